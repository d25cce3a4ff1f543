import { afterEach, beforeEach, expect, test } from 'vitest';
import { appointmentsMade, newNpis } from '../../support/appointments.ts';
import { type Stack, startStack } from '../../support/stack.ts';
import {
  mutate,
  newKey,
  patientIdOf,
  payloadFields,
  plantedMembers,
  unsettled,
  writeOf,
} from '../../support/writes.ts';

const fields = `visit { id kind status isZoneAssumed records { vendor vendorId } legs { vendor operation state code } }
  joinUrl signUpUrl ${payloadFields}`;

const [npi, otherNpi] = newNpis;

let stack: Stack;
let patientId: string;
beforeEach(async () => {
  stack = await startStack({ writes: { quietMs: 0 }, env: { VENDOR_TIMEOUT_MS: '1000' } });
  const [member] = plantedMembers(stack);
  if (member === undefined) throw new Error('an empty world');
  patientId = await patientIdOf(stack, member);
  stack.clearCalls();
});
afterEach(() => stack.close());

type Payload = Readonly<{ joinUrl: string | null; signUpUrl: string | null }>;

async function start(input: object) {
  const answer = await mutate(stack, 'startTelemedicineVisit', input, fields);
  return { ...answer, told: answer.payload as unknown as Payload | null };
}
const lost = (effect: object, operation = 'createAppointment') =>
  stack.vendor('cybermdcare').faults.set([{ operation, phase: 'after', times: 1, effect: effect as never }]);
const made = (): number => stack.vendor('cybermdcare').calls.count('createAppointment');

test('a patient is introduced by what VSee tells, and what is shown once is told, also when the key asks again', async () => {
  const input = { patientId, npi, state: 'NV', idempotencyKey: newKey() };
  const { payload, told, errors } = await start(input);
  expect(errors).toEqual([]);
  expect(payload).toMatchObject({
    visit: {
      ...{ kind: 'TELEMEDICINE', status: 'CONFIRMED', isZoneAssumed: true, records: [{ vendor: 'CYBERMDCARE' }] },
      legs: [{ vendor: 'CYBERMDCARE', operation: 'createAppointment', state: 'DONE', code: null }],
    },
    write: { state: 'SUCCEEDED' },
    userErrors: [],
  });
  expect(told?.signUpUrl).toBe(`https://sandbox-cybermdcare.example.com/signup/${npi}`);
  expect(told?.joinUrl).toMatch(/^https:\/\/sandbox-cybermdcare\.example\.com\/visit\/[0-9]+$/);
  // A token for each of the two calls, and the patient's own record at VSee.
  expect(stack.calls()).toEqual({
    ...{ 'vsee getUser': 1, 'cybermdcare getToken': 2 },
    ...{ 'cybermdcare createAppointment': 1, 'cybermdcare getAppointment': 1 },
  });
  const again = await start(input);
  expect(again.payload).toEqual(payload);
  expect(made()).toBe(1);
});

test('the number that was booked with is a link of the patient, and enough the next time', async () => {
  await start({ patientId, npi, state: 'CA', idempotencyKey: newKey() });
  const { data } = await stack.ask<{ node: { records: { vendor: string; vendorId: string; rule: string }[] } }>(
    'query ($id: ID!) { node(id: $id) { ... on Patient { records { vendor vendorId rule } } } }',
    { id: patientId },
  );
  const [, key] = Buffer.from(patientId, 'base64url').toString().split(':');
  const number = `patient:${key ?? ''}`;
  expect(data.node.records).toContainEqual({ vendor: 'CYBERMDCARE', vendorId: number, rule: 'booked' });
  stack.clearCalls();
  const { payload, told } = await start({ patientId, npi, state: 'CA', idempotencyKey: newKey() });
  expect(payload?.write?.state).toBe('SUCCEEDED');
  // "it shows once only" (S0), and this provider was met before.
  expect(told?.signUpUrl).toBeNull();
  expect(stack.calls()['vsee getUser'] ?? 0).toBe(0);
});

test('what the caller tells of the patient comes first, and what nobody tells is asked for', async () => {
  const told = { name: 'Robin Doe', birthDate: '1989-12-31', gender: 'FEMALE' };
  const { payload } = await start({ patientId, npi, state: 'CA', patient: told, idempotencyKey: newKey() });
  expect(payload?.write?.state).toBe('SUCCEEDED');
  expect(stack.calls()['vsee getUser'] ?? 0).toBe(0);
  const another = await patientIdOf(stack, plantedMembers(stack)[1] ?? never());
  const wrong = {
    patientId: another,
    npi,
    state: 'CA',
    patient: { ...told, gender: 'OTHER' },
    idempotencyKey: newKey(),
  };
  expect((await start(wrong)).payload).toMatchObject({
    write: null,
    userErrors: [{ code: 'INVALID', field: ['patient', 'gender'], vendor: null }],
  });
});

test.each([
  ['cuts the connection', { kind: 'reset' }],
  ['answers 500', { kind: 'status', status: 500 }],
  ['hangs', { kind: 'hang' }],
  ['leaves out the number', { kind: 'missing-field', field: 'appot_no' }],
  ['answers with a code that nobody knows', { kind: 'missing-field', field: 'response_cd' }],
] as const)(
  'a vendor that does it and then %s: never sent again, whoever asks, until a person tells',
  async (_way, effect) => {
    const input = { patientId, npi, state: 'CA', idempotencyKey: newKey() };
    lost(effect);
    const { errors } = await start(input);
    expect(errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN', vendor: 'CYBERMDCARE' });
    expect((await start(input)).errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
    const otherKey = await start({ ...input, idempotencyKey: newKey() });
    expect(otherKey.payload?.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    await stack.writes.reconciler.lookNow();
    const [write] = await unsettled(stack);
    expect(write).toMatchObject({ state: 'UNKNOWN', legs: [{ vendor: 'CYBERMDCARE', state: 'UNKNOWN' }] });
    expect(made()).toBe(1);
    expect(await appointmentsMade(stack)).toEqual(['active']);

    const first = String(55_000_000 + stack.sandbox.world.telemedicineAppointments.length);
    const settle = { writeId: write?.writeId, isDone: true, reason: 'The provider has it on the screen' };
    expect((await mutate(stack, 'settleWrite', settle)).payload?.userErrors).toMatchObject([{ field: ['vendorId'] }]);
    const settled = await mutate(stack, 'settleWrite', { ...settle, vendorId: first });
    expect(settled.payload?.write?.state).toBe('SUCCEEDED');
    const { payload } = await start(input);
    expect(payload).toMatchObject({ visit: { records: [{ vendorId: first }] }, write: { state: 'SUCCEEDED' } });
    expect(made()).toBe(1);
  },
);

test('one that a person knows was not made is FAILED, and the same key makes it', async () => {
  const input = { patientId, npi, state: 'CA', idempotencyKey: newKey() };
  stack
    .vendor('cybermdcare')
    .faults.set([{ operation: 'createAppointment', phase: 'before', times: 1, effect: { kind: 'reset' } }]);
  const { errors } = await start(input);
  const writeId = errors[0]?.extensions?.['writeId'];
  await mutate(stack, 'settleWrite', { writeId, isDone: false, reason: 'Nothing on the screen' });
  expect((await writeOf(stack, String(writeId)))?.state).toBe('FAILED');
  expect((await start(input)).payload?.write?.state).toBe('SUCCEEDED');
  expect(await appointmentsMade(stack)).toEqual(['active']);
});

test('a token that cannot be had is known to have done nothing: the same key tries again', async () => {
  const input = { patientId, npi, state: 'CA', idempotencyKey: newKey() };
  lost({ kind: 'reset' }, 'getToken');
  const { errors } = await start(input);
  expect(errors[0]?.extensions).toMatchObject({ outcome: 'FAILED', retryable: true });
  expect(await appointmentsMade(stack)).toEqual([]);
  expect((await start(input)).payload?.write?.state).toBe('SUCCEEDED');
});

test("the vendor's no is REFUSED, and the key keeps it", async () => {
  const input = { patientId, npi, state: 'CA', idempotencyKey: newKey() };
  stack
    .vendor('cybermdcare')
    .faults.set([
      { operation: 'createAppointment', phase: 'before', times: 1, effect: { kind: 'status', status: 400 } },
    ]);
  const { payload, errors } = await start(input);
  expect(errors).toEqual([]);
  expect(payload).toMatchObject({ visit: null, userErrors: [{ code: 'REFUSED', vendor: 'CYBERMDCARE' }] });
  expect((await start(input)).payload).toEqual(payload);
  expect(made()).toBe(1);
});

test('it is cancelled by its number; a cancelling whose answer was lost is seen on it, and one is enough', async () => {
  const started = await start({ patientId, npi: otherNpi, state: 'CA', idempotencyKey: newKey() });
  const visitId = started.payload?.visit?.['id'];
  const cancel = (input: object) => mutate(stack, 'cancelVisit', input, `visit { status } ${payloadFields}`);
  const reason = await cancel({ visitId, reason: 'PATIENT_CANCELLED', idempotencyKey: newKey() });
  expect(reason.payload?.userErrors).toMatchObject([{ code: 'INVALID', field: ['reason'] }]);
  lost({ kind: 'reset' }, 'cancelAppointment');
  const input = { visitId, idempotencyKey: newKey() };
  expect((await cancel(input)).errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
  expect((await cancel(input)).payload).toMatchObject({
    visit: { status: 'CANCELLED' },
    write: { state: 'SUCCEEDED' },
  });
  expect(stack.vendor('cybermdcare').calls.count('cancelAppointment')).toBe(1);
  expect(await appointmentsMade(stack)).toEqual(['cancelled']);
  const twice = await cancel({ visitId, idempotencyKey: newKey() });
  expect(twice.payload?.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['visitId'] }]);
});

function never(): never {
  throw new Error('an empty world');
}
