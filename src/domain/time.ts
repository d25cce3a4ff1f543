import { Temporal } from 'temporal-polyfill';

export type LocalTime = Readonly<{ year: number; month: number; day: number; hour: number; minute: number }>;

/**
 * The moment (epoch milliseconds) of a wall-clock time in a zone; null for 31 February and its like. A time that a
 * clock change skips is moved forward, one that comes twice is the first.
 */
export function epochOf(local: LocalTime, timeZone: string): number | null {
  try {
    const dateTime = Temporal.PlainDateTime.from(local, { overflow: 'reject' });
    return dateTime.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;
  } catch {
    return null;
  }
}

/** `from` inclusive and `to` exclusive of the day that `now` falls in, as the clinic's calendar has it. */
export function dayAround(now: number, timeZone: string): Readonly<{ from: number; to: number }> {
  const start = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).startOfDay();
  return { from: start.epochMilliseconds, to: start.add({ days: 1 }).epochMilliseconds };
}

/** `YYYY-MM-DD` when the parts are a day that exists, else null. */
export function dateOf(year: number, month: number, day: number): string | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

/** The wall clock of a zone at a moment: `2015-12-30 09:15`. */
export function toLocalMinute(epochMs: number, timeZone: string): string {
  const time = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone).toPlainDateTime();
  return time.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

export function toIso(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
