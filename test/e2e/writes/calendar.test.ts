import { afterEach, beforeEach, expect, test } from 'vitest';
import { toGlobalId } from '../../../src/domain/id.ts';
import { intakeFor, slot } from '../../support/bookings.ts';
import { type Stack, startStack } from '../../support/stack.ts';
import { mutate, newKey, payloadFields, unsettled, type WriteAnswer, writeOf } from '../../support/writes.ts';

const fields = `entryId entry { status } ${payloadFields}`;
const calendarId = 'calendar-1';

let stack: Stack;
beforeEach(async () => {
  stack = await startStack({ ledger: { leaseMs: 20_000, firstCheckMs: 50, longestCheckMs: 500 } });
});
afterEach(() => stack.close());

const syncs = (): number => stack.vendor('updox').calls.count('syncAppointments');
const fault = (effect: object, times = 1): void =>
  stack.vendor('updox').faults.set([{ operation: 'syncAppointments', times, effect: effect as never }]);

/** The rows as the vendor's own status call tells them. */
async function rowsAt(ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const auth = {
    applicationId: 'sandbox-updox-application',
    applicationPassword: 'sandbox-updox-password',
    accountId: 'sandbox-updox-account',
    userId: '',
  };
  const response = await fetch(`${stack.vendor('updox').url}/api/io/AppointmentStatusesGetByIds`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ appointmentIds: ids, auth }),
  });
  const { appointmentStatuses } = (await response.json()) as {
    appointmentStatuses: { externalAppointmentId: string; appointmentStatus: string }[];
  };
  return Object.fromEntries(appointmentStatuses.map((row) => [row.externalAppointmentId, row.appointmentStatus]));
}

async function untilSettled(writeId: string): Promise<WriteAnswer | null> {
  await expect
    .poll(
      async () => {
        await stack.writes.reconciler.lookNow();
        return (await unsettled(stack)).map((write) => write.writeId);
      },
      { timeout: 20_000, interval: 50 },
    )
    .not.toContain(writeId);
  return writeOf(stack, writeId);
}

test('time is blocked, moved and freed again, each row known by our own id', async () => {
  const block = { calendarId, ...slot(stack, 1), summary: 'Staff meeting', idempotencyKey: newKey() };
  const blocked = await mutate(stack, 'blockCalendarTime', block, fields);
  expect(blocked.errors).toEqual([]);
  expect(blocked.payload).toMatchObject({
    entry: { status: 'SCHEDULED' },
    write: { state: 'SUCCEEDED', legs: [{ vendor: 'UPDOX', operation: 'syncAppointments', state: 'DONE' }] },
  });
  const { entryId } = blocked.payload as unknown as { entryId: string };
  expect(entryId).toMatch(/^entry:[0-9a-f-]{36}$/);
  const moved = await mutate(
    stack,
    'moveCalendarEntry',
    { entryId, ...slot(stack, 2), idempotencyKey: newKey() },
    fields,
  );
  expect(moved.payload?.write).toMatchObject({ state: 'SUCCEEDED', legs: [{ state: 'DONE' }] });
  const freed = await mutate(stack, 'cancelCalendarEntry', { entryId, idempotencyKey: newKey() }, fields);
  expect(freed.payload).toMatchObject({ entry: { status: 'CANCELLED' }, write: { state: 'SUCCEEDED' } });
  expect(syncs()).toBe(3);
  // C1: the same key does nothing more.
  expect((await mutate(stack, 'blockCalendarTime', block, fields)).payload?.write).toEqual(blocked.payload?.write);
  expect(syncs()).toBe(3);
});

test('several changes in one request are one call, with an outcome for each', async () => {
  const input = (calendar: string, number: number) => ({
    calendarId: calendar,
    ...slot(stack, number),
    idempotencyKey: newKey(),
  });
  const { data, errors } = await stack.ask<
    Record<string, { write: WriteAnswer | null; userErrors: { code: string }[] }>
  >(
    `mutation ($a: BlockCalendarTimeInput!, $b: AddCalendarEntryInput!, $c: BlockCalendarTimeInput!, $d: CancelCalendarEntryInput!) {
      a: blockCalendarTime(input: $a) { ${payloadFields} }
      b: addCalendarEntry(input: $b) { ${payloadFields} }
      c: blockCalendarTime(input: $c) { ${payloadFields} }
      d: cancelCalendarEntry(input: $d) { ${payloadFields} }
    }`,
    {
      a: input(calendarId, 3),
      b: input('no-such-calendar', 4),
      c: input('calendar-front-desk', 5),
      d: { entryId: 'entry:unknown', idempotencyKey: newKey() },
    },
  );
  expect(errors).toEqual([]);
  expect(data['a']).toMatchObject({ write: { state: 'SUCCEEDED', legs: [{ state: 'DONE' }] }, userErrors: [] });
  expect(data['b']).toMatchObject({
    write: { state: 'REFUSED', legs: [{ state: 'REFUSED' }] },
    userErrors: [{ code: 'REFUSED' }],
  });
  expect(data['c']).toMatchObject({ write: { state: 'SUCCEEDED', legs: [{ state: 'DONE' }] }, userErrors: [] });
  expect(data['d']).toMatchObject({ write: null, userErrors: [{ code: 'NOT_FOUND' }] });
  expect(syncs()).toBe(1);
  expect(await unsettled(stack)).toEqual([]);
});

test('the legs of several bookings in one request are one call, behind the answer', async () => {
  const settings = await Promise.all([0, 1, 2].map((memberAt) => intakeFor(stack, { memberAt })));
  const inputs = settings.map(({ patientId, intakeId }, index) => ({
    ...{ patientId, intakeId, ...slot(stack, 10 + index), idempotencyKey: newKey() },
    calendar: { calendarId, summary: 'Video visit' },
  }));
  const { data, errors } = await stack.ask<Record<string, { visit: { id: string }; write: WriteAnswer }>>(
    `mutation ($a: BookVisitInput!, $b: BookVisitInput!, $c: BookVisitInput!) {
      a: bookVisit(input: $a) { visit { id } ${payloadFields} }
      b: bookVisit(input: $b) { visit { id } ${payloadFields} }
      c: bookVisit(input: $c) { visit { id } ${payloadFields} }
    }`,
    { a: inputs[0], b: inputs[1], c: inputs[2] },
  );
  expect(errors).toEqual([]);
  expect(data['a']?.write.legs).toMatchObject([
    { vendor: 'VSEE', state: 'DONE' },
    { vendor: 'UPDOX', state: 'PLANNED' },
  ]);
  for (const name of ['a', 'b', 'c']) await untilSettled(data[name]?.write.writeId ?? '');
  expect(syncs()).toBe(1);
  const visit = await stack.ask<{ visit: unknown }>(
    `query ($id: ID!) { visit(id: $id) { calendarEntry { status } legs { vendor state } } }`,
    { id: data['b']?.visit.id },
  );
  expect(visit.data.visit).toEqual({
    calendarEntry: { status: 'SCHEDULED' },
    legs: [
      { vendor: 'VSEE', state: 'DONE' },
      { vendor: 'UPDOX', state: 'DONE' },
    ],
  });
});

test.each([
  ['is down', { kind: 'status', status: 503 }],
  ['cuts the connection after doing it', { kind: 'reset' }],
  ['refuses the whole call', { kind: 'status', status: 418 }],
  ['leaves an item out of its answer', { kind: 'drop-items', count: 1 }],
] as const)('a calendar that %s never holds a booking up, and is told until it has it', async (_way, effect) => {
  fault(effect, 2);
  const { patientId, intakeId } = await intakeFor(stack);
  const booking = { patientId, intakeId, ...slot(stack, 20), calendar: { calendarId }, idempotencyKey: newKey() };
  const { payload, errors } = await mutate(stack, 'bookVisit', booking, `visit { id } ${payloadFields}`);
  expect(errors).toEqual([]);
  expect(payload?.write?.state).toBe('SUCCEEDED');
  const end = await untilSettled(payload?.write?.writeId ?? '');
  expect(end?.legs).toMatchObject([{ state: 'DONE' }, { vendor: 'UPDOX', state: 'DONE', code: null }]);
  expect(stack.vendor('vsee').calls.count('createVisit')).toBe(1);
});

test('a visit that is moved or called off takes its row along', async () => {
  const { patientId, intakeId } = await intakeFor(stack);
  const booking = { patientId, intakeId, ...slot(stack, 30), calendar: { calendarId }, idempotencyKey: newKey() };
  const booked = await mutate(stack, 'bookVisit', booking, `visit { id } ${payloadFields}`);
  const visitId = String(booked.payload?.visit?.['id']);
  await untilSettled(booked.payload?.write?.writeId ?? '');
  const cancelled = await mutate(stack, 'cancelVisit', { visitId, idempotencyKey: newKey() });
  const end = await untilSettled(cancelled.payload?.write?.writeId ?? '');
  expect(end?.legs).toMatchObject([
    { vendor: 'VSEE', state: 'DONE' },
    { vendor: 'UPDOX', state: 'DONE' },
  ]);
  const vseeId = Buffer.from(visitId, 'base64url').toString().replace('Visit:VSEE:', '');
  expect(await rowsAt([`visit:vsee:${vseeId}`])).toEqual({ [`visit:vsee:${vseeId}`]: 'cancelled' });
});

const standing = 'query ($id: ID!) { visit(id: $id) { calendarEntry { status } legs { vendor state code } } }';

test('a row that the calendar refused is entered anew, and the leg of the booking stands as it does', async () => {
  const { patientId, intakeId } = await intakeFor(stack);
  const when = slot(stack, 40);
  const booking = { patientId, intakeId, ...when, calendar: { calendarId: 'no-such-calendar' } };
  const { payload } = await mutate(
    stack,
    'bookVisit',
    { ...booking, idempotencyKey: newKey() },
    `visit { id } ${payloadFields}`,
  );
  const visitId = String(payload?.visit?.['id']);
  await untilSettled(payload?.write?.writeId ?? '');
  const done = { vendor: 'VSEE', state: 'DONE', code: null };
  expect((await stack.ask(standing, { id: visitId })).data['visit']).toEqual({
    calendarEntry: null,
    legs: [done, { vendor: 'UPDOX', state: 'REFUSED', code: 'REFUSED' }],
  });
  const entry = { visitId, patientId, ...when, calendarId, idempotencyKey: newKey() };
  const { errors } = await mutate(stack, 'addCalendarEntry', entry, fields);
  expect(errors).toEqual([]);
  expect((await stack.ask(standing, { id: visitId })).data['visit']).toEqual({
    calendarEntry: { status: 'SCHEDULED' },
    legs: [done, { vendor: 'UPDOX', state: 'DONE', code: null }],
  });
  // What the booking itself came to is not told otherwise afterwards.
  expect((await writeOf(stack, payload?.write?.writeId ?? ''))?.legs[1]?.state).toBe('REFUSED');
});

test('a visit that was not booked here has the leg of its row, once it is entered', async () => {
  const { world } = stack.sandbox;
  const rows = new Set(world.calendarAppointments.map(({ partnerId }) => partnerId));
  const visit = world.visits.find(({ vseeId, status }) => status === 'confirmed' && !rows.has(`visit:vsee:${vseeId}`));
  const visitId = toGlobalId('Visit', `VSEE:${visit?.vseeId ?? ''}`);
  expect((await stack.ask(standing, { id: visitId })).data['visit']).toEqual({ calendarEntry: null, legs: [] });
  const entry = { visitId, calendarId, ...slot(stack, 50), idempotencyKey: newKey() };
  await mutate(stack, 'addCalendarEntry', entry, fields);
  expect((await stack.ask(standing, { id: visitId })).data['visit']).toEqual({
    calendarEntry: { status: 'SCHEDULED' },
    legs: [{ vendor: 'UPDOX', state: 'DONE', code: null }],
  });
});
