import type { MatchField } from './match.ts';
import type { VendorRef } from './vendor.ts';

/** How sure a link is, in the words of FHIR R4's `$match` grades. Only `CERTAIN` links are kept, and followed. */
export type LinkGrade = 'CERTAIN';

/**
 * Why a vendor's record is taken to be this subject's, beside the rules of `identity/rules.ts`, which have names of
 * their own. `first-met`: the record made the subject known. `planted-key`: it carries our own id, planted there by the
 * clinic. `booked`: we made it ourselves. `manual`: a person decided.
 */
export const plainRules = ['first-met', 'planted-key', 'booked', 'manual'] as const;

export type Link = Readonly<{
  ref: VendorRef;
  grade: LinkGrade;
  rule: string;
  /** What agreed when it was decided: names of fields, never their values. */
  matched: readonly MatchField[];
  /** `rule:<name>/<version>` or `person:<their viewer id>`. */
  decidedBy: string;
  /** Epoch milliseconds. */
  decidedAt: number;
  /** Of the record's identifying fields when it was last decided on; null when it never was. */
  digest: string | null;
}>;

/** A patient or a provider of our own: a durable id, and at most one accepted record at each vendor. */
export type Linked = Readonly<{ id: string; links: readonly Link[] }>;

/** Whether a rule that compares people made the link. Nothing else can be undone by a rule. */
export function isInferred({ rule }: Pick<Link, 'rule'>): boolean {
  return !plainRules.some((name) => name === rule);
}

/** One decision about a record, as it is kept for good. */
export type LinkDecision = Readonly<{
  action: 'LINKED' | 'UNLINKED' | 'REJECTED';
  subjectId: string;
  ref: VendorRef;
  rule: string;
  matched: readonly MatchField[];
  decidedBy: string;
  /** A person's own words; null where a rule decided. */
  reason: string | null;
  decidedAt: number;
}>;
