import type { CallScope } from '../domain/call.ts';
import type { EventSubject } from '../domain/event.ts';
import type { SharedVendors } from '../vendors/index.ts';
import type { Change } from '../domain/change.ts';
import type { CaseStates } from './case-states.ts';
import type { KeptEvent } from './inbox.ts';

/** The events of one subject that wait, by the vendor's own time. */
export type Batch = Readonly<{
  subject: EventSubject;
  events: readonly KeptEvent[];
  highWaterAt: number | null;
}>;

/** What a batch came to. */
export type Result = Readonly<{
  changes: readonly Change[];
  /** The ids of those that a story is told from. */
  told: readonly string[];
  /** Null: settled. `unknown`: the vendor has no such record, yet; `failed`: it could not be asked. */
  trouble: Readonly<{ reason: string; isForNow: boolean }> | null;
}>;

export type HandlerDeps = Readonly<{
  vendors: SharedVendors;
  caseStates: CaseStates;
  /** What was read of a subject before is not told again. */
  forget: (subject: EventSubject) => void;
  /** What one reading is made for. */
  scope: () => CallScope;
  now: () => number;
}>;

/** Works on a batch. Everything it does may be done again: a crash may come between any two of its steps. */
export type Handler = (batch: Batch, deps: HandlerDeps) => Promise<Result>;
