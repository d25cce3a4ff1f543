export type CalendarRowRow = Readonly<{
  entry_id: string;
  calendar_id: string;
  starts_at: number;
  duration_minutes: number;
  patient_key: string | null;
  type_id: string | null;
  location_id: string | null;
  summary: string | null;
  details: string | null;
  is_blocked: number;
  is_cancelled: number;
  /** Counts the changes; the latest that the vendor has taken or refused for good. */
  version: number;
  told_version: number;
  tries: number;
  due_at: number;
  holder: string | null;
  held_until: number;
}>;

/** Which leg of which write asked for a version of a row. */
export type CalendarChangeRow = Readonly<{ entry_id: string; version: number; write_id: string; position: number }>;

export type OutboxTables = Readonly<{ calendar_rows: CalendarRowRow; calendar_changes: CalendarChangeRow }>;
