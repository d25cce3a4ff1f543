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

const shortMonths: ReadonlySet<number> = new Set([4, 6, 9, 11]);

/** Whether this is `YYYY-MM-DD` of a day that exists, by the Gregorian calendar. */
export function isDay(text: string): boolean {
  // By hand: each birth date on a page is looked at, and a `Date` made and written out took a twentieth of the page.
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const february = isLeap ? 29 : 28;
  const days = month === 2 ? february : 31 - Number(shortMonths.has(month));
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** The wall clock of a zone at a moment: `2015-12-30 09:15`. */
export function toLocalMinute(epochMs: number, timeZone: string): string {
  const time = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone).toPlainDateTime();
  return time.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

export function toIso(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
