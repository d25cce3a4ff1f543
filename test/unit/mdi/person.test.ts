import { expect, test } from 'vitest';
import { toPatient, wirePatient } from '../../../src/vendors/mdi/patient.ts';
import { toProvider, wireClinician } from '../../../src/vendors/mdi/provider.ts';
import { toStaffMember, wireStaff } from '../../../src/vendors/mdi/staff.ts';

const patient = (wire: object) => toPatient(wirePatient.parse({ patient_id: 'p1', ...wire }), 0);
const clinician = (wire: object) => toProvider(wireClinician.parse({ clinician_id: 'c1', ...wire }), 0);

test('weight is a number or `"50.000"`, in kilograms; height in centimetres (public collection)', () => {
  const own = {
    weight: '50.000',
    height: 180,
    pregnancy: true,
    allergies: 'pollen',
    current_medications: 'paracetamol',
    medical_conditions: '',
    special_necessities: null,
    blood_pressure: '120-129',
  };
  expect(patient(own).health).toEqual({
    weightKg: 50,
    heightCm: 180,
    isPregnant: true,
    allergies: 'pollen',
    medications: 'paracetamol',
    conditions: null,
    specialNeeds: null,
    bloodPressure: '120-129',
  });
  expect(patient({ ...own, weight: 72 }).health?.weightKg).toBe(72);
  // A list by status: "pregnancy": "not_applicable".
  expect(patient({ ...own, pregnancy: 'not_applicable' }).health?.isPregnant).toBeNull();
});

test('what a search leaves out (phone, most of the address, health) is not told as "nothing on file"', () => {
  const found = {
    first_name: 'John',
    last_name: 'Doe',
    email: 'john@example.org',
    date_of_birth: '1975-01-03',
    gender: 1,
    address: { state: { name: 'Texas', abbreviation: 'TX' } },
  };
  expect(patient(found)).toMatchObject({
    birthDate: '1975-01-03',
    phone: undefined,
    address: undefined,
    health: undefined,
    plantedId: undefined,
    code: undefined,
  });
  expect(patient({ ...found, phone_number: null, address: null, metadata: null })).toMatchObject({
    phone: null,
    address: null,
    plantedId: null,
  });
});

test('nothing of `ssn`, `auth_link`, `patient_auth` and the driver’s licence gets past the wire', () => {
  const secret = 'not-for-anybody';
  const read = patient({
    ssn: secret,
    auth_link: `https://message.example.com/${secret}`,
    patient_auth: { access_token: secret, refresh_token: secret },
    driver_license: { url: secret, file_id: secret },
    intro_video: { url: secret },
    first_name: 'Ada',
  });
  expect(JSON.stringify(read)).not.toContain(secret);
});

test('a DEA number is dropped as it is read, listed or flat: only that there is one is told', () => {
  const own = {
    is_out_of_office: true,
    out_of_office_message: 'Back on Monday',
    bio_details: 'A bio.',
    is_online: true,
  };
  const listed = clinician({
    ...own,
    licenses: [
      { type: 'dea', value: 'RM1234567' },
      { type: 'npi', value: '1124790829' },
    ],
  });
  expect(listed.practice).toMatchObject({
    hasDeaNumber: true,
    isOutOfOffice: true,
    outOfOfficeMessage: 'Back on Monday',
  });
  const flat = clinician({ ...own, npi: '1124790829', dea: 'RM1234567' });
  expect(flat).toMatchObject({ practice: { hasDeaNumber: true } });
  expect(clinician({ ...own, licenses: [] }).practice?.hasDeaNumber).toBe(false);
  expect(JSON.stringify([listed, flat])).not.toContain('RM1234567');
});

test('a licence of type `npi` that is no NPI is none (a public sample has a UUID there)', () => {
  expect(clinician({ licenses: [{ type: 'npi', value: '29b67df9-dd72-3270-9f75-6fc94f88bd74' }] }).npi).toBeNull();
  expect(clinician({ licenses: [{ type: 'npi', value: '1679576722' }] }).npi).toBe('1679576722');
  expect(clinician({}).npi).toBeUndefined();
});

test('what a case shows of its clinician leaves out where they practise: that is asked for, not taken for nothing', () => {
  expect(clinician({ full_name: 'Bo Ek', specialty: 'General Practice', licenses: [] })).toMatchObject({
    name: { text: 'Bo Ek' },
    specialty: 'General Practice',
    licences: undefined,
    email: undefined,
    practice: undefined,
  });
  const area = {
    state: { abbreviation: 'CA' },
    license_number: 'L1',
    expires_at: '2023-09-10T00:00:00.000000Z',
    is_expired: true,
  };
  expect(clinician({ practice_areas: [area] }).licences).toEqual([
    { state: 'CA', number: 'L1', expiresOn: '2023-09-10', isExpired: true },
  ]);
});

test('S2, M5: staff, with the names of their roles', () => {
  const wire = {
    id: 's1',
    first_name: 'John',
    last_name: 'Internal Support',
    email: 'john@example.org',
    active: true,
    full_name: 'John Internal Support',
    is_online: false,
    can_unlock_phi: null,
    roles: [{ id: 'r1', name: 'internal-support', pivot: {} }],
  };
  expect(toStaffMember(wireStaff.parse(wire), 'VENDOR_STAFF')).toEqual({
    kind: 'VENDOR_STAFF',
    id: 's1',
    name: 'John Internal Support',
    email: 'john@example.org',
    isActive: true,
    isOnline: false,
    roles: ['internal-support'],
  });
});
