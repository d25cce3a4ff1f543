import type { Source } from './vendor.ts';

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
  statusRawCode: string | null;
  sentAt: number | null;
}>;
