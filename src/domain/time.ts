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
  // By hand: a page of visits asks this some hundred times, and `Temporal` made a twentieth of the page of it.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 0 && year <= 9_999;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** The wall clock of a zone at a moment: `2015-12-30 09:15`. */
export function toLocalMinute(epochMs: number, timeZone: string): string {
  const time = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone).toPlainDateTime();
  return time.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

export function toIso(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
