import type { CaseOffering, CaseStatus } from './case.ts';

/** What one entry of a case's story tells. */
export type CaseEntryDetail =
  | Readonly<{ kind: 'status'; status: CaseStatus; statusRawCode: string | null; reason: string | null }>
  /** The order that the case's prescriptions are filled by; the vendor tells it of the case as a whole. */
  | Readonly<{
      kind: 'order';
      change: 'STATUS' | 'TRACKING_NUMBER';
      statusRawCode: string | null;
      details: string | null;
    }>
  | Readonly<{ kind: 'insurance'; prescriptionId: string | null }>
  /** As it was when it went to the pharmacy. */
  | Readonly<{ kind: 'offering'; offering: CaseOffering }>
  | Readonly<{ kind: 'message'; messageId: string; channel: string | null; authorRawCode: string | null }>
  | Readonly<{ kind: 'file'; fileId: string; change: 'ADDED' | 'DELETED' | 'RESULTS_READY' | 'LETTER_WRITTEN' }>
  | Readonly<{ kind: 'note'; noteId: string }>
  | Readonly<{ kind: 'tag'; tagId: string; notes: string | null }>
  /** Something that the graph has no words for. */
  | Readonly<{ kind: 'other'; rawType: string }>;

/** An entry with where it is from. Times are epoch milliseconds. */
export type CaseEntry = CaseEntryDetail &
  Readonly<{
    id: string;
    /** The vendor's own time: of the event's first delivery, or of the change itself where the history tells it. */
    happenedAt: number | null;
    /** When the event came; null where only the vendor's history tells of it. */
    receivedAt: number | null;
    origin: 'EVENT' | 'HISTORY' | 'BOTH';
  }>;
