import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mdiUnderTest } from '../../support/mdi-wire.ts';
import { at, listAt, type Reply, type SandboxUnderTest, sandboxUnderTest, textAt } from '../../support/wire.ts';

let up: SandboxUnderTest;
beforeAll(async () => {
  up = await sandboxUnderTest({ only: ['mdi'], now: Date.parse('2026-03-02T20:00:00Z') });
});
afterAll(() => up.sandbox.close());
const { call } = mdiUnderTest(() => up);

const search = (text: string): Promise<Reply> => call('/v1/partner/patients/search', { json: { search: text } });
const idsOf = (found: readonly unknown[]): readonly unknown[] => found.map((one) => at(one, 'patient_id'));

const newPatient = {
  first_name: 'Nadja',
  last_name: 'Quist-Example',
  email: 'nadja.quist@example.com',
  date_of_birth: '1991-07-04',
  gender: 2,
  phone_number: '(916) 555-0188',
  phone_type: 2,
  metadata: 'patient:00000000-0000-4000-8000-000000000001',
  address: {
    address: '12 Alder Street',
    address2: null,
    zip_code: '95814',
    city_name: 'Sacramento',
    state_name: 'California',
  },
};
const create = (json: object): Promise<Reply> => call('/v1/partner/patients', { json });
const read = (id: string): Promise<Reply> => call(`/v1/partner/patients/${id}`);

describe('POST /v1/partner/patients/search', () => {
  test('P-MC a bare array; by e-mail, whatever its case; `id` beside `patient_id`', async () => {
    const own = up.sandbox.world.patients.mdi.find(
      ({ email }, _index, all) => all.filter((one) => one.email === email).length === 1,
    );
    const { status, body } = await search(own?.email?.toUpperCase() ?? '');
    expect(status).toBe(200);
    expect(idsOf(listAt(body))).toEqual([own?.vendorId]);
    expect(at(body, 0, 'id')).toBe(own?.vendorId);
  });

  test('S2 "matches patient_id, email, first_name, last_name": an id, a part of a name, the whole name', async () => {
    const [own] = up.sandbox.world.patients.mdi;
    const { given = '', family = '' } = own?.name ?? {};
    for (const text of [own?.vendorId ?? '', `${given} ${family}`, given.slice(0, 3), family.toLowerCase()]) {
      expect([text, idsOf(listAt((await search(text)).body)).includes(own?.vendorId)]).toEqual([text, true]);
    }
  });

  test('the metadata is not looked at, and what is not there is an empty list', async () => {
    const planted = up.sandbox.world.patients.mdi.find(({ plantedKey }) => plantedKey !== null);
    for (const text of [planted?.plantedKey ?? '', 'nobody.at@example.net']) {
      const { status, body } = await search(text);
      expect([status, body]).toEqual([200, []]);
    }
  });

  test('a shared e-mail finds all who have it, duplicates of one person too', async () => {
    const { persons, patients } = up.sandbox.world;
    for (const hardCase of ['twin', 'shared-contact', 'duplicate-in-vendor'] as const) {
      const email = persons.find((person) => person.hardCase === hardCase)?.email ?? '';
      const expected = patients.mdi.filter((one) => one.email === email).map(({ vendorId }) => vendorId);
      expect(expected).toHaveLength(2);
      expect([hardCase, idsOf(listAt((await search(email)).body)).toSorted()]).toEqual([hardCase, expected.toSorted()]);
    }
  });

  test.each([[{}], [{ search: '' }], [{ search: 7 }], [[]]])('400 without `search`*: %j', async (json) => {
    const { status, body } = await call('/v1/partner/patients/search', { json });
    expect([status, at(body, 'message')]).toEqual([400, expect.any(String)]);
  });

  test('S2 GET /web/resources/patients: the same people by `string_search`, in pages', async () => {
    const [own] = up.sandbox.world.patients.mdi;
    const family = own?.name.family ?? '';
    const all = listAt((await search(family)).body);
    const path = `/web/resources/patients?string_search=${family}&per_page=1`;
    const seen: unknown[] = [];
    for (let page = 1; page <= all.length; page += 1) {
      const { body } = await call(`${path}&page=${page}`);
      expect(at(body, 'meta', 'total')).toBe(all.length);
      seen.push(...idsOf(listAt(body, 'data')));
    }
    expect(seen.toSorted()).toEqual(idsOf(all).toSorted());
  });
});

describe('GET /v1/partner/patients/:id', () => {
  test('P-MC gender a number with its label, birth date YYYY-MM-DD, `metadata`, the state as an object', async () => {
    const own = up.sandbox.world.patients.mdi.find(({ plantedKey }) => plantedKey !== null);
    const state = up.sandbox.world.states.find(({ abbreviation }) => abbreviation === own?.address.state);
    const { body } = await read(own?.vendorId ?? '');
    expect(body).toMatchObject({
      patient_id: own?.vendorId,
      gender: own?.sex === 'male' ? 1 : 2,
      gender_label: own?.sex === 'male' ? 'Male' : 'Female',
      date_of_birth: own?.birthDate,
      metadata: own?.plantedKey,
      address: {
        zip_code: own?.address.zip,
        state: { state_id: state?.stateId, name: state?.name, abbreviation: state?.abbreviation },
      },
    });
  });

  test('P-MC `phone_type` int or text, `weight` int or "50.000": both kinds are there', async () => {
    const { patients } = up.sandbox.world;
    const kinds = new Set<string>();
    for (const { vendorId } of patients.mdi.slice(0, 40)) {
      const { body } = await read(vendorId);
      kinds.add(`phone_type ${typeof at(body, 'phone_type')}`);
      if (at(body, 'weight') !== null) kinds.add(`weight ${typeof at(body, 'weight')}`);
    }
    expect(kinds).toEqual(new Set(['phone_type number', 'phone_type string', 'weight number', 'weight string']));
  });

  test('404 "Resource not found"', async () => {
    for (const path of ['', '/cases']) {
      const { status, body } = await call(`/v1/partner/patients/00000000-0000-4000-8000-000000000000${path}`);
      expect([path, status, body]).toEqual([path, 404, { message: expect.any(String) as string }]);
    }
  });
});

describe('POST and PATCH /v1/partner/patients', () => {
  test('created, fetched, found, and a case is made and listed for them', async () => {
    const { status, body } = await create(newPatient);
    expect(status).toBe(200);
    const id = textAt(body, 'patient_id');
    expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect((await read(id)).body).toEqual(body);
    expect(body).toMatchObject({
      first_name: 'Nadja',
      last_name: 'Quist-Example',
      email: newPatient.email,
      date_of_birth: '1991-07-04',
      gender: 2,
      gender_label: 'Female',
      phone_number: '(916) 555-0188',
      metadata: newPatient.metadata,
      address: { city_name: 'Sacramento', zip_code: '95814', state: { abbreviation: 'CA', name: 'California' } },
    });
    expect(idsOf(listAt((await search(newPatient.email)).body))).toEqual([id]);
    const made = await call('/v1/partner/cases', { json: { patient_id: id } });
    const { body: cases } = await call(`/v1/partner/patients/${id}/cases`);
    expect(listAt(cases, 'data').map((one) => at(one, 'case_id'))).toEqual([textAt(made.body, 'case_id')]);
  });

  test('what was told of the body is kept: weight, height, allergies', async () => {
    const told = {
      weight: 81,
      height: 168,
      pregnancy: true,
      allergies: 'Pollen',
      current_medications: 'None',
      medical_conditions: 'Asthma',
    };
    const { body } = await create({ ...newPatient, ...told, email: 'told@example.com' });
    expect((await read(textAt(body, 'patient_id'))).body).toMatchObject(told);
  });

  test.each([
    ['first_name', { first_name: undefined }],
    ['first_name', { first_name: 'x'.repeat(36) }],
    ['last_name', { last_name: '' }],
    ['last_name', { last_name: 'x'.repeat(36) }],
    ['email', { email: undefined }],
    ['email', { email: `${'x'.repeat(80)}@example.com` }],
    ['date_of_birth', { date_of_birth: '07/04/1991' }],
    ['date_of_birth', { date_of_birth: '1991-02-30' }],
    ['gender', { gender: 'female' }],
    ['gender', { gender: undefined }],
    ['phone_number', { phone_number: 'x'.repeat(26) }],
    ['phone_type', { phone_type: undefined }],
    ['metadata', { metadata: 'x'.repeat(256) }],
    ['address', { address: undefined }],
    ['address.address', { address: { ...newPatient.address, address: 'x'.repeat(36) } }],
    ['address.zip_code', { address: { ...newPatient.address, zip_code: '1234567890' } }],
    ['address.city_name', { address: { ...newPatient.address, city_name: undefined } }],
    ['address.state_name', { address: { ...newPatient.address, state_name: 'Atlantis' } }],
    // "weight and height if under age"
    ['weight', { date_of_birth: '2015-01-01' }],
    ['height', { date_of_birth: '2015-01-01', weight: 30 }],
  ])('P-MC required, and so long: 400 names %s', async (field, change) => {
    const before = listAt((await search('Quist-Example')).body).length;
    const { status, body } = await create({ ...newPatient, ...change });
    expect(status).toBe(400);
    expect(at(body, 'message')).toContain(field);
    expect(listAt((await search('Quist-Example')).body)).toHaveLength(before);
  });

  test('under age with weight and height', async () => {
    const child = { ...newPatient, email: 'child@example.com', date_of_birth: '2015-01-01', weight: 30, height: 130 };
    expect((await create(child)).status).toBe(200);
  });

  test.each(['CA', 'California', 'california'])('`state_name` %s', async (state_name) => {
    const { body } = await create({ ...newPatient, address: { ...newPatient.address, state_name } });
    expect(at(body, 'address', 'state', 'abbreviation')).toBe('CA');
  });

  test('S: `phone_type` 2 cell, 4 home; a number or text', async () => {
    for (const phone_type of [2, '4']) {
      const { body } = await create({ ...newPatient, phone_type });
      expect(at((await read(textAt(body, 'patient_id'))).body, 'phone_type')).toBe(phone_type);
    }
    expect((await create({ ...newPatient, phone_type: 3 })).status).toBe(400);
  });

  test('PATCH changes what is sent and leaves the rest; the search knows it', async () => {
    const id = textAt((await create({ ...newPatient, email: 'before@example.com' })).body, 'patient_id');
    const change = { last_name: 'Married', email: 'after@example.com', weight: 64, address: { zip_code: '95816' } };
    const { status, body } = await call(`/v1/partner/patients/${id}`, { method: 'PATCH', json: change });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      first_name: 'Nadja',
      last_name: 'Married',
      email: 'after@example.com',
      weight: 64,
      metadata: newPatient.metadata,
      address: { zip_code: '95816', city_name: 'Sacramento' },
    });
    expect((await read(id)).body).toEqual(body);
    expect(idsOf(listAt((await search('before@example.com')).body))).toEqual([]);
    expect(idsOf(listAt((await search('after@example.com')).body))).toEqual([id]);
  });

  test('PATCH: 404 for nobody, 400 for what is not valid, and nothing is changed', async () => {
    const id = textAt((await create({ ...newPatient, email: 'same@example.com' })).body, 'patient_id');
    const patch = (path: string, json: object): Promise<Reply> =>
      call(`/v1/partner/patients/${path}`, { method: 'PATCH', json });
    expect((await patch('none', { last_name: 'X' })).status).toBe(404);
    const { status, body } = await patch(id, { last_name: 'Y', date_of_birth: 'yesterday' });
    expect([status, at(body, 'message')]).toEqual([400, expect.stringContaining('date_of_birth')]);
    expect(at((await read(id)).body, 'last_name')).toBe('Quist-Example');
  });
});
