import { z } from 'zod';
import type { CalendarRow } from '../../domain/calendar.ts';
import type { CallScope } from '../../domain/call.ts';
import { VendorError } from '../../domain/errors.ts';
import { found, type Outcome } from '../../domain/outcome.ts';
import { toLocalMinute } from '../../domain/time.ts';
import { type UpdoxClient, vendor } from './client.ts';
import { wireFlag, wireId } from './wire.ts';

const wireAnswer = z.object({ statuses: z.array(z.unknown()) });

/** `success` is printed as `"true | false"` (S3) and is a boolean in a public fixture; its `message` is not read. */
const wireStatus = z.object({ id: wireId, success: wireFlag });

export type UpdoxCalendarChanges = Readonly<{
  /**
   * Writes rows, new ones and those that are there, in one call: matched by our id, "System will parse list of
   * appointments and attempt to find existing records based on the id passed in" (S3). An outcome for each row by its
   * id; a row that the answer does not name, or names twice and differently, is `unknown`.
   */
  sync: (scope: CallScope, rows: readonly CalendarRow[]) => Promise<ReadonlyMap<string, Outcome<true>>>;
}>;

export function calendarChanges(client: UpdoxClient, timeZone: string): UpdoxCalendarChanges {
  const where = { vendor, operation: 'syncAppointments' } as const;
  return {
    sync: async (scope, rows) => {
      const appointments = rows.map((row) => wireRow(row, timeZone));
      const call = { operation: where.operation, method: 'AppointmentsSync', fields: { appointments } };
      const { statuses } = await client.write(scope, call, wireAnswer);
      const told = statuses.flatMap((status) => wireStatus.safeParse(status).data ?? []);
      return new Map(rows.map(({ entryId }) => [entryId, outcomeOf(told.filter(({ id }) => id === entryId))]));
    },
  };
}

/** "the call succeeded" says nothing of its items: `successful: true` stands over refused ones (public fixture). */
function outcomeOf(told: readonly z.output<typeof wireStatus>[]): Outcome<true> {
  const where = { vendor, operation: 'syncAppointments' } as const;
  const [first] = told;
  if (first === undefined || told.some(({ success }) => success !== first.success)) {
    const error = new VendorError({ ...where, kind: 'bad-payload', outcome: 'unknown', reason: 'no status for a row' });
    return { kind: 'unknown', error };
  }
  if (first.success) return found(true);
  return { kind: 'refused', error: new VendorError({ ...where, kind: 'refused', reason: 'status of a row' }) };
}

/** Ids as text, flags as flags (register of contradictions, 34); the time with its minutes, as public clients send it. */
function wireRow(row: CalendarRow, timeZone: string): object {
  return {
    id: row.entryId,
    calendarId: row.calendarId,
    // Without a zone: the clinic's is assumed, as everywhere with this vendor.
    date: toLocalMinute(row.startsAt, timeZone),
    // The unit is not documented; public clients' values read as minutes.
    duration: row.durationMinutes,
    blocked: row.isBlocked,
    cancelled: row.isCancelled,
    ...(row.patientKey === null ? {} : { patientId: row.patientKey }),
    ...(row.typeId === null ? {} : { typeId: row.typeId }),
    ...(row.locationId === null ? {} : { locationId: row.locationId }),
    ...(row.summary === null ? {} : { summary: row.summary }),
    ...(row.details === null ? {} : { details: row.details }),
  };
}
