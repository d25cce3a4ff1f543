import { afterEach, beforeEach, expect, test } from 'vitest';
import { intakeFor, slot, visitsAt } from '../../support/bookings.ts';
import { type Stack, startStack } from '../../support/stack.ts';
import { mutate, newKey, payloadFields, unsettled, writeOf } from '../../support/writes.ts';

const fields = `visit {
  id kind status startsAt endsAt records { vendor vendorId }
  patient { id } provider { id } room { id } intake { id } legs { vendor operation state code }
} ${payloadFields}`;

/** Long enough for a slow machine to ask twice in between. */
const quietMs = 3_000;

const options = { writes: { quietMs }, env: { VENDOR_TIMEOUT_MS: '2000' } };

let stack: Stack;
beforeEach(async () => {
  stack = await startStack(options);
});
afterEach(() => stack.close());

const book = (input: object) => mutate(stack, 'bookVisit', input, fields);
const fault = (operation: string, effect: object, phase: 'before' | 'after' = 'after') =>
  stack.vendor('vsee').faults.set([{ operation, phase, times: 1, effect: effect as never }]);

test('a visit is booked for a slot with its intake, and read anew with its leg', async () => {
  const { patientId, intakeId, roomId, providerId } = await intakeFor(stack);
  const when = slot(stack, 1);
  stack.clearCalls();
  const { payload, errors } = await book({ patientId, intakeId, ...when, idempotencyKey: newKey() });
  expect(errors).toEqual([]);
  expect(payload).toMatchObject({
    visit: {
      ...{ kind: 'SCHEDULED', status: 'CONFIRMED', ...when },
      ...{ patient: { id: patientId }, provider: { id: providerId }, room: { id: roomId }, intake: { id: intakeId } },
      legs: [{ vendor: 'VSEE', operation: 'createVisit', state: 'DONE', code: null }],
      records: [{ vendor: 'VSEE' }],
    },
    write: { state: 'SUCCEEDED' },
    userErrors: [],
  });
  expect(stack.calls()).toMatchObject({ 'vsee createVisit': 1, 'vsee getVisit': 1 });
  expect(await visitsAt(stack, when.startsAt)).toBe(1);
});

test('a slot that is taken is SLOT_TAKEN, and the key keeps that answer', async () => {
  const first = await intakeFor(stack, { memberAt: 0 });
  const second = await intakeFor(stack, { memberAt: 1 });
  const when = slot(stack, 2);
  await book({ patientId: first.patientId, intakeId: first.intakeId, ...when, idempotencyKey: newKey() });
  const input = { patientId: second.patientId, intakeId: second.intakeId, ...when, idempotencyKey: newKey() };
  const { payload, errors } = await book(input);
  expect(errors).toEqual([]);
  expect(payload).toMatchObject({
    visit: null,
    write: { state: 'REFUSED', code: 'SLOT_TAKEN', legs: [{ state: 'REFUSED', code: 'SLOT_TAKEN' }] },
    userErrors: [{ code: 'SLOT_TAKEN', vendor: 'VSEE', field: [] }],
  });
  expect((await book(input)).payload).toEqual(payload);
  expect(await visitsAt(stack, when.startsAt)).toBe(1);
});

test('twenty at once for one slot of one provider: one has it, the others are told', async () => {
  const settings = await Promise.all(Array.from({ length: 10 }, (_, memberAt) => intakeFor(stack, { memberAt })));
  const when = slot(stack, 3);
  const inputs = settings.flatMap(({ patientId, intakeId }) => {
    const input = { patientId, intakeId, ...when, idempotencyKey: newKey() };
    return [input, input];
  });
  const answers = await Promise.all(inputs.map(book));
  const states = answers.map(({ payload }) => payload?.write?.state);
  expect(states.filter((state) => state === 'SUCCEEDED')).toHaveLength(2);
  expect(states.filter((state) => state === 'REFUSED')).toHaveLength(18);
  expect(await visitsAt(stack, when.startsAt)).toBe(1);
  expect(stack.vendor('vsee').calls.count('createVisit')).toBe(10);
});

test.each([
  ['cuts the connection', { kind: 'reset' }],
  ['answers 500', { kind: 'status', status: 500 }],
  ['hangs', { kind: 'hang' }],
  ['answers for somebody else', { kind: 'wrong-types', fields: ['member_id'] }],
] as const)('C4, C7 a vendor that books and then %s: the same key finds the booking', async (_way, effect) => {
  const { patientId, intakeId } = await intakeFor(stack);
  const input = { patientId, intakeId, ...slot(stack, 4), idempotencyKey: newKey() };
  if (effect.kind === 'wrong-types') fault('createVisit', { kind: 'missing-field', field: 'member_id' });
  else fault('createVisit', effect);
  const lost = await book(input);
  expect(lost.errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN', outcome: 'UNKNOWN', vendor: 'VSEE' });
  const [write] = await unsettled(stack);
  expect(write).toMatchObject({ writeId: lost.errors[0]?.extensions?.['writeId'], state: 'UNKNOWN' });
  const again = await book(input);
  expect(again.payload).toMatchObject({ write: { state: 'SUCCEEDED' }, visit: { startsAt: input.startsAt } });
  expect(stack.vendor('vsee').calls.count('createVisit')).toBe(1);
  expect(await visitsAt(stack, input.startsAt)).toBe(1);
  expect(await unsettled(stack)).toEqual([]);
});

test('C4 a lost booking that never arrived is unknown as long as it may still arrive, then booked once', async () => {
  const { patientId, intakeId } = await intakeFor(stack);
  const input = { patientId, intakeId, ...slot(stack, 5), idempotencyKey: newKey() };
  fault('createVisit', { kind: 'reset' }, 'before');
  const lost = await book(input);
  expect(lost.errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
  // Asked for again at once: its absence proves nothing yet, and nothing is sent.
  expect((await book(input)).errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
  expect(stack.vendor('vsee').calls.count('createVisit')).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, quietMs));
  expect((await book(input)).payload).toMatchObject({ write: { state: 'SUCCEEDED' } });
  expect(stack.vendor('vsee').calls.count('createVisit')).toBe(2);
  expect(await visitsAt(stack, input.startsAt)).toBe(1);
});

test('the background settles what was lost: the booking is found without anybody asking', async () => {
  const { patientId, intakeId } = await intakeFor(stack);
  const input = { patientId, intakeId, ...slot(stack, 6), idempotencyKey: newKey() };
  fault('createVisit', { kind: 'reset' });
  const lost = await book(input);
  const writeId = String(lost.errors[0]?.extensions?.['writeId']);
  await expect
    .poll(
      async () => {
        await stack.writes.reconciler.lookNow();
        return (await writeOf(stack, writeId))?.state;
      },
      { timeout: 20_000, interval: 200 },
    )
    .toBe('SUCCEEDED');
  expect(stack.vendor('vsee').calls.count('createVisit')).toBe(1);
  const again = await book(input);
  expect(again.payload?.visit).toMatchObject({ startsAt: input.startsAt });
});

test('while a booking is unknown, another key cannot book the same patient at the same time', async () => {
  const { patientId, intakeId } = await intakeFor(stack);
  const input = { patientId, intakeId, ...slot(stack, 7) };
  fault('createVisit', { kind: 'reset' }, 'before');
  await book({ ...input, idempotencyKey: newKey() });
  const other = await book({ ...input, idempotencyKey: newKey() });
  expect(other.payload).toMatchObject({ visit: null, write: null, userErrors: [{ code: 'CONFLICT' }] });
  expect(stack.vendor('vsee').calls.count('createVisit')).toBe(1);
});

test('walk-in and e-consult: booked once, found again when the answer was lost', async () => {
  for (const [mutation, operation, kind] of [
    ['startWalkInVisit', 'addWalkIn', 'WALK_IN'],
    ['requestEConsult', 'addEConsult', 'E_CONSULT'],
  ] as const) {
    const { patientId, intakeId, roomId } = await intakeFor(stack, { kind: 'WALK_IN' });
    const input = { patientId, intakeId, roomId, idempotencyKey: newKey() };
    fault(operation, { kind: 'status', status: 502 });
    const lost = await mutate(stack, mutation, input, fields);
    expect(lost.errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN', operation });
    const { payload } = await mutate(stack, mutation, input, fields);
    expect(payload).toMatchObject({ visit: { kind, intake: { id: intakeId } }, write: { state: 'SUCCEEDED' } });
    expect(stack.vendor('vsee').calls.count(operation)).toBe(1);
  }
});

test('a visit is moved, assigned, unassigned and called off, each read anew', async () => {
  const { patientId, intakeId, room } = await intakeFor(stack);
  const booked = await book({ patientId, intakeId, ...slot(stack, 8), idempotencyKey: newKey() });
  const visitId = booked.payload?.visit?.['id'];
  const change = async (mutation: string, more: object) => {
    const { payload, errors } = await mutate(stack, mutation, { visitId, idempotencyKey: newKey(), ...more }, fields);
    expect(errors).toEqual([]);
    return payload;
  };
  expect(await change('rescheduleVisit', slot(stack, 9))).toMatchObject({
    visit: slot(stack, 9),
    write: { state: 'SUCCEEDED' },
  });
  expect(await change('unassignVisitProvider', {})).toMatchObject({ visit: { provider: null } });
  const other = (await intakeFor(stack, { providerAt: room.providerIds.length > 1 ? 1 : 0 })).providerId;
  expect(await change('assignVisitProvider', { providerId: other })).toMatchObject({
    visit: { provider: { id: other } },
  });
  expect(await change('cancelVisit', { reason: 'PATIENT_CANCELLED' })).toMatchObject({
    visit: { status: 'CANCELLED' },
  });
  // It is called off: there is nothing to move any more, and no vendor is asked to.
  const moved = stack.vendor('vsee').calls.count('updateVisit');
  expect(await change('rescheduleVisit', slot(stack, 10))).toMatchObject({
    write: null,
    userErrors: [{ code: 'CONFLICT', field: ['visitId'] }],
  });
  expect(stack.vendor('vsee').calls.count('updateVisit')).toBe(moved);
});

test('a visit that is going on is closed with its reason, and not called off', async () => {
  // Noon on a Monday at the clinic: it is open, and somebody is in a call.
  const now = Date.parse('2026-03-02T20:00:00Z');
  await stack.close();
  stack = await startStack({ ...options, sandbox: { now }, now: () => now });
  const running = stack.sandbox.world.visits.find(({ status }) => status === 'in-progress');
  if (running === undefined) throw new Error('nobody is in a call');
  const visitId = Buffer.from(`Visit:VSEE:${running.vseeId}`).toString('base64url');
  const wrong = await mutate(stack, 'cancelVisit', { visitId, idempotencyKey: newKey() }, fields);
  expect(wrong.payload?.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  const closed = await mutate(stack, 'closeVisit', { visitId, reason: 'CALL_ENDED', idempotencyKey: newKey() }, fields);
  expect(closed.payload).toMatchObject({ visit: { status: 'COMPLETED' }, write: { state: 'SUCCEEDED' } });
});

test('a change whose answer was lost is seen on the visit, by the same key', async () => {
  const { patientId, intakeId } = await intakeFor(stack);
  const booked = await book({ patientId, intakeId, ...slot(stack, 11), idempotencyKey: newKey() });
  const visitId = booked.payload?.visit?.['id'];
  fault('updateVisit', { kind: 'reset' });
  const move = { visitId, ...slot(stack, 12), idempotencyKey: newKey() };
  expect((await mutate(stack, 'rescheduleVisit', move)).errors[0]?.extensions).toMatchObject({
    code: 'OUTCOME_UNKNOWN',
  });
  expect((await mutate(stack, 'rescheduleVisit', move)).payload?.write?.state).toBe('SUCCEEDED');
  fault('closeVisit', { kind: 'reset' });
  const cancel = { visitId, idempotencyKey: newKey() };
  expect((await mutate(stack, 'cancelVisit', cancel)).errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
  expect((await mutate(stack, 'cancelVisit', cancel)).payload?.write?.state).toBe('SUCCEEDED');
  expect(stack.vendor('vsee').calls.count('updateVisit')).toBe(1);
  expect(stack.vendor('vsee').calls.count('closeVisit')).toBe(1);
});

test('C15 several changes in one document: each has its own result, and the earlier ones stand', async () => {
  const { patientId, intakeId } = await intakeFor(stack);
  const other = await intakeFor(stack, { memberAt: 1 });
  const when = slot(stack, 13);
  const { data, errors } = await stack.ask<Record<string, { write: { state: string } | null } | null>>(
    `mutation ($one: BookVisitInput!, $two: BookVisitInput!, $three: BookVisitInput!) {
      one: bookVisit(input: $one) { write { state } }
      two: bookVisit(input: $two) { write { state } }
      three: bookVisit(input: $three) { write { state } }
    }`,
    {
      one: { patientId, intakeId, ...when, idempotencyKey: newKey() },
      two: { patientId: other.patientId, intakeId: other.intakeId, ...when, idempotencyKey: newKey() },
      three: { patientId: other.patientId, intakeId: other.intakeId, ...slot(stack, 14), idempotencyKey: newKey() },
    },
  );
  expect(errors).toEqual([]);
  expect([data['one'], data['two'], data['three']].map((one) => one?.write?.state)).toEqual([
    'SUCCEEDED',
    'REFUSED',
    'SUCCEEDED',
  ]);
});
