import type { Gender } from '../../domain/person.ts';
import { dateOf } from '../../domain/time.ts';
import type { VendorRef } from '../../domain/vendor.ts';
import { maybe, misfit, readId, readText, scalar } from '../../http/scalar.ts';

/** Ids come as text and as numbers, the same field even (register of contradictions, 8): always text here. */
export const wireId = scalar(readId);

/** Text that may be missing, null, empty, or `false` where a text is meant (`short_bio: false`, S4). */
export const wireText = maybe((value) => (value === false ? null : readText(value)));

/** Up to the year 9999: what lies beyond is no moment, milliseconds for seconds most likely. */
const lastSecond = 253_402_300_799;

function readSeconds(value: unknown): number | typeof misfit {
  const seconds = typeof value === 'string' && /^[0-9]{1,12}$/.test(value) ? Number(value) : value;
  return typeof seconds === 'number' && seconds >= 0 && seconds <= lastSecond ? seconds : misfit;
}

/** Three ways to write a moment: seconds, seconds as text, `{sec, usec}` (S1, S4). Epoch milliseconds here. */
export const wireTime = scalar((value) => {
  const isPair = typeof value === 'object' && value !== null && 'sec' in value && 'usec' in value;
  const seconds = readSeconds(isPair && typeof value.sec === 'number' ? value.sec : value);
  const usec = isPair ? value.usec : 0;
  const isFraction = typeof usec === 'number' && usec >= 0 && usec <= 999_999;
  return seconds === misfit || !isFraction ? misfit : seconds * 1_000 + Math.floor(usec / 1_000);
});

/** A code, as a number or as text; text here. */
export const wireCode = scalar(readText);

/**
 * Yes or no: as such, as text (`consent: "true"`, S1), or as a number (`SubstitutionAllowedFlag: 1`, S1). Whatever else
 * comes is neither, and null.
 */
export const wireFlag = maybe((value) => {
  const word = typeof value === 'string' ? value.toLowerCase() : value;
  if (word === true || word === 1 || word === 'true' || word === '1') return true;
  return word === false || word === 0 || word === 'false' || word === '0' ? false : null;
});

/** `YYYY-MM-DD`; null for whatever is no day, and for the year 1 that DoseSpot writes where there is none (S1). */
export function parseDate(text: string | null | undefined): string | null {
  const [, year, month, day] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])/.exec(text?.trim() ?? '') ?? [];
  return day === undefined || year === '0001' ? null : dateOf(Number(year), Number(month), Number(day));
}

/** 1 and 2 are not explained by the documents; ISO 5218 says male and female, and so does the graph. */
export function toGender(code: string | number | null | undefined): Gender {
  if (String(code) === '1') return 'MALE';
  return String(code) === '2' ? 'FEMALE' : 'UNKNOWN';
}

/**
 * `0` stands for nobody (S1: provider removed, e-consult without one). Users' and visits' ids are digits; an intake's
 * `member_id` may be the patient's *code* instead (developer wiki 15564825), which is the id of nobody.
 */
export function refOf(id: string | null | undefined): VendorRef | null {
  return id == null || id === '0' || !/^[0-9]+$/.test(id) ? null : { vendor: 'VSEE', id };
}
