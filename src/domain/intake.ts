import type { Source, VendorRef } from './vendor.ts';

/** What a patient told before a visit (FHIR R4 `QuestionnaireResponse`). */
export type Intake = Readonly<{
  id: string;
  reasonForVisit: string | null;
  visit: VendorRef | null;
  patient: VendorRef | null;
  roomCode: string | null;
  /** Where the patient is: a USPS code, mostly. */
  location: string | null;
  phone: string | null;
  answers: readonly IntakeAnswer[];
  attachments: readonly IntakeAttachment[];
  createdAt: number | null;
  modifiedAt: number | null;
  source: Source;
}>;

/** One of the clinic's own questions: VSee stores "any amount of custom field-value pairs" (S1). */
export type IntakeAnswer = Readonly<{ question: string; answer: string }>;

export type IntakeAttachment = Readonly<{
  id: string;
  name: string | null;
  extension: string | null;
  sizeBytes: number | null;
  createdAt: number | null;
}>;
