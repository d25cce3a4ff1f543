import { z } from 'zod';
import type { CalendarEntry, Reminder } from '../../domain/calendar.ts';
import type { CallScope } from '../../domain/call.ts';
import { failed, found, type Outcome } from '../../domain/outcome.ts';
import { filled } from '../../domain/person.ts';
import { decodeItem, twice } from '../../http/decode.ts';
import { type UpdoxClient, vendor } from './client.ts';
import { hasZone, parseReminderTime, wireId } from './wire.ts';

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
    reminders: (wire.reminders ?? []).map((reminder) => toReminder(reminder, timeZone)),
    source: { vendor, fetchedAt: now },
  };
}

/** The fixture's `reminderStatus` is `sent`; what else it may be is not documented. */
function toReminder(wire: z.output<typeof wireReminder>, timeZone: string): Reminder {
  const status = wire.reminderStatus?.toLowerCase() === 'sent' ? 'SENT' : 'UNKNOWN';
  const statusAt = parseReminderTime(wire.reminderStatusDate, timeZone);
  return {
    id: wire.reminderId,
    type: reminderTypes.get(wire.reminderType?.toLowerCase() ?? '') ?? 'UNKNOWN',
    typeRawCode: filled(wire.reminderType),
    status,
    statusRawCode: filled(wire.reminderStatus),
    statusAt,
    isZoneAssumed: statusAt !== null && !hasZone(wire.reminderStatusDate),
    sentAt: status === 'SENT' ? statusAt : null,
  };
}

export type UpdoxCalendar = Readonly<{
  /** By our own ids of the calendar's entries, or the vendor's. What is not answered is not in the map. */
  byIds: (scope: CallScope, ids: readonly string[]) => Promise<ReadonlyMap<string, Outcome<CalendarEntry>>>;
}>;

const where = { vendor, operation: 'getAppointmentStatuses' } as const;

export function calendarSource(client: Pick<UpdoxClient, 'read' | 'reportStray'>, timeZone: string): UpdoxCalendar {
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
      const asked = new Set(ids);
      // Nobody is told of another's entry, but whoever runs the server hears that the vendor answers so.
      if (items.some((item) => item.kind === 'found' && idAsked(item.value, asked) === null))
        client.reportStray(where.operation);
      return byAskedId(asked, items, (wire, id) => toEntry(wire, id, timeZone, Date.now()));
    },
  };
}

function idAsked(wire: WireStatus, asked: ReadonlySet<string>): string | null {
  return [wire.externalAppointmentId, wire.appointmentId].find((one) => one != null && asked.has(one)) ?? null;
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
    const id = idAsked(wire, asked);
    if (id === null) continue;
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
