import { Temporal } from 'temporal-polyfill';

/** The wall clock of a zone at a moment, its parts as two-digit text (the year with four). */
export function localParts(at: number, timeZone: string) {
  const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    year: String(time.year),
    month: two(time.month),
    day: two(time.day),
    hour: two(time.hour),
    minute: two(time.minute),
    second: two(time.second),
  };
}

export function startOfDay(at: number, timeZone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).startOfDay().epochMilliseconds;
}
