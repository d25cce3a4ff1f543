/** The tables, as Kysely sees them. Text ids, times in epoch milliseconds, nothing that one database has alone. */
export type Tables = Readonly<{
  subjects: SubjectRow;
  records: RecordRow;
  no_records: NoRecordRow;
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
}>;

export type NoRecordRow = Readonly<{
  kind: string;
  subject_id: string;
  vendor: string;
  reason: string;
  decided_at: number;
  look_again_at: number;
}>;
