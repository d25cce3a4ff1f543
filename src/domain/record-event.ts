import type { Author } from './author.ts';

/** Something that the vendor kept of what happened to a record (FHIR R4 `AuditEvent`). */
export type RecordEvent = Readonly<{
  id: string;
  title: string | null;
  /** What happened, the vendor's word: `created`, `viewed`. */
  type: string | null;
  /** What it happened to, the vendor's word: `patient`, `casemodel`. */
  subject: string | null;
  by: Author;
  at: number | null;
}>;
