import { describe, expect, test } from 'vitest';
import { toPatient, wireMember } from '../../../../src/vendors/vsee/patient.ts';
import { toProvider, wireProvider } from '../../../../src/vendors/vsee/provider.ts';
import { member, provider, roomProvider, roomProviderPage } from '../../../support/wire/samples/vsee/person.ts';
import { visitPage } from '../../../support/wire/samples/vsee/visit-page.ts';

describe('a member', () => {
  const read = (wire: unknown) => toPatient(wireMember.parse(wire), 5);

  test('embedded in a list (S1): names, birth date, `gender: 2`', () => {
    expect(read(member())).toMatchObject({
      ref: { vendor: 'VSEE', id: '575' },
      plantedId: null,
      code: 'clinic-0575',
      name: { text: 'Wren Abernathy', given: 'Wren', middle: null, family: 'Abernathy', prefix: null, suffix: null },
      birthDate: '1983-02-02',
      gender: 'FEMALE',
      email: 'wren.abernathy@example.com',
      phone: '7025550142',
      address: null,
      source: { vendor: 'VSEE', fetchedAt: 5 },
    });
  });

  test('embedded in a page (S1): `full_name` alone; what this answer does not say stays unsaid', () => {
    const { member } = visitPage();
    expect(read(member)).toMatchObject({
      name: { text: 'Wren Abernathy', given: null, family: null },
      birthDate: undefined,
      gender: undefined,
    });
  });

  test('our own key in `code` ("your own stable user key", wiki 62488662) is told apart from the clinic’s', () => {
    const key = '0f8fad5b-d9cb-469f-a165-70867728950e';
    expect(read(member({ code: `patient:${key}` }))).toMatchObject({ plantedId: key });
    expect(read(member({ code: key }))).toMatchObject({ plantedId: null, code: key });
    expect(read(member({ code: '' }))).toMatchObject({ plantedId: null, code: null });
    expect(read(member({ code: undefined }))).toMatchObject({ plantedId: undefined, code: undefined });
  });

  test('null, empty and `--` are none', () => {
    const wire = member({ first_name: null, last_name: ' ', email: '', phone: '--', dob: '0001-01-01' });
    expect(read(wire)).toMatchObject({ name: null, email: null, phone: null, birthDate: null });
  });
});

describe('a provider', () => {
  const read = (wire: unknown) => toProvider(wireProvider.parse(wire), 5);

  test('of a room’s list (S4): empty title and suffix, `status: false`, `short_bio: false`', () => {
    expect(read(roomProvider())).toMatchObject({
      ref: { vendor: 'VSEE', id: '401' },
      name: { text: 'Jarod Sunde', given: 'Jarod', family: 'Sunde', prefix: null, suffix: null },
      npi: null,
      licences: [],
    });
  });

  test('of a room’s page (S4): "title": "Dr.", "suffix": "M.D."', () => {
    expect(read(roomProviderPage())).toMatchObject({
      name: { text: 'Dr. John Willoughby M.D.', prefix: 'Dr.', suffix: 'M.D.' },
      email: 'john.willoughby@example.com',
      phone: '702 5550101',
      isActive: true,
    });
  });

  test('its photo’s address carries an `auth_code` (S1), and goes nowhere', () => {
    expect(JSON.stringify(read(provider()))).not.toContain('auth_code');
  });
});
