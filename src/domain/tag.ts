import type { Author } from './author.ts';
import type { CaseStatus } from './case-status.ts';

export type TagScope = 'GLOBAL' | 'CLINIC' | 'SYSTEM' | 'CASE' | 'UNKNOWN';

/** A mark on a case (FHIR R4 `Meta.tag`). */
export type Tag = Readonly<{
  id: string;
  name: string | null;
  key: string | null;
  color: string | null;
  description: string | null;
  /** What was noted when it was put on. */
  notes: string | null;
  scope: TagScope;
  scopeRawCode: string | null;
  /** The states at which it comes off by itself. */
  detachesOn: readonly CaseStatus[];
}>;

/** That a tag was put on, changed or taken off. */
export type TagChange = Readonly<{
  event: 'ADDED' | 'UPDATED' | 'REMOVED' | 'UNKNOWN';
  eventRawCode: string | null;
  tagId: string;
  tag: Tag | null;
  reason: string | null;
  by: Author;
  changedAt: number | null;
}>;
