import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { intakeFor, slot } from '../support/bookings.ts';
import { globalId } from '../support/ids.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { mutate, newKey, payloadFields, unsettled } from '../support/writes.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(() => stack.clearCalls());

/** "reminderStatusDate: "02/08/2020 18:00:55 CST" or """: the zone is named, and an empty text is no time. */
test('an entry by its key, with its reminders: where each stands, since when, and on whose clock', async () => {
  const one = stack.sandbox.world.calendarAppointments.find(
    ({ reminders }) => reminders.some(({ at }) => at !== null) && reminders.length > 1,
  );
  const { data, errors } = await stack.ask(
    `query ($id: ID!) { calendarEntry(entryId: $id) {
      entryId status record { vendor vendorId }
      reminders { reminderId type status statusRawCode statusAt sentAt isZoneAssumed }
    } nobody: calendarEntry(entryId: "entry:nobody") { status } }`,
    { id: one?.partnerId },
  );
  expect(errors).toEqual([]);
  const second = (at: number | null): string | null =>
    at === null ? null : `${new Date(at).toISOString().slice(0, 19)}.000Z`;
  expect(data).toEqual({
    calendarEntry: {
      entryId: one?.partnerId,
      status: one?.isCancelled === true ? 'CANCELLED' : 'SCHEDULED',
      record: { vendor: 'UPDOX', vendorId: String(one?.updoxId) },
      reminders: one?.reminders.map(({ reminderId, type, status, at }) => ({
        reminderId: String(reminderId),
        type: type.toUpperCase(),
        status: status === 'sent' ? 'SENT' : 'UNKNOWN',
        statusRawCode: status,
        statusAt: second(at),
        sentAt: status === 'sent' ? second(at) : null,
        isZoneAssumed: false,
      })),
    },
    nobody: null,
  });
  expect(stack.calls()).toEqual({ 'updox getAppointmentStatuses': 1 });
});

/** A calendar tells a patient's key at most, and an appointment a name: whose it is, the booking knows. */
test('the patient of a visit that only another vendor tells is whom it was booked for', async () => {
  const { patientId, intakeId } = await intakeFor(stack);
  const calendar = { calendarId: 'calendar-front-desk' };
  const input = { patientId, intakeId, ...slot(stack, 1), calendar, idempotencyKey: newKey() };
  const booked = await mutate(stack, 'bookVisit', input, `visit { id records { vendorId } } ${payloadFields}`);
  expect(booked.errors).toEqual([]);
  const [own] = z.array(z.object({ vendorId: z.string() })).parse(booked.payload?.visit?.['records']);
  await expect
    .poll(
      async () => {
        await stack.writes.reconciler.lookNow();
        return (await unsettled(stack)).length;
      },
      { timeout: 20_000, interval: 50 },
    )
    .toBe(0);
  stack.clearCalls();
  const { data, errors } = await stack.ask(
    'query ($id: ID!) { visit(id: $id) { patientName patient { id } source { vendor } } }',
    { id: globalId('Visit', `UPDOX:visit:vsee:${own?.vendorId ?? ''}`) },
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({ visit: { patientName: null, patient: { id: patientId }, source: { vendor: 'UPDOX' } } });
  expect(stack.calls()).toEqual({ 'updox getAppointmentStatuses': 1 });
});

test('a visit that nobody booked here has no patient that anybody could know', async () => {
  const one = stack.sandbox.world.calendarAppointments.find(({ partnerId }) => partnerId.startsWith('visit:vsee:'));
  const { data, errors } = await stack.ask('query ($id: ID!) { visit(id: $id) { patient { id } } }', {
    id: globalId('Visit', `UPDOX:${one?.partnerId ?? ''}`),
  });
  expect([data, errors]).toEqual([{ visit: { patient: null } }, []]);
});
