import type { Generated } from 'kysely';
import type { LedgerTables } from './ledger-schema.ts';
import type { OutboxTables } from './outbox-schema.ts';

/** The tables, as Kysely sees them. Text ids, times in epoch milliseconds, nothing that one database has alone. */
export type Tables = LedgerTables &
  OutboxTables &
  Readonly<{
    subjects: SubjectRow;
    records: RecordRow;
    no_records: NoRecordRow;
    matches: MatchRow;
    npi_sightings: NpiSightingRow;
    link_history: HistoryRow;
    decision_turns: Readonly<{ kind: string; taken: number }>;
    inbox: InboxRow;
    event_subjects: EventSubjectRow;
    case_states: CaseStateRow;
    leases: LeaseRow;
    heartbeats: Readonly<{ name: string; last_at: number; previous_at: number }>;
    event_gaps: GapRow;
  }>;

export type SubjectRow = Readonly<{ id: string; kind: string; created_at: number }>;

export type RecordRow = Readonly<{
  kind: string;
  vendor: string;
  vendor_id: string;
  subject_id: string;
  grade: string;
  rule: string;
  decided_by: string;
  decided_at: number;
  /** The subject that the record made known; null in rows of before there was such a thing. */
  home_id: string | null;
  /** Words with blanks between them. */
  matched: string | null;
  digest: string | null;
}>;

export type MatchRow = Readonly<{
  id: string;
  kind: string;
  a_vendor: string;
  a_id: string;
  b_vendor: string;
  b_id: string;
  grade: string;
  rule: string | null;
  matched: string;
  conflicting: string;
  vetoes: string;
  status: string;
  found_at: number;
}>;

/** A provider's record, and a National Provider Identifier that it was seen with. */
export type NpiSightingRow = Readonly<{ vendor: string; vendor_id: string; npi: string; seen_at: number }>;

export type HistoryRow = Readonly<{
  seq: Generated<number>;
  kind: string;
  subject_id: string;
  vendor: string;
  vendor_id: string;
  action: string;
  rule: string;
  matched: string;
  decided_by: string;
  reason: string | null;
  decided_at: number;
}>;

export type NoRecordRow = Readonly<{
  kind: string;
  subject_id: string;
  vendor: string;
  reason: string;
  decided_at: number;
  look_again_at: number;
}>;

/** An event as it came. `body` is base64: bytes that are no text are kept too. */
export type InboxRow = Readonly<{
  id: string;
  identity: string;
  vendor: string;
  type: string | null;
  subject: string | null;
  body: string;
  occurred_at: number | null;
  received_at: number;
  state: 'pending' | 'done' | 'parked' | 'quarantined';
  /** Why it is parked or in quarantine. */
  reason: string | null;
  attempts: number;
  due_at: number;
  /** 1: a story is told from it, so it is kept for good. */
  is_told: number;
}>;

/** Whose events wait, and who works on them. `arrivals` counts them, so that none is overlooked at the end of work. */
export type EventSubjectRow = Readonly<{
  subject: string;
  arrivals: number;
  /** Null: nothing waits. */
  due_at: number | null;
  leased_by: string | null;
  leased_until: number;
  /** The latest of the vendor's times that was worked on. */
  high_water_at: number | null;
}>;

/** Where a case stood when it was last read, so that a change is noticed, and who is told of it is known. */
export type CaseStateRow = Readonly<{
  case_id: string;
  patient_id: string | null;
  status: string;
  status_changed_at: number | null;
  read_at: number;
}>;

/** Who does a thing that one node of many does, until when, and what whoever did it last leaves to the next. */
export type LeaseRow = Readonly<{ name: string; holder: string; held_until: number; note: string | null }>;

export type GapRow = Readonly<{
  id: string;
  from_at: number;
  to_at: number;
  reconciled_at: number | null;
  cases_read: number;
  cases_changed: number;
}>;
