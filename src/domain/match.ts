import type { Vendor, VendorRef } from './vendor.ts';

/** How sure it is that two records are of one person: FHIR R4 `$match` has certain, probable, possible, certainly-not. */
export type MatchGrade = 'CERTAIN' | 'PROBABLE' | 'POSSIBLE' | 'NONE';

/** What of two records is compared. Only these names leave the server's memory, never the values. */
export const matchFields = [
  'PLANTED_KEY',
  'NPI',
  'GIVEN_NAME',
  'MIDDLE_NAME',
  'FAMILY_NAME',
  'NAME_SUFFIX',
  'BIRTH_DATE',
  'GENDER',
  'EMAIL',
  'PHONE',
  'ADDRESS',
] as const;

export type MatchField = (typeof matchFields)[number];

/** What the rules say about two records. The same whichever of the two comes first. */
export type Verdict = Readonly<{
  grade: MatchGrade;
  /** The rule that gave the grade, with its version: `name-birth-email/1`; null when none did. */
  rule: string | null;
  matched: readonly MatchField[];
  conflicting: readonly MatchField[];
  /** The vetoes that stand: with any of them no rule links the two. */
  vetoes: readonly string[];
}>;

/**
 * What became of a pair. `FLAGGED`: linked by a person or by a planted key, but the records contradict each other now.
 */
export type MatchStatus = 'OPEN' | 'LINKED' | 'FLAGGED' | 'REJECTED';

/** Two records of two vendors that may be one person, in the vendors' order, as it is kept. */
export type Match = Readonly<{
  id: string;
  records: readonly [VendorRef, VendorRef];
  verdict: Verdict;
  status: MatchStatus;
  /** Epoch milliseconds. */
  foundAt: number;
}>;

/** The other of the two records. */
export function otherOf({ records: [first, second] }: Pick<Match, 'records'>, ref: VendorRef): VendorRef {
  return first.vendor === ref.vendor && first.id === ref.id ? second : first;
}

export function holds({ records }: Pick<Match, 'records'>, vendor: Vendor, id: string): boolean {
  return records.some((ref) => ref.vendor === vendor && ref.id === id);
}
