import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newPerson, patientAtMdi, recordsWith } from '../../support/mdi-writes.ts';
import { type Stack, startStack } from '../../support/stack.ts';
import { mutate, newKey, patientIdOf, payloadFields, unsettled, writeOf } from '../../support/writes.ts';

const fields = `patient { id name { given family } email phoneText address { city state postalCode }
  records { vendor vendorId rule } } ${payloadFields}`;

/** Long enough for a slow machine to ask twice in between. */
const quietMs = 2_000;

let stack: Stack;
beforeAll(async () => {
  const now = Date.parse('2026-03-02T20:00:00Z');
  stack = await startStack({
    ...{ sandbox: { now }, now: () => now, writes: { quietMs } },
    env: { VENDOR_TIMEOUT_MS: '2000', RECORD_CACHE: 'on' },
  });
});
afterAll(() => stack.close());
beforeEach(() => {
  stack.vendor('mdi').faults.clear();
  stack.clearCalls();
});

const create = (input: object, more = fields) => mutate(stack, 'createPatient', input, more);
const fault = (operation: string, effect: object, phase: 'before' | 'after' = 'after') =>
  stack.vendor('mdi').faults.set([{ operation, phase, times: 1, effect: effect as never }]);
const created = () => stack.vendor('mdi').calls.count('createPatient');

test('somebody new gets a record with our id planted in it, in one call besides the map and the reads', async () => {
  const person = newPerson(1);
  const { payload, errors } = await create({ ...person, idempotencyKey: newKey() });
  expect(errors).toEqual([]);
  const [record] = await recordsWith(stack, person.email);
  expect(payload).toMatchObject({
    patient: {
      name: { given: person.name.given, family: 'Quist-Example' },
      ...{ email: person.email, phoneText: '(916) 555-0188' },
      address: { city: 'Sacramento', state: 'CA', postalCode: '958141234' },
    },
    write: { state: 'SUCCEEDED', legs: [{ vendor: 'MDI', operation: 'createPatient', state: 'DONE' }] },
    userErrors: [],
  });
  expect(payload?.patient?.['records']).toContainEqual({
    ...{ vendor: 'MDI', vendorId: record?.['patient_id'], rule: 'booked' },
  });
  const ourId = Buffer.from(String(payload?.patient?.['id']), 'base64url').toString().replace('Patient:', '');
  expect(record).toMatchObject({ metadata: `patient:${ourId}`, gender: 2, phone_type: 2 });
  expect(stack.calls()).toMatchObject({ 'mdi createPatient': 1, 'mdi listStates': 1, 'mdi getPatient': 1 });
});

test('C1, C3 the same key answers without a call; another input under it is a mismatch', async () => {
  const input = { ...newPerson(2), idempotencyKey: newKey() };
  const { payload } = await create(input);
  stack.clearCalls();
  expect((await create(input)).payload).toMatchObject({ patient: { id: payload?.patient?.['id'] } });
  const other = await create({ ...input, gender: 'MALE' });
  expect(other.payload?.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_MISMATCH', field: ['idempotencyKey'] }]);
  expect(created()).toBe(0);
});

test('C2 ten at once with one key: one record', async () => {
  const input = { ...newPerson(3), idempotencyKey: newKey() };
  const answers = await Promise.all(Array.from({ length: 10 }, () => create(input)));
  expect(new Set(answers.map(({ payload }) => payload?.patient?.['id'])).size).toBe(1);
  expect(created()).toBe(1);
});

test.each([
  ['cuts the connection', { kind: 'reset' }],
  ['answers 500', { kind: 'status', status: 500 }],
  ['hangs', { kind: 'hang' }],
  ['answers without an id', { kind: 'missing-field', field: 'patient_id' }],
] as const)(
  'C4, C7 a vendor that makes it and then %s: our id is found in it, by the same key',
  async (way, effect) => {
    const input = { ...newPerson(10 + way.length), idempotencyKey: newKey() };
    fault('createPatient', effect);
    const lost = await create(input);
    expect(lost.errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN', outcome: 'UNKNOWN', vendor: 'MDI' });
    expect(await unsettled(stack)).toMatchObject([{ writeId: lost.errors[0]?.extensions?.['writeId'] }]);
    // C13: while nobody knows, nobody makes the same person a second record under another key.
    const second = await create({ ...input, idempotencyKey: newKey() });
    expect(second.payload).toMatchObject({ write: null, userErrors: [{ code: 'CONFLICT' }] });
    expect((await create(input)).payload).toMatchObject({
      ...{ write: { state: 'SUCCEEDED' }, patient: { email: input.email } },
    });
    expect(await recordsWith(stack, input.email)).toHaveLength(1);
    expect(created()).toBe(1);
    expect(await unsettled(stack)).toEqual([]);
  },
);

test('the background settles what was lost', async () => {
  const input = { ...newPerson(4), idempotencyKey: newKey() };
  fault('createPatient', { kind: 'reset' });
  const writeId = String((await create(input)).errors[0]?.extensions?.['writeId']);
  const look = async () => {
    await stack.writes.reconciler.lookNow();
    return (await writeOf(stack, writeId))?.state;
  };
  await expect.poll(look, { timeout: 20_000, interval: 200 }).toBe('SUCCEEDED');
  expect(created()).toBe(1);
});

test('C4 one that never arrived is unknown as long as it may still arrive, then made once', async () => {
  const input = { ...newPerson(5), idempotencyKey: newKey() };
  fault('createPatient', { kind: 'reset' }, 'before');
  for (let times = 0; times < 2; times += 1) {
    expect((await create(input)).errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
  }
  expect(created()).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, quietMs));
  expect((await create(input)).payload).toMatchObject({ write: { state: 'SUCCEEDED' } });
  expect(await recordsWith(stack, input.email)).toHaveLength(1);
});

test('what the vendor refuses is REFUSED, and the key keeps that answer', async () => {
  fault('createPatient', { kind: 'status', status: 422 }, 'before');
  const input = { ...newPerson(6), idempotencyKey: newKey() };
  const { payload } = await create(input);
  expect(payload).toMatchObject({
    ...{ patient: null, write: { state: 'REFUSED' } },
    userErrors: [{ code: 'REFUSED', vendor: 'MDI', field: [] }],
  });
  expect((await create(input)).payload).toEqual(payload);
  expect(created()).toBe(1);
});

test.each([
  [['name', 'given'], { name: { given: 'x'.repeat(36), family: 'Y' } }],
  [['name', 'family'], { name: { given: 'X', family: ' ' } }],
  [['email'], { email: `${'x'.repeat(80)}@example.com` }],
  [['birthDate'], { birthDate: '2027-01-01' }],
  [['address', 'line1'], { address: { ...newPerson(7).address, line1: 'x'.repeat(36) } }],
  [['address', 'city'], { address: { ...newPerson(7).address, city: '' } }],
  [['address', 'postalCode'], { address: { ...newPerson(7).address, postalCode: '9581' } }],
  [['address', 'state'], { address: { ...newPerson(7).address, state: 'ZZ' } }],
  [['health', 'weightKg'], { birthDate: '2015-01-01' }],
  [['health', 'heightCm'], { birthDate: '2015-01-01', health: { weightKg: 30 } }],
  [['health', 'weightKg'], { health: { weightKg: -1 } }],
])('C10 what would be refused is named before the vendor is asked, and burns no key: %j', async (field, change) => {
  const input = { ...newPerson(7), ...change, idempotencyKey: newKey() };
  const { payload, errors } = await create(input);
  expect(errors).toEqual([]);
  expect(payload).toMatchObject({ patient: null, write: null, userErrors: [{ code: 'INVALID', field }] });
  expect(created()).toBe(0);
});

test('a patient known by another vendor’s record gets one here under the same id, and no second one', async () => {
  const { world } = stack.sandbox;
  const only = world.patients.vsee.find(
    (one) => world.persons.find(({ personId }) => personId === one.personId)?.hardCase === 'one-vendor-only',
  );
  if (only === undefined) throw new Error('the world has no such patient');
  const patientId = await patientIdOf(stack, only);
  const input = { ...newPerson(8), patientId };
  const { payload, errors } = await create({ ...input, idempotencyKey: newKey() });
  expect(errors).toEqual([]);
  expect(payload).toMatchObject({ write: { state: 'SUCCEEDED' }, patient: { id: patientId } });
  const [record] = await recordsWith(stack, input.email);
  expect(record?.['metadata']).toBe(
    `patient:${Buffer.from(patientId, 'base64url').toString().slice('Patient:'.length)}`,
  );
  const twice = await create({ ...input, idempotencyKey: newKey() });
  expect(twice.payload?.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['patientId'] }]);
  expect(await recordsWith(stack, input.email)).toHaveLength(1);
});

/** A patient of the world that MDI knows, by a number. */
async function someone(at: number) {
  const record = stack.sandbox.world.patients.mdi[at];
  if (record === undefined) throw new Error('an empty world');
  return { record, patientId: await patientAtMdi(stack, record) };
}

const change = (input: object) => mutate(stack, 'updatePatient', input, fields);

test('a record is changed where something was told, and read anew though it was kept', async () => {
  const { patientId, record } = await someone(3);
  // Of the address this vendor's word comes first (`docs/ownership.md`).
  const query = `query ($id: ID!) { patient(id: $id) { address { line1 city state } } }`;
  await stack.ask(query, { id: patientId });
  const address = { line1: '1 New Street', city: 'Reno', state: 'NV', postalCode: '89501' };
  const { payload, errors } = await change({ patientId, address, idempotencyKey: newKey() });
  expect(errors).toEqual([]);
  expect(payload).toMatchObject({ write: { state: 'SUCCEEDED' }, patient: { address: { city: 'Reno' } } });
  const { data } = await stack.ask<{ patient: object }>(query, { id: patientId });
  expect(data.patient).toEqual({ address: { line1: '1 New Street', city: 'Reno', state: 'NV' } });
  const [kept] = await recordsWith(stack, record.vendorId);
  expect(kept).toMatchObject({ first_name: record.name.given, email: record.email, metadata: record.plantedKey });
  const nothing = await change({ patientId, idempotencyKey: newKey() });
  expect(nothing.payload).toMatchObject({ write: null, userErrors: [{ code: 'INVALID', field: [] }] });
});

test('a change whose answer was lost is seen on the record, by whoever looks', async () => {
  const { patientId } = await someone(4);
  const address = { line1: '9 Elm Street', line2: 'Back door', city: 'Reno', state: 'NV', postalCode: '89501' };
  fault('updatePatient', { kind: 'reset' });
  const input = { patientId, address, phone: '+17755550123', health: { weightKg: 61.5 }, idempotencyKey: newKey() };
  const writeId = String((await change(input)).errors[0]?.extensions?.['writeId']);
  const look = async () => {
    await stack.writes.reconciler.lookNow();
    return (await writeOf(stack, writeId))?.state;
  };
  await expect.poll(look, { timeout: 20_000, interval: 200 }).toBe('SUCCEEDED');
  expect(stack.vendor('mdi').calls.count('updatePatient')).toBe(1);
  expect((await change(input)).payload).toMatchObject({ write: { state: 'SUCCEEDED' } });
});

test('a change that never arrived is sent again with its key: twice is once', async () => {
  const { patientId } = await someone(5);
  fault('updatePatient', { kind: 'reset' }, 'before');
  const input = { patientId, email: 'again@example.com', idempotencyKey: newKey() };
  expect((await change(input)).errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
  expect((await change(input)).payload).toMatchObject({ write: { state: 'SUCCEEDED' } });
  expect(await recordsWith(stack, 'again@example.com')).toHaveLength(1);
});

test('nothing that was told is logged', () => {
  for (const secret of ['nadja.quist', 'Quist-Example', 'Alder Street', 'New Street', '9 Elm Street']) {
    expect([secret, stack.logged().includes(secret)]).toEqual([secret, false]);
  }
});
