export type WriteRow = Readonly<{
  id: string;
  principal: string;
  operation: string;
  /** Null once it was freed. */
  key: string | null;
  /** The name of a thing of the graph's. */
  subject: string | null;
  digest: string;
  guard: string | null;
  state: string;
  code: string | null;
  answer: string | null;
  plan: string | null;
  holder: string | null;
  held_until: number;
  /** When an unsettled write is to be looked at, and how often it was. */
  check_at: number;
  checks: number;
  started_at: number;
  settled_at: number | null;
  settled_by: string | null;
  reason: string | null;
}>;

export type WriteLegRow = Readonly<{
  write_id: string;
  position: number;
  vendor: string;
  operation: string;
  state: string;
  code: string | null;
  vendor_id: string | null;
  /** JSON of texts. */
  facts: string | null;
  sent_at: number | null;
  changed_at: number;
}>;

export type VisitRecordRow = Readonly<{
  vendor: string;
  vendor_id: string;
  visit_vendor: string;
  visit_id: string;
  write_id: string;
  patient_id: string | null;
  join_url: string | null;
  sign_up_url: string | null;
}>;

/** The ledger's tables, as Kysely sees them. */
export type LedgerTables = Readonly<{
  writes: WriteRow;
  write_legs: WriteLegRow;
  visit_records: VisitRecordRow;
}>;
