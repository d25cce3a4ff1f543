import type { Source } from './vendor.ts';
import type { Visit } from './visit.ts';

/** The practice calendar's view of a visit (FHIR R4 `Appointment`), with its reminders. */
export type CalendarEntry = Readonly<{
  /** The key the entry was asked by: our own id in the calendar, or the vendor's. */
  id: string;
  vendorId: string;
  status: 'SCHEDULED' | 'CANCELLED' | 'UNKNOWN';
  statusRawCode: string | null;
  reminders: readonly Reminder[];
  source: Source;
}>;

export type Reminder = Readonly<{
  id: string;
  type: 'EMAIL' | 'SMS' | 'UNKNOWN';
  typeRawCode: string | null;
  status: 'SENT' | 'UNKNOWN';
  statusRawCode: string | null;
  /** Since when it stands so; null while there is nothing to tell. */
  statusAt: number | null;
  /** The time came without a zone that is known: the clinic's was taken. */
  isZoneAssumed: boolean;
  sentAt: number | null;
}>;

/** A row of the practice calendar as it is to be. The vendor cannot be asked for one, so we keep what we wrote. */
export type CalendarRow = Readonly<{
  /** Our own key of it in the calendar. */
  entryId: string;
  /** The practice's calendar that it stands in. */
  calendarId: string;
  startsAt: number;
  durationMinutes: number;
  /** The patient's key in the calendar, planted by us. */
  patientKey: string | null;
  typeId: string | null;
  locationId: string | null;
  summary: string | null;
  details: string | null;
  /** Time that nobody can be booked in. */
  isBlocked: boolean;
  isCancelled: boolean;
}>;

export type CalendarRowChange = Pick<CalendarRow, 'entryId'> & Partial<CalendarRow>;

/** A visit that only the calendar has. When it is, the calendar does not tell again: who booked it knows. */
export function visitOfEntry(entry: CalendarEntry): Visit {
  const statuses = { SCHEDULED: 'CONFIRMED', CANCELLED: 'CANCELLED', UNKNOWN: 'UNKNOWN' } as const;
  return {
    ref: { vendor: 'UPDOX', id: entry.id },
    kind: 'SCHEDULED',
    kindRawCode: null,
    status: statuses[entry.status],
    statusRawCode: entry.statusRawCode,
    patient: null,
    provider: null,
    roomCode: null,
    intakeId: null,
    startsAt: null,
    endsAt: null,
    startedAt: null,
    endedAt: null,
    isZoneAssumed: false,
    patientName: null,
    source: entry.source,
  };
}
