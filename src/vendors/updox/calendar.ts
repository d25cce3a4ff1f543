import { z } from 'zod';
import type { CalendarEntry, Reminder } from '../../domain/calendar.ts';
import type { CallScope } from '../../domain/call.ts';
import { failed, found, type Outcome } from '../../domain/outcome.ts';
import { filled } from '../../domain/person.ts';
import { decodeItem, twice } from '../../http/decode.ts';
import { type UpdoxClient, vendor } from './client.ts';
import { parseReminderTime, wireId } from './wire.ts';

const wireReminder = z.object({
  reminderId: wireId,
  reminderStatus: z.string().nullish(),
  reminderStatusDate: z.string().nullish(),
  reminderType: z.string().nullish(),
});

export const wireStatus = z.object({
  appointmentId: wireId,
  externalAppointmentId: wireId.nullish(),
  appointmentStatus: z.string().nullish(),
  reminders: z.array(wireReminder).nullish(),
});
type WireStatus = z.output<typeof wireStatus>;

const wireAnswer = z.object({ appointmentStatuses: z.array(z.unknown()) });

/** The public client's fixture is `scheduled`; how a cancelled one is called is not documented. */
const statuses: ReadonlyMap<string, CalendarEntry['status']> = new Map([
  ['scheduled', 'SCHEDULED'],
  ['cancelled', 'CANCELLED'],
  ['canceled', 'CANCELLED'],
]);

const reminderTypes: ReadonlyMap<string, Reminder['type']> = new Map([
  ['email', 'EMAIL'],
  ['sms', 'SMS'],
]);

export function toEntry(wire: WireStatus, id: string, timeZone: string, now: number): CalendarEntry {
  return {
    id,
    vendorId: wire.appointmentId,
    status: statuses.get(wire.appointmentStatus?.toLowerCase() ?? '') ?? 'UNKNOWN',
    statusRawCode: filled(wire.appointmentStatus),
    reminders: (wire.reminders ?? []).map((reminder) => ({
      id: reminder.reminderId,
      type: reminderTypes.get(reminder.reminderType?.toLowerCase() ?? '') ?? 'UNKNOWN',
      typeRawCode: filled(reminder.reminderType),
      statusRawCode: filled(reminder.reminderStatus),
      sentAt: parseReminderTime(reminder.reminderStatusDate, timeZone),
    })),
    source: { vendor, fetchedAt: now },
  };
}

export type UpdoxCalendar = Readonly<{
  /** By our own ids of the calendar's entries, or the vendor's. What is not answered is not in the map. */
  byIds: (scope: CallScope, ids: readonly string[]) => Promise<ReadonlyMap<string, Outcome<CalendarEntry>>>;
}>;

const where = { vendor, operation: 'getAppointmentStatuses' } as const;

export function calendarSource(client: UpdoxClient, timeZone: string): UpdoxCalendar {
  return {
    byIds: async (scope, ids) => {
      const { appointmentStatuses } = await client.read(
        scope,
        {
          operation: where.operation,
          method: 'AppointmentStatusesGetByIds',
          fields: { appointmentIds: [...new Set(ids)] },
        },
        wireAnswer,
      );
      const items = appointmentStatuses.map((item) => decodeItem(wireStatus, (wire) => wire, item, where));
      return byAskedId(new Set(ids), items, (wire, id) => toEntry(wire, id, timeZone, Date.now()));
    },
  };
}

/**
 * Matched by value: an entry belongs to the id that it names and to no other. One that nobody asked for is dropped; an
 * id under which two different entries came is believed in neither.
 */
export function byAskedId(
  asked: ReadonlySet<string>,
  items: readonly Outcome<WireStatus>[],
  toDomain: (wire: WireStatus, id: string) => CalendarEntry,
): ReadonlyMap<string, Outcome<CalendarEntry>> {
  const wires = new Map<string, WireStatus>();
  const entries = new Map<string, Outcome<CalendarEntry>>();
  for (const item of items) {
    if (item.kind !== 'found') continue;
    const wire = item.value;
    const id = [wire.externalAppointmentId, wire.appointmentId].find((one) => one != null && asked.has(one));
    if (id == null) continue;
    const first = wires.get(id);
    if (first === undefined) {
      wires.set(id, wire);
      entries.set(id, found(toDomain(wire, id)));
    } else if (JSON.stringify(first) !== JSON.stringify(wire)) {
      entries.set(id, failed(twice(where)));
    }
  }
  // An entry that could not be read may be anybody's: whoever is missing then is not known to be absent.
  const [unread] = items.flatMap((item) => ('error' in item ? [failed(item.error)] : []));
  for (const id of asked) if (unread !== undefined && !entries.has(id)) entries.set(id, unread);
  return entries;
}
