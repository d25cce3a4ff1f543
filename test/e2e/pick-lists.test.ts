import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
  // The token is no list's; what is left is what each list costs.
  await stack.ask('{ clinic { name } }');
});
afterAll(() => stack.close());
beforeEach(() => stack.clearCalls());

async function ask<T>(query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await stack.ask<T>(query, variables);
  expect(errors).toEqual([]);
  return data;
}

async function refusal(query: string): Promise<unknown> {
  const { errors } = await stack.ask(query);
  expect(stack.calls()).toEqual({});
  return errors[0]?.extensions?.['code'];
}

test('the clinic is one call, however often it is asked for', async () => {
  const data = await ask('{ clinic { name isActive records { vendor } } again: clinic { name } }');
  const clinic = { name: 'Sandbox Clinic', isActive: true, records: [{ vendor: 'MDI' }] };
  expect(data).toEqual({ clinic, again: { name: 'Sandbox Clinic' } });
  expect(stack.calls()).toEqual({ 'mdi getPartner': 1 });
});

test('states with their cities: one call for the states, one for each state whose cities are wanted', async () => {
  const { states } = stack.sandbox.world;
  const data = await ask<{ states: { code: string; name: string; cities: { edges: { node: { name: string } }[] } }[] }>(
    '{ states(search: "New") { stateId name code cities { totalCount edges { node { cityId name } } } } }',
  );
  const expected = states.filter(({ name }) => name.includes('New'));
  expect(data.states.map(({ code }) => code).toSorted()).toEqual(expected.map(({ abbreviation }) => abbreviation));
  expect(stack.calls()).toEqual({ 'mdi listStates': 1, 'mdi listCities': expected.length });

  const all = await ask<{ states: unknown[] }>('{ states { code } }');
  expect(all.states).toHaveLength(states.length);

  const { states: west } = await ask<typeof data>(
    '{ states(search: "california") { name code isSynchronous hasAvFlow cities(search: "oak", first: 5) { edges { node { name } } } } }',
  );
  expect(west).toEqual([
    {
      ...{ name: 'California', code: 'CA', isSynchronous: false, hasAvFlow: false },
      cities: { edges: [{ node: { name: 'Oakland' } }] },
    },
  ]);
});

test('a ZIP code leads to its city and state; what is no ZIP code leads nowhere', async () => {
  const data = await ask(
    '{ one: postalCodes(search: " 95810 ") { code city { name } stateName state } none: postalCodes(search: "95") { code } }',
  );
  expect(data).toEqual({
    one: [{ code: '95810', city: { name: 'Sacramento' }, stateName: 'California', state: 'CA' }],
    none: [],
  });
  expect(stack.calls()).toEqual({ 'mdi listPostalCodes': 2 });
});

test('diseases come in pages, found by text and by code; one by its id', async () => {
  const { diseases } = stack.sandbox.world.mdi;
  const page = await ask<{ diseases: { totalCount: number; edges: { cursor: string; node: { code: string } }[] } }>(
    '{ diseases(first: 100) { totalCount edges { cursor node { code } } } }',
  );
  expect(page.diseases).toMatchObject({ totalCount: diseases.length });
  expect(page.diseases.edges).toHaveLength(100);
  expect(stack.calls()).toEqual({ 'mdi listDiseases': 1 });

  const after = page.diseases.edges.at(-1)?.cursor;
  const rest = await ask<typeof page>(
    'query ($after: String) { diseases(first: 100, after: $after) { edges { node { code } } } }',
    { after },
  );
  const codes = [...page.diseases.edges, ...rest.diseases.edges].map(({ node }) => node.code);
  expect(codes).toEqual(diseases.map(({ icd }) => icd));

  const acne = diseases.find(({ icd }) => icd === 'L700');
  const found = await ask(
    `query ($id: ID!) {
      text: diseases(search: "acne") { edges { node { diseaseId code description } } }
      code: diseases(code: "L700") { edges { node { code } } }
      disease(diseaseId: $id) { code }
      nobody: disease(diseaseId: "nobody") { code }
    }`,
    { id: acne?.diseaseId },
  );
  expect(found).toEqual({
    text: { edges: [{ node: { diseaseId: acne?.diseaseId, code: 'L700', description: 'Acne vulgaris' } }] },
    code: { edges: [{ node: { code: 'L700' } }] },
    disease: { code: 'L700' },
    nobody: null,
  });
});

test('licence types and dispense units are short lists; units are searched by three letters or more', async () => {
  const data = await ask<{ dispenseUnits: unknown[] }>(
    '{ licenceTypes { code description } dispenseUnits { dispenseUnitId name abbreviation plural isActive } }',
  );
  expect(data).toMatchObject({
    licenceTypes: [
      { code: 'npi', description: 'National Provider Identifier' },
      { code: 'dea', description: 'DEA Registration Number' },
    ],
  });
  expect(data.dispenseUnits).toEqual(
    stack.sandbox.world.mdi.dispenseUnits.map(({ id, name, abbreviation, plural }) => ({
      ...{ dispenseUnitId: String(id), name, abbreviation, plural, isActive: true },
    })),
  );
  expect(stack.calls()).toEqual({ 'mdi listLicenseTypes': 1, 'mdi listDispenseUnits': 1 });
  expect(await ask('{ dispenseUnits(search: "gram") { name } }')).toEqual({ dispenseUnits: [{ name: 'Gram' }] });
  stack.clearCalls();
  expect(await refusal('{ dispenseUnits(search: "gr") { name } }')).toBe('BAD_USER_INPUT');
});

test('specialties and tags come in pages; a tag is also read by its id', async () => {
  const { tags } = stack.sandbox.world.mdi;
  const data = await ask<{ specialties: { edges: { node: { title: string } }[] } }>(
    `query ($id: ID!) {
      specialties { totalCount edges { node { title isPublic } } }
      tags { totalCount edges { node { tagId name key color scope detachesOn } } }
      tag(tagId: $id) { name }
      nobody: tag(tagId: "nobody") { name }
    }`,
    { id: tags[1]?.tagId },
  );
  const scopes = { global: 'GLOBAL', partner: 'CLINIC', system: 'SYSTEM' } as const;
  expect(data).toMatchObject({
    specialties: { totalCount: 5 },
    tags: {
      totalCount: tags.length,
      edges: tags.map(({ tagId, name, key, color, type, detachesOn }) => ({
        node: {
          ...{ tagId, name, key, color, scope: scopes[type] },
          detachesOn: (detachesOn ?? []).map((state) => state.toUpperCase()),
        },
      })),
    },
    tag: { name: tags[1]?.name },
    nobody: null,
  });
  expect(data.specialties.edges.map(({ node }) => node.title)).toContain('Dermatology');
  expect(stack.calls()).toEqual({ 'mdi listSpecialties': 1, 'mdi listTags': 1, 'mdi getTag': 2 });
});

test('notifications, the latest first, and one by its id', async () => {
  const world = stack.sandbox.world.mdi.notifications.toSorted((a, b) => b.createdAt - a.createdAt);
  const data = await ask<{ notifications: { edges: { node: { notificationId: string } }[] } }>(
    '{ notifications { totalCount edges { node { notificationId text needsAcknowledgement createdAt } } } }',
  );
  const shown = world.map(({ notificationId, notes: text, needsAck: needsAcknowledgement, createdAt }) => ({
    ...{ notificationId, text, needsAcknowledgement },
    createdAt: new Date(Math.floor(createdAt / 1_000) * 1_000).toISOString(),
  }));
  expect(data.notifications).toMatchObject({ totalCount: world.length });
  // Some times come without their fraction (public sample).
  const seconds = data.notifications.edges.map(({ node }) => ({
    ...node,
    createdAt: `${String('createdAt' in node ? node.createdAt : '').slice(0, 19)}.000Z`,
  }));
  expect(seconds).toEqual(shown);
  const one = await ask(`query ($id: ID!) { notification(notificationId: $id) { text } }`, {
    id: world[0]?.notificationId,
  });
  expect(one).toEqual({ notification: { text: world[0]?.notes } });
  expect(stack.calls()).toEqual({ 'mdi listNotifications': 1, 'mdi getNotification': 1 });
});

test('pharmacies are looked for by what they are like, and what the list told is not asked for again', async () => {
  const { pharmacies } = stack.sandbox.world.mdi;
  const data = await ask<{ pharmacies: { edges: { node: Record<string, unknown> }[] } }>(
    `{ pharmacies(filter: { name: "drugs", specialties: [RETAIL] }) { totalCount edges { node {
      pharmacyId name address { line1 line2 city state postalCode } phone phoneText faxText
      specialties specialtyRawCodes serviceLevel latitude longitude
    } } } }`,
  );
  const expected = pharmacies.filter(({ name }) => name.includes('Drugs'));
  expect(data.pharmacies.edges.map(({ node }) => node['pharmacyId'])).toEqual(
    expected.map(({ pharmacyId }) => String(pharmacyId)),
  );
  const night = data.pharmacies.edges.find(({ node }) => node['name'] === 'Night and Day Drugs')?.node;
  const own = pharmacies.find(({ name }) => name === 'Night and Day Drugs');
  expect(night).toEqual({
    pharmacyId: String(own?.pharmacyId),
    name: own?.name,
    address: {
      ...{ line1: own?.line1.toUpperCase(), line2: null, city: own?.city, state: own?.state, postalCode: own?.zip },
    },
    phone: `+1${own?.phone ?? ''}`,
    phoneText: own?.phone,
    faxText: own?.fax,
    specialties: ['RETAIL', 'TWENTY_FOUR_HOUR'],
    specialtyRawCodes: ['Retail', 'TwentyFourHourPharmacy'],
    serviceLevel: 3,
    latitude: own?.latitude,
    longitude: own?.longitude,
  });
  expect(stack.calls()).toEqual({ 'mdi searchPharmacies': 1 });
});

/** "At least one query parameter is required. If no query parameter is provided, an error will be thrown." */
test('without anything to look for, no pharmacy is looked for', async () => {
  expect(await refusal('{ pharmacies(filter: {}) { totalCount } }')).toBe('BAD_USER_INPUT');
  expect(await refusal('{ pharmacies(filter: { name: " ", specialties: [] }) { totalCount } }')).toBe('BAD_USER_INPUT');
  expect(await refusal('{ pharmacies(filter: { specialties: [UNKNOWN] }) { totalCount } }')).toBe('BAD_USER_INPUT');
});

/** "numeric `pharmacy_id` … are DoseSpot ids": another pharmacy's identifier is not sent there. */
test('a pharmacy by its number; an id that is no number is nobody, and nobody is asked', async () => {
  const [first] = stack.sandbox.world.mdi.pharmacies;
  const data = await ask(
    `query ($id: ID!) {
      pharmacy(pharmacyId: $id) { name }
      gone: pharmacy(pharmacyId: "9") { name }
      other: pharmacy(pharmacyId: "019a11ed-423d-7009-9076-cca01b3b88d2") { name }
    }`,
    { id: String(first?.pharmacyId) },
  );
  expect(data).toEqual({ pharmacy: { name: first?.name }, gone: null, other: null });
  expect(stack.calls()).toEqual({ 'mdi getPharmacy': 2 });
});

test('the pharmacies that the clinic has an agreement with, each as the network knows it', async () => {
  const { pharmacies, linkedPharmacyIds } = stack.sandbox.world.mdi;
  const data = await ask<{ linkedPharmacies: { edges: { node: unknown }[] } }>(
    '{ linkedPharmacies { totalCount edges { node { pharmacyId name linkedAt pharmacy { address { city } } } } } }',
  );
  expect(data.linkedPharmacies.edges.map(({ node }) => node)).toEqual(
    linkedPharmacyIds.map((id) => {
      const own = pharmacies.find(({ pharmacyId }) => pharmacyId === id);
      return {
        ...{ pharmacyId: String(id), name: own?.name, pharmacy: { address: { city: own?.city } } },
        linkedAt: new Date(stack.sandbox.world.now).toISOString(),
      };
    }),
  );
  expect(stack.calls()).toEqual({ 'mdi listLinkedPharmacies': 1, 'mdi getPharmacy': linkedPharmacyIds.length });
});

test('an offering leads to its pharmacy: equal ones are one call', async () => {
  const data = await ask<{
    offerings: { edges: { node: { product: { pharmacy: { pharmacy: object | null } | null } } }[] };
  }>('{ offerings(first: 100) { edges { node { product { pharmacy { pharmacyId pharmacy { name } } } } } } }');
  const told = data.offerings.edges.flatMap(({ node }) => node.product.pharmacy ?? []);
  expect(told.length).toBeGreaterThan(0);
  expect(told.every(({ pharmacy }) => pharmacy !== null)).toBe(true);
  expect(stack.calls()).toEqual({ 'mdi listOfferings': 1, 'mdi getPharmacy': 1 });
});

test('medicines by name, and what the list knows more of them by whichever code they have', async () => {
  const data = await ask<{ drugs: { edges: { node: unknown }[] } }>(
    `{ drugs(search: "metformin") { totalCount edges { node {
      name form strength ndc rxNormCode drugId isObsolete detail { name route form classification schedule isOverTheCounter }
    } } } }`,
  );
  const common = { drugId: null, isObsolete: false };
  const more = (name: string, form: string) => ({
    ...{ name, route: 'oral', form, classification: 'sandbox medicines', schedule: '0', isOverTheCounter: false },
  });
  expect(data.drugs.edges.map(({ node }) => node)).toEqual([
    {
      ...{ ...common, name: 'Metformin Oral Tablet 500 MG', form: 'Metformin Oral Tablet', strength: '500 MG' },
      ...{ ndc: '00113000102', rxNormCode: null, detail: more('Metformin 500 mg tablet', 'tablet') },
    },
    {
      ...{ ...common, name: 'Metformin Oral Tablet 850 MG', form: 'Metformin Oral Tablet', strength: '850 MG' },
      ...{ ndc: null, rxNormCode: '900003', detail: more('Metformin 850 mg tablet', 'tablet') },
    },
    // "Required if other not present": without any code nothing can be asked.
    {
      ...{ ...common, name: 'Metformin Oral Solution 500 MG/5ML', form: 'Metformin Oral Solution' },
      ...{ strength: '500 MG/5ML', ndc: null, rxNormCode: null, detail: null },
    },
  ]);
  expect(stack.calls()).toEqual({ 'mdi searchMedications': 1, 'mdi getMedication': 2 });
  stack.clearCalls();
  expect(await refusal('{ drugs(search: "me") { totalCount } }')).toBe('BAD_USER_INPUT');
});

test('supplies by name or by code', async () => {
  const data = await ask(
    `{
      named: supplies(search: "mask") { edges { node { supplyId name upc isOverTheCounter } } }
      coded: supplies(ndc: "00113000202") { edges { node { name ndc } } }
    }`,
  );
  expect(data).toEqual({
    named: {
      edges: [
        { node: { supplyId: '14001', name: 'Masks  Miscellaneous', upc: 'Supply', isOverTheCounter: true } },
        { node: { supplyId: '14002', name: 'Face Masks, Small', upc: 'Supply', isOverTheCounter: true } },
      ],
    },
    coded: { edges: [{ node: { name: 'Test Strips', ndc: '00113000202' } }] },
  });
  expect(stack.calls()).toEqual({ 'mdi searchSupplies': 2 });
  stack.clearCalls();
  expect(await refusal('{ supplies { totalCount } }')).toBe('BAD_USER_INPUT');
});

test('entries that cannot be understood are null, with one error for them all; the rest of the answer stands', async () => {
  const mdi = stack.vendor('mdi');
  mdi.faults.set([{ operation: 'searchPharmacies', effect: { kind: 'missing-field', field: 'id' } }]);
  const { data, errors } = await stack.ask<{ pharmacies: { edges: { node: unknown }[] } }>(
    '{ pharmacies(filter: { name: "pharm" }) { edges { node { name } } } clinic { name } }',
  );
  mdi.faults.clear();
  expect(data).toEqual({
    pharmacies: { edges: [{ node: null }, { node: null }] },
    clinic: { name: 'Sandbox Clinic' },
  });
  expect(errors.map(({ extensions }) => [extensions?.['code'], extensions?.['count']])).toEqual([
    ['VENDOR_BAD_RESPONSE', 2],
  ]);
});
