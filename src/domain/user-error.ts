import type { Vendor } from './vendor.ts';

export type UserErrorCode =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'REFUSED'
  | 'SLOT_TAKEN'
  | 'SLUG_TAKEN'
  | 'IDEMPOTENCY_MISMATCH'
  | 'IN_PROGRESS';

/** What whoever asked for a change can mend: data in the answer, not an exception. */
export type UserError = Readonly<{
  code: UserErrorCode;
  /** The way to the value in `input`. Empty: none of them. */
  field: readonly string[];
  /** Fixed text, with nobody's data in it. */
  message: string;
  /** The vendor that did not accept it; null: we did not. */
  vendor: Vendor | null;
}>;
