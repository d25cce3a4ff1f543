import type { Author } from './author.ts';
import type { CaseOffering } from './case.ts';
import type { Outcome } from './outcome.ts';

/**
 * A file at the vendor (FHIR R4 `DocumentReference`). Its address is not kept: whoever holds it can read the file
 * without being asked who they are.
 */
export type StoredFile = Readonly<{
  id: string;
  name: string | null;
  mimeType: string | null;
  /** What it shows, the vendor's word: `lab-result`, `driver-license`; only the file's own page tells. */
  type: string | null;
  createdAt: number | null;
}>;

/** A question as it was answered for a case (FHIR R4 `QuestionnaireResponse.item`). */
export type CaseQuestion = Readonly<{
  id: string;
  question: string | null;
  answer: string | null;
  type: 'BOOLEAN' | 'NUMBER' | 'TEXT' | 'UNKNOWN';
  typeRawCode: string | null;
  description: string | null;
  label: string | null;
  metadata: string | null;
  displayedOptions: readonly string[];
  isImportant: boolean | null;
  isCritical: boolean | null;
  isPrinted: boolean | null;
}>;

/** An entry of the International Classification of Diseases. */
export type Disease = Readonly<{ id: string; code: string | null; description: string | null }>;

/** A disease that a case is about (FHIR R4 `Condition`). */
export type CaseDisease = Readonly<{ disease: Disease; isPrimary: boolean | null }>;

/** What a clinician or the clinic wrote to a case (FHIR R4 `Annotation`). */
export type ClinicalNote = Readonly<{
  id: string;
  text: string | null;
  author: Author;
  createdAt: number | null;
  updatedAt: number | null;
}>;

export type OrderStatus = 'NEW' | 'READY' | 'SCHEDULED' | 'CREATED' | 'CANCELLING' | 'FAILED' | 'UNKNOWN';

/** One of the orders that a case's prescriptions are filled by (FHIR R4 `SupplyRequest`). */
export type Order = Readonly<{
  id: string;
  caseId: string;
  number: string | null;
  status: OrderStatus;
  statusRawCode: string | null;
  details: string | null;
  statusDetails: string | null;
  /** `YYYY-MM-DD`. */
  date: string | null;
  sequenceId: string | null;
  sequenceNumber: number | null;
  sequenceTotal: number | null;
  pharmacyId: string | null;
  pharmacyName: string | null;
  acknowledgedAt: number | null;
  /** `YYYY-MM-DD`. */
  paidOn: string | null;
  paymentStatusRawCode: string | null;
  offerings: readonly Outcome<CaseOffering>[];
  createdAt: number | null;
  updatedAt: number | null;
}>;
