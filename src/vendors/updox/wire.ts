import { epochOf } from '../../domain/time.ts';
import { misfit, readCount, readId, scalar } from '../../http/scalar.ts';

/** Ids are numbers on one side and text on the other: always text here. */
export const wireId = scalar(readId);

/** A boolean in the samples' code, `"true | false"` in the page's block (S3). */
export const wireFlag = scalar((value) => {
  if (value === true || value === 'true') return true;
  return value === false || value === 'false' ? false : misfit;
});

/** A number, in text or not. */
export const wireNumber = scalar(readCount);

/** The zones of the United States by their abbreviations, hours behind UTC. */
const zones: ReadonlyMap<string, number> = new Map([
  ['UTC', 0],
  ['GMT', 0],
  ['EDT', 4],
  ['EST', 5],
  ['CDT', 5],
  ['CST', 6],
  ['MDT', 6],
  ['MST', 7],
  ['PDT', 7],
  ['PST', 8],
  ['AKDT', 8],
  ['AKST', 9],
  ['HST', 10],
]);

/** Whether the time names a zone that is known. */
export function hasZone(text: string | null | undefined): boolean {
  return zones.has(/ ([A-Z]{3,4})$/.exec(text?.trim() ?? '')?.[1] ?? '');
}

/**
 * `02/08/2020 18:00:55 CST` (public fixture), or empty while there is nothing to tell. Epoch milliseconds; without a
 * zone that is known, the clinic's clock is assumed.
 */
export function parseReminderTime(text: string | null | undefined, timeZone: string): number | null {
  const match = /^([0-9]{2})\/([0-9]{2})\/([0-9]{4}) ([0-9]{2}):([0-9]{2}):([0-9]{2})(?: ([A-Z]{3,4}))?$/.exec(
    text?.trim() ?? '',
  );
  if (match === null) return null;
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const local = { year, month, day, hour, minute };
  const behind = zones.get(match[7] ?? '');
  const at = epochOf(local, behind === undefined ? timeZone : 'UTC');
  return at === null ? null : at + second * 1_000 + (behind ?? 0) * 3_600_000;
}
