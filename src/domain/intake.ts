import type { MedicalProfile } from './medical-profile.ts';
import type { Outcome } from './outcome.ts';
import type { Consultation } from './room.ts';
import type { Source, VendorRef } from './vendor.ts';
import type { VisitKind } from './visit-code.ts';

/** What a patient told before a visit (FHIR R4 `QuestionnaireResponse`). */
export type Intake = Readonly<{
  id: string;
  /** What kind of visit it was given for. */
  kind: VisitKind;
  kindRawCode: string | null;
  reasonForVisit: string | null;
  visit: VendorRef | null;
  patient: VendorRef | null;
  /** Whom the patient wants to see; null: anybody. */
  provider: VendorRef | null;
  roomCode: string | null;
  /** Where the patient is: a USPS code, mostly. */
  location: string | null;
  phone: string | null;
  hasConsent: boolean | null;
  /** What of the room's offers the patient chose. */
  consultation: Outcome<Consultation>;
  /** `undefined`: only a visit's page hands it over. */
  medicalProfile: Outcome<MedicalProfile> | undefined;
  answers: readonly IntakeAnswer[];
  attachments: readonly Attachment[];
  createdAt: number | null;
  modifiedAt: number | null;
  source: Source;
}>;

/** One of the clinic's own questions: VSee stores "any amount of custom field-value pairs" (S1). */
export type IntakeAnswer = Readonly<{
  question: string;
  /** The whole answer in one line. */
  answer: string;
  /** Several where the answer is a list. */
  values: readonly string[];
}>;

/** A file at the vendor. Its path there is no address: how it could be fetched is not documented. */
export type Attachment = Readonly<{
  id: string;
  name: string | null;
  extension: string | null;
  sizeBytes: number | null;
  remark: string | null;
  createdAt: number | null;
  modifiedAt: number | null;
}>;
