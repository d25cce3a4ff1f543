import type { NodeKey, NodeType } from './id.ts';
import type { UserError } from './user-error.ts';
import type { Vendor, VendorRef } from './vendor.ts';

/** Where a write stands. `UNKNOWN`, `PARTLY_DONE` and, while nobody works on them, `STARTED` and `SENT` are unsettled. */
export const writeStates = ['STARTED', 'SENT', 'SUCCEEDED', 'REFUSED', 'FAILED', 'PARTLY_DONE', 'UNKNOWN'] as const;
export type WriteState = (typeof writeStates)[number];

/** States that nothing will change any more, unless the same key is asked for again after `FAILED`. */
export const settledStates = ['SUCCEEDED', 'REFUSED', 'FAILED'] as const satisfies readonly WriteState[];

export const legStates = ['PLANNED', 'SENT', 'DONE', 'REFUSED', 'FAILED', 'UNKNOWN', 'COMPENSATED'] as const;
export type LegState = (typeof legStates)[number];

/** One vendor's part in a write. */
export type WriteLeg = Readonly<{
  vendor: Vendor;
  /** The vendor's call in camelCase, fixed text. */
  operation: string;
  state: LegState;
  /** Why it was not done, or could not be taken back: one of the codes that errors carry. */
  code: string | null;
  /** The vendor's record that it made or changed. */
  vendorId: string | null;
  /** What only the vendor's answer told and nothing can ask for again. */
  facts: Facts;
  /** When it was sent last, on the store's clock; epoch milliseconds. */
  sentAt: number | null;
  changedAt: number;
}>;

export type Facts = Readonly<Record<string, string>>;

/** A mutation that reaches vendors, as the ledger knows it. Holds ids and codes, and nothing that a person told. */
export type Write = Readonly<{
  id: string;
  /** The mutation's name. */
  operation: string;
  /** What it changes, or for whom it makes something; null: nothing that the graph knew before. */
  subject: NodeKey | null;
  state: WriteState;
  /** The key of what it made or changed; what kind of thing that is, the operation tells. */
  answer: string | null;
  /** Why it was refused or failed. */
  code: string | null;
  legs: readonly WriteLeg[];
  startedAt: number;
  /** When it came to its end; null while it is unsettled. */
  settledAt: number | null;
  /** The viewer who settled it by hand, and why. */
  settledBy: string | null;
  reason: string | null;
}>;

export function isSettled(state: WriteState): boolean {
  return settledStates.some((settled) => settled === state);
}

/** What a mutation that reaches vendors answers with. `write` is null where nothing was begun. */
export type Written = Readonly<{ write: Write | null; userErrors: readonly UserError[] }>;

/** A record whose readers must not be told what they were told before. */
export type Touched = Readonly<{
  type: NodeType | 'Message' | 'CalendarEntry';
  ref: VendorRef;
  /** Whose lists a visit or a case stands in; null: not known. */
  among?: Readonly<{ patient: VendorRef | null; roomCode: string | null }>;
}>;
