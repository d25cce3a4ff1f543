import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** FHIR R4 `administrative-gender`, in the graph's capitals. */
export type Gender = 'MALE' | 'FEMALE' | 'OTHER' | 'UNKNOWN';

/** FHIR R4 `HumanName`. `text` is the whole name as it is to be shown. */
export type PersonName = Readonly<{
  text: string;
  given: string | null;
  middle: string | null;
  family: string | null;
  prefix: string | null;
  suffix: string | null;
}>;

/** FHIR R4 `Address`, for the United States. */
export type Address = Readonly<{
  line1: string | null;
  line2: string | null;
  city: string | null;
  /** USPS code. */
  state: string | null;
  postalCode: string | null;
}>;

export type NameParts = Readonly<{
  text?: string | null | undefined;
  given?: string | null | undefined;
  middle?: string | null | undefined;
  family?: string | null | undefined;
  prefix?: string | null | undefined;
  suffix?: string | null | undefined;
}>;

/** Vendors leave trailing blanks, and empty texts where they mean "none". Null when no part is left. */
export function personName(parts: NameParts): PersonName | null {
  const given = filled(parts.given);
  const middle = filled(parts.middle);
  const family = filled(parts.family);
  const prefix = filled(parts.prefix);
  const suffix = filled(parts.suffix);
  const text = filled(parts.text) ?? filled([prefix, given, middle, family, suffix].filter(Boolean).join(' '));
  return text === null ? null : { text, given, middle, family, prefix, suffix };
}

/** Text without the blanks around it; null when nothing is left, or when it is VSee's `--`. */
export function filled(text: string | null | undefined): string | null {
  const trimmed = text?.trim();
  return trimmed === undefined || trimmed === '' || trimmed === '--' ? null : trimmed;
}

/** A US number, with whatever stands between its digits. */
const usPattern = /^\+?1?[\s.(-]*([2-9][0-9]{2})[\s.)/-]*([0-9]{3})[\s.-]*([0-9]{4})$/;

/** E.164 of a number however it is written, a US one unless it says otherwise; null when it is none. */
export function toE164(text: string): string | null {
  // Nearly every number is a plain US one, and the library takes a hundred times as long to say so.
  const [, area, exchange, line] = usPattern.exec(text.trim()) ?? [];
  if (area !== undefined && exchange !== undefined && line !== undefined) return `+1${area}${exchange}${line}`;
  const number = parsePhoneNumberFromString(text, 'US');
  if (number?.isPossible() !== true) return null;
  return /^\+1[^2-9]/.test(number.number) ? null : number.number;
}
