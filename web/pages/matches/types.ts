import type { MatchField, MatchPairFragment, Vendor } from '../../../client/index.ts';

/** What the graph tells of a record, whosever it is. */
export type Candidate = Readonly<{
  vendor: Vendor;
  vendorId: string;
  name: Readonly<{ text: string }> | null;
  gender: string | null;
  emailText: string | null;
  phoneText: string | null;
}>;

/** Two records that may be one person's, a patient's or a provider's. */
export type PairOf<C> = Omit<MatchPairFragment, '__typename' | 'candidates'> & Readonly<{ candidates: readonly C[] }>;

/** What of two records stands side by side, and the fields that the rules compare of it. */
export type Row<C> = Readonly<{ name: string; fields: readonly MatchField[]; of: (candidate: C) => string | null }>;

export type Status = MatchPairFragment['status'];

/** What a person said of a pair. */
export type Decision = 'linked' | 'parted';
