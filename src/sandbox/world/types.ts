/**
 * The one synthetic world behind all four vendors: who the people really are (the ground truth), and what each vendor
 * has on file about them. The vendors' folders turn this into their own wire shapes; nothing here knows a wire name.
 * Times are epoch milliseconds, dates `YYYY-MM-DD`, phones E.164.
 */

import type { MdiWorld } from './mdi/types.ts';

export type VendorName = 'cybermdcare' | 'vsee' | 'mdi' | 'updox';

export type Sex = 'male' | 'female';

export type Name = Readonly<{
  prefix: string | null;
  given: string;
  middle: string | null;
  family: string;
  suffix: string | null;
}>;

export type Address = Readonly<{
  line1: string;
  line2: string | null;
  city: string;
  /** Two-letter USPS code. */
  state: string;
  zip: string;
}>;

/** Why a person is hard to tell from, or to match with, another. */
export type HardCase =
  | 'twin'
  | 'shared-contact'
  | 'junior-senior'
  | 'changed-surname'
  | 'swapped-day-month'
  | 'same-name-stranger'
  | 'one-vendor-only'
  | 'duplicate-in-vendor';

/** Ground truth: one human being. No vendor ever sees `personId`. */
export type Person = Readonly<{
  personId: string;
  name: Name;
  birthDate: string;
  sex: Sex;
  email: string | null;
  phone: string | null;
  address: Address;
  hardCase: HardCase | null;
}>;

/** What one vendor has on file. It may differ from the truth: old surname, swapped digits, a parent's e-mail. */
export type PatientRecord = Readonly<{
  /** The vendor's own id for the record. */
  vendorId: string;
  personId: string;
  /**
   * `patient:<uuid>`, the key that the clinic's graph plants with its own patients: VSee user `code`, MDI `metadata`,
   * CyberMDCare `patNo`, Updox patient id. Null when the record was made without it.
   */
  plantedKey: string | null;
  name: Name;
  birthDate: string;
  sex: Sex;
  email: string | null;
  phone: string | null;
  address: Address;
  createdAt: number;
}>;

/** Why a clinician is hard to tell from, or to match with, another. */
export type ClinicianCase =
  | 'plain'
  | 'namesakes'
  | 'no-npi'
  | 'invalid-npi'
  | 'mistyped-npi'
  | 'other-email'
  | 'changed-surname'
  | 'nickname'
  | 'practice-mailbox'
  | 'office-mailbox'
  | 'doubled'
  | 'one-vendor-only';

export type Clinician = Readonly<{
  clinicianId: string;
  /** Ground truth: one human being. No vendor ever sees it. */
  personId: string;
  hardCase: ClinicianCase | null;
  /** What a vendor has on file where it is not the truth. An `npi` may be empty there, or wrong. */
  onFile?: Readonly<Partial<Record<VendorName, Partial<Pick<Clinician, 'name' | 'email' | 'npi'>>>>>;
  name: Name;
  birthDate: string;
  sex: Sex;
  email: string;
  phone: string;
  /** Ten digits, Luhn-valid with the prefix 80840. */
  npi: string;
  specialty: string;
  /** USPS codes of the states the licence is valid in. */
  states: readonly string[];
  /** VSee user id; null when the clinician does not work there. */
  vseeId: string | null;
  /** VSee's `code` of the user: the key that single sign-on finds it by. */
  vseeCode: string | null;
  /** MDI clinician UUID. */
  mdiId: string | null;
  /** Updox calendar id. */
  updoxCalendarId: string | null;
  roomCodes: readonly string[];
}>;

export type Consultation = Readonly<{ id: string; description: string; durationMin: number; amount: number }>;

export type Room = Readonly<{
  code: string;
  /** VSee's `room.id`; its `room_id` in a visit is another number (register of contradictions, 11). */
  vseeId: string;
  otherVseeId: number;
  slug: string;
  name: string;
  subtitle: string;
  description: string;
  domain: string;
  specialties: readonly Readonly<{ code: string; name: string; durationMin: number }>[];
  consultations: readonly Consultation[];
  providerIds: readonly string[];
  isClosed: boolean;
  closedMessage: string;
  timeZone: string;
  queueCapacity: number;
  averageVisitSeconds: number;
  createdAt: number;
  modifiedAt: number;
}>;

export type VisitKind = 'walk-in' | 'scheduled' | 'e-consult';
export type VisitStatus = 'pending' | 'confirmed' | 'in-progress' | 'completed' | 'cancelled';

export type Intake = Readonly<{
  /** UUID. */
  intakeId: string;
  reasonForVisit: string;
  location: string;
  phone: string;
  consultationId: string | null;
  attachments: readonly Readonly<{ id: string; name: string; ext: string; sizeBytes: number; createdAt: number }>[];
  /** The clinic's own questions, stored by VSee as they come. */
  customAnswers: Readonly<Record<string, string>>;
  createdAt: number;
  modifiedAt: number;
}>;

export type Visit = Readonly<{
  vseeId: string;
  code: string;
  kind: VisitKind;
  status: VisitStatus;
  /** VSee user id of the patient. */
  memberId: string;
  /** VSee user id; null while nobody is assigned. */
  providerId: string | null;
  roomCode: string;
  startAt: number;
  endAt: number;
  actualStartAt: number | null;
  actualEndAt: number | null;
  createdAt: number;
  modifiedAt: number;
  intake: Intake;
  /** One text for all visits of a group appointment; null one to one. */
  groupKey: string | null;
  /** The walk-in that the visit was held as. */
  relatedWalkInId: string | null;
  /** The visit it goes back to; null: it is its own root. */
  rootVisitId: string | null;
  recordings: readonly Readonly<{ id: string; endAt: number }>[];
  /** Diagnosis text, instructions … of a completed visit; null before. */
  postVisitNote: Readonly<{ diagnosis: string; assessmentPlan: string; instructions: string; npi: string }> | null;
}>;

/** An immediate telemedicine appointment at CyberMDCare. */
export type TelemedicineAppointment = Readonly<{
  appointmentNumber: string;
  patientId: string;
  npi: string;
  state: string;
  status: 'active' | 'cancelled';
  at: number;
}>;

/** A calendar row at Updox. Its partner id is ours: `visit:vsee:<id>` where the graph planted it. */
export type CalendarAppointment = Readonly<{
  updoxId: number;
  partnerId: string;
  calendarId: string;
  patientId: string | null;
  startAt: number;
  durationMin: number;
  summary: string;
  isBlocked: boolean;
  isCancelled: boolean;
  reminders: readonly Readonly<{
    reminderId: number;
    type: 'email' | 'sms';
    status: string;
    /** Null when not sent yet. */
    at: number | null;
  }>[];
}>;

export type CaseStatusName =
  'created' | 'assigned' | 'waiting' | 'support' | 'processing' | 'approved' | 'completed' | 'cancelled';

export type CaseStatusEntry = Readonly<{
  name: CaseStatusName;
  reason: string | null;
  isOnHold: boolean;
  at: number;
}>;

export type ProductKind = 'medication' | 'compound' | 'supply' | 'service';

/** What the clinic's partner account may prescribe (MDI's catalogue). */
export type Offering = Readonly<{
  offeringId: string;
  title: string;
  name: string;
  kind: ProductKind;
  strength: string | null;
  ndc: string | null;
  quantity: string;
  refills: number;
  daysSupply: number;
  directions: string;
  dispenseUnitId: number;
  dispenseUnit: string;
  pharmacyId: number | null;
  pharmacyName: string | null;
  dosespotRxcui: number | null;
  isActive: boolean;
  order: number;
}>;

export type CaseOffering = Readonly<{
  caseOfferingId: string;
  offeringId: string;
  status: 'pending' | 'processing' | 'completed' | 'cancelled';
  orderStatus: string | null;
  orderDetails: string | null;
  orderAt: number | null;
  createdAt: number;
  /** What the case asks for other than the catalogue has it, and its title and place. */
  asked?: Readonly<Record<string, unknown>>;
  askedProduct?: Readonly<Record<string, unknown>>;
}>;

export type Case = Readonly<{
  caseId: string;
  /** MDI patient UUID. */
  patientId: string;
  /** MDI clinician UUID; null while unassigned. */
  clinicianId: string | null;
  caseType: 'new' | 'follow-up';
  metadata: string | null;
  createdAt: number;
  history: readonly CaseStatusEntry[];
  offerings: readonly CaseOffering[];
}>;

export type QuestionRule = Readonly<{
  id: string;
  title: string;
  type: 'and' | 'or';
  requirements: readonly Readonly<{
    basedOn: 'age' | 'gender' | 'question';
    requiredQuestionId: string | null;
    requiredQuestionTitle: string | null;
    conditionalAnswer: string | null;
    requiredAnswer: string;
  }>[];
}>;

export type Question = Readonly<{
  questionId: string;
  title: string;
  description: string | null;
  label: string | null;
  placeholder: string | null;
  type: 'boolean' | 'text' | 'multiple_option';
  isImportant: boolean;
  isCritical: boolean;
  isOptional: boolean;
  isVisible: boolean;
  order: number;
  ruleType: 'and' | 'or';
  options: readonly Readonly<{
    optionId: string;
    title: string;
    option: string;
    isImportant: boolean;
    isCritical: boolean;
    order: number;
  }>[];
  rules: readonly QuestionRule[];
}>;

export type Questionnaire = Readonly<{
  questionnaireId: string;
  name: string;
  isActive: boolean;
  introTitle: string;
  introDescription: string;
  outroTitle: string;
  outroDescription: string;
  hasPharmacy: boolean;
  isWeightAsked: boolean;
  isHeightAsked: boolean;
  metadata: string | null;
  questions: readonly Question[];
  /** MDI documents one offering object under a plural name. */
  offeringId: string | null;
  offeringRules: readonly QuestionRule[];
}>;

export type State = Readonly<{
  stateId: string;
  name: string;
  abbreviation: string;
  isSync: boolean;
  isAvFlow: boolean;
  cities: readonly Readonly<{ cityId: string; name: string }>[];
}>;

export type World = Readonly<{
  seed: number;
  /** The moment the world was made for; its 90 days lie around it. */
  now: number;
  timeZone: string;
  persons: readonly Person[];
  patients: Readonly<Record<VendorName, readonly PatientRecord[]>>;
  clinicians: readonly Clinician[];
  rooms: readonly Room[];
  visits: readonly Visit[];
  telemedicineAppointments: readonly TelemedicineAppointment[];
  calendarAppointments: readonly CalendarAppointment[];
  states: readonly State[];
  offerings: readonly Offering[];
  questionnaires: readonly Questionnaire[];
  cases: readonly Case[];
  /** What MD Integrations alone has on file. */
  mdi: MdiWorld;
}>;

export type WorldOptions = Readonly<{
  seed: number;
  patients: number;
  now: number;
  timeZone: string;
  /** So many of each kind of clinician that is hard to match, beside the others; left out, none. */
  hardClinicians?: number;
}>;
