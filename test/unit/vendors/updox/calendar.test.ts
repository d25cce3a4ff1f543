import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { found } from '../../../../src/domain/outcome.ts';
import { byAskedId, toEntry, wireStatus } from '../../../../src/vendors/updox/calendar.ts';
import { parseReminderTime, wireFlag, wireId, wireNumber } from '../../../../src/vendors/updox/wire.ts';
import { entry, visitKey } from '../../../support/wire/samples/updox.ts';

const zone = 'America/Chicago';
const read = (changes = {}) => toEntry(wireStatus.parse(entry(changes)), visitKey, zone, 5);

describe('AppointmentStatusesGetByIds (public client’s fixture)', () => {
  test('an entry with its reminders: "appointmentId: int, externalAppointmentId: str", "reminderStatusDate" or ""', () => {
    expect(read()).toEqual({
      id: visitKey,
      vendorId: '90417',
      status: 'SCHEDULED',
      statusRawCode: 'scheduled',
      reminders: [
        {
          id: '551200',
          type: 'EMAIL',
          typeRawCode: 'email',
          status: 'SENT',
          statusRawCode: 'sent',
          statusAt: Date.parse('2026-02-08T18:00:55-06:00'),
          isZoneAssumed: false,
          sentAt: Date.parse('2026-02-08T18:00:55-06:00'),
        },
        {
          ...{ id: '551201', type: 'SMS', typeRawCode: 'sms', status: 'UNKNOWN', statusRawCode: 'pending' },
          ...{ statusAt: null, isZoneAssumed: false, sentAt: null },
        },
      ],
      source: { vendor: 'UPDOX', fetchedAt: 5 },
    });
  });

  test.each([
    ['scheduled', 'SCHEDULED'],
    ['Scheduled', 'SCHEDULED'],
    ['cancelled', 'CANCELLED'],
    ['canceled', 'CANCELLED'],
    ['arrived', 'UNKNOWN'],
    [null, 'UNKNOWN'],
  ])('appointmentStatus %j is %s', (appointmentStatus, status) => {
    expect(read({ appointmentStatus }).status).toBe(status);
  });

  test('"64-bit ids: do not hold them in JS numbers" (release notes of May 2022): they come as text by then', () => {
    expect(read({ appointmentId: '9223372036854775807' }).vendorId).toBe('9223372036854775807');
    expect(wireStatus.safeParse(entry({ appointmentId: 2 ** 63 })).success).toBe(false);
  });

  test('"reminderStatus: "sent"" is the one documented word; a time under another word is not when it was sent', () => {
    const reminder = (changes: object) =>
      read({
        reminders: [{ reminderId: 1, reminderType: 'sms', reminderStatusDate: '02/08/2026 18:00:55', ...changes }],
      }).reminders[0];
    const at = Date.parse('2026-02-08T18:00:55-06:00');
    expect(reminder({ reminderStatus: 'Sent' })).toMatchObject({ status: 'SENT', statusAt: at, sentAt: at });
    expect(reminder({ reminderStatus: 'failed' })).toMatchObject({
      ...{ status: 'UNKNOWN', statusRawCode: 'failed', statusAt: at, sentAt: null },
    });
    expect(reminder({ reminderStatus: null })).toMatchObject({ status: 'UNKNOWN', statusRawCode: null });
  });

  test('a time without a known zone is taken for the clinic’s, and says so', () => {
    const zoneOf = (reminderStatusDate: string) =>
      read({ reminders: [{ reminderId: 1, reminderStatusDate }] }).reminders[0]?.isZoneAssumed;
    expect(zoneOf('02/08/2026 18:00:55 CST')).toBe(false);
    expect(zoneOf('02/08/2026 18:00:55')).toBe(true);
    expect(zoneOf('02/08/2026 18:00:55 XYZ')).toBe(true);
    expect(zoneOf('')).toBe(false);
  });

  test('an entry without reminders has none', () => {
    expect(read({ reminders: null }).reminders).toEqual([]);
    expect(read({ reminders: undefined }).reminders).toEqual([]);
  });
});

describe('"02/08/2020 18:00:55 CST" (public client’s fixture)', () => {
  test.each([
    ['02/08/2026 18:00:55 CST', '2026-02-09T00:00:55Z'],
    ['07/08/2026 18:00:55 CDT', '2026-07-08T23:00:55Z'],
    ['02/08/2026 18:00:55 PST', '2026-02-09T02:00:55Z'],
    ['02/08/2026 18:00:55 HST', '2026-02-09T04:00:55Z'],
    ['02/08/2026 18:00:55 UTC', '2026-02-08T18:00:55Z'],
    // Without a zone, or with one that nobody knows, the clinic's clock is assumed.
    ['02/08/2026 18:00:55', '2026-02-09T00:00:55Z'],
    ['02/08/2026 18:00:55 XYZ', '2026-02-09T00:00:55Z'],
  ])('%s is %s', (text, iso) => {
    expect(parseReminderTime(text, zone)).toBe(Date.parse(iso));
  });

  test.each(['', ' ', null, undefined, '02/31/2026 10:00:00 CST', '2026-02-08 18:00:55', '02/08/2026', 'soon'])(
    '%j tells nothing',
    (text) => {
      expect(parseReminderTime(text, zone)).toBeNull();
    },
  );
});

test('"true | false" in the block, booleans in the samples (S3): both are read, and nothing else', () => {
  expect([true, 'true', false, 'false'].map((flag) => wireFlag.parse(flag))).toEqual([true, true, false, false]);
  for (const flag of ['yes', 1, null, '']) expect(wireFlag.safeParse(flag).success).toBe(false);
  expect(['2000', 2000].map((code) => wireNumber.parse(code))).toEqual([2000, 2000]);
  for (const code of ['', '20.5', 'OK', null]) expect(wireNumber.safeParse(code).success).toBe(false);
});

test('ids are text here, whichever side they come from', () => {
  expect([3456, '3456', ' 3456 '].map((id) => wireId.parse(id))).toEqual(['3456', '3456', '3456']);
  for (const id of ['', ' ', null, 1.5, {}]) expect(wireId.safeParse(id).success).toBe(false);
});

test('whatever comes, in whatever order: an entry lands under the id that it names, or under none', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const wire = fc.record({
    appointmentId: fc.constantFrom('1', '2', '3', 'a'),
    externalAppointmentId: fc.option(ids, { nil: null }),
    appointmentStatus: fc.constantFrom('scheduled', 'cancelled'),
    reminders: fc.constant(undefined),
  });
  fc.assert(
    fc.property(fc.array(wire), fc.uniqueArray(ids), (wires, asked) => {
      const outcomes = wires.map((one) => found(one));
      const entries = byAskedId(new Set(asked), outcomes, (one, id) => toEntry(one, id, zone, 0));
      for (const [id, outcome] of entries) {
        expect(asked).toContain(id);
        const named = wires.filter((one) => one.externalAppointmentId === id || one.appointmentId === id);
        expect(named.length).toBeGreaterThan(0);
        if (outcome.kind === 'found')
          expect(named.some((one) => one.appointmentId === outcome.value.vendorId)).toBe(true);
      }
      for (const id of asked) {
        if (!entries.has(id)) expect(wires.some((one) => one.externalAppointmentId === id)).toBe(false);
      }
    }),
  );
});
