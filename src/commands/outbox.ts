import type { CalendarRow, CalendarRowChange } from '../domain/calendar.ts';

/** A change of the practice calendar that a write leaves behind; `position` is its leg. */
export type CalendarChange = Readonly<{ position: number; change: CalendarRow | CalendarRowChange }>;

/** A row in our hands: as it is to be, and which of its versions that is. */
export type HeldRow = Readonly<{ row: CalendarRow; version: number; holder: string }>;

export type RowOutcome = Readonly<{
  held: HeldRow;
  /** `later`: it was not done, or nobody knows; it is sent again. */
  kind: 'done' | 'refused' | 'later';
  code: string | null;
  /** Whether it may have been done. */
  isUnknown: boolean;
}>;

/**
 * What the practice calendar is to look like, row by row, and how far the vendor has been told. Rows are the vendor's
 * by our own id, so that telling it again does nothing twice: a row is told until the vendor has taken its latest
 * version, or refused it.
 */
export type Outbox = Readonly<{
  /** The rows as they are to be; those that we never wrote are left out. */
  rows: (entryIds: readonly string[]) => Promise<ReadonlyMap<string, CalendarRow>>;
  /** Takes rows that are due and that nobody is at, the longest due first. */
  takeDue: (most: number) => Promise<readonly HeldRow[]>;
  /** Records what became of rows, and of the legs of the writes that they belong to. */
  record: (outcomes: readonly RowOutcome[]) => Promise<void>;
}>;
