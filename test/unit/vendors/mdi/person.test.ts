import { describe, expect, test } from 'vitest';
import { toPatient, toState, wirePatient } from '../../../../src/vendors/mdi/patient.ts';
import { toProvider, wireClinician } from '../../../../src/vendors/mdi/provider.ts';
import { clinician, clinicianId, patient, patientId } from '../../../support/wire/samples/mdi.ts';

describe('GET /v1/partner/patients/:id (public collection)', () => {
  const read = (changes = {}) => toPatient(wirePatient.parse(patient(changes)), 5);

  test('the person as the graph knows them', () => {
    expect(read()).toMatchObject({
      ref: { vendor: 'MDI', id: patientId },
      plantedId: null,
      code: 'clinic-0575',
      name: {
        text: 'Ms. Wren Abernathy',
        given: 'Wren',
        middle: null,
        family: 'Abernathy',
        prefix: 'Ms.',
        suffix: null,
      },
      birthDate: '1983-02-02',
      gender: 'FEMALE',
      email: 'wren.abernathy@example.com',
      phone: '(702) 555-0142',
      address: { line1: '12 Elm Street', line2: null, city: 'Las Vegas', state: 'NV', postalCode: '89101' },
      source: { vendor: 'MDI', fetchedAt: 5 },
    });
  });

  test('"Elsewhere the key is `id` as well as `patient_id`"', () => {
    expect(read({ patient_id: undefined, id: 'a' }).ref.id).toBe('a');
    expect(read({ id: 'b' }).ref.id).toBe(patientId);
    expect(wirePatient.safeParse(patient({ patient_id: undefined })).success).toBe(false);
  });

  test('`ssn` and `auth_link`, a pre-authorised link, are never read', () => {
    expect(JSON.stringify(read({ ssn: '078-05-1120' }))).not.toMatch(/078-05|secret-link/);
  });

  test('our own key in `metadata` ("metadata string(255)") is told apart from the clinic’s', () => {
    const key = '0f8fad5b-d9cb-469f-a165-70867728950e';
    expect(read({ metadata: `patient:${key}` }).plantedId).toBe(key);
    expect(read({ metadata: `order ${key}` }).plantedId).toBeNull();
  });

  test.each([
    [2, 'FEMALE'],
    ['2', 'FEMALE'],
    ['female', 'FEMALE'],
    [1, 'MALE'],
    [null, 'UNKNOWN'],
  ])('gender %j is %s', (gender, is) => {
    expect(read({ gender }).gender).toBe(is);
  });

  test('without an address, or without a state in it', () => {
    expect(read({ address: null }).address).toBeNull();
    expect(read({ address: { city_name: 'Elko', state: null } }).address).toMatchObject({ city: 'Elko', state: null });
  });

  test('a state is its two letters or nothing', () => {
    expect(['NV', 'nv', ' NV '].map(toState)).toEqual(['NV', 'NV', 'NV']);
    expect(['Nevada', '', null, 'N1'].map(toState)).toEqual([null, null, null, null]);
  });
});

describe('GET /v1/partner/clinicians/:id (public collection)', () => {
  const read = (changes = {}) => toProvider(wireClinician.parse(clinician(changes)), 5);

  test('the clinician, with the licence of each state', () => {
    expect(read()).toMatchObject({
      ref: { vendor: 'MDI', id: clinicianId },
      name: { text: 'Dr. Orla Quist', given: 'Orla', family: 'Quist', suffix: 'MD' },
      gender: 'FEMALE',
      npi: '1234567893',
      specialty: 'Family Medicine',
      isActive: true,
      licences: [{ state: 'NV', number: 'NV-20117', expiresOn: '2027-06-30' }],
    });
  });

  test('"licenses[] in GET but flat `npi`, `dea` in POST answers"', () => {
    expect(read({ licenses: undefined, npi: '1234567893' }).npi).toBe('1234567893');
    expect(read({ licenses: [{ type: 'dea', value: 'FQ1234563' }] }).npi).toBeNull();
  });

  test('a number that fails its check digit is no NPI', () => {
    expect(read({ licenses: [{ type: 'NPI', value: '1234567890' }] }).npi).toBeNull();
  });

  test('"`specialty` (in lists `clinician_specialty`)"', () => {
    expect(read({ specialty: undefined, clinician_specialty: 'Dermatology' }).specialty).toBe('Dermatology');
  });
});
