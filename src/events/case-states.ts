import type { CaseStatus } from '../domain/case.ts';

/** Where a case stood when it was last read. Times are epoch milliseconds. */
export type CaseState = Readonly<{
  caseId: string;
  /** The vendor's patient; null where its answer tells none. */
  patientId: string | null;
  status: CaseStatus;
  /** The vendor's own time of the change. */
  statusChangedAt: number | null;
  readAt: number;
}>;

/** What was last read of each case. It is never shown: it tells what changed, and whom to tell. */
export type CaseStates = Readonly<{
  find: (caseId: string) => Promise<CaseState | null>;
  /** Takes note of a read. False: a later one is there already, and stays. */
  save: (state: CaseState) => Promise<boolean>;
  /** The cases that were not at their end when they were last read: all, or one patient's. */
  open: (patientId?: string) => Promise<readonly CaseState[]>;
}>;

/** Where nothing more happens to a case by itself. */
export const ends: readonly CaseStatus[] = ['COMPLETED', 'CANCELLED'];
