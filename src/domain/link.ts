import type { VendorRef } from './vendor.ts';

/** How sure a link is, in the words of FHIR R4's `$match` grades. Only `CERTAIN` links are followed. */
export type LinkGrade = 'CERTAIN';

/** Why a vendor's record is taken to be this subject's. */
export type LinkRule =
  /** The first record we met of this subject; it made the subject known. */
  | 'first-met'
  /** The record carries our own id, planted there by the clinic. */
  | 'planted-key';

export type Link = Readonly<{
  ref: VendorRef;
  grade: LinkGrade;
  rule: LinkRule;
  /** `rule:<version>` or, from a person, their viewer id. */
  decidedBy: string;
  /** Epoch milliseconds. */
  decidedAt: number;
}>;

/** A patient or a provider of our own: a durable id, and at most one accepted record at each vendor. */
export type Linked = Readonly<{ id: string; links: readonly Link[] }>;
