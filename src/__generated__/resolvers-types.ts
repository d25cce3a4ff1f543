import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Linked as PatientModel, Linked as ProviderModel, Link as PatientRecordModel, Link as ProviderRecordModel, LinkDecision as LinkDecisionModel } from '../domain/link.ts';
import type { Match as PatientMatchModel, Match as ProviderMatchModel } from '../domain/match.ts';
import type { VendorRef as PatientCandidateModel, VendorRef as ProviderCandidateModel, VendorRef as VendorRecordModel, Source as SourceModel } from '../domain/vendor.ts';
import type { Conflict as PatientConflictModel, Conflict as ProviderConflictModel } from '../domain/conflict.ts';
import type { VendorStatus as VendorStatusModel } from '../domain/errors.ts';
import type { VendorHealth as VendorHealthModel, ServiceHealth as ServiceHealthModel } from '../domain/vendor-health.ts';
import type { Region as RegionModel, City as CityModel, PostalCode as PostalCodeModel } from '../domain/region.ts';
import type { Clinic as ClinicModel, LicenceType as LicenceTypeModel, DispenseUnit as DispenseUnitModel, Notification as NotificationModel, Specialty as SpecialtyModel } from '../domain/catalogue.ts';
import type { Pharmacy as PharmacyModel, LinkedPharmacy as LinkedPharmacyModel } from '../domain/pharmacy.ts';
import type { Drug as DrugModel, DrugDetail as DrugDetailModel, SupplyItem as SupplyItemModel } from '../domain/drug.ts';
import type { Voucher as VoucherModel, VoucherOffering as VoucherOfferingModel } from '../domain/voucher.ts';
import type { Health as HealthModel } from '../domain/health.ts';
import type { Subscription as SubscriptionModel, DispensedMedicine as DispensedMedicineModel } from '../domain/patient-content.ts';
import type { UserError as UserErrorModel } from '../domain/user-error.ts';
import type { PersonName as HumanNameModel, Address as AddressModel } from '../domain/person.ts';
import type { Licence as LicenceModel } from '../domain/provider.ts';
import type { RoomModel, VisitModel, StatusEntryModel, OrderEntryModel, InsuranceEntryModel, OfferingEntryModel, MessageEntryModel, FileEntryModel, NoteEntryModel, TagEntryModel, OtherEntryModel, MessageConnectionModel, MessageEdgeModel, WriteConnectionModel, WriteEdgeModel, CityConnectionModel, CityEdgeModel, DiseaseConnectionModel, DiseaseEdgeModel, NotificationConnectionModel, NotificationEdgeModel, PharmacyConnectionModel, PharmacyEdgeModel, LinkedPharmacyConnectionModel, LinkedPharmacyEdgeModel, DrugConnectionModel, DrugEdgeModel, SupplyItemConnectionModel, SupplyItemEdgeModel, VoucherConnectionModel, VoucherEdgeModel, ExamConnectionModel, ExamEdgeModel, SubscriptionPlanConnectionModel, SubscriptionPlanEdgeModel, SpecialtyConnectionModel, SpecialtyEdgeModel, TagConnectionModel, TagEdgeModel, LinkAnswerModel, PatientConnectionModel, PatientMatchConnectionModel, PatientMatchEdgeModel, ProviderMatchConnectionModel, ProviderMatchEdgeModel, PatientEdgeModel, RoomConnectionModel, RoomEdgeModel, VisitConnectionModel, VisitEdgeModel, SlotConnectionModel, SlotEdgeModel, RecordEventConnectionModel, RecordEventEdgeModel, TagChangeConnectionModel, TagChangeEdgeModel, CaseConnectionModel, CaseEdgeModel, CaseTimelineConnectionModel, CaseTimelineEdgeModel, OfferingConnectionModel, OfferingEdgeModel, QuestionnaireConnectionModel, QuestionnaireEdgeModel } from '../resolvers/models.ts';
import type { RoomQueue as RoomQueueModel, Consultation as ConsultationModel } from '../domain/room.ts';
import type { VisitHost as VisitHostModel, Meeting as MeetingModel, DialInNumber as DialInNumberModel, CallLog as CallLogModel, CallLeg as CallLegModel, Recordings as RecordingsModel, Recording as RecordingModel } from '../domain/meeting.ts';
import type { VisitPayment as VisitPaymentModel, VisitInvoice as VisitInvoiceModel } from '../domain/visit-detail.ts';
import type { VisitNote as VisitNoteModel, Diagnosis as DiagnosisModel } from '../domain/note.ts';
import type { Attachment as AttachmentModel, Intake as IntakeModel } from '../domain/intake.ts';
import type { Prescription as PrescriptionModel } from '../domain/prescription.ts';
import type { CalendarEntry as CalendarEntryModel, Reminder as ReminderModel } from '../domain/calendar.ts';
import type { MedicalProfile as MedicalProfileModel, ProfileSection as ProfileSectionModel, ProfileEntry as ProfileEntryModel } from '../domain/medical-profile.ts';
import type { Author as AuthorModel } from '../domain/author.ts';
import type { Case as CaseModel, CaseOffering as CaseOfferingModel, CaseStatusChange as CaseStatusChangeModel, CaseCount as CaseCountModel } from '../domain/case.ts';
import type { Update as CaseChangeModel, Update as VisitChangeModel, Update as RoomQueueChangeModel } from '../domain/change.ts';
import type { Gap as GapModel } from '../domain/gap.ts';
import type { CaseEntry as CaseEntryModel } from '../domain/timeline.ts';
import type { Product as ProductModel, Medication as MedicationModel, Compound as CompoundModel, Supply as SupplyModel, Service as ServiceModel, OtherProduct as OtherProductModel, ProductPharmacy as ProductPharmacyModel } from '../domain/product.ts';
import type { CaseQuestion as CaseQuestionModel, CaseDisease as CaseDiseaseModel, Disease as DiseaseModel, ClinicalNote as ClinicalNoteModel, Order as OrderModel, StoredFile as StoredFileModel } from '../domain/case-content.ts';
import type { Message as MessageModel, MessageNotification as MessageNotificationModel, MessageReading as MessageReadingModel } from '../domain/message.ts';
import type { Exam as ExamModel } from '../domain/exam.ts';
import type { Tag as TagModel, TagChange as TagChangeModel } from '../domain/tag.ts';
import type { RecordEvent as RecordEventModel } from '../domain/record-event.ts';
import type { StaffMember as StaffMemberModel } from '../domain/staff.ts';
import type { Offering as OfferingModel } from '../domain/offering.ts';
import type { Questionnaire as QuestionnaireModel, Question as QuestionModel, QuestionOption as QuestionOptionModel, QuestionRule as QuestionRuleModel, QuestionnaireOffering as QuestionnaireOfferingModel } from '../domain/questionnaire.ts';
import type { ShownQuestions as ShownQuestionsModel } from '../domain/questionnaire-rules.ts';
import type { Write as WriteModel, WriteLeg as WriteLegModel, Written as WrittenModel } from '../domain/write.ts';
import type { Slot as SlotModel } from '../domain/slot.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment, ISO 8601 with an offset, in UTC: `2026-03-01T15:30:00.000Z`. */
  DateTime: { input: Date; output: number; }
  /** An e-mail address. */
  EmailAddress: { input: string; output: string; }
  /** A day without a time or a zone: `1980-01-31`. */
  LocalDate: { input: string; output: string; }
  /** A US National Provider Identifier: ten digits whose Luhn check digit holds (with the prefix 80840). */
  NPI: { input: string; output: string; }
  /** A telephone number in E.164: `+12025550143`. */
  PhoneNumber: { input: string; output: string; }
  /** The two letters of a US state or territory, as the postal service writes them: `CA`. */
  USState: { input: string; output: string; }
};

/** What is entered into the practice calendar. */
export type AddCalendarEntryInput = {
  /** The practice's calendar, by the vendor's id of it. */
  readonly calendarId: Scalars['ID']['input'];
  /** More about it. */
  readonly details?: InputMaybe<Scalars['String']['input']>;
  /** When it ends, whole minutes later. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** Yours: the same key never enters it twice. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The place, by the practice's id of it. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Whom it is with, by `id`. */
  readonly patientId?: InputMaybe<Scalars['ID']['input']>;
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** A line that tells what it is. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** The kind of appointment, by the practice's id of it. */
  readonly typeId?: InputMaybe<Scalars['ID']['input']>;
  /** The visit that it stands for, by `id`; left out where it is none. */
  readonly visitId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of an entry in the practice calendar. */
export type AddCalendarEntryPayload = {
  readonly __typename?: 'AddCalendarEntryPayload';
  /** The entry, read anew; null while the calendar does not have it, or when it cannot be read back. */
  readonly entry?: Maybe<CalendarEntry>;
  /** What the entry is known by; null when nothing was begun. */
  readonly entryId?: Maybe<Scalars['ID']['output']>;
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /**
   * What the server remembers of it; null when nothing was begun. While its leg is not `DONE`, the calendar is told again
   * and again in the background.
   */
  readonly write?: Maybe<Write>;
};

/** A postal address in the United States (FHIR R4 `Address`). */
export type Address = {
  readonly __typename?: 'Address';
  /** The city. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** Street and number. */
  readonly line1?: Maybe<Scalars['String']['output']>;
  /** Flat, suite and the like. */
  readonly line2?: Maybe<Scalars['String']['output']>;
  /** The ZIP code. */
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  /** The state. */
  readonly state?: Maybe<Scalars['USState']['output']>;
};

/** Which provider is to work in which room. */
export type AssignRoomToProviderInput = {
  /** Yours: the same key never does it twice. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether it becomes the provider's default room, which no other is then. */
  readonly isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** The provider, by `id`. */
  readonly providerId: Scalars['ID']['input'];
  /** The room, by its `id`. */
  readonly roomId: Scalars['ID']['input'];
};

/** What became of letting a provider work in a room. */
export type AssignRoomToProviderPayload = {
  readonly __typename?: 'AssignRoomToProviderPayload';
  /** The room, read anew; null when it cannot be read back. */
  readonly room?: Maybe<Room>;
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the server remembers of it; null when nothing was begun. */
  readonly write?: Maybe<Write>;
};

/** Which visit, and who is in charge of it. */
export type AssignVisitProviderInput = {
  /** Yours: the same key never assigns twice. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The provider, by `id`. */
  readonly providerId: Scalars['ID']['input'];
  /** The visit, by its `id`. */
  readonly visitId: Scalars['ID']['input'];
};

/** What became of putting a provider in charge. */
export type AssignVisitProviderPayload = {
  readonly __typename?: 'AssignVisitProviderPayload';
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The visit, read anew; null when there is none, or when it cannot be read back. */
  readonly visit?: Maybe<Visit>;
  /** What the server remembers of it; null when nothing was begun. */
  readonly write?: Maybe<Write>;
};

/** Who wrote or changed something (FHIR R4 `Provenance.agent`). */
export type Author = {
  readonly __typename?: 'Author';
  /** What kind of account it was done with. */
  readonly kind: AuthorKind;
  /** The vendor's own code for the kind. */
  readonly kindRawCode?: Maybe<Scalars['String']['output']>;
  /** The name, as the vendor writes it. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The patient, where it was one. */
  readonly patient?: Maybe<Patient>;
  /** The provider, where it was one. */
  readonly provider?: Maybe<Provider>;
  /** The member of staff, where it was one. */
  readonly staffMember?: Maybe<StaffMember>;
};

/** What kind of account somebody wrote with. */
export type AuthorKind =
  /** The clinic's or the vendor's administration. */
  | 'ADMINISTRATOR'
  /** The clinic itself, through its programs. */
  | 'CLINIC'
  /** A company. */
  | 'COMPANY'
  /** Somebody with a link and no account. */
  | 'GUEST'
  /** A device in a waiting room. */
  | 'KIOSK'
  /** A clinician's assistant. */
  | 'MEDICAL_ASSISTANT'
  /** A patient. */
  | 'PATIENT'
  /** A program, through an interface like this one. */
  | 'PROGRAM'
  /** A provider. */
  | 'PROVIDER'
  /** The clinic's support. */
  | 'SUPPORT_STAFF'
  /** The vendor's own programs, nobody in person. */
  | 'SYSTEM'
  /** Somebody who dialled in. */
  | 'TELEPHONE'
  /** Not told, or a code that the graph does not know: see `kindRawCode`. */
  | 'UNKNOWN'
  /** The vendor's own support. */
  | 'VENDOR_STAFF';

/** Which free times to look for. A window of at most 31 days. */
export type AvailabilityFilter = {
  /** For this consultation of a room, by its `consultationId`. */
  readonly consultation?: InputMaybe<Scalars['ID']['input']>;
  /** How long it is to be, minutes; the vendor's name for it is known in part only. */
  readonly durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Only times that begin at or after this moment. */
  readonly from: Scalars['DateTime']['input'];
  /** For what was given in with this intake, by global id. */
  readonly intake?: InputMaybe<Scalars['ID']['input']>;
  /** For this patient, by global id. */
  readonly patient?: InputMaybe<Scalars['ID']['input']>;
  /** Only with this provider, by global id. */
  readonly provider?: InputMaybe<Scalars['ID']['input']>;
  /** Only with those who work in this room, by its code. Costs one more call. */
  readonly room?: InputMaybe<Scalars['String']['input']>;
  /** Only times that end at or before this moment. */
  readonly to: Scalars['DateTime']['input'];
};

/** Which time is blocked, and where. */
export type BlockCalendarTimeInput = {
  /** The practice's calendar, by the vendor's id of it. */
  readonly calendarId: Scalars['ID']['input'];
  /** When it ends, whole minutes later. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** Yours: the same key never blocks it twice. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** A line that tells why. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
};

/** What became of blocking time in the practice calendar. */
export type BlockCalendarTimePayload = {
  readonly __typename?: 'BlockCalendarTimePayload';
  /** The entry, read anew; null while the calendar does not have it, or when it cannot be read back. */
  readonly entry?: Maybe<CalendarEntry>;
  /** What the entry is known by; null when nothing was begun. */
  readonly entryId?: Maybe<Scalars['ID']['output']>;
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /**
   * What the server remembers of it; null when nothing was begun. While its leg is not `DONE`, the calendar is told again
   * and again in the background.
   */
  readonly write?: Maybe<Write>;
};

/** What is booked, and for whom. */
export type BookVisitInput = {
  /**
   * How it is to stand in the practice calendar. The booking does not wait for that: it is seen to in the background until
   * it is done.
   */
  readonly calendar?: InputMaybe<VisitCalendarInput>;
  /** When it is to end. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** Yours: the same key never books twice. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The intake that was given in for the visit, by its `id`. */
  readonly intakeId: Scalars['ID']['input'];
  /** Who comes, by `id`. */
  readonly patientId: Scalars['ID']['input'];
  /** When it is to begin, to the second. */
  readonly startsAt: Scalars['DateTime']['input'];
  /**
   * A telemedicine appointment that is made with it. Where that fails, the visit is called off again, and the payload tells
   * what could not be.
   */
  readonly telemedicine?: InputMaybe<TelemedicineInput>;
};

/** What became of a booking. */
export type BookVisitPayload = {
  readonly __typename?: 'BookVisitPayload';
  /** Where the telemedicine appointment is joined. Told here alone, also when the same key asks again. */
  readonly joinUrl?: Maybe<Scalars['String']['output']>;
  /**
   * Where a provider whom the telemedicine vendor met for the first time gets an account. The vendor shows it once; it is
   * told here alone, also when the same key asks again.
   */
  readonly signUpUrl?: Maybe<Scalars['String']['output']>;
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The visit, read anew; null when there is none, or when it cannot be read back. */
  readonly visit?: Maybe<Visit>;
  /** What the server remembers of it; null when nothing was begun. */
  readonly write?: Maybe<Write>;
};

/** A visit's entry in the practice calendar (FHIR R4 `Appointment`). */
export type CalendarEntry = {
  readonly __typename?: 'CalendarEntry';
  /** What it is known by: the key that it was made under. */
  readonly entryId: Scalars['ID']['output'];
  /** The vendor's record. */
  readonly record: VendorRecord;
  /** What was sent, or is to be sent, to the patient. */
  readonly reminders: ReadonlyArray<Reminder>;
  /** Which vendor said this, and when it was read. */
  readonly source: Source;
  /** Where the entry stands. */
  readonly status: CalendarEntryStatus;
  /** The vendor's own word for the status. */
  readonly statusRawCode?: Maybe<Scalars['String']['output']>;
};

/** Where a calendar entry stands. */
export type CalendarEntryStatus =
  /** Taken out of it. */
  | 'CANCELLED'
  /** In the calendar. */
  | 'SCHEDULED'
  /** A word that the graph does not know: see `statusRawCode`. */
  | 'UNKNOWN';

/** A provider's part of a call. */
export type CallLeg = {
  readonly __typename?: 'CallLeg';
  /** How long it took, seconds. */
  readonly durationSeconds?: Maybe<Scalars['Int']['output']>;
  /** The provider; null where the vendor's name for them is none of the visit's providers. */
  readonly provider?: Maybe<Provider>;
  /** The vendor's name for them: an e-mail address. */
  readonly providerText?: Maybe<Scalars['String']['output']>;
  /** When it began. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How long the patient waited for them, seconds. */
  readonly waitingSeconds?: Maybe<Scalars['Int']['output']>;
};

/** What became of a call (FHIR R4 `Encounter`). */
export type CallLog = {
  readonly __typename?: 'CallLog';
  /** How long it took, seconds. */
  readonly durationSeconds?: Maybe<Scalars['Int']['output']>;
  /** When it ended. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What each provider's part was, in the vendor's order. */
  readonly legs: ReadonlyArray<CallLeg>;
  /** When it began. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How long the patient waited, seconds. */
  readonly waitingSeconds?: Maybe<Scalars['Int']['output']>;
};

/** Which entry is taken out of the practice calendar. */
export type CancelCalendarEntryInput = {
  /** The entry, by the `entryId` that it was made under. */
  readonly entryId: Scalars['ID']['input'];
  /** Yours: the same key never takes it out twice. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What became of taking an entry out of the practice calendar. */
export type CancelCalendarEntryPayload = {
  readonly __typename?: 'CancelCalendarEntryPayload';
  /** The entry, read anew; null while the calendar does not have it, or when it cannot be read back. */
  readonly entry?: Maybe<CalendarEntry>;
  /** What the entry is known by; null when nothing was begun. */
  readonly entryId?: Maybe<Scalars['ID']['output']>;
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /**
   * What the server remembers of it; null when nothing was begun. While its leg is not `DONE`, the calendar is told again
   * and again in the background.
   */
  readonly write?: Maybe<Write>;
};

/** Which visit is called off, and why. */
export type CancelVisitInput = {
  /** Yours: the same key never calls it off twice. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why it will not take place. */
  readonly reason?: InputMaybe<VisitCancelReason>;
  /** The visit, by its `id`. */
  readonly visitId: Scalars['ID']['input'];
};

/** What became of calling off a visit. */
export type CancelVisitPayload = {
  readonly __typename?: 'CancelVisitPayload';
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The visit, read anew; null when there is none, or when it cannot be read back. */
  readonly visit?: Maybe<Visit>;
  /** What the server remembers of it; null when nothing was begun. */
  readonly write?: Maybe<Write>;
};

/** A patient's set of prescription requests that a clinician decides on (FHIR R4 `ServiceRequest`). */
export type Case = Node & {
  readonly __typename?: 'Case';
  /** When the clinician got it. */
  readonly assignedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why this clinician got it. */
  readonly assignmentReason?: Maybe<Scalars['String']['output']>;
  /** What it costs the clinic, in the currency of its account, which the vendor does not tell. */
  readonly cost?: Maybe<Scalars['Float']['output']>;
  /** When the case was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is about. An entry that could not be understood leaves null. */
  readonly diseases?: Maybe<ReadonlyArray<Maybe<CaseDisease>>>;
  /** What happened to it, in the vendor's order. */
  readonly events: RecordEventConnection;
  /** What was known of the patient's health when it was made. */
  readonly exam?: Maybe<Exam>;
  /** The files that belong to it. An entry that could not be understood leaves null. */
  readonly files?: Maybe<ReadonlyArray<Maybe<StoredFile>>>;
  readonly id: Scalars['ID']['output'];
  /** Whether the clinic pays for it. */
  readonly isChargeable?: Maybe<Scalars['Boolean']['output']>;
  /** Whether nobody may change it at the moment. */
  readonly isLocked?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the case is held back from clinicians. */
  readonly isOnHold?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it goes before others. */
  readonly isPrioritised?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the vendor marks it as synchronous care. */
  readonly isSynchronous?: Maybe<Scalars['Boolean']['output']>;
  /** Since when it is locked. */
  readonly lockedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the clinic wrote beside it, for programs of its own. */
  readonly metadata?: Maybe<Scalars['String']['output']>;
  /** Whether somebody has to approve it besides the clinician. */
  readonly needsApproval?: Maybe<Scalars['Boolean']['output']>;
  /** What clinicians and the clinic wrote to it. An entry that could not be understood leaves null. */
  readonly notes?: Maybe<ReadonlyArray<Maybe<ClinicalNote>>>;
  /** What is asked for. An entry that could not be understood leaves null. */
  readonly offerings?: Maybe<ReadonlyArray<Maybe<CaseOffering>>>;
  /** The orders that its prescriptions are filled by. An entry that could not be understood leaves null. */
  readonly orders?: Maybe<ReadonlyArray<Maybe<Order>>>;
  /** Whose case it is. */
  readonly patient?: Maybe<Patient>;
  /** The patient's day of birth as the case has it. */
  readonly patientBirthDate?: Maybe<Scalars['LocalDate']['output']>;
  /** The patient's name as the case has it. `patient` has it by the vendor whose word comes first, who may have to be asked. */
  readonly patientName?: Maybe<Scalars['String']['output']>;
  /** Since when it goes before others. */
  readonly prioritisedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it goes before others. */
  readonly priorityReason?: Maybe<Scalars['String']['output']>;
  /** The clinician it is assigned to; null while it is not. */
  readonly provider?: Maybe<Provider>;
  /** The clinician's name as the case has it. */
  readonly providerName?: Maybe<Scalars['String']['output']>;
  /** What the patient was asked, and answered. An entry that could not be understood leaves null. */
  readonly questions?: Maybe<ReadonlyArray<Maybe<CaseQuestion>>>;
  /** The vendor's record. */
  readonly records: ReadonlyArray<VendorRecord>;
  /** The case that it follows up. */
  readonly referenceCase?: Maybe<Case>;
  /** Which vendor said this, and when it was read. */
  readonly source: Source;
  /** How far the case is. */
  readonly status: CaseStatus;
  /** When it got this status. */
  readonly statusChangedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The states it went through, the earliest first. */
  readonly statusHistory?: Maybe<ReadonlyArray<CaseStatusChange>>;
  /** The vendor's own word for the status. */
  readonly statusRawCode?: Maybe<Scalars['String']['output']>;
  /** Why it has this status, where somebody said so. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** What was done with its tags, in the vendor's order. */
  readonly tagHistory: TagChangeConnection;
  /** Its marks. An entry that could not be understood leaves null. */
  readonly tags?: Maybe<ReadonlyArray<Maybe<Tag>>>;
  /** What happened to it: as the vendor told of it by itself, and as its status history has it. */
  readonly timeline: CaseTimelineConnection;
  /** Whether it opens something new. */
  readonly type: CaseType;
  /** The vendor's own word for the type. */
  readonly typeRawCode?: Maybe<Scalars['String']['output']>;
};


/** A patient's set of prescription requests that a clinician decides on (FHIR R4 `ServiceRequest`). */
export type CaseEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A patient's set of prescription requests that a clinician decides on (FHIR R4 `ServiceRequest`). */
export type CaseTagHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A patient's set of prescription requests that a clinician decides on (FHIR R4 `ServiceRequest`). */
export type CaseTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: SortOrder;
};

/** What a clinic may do with a case. */
export type CaseAction =
  /** Call it off. */
  | 'CANCEL'
  /** Hold it back from clinicians; while it is `CREATED`. */
  | 'HOLD'
  /** Let clinicians have it; while it is `CREATED`. */
  | 'RELEASE'
  /** Send it on to the pharmacy; while it is `APPROVED`. */
  | 'SEND_TO_PROCESSING'
  /** Hand it to the clinic's support. */
  | 'SEND_TO_SUPPORT'
  /** Give it back to its clinician. */
  | 'SET_ASSIGNED';

/** A case that may be different now, and the case as it is. */
export type CaseChange = {
  readonly __typename?: 'CaseChange';
  /** When the change was noticed. */
  readonly at: Scalars['DateTime']['output'];
  /** The case as it is now; null unless the kind is `CHANGED`. */
  readonly case?: Maybe<Case>;
  /** The fields of `Case` that may differ. */
  readonly changedFields: ReadonlyArray<Scalars['String']['output']>;
  /** What the update is about. */
  readonly kind: LiveUpdateKind;
  /** The case's `id`; null unless the kind is `CHANGED`. */
  readonly nodeId?: Maybe<Scalars['ID']['output']>;
};

/** A page of cases. */
export type CaseConnection = {
  readonly __typename?: 'CaseConnection';
  /** The cases of this page. */
  readonly edges: ReadonlyArray<CaseEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null when the vendor does not count or could not be asked. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** How many cases have a state. */
export type CaseCount = {
  readonly __typename?: 'CaseCount';
  /** How many cases have it. */
  readonly count: Scalars['Int']['output'];
  /** The state. */
  readonly status: CaseStatus;
  /** The vendor's own word for the state. */
  readonly statusRawCode: Scalars['String']['output'];
};

/** A disease that a case is about (FHIR R4 `Condition`). */
export type CaseDisease = {
  readonly __typename?: 'CaseDisease';
  /** The disease. */
  readonly disease: Disease;
  /** Whether it is the one that the prescriptions are for. */
  readonly isPrimary?: Maybe<Scalars['Boolean']['output']>;
};

/** A case in a page. */
export type CaseEdge = {
  readonly __typename?: 'CaseEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The case; null when the vendor's entry could not be understood. */
  readonly node?: Maybe<Case>;
};

/** Whose cases. */
export type CaseEnvironment =
  /** Real patients'. */
  | 'LIVE'
  /** Patients' that the clinic tries things out with. */
  | 'SANDBOX';

/** What happened to a file. */
export type CaseFileChange =
  /** It was added. */
  | 'ADDED'
  /** It was taken away. */
  | 'DELETED'
  /** It is a letter of medical necessity, and was just written. */
  | 'LETTER_WRITTEN'
  /** The laboratory results in it were read. */
  | 'RESULTS_READY';

/** A file of the case came, went, or was worked on. */
export type CaseFileEntry = CaseTimelineEntry & {
  readonly __typename?: 'CaseFileEntry';
  /** What happened to it. */
  readonly change: CaseFileChange;
  /** Names the entry within its case, always the same. */
  readonly entryId: Scalars['ID']['output'];
  /** The vendor's id of the file. */
  readonly fileId: Scalars['ID']['output'];
  /** The vendor's own time: of the change, or of the first attempt to tell of it. */
  readonly happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How this server knows of it. */
  readonly origin: CaseTimelineOrigin;
  /** When this server was told; null when it never was, and only the vendor's history has it. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who said so. */
  readonly vendor: Vendor;
};

/** Which cases to return. What is left out, or an empty list, does not filter. */
export type CaseFilterInput = {
  /** About one of these diseases, by `diseaseId`. */
  readonly diseases?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of real patients, or of those that the clinic tries things out with. */
  readonly environment?: CaseEnvironment;
  /** Whether the vendor marks it as synchronous care. */
  readonly isSynchronous?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether somebody has to approve it besides the clinician. */
  readonly needsApproval?: InputMaybe<Scalars['Boolean']['input']>;
  /** Assigned to one of these providers, by `id`. */
  readonly providers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of patients in one of these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['USState']['input']>>;
  /** With one of these tags, by `tagId`. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether it opens something new. */
  readonly type?: InputMaybe<CaseType>;
};

/** An insurance answered about a prescription; what it answered, the vendor does not tell here. */
export type CaseInsuranceEntry = CaseTimelineEntry & {
  readonly __typename?: 'CaseInsuranceEntry';
  /** Names the entry within its case, always the same. */
  readonly entryId: Scalars['ID']['output'];
  /** The vendor's own time: of the change, or of the first attempt to tell of it. */
  readonly happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How this server knows of it. */
  readonly origin: CaseTimelineOrigin;
  /** The vendor's id of the prescription. */
  readonly prescriptionId?: Maybe<Scalars['ID']['output']>;
  /** When this server was told; null when it never was, and only the vendor's history has it. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who said so. */
  readonly vendor: Vendor;
};

/** A message was written to the patient, or by them. */
export type CaseMessageEntry = CaseTimelineEntry & {
  readonly __typename?: 'CaseMessageEntry';
  /** The vendor's own word for who wrote it: `Clinician`. */
  readonly authorRawCode?: Maybe<Scalars['String']['output']>;
  /** The vendor's own word for the conversation that it belongs to: `patient`. */
  readonly channelRawCode?: Maybe<Scalars['String']['output']>;
  /** Names the entry within its case, always the same. */
  readonly entryId: Scalars['ID']['output'];
  /** The vendor's own time: of the change, or of the first attempt to tell of it. */
  readonly happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's id of the message. */
  readonly messageId: Scalars['ID']['output'];
  /** How this server knows of it. */
  readonly origin: CaseTimelineOrigin;
  /** When this server was told; null when it never was, and only the vendor's history has it. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who said so. */
  readonly vendor: Vendor;
};

/** A clinician wrote a note to the case. */
export type CaseNoteEntry = CaseTimelineEntry & {
  readonly __typename?: 'CaseNoteEntry';
  /** Names the entry within its case, always the same. */
  readonly entryId: Scalars['ID']['output'];
  /** The vendor's own time: of the change, or of the first attempt to tell of it. */
  readonly happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's id of the note. */
  readonly noteId: Scalars['ID']['output'];
  /** How this server knows of it. */
  readonly origin: CaseTimelineOrigin;
  /** When this server was told; null when it never was, and only the vendor's history has it. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who said so. */
  readonly vendor: Vendor;
};

/** One offering as it is asked for in a case (FHIR R4 `MedicationRequest` and its kin). */
export type CaseOffering = {
  readonly __typename?: 'CaseOffering';
  /** The vendor's id of it. */
  readonly caseOfferingId: Scalars['ID']['output'];
  /** What is written into the record when it is prescribed. */
  readonly clinicalNote?: Maybe<Scalars['String']['output']>;
  /** When it was asked for. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it is to be used. */
  readonly directions?: Maybe<Scalars['String']['output']>;
  /** Whether clinicians are to see it first. */
  readonly isImportant?: Maybe<Scalars['Boolean']['output']>;
  /** Whether somebody has to approve it besides the clinician. */
  readonly needsApproval?: Maybe<Scalars['Boolean']['output']>;
  /** The catalogue's entry it was made from. */
  readonly offering?: Maybe<Offering>;
  /** What the vendor tells of the order, as text. */
  readonly orderDetails?: Maybe<Scalars['String']['output']>;
  /** How far its order is; null while there is none. */
  readonly orderStatus?: Maybe<OfferingOrderStatus>;
  /** The vendor's own word for how far its order is. */
  readonly orderStatusRawCode?: Maybe<Scalars['String']['output']>;
  /** When the order was last changed. */
  readonly orderUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was ordered. */
  readonly orderedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its place in the case. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** What is to be dispensed or done. */
  readonly product?: Maybe<Product>;
  /** How far it is. */
  readonly status: CaseOfferingStatus;
  /** Why it has this status. */
  readonly statusDetails?: Maybe<Scalars['String']['output']>;
  /** The vendor's own word for the status. */
  readonly statusRawCode?: Maybe<Scalars['String']['output']>;
  /** What the patient is told when it is prescribed. */
  readonly thankYouNote?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The tracking number that stands in `orderDetails`; null when there is none, or more than one. */
  readonly trackingNumber?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Something that was asked for went to whoever dispenses or does it. */
export type CaseOfferingEntry = CaseTimelineEntry & {
  readonly __typename?: 'CaseOfferingEntry';
  /** What it was, as it stood then. */
  readonly caseOffering: CaseOffering;
  /** Names the entry within its case, always the same. */
  readonly entryId: Scalars['ID']['output'];
  /** The vendor's own time: of the change, or of the first attempt to tell of it. */
  readonly happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How this server knows of it. */
  readonly origin: CaseTimelineOrigin;
  /** When this server was told; null when it never was, and only the vendor's history has it. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who said so. */
  readonly vendor: Vendor;
};

/** An offering that a case asks for. */
export type CaseOfferingInput = {
  /** Which, by `id`. */
  readonly offeringId: Scalars['ID']['input'];
  /** Its place among the others. */
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  /** Where it is to be other than in the catalogue. */
  readonly product?: InputMaybe<CaseProductInput>;
  /** Another title than the catalogue's. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** How far an offering of a case is. */
export type CaseOfferingStatus =
  /** Given up. */
  | 'CANCELLED'
  /** Done. */
  | 'COMPLETED'
  /** Not yet begun. */
  | 'PENDING'
  /** Under way. */
  | 'PROCESSING'
  /** A word that the graph does not know: see `statusRawCode`. */
  | 'UNKNOWN';

/** What of an order changed. */
export type CaseOrderChange =
  /** How far it is. */
  | 'STATUS'
  /** The number that its parcel is followed by. */
  | 'TRACKING_NUMBER';

/** The order that the case's prescriptions are filled by went on. */
export type CaseOrderEntry = CaseTimelineEntry & {
  readonly __typename?: 'CaseOrderEntry';
  /** What of it changed. */
  readonly change: CaseOrderChange;
  /** What the vendor tells of the order, as text. */
  readonly details?: Maybe<Scalars['String']['output']>;
  /** Names the entry within its case, always the same. */
  readonly entryId: Scalars['ID']['output'];
  /** The vendor's own time: of the change, or of the first attempt to tell of it. */
  readonly happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How this server knows of it. */
  readonly origin: CaseTimelineOrigin;
  /** When this server was told; null when it never was, and only the vendor's history has it. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's own word for how far the order is. */
  readonly statusRawCode?: Maybe<Scalars['String']['output']>;
  /** The tracking number in the vendor's text; null when there is none, or more than one. */
  readonly trackingNumber?: Maybe<Scalars['String']['output']>;
  /** Who said so. */
  readonly vendor: Vendor;
};

/** Something happened that the graph has no words for. */
export type CaseOtherEntry = CaseTimelineEntry & {
  readonly __typename?: 'CaseOtherEntry';
  /** Names the entry within its case, always the same. */
  readonly entryId: Scalars['ID']['output'];
  /** The vendor's own time: of the change, or of the first attempt to tell of it. */
  readonly happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How this server knows of it. */
  readonly origin: CaseTimelineOrigin;
  /** The vendor's own word for what happened. */
  readonly rawType: Scalars['String']['output'];
  /** When this server was told; null when it never was, and only the vendor's history has it. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who said so. */
  readonly vendor: Vendor;
};

/** How a product is asked for. What is left out is as in the catalogue. */
export type CaseProductInput = {
  /** For how many days it lasts, 0 to 365. */
  readonly daysSupply?: InputMaybe<Scalars['Int']['input']>;
  /** How it is to be taken, 140 characters at most. */
  readonly directions?: InputMaybe<Scalars['String']['input']>;
  /** The vendor's number of the unit it is dispensed in. */
  readonly dispenseUnitId?: InputMaybe<Scalars['Int']['input']>;
  /** The day from which it holds. */
  readonly effectiveDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Whether the pharmacy may give something alike. */
  readonly isSubstitutionAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The vendor's number of the pharmacy. */
  readonly pharmacyId?: InputMaybe<Scalars['Int']['input']>;
  /** For the pharmacy, 210 characters at most. */
  readonly pharmacyNotes?: InputMaybe<Scalars['String']['input']>;
  /** How much of it: a number, as text. */
  readonly quantity?: InputMaybe<Scalars['String']['input']>;
  /** How often it may be filled again, 0 to 99. */
  readonly refills?: InputMaybe<Scalars['Int']['input']>;
};

/** A question as it was answered for a case (FHIR R4 `QuestionnaireResponse.item`). */
export type CaseQuestion = {
  readonly __typename?: 'CaseQuestion';
  /** What was answered, always as text. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of it. */
  readonly caseQuestionId: Scalars['ID']['output'];
  /** More about what was asked. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What could be chosen. */
  readonly displayedOptions: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the answer can rule the treatment out. */
  readonly isCritical?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it can bear on the prescription. */
  readonly isImportant?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is printed with the case. */
  readonly isPrinted?: Maybe<Scalars['Boolean']['output']>;
  /** The heading it stood under. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** What the clinic wrote beside it, for programs of its own. */
  readonly metadata?: Maybe<Scalars['String']['output']>;
  /** What was asked. */
  readonly question?: Maybe<Scalars['String']['output']>;
  /** How it was to be answered. */
  readonly type: CaseQuestionType;
  /** The vendor's own word for how it was to be answered. */
  readonly typeRawCode?: Maybe<Scalars['String']['output']>;
};

/** A question, and how the patient answered it. */
export type CaseQuestionInput = {
  /** What was answered, always as text. */
  readonly answer: Scalars['String']['input'];
  /** More about what was asked. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What could be chosen. */
  readonly displayedOptions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether it bears on the patient's safety. */
  readonly isCritical?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it can bear on the prescription. */
  readonly isImportant?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it stands in the printed case. */
  readonly isPrinted?: InputMaybe<Scalars['Boolean']['input']>;
  /** The heading it stood under, 50 characters at most. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** For your own programs. */
  readonly metadata?: InputMaybe<Scalars['String']['input']>;
  /** What was asked, 255 characters at most. */
  readonly question: Scalars['String']['input'];
  /** How it was to be answered. */
  readonly type: CaseQuestionType;
};

/** How a case's question was to be answered. */
export type CaseQuestionType =
  /** Yes or no. */
  | 'BOOLEAN'
  /** With a number. */
  | 'NUMBER'
  /** In words. */
  | 'TEXT'
  /** A word that the graph does not know: see `typeRawCode`. */
  | 'UNKNOWN';

/** How far a case is (after FHIR R4 `Task.status`). */
export type CaseStatus =
  /** Approved by the clinician. */
  | 'APPROVED'
  /** A clinician has it. */
  | 'ASSIGNED'
  /** Given up. */
  | 'CANCELLED'
  /** Done. */
  | 'COMPLETED'
  /** Made, not yet assigned. */
  | 'CREATED'
  /** Reviewed; the prescriptions are on their way. */
  | 'PROCESSING'
  /** Support staff have it. */
  | 'SUPPORT'
  /** A word that the graph does not know: see `statusRawCode`. */
  | 'UNKNOWN'
  /** It waits for the patient. */
  | 'WAITING';

/** A state that a case went through. */
export type CaseStatusChange = {
  readonly __typename?: 'CaseStatusChange';
  /** Who brought it there. */
  readonly by: Author;
  /** Since when. */
  readonly changedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the case was held back. */
  readonly isOnHold?: Maybe<Scalars['Boolean']['output']>;
  /** Why, where somebody said so. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The state. */
  readonly status: CaseStatus;
  /** The vendor's own word for the state. */
  readonly statusRawCode?: Maybe<Scalars['String']['output']>;
};

/** The case got into another state. */
export type CaseStatusEntry = CaseTimelineEntry & {
  readonly __typename?: 'CaseStatusEntry';
  /** Names the entry within its case, always the same. */
  readonly entryId: Scalars['ID']['output'];
  /** The vendor's own time: of the change, or of the first attempt to tell of it. */
  readonly happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How this server knows of it. */
  readonly origin: CaseTimelineOrigin;
  /** Why, where somebody said so. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When this server was told; null when it never was, and only the vendor's history has it. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The state. */
  readonly status: CaseStatus;
  /** The vendor's own word for the state. */
  readonly statusRawCode?: Maybe<Scalars['String']['output']>;
  /** Who said so. */
  readonly vendor: Vendor;
};

/** The case was marked with a tag. */
export type CaseTagEntry = CaseTimelineEntry & {
  readonly __typename?: 'CaseTagEntry';
  /** Names the entry within its case, always the same. */
  readonly entryId: Scalars['ID']['output'];
  /** The vendor's own time: of the change, or of the first attempt to tell of it. */
  readonly happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was written beside it. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** How this server knows of it. */
  readonly origin: CaseTimelineOrigin;
  /** When this server was told; null when it never was, and only the vendor's history has it. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's id of the tag. */
  readonly tagId: Scalars['ID']['output'];
  /** Who said so. */
  readonly vendor: Vendor;
};

/** A page of what happened to a case. */
export type CaseTimelineConnection = {
  readonly __typename?: 'CaseTimelineConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<CaseTimelineEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null when the vendor's history could not be asked for. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** An entry in a page. */
export type CaseTimelineEdge = {
  readonly __typename?: 'CaseTimelineEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What happened. */
  readonly node?: Maybe<CaseTimelineEntry>;
};

/**
 * Something that happened to a case (FHIR R4 `Provenance`). Messages and letters name no case: they are told with every
 * case that their patient had open at the time.
 */
export type CaseTimelineEntry = {
  /** Names the entry within its case, always the same. */
  readonly entryId: Scalars['ID']['output'];
  /** The vendor's own time: of the change, or of the first attempt to tell of it. */
  readonly happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How this server knows of it. */
  readonly origin: CaseTimelineOrigin;
  /** When this server was told; null when it never was, and only the vendor's history has it. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who said so. */
  readonly vendor: Vendor;
};

/** How this server knows of something that happened. */
export type CaseTimelineOrigin =
  /** Both. */
  | 'BOTH'
  /** The vendor told of it by itself. */
  | 'EVENT'
  /** It stands in the vendor's history. */
  | 'HISTORY';

/** Whether a case opens something new. */
export type CaseType =
  /** It follows up an earlier case. */
  | 'FOLLOW_UP'
  /** A first request. */
  | 'NEW'
  /** A word that the graph does not know: see `typeRawCode`. */
  | 'UNKNOWN';

/** What is to be done with a case. */
export type ChangeCaseInput = {
  /** What is to be done. */
  readonly action: CaseAction;
  /** Which case, by `id`. */
  readonly caseId: Scalars['ID']['input'];
  /** Yours: the same key never does it twice. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why; there is none for holding back and letting go. 1000 characters at most. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an action on a case. */
export type ChangeCasePayload = {
  readonly __typename?: 'ChangeCasePayload';
  /** The case, read anew; null when there is none, or when it cannot be read back. */
  readonly case?: Maybe<Case>;
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the server remembers of it; null when nothing was begun. */
  readonly write?: Maybe<Write>;
};

/** Whether calls to a vendor go through. */
export type CircuitState =
  /** They do. */
  | 'CLOSED'
  /** One call is let through, to see whether the vendor is well again. */
  | 'HALF_OPEN'
  /** The vendor failed too often and is being left alone for a while. */
  | 'OPEN';

/** A city. */
export type City = {
  readonly __typename?: 'City';
  /** The vendor's id of it. */
  readonly cityId: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** A page of cities. */
export type CityConnection = {
  readonly __typename?: 'CityConnection';
  /** The cities of this page. */
  readonly edges: ReadonlyArray<CityEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null when the vendor could not be asked. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** A city in a page. */
export type CityEdge = {
  readonly __typename?: 'CityEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The city; null when the vendor's entry could not be understood. */
  readonly node?: Maybe<City>;
};

/** The clinic that this server works for (FHIR R4 `Organization`). */
export type Clinic = {
  readonly __typename?: 'Clinic';
  /** Whether its account at the vendor is in use. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The vendor's record. */
  readonly records: ReadonlyArray<VendorRecord>;
  /** Which vendor said this, and when it was read. */
  readonly source: Source;
};

/** What whoever shows the clinic's days has to know. */
export type ClinicClock = {
  readonly __typename?: 'ClinicClock';
  /** What this server takes for now. */
  readonly now: Scalars['DateTime']['output'];
  /** The IANA zone that its days and hours are meant in. */
  readonly timeZone: Scalars['String']['output'];
  /** The day it is there. */
  readonly today: Scalars['LocalDate']['output'];
};

/** What was written to a case (FHIR R4 `Annotation`). */
export type ClinicalNote = {
  readonly __typename?: 'ClinicalNote';
  /** Who wrote it. */
  readonly author: Author;
  /** When it was written. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's id of it. */
  readonly noteId: Scalars['ID']['output'];
  /** What was written. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Which visit is ended, and why. */
export type CloseVisitInput = {
  /** Yours: the same key never ends it twice. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why it ended. */
  readonly reason?: InputMaybe<VisitCloseReason>;
  /** The visit, by its `id`. */
  readonly visitId: Scalars['ID']['input'];
};

/** What became of ending a visit. */
export type CloseVisitPayload = {
  readonly __typename?: 'CloseVisitPayload';
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The visit, read anew; null when there is none, or when it cannot be read back. */
  readonly visit?: Maybe<Visit>;
  /** What the server remembers of it; null when nothing was begun. */
  readonly write?: Maybe<Write>;
};

/** A medicine that a pharmacy makes up (FHIR R4 `Medication` with ingredients). */
export type Compound = Product & {
  readonly __typename?: 'Compound';
  /** Whether the pharmacy may make it up in another way. */
  readonly allowsSubstitutions?: Maybe<Scalars['Boolean']['output']>;
  /** How many days it is to last. */
  readonly daysSupply?: Maybe<Scalars['Int']['output']>;
  /** How it is to be used. */
  readonly directions?: Maybe<Scalars['String']['output']>;
  /** What it is counted in: `Tablet`, `Gram`. */
  readonly dispenseUnit?: Maybe<Scalars['String']['output']>;
  /** The first day on which it may be dispensed. */
  readonly fillableFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** What kind of thing it is. */
  readonly kind: ProductKind;
  /** The vendor's own word for the kind. */
  readonly kindRawCode?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The pharmacy it goes to; null while none is chosen. */
  readonly pharmacy?: Maybe<ProductPharmacy>;
  /** What the pharmacy is told. */
  readonly pharmacyNotes?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of it; null where it tells none. */
  readonly productId?: Maybe<Scalars['ID']['output']>;
  /** How much, in dispense units; the vendor writes it as text. */
  readonly quantity?: Maybe<Scalars['String']['output']>;
  /** How often it may be refilled. */
  readonly refills?: Maybe<Scalars['Int']['output']>;
};

/** On what vendors may disagree. */
export type ConflictField =
  /** The day of birth. */
  | 'BIRTH_DATE'
  /** The e-mail address. */
  | 'EMAIL'
  /** The administrative gender. */
  | 'GENDER'
  /** The name. */
  | 'NAME'
  /** The National Provider Identifier. */
  | 'NPI'
  /** The telephone number. */
  | 'PHONE';

/** What one vendor says. */
export type ConflictingValue = {
  readonly __typename?: 'ConflictingValue';
  /** When this server read it. */
  readonly asOf: Scalars['DateTime']['output'];
  /** What it says, as it writes it. */
  readonly value: Scalars['String']['output'];
  /** Who says it. */
  readonly vendor: Vendor;
};

/** What can be booked in a room (FHIR R4 `HealthcareService`). */
export type Consultation = {
  readonly __typename?: 'Consultation';
  /** What it costs, in `currency`, or else in the room's. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** The vendor's id of it. */
  readonly consultationId?: Maybe<Scalars['ID']['output']>;
  /** The currency of the amount, ISO 4217; null where only the room tells it. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** How long it takes, minutes. */
  readonly durationMinutes?: Maybe<Scalars['Int']['output']>;
  /** Whether the patient is charged for it. */
  readonly isCharged?: Maybe<Scalars['Boolean']['output']>;
  /** Whether several patients have it together. */
  readonly isGroup?: Maybe<Scalars['Boolean']['output']>;
  /** Whether patients can see it and choose it. */
  readonly isVisibleToPatients?: Maybe<Scalars['Boolean']['output']>;
  /** How many patients one such appointment takes. */
  readonly slots?: Maybe<Scalars['Int']['output']>;
};

/** A case as it is to be made. */
export type CreateCaseInput = {
  /** The diseases that it is about, by `diseaseId`. */
  readonly diseaseIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Files that were uploaded before, by `fileId`. */
  readonly fileIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Yours: the same key never makes two cases. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether the clinic pays for it. */
  readonly isChargeable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is held back from clinicians at first. */
  readonly isOnHold?: Scalars['Boolean']['input'];
  /** For your own programs; it stands behind the graph's own key in the case's metadata. 213 characters at most. */
  readonly metadata?: InputMaybe<Scalars['String']['input']>;
  /** Whether somebody is to approve it besides the clinician. */
  readonly needsApproval?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is asked for. */
  readonly offerings?: InputMaybe<ReadonlyArray<CaseOfferingInput>>;
  /** Whose case, by `id`: a patient with a record where cases are made. */
  readonly patientId: Scalars['ID']['input'];
  /** The clinician who is to decide, by `id`. Left out: anybody. */
  readonly providerId?: InputMaybe<Scalars['ID']['input']>;
  /** Questions and how the patient answered them. */
  readonly questions?: InputMaybe<ReadonlyArray<CaseQuestionInput>>;
  /** The case that it follows up, by `id`. */
  readonly referenceCaseId?: InputMaybe<Scalars['ID']['input']>;
  /** Tags, by `tagId`. */
  readonly tagIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What became of asking for a case. */
export type CreateCasePayload = {
  readonly __typename?: 'CreateCasePayload';
  /** The case, read anew; null when none was made, or when it cannot be read back. */
  readonly case?: Maybe<Case>;
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the server remembers of it; null when nothing was begun. */
  readonly write?: Maybe<Write>;
};

/** A patient who is to get a record. */
export type CreatePatientInput = {
  /** Where they live. */
  readonly address: PatientAddressInput;
  /** The day of birth. */
  readonly birthDate: Scalars['LocalDate']['input'];
  /** The e-mail address, 80 characters at most. */
  readonly email: Scalars['EmailAddress']['input'];
  /** The administrative gender. */
  readonly gender: Gender;
  /** What they tell of their health; under age, weight and height are needed. */
  readonly health?: InputMaybe<PatientHealthInput>;
  /** Yours: the same key never makes two records. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The name. */
  readonly name: PatientNameInput;
  /** Who it is, where the graph knows them by another vendor's record: the `id` of the patient. Left out: somebody new. */
  readonly patientId?: InputMaybe<Scalars['ID']['input']>;
  /** The telephone number. */
  readonly phone: Scalars['PhoneNumber']['input'];
  /** What kind of telephone it is. */
  readonly phoneKind: PhoneKind;
};

/** What became of a patient's new record. */
export type CreatePatientPayload = {
  readonly __typename?: 'CreatePatientPayload';
  /** The patient, read anew; null when no record was made. */
  readonly patient?: Maybe<Patient>;
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the server remembers of it; null when nothing was begun. */
  readonly write?: Maybe<Write>;
};

/** A room that is to be made. */
export type CreateRoomInput = {
  /** The code, as staff and links are to use it. Left out, one is made. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** The host of its web address: the clinic's own at the vendor. */
  readonly domain: Scalars['String']['input'];
  /** Yours: the same key never makes two rooms. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The name. */
  readonly name: Scalars['String']['input'];
  /** The room's part of its web address. No two rooms of a host may have the same. */
  readonly slug: Scalars['String']['input'];
};

/** What became of making a room. */
export type CreateRoomPayload = {
  readonly __typename?: 'CreateRoomPayload';
  /** The room, read anew; null when there is none, or when it cannot be read back. */
  readonly room?: Maybe<Room>;
  /** What you can mend. `SLUG_TAKEN` names the `slug`. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the server remembers of it; null when nothing was begun. */
  readonly write?: Maybe<Write>;
};

/** A diagnosis (FHIR R4 `Condition`). */
export type Diagnosis = {
  readonly __typename?: 'Diagnosis';
  /** The ICD-10-CM code: `J45.909`; null where the text has none. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly label?: Maybe<Scalars['String']['output']>;
};

/** A number to dial in with. */
export type DialInNumber = {
  readonly __typename?: 'DialInNumber';
  /** The country it is called in, as the vendor groups them: `US`. */
  readonly country: Scalars['String']['output'];
  /** The number; null when the text is no telephone number. */
  readonly phone?: Maybe<Scalars['PhoneNumber']['output']>;
  /** The number as the vendor writes it. */
  readonly phoneText: Scalars['String']['output'];
};

/** An entry of the International Classification of Diseases, in the revision that the vendor uses. */
export type Disease = {
  readonly __typename?: 'Disease';
  /** Its code in the classification: `A000`. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of it. */
  readonly diseaseId: Scalars['ID']['output'];
};

/** A page of diseases. */
export type DiseaseConnection = {
  readonly __typename?: 'DiseaseConnection';
  /** The diseases of this page. */
  readonly edges: ReadonlyArray<DiseaseEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null when the vendor could not be asked. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** A disease in a page. */
export type DiseaseEdge = {
  readonly __typename?: 'DiseaseEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The disease; null when the vendor's entry could not be understood. */
  readonly node?: Maybe<Disease>;
};

/** Messages that need no answer. */
export type DismissMessagesInput = {
  /** Which channel. */
  readonly channel: MessageChannel;
  /** Yours: the same key never does it twice. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose, by `id`. */
  readonly patientId: Scalars['ID']['input'];
};

/** What became of putting messages away. */
export type DismissMessagesPayload = {
  readonly __typename?: 'DismissMessagesPayload';
  /** Whose messages they are. */
  readonly patient?: Maybe<Patient>;
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the server remembers of it; null when nothing was begun. */
  readonly write?: Maybe<Write>;
};

/** What a prescription is counted in. */
export type DispenseUnit = {
  readonly __typename?: 'DispenseUnit';
  /** Its abbreviation. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of it, a number. */
  readonly dispenseUnitId: Scalars['ID']['output'];
  /** Whether it is in use. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Its name: `Capsule`. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** How several are called. */
  readonly plural?: Maybe<Scalars['String']['output']>;
  /** How one is called. */
  readonly singular?: Maybe<Scalars['String']['output']>;
};

/** What a pharmacy has given out (FHIR R4 `MedicationDispense`). */
export type DispensedMedicine = {
  readonly __typename?: 'DispensedMedicine';
  /** How many days it is to last. */
  readonly daysSupply?: Maybe<Scalars['Int']['output']>;
  /** How it is to be used. */
  readonly directions?: Maybe<Scalars['String']['output']>;
  /** What it is counted in: `Tablets`. */
  readonly dispenseUnit?: Maybe<Scalars['String']['output']>;
  /** The day it was last given out. */
  readonly filledOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What it comes as: `Tablet`. */
  readonly form?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the entry. */
  readonly historyId: Scalars['ID']['output'];
  /** The medicine. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The National Drug Code. */
  readonly ndc?: Maybe<Scalars['String']['output']>;
  /** Who paid. */
  readonly payer?: Maybe<Scalars['String']['output']>;
  /** How much, in dispense units; the vendor writes it as text. */
  readonly quantity?: Maybe<Scalars['String']['output']>;
  /** How often it may be refilled. */
  readonly refills?: Maybe<Scalars['Int']['output']>;
  /** How it is taken: `Oral`. */
  readonly route?: Maybe<Scalars['String']['output']>;
  /** The RxNorm code. */
  readonly rxNormCode?: Maybe<Scalars['String']['output']>;
  /** Its schedule under the Controlled Substances Act; `0` for none. */
  readonly schedule?: Maybe<Scalars['String']['output']>;
  /** How much of the active substance. */
  readonly strength?: Maybe<Scalars['String']['output']>;
  /** The day it was prescribed. */
  readonly writtenOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** A medicine of the drug list (FHIR R4 `MedicationKnowledge`). */
export type Drug = {
  readonly __typename?: 'Drug';
  /** What the list knows more of it; null when it has no code that could be asked with. */
  readonly detail?: Maybe<DrugDetail>;
  /** The list's own id of it; many entries have none. */
  readonly drugId?: Maybe<Scalars['ID']['output']>;
  /** Its name with route and form. */
  readonly form?: Maybe<Scalars['String']['output']>;
  /** Whether it is not made any more. */
  readonly isObsolete?: Maybe<Scalars['Boolean']['output']>;
  /** Its name with route, form and strength. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The National Drug Code. */
  readonly ndc?: Maybe<Scalars['String']['output']>;
  /** The RxNorm code. */
  readonly rxNormCode?: Maybe<Scalars['String']['output']>;
  /** How much of the active substance. */
  readonly strength?: Maybe<Scalars['String']['output']>;
};

/** A page of medicines. */
export type DrugConnection = {
  readonly __typename?: 'DrugConnection';
  /** The medicines of this page. */
  readonly edges: ReadonlyArray<DrugEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null when the vendor could not be asked. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** What the drug list knows more of a medicine. */
export type DrugDetail = {
  readonly __typename?: 'DrugDetail';
  /** What kind of medicine it is: `antineoplastics`. */
  readonly classification?: Maybe<Scalars['String']['output']>;
  /** What it is counted in, an id of `dispenseUnits`. */
  readonly dispenseUnitId?: Maybe<Scalars['ID']['output']>;
  /** What it comes as: `capsule`. */
  readonly form?: Maybe<Scalars['String']['output']>;
  /** The name of the substance, with route and form. */
  readonly genericName?: Maybe<Scalars['String']['output']>;
  /** Whether it is a brand's. */
  readonly isBrand?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is sold without a prescription. */
  readonly isOverTheCounter?: Maybe<Scalars['Boolean']['output']>;
  /** The name as it is shown. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The National Drug Code. */
  readonly ndc?: Maybe<Scalars['String']['output']>;
  /** How it is taken: `oral`. */
  readonly route?: Maybe<Scalars['String']['output']>;
  /** The RxNorm code. */
  readonly rxNormCode?: Maybe<Scalars['String']['output']>;
  /** Its schedule under the Controlled Substances Act; `0` for none. */
  readonly schedule?: Maybe<Scalars['String']['output']>;
  /** How much of the active substance. */
  readonly strength?: Maybe<Scalars['String']['output']>;
};

/** A medicine in a page. */
export type DrugEdge = {
  readonly __typename?: 'DrugEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The medicine; null when the vendor's entry could not be understood. */
  readonly node?: Maybe<Drug>;
};

/**
 * A time in which no server could receive events. What was told meanwhile may never come again: the open cases are read
 * once it is over, but what is told by event alone (orders, tracking numbers, insurance answers) may be missing from their
 * timelines.
 */
export type EventGap = {
  readonly __typename?: 'EventGap';
  /** How many of them were no longer as they were known. */
  readonly casesChanged: Scalars['Int']['output'];
  /** How many cases were read. */
  readonly casesRead: Scalars['Int']['output'];
  /** When events could be received for the last time before it. */
  readonly from: Scalars['DateTime']['output'];
  /** When all open cases had been read after it; null: they have not yet. */
  readonly reconciledAt?: Maybe<Scalars['DateTime']['output']>;
  /** When they could be received again. */
  readonly to: Scalars['DateTime']['output'];
};

/** What was known of a patient's health at one time, in the patient's own words mostly (FHIR R4 `Observation`s). */
export type Exam = {
  readonly __typename?: 'Exam';
  /** What the patient is allergic to. */
  readonly allergies?: Maybe<Scalars['String']['output']>;
  /** The conditions that the patient has. */
  readonly conditions?: Maybe<Scalars['String']['output']>;
  /** When it was taken down. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's id of it. */
  readonly examId: Scalars['ID']['output'];
  /** The height in centimetres. */
  readonly heightCm?: Maybe<Scalars['Float']['output']>;
  /** The medicines that the patient takes. */
  readonly medications?: Maybe<Scalars['String']['output']>;
  /** The weight in kilograms. */
  readonly weightKg?: Maybe<Scalars['Float']['output']>;
};

/** A page of exams. */
export type ExamConnection = {
  readonly __typename?: 'ExamConnection';
  /** The exams of this page. */
  readonly edges: ReadonlyArray<ExamEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null when the vendor could not be asked. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** An exam in a page. */
export type ExamEdge = {
  readonly __typename?: 'ExamEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It; null when the vendor's entry could not be understood. */
  readonly node?: Maybe<Exam>;
};

/** FHIR R4 `administrative-gender`. */
export type Gender =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** Neither of the two. */
  | 'OTHER'
  /** Not known, or a code that the graph does not know. */
  | 'UNKNOWN';

/** A person's name (FHIR R4 `HumanName`). */
export type HumanName = {
  readonly __typename?: 'HumanName';
  /** The surname. */
  readonly family?: Maybe<Scalars['String']['output']>;
  /** The first name. */
  readonly given?: Maybe<Scalars['String']['output']>;
  /** The middle name or initial. */
  readonly middle?: Maybe<Scalars['String']['output']>;
  /** What stands before the name: `Dr.`. */
  readonly prefix?: Maybe<Scalars['String']['output']>;
  /** What stands after the name: `Jr`, `M.D.`. */
  readonly suffix?: Maybe<Scalars['String']['output']>;
  /** The whole name, as it is to be shown. */
  readonly text: Scalars['String']['output'];
};

/** What a patient told before a visit (FHIR R4 `QuestionnaireResponse`). */
export type Intake = Node & {
  readonly __typename?: 'Intake';
  /** The clinic's own questions, with the answers. */
  readonly answers: ReadonlyArray<IntakeAnswer>;
  /** Files that the patient added. */
  readonly attachments: ReadonlyArray<IntakeAttachment>;
  /** What of the room's offers the patient chose. */
  readonly consultation?: Maybe<Consultation>;
  /** When it was given. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the patient agreed to be treated; null where the vendor does not say. */
  readonly hasConsent?: Maybe<Scalars['Boolean']['output']>;
  readonly id: Scalars['ID']['output'];
  /** What kind of visit it was given for. */
  readonly kind: VisitKind;
  /** The vendor's own code for the kind. */
  readonly kindRawCode?: Maybe<Scalars['String']['output']>;
  /** Where the patient is, mostly a state. */
  readonly location?: Maybe<Scalars['String']['output']>;
  /** What the patient keeps on file about their health; null where the intake is not yet part of a visit. */
  readonly medicalProfile?: Maybe<MedicalProfile>;
  /** When it was last changed. */
  readonly modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose it is; null where the vendor does not say. */
  readonly patient?: Maybe<Patient>;
  /** The telephone number given for this visit, as it was typed. */
  readonly phoneText?: Maybe<Scalars['String']['output']>;
  /** Whom the patient wants to see; null: anybody. */
  readonly provider?: Maybe<Provider>;
  /** Why the patient comes, in their own words. */
  readonly reasonForVisit?: Maybe<Scalars['String']['output']>;
  /** The vendor's record. */
  readonly records: ReadonlyArray<VendorRecord>;
  /** The room it was given in. */
  readonly room?: Maybe<Room>;
  /** Which vendor said this, and when it was read. */
  readonly source: Source;
  /** The visit it was given for; null where the vendor does not say. */
  readonly visit?: Maybe<Visit>;
};

/** The answer to one of the clinic's own questions. */
export type IntakeAnswer = {
  readonly __typename?: 'IntakeAnswer';
  /** What was answered, in one line. */
  readonly answer: Scalars['String']['output'];
  /** The question's key, as the clinic chose it; what lies inside an answer has its own key after a dot. */
  readonly question: Scalars['String']['output'];
  /** What was answered, one by one where several things can be. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

/** The answer to one of the clinic's own questions. */
export type IntakeAnswerInput = {
  /** The answer. */
  readonly answer: Scalars['String']['input'];
  /** The question's key, as the clinic chose it: letters, digits and underscores. */
  readonly question: Scalars['String']['input'];
};

/** A file that a patient added to an intake. */
export type IntakeAttachment = {
  readonly __typename?: 'IntakeAttachment';
  /** The vendor's id of it. */
  readonly attachmentId: Scalars['ID']['output'];
  /** When it was added. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its file extension, without a dot. */
  readonly extension?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  readonly modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its file name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What was noted beside it. */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** Its size, bytes. */
  readonly sizeBytes?: Maybe<Scalars['Int']['output']>;
};

/** The kinds of visits that an intake can be given in for. */
export type IntakeVisitKind =
  /** For an appointment. */
  | 'SCHEDULED'
  /** For the patient who comes without an appointment. */
  | 'WALK_IN';

/** Where one vendor's part in a write stands. */
export type LegState =
  /** Done, and taken back because another part failed. */
  | 'COMPENSATED'
  /** Done. */
  | 'DONE'
  /** Not done. */
  | 'FAILED'
  /** Its turn has not come. */
  | 'PLANNED'
  /** The vendor's considered no. */
  | 'REFUSED'
  /** Sent; its answer is waited for. */
  | 'SENT'
  /** Sent, and nobody knows what became of it. */
  | 'UNKNOWN';

/** A licence to practise (FHIR R4 `Practitioner.qualification`). */
export type Licence = {
  readonly __typename?: 'Licence';
  /** The last day it holds. */
  readonly expiresOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether the vendor counts it as run out. */
  readonly isExpired?: Maybe<Scalars['Boolean']['output']>;
  /** Its number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Where it holds. */
  readonly state?: Maybe<Scalars['USState']['output']>;
};

/** A kind of licence. */
export type LicenceType = {
  readonly __typename?: 'LicenceType';
  /** The vendor's word for it: `npi`, `dea`. */
  readonly code: Scalars['String']['output'];
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
};

/** What a decision about a record says. */
export type LinkAction =
  /** The record is this person's. */
  | 'LINKED'
  /** The record was proposed, and is not this person's. */
  | 'REJECTED'
  /** The record is not this person's any longer. */
  | 'UNLINKED';

/** One decision about whose a record is. */
export type LinkDecision = {
  readonly __typename?: 'LinkDecision';
  /** What was decided. */
  readonly action: LinkAction;
  /** When it was decided. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Who or what decided: a rule with its version, or a person. */
  readonly decidedBy: Scalars['String']['output'];
  /** What agreed, where a rule decided. */
  readonly matchedFields: ReadonlyArray<MatchField>;
  /** A person's own words; null where a rule decided. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The record that it is about. */
  readonly record: VendorRecord;
  /** The rule that decided; `manual` for a person. */
  readonly rule: Scalars['String']['output'];
};

/** Which record, whose, and why. */
export type LinkPatientRecordInput = {
  /** Whose it is, by `id`. */
  readonly patientId: Scalars['ID']['input'];
  /** Why, in your own words: kept for good. At most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The vendor that holds it: VSee or MD Integrations. */
  readonly vendor: Vendor;
  /** The vendor's own id of it. */
  readonly vendorId: Scalars['ID']['input'];
};

/** What became of `linkPatientRecord`. */
export type LinkPatientRecordPayload = {
  readonly __typename?: 'LinkPatientRecordPayload';
  /** The patient as it is now; null when nothing was done. */
  readonly patient?: Maybe<Patient>;
  /** What you can mend; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which record, whose, and why. */
export type LinkProviderRecordInput = {
  /** Whose it is, by `id`. */
  readonly providerId: Scalars['ID']['input'];
  /** Why, in your own words: kept for good. At most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The vendor that holds it: VSee or MD Integrations. */
  readonly vendor: Vendor;
  /** The vendor's own id of it. */
  readonly vendorId: Scalars['ID']['input'];
};

/** What became of `linkProviderRecord`. */
export type LinkProviderRecordPayload = {
  readonly __typename?: 'LinkProviderRecordPayload';
  /** The provider as it is now; null when nothing was done. */
  readonly provider?: Maybe<Provider>;
  /** What you can mend; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A pharmacy that the clinic has an agreement with. */
export type LinkedPharmacy = {
  readonly __typename?: 'LinkedPharmacy';
  /** When it was entered. */
  readonly linkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name that it was entered with. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The pharmacy as the network knows it. */
  readonly pharmacy?: Maybe<Pharmacy>;
  /** The pharmacy's number in the network. */
  readonly pharmacyId?: Maybe<Scalars['ID']['output']>;
};

/** A page of pharmacies that the clinic has an agreement with. */
export type LinkedPharmacyConnection = {
  readonly __typename?: 'LinkedPharmacyConnection';
  /** The pharmacies of this page. */
  readonly edges: ReadonlyArray<LinkedPharmacyEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null when the vendor could not be asked. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** A pharmacy that the clinic has an agreement with, in a page. */
export type LinkedPharmacyEdge = {
  readonly __typename?: 'LinkedPharmacyEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The pharmacy; null when the vendor's entry could not be understood. */
  readonly node?: Maybe<LinkedPharmacy>;
};

/** What an update is about. */
export type LiveUpdateKind =
  /** Something changed. */
  | 'CHANGED'
  /** Changes may have been missed on this server's side: what is known is to be asked for anew. */
  | 'MISSED'
  /** It begins: from now on changes are told. What is known from before is to be asked for anew. */
  | 'READY';

/** A message that was read. */
export type MarkMessageReadInput = {
  /** Yours: the same key never does it twice. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which message, by `messageId`. */
  readonly messageId: Scalars['ID']['input'];
  /** In whose exchange it is, by `id`. */
  readonly patientId: Scalars['ID']['input'];
};

/** What became of marking a message as read. */
export type MarkMessageReadPayload = {
  readonly __typename?: 'MarkMessageReadPayload';
  /** The message, read anew; null when there is none, or when it cannot be read back. */
  readonly message?: Maybe<Message>;
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the server remembers of it; null when nothing was begun. */
  readonly write?: Maybe<Write>;
};

/** A message that is to be read again. */
export type MarkMessageUnreadInput = {
  /** Yours: the same key never does it twice. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which message, by `messageId`. */
  readonly messageId: Scalars['ID']['input'];
  /** In whose exchange it is, by `id`. */
  readonly patientId: Scalars['ID']['input'];
};

/** What became of marking a message as not read. */
export type MarkMessageUnreadPayload = {
  readonly __typename?: 'MarkMessageUnreadPayload';
  /** The message, read anew; null when there is none, or when it cannot be read back. */
  readonly message?: Maybe<Message>;
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the server remembers of it; null when nothing was begun. */
  readonly write?: Maybe<Write>;
};

/** What of two records is compared. */
export type MatchField =
  /** The postal address. */
  | 'ADDRESS'
  /** The day of birth. */
  | 'BIRTH_DATE'
  /** The e-mail address. */
  | 'EMAIL'
  /** The surname. */
  | 'FAMILY_NAME'
  /** The administrative gender. */
  | 'GENDER'
  /** The first name. */
  | 'GIVEN_NAME'
  /** The middle name or initial. */
  | 'MIDDLE_NAME'
  /** Jr, Sr and the like. */
  | 'NAME_SUFFIX'
  /** The National Provider Identifier. */
  | 'NPI'
  /** The telephone number. */
  | 'PHONE'
  /** An id of ours that the clinic planted in the record. */
  | 'PLANTED_KEY';

/** How sure it is that two records are of one person (FHIR R4 `$match` grades). */
export type MatchGrade =
  /** FHIR `certain`: a person's word, a key of ours that the vendor holds, or enough that agrees. Only these are followed. */
  | 'CERTAIN'
  /** FHIR `certainly-not`: no rule would link the two. */
  | 'NONE'
  /** FHIR `possible`: it may be a namesake. It waits for a person. */
  | 'POSSIBLE'
  /** FHIR `probable`: all but one thing agrees. It waits for a person. */
  | 'PROBABLE';

/** What became of a pair of records. */
export type MatchStatus =
  /** The two are one person's by somebody's word or a planted key, but contradict each other now. */
  | 'FLAGGED'
  /** The two are one person's. */
  | 'LINKED'
  /** It waits for a person. */
  | 'OPEN'
  /** Somebody has said that they are not one person's. */
  | 'REJECTED';

/** What a patient keeps on file about their health. A part is null where the patient was never asked for it. */
export type MedicalProfile = {
  readonly __typename?: 'MedicalProfile';
  /** What the patient does not stand (FHIR R4 `AllergyIntolerance`). */
  readonly allergies?: Maybe<ProfileSection>;
  /** Conditions, present and past (FHIR R4 `Condition`). */
  readonly conditions?: Maybe<ProfileSection>;
  /** When it was begun. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Conditions of relatives (FHIR R4 `FamilyMemberHistory`). */
  readonly familyConditions?: Maybe<ProfileSection>;
  /** Smoking, exercise and the like (FHIR R4 `Observation`). */
  readonly healthHabits?: Maybe<ProfileSection>;
  /** What the patient takes (FHIR R4 `MedicationStatement`). */
  readonly medications?: Maybe<ProfileSection>;
  /** When it was last changed. */
  readonly modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How the patient lives (FHIR R4 `Observation` of the category social-history). */
  readonly socialHistory?: Maybe<ProfileSection>;
  /** Operations (FHIR R4 `Procedure`). */
  readonly surgeries?: Maybe<ProfileSection>;
};

/** A medicine from the drug list (FHIR R4 `Medication`). */
export type Medication = Product & {
  readonly __typename?: 'Medication';
  /** Whether the pharmacy may give another make of it. */
  readonly allowsSubstitutions?: Maybe<Scalars['Boolean']['output']>;
  /** How many days it is to last. */
  readonly daysSupply?: Maybe<Scalars['Int']['output']>;
  /** How it is to be used. */
  readonly directions?: Maybe<Scalars['String']['output']>;
  /** What it is counted in: `Tablet`, `Gram`. */
  readonly dispenseUnit?: Maybe<Scalars['String']['output']>;
  /** The first day on which it may be dispensed. */
  readonly fillableFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** What kind of thing it is. */
  readonly kind: ProductKind;
  /** The vendor's own word for the kind. */
  readonly kindRawCode?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The National Drug Code. */
  readonly ndc?: Maybe<Scalars['String']['output']>;
  /** The pharmacy it goes to; null while none is chosen. */
  readonly pharmacy?: Maybe<ProductPharmacy>;
  /** What the pharmacy is told. */
  readonly pharmacyNotes?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of it; null where it tells none. */
  readonly productId?: Maybe<Scalars['ID']['output']>;
  /** How much, in dispense units; the vendor writes it as text. */
  readonly quantity?: Maybe<Scalars['String']['output']>;
  /** How often it may be refilled. */
  readonly refills?: Maybe<Scalars['Int']['output']>;
  /** The RxNorm concept. */
  readonly rxNormCode?: Maybe<Scalars['String']['output']>;
  /** Its strength: `10 mg`. */
  readonly strength?: Maybe<Scalars['String']['output']>;
};

/**
 * The video call of a visit. What lets its bearer in, the PIN and the call's address, is not told: the vendor hands it to
 * those it invites.
 */
export type Meeting = {
  readonly __typename?: 'Meeting';
  /** When the call can no longer be joined. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether whoever dials in needs a PIN. */
  readonly hasPin: Scalars['Boolean']['output'];
  /** The e-mail addresses of those who lead the call. */
  readonly hostEmails: ReadonlyArray<Scalars['EmailAddress']['output']>;
  /** Whether it is recorded from its start on. */
  readonly isRecordedFromStart?: Maybe<Scalars['Boolean']['output']>;
  /** Numbers to dial in with. */
  readonly phoneNumbers: ReadonlyArray<DialInNumber>;
};

/** What a patient and those who care for them write to each other (FHIR R4 `Communication`). */
export type Message = {
  readonly __typename?: 'Message';
  /** Who wrote it. */
  readonly author: Author;
  /** With whom the patient writes. */
  readonly channel: MessageChannel;
  /** The vendor's own word for the channel. */
  readonly channelRawCode?: Maybe<Scalars['String']['output']>;
  /** When it was written. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was put away. */
  readonly dismissedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was sent on by e-mail. */
  readonly emailedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What came with it. A file that could not be understood leaves null. */
  readonly files: ReadonlyArray<Maybe<StoredFile>>;
  /** Whether it was read. */
  readonly isRead: Scalars['Boolean']['output'];
  /** The vendor's id of it. */
  readonly messageId: Scalars['ID']['output'];
  /** In whose exchange it is. */
  readonly patient?: Maybe<Patient>;
  /** When it was read; null while it is not. */
  readonly readAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who read it, and when. An entry that could not be understood leaves null. */
  readonly readings: ReadonlyArray<Maybe<MessageReading>>;
  /** The message that it refers to. */
  readonly reference?: Maybe<Message>;
  /** When it was answered. */
  readonly repliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The message that answers it. */
  readonly reply?: Maybe<Message>;
  /** Which vendor said this, and when it was read. */
  readonly source: Source;
  /** What was written; null where it is a file alone. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** Whom a patient writes with. */
export type MessageChannel =
  /** The clinicians. */
  | 'PATIENT'
  /** The clinic's support. */
  | 'SUPPORT'
  /** A word that the graph does not know: see `channelRawCode`. */
  | 'UNKNOWN';

/** A page of messages. */
export type MessageConnection = {
  readonly __typename?: 'MessageConnection';
  /** The messages of this page. */
  readonly edges: ReadonlyArray<MessageEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null when the vendor does not count or could not be asked. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** A message in a page. */
export type MessageEdge = {
  readonly __typename?: 'MessageEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The message; null when it could not be understood. */
  readonly node?: Maybe<Message>;
};

/** That somebody was told of a message. */
export type MessageNotification = {
  readonly __typename?: 'MessageNotification';
  /** With whom the patient writes. */
  readonly channel: MessageChannel;
  /** The vendor's own word for the channel. */
  readonly channelRawCode?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was put away. */
  readonly dismissedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's own word for what it tells. */
  readonly event?: Maybe<Scalars['String']['output']>;
  /** The message. */
  readonly message?: Maybe<Message>;
  /** The vendor's id of it. */
  readonly notificationId: Scalars['ID']['output'];
  /** In whose exchange the message is. */
  readonly patient?: Maybe<Patient>;
  /** The beginning of the message. */
  readonly preview?: Maybe<Scalars['String']['output']>;
  /** Which vendor said this, and when it was read. */
  readonly source: Source;
};

/** That somebody read a message. */
export type MessageReading = {
  readonly __typename?: 'MessageReading';
  /** Who read it. */
  readonly by: Author;
  /** When. */
  readonly readAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's id of it. */
  readonly readingId: Scalars['ID']['output'];
};

/** For whom a message speaks. */
export type MessageSender =
  /** The clinic. */
  | 'CLINIC'
  /** The patient. */
  | 'PATIENT'
  /** Nobody: a program. */
  | 'SYSTEM';

/** Which entry is moved, and when to. */
export type MoveCalendarEntryInput = {
  /** When it ends, whole minutes later. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** The entry, by the `entryId` that it was made under. */
  readonly entryId: Scalars['ID']['input'];
  /** Yours: the same key never moves it twice. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['input'];
};

/** What became of moving an entry of the practice calendar. */
export type MoveCalendarEntryPayload = {
  readonly __typename?: 'MoveCalendarEntryPayload';
  /** The entry, read anew; null while the calendar does not have it, or when it cannot be read back. */
  readonly entry?: Maybe<CalendarEntry>;
  /** What the entry is known by; null when nothing was begun. */
  readonly entryId?: Maybe<Scalars['ID']['output']>;
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /**
   * What the server remembers of it; null when nothing was begun. While its leg is not `DONE`, the calendar is told again
   * and again in the background.
   */
  readonly write?: Maybe<Write>;
};

/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Enters something into the practice calendar. Several changes of the calendar that follow each other in one request
   * reach the vendor in one call.
   */
  readonly addCalendarEntry: AddCalendarEntryPayload;
  /** Lets a provider work in a room. */
  readonly assignRoomToProvider: AssignRoomToProviderPayload;
  /** Puts a provider in charge of a visit that has not begun. */
  readonly assignVisitProvider: AssignVisitProviderPayload;
  /** Blocks time in the practice calendar, so that nobody is booked in it. */
  readonly blockCalendarTime: BlockCalendarTimePayload;
  /** Books a visit for a time, with the intake that was given in for it: its room and its provider are the intake's. */
  readonly bookVisit: BookVisitPayload;
  /** Takes an entry that was made here out of the practice calendar. */
  readonly cancelCalendarEntry: CancelCalendarEntryPayload;
  /** Calls off a visit that has not begun, at every vendor that it was booked at. */
  readonly cancelVisit: CancelVisitPayload;
  /** Does with a case what a clinic may do: holds it back, sends it on, calls it off. */
  readonly changeCase: ChangeCasePayload;
  /** Ends a visit that is going on. */
  readonly closeVisit: CloseVisitPayload;
  /**
   * Asks a clinician to decide for a patient. An id of the graph's own stands in the case's metadata, so that a case whose
   * answer was lost is found again.
   */
  readonly createCase: CreateCasePayload;
  /** Makes a patient a record where cases are made, with the id of this graph planted in it. */
  readonly createPatient: CreatePatientPayload;
  /** Makes a room. */
  readonly createRoom: CreateRoomPayload;
  /**
   * Puts away all messages of a channel that wait for an answer. The vendor documents this for clinicians alone: it may
   * refuse the clinic's own credentials.
   */
  readonly dismissMessages: DismissMessagesPayload;
  /** Says that a vendor's record is this patient's. It holds against every rule, and takes effect with the next request. */
  readonly linkPatientRecord: LinkPatientRecordPayload;
  /** Says that a vendor's record is this provider's. It holds against every rule, and takes effect with the next request. */
  readonly linkProviderRecord: LinkProviderRecordPayload;
  /** Marks a message as read. */
  readonly markMessageRead: MarkMessageReadPayload;
  /** Marks a message as not read. */
  readonly markMessageUnread: MarkMessageUnreadPayload;
  /** Moves an entry of the practice calendar that was made here. */
  readonly moveCalendarEntry: MoveCalendarEntryPayload;
  /** Says that the two records of a pair are not one patient's. No rule brings the two together again. */
  readonly rejectPatientMatch: RejectPatientMatchPayload;
  /** Says that the two records of a pair are not one provider's. No rule brings the two together again. */
  readonly rejectProviderMatch: RejectProviderMatchPayload;
  /** Lets a provider work in a room no more. */
  readonly removeRoomFromProvider: RemoveRoomFromProviderPayload;
  /** Asks for a visit in writing: no time is booked, and a provider answers when free. */
  readonly requestEConsult: RequestEConsultPayload;
  /** Moves a visit that has not begun to another time. */
  readonly rescheduleVisit: RescheduleVisitPayload;
  /** Writes to a patient, or for one. */
  readonly sendMessage: SendMessagePayload;
  /**
   * Tells what a person has found out about a write whose outcome is not known. A part that was done is kept; with one that
   * was not, what was done before it is taken back.
   */
  readonly settleWrite: SettleWritePayload;
  /** Makes a telemedicine appointment that begins at once, with the provider of a National Provider Identifier. */
  readonly startTelemedicineVisit: StartTelemedicineVisitPayload;
  /** Lets a patient in who came without an appointment. */
  readonly startWalkInVisit: StartWalkInVisitPayload;
  /** Gives in what a patient tells before a visit. */
  readonly submitIntake: SubmitIntakePayload;
  /** Takes the provider away from a visit that has not begun. */
  readonly unassignVisitProvider: UnassignVisitProviderPayload;
  /** Says that a vendor's record is not this patient's. No rule brings the two together again. */
  readonly unlinkPatientRecord: UnlinkPatientRecordPayload;
  /** Says that a vendor's record is not this provider's. No rule brings the two together again. */
  readonly unlinkProviderRecord: UnlinkProviderRecordPayload;
  /** Changes what was told. What is left out stays as it is. */
  readonly updateIntake: UpdateIntakePayload;
  /** Changes the record of a patient where cases are made. What is left out stays as it is. */
  readonly updatePatient: UpdatePatientPayload;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationAddCalendarEntryArgs = {
  input: AddCalendarEntryInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationAssignRoomToProviderArgs = {
  input: AssignRoomToProviderInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationAssignVisitProviderArgs = {
  input: AssignVisitProviderInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationBlockCalendarTimeArgs = {
  input: BlockCalendarTimeInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationBookVisitArgs = {
  input: BookVisitInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationCancelCalendarEntryArgs = {
  input: CancelCalendarEntryInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationCancelVisitArgs = {
  input: CancelVisitInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationChangeCaseArgs = {
  input: ChangeCaseInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationCloseVisitArgs = {
  input: CloseVisitInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationCreateCaseArgs = {
  input: CreateCaseInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationCreatePatientArgs = {
  input: CreatePatientInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationCreateRoomArgs = {
  input: CreateRoomInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationDismissMessagesArgs = {
  input: DismissMessagesInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationLinkPatientRecordArgs = {
  input: LinkPatientRecordInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationLinkProviderRecordArgs = {
  input: LinkProviderRecordInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationMarkMessageReadArgs = {
  input: MarkMessageReadInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationMarkMessageUnreadArgs = {
  input: MarkMessageUnreadInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationMoveCalendarEntryArgs = {
  input: MoveCalendarEntryInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationRejectPatientMatchArgs = {
  input: RejectPatientMatchInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationRejectProviderMatchArgs = {
  input: RejectProviderMatchInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationRemoveRoomFromProviderArgs = {
  input: RemoveRoomFromProviderInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationRequestEConsultArgs = {
  input: RequestEConsultInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationRescheduleVisitArgs = {
  input: RescheduleVisitInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationSendMessageArgs = {
  input: SendMessageInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationSettleWriteArgs = {
  input: SettleWriteInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationStartTelemedicineVisitArgs = {
  input: StartTelemedicineVisitInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationStartWalkInVisitArgs = {
  input: StartWalkInVisitInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationSubmitIntakeArgs = {
  input: SubmitIntakeInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationUnassignVisitProviderArgs = {
  input: UnassignVisitProviderInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationUnlinkPatientRecordArgs = {
  input: UnlinkPatientRecordInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationUnlinkProviderRecordArgs = {
  input: UnlinkProviderRecordInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationUpdateIntakeArgs = {
  input: UpdateIntakeInput;
};


/**
 * Changes. Those that reach a vendor take an idempotency key: asked for again with it, they answer with what became of the
 * first request, and nothing is done twice. What you can mend stands in `userErrors`; whatever else goes wrong in `errors`,
 * where `extensions.outcome` says whether anything was done.
 */
export type MutationUpdatePatientArgs = {
  input: UpdatePatientInput;
};

/** Whatever has a global id of its own and can be asked for again by it. */
export type Node = {
  /** An opaque global id. */
  readonly id: Scalars['ID']['output'];
};

/** A file that a provider added to a note. */
export type NoteAttachment = {
  readonly __typename?: 'NoteAttachment';
  /** The vendor's id of it. */
  readonly attachmentId: Scalars['ID']['output'];
  /** When it was added. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its file extension, without a dot. */
  readonly extension?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  readonly modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its file name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What was noted beside it. */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** Its size, bytes. */
  readonly sizeBytes?: Maybe<Scalars['Int']['output']>;
};

/** Something that the vendor tells the clinic; no patient's matter (FHIR R4 `Communication`). */
export type Notification = {
  readonly __typename?: 'Notification';
  /** When it was written. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether somebody has to say that it was read. */
  readonly needsAcknowledgement?: Maybe<Scalars['Boolean']['output']>;
  /** The vendor's id of it. */
  readonly notificationId: Scalars['ID']['output'];
  /** What it says. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A page of notifications. */
export type NotificationConnection = {
  readonly __typename?: 'NotificationConnection';
  /** The notifications of this page. */
  readonly edges: ReadonlyArray<NotificationEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null when the vendor could not be asked. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** A notification in a page. */
export type NotificationEdge = {
  readonly __typename?: 'NotificationEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The notification; null when the vendor's entry could not be understood. */
  readonly node?: Maybe<Notification>;
};

/** What the clinic may have prescribed: an entry of its catalogue (FHIR R4 `ActivityDefinition`). */
export type Offering = Node & {
  readonly __typename?: 'Offering';
  /** What is written into the record when it is prescribed; `[patient_name]` and its kin are filled in then. */
  readonly clinicalNote?: Maybe<Scalars['String']['output']>;
  /** How it is to be used. */
  readonly directions?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Whether it can be asked for at the moment. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** What the clinic wrote beside it, for programs of its own. */
  readonly metadata?: Maybe<Scalars['String']['output']>;
  /** Whether somebody has to approve it besides the clinician. */
  readonly needsApproval?: Maybe<Scalars['Boolean']['output']>;
  /** Its place in the clinic's catalogue. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** What is dispensed or done. */
  readonly product: Product;
  /** The vendor's record. */
  readonly records: ReadonlyArray<VendorRecord>;
  /** Which vendor said this, and when it was read. */
  readonly source: Source;
  /** What the patient is told when it is prescribed. */
  readonly thankYouNote?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** A page of offerings. */
export type OfferingConnection = {
  readonly __typename?: 'OfferingConnection';
  /** The offerings of this page. */
  readonly edges: ReadonlyArray<OfferingEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null when the vendor could not be asked. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** An offering in a page. */
export type OfferingEdge = {
  readonly __typename?: 'OfferingEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The offering; null when the vendor's entry could not be understood. */
  readonly node?: Maybe<Offering>;
};

/** Which offerings to return. What is left out does not filter. */
export type OfferingFilter = {
  /** That can, or cannot, be asked for at the moment. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ProductKind>>;
  /** That go to the pharmacy of this id. */
  readonly pharmacyId?: InputMaybe<Scalars['ID']['input']>;
};

/** By what offerings are ordered. Equal ones are ordered by the vendor's id. */
export type OfferingOrder =
  /** By their place in the clinic's catalogue; those without one last. */
  | 'POSITION'
  /** By title. */
  | 'TITLE';

/** How far the order of an offering is. */
export type OfferingOrderStatus =
  /** It is on its way. */
  | 'FULFILLED'
  /** It is not ordered by itself. */
  | 'NOT_APPLICABLE'
  /** A word that the graph does not know: see `orderStatusRawCode`. */
  | 'UNKNOWN';

/** An order that a case's prescriptions are filled by (FHIR R4 `SupplyRequest`). */
export type Order = {
  readonly __typename?: 'Order';
  /** When the pharmacy took note of it. */
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day it is for. */
  readonly date?: Maybe<Scalars['LocalDate']['output']>;
  /** What the vendor tells of it, as text. */
  readonly details?: Maybe<Scalars['String']['output']>;
  /** What happened to it, in the vendor's order. */
  readonly events: RecordEventConnection;
  /** Its number, as people are told it. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** What it is for. An entry that could not be understood leaves null. */
  readonly offerings: ReadonlyArray<Maybe<CaseOffering>>;
  /** The vendor's id of it. */
  readonly orderId: Scalars['ID']['output'];
  /** The day it was paid. */
  readonly paidOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The vendor's own word for how far the payment is. */
  readonly paymentStatusRawCode?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the pharmacy. */
  readonly pharmacyId?: Maybe<Scalars['ID']['output']>;
  /** The pharmacy's name. */
  readonly pharmacyName?: Maybe<Scalars['String']['output']>;
  /** What holds the orders of one prescription together: its refills have one sequence. */
  readonly sequenceId?: Maybe<Scalars['ID']['output']>;
  /** Its place in the sequence, from 1. */
  readonly sequenceNumber?: Maybe<Scalars['Int']['output']>;
  /** How many orders the sequence has. */
  readonly sequenceTotal?: Maybe<Scalars['Int']['output']>;
  /** How far it is. */
  readonly status: OrderStatus;
  /** Why it has this status. */
  readonly statusDetails?: Maybe<Scalars['String']['output']>;
  /** The vendor's own word for the status. */
  readonly statusRawCode?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** An order that a case's prescriptions are filled by (FHIR R4 `SupplyRequest`). */
export type OrderEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How far an order is. */
export type OrderStatus =
  /** Being taken back. */
  | 'CANCELLING'
  /** Sent, and made at the pharmacy. */
  | 'CREATED'
  /** The pharmacy did not take it: see `statusDetails`. */
  | 'FAILED'
  /** Made, not yet sent. */
  | 'NEW'
  /** Ready to be sent. */
  | 'READY'
  /** To be sent on its day. */
  | 'SCHEDULED'
  /** A word that the graph does not know: see `statusRawCode`. */
  | 'UNKNOWN';

/** A thing of a kind that the vendor does not tell, or that the graph does not know: see `kindRawCode`. */
export type OtherProduct = Product & {
  readonly __typename?: 'OtherProduct';
  /** How many days it is to last. */
  readonly daysSupply?: Maybe<Scalars['Int']['output']>;
  /** How it is to be used. */
  readonly directions?: Maybe<Scalars['String']['output']>;
  /** What it is counted in: `Tablet`, `Gram`. */
  readonly dispenseUnit?: Maybe<Scalars['String']['output']>;
  /** The first day on which it may be dispensed. */
  readonly fillableFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** What kind of thing it is. */
  readonly kind: ProductKind;
  /** The vendor's own word for the kind. */
  readonly kindRawCode?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The National Drug Code. */
  readonly ndc?: Maybe<Scalars['String']['output']>;
  /** The pharmacy it goes to; null while none is chosen. */
  readonly pharmacy?: Maybe<ProductPharmacy>;
  /** What the pharmacy is told. */
  readonly pharmacyNotes?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of it; null where it tells none. */
  readonly productId?: Maybe<Scalars['ID']['output']>;
  /** How much, in dispense units; the vendor writes it as text. */
  readonly quantity?: Maybe<Scalars['String']['output']>;
  /** How often it may be refilled. */
  readonly refills?: Maybe<Scalars['Int']['output']>;
  /** Its strength: `10 mg`. */
  readonly strength?: Maybe<Scalars['String']['output']>;
};

/** Where a page of a list lies in the whole. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the page's last edge, for `after`; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first edge; null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * A person who is cared for (FHIR R4 `Patient`), joined from the records that up to four vendors hold of them. Each
 * demographic field is the first value in the order that `docs/ownership.md` gives for it.
 */
export type Patient = Node & {
  readonly __typename?: 'Patient';
  /** The postal address. */
  readonly address?: Maybe<Address>;
  /** The day of birth. */
  readonly birthDate?: Maybe<Scalars['LocalDate']['output']>;
  /** The person's cases. */
  readonly cases: CaseConnection;
  /** Where the vendors' records of this person say different things. `docs/ownership.md` tells whose word is shown. */
  readonly conflicts: ReadonlyArray<PatientConflict>;
  /** The visit that is going on right now; null when there is none. */
  readonly currentVisit?: Maybe<Visit>;
  /**
   * What pharmacies have given out to the person, whoever prescribed it; null when the vendor that prescribes holds no record
   * of them, and in place of an entry that could not be understood.
   */
  readonly dispensedMedicines?: Maybe<ReadonlyArray<Maybe<DispensedMedicine>>>;
  /** The e-mail address. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** What the vendor that prescribes kept of what happened to the person's record. */
  readonly events: RecordEventConnection;
  /** What was known of the person's health at different times, the latest first. */
  readonly exams: ExamConnection;
  /** The administrative gender. */
  readonly gender?: Maybe<Gender>;
  /** What the person told of their health; null when the vendor that prescribes holds no record of them. */
  readonly health?: Maybe<PatientHealth>;
  readonly id: Scalars['ID']['output'];
  /** What was decided about whose records these are, the latest first, at most the last 100. */
  readonly linkHistory: ReadonlyArray<LinkDecision>;
  /** What the patient and those who care for them write to each other, in the vendor's order: the latest first. */
  readonly messages: MessageConnection;
  /** The name. */
  readonly name?: Maybe<HumanName>;
  /**
   * The pharmacies that the person prefers; null when the vendor that prescribes holds no record of them, and in place of
   * an entry that could not be understood.
   */
  readonly pharmacies?: Maybe<ReadonlyArray<Maybe<Pharmacy>>>;
  /** The telephone number; null when what the vendor holds is no telephone number. See `phoneText`. */
  readonly phone?: Maybe<Scalars['PhoneNumber']['output']>;
  /** The telephone number as the vendor writes it. */
  readonly phoneText?: Maybe<Scalars['String']['output']>;
  /** The vendors' records that are accepted to be this person's, with why. A vendor not asked before is asked now. */
  readonly records: ReadonlyArray<PatientRecord>;
  /** The vendor whose word comes first for this person, and when it was read; null when no vendor could be read. */
  readonly source?: Maybe<Source>;
  /** What the person gets again and again. */
  readonly subscriptions: SubscriptionPlanConnection;
  /** The vendors that could not be asked whether they hold a record of this person. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
  /**
   * The person's visits at every vendor that can be asked, the latest first unless told otherwise; one that is booked at
   * several is told once. A vendor that is missing from a page comes in on a later one, as soon as it answers.
   */
  readonly visits: VisitConnection;
  /** The person's vouchers. */
  readonly vouchers: VoucherConnection;
};


/**
 * A person who is cared for (FHIR R4 `Patient`), joined from the records that up to four vendors hold of them. Each
 * demographic field is the first value in the order that `docs/ownership.md` gives for it.
 */
export type PatientCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A person who is cared for (FHIR R4 `Patient`), joined from the records that up to four vendors hold of them. Each
 * demographic field is the first value in the order that `docs/ownership.md` gives for it.
 */
export type PatientEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A person who is cared for (FHIR R4 `Patient`), joined from the records that up to four vendors hold of them. Each
 * demographic field is the first value in the order that `docs/ownership.md` gives for it.
 */
export type PatientExamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A person who is cared for (FHIR R4 `Patient`), joined from the records that up to four vendors hold of them. Each
 * demographic field is the first value in the order that `docs/ownership.md` gives for it.
 */
export type PatientMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<MessageChannel>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A person who is cared for (FHIR R4 `Patient`), joined from the records that up to four vendors hold of them. Each
 * demographic field is the first value in the order that `docs/ownership.md` gives for it.
 */
export type PatientSubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A person who is cared for (FHIR R4 `Patient`), joined from the records that up to four vendors hold of them. Each
 * demographic field is the first value in the order that `docs/ownership.md` gives for it.
 */
export type PatientVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PatientVisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: VisitOrder;
};


/**
 * A person who is cared for (FHIR R4 `Patient`), joined from the records that up to four vendors hold of them. Each
 * demographic field is the first value in the order that `docs/ownership.md` gives for it.
 */
export type PatientVouchersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a patient lives (FHIR R4 `Address`). Each line has 35 characters at most. */
export type PatientAddressInput = {
  /** The city. */
  readonly city: Scalars['String']['input'];
  /** Street and number. */
  readonly line1: Scalars['String']['input'];
  /** What else is on the envelope. */
  readonly line2?: InputMaybe<Scalars['String']['input']>;
  /** The postal code: five digits or nine. */
  readonly postalCode: Scalars['String']['input'];
  /** The state. */
  readonly state: Scalars['USState']['input'];
};

/** One of two records, as its vendor tells it now. */
export type PatientCandidate = {
  readonly __typename?: 'PatientCandidate';
  /** The postal address. */
  readonly address?: Maybe<Address>;
  /** The day of birth. */
  readonly birthDate?: Maybe<Scalars['LocalDate']['output']>;
  /** The e-mail address as the vendor writes it. */
  readonly emailText?: Maybe<Scalars['String']['output']>;
  /** The administrative gender. */
  readonly gender?: Maybe<Gender>;
  /** The name. */
  readonly name?: Maybe<HumanName>;
  /** The patient whose record it is taken to be now; null when it could not be read. */
  readonly patient?: Maybe<Patient>;
  /** The telephone number as the vendor writes it. */
  readonly phoneText?: Maybe<Scalars['String']['output']>;
  /** Whose record it is. */
  readonly vendor: Vendor;
  /** The vendor's own id of it, always as text. */
  readonly vendorId: Scalars['ID']['output'];
};

/** A field on which vendors disagree about one patient. */
export type PatientConflict = {
  readonly __typename?: 'PatientConflict';
  /** Which field. */
  readonly field: ConflictField;
  /** What each vendor says. */
  readonly values: ReadonlyArray<ConflictingValue>;
};

/** A page of patients. */
export type PatientConnection = {
  readonly __typename?: 'PatientConnection';
  /** The patients of this page. */
  readonly edges: ReadonlyArray<PatientEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null when a vendor does not count or could not be asked. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** A patient in a page. */
export type PatientEdge = {
  readonly __typename?: 'PatientEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The patient; null when the vendor's entry could not be understood. */
  readonly node?: Maybe<Patient>;
};

/** What a person told of their health, in their own words mostly (FHIR R4 `Observation`s). */
export type PatientHealth = {
  readonly __typename?: 'PatientHealth';
  /** What the person is allergic to. */
  readonly allergies?: Maybe<Scalars['String']['output']>;
  /** The blood pressure, a value or a range: `120-129`. */
  readonly bloodPressure?: Maybe<Scalars['String']['output']>;
  /** The conditions that the person has. */
  readonly conditions?: Maybe<Scalars['String']['output']>;
  /** The height in centimetres. */
  readonly heightCm?: Maybe<Scalars['Float']['output']>;
  /** Whether there is a pregnancy. */
  readonly isPregnant?: Maybe<Scalars['Boolean']['output']>;
  /** The medicines that the person takes. */
  readonly medications?: Maybe<Scalars['String']['output']>;
  /** What the person needs beyond what others do. */
  readonly specialNeeds?: Maybe<Scalars['String']['output']>;
  /** The weight in kilograms. */
  readonly weightKg?: Maybe<Scalars['Float']['output']>;
};

/** What a patient tells of their health (FHIR R4 `Observation`s). */
export type PatientHealthInput = {
  /** What they do not stand. */
  readonly allergies?: InputMaybe<Scalars['String']['input']>;
  /** The blood pressure, as it is told. */
  readonly bloodPressure?: InputMaybe<Scalars['String']['input']>;
  /** What they have. */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /** The height, centimetres. */
  readonly heightCm?: InputMaybe<Scalars['Float']['input']>;
  /** Whether they are pregnant. */
  readonly isPregnant?: InputMaybe<Scalars['Boolean']['input']>;
  /** What they take. */
  readonly medications?: InputMaybe<Scalars['String']['input']>;
  /** What they need besides. */
  readonly specialNeeds?: InputMaybe<Scalars['String']['input']>;
  /** The weight, kilograms. */
  readonly weightKg?: InputMaybe<Scalars['Float']['input']>;
};

/** Two vendors' records that may be one patient's, and what the rules say of them (FHIR R4 `$match`). */
export type PatientMatch = {
  readonly __typename?: 'PatientMatch';
  /** The two records, side by side. */
  readonly candidates: ReadonlyArray<PatientCandidate>;
  /** What of the two records differs. */
  readonly conflictingFields: ReadonlyArray<MatchField>;
  /** When the pair was found. */
  readonly foundAt: Scalars['DateTime']['output'];
  /** How sure the rules are that the two are one person. */
  readonly grade: MatchGrade;
  /** For `rejectPatientMatch`. */
  readonly matchId: Scalars['ID']['output'];
  /** What of the two records agrees. */
  readonly matchedFields: ReadonlyArray<MatchField>;
  /** The rule that says so, with its version; null when none does. `docs/identity-rules.md` lists them. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** What became of the pair. */
  readonly status: MatchStatus;
  /** The vetoes that keep rules from linking the two. */
  readonly vetoes: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of pairs. */
export type PatientMatchConnection = {
  readonly __typename?: 'PatientMatchConnection';
  /** The pairs of this page. */
  readonly edges: ReadonlyArray<PatientMatchEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page: none, for pairs are kept here. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** A pair in a page. */
export type PatientMatchEdge = {
  readonly __typename?: 'PatientMatchEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node?: Maybe<PatientMatch>;
};

/** A patient's name (FHIR R4 `HumanName`). Each part has 35 characters at most. */
export type PatientNameInput = {
  /** The family name, with what comes behind it: `Jr.` */
  readonly family: Scalars['String']['input'];
  /** The given name. */
  readonly given: Scalars['String']['input'];
  /** The middle name. */
  readonly middle?: InputMaybe<Scalars['String']['input']>;
  /** What comes before it: `Ms.` */
  readonly prefix?: InputMaybe<Scalars['String']['input']>;
};

/** A vendor's record, and why it is taken to be this person's (FHIR R4 `Patient.link`). */
export type PatientRecord = {
  readonly __typename?: 'PatientRecord';
  /** When it was decided. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Who or what decided: a rule with its version, or a person. */
  readonly decidedBy: Scalars['String']['output'];
  /** How sure the link is. Only certain links are followed. */
  readonly grade: MatchGrade;
  /** What agreed when a rule made the link. */
  readonly matchedFields: ReadonlyArray<MatchField>;
  /** Why: `first-met`, `planted-key`, `booked`, `manual`, or a rule of `docs/identity-rules.md`. */
  readonly rule: Scalars['String']['output'];
  /** Whose record it is. */
  readonly vendor: Vendor;
  /** The vendor's own id of it, always as text. */
  readonly vendorId: Scalars['ID']['output'];
};

/** Which of a patient's visits to list. */
export type PatientVisitFilter = {
  /** Only those that start at or after this moment. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only those of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<VisitKind>>;
  /** Only those in one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<VisitStatus>>;
  /** Only those that start before this moment. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * A pharmacy of the prescribing network (FHIR R4 `Organization`). Its number differs between the network's test and its
 * real environment.
 */
export type Pharmacy = {
  readonly __typename?: 'Pharmacy';
  /** Where it is. */
  readonly address?: Maybe<Address>;
  /** The fax number as the vendor writes it. */
  readonly faxText?: Maybe<Scalars['String']['output']>;
  /** Degrees north of the equator. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east of Greenwich. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Its number in the network. */
  readonly pharmacyId: Scalars['ID']['output'];
  /** The telephone number; null when what the vendor holds is none. See `phoneText`. */
  readonly phone?: Maybe<Scalars['PhoneNumber']['output']>;
  /** The telephone number as the vendor writes it. */
  readonly phoneText?: Maybe<Scalars['String']['output']>;
  /** The network's level of service, a number that its documents do not explain. */
  readonly serviceLevel?: Maybe<Scalars['Int']['output']>;
  /** What it offers. */
  readonly specialties: ReadonlyArray<PharmacySpecialty>;
  /** The vendor's own words for what it offers, in the same order. */
  readonly specialtyRawCodes: ReadonlyArray<Scalars['String']['output']>;
  /** The name over its door. */
  readonly storeName?: Maybe<Scalars['String']['output']>;
};

/** A page of pharmacies. */
export type PharmacyConnection = {
  readonly __typename?: 'PharmacyConnection';
  /** The pharmacies of this page. */
  readonly edges: ReadonlyArray<PharmacyEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null when the vendor could not be asked. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** A pharmacy in a page. */
export type PharmacyEdge = {
  readonly __typename?: 'PharmacyEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The pharmacy; null when the vendor's entry could not be understood. */
  readonly node?: Maybe<Pharmacy>;
};

/** What to look for among the pharmacies. A pharmacy must match all of it. */
export type PharmacyFilter = {
  /** A part of the street address. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** The city. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** A part of the name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The number that the National Council for Prescription Drug Programs gave it. */
  readonly ncpdpId?: InputMaybe<Scalars['String']['input']>;
  /** The telephone or fax number, digits alone. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** The ZIP code. */
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  /** What it offers. */
  readonly specialties?: InputMaybe<ReadonlyArray<PharmacySpecialty>>;
  /** The state. */
  readonly state?: InputMaybe<Scalars['USState']['input']>;
};

/** What a pharmacy offers. */
export type PharmacySpecialty =
  /** It takes electronic prescriptions of controlled substances. */
  | 'CONTROLLED_SUBSTANCES'
  /** It serves homes for long-term care. */
  | 'LONG_TERM_CARE'
  /** It sends by mail. */
  | 'MAIL_ORDER'
  /** It sells over the counter. */
  | 'RETAIL'
  /** It has medicines that few have. */
  | 'SPECIALTY'
  /** It is open day and night. */
  | 'TWENTY_FOUR_HOUR'
  /** Something that the graph does not know: see `specialtyRawCodes`. */
  | 'UNKNOWN';

/** What kind of telephone a number belongs to. */
export type PhoneKind =
  /** One to carry about. */
  | 'CELL'
  /** One at home. */
  | 'HOME';

/** A city that a ZIP code belongs to. */
export type PostalCode = {
  readonly __typename?: 'PostalCode';
  /** The city. */
  readonly city: City;
  /** The ZIP code. */
  readonly code: Scalars['String']['output'];
  /** The state. */
  readonly state?: Maybe<Scalars['USState']['output']>;
  /** The state's name. */
  readonly stateName?: Maybe<Scalars['String']['output']>;
};

/** A medication that is prescribed, or that the patient is on (FHIR R4 `MedicationRequest`). */
export type Prescription = {
  readonly __typename?: 'Prescription';
  /** How many days it lasts; 0 where nobody said. */
  readonly daysSupply?: Maybe<Scalars['Int']['output']>;
  /** How it is to be taken. */
  readonly directions?: Maybe<Scalars['String']['output']>;
  /** The drug, with its form and strength. */
  readonly drug?: Maybe<Scalars['String']['output']>;
  /** Whether it is mixed for this patient. */
  readonly isCompound?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the pharmacy may hand out another brand. */
  readonly isSubstitutionAllowed?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is a supply and no drug. */
  readonly isSupply?: Maybe<Scalars['Boolean']['output']>;
  /** The National Drug Code, eleven digits. */
  readonly ndc?: Maybe<Scalars['String']['output']>;
  /** The pharmacy's NCPDP id. */
  readonly pharmacyId?: Maybe<Scalars['String']['output']>;
  /** What the pharmacy is to know. */
  readonly pharmacyNote?: Maybe<Scalars['String']['output']>;
  /** The day it was prescribed. */
  readonly prescribedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Who prescribes it. */
  readonly prescriberName?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of it. */
  readonly prescriptionId: Scalars['ID']['output'];
  /** How much of it. */
  readonly quantity?: Maybe<Scalars['Float']['output']>;
  /** What `quantity` counts: `Tablet`. */
  readonly quantityUnit?: Maybe<Scalars['String']['output']>;
  /** How often it may be refilled. */
  readonly refills?: Maybe<Scalars['Int']['output']>;
  /** How it went to the pharmacy, and when, in the vendor's words. */
  readonly route?: Maybe<Scalars['String']['output']>;
  /** The RxNorm code. */
  readonly rxNormCode?: Maybe<Scalars['String']['output']>;
  /** The vendor's own code of the drug's schedule; 0 where it is on none. */
  readonly scheduleRawCode?: Maybe<Scalars['String']['output']>;
  /** The day it was signed; null while it is not. */
  readonly signedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The vendor's own word for where it stands: `Current`. */
  readonly statusRawCode?: Maybe<Scalars['String']['output']>;
};

/** What is dispensed or done (FHIR R4 `Medication` and its kin). What the kinds have beyond this stands in the types. */
export type Product = {
  /** How many days it is to last. */
  readonly daysSupply?: Maybe<Scalars['Int']['output']>;
  /** How it is to be used. */
  readonly directions?: Maybe<Scalars['String']['output']>;
  /** What it is counted in: `Tablet`, `Gram`. */
  readonly dispenseUnit?: Maybe<Scalars['String']['output']>;
  /** The first day on which it may be dispensed. */
  readonly fillableFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** What kind of thing it is. */
  readonly kind: ProductKind;
  /** The vendor's own word for the kind. */
  readonly kindRawCode?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The pharmacy it goes to; null while none is chosen. */
  readonly pharmacy?: Maybe<ProductPharmacy>;
  /** What the pharmacy is told. */
  readonly pharmacyNotes?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of it; null where it tells none. */
  readonly productId?: Maybe<Scalars['ID']['output']>;
  /** How much, in dispense units; the vendor writes it as text. */
  readonly quantity?: Maybe<Scalars['String']['output']>;
  /** How often it may be refilled. */
  readonly refills?: Maybe<Scalars['Int']['output']>;
};

/** What kind of thing a product is. */
export type ProductKind =
  /** A medicine that a pharmacy makes up. */
  | 'COMPOUND'
  /** A medicine from the drug list. */
  | 'MEDICATION'
  /** Something that is done. */
  | 'SERVICE'
  /** A device or material. */
  | 'SUPPLY'
  /** A kind that the vendor does not tell, or that the graph does not know. */
  | 'UNKNOWN';

/** The pharmacy that a product goes to (FHIR R4 `MedicationRequest.dispenseRequest.performer`). */
export type ProductPharmacy = {
  readonly __typename?: 'ProductPharmacy';
  /** Whether the product may go nowhere else. */
  readonly isForced?: Maybe<Scalars['Boolean']['output']>;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The pharmacy as the prescribing network knows it; null when it is reached another way. */
  readonly pharmacy?: Maybe<Pharmacy>;
  /** The vendor's id of it. */
  readonly pharmacyId?: Maybe<Scalars['ID']['output']>;
};

/** Something that an entry of a medical profile holds. */
export type ProfileDetail = {
  readonly __typename?: 'ProfileDetail';
  /** The vendor's name of it. */
  readonly name: Scalars['String']['output'];
  /** The value, as text. */
  readonly value: Scalars['String']['output'];
};

/** An entry of a medical profile. */
export type ProfileEntry = {
  readonly __typename?: 'ProfileEntry';
  /** Whatever else the entry holds, under the vendor's own names. */
  readonly details: ReadonlyArray<ProfileDetail>;
  /** The condition or the operation; null in the parts whose entries the vendor does not describe: see `details`. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The relatives that have it. */
  readonly relations: ReadonlyArray<Scalars['String']['output']>;
};

/** One part of a medical profile. */
export type ProfileSection = {
  readonly __typename?: 'ProfileSection';
  /** What stands in it; empty when the patient has nothing to name. */
  readonly entries: ReadonlyArray<ProfileEntry>;
  /** When this part was last changed. */
  readonly modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who changed it last. */
  readonly modifiedBy?: Maybe<Author>;
};

/** A person who cares for patients (FHIR R4 `Practitioner`): a provider at VSee, a clinician at MD Integrations. */
export type Provider = Node & {
  readonly __typename?: 'Provider';
  /** Whether new cases are assigned to the provider. */
  readonly acceptsCases?: Maybe<Scalars['Boolean']['output']>;
  /** Whether patients can write to the provider. */
  readonly acceptsMessages?: Maybe<Scalars['Boolean']['output']>;
  /**
   * What patients are told of the provider. Only a provider's page in a room tells it: one call, and where no room of theirs
   * is at hand, those of `rooms`. The three fields below come with the same call.
   */
  readonly bio?: Maybe<Scalars['String']['output']>;
  /** Where the vendors' records of this person say different things. `docs/ownership.md` tells whose word is shown. */
  readonly conflicts: ReadonlyArray<ProviderConflict>;
  /** Where and what the provider studied. */
  readonly educationalTraining?: Maybe<Scalars['String']['output']>;
  /** The e-mail address. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The administrative gender. */
  readonly gender?: Maybe<Gender>;
  /**
   * Whether a number of the Drug Enforcement Administration is on file. The number itself is never told: with it a
   * prescription can be forged.
   */
  readonly hasDeaNumber?: Maybe<Scalars['Boolean']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Whether the provider is at work at the vendor. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the provider is there at the moment. */
  readonly isOnline?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the provider is away. */
  readonly isOutOfOffice?: Maybe<Scalars['Boolean']['output']>;
  /** Where the provider may practise; empty when no vendor tells. */
  readonly licences?: Maybe<ReadonlyArray<Licence>>;
  /** What was decided about whose records these are, the latest first, at most the last 100. */
  readonly linkHistory: ReadonlyArray<LinkDecision>;
  /** The name. */
  readonly name?: Maybe<HumanName>;
  /** The National Provider Identifier: of a record, or else as notes of visits bear it; null when none of them is valid. */
  readonly npi?: Maybe<Scalars['NPI']['output']>;
  /** What is told while the provider is away. */
  readonly outOfOfficeMessage?: Maybe<Scalars['String']['output']>;
  /** What else the provider is interested in. */
  readonly personalInterests?: Maybe<Scalars['String']['output']>;
  /** The telephone number; null when what the vendor holds is no telephone number. See `phoneText`. */
  readonly phone?: Maybe<Scalars['PhoneNumber']['output']>;
  /** The telephone number as the vendor writes it. */
  readonly phoneText?: Maybe<Scalars['String']['output']>;
  /** What the provider is interested in at work. */
  readonly professionalInterests?: Maybe<Scalars['String']['output']>;
  /** A page about the provider. */
  readonly profileUrl?: Maybe<Scalars['String']['output']>;
  /**
   * The vendors' records that are accepted to be this person's, with why. A vendor not asked before is asked now: VSee's list
   * of providers, once for everybody; MD Integrations as the server's settings allow.
   */
  readonly records: ReadonlyArray<ProviderRecord>;
  /** What kind of work they do. */
  readonly role?: Maybe<ProviderRole>;
  /** The vendor's own code for the role. */
  readonly roleRawCode?: Maybe<Scalars['String']['output']>;
  /** The rooms the provider works in. Costs a call for the rooms and one for each room's providers. */
  readonly rooms?: Maybe<ReadonlyArray<Room>>;
  /** The vendor whose word comes first for this person, and when it was read; null when no vendor could be read. */
  readonly source?: Maybe<Source>;
  /** The medical specialty, in the vendor's words. */
  readonly specialty?: Maybe<Scalars['String']['output']>;
  /** The vendors that could not be asked whether they hold a record of this person. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
  /** The provider's visits, by their scheduled start. */
  readonly visits: VisitConnection;
};


/** A person who cares for patients (FHIR R4 `Practitioner`): a provider at VSee, a clinician at MD Integrations. */
export type ProviderVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: VisitOrder;
};

/** One of two records, as its vendor tells it now. */
export type ProviderCandidate = {
  readonly __typename?: 'ProviderCandidate';
  /** The e-mail address as the vendor writes it. */
  readonly emailText?: Maybe<Scalars['String']['output']>;
  /** The administrative gender. */
  readonly gender?: Maybe<Gender>;
  /** Where the provider may practise; empty when the vendor does not tell, null when it could not be read. */
  readonly licences?: Maybe<ReadonlyArray<Licence>>;
  /** The name. */
  readonly name?: Maybe<HumanName>;
  /** The National Provider Identifier: as the record tells it, or the notes of visits that this provider held. */
  readonly npi?: Maybe<Scalars['NPI']['output']>;
  /** The telephone number as the vendor writes it. */
  readonly phoneText?: Maybe<Scalars['String']['output']>;
  /** The provider whose record it is taken to be now; null when it could not be read. */
  readonly provider?: Maybe<Provider>;
  /** The medical specialty, in the vendor's words. */
  readonly specialty?: Maybe<Scalars['String']['output']>;
  /** Whose record it is. */
  readonly vendor: Vendor;
  /** The vendor's own id of it, always as text. */
  readonly vendorId: Scalars['ID']['output'];
};

/** A field on which vendors disagree about one provider. */
export type ProviderConflict = {
  readonly __typename?: 'ProviderConflict';
  /** Which field. */
  readonly field: ConflictField;
  /** What each vendor says. */
  readonly values: ReadonlyArray<ConflictingValue>;
};

/** Two vendors' records that may be one provider's, and what the rules say of them (FHIR R4 `$match`). */
export type ProviderMatch = {
  readonly __typename?: 'ProviderMatch';
  /** The two records, side by side. */
  readonly candidates: ReadonlyArray<ProviderCandidate>;
  /** What of the two records differs. */
  readonly conflictingFields: ReadonlyArray<MatchField>;
  /** When the pair was found. */
  readonly foundAt: Scalars['DateTime']['output'];
  /** How sure the rules are that the two are one person. */
  readonly grade: MatchGrade;
  /** For `rejectProviderMatch`. */
  readonly matchId: Scalars['ID']['output'];
  /** What of the two records agrees. */
  readonly matchedFields: ReadonlyArray<MatchField>;
  /** The rule that says so, with its version; null when none does. `docs/identity-rules.md` lists them. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** What became of the pair. */
  readonly status: MatchStatus;
  /** The vetoes that keep rules from linking the two. */
  readonly vetoes: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of pairs of records of providers. */
export type ProviderMatchConnection = {
  readonly __typename?: 'ProviderMatchConnection';
  /** The pairs of this page. */
  readonly edges: ReadonlyArray<ProviderMatchEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page: none, for pairs are kept here. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** A pair of records of providers in a page. */
export type ProviderMatchEdge = {
  readonly __typename?: 'ProviderMatchEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node?: Maybe<ProviderMatch>;
};

/** A vendor's record, and why it is taken to be this provider's. */
export type ProviderRecord = {
  readonly __typename?: 'ProviderRecord';
  /** When it was decided. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Who or what decided: a rule with its version, or a person. */
  readonly decidedBy: Scalars['String']['output'];
  /** How sure the link is. Only certain links are followed. */
  readonly grade: MatchGrade;
  /** What agreed when a rule made the link. */
  readonly matchedFields: ReadonlyArray<MatchField>;
  /** Why: `first-met`, `manual`, or a rule of `docs/identity-rules.md`. */
  readonly rule: Scalars['String']['output'];
  /** Whose record it is. */
  readonly vendor: Vendor;
  /** The vendor's own id of it, always as text. */
  readonly vendorId: Scalars['ID']['output'];
};

/** What kind of work a provider does (FHIR R4 `PractitionerRole.code`). */
export type ProviderRole =
  /** A doctor. */
  | 'DOCTOR'
  /** A medical assistant. */
  | 'MEDICAL_ASSISTANT'
  /** A nurse. */
  | 'NURSE'
  /** A paramedic. */
  | 'PARAMEDIC'
  /** Somebody who looks after the patients before and after the visit. */
  | 'SERVICE_REPRESENTATIVE'
  /** Not told, or a code that the graph does not know: see `roleRawCode`. */
  | 'UNKNOWN';

/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** When providers are free, by time. A time for which nobody is left is not in the list. */
  readonly availability: SlotConnection;
  /** An entry of the practice calendar that was made here; the calendar itself cannot be listed. */
  readonly calendarEntry?: Maybe<CalendarEntry>;
  /** One case by global id. */
  readonly case?: Maybe<Case>;
  /** How many cases there are of each state that the vendor counts; completed and cancelled ones it does not. */
  readonly caseCounts?: Maybe<ReadonlyArray<CaseCount>>;
  /** The cases of one state, by when they got into it. */
  readonly cases: CaseConnection;
  /** The clinic itself, as the vendor that prescribes knows it. */
  readonly clinic?: Maybe<Clinic>;
  /** The clinic's day and hours, as this server is set up for them. */
  readonly clinicClock: ClinicClock;
  /** One of them by the vendor's id. */
  readonly disease?: Maybe<Disease>;
  /** The International Classification of Diseases, as the vendor that prescribes has it. */
  readonly diseases: DiseaseConnection;
  /** What prescriptions are counted in; null where an entry could not be understood. */
  readonly dispenseUnits: ReadonlyArray<Maybe<DispenseUnit>>;
  /** Medicines of the drug list, by name. The clinic's own catalogue is `offerings`. */
  readonly drugs: DrugConnection;
  /**
   * Times in which the vendors' events could not be received for longer than they are known to try again, the latest first,
   * 50 at most. Only for operators.
   */
  readonly eventGaps: ReadonlyArray<EventGap>;
  /** One intake by global id. */
  readonly intake?: Maybe<Intake>;
  /** The kinds of licences that a clinician may hold; null where an entry could not be understood. */
  readonly licenceTypes: ReadonlyArray<Maybe<LicenceType>>;
  /** The pharmacies that the clinic has an agreement with. */
  readonly linkedPharmacies: LinkedPharmacyConnection;
  /** One message of a patient's, by the vendor's own id. */
  readonly message?: Maybe<Message>;
  /** That somebody was told of a message, by the vendor's own id: no list of these can be read. */
  readonly messageNotification?: Maybe<MessageNotification>;
  /** Whatever has this global id; null when there is no such thing, or when you may not know of it. */
  readonly node?: Maybe<Node>;
  /** What has these global ids, in their order, at most 100. An id that leads to nothing leaves null in its place. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One of these notifications by the vendor's id. */
  readonly notification?: Maybe<Notification>;
  /** What the vendor that prescribes tells the clinic. */
  readonly notifications: NotificationConnection;
  /** One offering by global id. */
  readonly offering?: Maybe<Offering>;
  /** What the clinic may have prescribed. */
  readonly offerings: OfferingConnection;
  /** One patient by global id. */
  readonly patient?: Maybe<Patient>;
  /** Pairs of records of two vendors that may be one patient, the latest first: the review queue. For reviewers alone. */
  readonly patientMatches: PatientMatchConnection;
  /**
   * Patients whose name or e-mail address matches, at whichever vendor knows them. A person whom two vendors know is one
   * patient here as soon as the records are linked. At most the first 100 matches of each vendor are looked at.
   */
  readonly patients: PatientConnection;
  /** Pharmacies of the prescribing network. The network is asked each time, and wants to be told at least one thing. */
  readonly pharmacies: PharmacyConnection;
  /** One pharmacy of the prescribing network by its number there. */
  readonly pharmacy?: Maybe<Pharmacy>;
  /** The cities and states that a ZIP code belongs to; none when it is no ZIP code. */
  readonly postalCodes: ReadonlyArray<Maybe<PostalCode>>;
  /** One provider by global id. */
  readonly provider?: Maybe<Provider>;
  /** Pairs of records of two vendors that may be one provider, the latest first: the review queue. For reviewers alone. */
  readonly providerMatches: ProviderMatchConnection;
  /** One questionnaire by global id. */
  readonly questionnaire?: Maybe<Questionnaire>;
  /** The clinic's questionnaires, by name. */
  readonly questionnaires: QuestionnaireConnection;
  /** One room by its code. */
  readonly room?: Maybe<Room>;
  /** The clinic's rooms, by name unless told otherwise. */
  readonly rooms: RoomConnection;
  /** The fields of medicine in which the vendor has clinicians. */
  readonly specialties: SpecialtyConnection;
  /** One of the people who support patients and clinicians, by the vendor's own id: no list of them can be read. */
  readonly staffMember?: Maybe<StaffMember>;
  /** The states of the United States, as the vendor that prescribes knows them; null where an entry could not be understood. */
  readonly states: ReadonlyArray<Maybe<State>>;
  /** What is known of one file, by the vendor's own id; never its content or where that lies. */
  readonly storedFile?: Maybe<StoredFile>;
  /** One of these by the vendor's id. */
  readonly subscriptionPlan?: Maybe<SubscriptionPlan>;
  /** What the clinic's patients get again and again. */
  readonly subscriptionPlans: SubscriptionPlanConnection;
  /** Supplies of the drug list, by name, National Drug Code or both. */
  readonly supplies: SupplyItemConnection;
  /** One of them by the vendor's id. */
  readonly tag?: Maybe<Tag>;
  /** The tags that the clinic may put on cases and patients. */
  readonly tags: TagConnection;
  /** A telemedicine visit by the number that was given out when it was made. */
  readonly telemedicineVisit?: Maybe<Visit>;
  /** Writes whose outcome is not known, or that were done in part, the earliest first; those that are just running too. */
  readonly unsettledWrites: WriteConnection;
  /**
   * How each vendor does, as this server has met it since it started: for those who run the clinic. Nothing of a patient is
   * in it, and no vendor is asked for it but where `services` is.
   */
  readonly vendorStatus: ReadonlyArray<VendorHealth>;
  /** One visit by global id. */
  readonly visit?: Maybe<Visit>;
  /** Visits by their scheduled start. Without `from` and `to`: today's, by the clinic's calendar. */
  readonly visits: VisitConnection;
  /** One voucher by the vendor's id. */
  readonly voucher?: Maybe<Voucher>;
  /** The clinic's vouchers: ways into an intake form with what is to be prescribed. */
  readonly vouchers: VoucherConnection;
  /** One write by the id that errors and payloads carry. */
  readonly write?: Maybe<Write>;
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryAvailabilityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: AvailabilityFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryCalendarEntryArgs = {
  entryId: Scalars['ID']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: SortOrder;
  status: CaseStatus;
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryDiseaseArgs = {
  diseaseId: Scalars['ID']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryDiseasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryDispenseUnitsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryDrugsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search: Scalars['String']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryIntakeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryLinkedPharmaciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryMessageArgs = {
  messageId: Scalars['ID']['input'];
  patientId: Scalars['ID']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryMessageNotificationArgs = {
  notificationId: Scalars['ID']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryNotificationArgs = {
  notificationId: Scalars['ID']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryOfferingArgs = {
  id: Scalars['ID']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: OfferingOrder;
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryPatientArgs = {
  id: Scalars['ID']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryPatientMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: MatchStatus;
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryPatientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search: Scalars['String']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryPharmaciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: PharmacyFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryPharmacyArgs = {
  pharmacyId: Scalars['ID']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryPostalCodesArgs = {
  search: Scalars['String']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryProviderArgs = {
  id: Scalars['ID']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryProviderMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: MatchStatus;
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryQuestionnaireArgs = {
  id: Scalars['ID']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryQuestionnairesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryRoomArgs = {
  code: Scalars['String']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryRoomsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: RoomOrder;
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QuerySpecialtiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryStaffMemberArgs = {
  kind: StaffKind;
  staffId: Scalars['ID']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryStatesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryStoredFileArgs = {
  fileId: Scalars['ID']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QuerySubscriptionPlanArgs = {
  subscriptionId: Scalars['ID']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QuerySubscriptionPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QuerySuppliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ndc?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryTagArgs = {
  tagId: Scalars['ID']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryTelemedicineVisitArgs = {
  number: Scalars['ID']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryUnsettledWritesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryVisitArgs = {
  id: Scalars['ID']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: VisitOrder;
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryVoucherArgs = {
  voucherId: Scalars['ID']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryVouchersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includesExpired?: Scalars['Boolean']['input'];
};


/**
 * One graph over four telehealth vendors. Whatever comes from a vendor may be null; `errors` then says which vendor did
 * not tell it, and why. Lists that a missing vendor makes shorter say so in `unavailable`.
 */
export type QueryWriteArgs = {
  id: Scalars['ID']['input'];
};

/** One question (FHIR R4 `Questionnaire.item`). */
export type Question = {
  readonly __typename?: 'Question';
  /** What is filled in from the start. */
  readonly defaultValue?: Maybe<Scalars['String']['output']>;
  /** More about what is asked. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Whether it has a way back to the question before. */
  readonly hasBackButton?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it has a way on to the next question. */
  readonly hasNextButton?: Maybe<Scalars['Boolean']['output']>;
  /** Whether an answer can rule the treatment out. */
  readonly isCritical?: Maybe<Scalars['Boolean']['output']>;
  /** Whether clinicians are to see the answer first. */
  readonly isImportant?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it may be left out. */
  readonly isOptional?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is printed with the case. */
  readonly isPrinted?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is shown at all. */
  readonly isVisible?: Maybe<Scalars['Boolean']['output']>;
  /** The heading it stands under. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** What can be chosen. */
  readonly options: ReadonlyArray<QuestionOption>;
  /** What stands in the empty field. */
  readonly placeholder?: Maybe<Scalars['String']['output']>;
  /** Its place among the questions. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The vendor's id of it. */
  readonly questionId: Scalars['ID']['output'];
  /** Whether all of `rules` have to hold for it to be asked, or any. */
  readonly ruleJoin: RuleJoin;
  /** When it is asked. */
  readonly rules: ReadonlyArray<QuestionRule>;
  /** What is asked. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** How it is answered. */
  readonly type: QuestionType;
  /** The vendor's own word for the type. */
  readonly typeRawCode?: Maybe<Scalars['String']['output']>;
};

/** The answer to one question. */
export type QuestionAnswerInput = {
  /** The question's `questionId`. */
  readonly questionId: Scalars['ID']['input'];
  /** What was answered: the text, `true` or `false`, or what was chosen, by an option's `value` or its `title`. */
  readonly values: ReadonlyArray<Scalars['String']['input']>;
};

/** What can be chosen as an answer. */
export type QuestionOption = {
  readonly __typename?: 'QuestionOption';
  /** Whether choosing it opens a field for more. */
  readonly asksForMore?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it can rule the treatment out. */
  readonly isCritical?: Maybe<Scalars['Boolean']['output']>;
  /** Whether clinicians are to see it first. */
  readonly isImportant?: Maybe<Scalars['Boolean']['output']>;
  /** The vendor's id of it. */
  readonly optionId: Scalars['ID']['output'];
  /** Its place among the options. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** What is shown. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** What is stored. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** When a question is asked, or an offering made (FHIR R4 `Questionnaire.item.enableWhen`). */
export type QuestionRule = {
  readonly __typename?: 'QuestionRule';
  /** Whether all of `requirements` have to hold, or any. */
  readonly join: RuleJoin;
  /** What has to hold. */
  readonly requirements: ReadonlyArray<RuleRequirement>;
  /** Its title. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** How a question is answered. */
export type QuestionType =
  /** Yes or no. */
  | 'BOOLEAN'
  /** By choosing. */
  | 'MULTIPLE_OPTION'
  /** In words. */
  | 'TEXT'
  /** A word that the graph does not know: see `typeRawCode`. */
  | 'UNKNOWN';

/** What a patient is asked before something is prescribed (FHIR R4 `Questionnaire`). */
export type Questionnaire = Node & {
  readonly __typename?: 'Questionnaire';
  /** Whether the patient is asked for a pharmacy. */
  readonly hasPharmacy?: Maybe<Scalars['Boolean']['output']>;
  /** Whether there is a page after the last question; asks for the questionnaire by itself when a list does not tell. */
  readonly hasThanks?: Maybe<Scalars['Boolean']['output']>;
  /** Whether there is a page before the first question; asks for the questionnaire by itself when a list does not tell. */
  readonly hasWelcome?: Maybe<Scalars['Boolean']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The text before the first question. */
  readonly introDescription?: Maybe<Scalars['String']['output']>;
  /** The heading before the first question. */
  readonly introTitle?: Maybe<Scalars['String']['output']>;
  /** Whether it is in use. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the patient is asked for the height. */
  readonly isHeightAsked?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the patient is asked for the weight. */
  readonly isWeightAsked?: Maybe<Scalars['Boolean']['output']>;
  /** What the clinic wrote beside it, for programs of its own. */
  readonly metadata?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What it can lead to. */
  readonly offerings: ReadonlyArray<QuestionnaireOffering>;
  /** The text after the last question. */
  readonly outroDescription?: Maybe<Scalars['String']['output']>;
  /** The heading after the last question. */
  readonly outroTitle?: Maybe<Scalars['String']['output']>;
  /** The questions, in their order. */
  readonly questions: ReadonlyArray<Question>;
  /** The vendor's record. */
  readonly records: ReadonlyArray<VendorRecord>;
  /** What the way there is called. */
  readonly redirectTitle?: Maybe<Scalars['String']['output']>;
  /** Where the patient is sent after the last question. */
  readonly redirectUrl?: Maybe<Scalars['String']['output']>;
  /**
   * The questions that this person would be asked, and the offerings that the answers lead to. The rules are weighed here,
   * the vendor is not asked. What cannot be said from what is known is neither shown nor left out, but undecided.
   */
  readonly shownQuestions: ShownQuestions;
  /** Which vendor said this, and when it was read. */
  readonly source: Source;
  /** The terms that the patient agrees to. */
  readonly termsOfService?: Maybe<Scalars['String']['output']>;
};


/** What a patient is asked before something is prescribed (FHIR R4 `Questionnaire`). */
export type QuestionnaireShownQuestionsArgs = {
  for: QuestionnaireSubjectInput;
};

/** A page of questionnaires. */
export type QuestionnaireConnection = {
  readonly __typename?: 'QuestionnaireConnection';
  /** The questionnaires of this page. */
  readonly edges: ReadonlyArray<QuestionnaireEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null when the vendor could not be asked. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** A questionnaire in a page. */
export type QuestionnaireEdge = {
  readonly __typename?: 'QuestionnaireEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The questionnaire; null when the vendor's entry could not be understood. */
  readonly node?: Maybe<Questionnaire>;
};

/** An offering that a questionnaire can lead to. */
export type QuestionnaireOffering = {
  readonly __typename?: 'QuestionnaireOffering';
  /** Whether it may go to that pharmacy alone. */
  readonly isPharmacyForced?: Maybe<Scalars['Boolean']['output']>;
  /** The catalogue's entry. */
  readonly offering?: Maybe<Offering>;
  /** The number of the pharmacy it goes to, where one is set. */
  readonly pharmacyId?: Maybe<Scalars['ID']['output']>;
  /** Whether all of `rules` have to hold, or any. */
  readonly ruleJoin: RuleJoin;
  /** When it is made. */
  readonly rules: ReadonlyArray<QuestionRule>;
  /** Its title, as the questionnaire has it. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** What is known of a person who fills in a questionnaire. Whatever is left out leaves the rules that ask for it undecided. */
export type QuestionnaireSubjectInput = {
  /** The age in whole years, 0 to 150. */
  readonly age?: InputMaybe<Scalars['Int']['input']>;
  /** The answers so far, one entry a question. An answer to a question that is not shown is not looked at. */
  readonly answers?: ReadonlyArray<QuestionAnswerInput>;
  /** The administrative gender; `UNKNOWN` is the same as leaving it out. */
  readonly gender?: InputMaybe<Gender>;
};

/** Something that the vendor kept of what happened to a record (FHIR R4 `AuditEvent`). */
export type RecordEvent = {
  readonly __typename?: 'RecordEvent';
  /** When. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Who did it. */
  readonly by: Author;
  /** The vendor's id of it. */
  readonly eventId: Scalars['ID']['output'];
  /** What it happened to, the vendor's word: `patient`, `casemodel`. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** What happened, in words. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** What happened, the vendor's word: `created`, `viewed`. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** A page of events. */
export type RecordEventConnection = {
  readonly __typename?: 'RecordEventConnection';
  /** The events of this page. */
  readonly edges: ReadonlyArray<RecordEventEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null when the list was not read to its end, for the vendor does not count them. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** An event in a page. */
export type RecordEventEdge = {
  readonly __typename?: 'RecordEventEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The event; null when the vendor's entry could not be understood. */
  readonly node?: Maybe<RecordEvent>;
};

/** A recording (FHIR R4 `Media`). How it can be fetched is not documented. */
export type Recording = {
  readonly __typename?: 'Recording';
  /** When it ended. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's id of it. */
  readonly recordingId: Scalars['ID']['output'];
};

/** What was recorded of a visit's call. */
export type Recordings = {
  readonly __typename?: 'Recordings';
  /** Those that the vendor lists. */
  readonly items: ReadonlyArray<Recording>;
  /** How many recordings there are, as the vendor counts. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Which pair, and why. */
export type RejectPatientMatchInput = {
  /** The pair's `matchId`. */
  readonly matchId: Scalars['ID']['input'];
  /** Why, in your own words: kept for good. At most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What became of `rejectPatientMatch`. */
export type RejectPatientMatchPayload = {
  readonly __typename?: 'RejectPatientMatchPayload';
  /** A patient of one of the two records; null when nothing was done. */
  readonly patient?: Maybe<Patient>;
  /** What you can mend; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which pair, and why. */
export type RejectProviderMatchInput = {
  /** The pair's `matchId`. */
  readonly matchId: Scalars['ID']['input'];
  /** Why, in your own words: kept for good. At most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What became of `rejectProviderMatch`. */
export type RejectProviderMatchPayload = {
  readonly __typename?: 'RejectProviderMatchPayload';
  /** A provider of one of the two records; null when nothing was done. */
  readonly provider?: Maybe<Provider>;
  /** What you can mend; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A reminder of a visit (FHIR R4 `Communication`). */
export type Reminder = {
  readonly __typename?: 'Reminder';
  /** Whether that time came without a zone that is known, so that the clinic's was taken. */
  readonly isZoneAssumed: Scalars['Boolean']['output'];
  /** The vendor's id of it. */
  readonly reminderId: Scalars['ID']['output'];
  /** When it was sent; null when it was not. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly status: ReminderStatus;
  /** Since when it stands so; null while there is nothing to tell. */
  readonly statusAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's own word for where it stands: `sent`. */
  readonly statusRawCode?: Maybe<Scalars['String']['output']>;
  /** The way it goes. */
  readonly type: ReminderType;
  /** The vendor's own word for the way. */
  readonly typeRawCode?: Maybe<Scalars['String']['output']>;
};

/** Where a reminder stands. Of the vendor's words one alone is documented. */
export type ReminderStatus =
  /** It was sent. */
  | 'SENT'
  /** It was not told, or with a word that the graph does not know: see `statusRawCode`. */
  | 'UNKNOWN';

/** The way a reminder goes. */
export type ReminderType =
  /** By e-mail. */
  | 'EMAIL'
  /** By text message. */
  | 'SMS'
  /** A word that the graph does not know: see `typeRawCode`. */
  | 'UNKNOWN';

/** Which provider is to work in which room no more. */
export type RemoveRoomFromProviderInput = {
  /** Yours: the same key never does it twice. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The provider, by `id`. */
  readonly providerId: Scalars['ID']['input'];
  /** The room, by its `id`. */
  readonly roomId: Scalars['ID']['input'];
};

/** What became of letting a provider work in a room no more. */
export type RemoveRoomFromProviderPayload = {
  readonly __typename?: 'RemoveRoomFromProviderPayload';
  /** The room, read anew; null when it cannot be read back. */
  readonly room?: Maybe<Room>;
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the server remembers of it; null when nothing was begun. */
  readonly write?: Maybe<Write>;
};

/** What is asked for in writing, and for whom. */
export type RequestEConsultInput = {
  /** Yours: the same key never asks twice. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The intake that holds the question, by its `id`. */
  readonly intakeId: Scalars['ID']['input'];
  /** Who asks, by `id`. */
  readonly patientId: Scalars['ID']['input'];
  /** The room, by its `id`. */
  readonly roomId: Scalars['ID']['input'];
};

/** What became of a visit that was asked for in writing. */
export type RequestEConsultPayload = {
  readonly __typename?: 'RequestEConsultPayload';
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The visit, read anew; null when there is none, or when it cannot be read back. */
  readonly visit?: Maybe<Visit>;
  /** What the server remembers of it; null when nothing was begun. */
  readonly write?: Maybe<Write>;
};

/** Which visit is moved, and when to. */
export type RescheduleVisitInput = {
  /** When it is to end. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** Yours: the same key never moves it twice. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** When it is to begin, to the second. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** The visit, by its `id`. */
  readonly visitId: Scalars['ID']['input'];
};

/** What became of moving a visit. */
export type RescheduleVisitPayload = {
  readonly __typename?: 'RescheduleVisitPayload';
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The visit, read anew; null when there is none, or when it cannot be read back. */
  readonly visit?: Maybe<Visit>;
  /** What the server remembers of it; null when nothing was begun. */
  readonly write?: Maybe<Write>;
};

/** A virtual room that patients come to (FHIR R4 `Location`). */
export type Room = Node & {
  readonly __typename?: 'Room';
  /** Whether somebody without an account may come. */
  readonly allowsGuests?: Maybe<Scalars['Boolean']['output']>;
  /** When somebody who works in the room is free, by time. Costs a call for the times and one for who works here. */
  readonly availability: SlotConnection;
  /** What patients are told while it is closed. */
  readonly closedMessage?: Maybe<Scalars['String']['output']>;
  /** The room's code, its key. */
  readonly code: Scalars['String']['output'];
  /** What can be booked in it, and for how much. */
  readonly consultations?: Maybe<ReadonlyArray<Consultation>>;
  /** When the room was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The currency of the consultations' amounts, ISO 4217. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** What the room is for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The host of its web address. */
  readonly domain?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Whether the room is in use at all. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the room is closed at the moment. */
  readonly isClosed?: Maybe<Scalars['Boolean']['output']>;
  /** Whether everybody who has its address may come. */
  readonly isPublic?: Maybe<Scalars['Boolean']['output']>;
  /** When the room was last changed. */
  readonly modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Who works in it. A provider whose entry could not be understood leaves null. */
  readonly providers?: Maybe<ReadonlyArray<Maybe<Provider>>>;
  /** Who is waiting. */
  readonly queue?: Maybe<RoomQueue>;
  /** The room's part of its web address. */
  readonly slug?: Maybe<Scalars['String']['output']>;
  /** Which vendor said this, and when it was read. */
  readonly source: Source;
  /** The kinds of care that can be had in it. */
  readonly specialties?: Maybe<ReadonlyArray<RoomSpecialty>>;
  /** A line under the name. */
  readonly subtitle?: Maybe<Scalars['String']['output']>;
  /** The IANA zone of its hours. */
  readonly timeZone?: Maybe<Scalars['String']['output']>;
  /** How one can be seen in it: without an appointment, with one, or both. Null where the vendor does not say. */
  readonly visitKinds?: Maybe<ReadonlyArray<VisitKind>>;
  /** The visits in this room, by their scheduled start. Without a filter: today's, by the clinic's calendar. */
  readonly visits: VisitConnection;
};


/** A virtual room that patients come to (FHIR R4 `Location`). */
export type RoomAvailabilityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: RoomAvailabilityFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A virtual room that patients come to (FHIR R4 `Location`). */
export type RoomVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: VisitOrder;
};

/** Which free times of a room to look for. A window of at most 31 days. */
export type RoomAvailabilityFilter = {
  /** For this consultation of the room, by its `consultationId`. */
  readonly consultation?: InputMaybe<Scalars['ID']['input']>;
  /** How long it is to be, minutes; the vendor's name for it is known in part only. */
  readonly durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Only times that begin at or after this moment. */
  readonly from: Scalars['DateTime']['input'];
  /** For what was given in with this intake, by global id. */
  readonly intake?: InputMaybe<Scalars['ID']['input']>;
  /** For this patient, by global id. */
  readonly patient?: InputMaybe<Scalars['ID']['input']>;
  /** Only with this provider, by global id. */
  readonly provider?: InputMaybe<Scalars['ID']['input']>;
  /** Only times that end at or before this moment. */
  readonly to: Scalars['DateTime']['input'];
};

/** A page of rooms. */
export type RoomConnection = {
  readonly __typename?: 'RoomConnection';
  /** The rooms of this page. */
  readonly edges: ReadonlyArray<RoomEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null when the vendor could not be asked. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** A room in a page. */
export type RoomEdge = {
  readonly __typename?: 'RoomEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The room; null when the vendor's entry could not be understood. */
  readonly node?: Maybe<Room>;
};

/** How a list of rooms is ordered. Equal names are ordered by code. */
export type RoomOrder =
  /** What was changed last comes first. */
  | 'MODIFIED_AT_DESC'
  /** By name, from A. */
  | 'NAME_ASC'
  /** By name, from Z. */
  | 'NAME_DESC';

/** The patients waiting in a room. */
export type RoomQueue = {
  readonly __typename?: 'RoomQueue';
  /** How many are before the asker. */
  readonly ahead: Scalars['Int']['output'];
  /** How long one patient takes on average, seconds. */
  readonly averageVisitSeconds: Scalars['Int']['output'];
  /** How many can wait. */
  readonly capacity: Scalars['Int']['output'];
  /** How many are waiting. */
  readonly length: Scalars['Int']['output'];
  /** Which vendor said this, and when it was read. */
  readonly source: Source;
  /** How long the asker will wait: the average times those ahead, seconds. */
  readonly waitingSeconds: Scalars['Int']['output'];
};

/** A room's queue that may be different now, and the queue as it is. */
export type RoomQueueChange = {
  readonly __typename?: 'RoomQueueChange';
  /** When the change was noticed. */
  readonly at: Scalars['DateTime']['output'];
  /** The fields of `Room` that may differ. */
  readonly changedFields: ReadonlyArray<Scalars['String']['output']>;
  /** What the update is about. */
  readonly kind: LiveUpdateKind;
  /** The room's `id`; null unless the kind is `CHANGED`. */
  readonly nodeId?: Maybe<Scalars['ID']['output']>;
  /** Who is waiting now; null unless the kind is `CHANGED`. */
  readonly queue?: Maybe<RoomQueue>;
  /** The room; null unless the kind is `CHANGED`. */
  readonly room?: Maybe<Room>;
};

/** A kind of care. */
export type RoomSpecialty = {
  readonly __typename?: 'RoomSpecialty';
  /** The vendor's code of it. */
  readonly code: Scalars['String']['output'];
  /** How long a visit takes, minutes. */
  readonly durationMinutes?: Maybe<Scalars['Int']['output']>;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** What a rule looks at. */
export type RuleBasis =
  /** The age in whole years. */
  | 'AGE'
  /** The answer to an earlier question. */
  | 'ANSWER'
  /** The gender. */
  | 'GENDER'
  /** A word that the graph does not know: see `basisRawCode`. */
  | 'UNKNOWN';

/** How a rule compares. */
export type RuleComparison =
  /** Is equal; also where the vendor writes no sign. */
  | 'EQUAL'
  /** A sign that the vendor's documents do not explain: see `comparisonRawCode`. Such a rule is never decided. */
  | 'UNKNOWN';

/** Whether all or any of several things have to hold. */
export type RuleJoin =
  /** All of them. */
  | 'ALL'
  /** Any of them. */
  | 'ANY'
  /** A word that the graph does not know, or none. */
  | 'UNKNOWN';

/** One thing that has to hold. */
export type RuleRequirement = {
  readonly __typename?: 'RuleRequirement';
  /** With what it is compared, always as text: an age in years, a gender's ISO 5218 code, an answer. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** What is looked at. */
  readonly basis: RuleBasis;
  /** The vendor's own word for what is looked at. */
  readonly basisRawCode?: Maybe<Scalars['String']['output']>;
  /** How it is compared. */
  readonly comparison: RuleComparison;
  /** The vendor's own sign; null where it writes none. */
  readonly comparisonRawCode?: Maybe<Scalars['String']['output']>;
  /** The earlier question, where an answer is looked at. */
  readonly questionId?: Maybe<Scalars['ID']['output']>;
  /** What the earlier question asks, as the rule has it. */
  readonly questionTitle?: Maybe<Scalars['String']['output']>;
};

/** A message as it is to be sent. */
export type SendMessageInput = {
  /** With whom the patient writes. */
  readonly channel: MessageChannel;
  /** Files that were uploaded before, by `fileId`. 20 at most. */
  readonly fileIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Yours: the same key never sends it twice. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** To whom, by `id`: a patient with a record where cases are made. */
  readonly patientId: Scalars['ID']['input'];
  /** The message that it refers to, by `messageId`. */
  readonly referenceMessageId?: InputMaybe<Scalars['ID']['input']>;
  /** For whom it speaks. */
  readonly sender?: MessageSender;
  /** What is written; may be left out where a file comes with it. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a message. */
export type SendMessagePayload = {
  readonly __typename?: 'SendMessagePayload';
  /** The message, read anew; null when it was not sent, or when it cannot be read back. */
  readonly message?: Maybe<Message>;
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the server remembers of it; null when nothing was begun. */
  readonly write?: Maybe<Write>;
};

/** Something that is done (FHIR R4 `HealthcareService`). */
export type Service = Product & {
  readonly __typename?: 'Service';
  /** How many days it is to last. */
  readonly daysSupply?: Maybe<Scalars['Int']['output']>;
  /** How it is to be used. */
  readonly directions?: Maybe<Scalars['String']['output']>;
  /** What it is counted in: `Tablet`, `Gram`. */
  readonly dispenseUnit?: Maybe<Scalars['String']['output']>;
  /** The first day on which it may be dispensed. */
  readonly fillableFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** What kind of thing it is. */
  readonly kind: ProductKind;
  /** The vendor's own word for the kind. */
  readonly kindRawCode?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The pharmacy it goes to; null while none is chosen. */
  readonly pharmacy?: Maybe<ProductPharmacy>;
  /** What the pharmacy is told. */
  readonly pharmacyNotes?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of it; null where it tells none. */
  readonly productId?: Maybe<Scalars['ID']['output']>;
  /** How much, in dispense units; the vendor writes it as text. */
  readonly quantity?: Maybe<Scalars['String']['output']>;
  /** How often it may be refilled. */
  readonly refills?: Maybe<Scalars['Int']['output']>;
};

/** What a person has found out about a write whose outcome was not known. */
export type SettleWriteInput = {
  /** Whether the vendor did what nobody knew. */
  readonly isDone: Scalars['Boolean']['input'];
  /** How it is known; kept with the write. */
  readonly reason: Scalars['String']['input'];
  /** The vendor's id of what it made, where it made something. */
  readonly vendorId?: InputMaybe<Scalars['ID']['input']>;
  /** The write's `writeId`. */
  readonly writeId: Scalars['ID']['input'];
};

/** What became of settling a write by hand. */
export type SettleWritePayload = {
  readonly __typename?: 'SettleWritePayload';
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The write, as it stands now. */
  readonly write?: Maybe<Write>;
};

/** What a person would be asked, and what that leads to. */
export type ShownQuestions = {
  readonly __typename?: 'ShownQuestions';
  /** The offerings whose rules hold. */
  readonly offerings: ReadonlyArray<QuestionnaireOffering>;
  /** The questions whose rules hold, in their order. */
  readonly questions: ReadonlyArray<Question>;
  /** The offerings of which it cannot be said yet. */
  readonly undecidedOfferings: ReadonlyArray<QuestionnaireOffering>;
  /** The questions of which it cannot be said yet, or that have a rule which the graph does not understand. */
  readonly undecidedQuestions: ReadonlyArray<Question>;
};

/** A free time (FHIR R4 `Slot`). */
export type Slot = {
  readonly __typename?: 'Slot';
  /** When it ends. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Who could take it. A provider whom you may not know of leaves null. */
  readonly providers: ReadonlyArray<Maybe<Provider>>;
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
};

/** A page of free times. */
export type SlotConnection = {
  readonly __typename?: 'SlotConnection';
  /** The free times of this page. */
  readonly edges: ReadonlyArray<SlotEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null when the vendor could not be asked. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** A free time in a page. */
export type SlotEdge = {
  readonly __typename?: 'SlotEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The free time; null when the vendor's entry could not be understood. */
  readonly node?: Maybe<Slot>;
};

/** The way a list is sorted. */
export type SortOrder =
  /** The smallest or earliest first. */
  | 'ASC'
  /** The greatest or latest first. */
  | 'DESC';

/** Which vendor said something, and when it was read. */
export type Source = {
  readonly __typename?: 'Source';
  /** When this server read it. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Whether it was read before this was asked, and told again. */
  readonly fromCache: Scalars['Boolean']['output'];
  /** The vendor that said it. */
  readonly vendor: Vendor;
};

/** A field of medicine in which the vendor has clinicians. */
export type Specialty = {
  readonly __typename?: 'Specialty';
  /** Whether it is shown to everybody. */
  readonly isPublic?: Maybe<Scalars['Boolean']['output']>;
  /** The vendor's id of it. */
  readonly specialtyId: Scalars['ID']['output'];
  /** Its name. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** A page of specialties. */
export type SpecialtyConnection = {
  readonly __typename?: 'SpecialtyConnection';
  /** The specialties of this page. */
  readonly edges: ReadonlyArray<SpecialtyEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null when the vendor could not be asked. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** A specialty in a page. */
export type SpecialtyEdge = {
  readonly __typename?: 'SpecialtyEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It; null when the vendor's entry could not be understood. */
  readonly node?: Maybe<Specialty>;
};

/** What kind of staff. */
export type StaffKind =
  /** A clinician's assistant. */
  | 'MEDICAL_ASSISTANT'
  /** The clinic's support. */
  | 'SUPPORT_STAFF'
  /** The vendor's own support. */
  | 'VENDOR_STAFF';

/** One of the people who support patients and clinicians (FHIR R4 `PractitionerRole`). */
export type StaffMember = {
  readonly __typename?: 'StaffMember';
  /** The e-mail address. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** Whether the account is in use. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Whether they are there at the moment. */
  readonly isOnline?: Maybe<Scalars['Boolean']['output']>;
  /** What kind of staff. */
  readonly kind: StaffKind;
  /** The name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What they may do, the vendor's words: `support`, `assistant`. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** The vendor's id of them. */
  readonly staffId: Scalars['ID']['output'];
};

/** Who sees whom in a telemedicine appointment that begins at once. */
export type StartTelemedicineVisitInput = {
  /** Yours: the same key never starts two visits. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The provider's National Provider Identifier. */
  readonly npi: Scalars['NPI']['input'];
  /**
   * How the patient is introduced to a vendor that meets them for the first time. What is left out is taken from what other
   * vendors have on file.
   */
  readonly patient?: InputMaybe<TelemedicinePatientInput>;
  /** Who is seen, by `id`. */
  readonly patientId: Scalars['ID']['input'];
  /** The state in which the provider may see the patient. */
  readonly state: Scalars['USState']['input'];
};

/** What became of a telemedicine appointment. */
export type StartTelemedicineVisitPayload = {
  readonly __typename?: 'StartTelemedicineVisitPayload';
  /** Where the visit is joined. Told here alone, also when the same key asks again. */
  readonly joinUrl?: Maybe<Scalars['String']['output']>;
  /**
   * Where a provider whom the vendor met for the first time gets an account. The vendor shows it once; it is told here
   * alone, also when the same key asks again.
   */
  readonly signUpUrl?: Maybe<Scalars['String']['output']>;
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The visit, read anew; null when there is none, or when it cannot be read back. */
  readonly visit?: Maybe<Visit>;
  /** What the server remembers of it; null when nothing was begun. */
  readonly write?: Maybe<Write>;
};

/** Who came without an appointment, and where. */
export type StartWalkInVisitInput = {
  /** Yours: the same key never starts two visits. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The intake that was given in for the visit, by its `id`. */
  readonly intakeId: Scalars['ID']['input'];
  /** Who came, by `id`. */
  readonly patientId: Scalars['ID']['input'];
  /** Whom the patient asks for, by `id`. */
  readonly providerId?: InputMaybe<Scalars['ID']['input']>;
  /** The room, by its `id`. */
  readonly roomId: Scalars['ID']['input'];
};

/** What became of a visit without an appointment. */
export type StartWalkInVisitPayload = {
  readonly __typename?: 'StartWalkInVisitPayload';
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The visit, read anew; null when there is none, or when it cannot be read back. */
  readonly visit?: Maybe<Visit>;
  /** What the server remembers of it; null when nothing was begun. */
  readonly write?: Maybe<Write>;
};

/** A state of the United States. */
export type State = {
  readonly __typename?: 'State';
  /** Its cities. */
  readonly cities: CityConnection;
  /** The two letters of the postal service; null where the vendor's abbreviation is none. */
  readonly code?: Maybe<Scalars['USState']['output']>;
  /** The vendor's mark `is_av_flow`, which its documents do not explain. */
  readonly hasAvFlow?: Maybe<Scalars['Boolean']['output']>;
  /** The vendor's mark `is_sync`, which its documents do not explain. */
  readonly isSynchronous?: Maybe<Scalars['Boolean']['output']>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The vendor's id of it. */
  readonly stateId: Scalars['ID']['output'];
};


/** A state of the United States. */
export type StateCitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A file at the vendor (FHIR R4 `DocumentReference`). Its address is not told: whoever holds it can read the file without
 * being asked who they are.
 */
export type StoredFile = {
  readonly __typename?: 'StoredFile';
  /** When it was uploaded. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's id of it. */
  readonly fileId: Scalars['ID']['output'];
  /** What it is made of: `image/png`. */
  readonly mimeType?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What it shows, the vendor's word: `lab-result`, `face-photo`; asked of the file's own page. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** What a patient tells before a visit. */
export type SubmitIntakeInput = {
  /** The answers to the clinic's own questions. */
  readonly answers?: InputMaybe<ReadonlyArray<IntakeAnswerInput>>;
  /** Files that were given to the vendor before, by their ids. */
  readonly attachmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Yours: the same key never gives it in twice. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Where the patient is. */
  readonly location?: InputMaybe<Scalars['USState']['input']>;
  /** Whose it is: the `id` of a patient known to the vendor of the room. */
  readonly patientId: Scalars['ID']['input'];
  /** The telephone number for this visit. */
  readonly phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** The provider whom the visit is to be with, by `id`. */
  readonly providerId?: InputMaybe<Scalars['ID']['input']>;
  /** Why the patient comes, in their own words. */
  readonly reasonForVisit?: InputMaybe<Scalars['String']['input']>;
  /** The room that the visit is to be in, by its `id`. */
  readonly roomId: Scalars['ID']['input'];
  /** What kind of visit it is for. */
  readonly visitKind: IntakeVisitKind;
};

/** What became of an intake that was given in. */
export type SubmitIntakePayload = {
  readonly __typename?: 'SubmitIntakePayload';
  /** The intake, read anew; null when it was not taken, or cannot be read back. */
  readonly intake?: Maybe<Intake>;
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the server remembers of it; null when nothing was begun. */
  readonly write?: Maybe<Write>;
};

/**
 * What is told as it happens, over a WebSocket (the `graphql-transport-ws` protocol, at the address of the graph). Each
 * begins with an update of the kind `READY`. Whoever asks for what it follows after a `READY` or a `MISSED` has missed
 * nothing, whatever went on before: a client that comes back needs no more than that.
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Changes of one case, or of all of one patient's. Exactly one of the two is given. */
  readonly caseChanged: CaseChange;
  /** Changes of who waits in a room. Where the vendor does not tell of them, they are looked for while somebody follows. */
  readonly roomQueueChanged: RoomQueueChange;
  /**
   * Changes of one visit, of all in one room, or of all of one patient's. Exactly one of the three is given. Where the vendor
   * does not tell of changes, they are looked for while somebody follows: in a room among the visits that begin from yesterday
   * to the seventh day from today, and otherwise among all.
   */
  readonly visitChanged: VisitChange;
};


/**
 * What is told as it happens, over a WebSocket (the `graphql-transport-ws` protocol, at the address of the graph). Each
 * begins with an update of the kind `READY`. Whoever asks for what it follows after a `READY` or a `MISSED` has missed
 * nothing, whatever went on before: a client that comes back needs no more than that.
 */
export type SubscriptionCaseChangedArgs = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  patientId?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What is told as it happens, over a WebSocket (the `graphql-transport-ws` protocol, at the address of the graph). Each
 * begins with an update of the kind `READY`. Whoever asks for what it follows after a `READY` or a `MISSED` has missed
 * nothing, whatever went on before: a client that comes back needs no more than that.
 */
export type SubscriptionRoomQueueChangedArgs = {
  roomCode: Scalars['String']['input'];
};


/**
 * What is told as it happens, over a WebSocket (the `graphql-transport-ws` protocol, at the address of the graph). Each
 * begins with an update of the kind `READY`. Whoever asks for what it follows after a `READY` or a `MISSED` has missed
 * nothing, whatever went on before: a client that comes back needs no more than that.
 */
export type SubscriptionVisitChangedArgs = {
  patientId?: InputMaybe<Scalars['ID']['input']>;
  roomCode?: InputMaybe<Scalars['String']['input']>;
  visitId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a person gets again and again (FHIR R4 `Contract`). */
export type SubscriptionPlan = {
  readonly __typename?: 'SubscriptionPlan';
  /** When it was cancelled; null when it was not. */
  readonly cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** What kind of thing it is, the clinic's word. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** How long from one case to the next; the vendor's documents do not say in what it is counted. */
  readonly encounterPeriod?: Maybe<Scalars['Int']['output']>;
  /** The day it ends by itself. */
  readonly expiresOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What is in it; null where the clinic offers it no more. */
  readonly offerings: ReadonlyArray<Maybe<Offering>>;
  /** Whose it is. */
  readonly patient?: Maybe<Patient>;
  /** What it costs; the vendor's documents do not name the currency. */
  readonly price?: Maybe<Scalars['Float']['output']>;
  /** How long from one renewal to the next; the vendor's documents do not say in what it is counted. */
  readonly renewPeriod?: Maybe<Scalars['Int']['output']>;
  /** When it began. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it goes on. */
  readonly status: SubscriptionPlanStatus;
  /** The vendor's own word for it. */
  readonly statusRawCode?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of it. */
  readonly subscriptionId: Scalars['ID']['output'];
  /** Its title. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** A page of subscriptions. */
export type SubscriptionPlanConnection = {
  readonly __typename?: 'SubscriptionPlanConnection';
  /** The subscriptions of this page. */
  readonly edges: ReadonlyArray<SubscriptionPlanEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null when the vendor could not be asked. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** A subscription in a page. */
export type SubscriptionPlanEdge = {
  readonly __typename?: 'SubscriptionPlanEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It; null when the vendor's entry could not be understood. */
  readonly node?: Maybe<SubscriptionPlan>;
};

/** Whether something that a person gets again and again goes on. */
export type SubscriptionPlanStatus =
  /** It goes on. */
  | 'ACTIVE'
  /** It was cancelled. */
  | 'CANCELLED'
  /** Something that the graph does not know: see `statusRawCode`. */
  | 'UNKNOWN';

/** A device or material (FHIR R4 `Device`). */
export type Supply = Product & {
  readonly __typename?: 'Supply';
  /** How many days it is to last. */
  readonly daysSupply?: Maybe<Scalars['Int']['output']>;
  /** How it is to be used. */
  readonly directions?: Maybe<Scalars['String']['output']>;
  /** What it is counted in: `Tablet`, `Gram`. */
  readonly dispenseUnit?: Maybe<Scalars['String']['output']>;
  /** The first day on which it may be dispensed. */
  readonly fillableFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether it is no longer made. */
  readonly isObsolete?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is sold without a prescription. */
  readonly isOverTheCounter?: Maybe<Scalars['Boolean']['output']>;
  /** What kind of thing it is. */
  readonly kind: ProductKind;
  /** The vendor's own word for the kind. */
  readonly kindRawCode?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The National Drug Code. */
  readonly ndc?: Maybe<Scalars['String']['output']>;
  /** The pharmacy it goes to; null while none is chosen. */
  readonly pharmacy?: Maybe<ProductPharmacy>;
  /** What the pharmacy is told. */
  readonly pharmacyNotes?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of it; null where it tells none. */
  readonly productId?: Maybe<Scalars['ID']['output']>;
  /** How much, in dispense units; the vendor writes it as text. */
  readonly quantity?: Maybe<Scalars['String']['output']>;
  /** How often it may be refilled. */
  readonly refills?: Maybe<Scalars['Int']['output']>;
  /** The Universal Product Code. */
  readonly upc?: Maybe<Scalars['String']['output']>;
};

/** A supply of the drug list (FHIR R4 `DeviceDefinition`). */
export type SupplyItem = {
  readonly __typename?: 'SupplyItem';
  /** Whether it is not made any more. */
  readonly isObsolete?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is sold without a prescription. */
  readonly isOverTheCounter?: Maybe<Scalars['Boolean']['output']>;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The National Drug Code. */
  readonly ndc?: Maybe<Scalars['String']['output']>;
  /** The list's id of it. */
  readonly supplyId: Scalars['ID']['output'];
  /** The Universal Product Code. */
  readonly upc?: Maybe<Scalars['String']['output']>;
};

/** A page of supplies. */
export type SupplyItemConnection = {
  readonly __typename?: 'SupplyItemConnection';
  /** The supplies of this page. */
  readonly edges: ReadonlyArray<SupplyItemEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null when the vendor could not be asked. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** A supply in a page. */
export type SupplyItemEdge = {
  readonly __typename?: 'SupplyItemEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The supply; null when the vendor's entry could not be understood. */
  readonly node?: Maybe<SupplyItem>;
};

/** A mark on a case (FHIR R4 `Meta.tag`). */
export type Tag = {
  readonly __typename?: 'Tag';
  /** Its colour, as CSS writes it. */
  readonly color?: Maybe<Scalars['String']['output']>;
  /** What it means. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The states of a case at which it comes off by itself. */
  readonly detachesOn: ReadonlyArray<CaseStatus>;
  /** Its name for programs. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What was noted when it was put on. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** Whose tag it is. */
  readonly scope: TagScope;
  /** The vendor's own word for whose tag it is. */
  readonly scopeRawCode?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of it. */
  readonly tagId: Scalars['ID']['output'];
};

/** That a tag was put on, changed or taken off. */
export type TagChange = {
  readonly __typename?: 'TagChange';
  /** Who did it. */
  readonly by: Author;
  /** When. */
  readonly changedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was done. */
  readonly event: TagEvent;
  /** The vendor's own word for what was done. */
  readonly eventRawCode?: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The tag, as it is now. */
  readonly tag?: Maybe<Tag>;
  /** The vendor's id of the tag. */
  readonly tagId: Scalars['ID']['output'];
};

/** A page of what was done with tags. */
export type TagChangeConnection = {
  readonly __typename?: 'TagChangeConnection';
  /** The changes of this page. */
  readonly edges: ReadonlyArray<TagChangeEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null when the vendor could not be asked. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** A change in a page. */
export type TagChangeEdge = {
  readonly __typename?: 'TagChangeEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The change; null when the vendor's entry could not be understood. */
  readonly node?: Maybe<TagChange>;
};

/** A page of tags. */
export type TagConnection = {
  readonly __typename?: 'TagConnection';
  /** The tags of this page. */
  readonly edges: ReadonlyArray<TagEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null when the vendor could not be asked. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** A tag in a page. */
export type TagEdge = {
  readonly __typename?: 'TagEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It; null when the vendor's entry could not be understood. */
  readonly node?: Maybe<Tag>;
};

/** What was done with a tag. */
export type TagEvent =
  /** It was put on. */
  | 'ADDED'
  /** It was taken off. */
  | 'REMOVED'
  /** A word that the graph does not know: see `eventRawCode`. */
  | 'UNKNOWN'
  /** Its note was changed. */
  | 'UPDATED';

/** Whose a tag is. */
export type TagScope =
  /** A case's. */
  | 'CASE'
  /** The clinic's own. */
  | 'CLINIC'
  /** Everybody's at the vendor. */
  | 'GLOBAL'
  /** The vendor's programs'. */
  | 'SYSTEM'
  /** A word that the graph does not know: see `scopeRawCode`. */
  | 'UNKNOWN';

/** A telemedicine appointment that is made with a visit, and begins at once. */
export type TelemedicineInput = {
  /** The provider's National Provider Identifier. */
  readonly npi: Scalars['NPI']['input'];
  /**
   * How the patient is introduced to a vendor that meets them for the first time. What is left out is taken from what other
   * vendors have on file.
   */
  readonly patient?: InputMaybe<TelemedicinePatientInput>;
  /** The state in which the provider may see the patient. */
  readonly state: Scalars['USState']['input'];
};

/** How a patient is introduced. It is told to the vendor, and not kept here. */
export type TelemedicinePatientInput = {
  /** The date of birth. */
  readonly birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The administrative gender: the vendor takes `MALE` and `FEMALE`. */
  readonly gender?: InputMaybe<Gender>;
  /** The whole name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Which visit nobody is in charge of any more. */
export type UnassignVisitProviderInput = {
  /** Yours: the same key never does it twice. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The visit, by its `id`. */
  readonly visitId: Scalars['ID']['input'];
};

/** What became of taking the provider away. */
export type UnassignVisitProviderPayload = {
  readonly __typename?: 'UnassignVisitProviderPayload';
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The visit, read anew; null when there is none, or when it cannot be read back. */
  readonly visit?: Maybe<Visit>;
  /** What the server remembers of it; null when nothing was begun. */
  readonly write?: Maybe<Write>;
};

/** Which record, whose not, and why. */
export type UnlinkPatientRecordInput = {
  /** Whose it is not, by `id`. */
  readonly patientId: Scalars['ID']['input'];
  /** Why, in your own words: kept for good. At most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The vendor that holds it. */
  readonly vendor: Vendor;
  /** The vendor's own id of it. */
  readonly vendorId: Scalars['ID']['input'];
};

/** What became of `unlinkPatientRecord`. */
export type UnlinkPatientRecordPayload = {
  readonly __typename?: 'UnlinkPatientRecordPayload';
  /** The patient as it is now; null when nothing was done. */
  readonly patient?: Maybe<Patient>;
  /** What you can mend; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which record, whose not, and why. */
export type UnlinkProviderRecordInput = {
  /** Whose it is not, by `id`. */
  readonly providerId: Scalars['ID']['input'];
  /** Why, in your own words: kept for good. At most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The vendor that holds it. */
  readonly vendor: Vendor;
  /** The vendor's own id of it. */
  readonly vendorId: Scalars['ID']['input'];
};

/** What became of `unlinkProviderRecord`. */
export type UnlinkProviderRecordPayload = {
  readonly __typename?: 'UnlinkProviderRecordPayload';
  /** The provider as it is now; null when nothing was done. */
  readonly provider?: Maybe<Provider>;
  /** What you can mend; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is changed of what a patient told. What is left out stays as it is. */
export type UpdateIntakeInput = {
  /** The answers to the clinic's own questions; a question that is not named keeps its answer. */
  readonly answers?: InputMaybe<ReadonlyArray<IntakeAnswerInput>>;
  /** Files that were given to the vendor before, by their ids. */
  readonly attachmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Yours: the same key never changes it twice. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which intake, by its `id`. */
  readonly intakeId: Scalars['ID']['input'];
  /** Where the patient is. */
  readonly location?: InputMaybe<Scalars['USState']['input']>;
  /** The telephone number for this visit. */
  readonly phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** The provider whom the visit is to be with, by `id`. */
  readonly providerId?: InputMaybe<Scalars['ID']['input']>;
  /** Why the patient comes, in their own words. */
  readonly reasonForVisit?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a change to an intake. */
export type UpdateIntakePayload = {
  readonly __typename?: 'UpdateIntakePayload';
  /** The intake, read anew; null when it cannot be read back. */
  readonly intake?: Maybe<Intake>;
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the server remembers of it; null when nothing was begun. */
  readonly write?: Maybe<Write>;
};

/** What is changed of a patient's record. What is left out stays as it is. */
export type UpdatePatientInput = {
  /** The whole address. */
  readonly address?: InputMaybe<PatientAddressInput>;
  /** The day of birth. */
  readonly birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The e-mail address, 80 characters at most. */
  readonly email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The administrative gender. */
  readonly gender?: InputMaybe<Gender>;
  /** What they tell of their health; what is left out of it stays too. */
  readonly health?: InputMaybe<PatientHealthInput>;
  /** Yours: the same key never changes it twice. 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The whole name. */
  readonly name?: InputMaybe<PatientNameInput>;
  /** Which patient, by `id`. */
  readonly patientId: Scalars['ID']['input'];
  /** The telephone number. */
  readonly phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
  /** What kind of telephone it is. */
  readonly phoneKind?: InputMaybe<PhoneKind>;
};

/** What became of a change of a patient's record. */
export type UpdatePatientPayload = {
  readonly __typename?: 'UpdatePatientPayload';
  /** The patient, read anew; null when there is none. */
  readonly patient?: Maybe<Patient>;
  /** What you can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the server remembers of it; null when nothing was begun. */
  readonly write?: Maybe<Write>;
};

/** What whoever asked for a change can mend. Whatever else goes wrong with a change stands in `errors`. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** What kind of mistake it is. */
  readonly code: UserErrorCode;
  /** The way to the value in `input` that is at fault; empty when it is none of them. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** What is wrong, in fixed words: nobody's data is quoted in it. */
  readonly message: Scalars['String']['output'];
  /** The vendor that did not accept it; null when it was this server. */
  readonly vendor?: Maybe<Vendor>;
};

/** The kinds of mistakes in a mutation's `input`. */
export type UserErrorCode =
  /** It would break what holds already: two of something that may be there once, or a state that has moved on. */
  | 'CONFLICT'
  /** The idempotency key was used before, with another input. */
  | 'IDEMPOTENCY_MISMATCH'
  /** The value is missing, empty, too long, or not of the form that is asked for. */
  | 'INVALID'
  /** A request with this idempotency key is being carried out at this moment. */
  | 'IN_PROGRESS'
  /** There is nothing of this name, or you may not know of it. */
  | 'NOT_FOUND'
  /** The vendor's considered no, for a reason that it does not tell in a way that could be passed on. */
  | 'REFUSED'
  /** The time is not free, or not free any more. */
  | 'SLOT_TAKEN'
  /** A room with this name in its web address is there already. */
  | 'SLUG_TAKEN';

/** The systems that the graph joins. */
export type Vendor =
  /** CyberMDCare: immediate telemedicine appointments. */
  | 'CYBERMDCARE'
  /** MD Integrations: patients, clinicians, cases, offerings and questionnaires. */
  | 'MDI'
  /** Updox: the practice calendar and its reminders. */
  | 'UPDOX'
  /** VSee: rooms, visits, intakes, the waiting queue and the video call. */
  | 'VSEE';

/** Why a vendor did not give what it was asked for. The same words stand in `errors[].extensions.code`. */
export type VendorFailureCode =
  /** The request was given up before the vendor answered. */
  | 'REQUEST_CANCELLED'
  /** The vendor does not accept our credentials. */
  | 'VENDOR_AUTH'
  /** The vendor's answer could not be understood. */
  | 'VENDOR_BAD_RESPONSE'
  /** The vendor failed too often and is being left alone for a while. */
  | 'VENDOR_CIRCUIT_OPEN'
  /** The vendor says that it is under maintenance. */
  | 'VENDOR_MAINTENANCE'
  /** The server has no settings for this vendor. */
  | 'VENDOR_NOT_CONFIGURED'
  /** Too many of our calls to this vendor are waiting already. */
  | 'VENDOR_OVERLOADED'
  /** The vendor's considered no to this request. */
  | 'VENDOR_REFUSED'
  /** The vendor asks to be called less often. */
  | 'VENDOR_THROTTLED'
  /** No answer within the call's deadline. */
  | 'VENDOR_TIMEOUT'
  /** The vendor's certificate cannot be trusted. */
  | 'VENDOR_TLS'
  /** The vendor answered with an error of its own. */
  | 'VENDOR_UNAVAILABLE'
  /** No connection, or one that broke off. */
  | 'VENDOR_UNREACHABLE';

/** How a vendor does. What it tells is of this process alone: each replica of the server has met its own share. */
export type VendorHealth = {
  readonly __typename?: 'VendorHealth';
  /** How many HTTP calls wait for their answer at this moment. */
  readonly callsInFlight: Scalars['Int']['output'];
  /** Whether calls go through; null when it is not configured. */
  readonly circuit?: Maybe<CircuitState>;
  /** Whether this server has settings for it. Without them it is never called. */
  readonly isConfigured: Scalars['Boolean']['output'];
  /** When the vendor last failed a call; null when it has not yet. Its considered no to a request is no failure. */
  readonly lastFailureAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it failed then. */
  readonly lastFailureCode?: Maybe<VendorFailureCode>;
  /** When a call last came to a good end; null when none has yet. */
  readonly lastSuccessAt?: Maybe<Scalars['DateTime']['output']>;
  /** How long its answers take; null when there was none yet. */
  readonly latency?: Maybe<VendorLatency>;
  /** What the vendor says of its own parts; null where it has nobody to ask. Each is asked now, whatever `circuit` is. */
  readonly services?: Maybe<ReadonlyArray<VendorServiceHealth>>;
  /** The vendor. */
  readonly vendor: Vendor;
};

/** How long the latest answers of a vendor took, at most 200 of them. */
export type VendorLatency = {
  readonly __typename?: 'VendorLatency';
  /** How many calls these numbers are of. */
  readonly calls: Scalars['Int']['output'];
  /** Half of them took no longer, milliseconds. */
  readonly p50Ms: Scalars['Float']['output'];
  /** Nineteen of twenty took no longer, milliseconds. */
  readonly p95Ms: Scalars['Float']['output'];
};

/** One record at one vendor, by the vendor's own id. */
export type VendorRecord = {
  readonly __typename?: 'VendorRecord';
  /** Whose record it is. */
  readonly vendor: Vendor;
  /** The vendor's own id of it, always as text. */
  readonly vendorId: Scalars['ID']['output'];
};

/** The parts of a vendor that can be asked how they do. */
export type VendorService =
  /** The interface that this server calls. */
  | 'API'
  /** The queue that cases are processed in. */
  | 'CASES_QUEUE'
  /** The clinicians' application. */
  | 'CLINICIAN_APP'
  /** The messages. */
  | 'MESSAGING_APP'
  /** The clinics' application. */
  | 'PARTNER_APP'
  /** The patients' application. */
  | 'PATIENT_APP'
  /** The load of the servers. */
  | 'SERVERS';

/** What a vendor says of one of its parts. */
export type VendorServiceHealth = {
  readonly __typename?: 'VendorServiceHealth';
  /** What came instead of a good answer; null when all is well. */
  readonly code?: Maybe<VendorFailureCode>;
  /** Whether it is up; null when the question was not answered, which `code` tells more of. */
  readonly isUp?: Maybe<Scalars['Boolean']['output']>;
  /** The part. */
  readonly service: VendorService;
};

/** A vendor that could not contribute to an answer, and why. */
export type VendorStatus = {
  readonly __typename?: 'VendorStatus';
  /** Why it is missing. */
  readonly code: VendorFailureCode;
  /** Whether asking again later may help. */
  readonly isRetryable: Scalars['Boolean']['output'];
  /** The vendor that is missing. */
  readonly vendor: Vendor;
};

/** A patient's meeting with a provider (FHIR R4 `Appointment` and `Encounter`). */
export type Visit = Node & {
  readonly __typename?: 'Visit';
  /** Who made the visit. */
  readonly author?: Maybe<Author>;
  /** The visit's entry in the practice calendar, with its reminders; null when the calendar has none under our key. */
  readonly calendarEntry?: Maybe<CalendarEntry>;
  /** What became of the call; null while there was none. */
  readonly callLog?: Maybe<CallLog>;
  /** When the visit was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the patient was on before the visit. An entry that could not be understood leaves null. */
  readonly earlierPrescriptions?: Maybe<ReadonlyArray<Maybe<Prescription>>>;
  /** When it really ended. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is to end. */
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it can be taken up; told of visits that wait for a provider. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** One text for all visits of one group appointment; null where the patient comes alone. */
  readonly groupKey?: Maybe<Scalars['String']['output']>;
  /** The providers who lead the call. */
  readonly hosts?: Maybe<ReadonlyArray<VisitHost>>;
  readonly id: Scalars['ID']['output'];
  /** What the patient told beforehand. */
  readonly intake?: Maybe<Intake>;
  /** The bill. */
  readonly invoice?: Maybe<VisitInvoice>;
  /** Whether it is too late to change it. */
  readonly isEditExpired?: Maybe<Scalars['Boolean']['output']>;
  /** Whether several patients come together. */
  readonly isGroup?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it was made to try something out. */
  readonly isTest?: Maybe<Scalars['Boolean']['output']>;
  /** The vendor writes its times without a zone: the clinic's was assumed. */
  readonly isZoneAssumed: Scalars['Boolean']['output'];
  /** How the visit came about. */
  readonly kind: VisitKind;
  /** The vendor's own code for the kind. */
  readonly kindRawCode?: Maybe<Scalars['String']['output']>;
  /**
   * What it took at each vendor to book it, where it was booked through this graph. Its row in the practice calendar stands
   * here as it does by now, also where it was entered or changed later.
   */
  readonly legs: ReadonlyArray<WriteLeg>;
  /** The video call. */
  readonly meeting?: Maybe<Meeting>;
  /** When the visit was last changed. */
  readonly modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the provider wrote; null while nothing is written. */
  readonly note?: Maybe<VisitNote>;
  /** Who comes. Null where the vendor tells no key of the patient and no booking of ours knows it. */
  readonly patient?: Maybe<Patient>;
  /** The patient's name, where the vendor tells a name and no key; null where `patient` can be told. */
  readonly patientName?: Maybe<Scalars['String']['output']>;
  /** What the visit costs. */
  readonly payment?: Maybe<VisitPayment>;
  /** How many things are left to be done before the visit; what they are, the vendor does not document. */
  readonly pendingActionCount?: Maybe<Scalars['Int']['output']>;
  /** What was prescribed in the visit. An entry that could not be understood leaves null. */
  readonly prescriptions?: Maybe<ReadonlyArray<Maybe<Prescription>>>;
  /** Who cares; null while nobody is assigned. */
  readonly provider?: Maybe<Provider>;
  /** What was recorded of the call; null where the vendor's list does not have the visit. */
  readonly recordings?: Maybe<Recordings>;
  /** The vendors' records of this visit. */
  readonly records: ReadonlyArray<VendorRecord>;
  /** The walk-in that this visit was held as. */
  readonly relatedWalkIn?: Maybe<Visit>;
  /** Where; null where there is no room. */
  readonly room?: Maybe<Room>;
  /** The visit that this one goes back to; null where it stands for itself. */
  readonly rootVisit?: Maybe<Visit>;
  /** Which vendor said this, and when it was read. */
  readonly source: Source;
  /** The vendor's own code for the specialty. */
  readonly specialtyRawCode?: Maybe<Scalars['String']['output']>;
  /** When it really began. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is to begin. */
  readonly startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The state that the visit is kept under. */
  readonly state?: Maybe<Scalars['USState']['output']>;
  /** How far the visit is. */
  readonly status: VisitStatus;
  /** The vendor's own code for the status. */
  readonly statusRawCode?: Maybe<Scalars['String']['output']>;
  /** The vendor's own code for a finer kind; no document tells what it means. */
  readonly subtypeRawCode?: Maybe<Scalars['String']['output']>;
};

/** How a visit is to stand in the practice calendar. */
export type VisitCalendarInput = {
  /** The practice's calendar, by the vendor's id of it. */
  readonly calendarId: Scalars['ID']['input'];
  /** More about it. */
  readonly details?: InputMaybe<Scalars['String']['input']>;
  /** The place, by the practice's id of it. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  /** A line that tells what it is. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** The kind of appointment, by the practice's id of it. */
  readonly typeId?: InputMaybe<Scalars['ID']['input']>;
};

/** Why a visit will not take place. The vendor knows a word for one reason alone; leave it out for any other. */
export type VisitCancelReason =
  /** The patient does not come. */
  | 'PATIENT_CANCELLED';

/** A visit that may be different now, and the visit as it is. */
export type VisitChange = {
  readonly __typename?: 'VisitChange';
  /** When the change was noticed. */
  readonly at: Scalars['DateTime']['output'];
  /** The fields of `Visit` that may differ. */
  readonly changedFields: ReadonlyArray<Scalars['String']['output']>;
  /** What the update is about. */
  readonly kind: LiveUpdateKind;
  /** The visit's `id`; null unless the kind is `CHANGED`. */
  readonly nodeId?: Maybe<Scalars['ID']['output']>;
  /** The visit as it is now; null unless the kind is `CHANGED`. */
  readonly visit?: Maybe<Visit>;
};

/** Why a visit ended. */
export type VisitCloseReason =
  /** The call ended. */
  | 'CALL_ENDED'
  /** The patient ended the call. */
  | 'PATIENT_ENDED_CALL'
  /** The patient left the room. */
  | 'PATIENT_LEFT_ROOM';

/** A page of visits. */
export type VisitConnection = {
  readonly __typename?: 'VisitConnection';
  /** The visits of this page. */
  readonly edges: ReadonlyArray<VisitEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null when a vendor does not count or could not be asked. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** A visit in a page. */
export type VisitEdge = {
  readonly __typename?: 'VisitEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The visit; null when the vendor's entry could not be understood. */
  readonly node?: Maybe<Visit>;
};

/** Which visits to list. A window of at most 92 days; `from` and `to` are given together or not at all. */
export type VisitFilter = {
  /** Only those that start at or after this moment. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only those of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<VisitKind>>;
  /** Only those in this room, by its code. */
  readonly room?: InputMaybe<Scalars['String']['input']>;
  /** Only those in one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<VisitStatus>>;
  /** Only those that start before this moment. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A provider who leads the call of a visit (FHIR R4 `Encounter.participant`). */
export type VisitHost = {
  readonly __typename?: 'VisitHost';
  /** The provider. */
  readonly provider?: Maybe<Provider>;
  /** The vendor's own word for their part: `owner`. */
  readonly roleRawCode?: Maybe<Scalars['String']['output']>;
  /** The IANA zone the provider works in. */
  readonly timeZone?: Maybe<Scalars['String']['output']>;
};

/** The bill of a visit (FHIR R4 `Invoice`). */
export type VisitInvoice = {
  readonly __typename?: 'VisitInvoice';
  /** What is to be paid. */
  readonly amountDue?: Maybe<Scalars['Float']['output']>;
  /** When it was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The currency, ISO 4217. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** The vendor's id of it. */
  readonly invoiceId?: Maybe<Scalars['ID']['output']>;
  /** False for one that only tries the payment system out. */
  readonly isLive?: Maybe<Scalars['Boolean']['output']>;
  /** When it was last changed. */
  readonly modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's own code for where it stands; no document tells what it means. */
  readonly statusRawCode?: Maybe<Scalars['String']['output']>;
};

/** How a visit comes about. */
export type VisitKind =
  /** Written only: a provider answers when free. */
  | 'E_CONSULT'
  /** Booked for a time. */
  | 'SCHEDULED'
  /** Made for right now, with a provider chosen by NPI. */
  | 'TELEMEDICINE'
  /** A code that the graph does not know: see `kindRawCode`. */
  | 'UNKNOWN'
  /** The patient came without an appointment. */
  | 'WALK_IN';

/** What a provider wrote after a visit (FHIR R4 `Composition`). Its texts come without their formatting, a line a paragraph. */
export type VisitNote = {
  readonly __typename?: 'VisitNote';
  /** What is thought of it, and what is to be done. */
  readonly assessmentPlan?: Maybe<Scalars['String']['output']>;
  /** Files added to the note. */
  readonly attachments: ReadonlyArray<NoteAttachment>;
  /** When it was begun. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The diagnoses, read from the text. */
  readonly diagnoses: ReadonlyArray<Diagnosis>;
  /** The diagnoses as they were written. */
  readonly diagnosisText?: Maybe<Scalars['String']['output']>;
  /** Where the patient goes from here. */
  readonly disposition?: Maybe<Scalars['String']['output']>;
  /** Whether it is not finished. */
  readonly isDraft?: Maybe<Scalars['Boolean']['output']>;
  /** When it was last changed. */
  readonly modifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who changed it last. */
  readonly modifiedBy?: Maybe<Author>;
  /** The NPI under the note; null when there is none, or one that is not valid. */
  readonly npi?: Maybe<Scalars['NPI']['output']>;
  /** Why the patient came, where the list had no word for it. */
  readonly otherReasonForVisit?: Maybe<Scalars['String']['output']>;
  /** What the patient is told to do. */
  readonly patientInstructions?: Maybe<Scalars['String']['output']>;
  /** What was found. */
  readonly physicalExam?: Maybe<Scalars['String']['output']>;
  /** Why the patient came, from a list. */
  readonly reasonForVisit?: Maybe<Scalars['String']['output']>;
};

/** How a list of visits is ordered. Equal starts are ordered by vendor and id; what has no start comes last. */
export type VisitOrder =
  /** What starts first comes first. */
  | 'STARTS_AT_ASC'
  /** What starts last comes first. */
  | 'STARTS_AT_DESC';

/** What a visit costs (FHIR R4 `ChargeItem`). */
export type VisitPayment = {
  readonly __typename?: 'VisitPayment';
  /** How much; in which currency, the vendor does not say here. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** What is charged. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** For how long a visit, minutes. */
  readonly durationMinutes?: Maybe<Scalars['Int']['output']>;
  /** The vendor's id of what is charged: a consultation's, mostly. */
  readonly paymentId?: Maybe<Scalars['ID']['output']>;
};

/** How far a visit is (after FHIR R4 `Appointment.status` and `Encounter.status`). */
export type VisitStatus =
  /** Will not take place. */
  | 'CANCELLED'
  /** Over. */
  | 'COMPLETED'
  /** Agreed on. */
  | 'CONFIRMED'
  /** Going on. */
  | 'IN_PROGRESS'
  /** Asked for, not yet confirmed. */
  | 'PENDING'
  /** A code that the graph does not know: see `statusRawCode`. */
  | 'UNKNOWN';

/**
 * A way into an intake form, with what is to be prescribed (FHIR R4 `RequestGroup`). The address that it is used at is not
 * told: whoever holds it is let in as the patient.
 */
export type Voucher = {
  readonly __typename?: 'Voucher';
  /** The case that it has led to; null while it has not been used. */
  readonly case?: Maybe<Case>;
  /** When it was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is to be prescribed for; null where the vendor knows no such disease any more. */
  readonly diseases: ReadonlyArray<Maybe<Disease>>;
  /** Until when it can be used. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is for show: it makes no case, and does not expire. */
  readonly isDemo?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it cannot be used any more. */
  readonly isExpired?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the case that it leads to waits at its start. */
  readonly isOnHold?: Maybe<Scalars['Boolean']['output']>;
  /** What the clinic wrote beside it, for programs of its own. */
  readonly metadata?: Maybe<Scalars['String']['output']>;
  /** What is to be prescribed. */
  readonly offerings: ReadonlyArray<VoucherOffering>;
  /** Whom it is for; null while nobody is named. */
  readonly patient?: Maybe<Patient>;
  /** The pharmacy that all of it goes to; null while none is chosen. */
  readonly pharmacy?: Maybe<ProductPharmacy>;
  /** The form that it opens. */
  readonly questionnaire?: Maybe<Questionnaire>;
  /** Which vendor said this, and when it was read. */
  readonly source: Source;
  /** The vendor's id of it. */
  readonly voucherId: Scalars['ID']['output'];
};

/** A page of vouchers. */
export type VoucherConnection = {
  readonly __typename?: 'VoucherConnection';
  /** The vouchers of this page. */
  readonly edges: ReadonlyArray<VoucherEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; null when the vendor could not be asked. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** A voucher in a page. */
export type VoucherEdge = {
  readonly __typename?: 'VoucherEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It; null when the vendor's entry could not be understood. */
  readonly node?: Maybe<Voucher>;
};

/** Something that a voucher has prescribed. */
export type VoucherOffering = {
  readonly __typename?: 'VoucherOffering';
  /** What it is. */
  readonly offering?: Maybe<Offering>;
  /** The pharmacy that it goes to; null where the voucher's own holds. */
  readonly pharmacy?: Maybe<ProductPharmacy>;
};

/** A change that reached, or was to reach, one vendor or several: what the server remembers of it, and how far it came. */
export type Write = {
  readonly __typename?: 'Write';
  /** Why it was refused, failed or is not known: a code of `errors` or of `userErrors`. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** What it takes at each vendor, in the order in which it is done. */
  readonly legs: ReadonlyArray<WriteLeg>;
  /** The mutation that asked for it. */
  readonly operation: Scalars['String']['output'];
  /** Why whoever settled it by hand did so. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it came to its end; null while it has not. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who settled it by hand. */
  readonly settledBy?: Maybe<Scalars['String']['output']>;
  /** When it was asked for. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly state: WriteState;
  /**
   * What it changes, or for whom it makes something: the visit, the case, the person, for instance. Null when there is no
   * such thing, when you may not know of it, or when nobody remembers.
   */
  readonly subject?: Maybe<Node>;
  /** What it is known by. */
  readonly writeId: Scalars['ID']['output'];
};

/** A page of writes. */
export type WriteConnection = {
  readonly __typename?: 'WriteConnection';
  /** The writes of this page. */
  readonly edges: ReadonlyArray<WriteEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** The vendors whose part is missing from this page: always empty, for the server itself remembers writes. */
  readonly unavailable: ReadonlyArray<VendorStatus>;
};

/** A write in a page. */
export type WriteEdge = {
  readonly __typename?: 'WriteEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The write. */
  readonly node?: Maybe<Write>;
};

/** One vendor's part in a write. */
export type WriteLeg = {
  readonly __typename?: 'WriteLeg';
  /** When it changed last. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** Why it was refused, failed, is not known, or could not be taken back. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The vendor's call. */
  readonly operation: Scalars['String']['output'];
  /** The vendor's record that it made or changed. */
  readonly record?: Maybe<VendorRecord>;
  /** Where it stands. */
  readonly state: LegState;
  /** The vendor. */
  readonly vendor: Vendor;
};

/** Where a write stands. */
export type WriteState =
  /** Nothing was done. The same key tries again. */
  | 'FAILED'
  /** A part was done, the rest was not, and what was done could not be taken back. */
  | 'PARTLY_DONE'
  /** The vendor's considered no; nothing was done. The same key answers with it. */
  | 'REFUSED'
  /** Something was sent, and its answer is waited for. */
  | 'SENT'
  /** Taken down; nothing was sent yet. */
  | 'STARTED'
  /** Done. The same key answers with it. */
  | 'SUCCEEDED'
  /** Something was sent and nobody knows what became of it. It is looked into, and never sent again on a guess. */
  | 'UNKNOWN';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  CaseTimelineEntry:
    | ( FileEntryModel )
    | ( InsuranceEntryModel )
    | ( MessageEntryModel )
    | ( NoteEntryModel )
    | ( OfferingEntryModel )
    | ( OrderEntryModel )
    | ( OtherEntryModel )
    | ( StatusEntryModel )
    | ( TagEntryModel )
  ;
  Node:
    | ( CaseModel )
    | ( IntakeModel )
    | ( OfferingModel )
    | ( PatientModel )
    | ( ProviderModel )
    | ( QuestionnaireModel )
    | ( RoomModel )
    | ( VisitModel )
  ;
  Product:
    | ( CompoundModel )
    | ( MedicationModel )
    | ( OtherProductModel )
    | ( ServiceModel )
    | ( SupplyModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddCalendarEntryInput: AddCalendarEntryInput;
  AddCalendarEntryPayload: ResolverTypeWrapper<WrittenModel>;
  Address: ResolverTypeWrapper<AddressModel>;
  AssignRoomToProviderInput: AssignRoomToProviderInput;
  AssignRoomToProviderPayload: ResolverTypeWrapper<WrittenModel>;
  AssignVisitProviderInput: AssignVisitProviderInput;
  AssignVisitProviderPayload: ResolverTypeWrapper<WrittenModel>;
  Author: ResolverTypeWrapper<AuthorModel>;
  AuthorKind: AuthorKind;
  AvailabilityFilter: AvailabilityFilter;
  BlockCalendarTimeInput: BlockCalendarTimeInput;
  BlockCalendarTimePayload: ResolverTypeWrapper<WrittenModel>;
  BookVisitInput: BookVisitInput;
  BookVisitPayload: ResolverTypeWrapper<WrittenModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CalendarEntry: ResolverTypeWrapper<CalendarEntryModel>;
  CalendarEntryStatus: CalendarEntryStatus;
  CallLeg: ResolverTypeWrapper<CallLegModel>;
  CallLog: ResolverTypeWrapper<CallLogModel>;
  CancelCalendarEntryInput: CancelCalendarEntryInput;
  CancelCalendarEntryPayload: ResolverTypeWrapper<WrittenModel>;
  CancelVisitInput: CancelVisitInput;
  CancelVisitPayload: ResolverTypeWrapper<WrittenModel>;
  Case: ResolverTypeWrapper<CaseModel>;
  CaseAction: CaseAction;
  CaseChange: ResolverTypeWrapper<CaseChangeModel>;
  CaseConnection: ResolverTypeWrapper<CaseConnectionModel>;
  CaseCount: ResolverTypeWrapper<CaseCountModel>;
  CaseDisease: ResolverTypeWrapper<CaseDiseaseModel>;
  CaseEdge: ResolverTypeWrapper<CaseEdgeModel>;
  CaseEnvironment: CaseEnvironment;
  CaseFileChange: CaseFileChange;
  CaseFileEntry: ResolverTypeWrapper<FileEntryModel>;
  CaseFilterInput: CaseFilterInput;
  CaseInsuranceEntry: ResolverTypeWrapper<InsuranceEntryModel>;
  CaseMessageEntry: ResolverTypeWrapper<MessageEntryModel>;
  CaseNoteEntry: ResolverTypeWrapper<NoteEntryModel>;
  CaseOffering: ResolverTypeWrapper<CaseOfferingModel>;
  CaseOfferingEntry: ResolverTypeWrapper<OfferingEntryModel>;
  CaseOfferingInput: CaseOfferingInput;
  CaseOfferingStatus: CaseOfferingStatus;
  CaseOrderChange: CaseOrderChange;
  CaseOrderEntry: ResolverTypeWrapper<OrderEntryModel>;
  CaseOtherEntry: ResolverTypeWrapper<OtherEntryModel>;
  CaseProductInput: CaseProductInput;
  CaseQuestion: ResolverTypeWrapper<CaseQuestionModel>;
  CaseQuestionInput: CaseQuestionInput;
  CaseQuestionType: CaseQuestionType;
  CaseStatus: CaseStatus;
  CaseStatusChange: ResolverTypeWrapper<CaseStatusChangeModel>;
  CaseStatusEntry: ResolverTypeWrapper<StatusEntryModel>;
  CaseTagEntry: ResolverTypeWrapper<TagEntryModel>;
  CaseTimelineConnection: ResolverTypeWrapper<CaseTimelineConnectionModel>;
  CaseTimelineEdge: ResolverTypeWrapper<CaseTimelineEdgeModel>;
  CaseTimelineEntry: ResolverTypeWrapper<CaseEntryModel>;
  CaseTimelineOrigin: CaseTimelineOrigin;
  CaseType: CaseType;
  ChangeCaseInput: ChangeCaseInput;
  ChangeCasePayload: ResolverTypeWrapper<WrittenModel>;
  CircuitState: CircuitState;
  City: ResolverTypeWrapper<CityModel>;
  CityConnection: ResolverTypeWrapper<CityConnectionModel>;
  CityEdge: ResolverTypeWrapper<CityEdgeModel>;
  Clinic: ResolverTypeWrapper<ClinicModel>;
  ClinicClock: ResolverTypeWrapper<ClinicClock>;
  ClinicalNote: ResolverTypeWrapper<ClinicalNoteModel>;
  CloseVisitInput: CloseVisitInput;
  CloseVisitPayload: ResolverTypeWrapper<WrittenModel>;
  Compound: ResolverTypeWrapper<CompoundModel>;
  ConflictField: ConflictField;
  ConflictingValue: ResolverTypeWrapper<ConflictingValue>;
  Consultation: ResolverTypeWrapper<ConsultationModel>;
  CreateCaseInput: CreateCaseInput;
  CreateCasePayload: ResolverTypeWrapper<WrittenModel>;
  CreatePatientInput: CreatePatientInput;
  CreatePatientPayload: ResolverTypeWrapper<WrittenModel>;
  CreateRoomInput: CreateRoomInput;
  CreateRoomPayload: ResolverTypeWrapper<WrittenModel>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Diagnosis: ResolverTypeWrapper<DiagnosisModel>;
  DialInNumber: ResolverTypeWrapper<DialInNumberModel>;
  Disease: ResolverTypeWrapper<DiseaseModel>;
  DiseaseConnection: ResolverTypeWrapper<DiseaseConnectionModel>;
  DiseaseEdge: ResolverTypeWrapper<DiseaseEdgeModel>;
  DismissMessagesInput: DismissMessagesInput;
  DismissMessagesPayload: ResolverTypeWrapper<WrittenModel>;
  DispenseUnit: ResolverTypeWrapper<DispenseUnitModel>;
  DispensedMedicine: ResolverTypeWrapper<DispensedMedicineModel>;
  Drug: ResolverTypeWrapper<DrugModel>;
  DrugConnection: ResolverTypeWrapper<DrugConnectionModel>;
  DrugDetail: ResolverTypeWrapper<DrugDetailModel>;
  DrugEdge: ResolverTypeWrapper<DrugEdgeModel>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EventGap: ResolverTypeWrapper<GapModel>;
  Exam: ResolverTypeWrapper<ExamModel>;
  ExamConnection: ResolverTypeWrapper<ExamConnectionModel>;
  ExamEdge: ResolverTypeWrapper<ExamEdgeModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Gender: Gender;
  HumanName: ResolverTypeWrapper<HumanNameModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Intake: ResolverTypeWrapper<IntakeModel>;
  IntakeAnswer: ResolverTypeWrapper<IntakeAnswer>;
  IntakeAnswerInput: IntakeAnswerInput;
  IntakeAttachment: ResolverTypeWrapper<AttachmentModel>;
  IntakeVisitKind: IntakeVisitKind;
  LegState: LegState;
  Licence: ResolverTypeWrapper<LicenceModel>;
  LicenceType: ResolverTypeWrapper<LicenceTypeModel>;
  LinkAction: LinkAction;
  LinkDecision: ResolverTypeWrapper<LinkDecisionModel>;
  LinkPatientRecordInput: LinkPatientRecordInput;
  LinkPatientRecordPayload: ResolverTypeWrapper<LinkAnswerModel>;
  LinkProviderRecordInput: LinkProviderRecordInput;
  LinkProviderRecordPayload: ResolverTypeWrapper<LinkAnswerModel>;
  LinkedPharmacy: ResolverTypeWrapper<LinkedPharmacyModel>;
  LinkedPharmacyConnection: ResolverTypeWrapper<LinkedPharmacyConnectionModel>;
  LinkedPharmacyEdge: ResolverTypeWrapper<LinkedPharmacyEdgeModel>;
  LiveUpdateKind: LiveUpdateKind;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MarkMessageReadInput: MarkMessageReadInput;
  MarkMessageReadPayload: ResolverTypeWrapper<WrittenModel>;
  MarkMessageUnreadInput: MarkMessageUnreadInput;
  MarkMessageUnreadPayload: ResolverTypeWrapper<WrittenModel>;
  MatchField: MatchField;
  MatchGrade: MatchGrade;
  MatchStatus: MatchStatus;
  MedicalProfile: ResolverTypeWrapper<MedicalProfileModel>;
  Medication: ResolverTypeWrapper<MedicationModel>;
  Meeting: ResolverTypeWrapper<MeetingModel>;
  Message: ResolverTypeWrapper<MessageModel>;
  MessageChannel: MessageChannel;
  MessageConnection: ResolverTypeWrapper<MessageConnectionModel>;
  MessageEdge: ResolverTypeWrapper<MessageEdgeModel>;
  MessageNotification: ResolverTypeWrapper<MessageNotificationModel>;
  MessageReading: ResolverTypeWrapper<MessageReadingModel>;
  MessageSender: MessageSender;
  MoveCalendarEntryInput: MoveCalendarEntryInput;
  MoveCalendarEntryPayload: ResolverTypeWrapper<WrittenModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NPI: ResolverTypeWrapper<Scalars['NPI']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NoteAttachment: ResolverTypeWrapper<AttachmentModel>;
  Notification: ResolverTypeWrapper<NotificationModel>;
  NotificationConnection: ResolverTypeWrapper<NotificationConnectionModel>;
  NotificationEdge: ResolverTypeWrapper<NotificationEdgeModel>;
  Offering: ResolverTypeWrapper<OfferingModel>;
  OfferingConnection: ResolverTypeWrapper<OfferingConnectionModel>;
  OfferingEdge: ResolverTypeWrapper<OfferingEdgeModel>;
  OfferingFilter: OfferingFilter;
  OfferingOrder: OfferingOrder;
  OfferingOrderStatus: OfferingOrderStatus;
  Order: ResolverTypeWrapper<OrderModel>;
  OrderStatus: OrderStatus;
  OtherProduct: ResolverTypeWrapper<OtherProductModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Patient: ResolverTypeWrapper<PatientModel>;
  PatientAddressInput: PatientAddressInput;
  PatientCandidate: ResolverTypeWrapper<PatientCandidateModel>;
  PatientConflict: ResolverTypeWrapper<PatientConflictModel>;
  PatientConnection: ResolverTypeWrapper<PatientConnectionModel>;
  PatientEdge: ResolverTypeWrapper<PatientEdgeModel>;
  PatientHealth: ResolverTypeWrapper<HealthModel>;
  PatientHealthInput: PatientHealthInput;
  PatientMatch: ResolverTypeWrapper<PatientMatchModel>;
  PatientMatchConnection: ResolverTypeWrapper<PatientMatchConnectionModel>;
  PatientMatchEdge: ResolverTypeWrapper<PatientMatchEdgeModel>;
  PatientNameInput: PatientNameInput;
  PatientRecord: ResolverTypeWrapper<PatientRecordModel>;
  PatientVisitFilter: PatientVisitFilter;
  Pharmacy: ResolverTypeWrapper<PharmacyModel>;
  PharmacyConnection: ResolverTypeWrapper<PharmacyConnectionModel>;
  PharmacyEdge: ResolverTypeWrapper<PharmacyEdgeModel>;
  PharmacyFilter: PharmacyFilter;
  PharmacySpecialty: PharmacySpecialty;
  PhoneKind: PhoneKind;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  PostalCode: ResolverTypeWrapper<PostalCodeModel>;
  Prescription: ResolverTypeWrapper<PrescriptionModel>;
  Product: ResolverTypeWrapper<ProductModel>;
  ProductKind: ProductKind;
  ProductPharmacy: ResolverTypeWrapper<ProductPharmacyModel>;
  ProfileDetail: ResolverTypeWrapper<ProfileDetail>;
  ProfileEntry: ResolverTypeWrapper<ProfileEntryModel>;
  ProfileSection: ResolverTypeWrapper<ProfileSectionModel>;
  Provider: ResolverTypeWrapper<ProviderModel>;
  ProviderCandidate: ResolverTypeWrapper<ProviderCandidateModel>;
  ProviderConflict: ResolverTypeWrapper<ProviderConflictModel>;
  ProviderMatch: ResolverTypeWrapper<ProviderMatchModel>;
  ProviderMatchConnection: ResolverTypeWrapper<ProviderMatchConnectionModel>;
  ProviderMatchEdge: ResolverTypeWrapper<ProviderMatchEdgeModel>;
  ProviderRecord: ResolverTypeWrapper<ProviderRecordModel>;
  ProviderRole: ProviderRole;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<QuestionModel>;
  QuestionAnswerInput: QuestionAnswerInput;
  QuestionOption: ResolverTypeWrapper<QuestionOptionModel>;
  QuestionRule: ResolverTypeWrapper<QuestionRuleModel>;
  QuestionType: QuestionType;
  Questionnaire: ResolverTypeWrapper<QuestionnaireModel>;
  QuestionnaireConnection: ResolverTypeWrapper<QuestionnaireConnectionModel>;
  QuestionnaireEdge: ResolverTypeWrapper<QuestionnaireEdgeModel>;
  QuestionnaireOffering: ResolverTypeWrapper<QuestionnaireOfferingModel>;
  QuestionnaireSubjectInput: QuestionnaireSubjectInput;
  RecordEvent: ResolverTypeWrapper<RecordEventModel>;
  RecordEventConnection: ResolverTypeWrapper<RecordEventConnectionModel>;
  RecordEventEdge: ResolverTypeWrapper<RecordEventEdgeModel>;
  Recording: ResolverTypeWrapper<RecordingModel>;
  Recordings: ResolverTypeWrapper<RecordingsModel>;
  RejectPatientMatchInput: RejectPatientMatchInput;
  RejectPatientMatchPayload: ResolverTypeWrapper<LinkAnswerModel>;
  RejectProviderMatchInput: RejectProviderMatchInput;
  RejectProviderMatchPayload: ResolverTypeWrapper<LinkAnswerModel>;
  Reminder: ResolverTypeWrapper<ReminderModel>;
  ReminderStatus: ReminderStatus;
  ReminderType: ReminderType;
  RemoveRoomFromProviderInput: RemoveRoomFromProviderInput;
  RemoveRoomFromProviderPayload: ResolverTypeWrapper<WrittenModel>;
  RequestEConsultInput: RequestEConsultInput;
  RequestEConsultPayload: ResolverTypeWrapper<WrittenModel>;
  RescheduleVisitInput: RescheduleVisitInput;
  RescheduleVisitPayload: ResolverTypeWrapper<WrittenModel>;
  Room: ResolverTypeWrapper<RoomModel>;
  RoomAvailabilityFilter: RoomAvailabilityFilter;
  RoomConnection: ResolverTypeWrapper<RoomConnectionModel>;
  RoomEdge: ResolverTypeWrapper<RoomEdgeModel>;
  RoomOrder: RoomOrder;
  RoomQueue: ResolverTypeWrapper<RoomQueueModel>;
  RoomQueueChange: ResolverTypeWrapper<RoomQueueChangeModel>;
  RoomSpecialty: ResolverTypeWrapper<RoomSpecialty>;
  RuleBasis: RuleBasis;
  RuleComparison: RuleComparison;
  RuleJoin: RuleJoin;
  RuleRequirement: ResolverTypeWrapper<RuleRequirement>;
  SendMessageInput: SendMessageInput;
  SendMessagePayload: ResolverTypeWrapper<WrittenModel>;
  Service: ResolverTypeWrapper<ServiceModel>;
  SettleWriteInput: SettleWriteInput;
  SettleWritePayload: ResolverTypeWrapper<WrittenModel>;
  ShownQuestions: ResolverTypeWrapper<ShownQuestionsModel>;
  Slot: ResolverTypeWrapper<SlotModel>;
  SlotConnection: ResolverTypeWrapper<SlotConnectionModel>;
  SlotEdge: ResolverTypeWrapper<SlotEdgeModel>;
  SortOrder: SortOrder;
  Source: ResolverTypeWrapper<SourceModel>;
  Specialty: ResolverTypeWrapper<SpecialtyModel>;
  SpecialtyConnection: ResolverTypeWrapper<SpecialtyConnectionModel>;
  SpecialtyEdge: ResolverTypeWrapper<SpecialtyEdgeModel>;
  StaffKind: StaffKind;
  StaffMember: ResolverTypeWrapper<StaffMemberModel>;
  StartTelemedicineVisitInput: StartTelemedicineVisitInput;
  StartTelemedicineVisitPayload: ResolverTypeWrapper<WrittenModel>;
  StartWalkInVisitInput: StartWalkInVisitInput;
  StartWalkInVisitPayload: ResolverTypeWrapper<WrittenModel>;
  State: ResolverTypeWrapper<RegionModel>;
  StoredFile: ResolverTypeWrapper<StoredFileModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmitIntakeInput: SubmitIntakeInput;
  SubmitIntakePayload: ResolverTypeWrapper<WrittenModel>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SubscriptionPlan: ResolverTypeWrapper<SubscriptionModel>;
  SubscriptionPlanConnection: ResolverTypeWrapper<SubscriptionPlanConnectionModel>;
  SubscriptionPlanEdge: ResolverTypeWrapper<SubscriptionPlanEdgeModel>;
  SubscriptionPlanStatus: SubscriptionPlanStatus;
  Supply: ResolverTypeWrapper<SupplyModel>;
  SupplyItem: ResolverTypeWrapper<SupplyItemModel>;
  SupplyItemConnection: ResolverTypeWrapper<SupplyItemConnectionModel>;
  SupplyItemEdge: ResolverTypeWrapper<SupplyItemEdgeModel>;
  Tag: ResolverTypeWrapper<TagModel>;
  TagChange: ResolverTypeWrapper<TagChangeModel>;
  TagChangeConnection: ResolverTypeWrapper<TagChangeConnectionModel>;
  TagChangeEdge: ResolverTypeWrapper<TagChangeEdgeModel>;
  TagConnection: ResolverTypeWrapper<TagConnectionModel>;
  TagEdge: ResolverTypeWrapper<TagEdgeModel>;
  TagEvent: TagEvent;
  TagScope: TagScope;
  TelemedicineInput: TelemedicineInput;
  TelemedicinePatientInput: TelemedicinePatientInput;
  USState: ResolverTypeWrapper<Scalars['USState']['output']>;
  UnassignVisitProviderInput: UnassignVisitProviderInput;
  UnassignVisitProviderPayload: ResolverTypeWrapper<WrittenModel>;
  UnlinkPatientRecordInput: UnlinkPatientRecordInput;
  UnlinkPatientRecordPayload: ResolverTypeWrapper<LinkAnswerModel>;
  UnlinkProviderRecordInput: UnlinkProviderRecordInput;
  UnlinkProviderRecordPayload: ResolverTypeWrapper<LinkAnswerModel>;
  UpdateIntakeInput: UpdateIntakeInput;
  UpdateIntakePayload: ResolverTypeWrapper<WrittenModel>;
  UpdatePatientInput: UpdatePatientInput;
  UpdatePatientPayload: ResolverTypeWrapper<WrittenModel>;
  UserError: ResolverTypeWrapper<UserErrorModel>;
  UserErrorCode: UserErrorCode;
  Vendor: Vendor;
  VendorFailureCode: VendorFailureCode;
  VendorHealth: ResolverTypeWrapper<VendorHealthModel>;
  VendorLatency: ResolverTypeWrapper<VendorLatency>;
  VendorRecord: ResolverTypeWrapper<VendorRecordModel>;
  VendorService: VendorService;
  VendorServiceHealth: ResolverTypeWrapper<ServiceHealthModel>;
  VendorStatus: ResolverTypeWrapper<VendorStatusModel>;
  Visit: ResolverTypeWrapper<VisitModel>;
  VisitCalendarInput: VisitCalendarInput;
  VisitCancelReason: VisitCancelReason;
  VisitChange: ResolverTypeWrapper<VisitChangeModel>;
  VisitCloseReason: VisitCloseReason;
  VisitConnection: ResolverTypeWrapper<VisitConnectionModel>;
  VisitEdge: ResolverTypeWrapper<VisitEdgeModel>;
  VisitFilter: VisitFilter;
  VisitHost: ResolverTypeWrapper<VisitHostModel>;
  VisitInvoice: ResolverTypeWrapper<VisitInvoiceModel>;
  VisitKind: VisitKind;
  VisitNote: ResolverTypeWrapper<VisitNoteModel>;
  VisitOrder: VisitOrder;
  VisitPayment: ResolverTypeWrapper<VisitPaymentModel>;
  VisitStatus: VisitStatus;
  Voucher: ResolverTypeWrapper<VoucherModel>;
  VoucherConnection: ResolverTypeWrapper<VoucherConnectionModel>;
  VoucherEdge: ResolverTypeWrapper<VoucherEdgeModel>;
  VoucherOffering: ResolverTypeWrapper<VoucherOfferingModel>;
  Write: ResolverTypeWrapper<WriteModel>;
  WriteConnection: ResolverTypeWrapper<WriteConnectionModel>;
  WriteEdge: ResolverTypeWrapper<WriteEdgeModel>;
  WriteLeg: ResolverTypeWrapper<WriteLegModel>;
  WriteState: WriteState;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddCalendarEntryInput: AddCalendarEntryInput;
  AddCalendarEntryPayload: WrittenModel;
  Address: AddressModel;
  AssignRoomToProviderInput: AssignRoomToProviderInput;
  AssignRoomToProviderPayload: WrittenModel;
  AssignVisitProviderInput: AssignVisitProviderInput;
  AssignVisitProviderPayload: WrittenModel;
  Author: AuthorModel;
  AvailabilityFilter: AvailabilityFilter;
  BlockCalendarTimeInput: BlockCalendarTimeInput;
  BlockCalendarTimePayload: WrittenModel;
  BookVisitInput: BookVisitInput;
  BookVisitPayload: WrittenModel;
  Boolean: Scalars['Boolean']['output'];
  CalendarEntry: CalendarEntryModel;
  CallLeg: CallLegModel;
  CallLog: CallLogModel;
  CancelCalendarEntryInput: CancelCalendarEntryInput;
  CancelCalendarEntryPayload: WrittenModel;
  CancelVisitInput: CancelVisitInput;
  CancelVisitPayload: WrittenModel;
  Case: CaseModel;
  CaseChange: CaseChangeModel;
  CaseConnection: CaseConnectionModel;
  CaseCount: CaseCountModel;
  CaseDisease: CaseDiseaseModel;
  CaseEdge: CaseEdgeModel;
  CaseFileEntry: FileEntryModel;
  CaseFilterInput: CaseFilterInput;
  CaseInsuranceEntry: InsuranceEntryModel;
  CaseMessageEntry: MessageEntryModel;
  CaseNoteEntry: NoteEntryModel;
  CaseOffering: CaseOfferingModel;
  CaseOfferingEntry: OfferingEntryModel;
  CaseOfferingInput: CaseOfferingInput;
  CaseOrderEntry: OrderEntryModel;
  CaseOtherEntry: OtherEntryModel;
  CaseProductInput: CaseProductInput;
  CaseQuestion: CaseQuestionModel;
  CaseQuestionInput: CaseQuestionInput;
  CaseStatusChange: CaseStatusChangeModel;
  CaseStatusEntry: StatusEntryModel;
  CaseTagEntry: TagEntryModel;
  CaseTimelineConnection: CaseTimelineConnectionModel;
  CaseTimelineEdge: CaseTimelineEdgeModel;
  CaseTimelineEntry: CaseEntryModel;
  ChangeCaseInput: ChangeCaseInput;
  ChangeCasePayload: WrittenModel;
  City: CityModel;
  CityConnection: CityConnectionModel;
  CityEdge: CityEdgeModel;
  Clinic: ClinicModel;
  ClinicClock: ClinicClock;
  ClinicalNote: ClinicalNoteModel;
  CloseVisitInput: CloseVisitInput;
  CloseVisitPayload: WrittenModel;
  Compound: CompoundModel;
  ConflictingValue: ConflictingValue;
  Consultation: ConsultationModel;
  CreateCaseInput: CreateCaseInput;
  CreateCasePayload: WrittenModel;
  CreatePatientInput: CreatePatientInput;
  CreatePatientPayload: WrittenModel;
  CreateRoomInput: CreateRoomInput;
  CreateRoomPayload: WrittenModel;
  DateTime: Scalars['DateTime']['output'];
  Diagnosis: DiagnosisModel;
  DialInNumber: DialInNumberModel;
  Disease: DiseaseModel;
  DiseaseConnection: DiseaseConnectionModel;
  DiseaseEdge: DiseaseEdgeModel;
  DismissMessagesInput: DismissMessagesInput;
  DismissMessagesPayload: WrittenModel;
  DispenseUnit: DispenseUnitModel;
  DispensedMedicine: DispensedMedicineModel;
  Drug: DrugModel;
  DrugConnection: DrugConnectionModel;
  DrugDetail: DrugDetailModel;
  DrugEdge: DrugEdgeModel;
  EmailAddress: Scalars['EmailAddress']['output'];
  EventGap: GapModel;
  Exam: ExamModel;
  ExamConnection: ExamConnectionModel;
  ExamEdge: ExamEdgeModel;
  Float: Scalars['Float']['output'];
  HumanName: HumanNameModel;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Intake: IntakeModel;
  IntakeAnswer: IntakeAnswer;
  IntakeAnswerInput: IntakeAnswerInput;
  IntakeAttachment: AttachmentModel;
  Licence: LicenceModel;
  LicenceType: LicenceTypeModel;
  LinkDecision: LinkDecisionModel;
  LinkPatientRecordInput: LinkPatientRecordInput;
  LinkPatientRecordPayload: LinkAnswerModel;
  LinkProviderRecordInput: LinkProviderRecordInput;
  LinkProviderRecordPayload: LinkAnswerModel;
  LinkedPharmacy: LinkedPharmacyModel;
  LinkedPharmacyConnection: LinkedPharmacyConnectionModel;
  LinkedPharmacyEdge: LinkedPharmacyEdgeModel;
  LocalDate: Scalars['LocalDate']['output'];
  MarkMessageReadInput: MarkMessageReadInput;
  MarkMessageReadPayload: WrittenModel;
  MarkMessageUnreadInput: MarkMessageUnreadInput;
  MarkMessageUnreadPayload: WrittenModel;
  MedicalProfile: MedicalProfileModel;
  Medication: MedicationModel;
  Meeting: MeetingModel;
  Message: MessageModel;
  MessageConnection: MessageConnectionModel;
  MessageEdge: MessageEdgeModel;
  MessageNotification: MessageNotificationModel;
  MessageReading: MessageReadingModel;
  MoveCalendarEntryInput: MoveCalendarEntryInput;
  MoveCalendarEntryPayload: WrittenModel;
  Mutation: Record<PropertyKey, never>;
  NPI: Scalars['NPI']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NoteAttachment: AttachmentModel;
  Notification: NotificationModel;
  NotificationConnection: NotificationConnectionModel;
  NotificationEdge: NotificationEdgeModel;
  Offering: OfferingModel;
  OfferingConnection: OfferingConnectionModel;
  OfferingEdge: OfferingEdgeModel;
  OfferingFilter: OfferingFilter;
  Order: OrderModel;
  OtherProduct: OtherProductModel;
  PageInfo: PageInfo;
  Patient: PatientModel;
  PatientAddressInput: PatientAddressInput;
  PatientCandidate: PatientCandidateModel;
  PatientConflict: PatientConflictModel;
  PatientConnection: PatientConnectionModel;
  PatientEdge: PatientEdgeModel;
  PatientHealth: HealthModel;
  PatientHealthInput: PatientHealthInput;
  PatientMatch: PatientMatchModel;
  PatientMatchConnection: PatientMatchConnectionModel;
  PatientMatchEdge: PatientMatchEdgeModel;
  PatientNameInput: PatientNameInput;
  PatientRecord: PatientRecordModel;
  PatientVisitFilter: PatientVisitFilter;
  Pharmacy: PharmacyModel;
  PharmacyConnection: PharmacyConnectionModel;
  PharmacyEdge: PharmacyEdgeModel;
  PharmacyFilter: PharmacyFilter;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  PostalCode: PostalCodeModel;
  Prescription: PrescriptionModel;
  Product: ProductModel;
  ProductPharmacy: ProductPharmacyModel;
  ProfileDetail: ProfileDetail;
  ProfileEntry: ProfileEntryModel;
  ProfileSection: ProfileSectionModel;
  Provider: ProviderModel;
  ProviderCandidate: ProviderCandidateModel;
  ProviderConflict: ProviderConflictModel;
  ProviderMatch: ProviderMatchModel;
  ProviderMatchConnection: ProviderMatchConnectionModel;
  ProviderMatchEdge: ProviderMatchEdgeModel;
  ProviderRecord: ProviderRecordModel;
  Query: Record<PropertyKey, never>;
  Question: QuestionModel;
  QuestionAnswerInput: QuestionAnswerInput;
  QuestionOption: QuestionOptionModel;
  QuestionRule: QuestionRuleModel;
  Questionnaire: QuestionnaireModel;
  QuestionnaireConnection: QuestionnaireConnectionModel;
  QuestionnaireEdge: QuestionnaireEdgeModel;
  QuestionnaireOffering: QuestionnaireOfferingModel;
  QuestionnaireSubjectInput: QuestionnaireSubjectInput;
  RecordEvent: RecordEventModel;
  RecordEventConnection: RecordEventConnectionModel;
  RecordEventEdge: RecordEventEdgeModel;
  Recording: RecordingModel;
  Recordings: RecordingsModel;
  RejectPatientMatchInput: RejectPatientMatchInput;
  RejectPatientMatchPayload: LinkAnswerModel;
  RejectProviderMatchInput: RejectProviderMatchInput;
  RejectProviderMatchPayload: LinkAnswerModel;
  Reminder: ReminderModel;
  RemoveRoomFromProviderInput: RemoveRoomFromProviderInput;
  RemoveRoomFromProviderPayload: WrittenModel;
  RequestEConsultInput: RequestEConsultInput;
  RequestEConsultPayload: WrittenModel;
  RescheduleVisitInput: RescheduleVisitInput;
  RescheduleVisitPayload: WrittenModel;
  Room: RoomModel;
  RoomAvailabilityFilter: RoomAvailabilityFilter;
  RoomConnection: RoomConnectionModel;
  RoomEdge: RoomEdgeModel;
  RoomQueue: RoomQueueModel;
  RoomQueueChange: RoomQueueChangeModel;
  RoomSpecialty: RoomSpecialty;
  RuleRequirement: RuleRequirement;
  SendMessageInput: SendMessageInput;
  SendMessagePayload: WrittenModel;
  Service: ServiceModel;
  SettleWriteInput: SettleWriteInput;
  SettleWritePayload: WrittenModel;
  ShownQuestions: ShownQuestionsModel;
  Slot: SlotModel;
  SlotConnection: SlotConnectionModel;
  SlotEdge: SlotEdgeModel;
  Source: SourceModel;
  Specialty: SpecialtyModel;
  SpecialtyConnection: SpecialtyConnectionModel;
  SpecialtyEdge: SpecialtyEdgeModel;
  StaffMember: StaffMemberModel;
  StartTelemedicineVisitInput: StartTelemedicineVisitInput;
  StartTelemedicineVisitPayload: WrittenModel;
  StartWalkInVisitInput: StartWalkInVisitInput;
  StartWalkInVisitPayload: WrittenModel;
  State: RegionModel;
  StoredFile: StoredFileModel;
  String: Scalars['String']['output'];
  SubmitIntakeInput: SubmitIntakeInput;
  SubmitIntakePayload: WrittenModel;
  Subscription: Record<PropertyKey, never>;
  SubscriptionPlan: SubscriptionModel;
  SubscriptionPlanConnection: SubscriptionPlanConnectionModel;
  SubscriptionPlanEdge: SubscriptionPlanEdgeModel;
  Supply: SupplyModel;
  SupplyItem: SupplyItemModel;
  SupplyItemConnection: SupplyItemConnectionModel;
  SupplyItemEdge: SupplyItemEdgeModel;
  Tag: TagModel;
  TagChange: TagChangeModel;
  TagChangeConnection: TagChangeConnectionModel;
  TagChangeEdge: TagChangeEdgeModel;
  TagConnection: TagConnectionModel;
  TagEdge: TagEdgeModel;
  TelemedicineInput: TelemedicineInput;
  TelemedicinePatientInput: TelemedicinePatientInput;
  USState: Scalars['USState']['output'];
  UnassignVisitProviderInput: UnassignVisitProviderInput;
  UnassignVisitProviderPayload: WrittenModel;
  UnlinkPatientRecordInput: UnlinkPatientRecordInput;
  UnlinkPatientRecordPayload: LinkAnswerModel;
  UnlinkProviderRecordInput: UnlinkProviderRecordInput;
  UnlinkProviderRecordPayload: LinkAnswerModel;
  UpdateIntakeInput: UpdateIntakeInput;
  UpdateIntakePayload: WrittenModel;
  UpdatePatientInput: UpdatePatientInput;
  UpdatePatientPayload: WrittenModel;
  UserError: UserErrorModel;
  VendorHealth: VendorHealthModel;
  VendorLatency: VendorLatency;
  VendorRecord: VendorRecordModel;
  VendorServiceHealth: ServiceHealthModel;
  VendorStatus: VendorStatusModel;
  Visit: VisitModel;
  VisitCalendarInput: VisitCalendarInput;
  VisitChange: VisitChangeModel;
  VisitConnection: VisitConnectionModel;
  VisitEdge: VisitEdgeModel;
  VisitFilter: VisitFilter;
  VisitHost: VisitHostModel;
  VisitInvoice: VisitInvoiceModel;
  VisitNote: VisitNoteModel;
  VisitPayment: VisitPaymentModel;
  Voucher: VoucherModel;
  VoucherConnection: VoucherConnectionModel;
  VoucherEdge: VoucherEdgeModel;
  VoucherOffering: VoucherOfferingModel;
  Write: WriteModel;
  WriteConnection: WriteConnectionModel;
  WriteEdge: WriteEdgeModel;
  WriteLeg: WriteLegModel;
};

export type CostDirectiveArgs = {
  batchSize?: Scalars['Int']['input'];
  call: Scalars['String']['input'];
  perBatch?: Scalars['Int']['input'];
  perKey?: Scalars['Int']['input'];
  tokenCalls?: Scalars['Int']['input'];
  vendor: Vendor;
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumed: Scalars['Int']['input'];
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddCalendarEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCalendarEntryPayload'] = ResolversParentTypes['AddCalendarEntryPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['CalendarEntry']>, ParentType, ContextType>;
  entryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['USState']>, ParentType, ContextType>;
};

export type AssignRoomToProviderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignRoomToProviderPayload'] = ResolversParentTypes['AssignRoomToProviderPayload']> = {
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type AssignVisitProviderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignVisitProviderPayload'] = ResolversParentTypes['AssignVisitProviderPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type AuthorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Author'] = ResolversParentTypes['Author']> = {
  kind?: Resolver<ResolversTypes['AuthorKind'], ParentType, ContextType>;
  kindRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type BlockCalendarTimePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockCalendarTimePayload'] = ResolversParentTypes['BlockCalendarTimePayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['CalendarEntry']>, ParentType, ContextType>;
  entryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type BookVisitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookVisitPayload'] = ResolversParentTypes['BookVisitPayload']> = {
  joinUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signUpUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type CalendarEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarEntry'] = ResolversParentTypes['CalendarEntry']> = {
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['VendorRecord'], ParentType, ContextType>;
  reminders?: Resolver<ReadonlyArray<ResolversTypes['Reminder']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CalendarEntryStatus'], ParentType, ContextType>;
  statusRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CallLegResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallLeg'] = ResolversParentTypes['CallLeg']> = {
  durationSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  providerText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waitingSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CallLogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallLog'] = ResolversParentTypes['CallLog']> = {
  durationSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  legs?: Resolver<ReadonlyArray<ResolversTypes['CallLeg']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waitingSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CancelCalendarEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCalendarEntryPayload'] = ResolversParentTypes['CancelCalendarEntryPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['CalendarEntry']>, ParentType, ContextType>;
  entryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type CancelVisitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelVisitPayload'] = ResolversParentTypes['CancelVisitPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  assignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assignmentReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  diseases?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CaseDisease']>>>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['RecordEventConnection'], ParentType, ContextType, RequireFields<CaseEventsArgs, 'first'>>;
  exam?: Resolver<Maybe<ResolversTypes['Exam']>, ParentType, ContextType>;
  files?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['StoredFile']>>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isChargeable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isLocked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOnHold?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPrioritised?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSynchronous?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lockedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  metadata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  needsApproval?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ClinicalNote']>>>, ParentType, ContextType>;
  offerings?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CaseOffering']>>>, ParentType, ContextType>;
  orders?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Order']>>>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  patientBirthDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  patientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prioritisedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  priorityReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  providerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  questions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CaseQuestion']>>>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['VendorRecord']>, ParentType, ContextType>;
  referenceCase?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  statusChangedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statusHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CaseStatusChange']>>, ParentType, ContextType>;
  statusRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tagHistory?: Resolver<ResolversTypes['TagChangeConnection'], ParentType, ContextType, RequireFields<CaseTagHistoryArgs, 'first'>>;
  tags?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Tag']>>>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['CaseTimelineConnection'], ParentType, ContextType, RequireFields<CaseTimelineArgs, 'first' | 'order'>>;
  type?: Resolver<ResolversTypes['CaseType'], ParentType, ContextType>;
  typeRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseChange'] = ResolversParentTypes['CaseChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  changedFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LiveUpdateKind'], ParentType, ContextType>;
  nodeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type CaseCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseCount'] = ResolversParentTypes['CaseCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  statusRawCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseDiseaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseDisease'] = ResolversParentTypes['CaseDisease']> = {
  disease?: Resolver<ResolversTypes['Disease'], ParentType, ContextType>;
  isPrimary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
};

export type CaseFileEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseFileEntry'] = ResolversParentTypes['CaseFileEntry']> = {
  change?: Resolver<ResolversTypes['CaseFileChange'], ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['CaseTimelineOrigin'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseInsuranceEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseInsuranceEntry'] = ResolversParentTypes['CaseInsuranceEntry']> = {
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['CaseTimelineOrigin'], ParentType, ContextType>;
  prescriptionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseMessageEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseMessageEntry'] = ResolversParentTypes['CaseMessageEntry']> = {
  authorRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channelRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['CaseTimelineOrigin'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseNoteEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseNoteEntry'] = ResolversParentTypes['CaseNoteEntry']> = {
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  noteId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['CaseTimelineOrigin'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseOfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseOffering'] = ResolversParentTypes['CaseOffering']> = {
  caseOfferingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clinicalNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  directions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isImportant?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  needsApproval?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
  orderDetails?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderStatus?: Resolver<Maybe<ResolversTypes['OfferingOrderStatus']>, ParentType, ContextType>;
  orderStatusRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  orderedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseOfferingStatus'], ParentType, ContextType>;
  statusDetails?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  thankYouNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CaseOfferingEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseOfferingEntry'] = ResolversParentTypes['CaseOfferingEntry']> = {
  caseOffering?: Resolver<ResolversTypes['CaseOffering'], ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['CaseTimelineOrigin'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseOrderEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseOrderEntry'] = ResolversParentTypes['CaseOrderEntry']> = {
  change?: Resolver<ResolversTypes['CaseOrderChange'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['CaseTimelineOrigin'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statusRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseOtherEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseOtherEntry'] = ResolversParentTypes['CaseOtherEntry']> = {
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['CaseTimelineOrigin'], ParentType, ContextType>;
  rawType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseQuestion'] = ResolversParentTypes['CaseQuestion']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caseQuestionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayedOptions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isCritical?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isImportant?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPrinted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metadata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CaseQuestionType'], ParentType, ContextType>;
  typeRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseStatusChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseStatusChange'] = ResolversParentTypes['CaseStatusChange']> = {
  by?: Resolver<ResolversTypes['Author'], ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isOnHold?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  statusRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseStatusEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseStatusEntry'] = ResolversParentTypes['CaseStatusEntry']> = {
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['CaseTimelineOrigin'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  statusRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseTagEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseTagEntry'] = ResolversParentTypes['CaseTagEntry']> = {
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['CaseTimelineOrigin'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tagId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseTimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseTimelineConnection'] = ResolversParentTypes['CaseTimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseTimelineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type CaseTimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseTimelineEdge'] = ResolversParentTypes['CaseTimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['CaseTimelineEntry']>, ParentType, ContextType>;
};

export type CaseTimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseTimelineEntry'] = ResolversParentTypes['CaseTimelineEntry']> = {
  __resolveType: TypeResolveFn<'CaseFileEntry' | 'CaseInsuranceEntry' | 'CaseMessageEntry' | 'CaseNoteEntry' | 'CaseOfferingEntry' | 'CaseOrderEntry' | 'CaseOtherEntry' | 'CaseStatusEntry' | 'CaseTagEntry', ParentType, ContextType>;
};

export type ChangeCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCasePayload'] = ResolversParentTypes['ChangeCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type CityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City']> = {
  cityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityConnection'] = ResolversParentTypes['CityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type CityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityEdge'] = ResolversParentTypes['CityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
};

export type ClinicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clinic'] = ResolversParentTypes['Clinic']> = {
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['VendorRecord']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type ClinicClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicClock'] = ResolversParentTypes['ClinicClock']> = {
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ClinicalNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalNote'] = ResolversParentTypes['ClinicalNote']> = {
  author?: Resolver<ResolversTypes['Author'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  noteId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CloseVisitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseVisitPayload'] = ResolversParentTypes['CloseVisitPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type CompoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Compound'] = ResolversParentTypes['Compound']> = {
  allowsSubstitutions?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  daysSupply?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  directions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dispenseUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fillableFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProductKind'], ParentType, ContextType>;
  kindRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pharmacy?: Resolver<Maybe<ResolversTypes['ProductPharmacy']>, ParentType, ContextType>;
  pharmacyNotes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refills?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictingValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictingValue'] = ResolversParentTypes['ConflictingValue']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
};

export type ConsultationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consultation'] = ResolversParentTypes['Consultation']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  consultationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  durationMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isCharged?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isGroup?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isVisibleToPatients?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  slots?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CreateCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCasePayload'] = ResolversParentTypes['CreateCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type CreatePatientPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePatientPayload'] = ResolversParentTypes['CreatePatientPayload']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type CreateRoomPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateRoomPayload'] = ResolversParentTypes['CreateRoomPayload']> = {
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DiagnosisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Diagnosis'] = ResolversParentTypes['Diagnosis']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DialInNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DialInNumber'] = ResolversParentTypes['DialInNumber']> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  phoneText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DiseaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disease'] = ResolversParentTypes['Disease']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  diseaseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DiseaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiseaseConnection'] = ResolversParentTypes['DiseaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiseaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type DiseaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiseaseEdge'] = ResolversParentTypes['DiseaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Disease']>, ParentType, ContextType>;
};

export type DismissMessagesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissMessagesPayload'] = ResolversParentTypes['DismissMessagesPayload']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type DispenseUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispenseUnit'] = ResolversParentTypes['DispenseUnit']> = {
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dispenseUnitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plural?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  singular?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DispensedMedicineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispensedMedicine'] = ResolversParentTypes['DispensedMedicine']> = {
  daysSupply?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  directions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dispenseUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filledOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  historyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ndc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refills?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rxNormCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type DrugResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Drug'] = ResolversParentTypes['Drug']> = {
  detail?: Resolver<Maybe<ResolversTypes['DrugDetail']>, ParentType, ContextType>;
  drugId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isObsolete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ndc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rxNormCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrugConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrugConnection'] = ResolversParentTypes['DrugConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DrugEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type DrugDetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrugDetail'] = ResolversParentTypes['DrugDetail']> = {
  classification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dispenseUnitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  genericName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isBrand?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOverTheCounter?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ndc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rxNormCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrugEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrugEdge'] = ResolversParentTypes['DrugEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type EventGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventGap'] = ResolversParentTypes['EventGap']> = {
  casesChanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  casesRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reconciledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ExamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exam'] = ResolversParentTypes['Exam']> = {
  allergies?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  examId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  heightCm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medications?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weightKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ExamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExamConnection'] = ResolversParentTypes['ExamConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExamEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type ExamEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExamEdge'] = ResolversParentTypes['ExamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Exam']>, ParentType, ContextType>;
};

export type HumanNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HumanName'] = ResolversParentTypes['HumanName']> = {
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  middle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IntakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Intake'] = ResolversParentTypes['Intake']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['IntakeAnswer']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['IntakeAttachment']>, ParentType, ContextType>;
  consultation?: Resolver<Maybe<ResolversTypes['Consultation']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hasConsent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VisitKind'], ParentType, ContextType>;
  kindRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  medicalProfile?: Resolver<Maybe<ResolversTypes['MedicalProfile']>, ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  phoneText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  reasonForVisit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['VendorRecord']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntakeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeAnswer'] = ResolversParentTypes['IntakeAnswer']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IntakeAttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeAttachment'] = ResolversParentTypes['IntakeAttachment']> = {
  attachmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LicenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Licence'] = ResolversParentTypes['Licence']> = {
  expiresOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isExpired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['USState']>, ParentType, ContextType>;
};

export type LicenceTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenceType'] = ResolversParentTypes['LicenceType']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LinkDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkDecision'] = ResolversParentTypes['LinkDecision']> = {
  action?: Resolver<ResolversTypes['LinkAction'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedFields?: Resolver<ReadonlyArray<ResolversTypes['MatchField']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['VendorRecord'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkPatientRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkPatientRecordPayload'] = ResolversParentTypes['LinkPatientRecordPayload']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LinkProviderRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkProviderRecordPayload'] = ResolversParentTypes['LinkProviderRecordPayload']> = {
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LinkedPharmacyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedPharmacy'] = ResolversParentTypes['LinkedPharmacy']> = {
  linkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pharmacy?: Resolver<Maybe<ResolversTypes['Pharmacy']>, ParentType, ContextType>;
  pharmacyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LinkedPharmacyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedPharmacyConnection'] = ResolversParentTypes['LinkedPharmacyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkedPharmacyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type LinkedPharmacyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedPharmacyEdge'] = ResolversParentTypes['LinkedPharmacyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['LinkedPharmacy']>, ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MarkMessageReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkMessageReadPayload'] = ResolversParentTypes['MarkMessageReadPayload']> = {
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type MarkMessageUnreadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkMessageUnreadPayload'] = ResolversParentTypes['MarkMessageUnreadPayload']> = {
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type MedicalProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicalProfile'] = ResolversParentTypes['MedicalProfile']> = {
  allergies?: Resolver<Maybe<ResolversTypes['ProfileSection']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['ProfileSection']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  familyConditions?: Resolver<Maybe<ResolversTypes['ProfileSection']>, ParentType, ContextType>;
  healthHabits?: Resolver<Maybe<ResolversTypes['ProfileSection']>, ParentType, ContextType>;
  medications?: Resolver<Maybe<ResolversTypes['ProfileSection']>, ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  socialHistory?: Resolver<Maybe<ResolversTypes['ProfileSection']>, ParentType, ContextType>;
  surgeries?: Resolver<Maybe<ResolversTypes['ProfileSection']>, ParentType, ContextType>;
};

export type MedicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Medication'] = ResolversParentTypes['Medication']> = {
  allowsSubstitutions?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  daysSupply?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  directions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dispenseUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fillableFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProductKind'], ParentType, ContextType>;
  kindRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ndc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pharmacy?: Resolver<Maybe<ResolversTypes['ProductPharmacy']>, ParentType, ContextType>;
  pharmacyNotes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refills?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rxNormCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hasPin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hostEmails?: Resolver<ReadonlyArray<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  isRecordedFromStart?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  phoneNumbers?: Resolver<ReadonlyArray<ResolversTypes['DialInNumber']>, ParentType, ContextType>;
};

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  author?: Resolver<ResolversTypes['Author'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['MessageChannel'], ParentType, ContextType>;
  channelRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dismissedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  emailedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<Maybe<ResolversTypes['StoredFile']>>, ParentType, ContextType>;
  isRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<Maybe<ResolversTypes['MessageReading']>>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  repliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
};

export type MessageNotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageNotification'] = ResolversParentTypes['MessageNotification']> = {
  channel?: Resolver<ResolversTypes['MessageChannel'], ParentType, ContextType>;
  channelRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dismissedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  notificationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type MessageReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageReading'] = ResolversParentTypes['MessageReading']> = {
  by?: Resolver<ResolversTypes['Author'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  readingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MoveCalendarEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveCalendarEntryPayload'] = ResolversParentTypes['MoveCalendarEntryPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['CalendarEntry']>, ParentType, ContextType>;
  entryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addCalendarEntry?: Resolver<ResolversTypes['AddCalendarEntryPayload'], ParentType, ContextType, RequireFields<MutationAddCalendarEntryArgs, 'input'>>;
  assignRoomToProvider?: Resolver<ResolversTypes['AssignRoomToProviderPayload'], ParentType, ContextType, RequireFields<MutationAssignRoomToProviderArgs, 'input'>>;
  assignVisitProvider?: Resolver<ResolversTypes['AssignVisitProviderPayload'], ParentType, ContextType, RequireFields<MutationAssignVisitProviderArgs, 'input'>>;
  blockCalendarTime?: Resolver<ResolversTypes['BlockCalendarTimePayload'], ParentType, ContextType, RequireFields<MutationBlockCalendarTimeArgs, 'input'>>;
  bookVisit?: Resolver<ResolversTypes['BookVisitPayload'], ParentType, ContextType, RequireFields<MutationBookVisitArgs, 'input'>>;
  cancelCalendarEntry?: Resolver<ResolversTypes['CancelCalendarEntryPayload'], ParentType, ContextType, RequireFields<MutationCancelCalendarEntryArgs, 'input'>>;
  cancelVisit?: Resolver<ResolversTypes['CancelVisitPayload'], ParentType, ContextType, RequireFields<MutationCancelVisitArgs, 'input'>>;
  changeCase?: Resolver<ResolversTypes['ChangeCasePayload'], ParentType, ContextType, RequireFields<MutationChangeCaseArgs, 'input'>>;
  closeVisit?: Resolver<ResolversTypes['CloseVisitPayload'], ParentType, ContextType, RequireFields<MutationCloseVisitArgs, 'input'>>;
  createCase?: Resolver<ResolversTypes['CreateCasePayload'], ParentType, ContextType, RequireFields<MutationCreateCaseArgs, 'input'>>;
  createPatient?: Resolver<ResolversTypes['CreatePatientPayload'], ParentType, ContextType, RequireFields<MutationCreatePatientArgs, 'input'>>;
  createRoom?: Resolver<ResolversTypes['CreateRoomPayload'], ParentType, ContextType, RequireFields<MutationCreateRoomArgs, 'input'>>;
  dismissMessages?: Resolver<ResolversTypes['DismissMessagesPayload'], ParentType, ContextType, RequireFields<MutationDismissMessagesArgs, 'input'>>;
  linkPatientRecord?: Resolver<ResolversTypes['LinkPatientRecordPayload'], ParentType, ContextType, RequireFields<MutationLinkPatientRecordArgs, 'input'>>;
  linkProviderRecord?: Resolver<ResolversTypes['LinkProviderRecordPayload'], ParentType, ContextType, RequireFields<MutationLinkProviderRecordArgs, 'input'>>;
  markMessageRead?: Resolver<ResolversTypes['MarkMessageReadPayload'], ParentType, ContextType, RequireFields<MutationMarkMessageReadArgs, 'input'>>;
  markMessageUnread?: Resolver<ResolversTypes['MarkMessageUnreadPayload'], ParentType, ContextType, RequireFields<MutationMarkMessageUnreadArgs, 'input'>>;
  moveCalendarEntry?: Resolver<ResolversTypes['MoveCalendarEntryPayload'], ParentType, ContextType, RequireFields<MutationMoveCalendarEntryArgs, 'input'>>;
  rejectPatientMatch?: Resolver<ResolversTypes['RejectPatientMatchPayload'], ParentType, ContextType, RequireFields<MutationRejectPatientMatchArgs, 'input'>>;
  rejectProviderMatch?: Resolver<ResolversTypes['RejectProviderMatchPayload'], ParentType, ContextType, RequireFields<MutationRejectProviderMatchArgs, 'input'>>;
  removeRoomFromProvider?: Resolver<ResolversTypes['RemoveRoomFromProviderPayload'], ParentType, ContextType, RequireFields<MutationRemoveRoomFromProviderArgs, 'input'>>;
  requestEConsult?: Resolver<ResolversTypes['RequestEConsultPayload'], ParentType, ContextType, RequireFields<MutationRequestEConsultArgs, 'input'>>;
  rescheduleVisit?: Resolver<ResolversTypes['RescheduleVisitPayload'], ParentType, ContextType, RequireFields<MutationRescheduleVisitArgs, 'input'>>;
  sendMessage?: Resolver<ResolversTypes['SendMessagePayload'], ParentType, ContextType, RequireFields<MutationSendMessageArgs, 'input'>>;
  settleWrite?: Resolver<ResolversTypes['SettleWritePayload'], ParentType, ContextType, RequireFields<MutationSettleWriteArgs, 'input'>>;
  startTelemedicineVisit?: Resolver<ResolversTypes['StartTelemedicineVisitPayload'], ParentType, ContextType, RequireFields<MutationStartTelemedicineVisitArgs, 'input'>>;
  startWalkInVisit?: Resolver<ResolversTypes['StartWalkInVisitPayload'], ParentType, ContextType, RequireFields<MutationStartWalkInVisitArgs, 'input'>>;
  submitIntake?: Resolver<ResolversTypes['SubmitIntakePayload'], ParentType, ContextType, RequireFields<MutationSubmitIntakeArgs, 'input'>>;
  unassignVisitProvider?: Resolver<ResolversTypes['UnassignVisitProviderPayload'], ParentType, ContextType, RequireFields<MutationUnassignVisitProviderArgs, 'input'>>;
  unlinkPatientRecord?: Resolver<ResolversTypes['UnlinkPatientRecordPayload'], ParentType, ContextType, RequireFields<MutationUnlinkPatientRecordArgs, 'input'>>;
  unlinkProviderRecord?: Resolver<ResolversTypes['UnlinkProviderRecordPayload'], ParentType, ContextType, RequireFields<MutationUnlinkProviderRecordArgs, 'input'>>;
  updateIntake?: Resolver<ResolversTypes['UpdateIntakePayload'], ParentType, ContextType, RequireFields<MutationUpdateIntakeArgs, 'input'>>;
  updatePatient?: Resolver<ResolversTypes['UpdatePatientPayload'], ParentType, ContextType, RequireFields<MutationUpdatePatientArgs, 'input'>>;
};

export interface NpiScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NPI'], any> {
  name: 'NPI';
}

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Case' | 'Intake' | 'Offering' | 'Patient' | 'Provider' | 'Questionnaire' | 'Room' | 'Visit', ParentType, ContextType>;
};

export type NoteAttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteAttachment'] = ResolversParentTypes['NoteAttachment']> = {
  attachmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  needsAcknowledgement?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  notificationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType>;
};

export type OfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offering'] = ResolversParentTypes['Offering']> = {
  clinicalNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  directions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  metadata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  needsApproval?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['VendorRecord']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  thankYouNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingConnection'] = ResolversParentTypes['OfferingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfferingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type OfferingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingEdge'] = ResolversParentTypes['OfferingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['RecordEventConnection'], ParentType, ContextType, RequireFields<OrderEventsArgs, 'first'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offerings?: Resolver<ReadonlyArray<Maybe<ResolversTypes['CaseOffering']>>, ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  paymentStatusRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pharmacyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  pharmacyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequenceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sequenceNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sequenceTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  statusDetails?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OtherProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherProduct'] = ResolversParentTypes['OtherProduct']> = {
  daysSupply?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  directions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dispenseUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fillableFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProductKind'], ParentType, ContextType>;
  kindRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ndc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pharmacy?: Resolver<Maybe<ResolversTypes['ProductPharmacy']>, ParentType, ContextType>;
  pharmacyNotes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refills?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<PatientCasesArgs, 'first'>>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['PatientConflict']>, ParentType, ContextType>;
  currentVisit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
  dispensedMedicines?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['DispensedMedicine']>>>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['RecordEventConnection'], ParentType, ContextType, RequireFields<PatientEventsArgs, 'first'>>;
  exams?: Resolver<ResolversTypes['ExamConnection'], ParentType, ContextType, RequireFields<PatientExamsArgs, 'first'>>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  health?: Resolver<Maybe<ResolversTypes['PatientHealth']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkHistory?: Resolver<ReadonlyArray<ResolversTypes['LinkDecision']>, ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<PatientMessagesArgs, 'first'>>;
  name?: Resolver<Maybe<ResolversTypes['HumanName']>, ParentType, ContextType>;
  pharmacies?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Pharmacy']>>>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  phoneText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['PatientRecord']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  subscriptions?: Resolver<ResolversTypes['SubscriptionPlanConnection'], ParentType, ContextType, RequireFields<PatientSubscriptionsArgs, 'first'>>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<PatientVisitsArgs, 'first' | 'orderBy'>>;
  vouchers?: Resolver<ResolversTypes['VoucherConnection'], ParentType, ContextType, RequireFields<PatientVouchersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatientCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientCandidate'] = ResolversParentTypes['PatientCandidate']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  emailText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['HumanName']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  phoneText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  vendorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PatientConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientConflict'] = ResolversParentTypes['PatientConflict']> = {
  field?: Resolver<ResolversTypes['ConflictField'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['ConflictingValue']>, ParentType, ContextType>;
};

export type PatientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientConnection'] = ResolversParentTypes['PatientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PatientEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type PatientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientEdge'] = ResolversParentTypes['PatientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
};

export type PatientHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientHealth'] = ResolversParentTypes['PatientHealth']> = {
  allergies?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bloodPressure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heightCm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isPregnant?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  medications?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specialNeeds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weightKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PatientMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientMatch'] = ResolversParentTypes['PatientMatch']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['PatientCandidate']>, ParentType, ContextType>;
  conflictingFields?: Resolver<ReadonlyArray<ResolversTypes['MatchField']>, ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['MatchGrade'], ParentType, ContextType>;
  matchId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matchedFields?: Resolver<ReadonlyArray<ResolversTypes['MatchField']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MatchStatus'], ParentType, ContextType>;
  vetoes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientMatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientMatchConnection'] = ResolversParentTypes['PatientMatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PatientMatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type PatientMatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientMatchEdge'] = ResolversParentTypes['PatientMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['PatientMatch']>, ParentType, ContextType>;
};

export type PatientRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientRecord'] = ResolversParentTypes['PatientRecord']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['MatchGrade'], ParentType, ContextType>;
  matchedFields?: Resolver<ReadonlyArray<ResolversTypes['MatchField']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  vendorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PharmacyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pharmacy'] = ResolversParentTypes['Pharmacy']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  faxText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pharmacyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  phoneText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  specialties?: Resolver<ReadonlyArray<ResolversTypes['PharmacySpecialty']>, ParentType, ContextType>;
  specialtyRawCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  storeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PharmacyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PharmacyConnection'] = ResolversParentTypes['PharmacyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PharmacyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type PharmacyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PharmacyEdge'] = ResolversParentTypes['PharmacyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Pharmacy']>, ParentType, ContextType>;
};

export interface PhoneNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhoneNumber'], any> {
  name: 'PhoneNumber';
}

export type PostalCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostalCode'] = ResolversParentTypes['PostalCode']> = {
  city?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['USState']>, ParentType, ContextType>;
  stateName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrescriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prescription'] = ResolversParentTypes['Prescription']> = {
  daysSupply?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  directions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isCompound?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSubstitutionAllowed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSupply?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ndc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pharmacyId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pharmacyNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prescribedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  prescriberName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prescriptionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  quantityUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refills?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rxNormCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheduleRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statusRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  __resolveType: TypeResolveFn<'Compound' | 'Medication' | 'OtherProduct' | 'Service' | 'Supply', ParentType, ContextType>;
};

export type ProductPharmacyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductPharmacy'] = ResolversParentTypes['ProductPharmacy']> = {
  isForced?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pharmacy?: Resolver<Maybe<ResolversTypes['Pharmacy']>, ParentType, ContextType>;
  pharmacyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProfileDetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileDetail'] = ResolversParentTypes['ProfileDetail']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProfileEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileEntry'] = ResolversParentTypes['ProfileEntry']> = {
  details?: Resolver<ReadonlyArray<ResolversTypes['ProfileDetail']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProfileSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileSection'] = ResolversParentTypes['ProfileSection']> = {
  entries?: Resolver<ReadonlyArray<ResolversTypes['ProfileEntry']>, ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  modifiedBy?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider']> = {
  acceptsCases?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  acceptsMessages?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  bio?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['ProviderConflict']>, ParentType, ContextType>;
  educationalTraining?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  hasDeaNumber?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOnline?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOutOfOffice?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  licences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Licence']>>, ParentType, ContextType>;
  linkHistory?: Resolver<ReadonlyArray<ResolversTypes['LinkDecision']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['HumanName']>, ParentType, ContextType>;
  npi?: Resolver<Maybe<ResolversTypes['NPI']>, ParentType, ContextType>;
  outOfOfficeMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personalInterests?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  phoneText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  professionalInterests?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profileUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ProviderRecord']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ProviderRole']>, ParentType, ContextType>;
  roleRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rooms?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Room']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  specialty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<ProviderVisitsArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderCandidate'] = ResolversParentTypes['ProviderCandidate']> = {
  emailText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  licences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Licence']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['HumanName']>, ParentType, ContextType>;
  npi?: Resolver<Maybe<ResolversTypes['NPI']>, ParentType, ContextType>;
  phoneText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  specialty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  vendorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProviderConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderConflict'] = ResolversParentTypes['ProviderConflict']> = {
  field?: Resolver<ResolversTypes['ConflictField'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['ConflictingValue']>, ParentType, ContextType>;
};

export type ProviderMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderMatch'] = ResolversParentTypes['ProviderMatch']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['ProviderCandidate']>, ParentType, ContextType>;
  conflictingFields?: Resolver<ReadonlyArray<ResolversTypes['MatchField']>, ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['MatchGrade'], ParentType, ContextType>;
  matchId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matchedFields?: Resolver<ReadonlyArray<ResolversTypes['MatchField']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MatchStatus'], ParentType, ContextType>;
  vetoes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProviderMatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderMatchConnection'] = ResolversParentTypes['ProviderMatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProviderMatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type ProviderMatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderMatchEdge'] = ResolversParentTypes['ProviderMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ProviderMatch']>, ParentType, ContextType>;
};

export type ProviderRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderRecord'] = ResolversParentTypes['ProviderRecord']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['MatchGrade'], ParentType, ContextType>;
  matchedFields?: Resolver<ReadonlyArray<ResolversTypes['MatchField']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  vendorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  availability?: Resolver<ResolversTypes['SlotConnection'], ParentType, ContextType, RequireFields<QueryAvailabilityArgs, 'filter' | 'first'>>;
  calendarEntry?: Resolver<Maybe<ResolversTypes['CalendarEntry']>, ParentType, ContextType, RequireFields<QueryCalendarEntryArgs, 'entryId'>>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'id'>>;
  caseCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CaseCount']>>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryCasesArgs, 'first' | 'order' | 'status'>>;
  clinic?: Resolver<Maybe<ResolversTypes['Clinic']>, ParentType, ContextType>;
  clinicClock?: Resolver<ResolversTypes['ClinicClock'], ParentType, ContextType>;
  disease?: Resolver<Maybe<ResolversTypes['Disease']>, ParentType, ContextType, RequireFields<QueryDiseaseArgs, 'diseaseId'>>;
  diseases?: Resolver<ResolversTypes['DiseaseConnection'], ParentType, ContextType, RequireFields<QueryDiseasesArgs, 'first'>>;
  dispenseUnits?: Resolver<ReadonlyArray<Maybe<ResolversTypes['DispenseUnit']>>, ParentType, ContextType, Partial<QueryDispenseUnitsArgs>>;
  drugs?: Resolver<ResolversTypes['DrugConnection'], ParentType, ContextType, RequireFields<QueryDrugsArgs, 'first' | 'search'>>;
  eventGaps?: Resolver<ReadonlyArray<ResolversTypes['EventGap']>, ParentType, ContextType>;
  intake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType, RequireFields<QueryIntakeArgs, 'id'>>;
  licenceTypes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['LicenceType']>>, ParentType, ContextType>;
  linkedPharmacies?: Resolver<ResolversTypes['LinkedPharmacyConnection'], ParentType, ContextType, RequireFields<QueryLinkedPharmaciesArgs, 'first'>>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType, RequireFields<QueryMessageArgs, 'messageId' | 'patientId'>>;
  messageNotification?: Resolver<Maybe<ResolversTypes['MessageNotification']>, ParentType, ContextType, RequireFields<QueryMessageNotificationArgs, 'notificationId'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType, RequireFields<QueryNotificationArgs, 'notificationId'>>;
  notifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'first'>>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType, RequireFields<QueryOfferingArgs, 'id'>>;
  offerings?: Resolver<ResolversTypes['OfferingConnection'], ParentType, ContextType, RequireFields<QueryOfferingsArgs, 'first' | 'orderBy'>>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<QueryPatientArgs, 'id'>>;
  patientMatches?: Resolver<ResolversTypes['PatientMatchConnection'], ParentType, ContextType, RequireFields<QueryPatientMatchesArgs, 'first' | 'status'>>;
  patients?: Resolver<ResolversTypes['PatientConnection'], ParentType, ContextType, RequireFields<QueryPatientsArgs, 'first' | 'search'>>;
  pharmacies?: Resolver<ResolversTypes['PharmacyConnection'], ParentType, ContextType, RequireFields<QueryPharmaciesArgs, 'filter' | 'first'>>;
  pharmacy?: Resolver<Maybe<ResolversTypes['Pharmacy']>, ParentType, ContextType, RequireFields<QueryPharmacyArgs, 'pharmacyId'>>;
  postalCodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['PostalCode']>>, ParentType, ContextType, RequireFields<QueryPostalCodesArgs, 'search'>>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType, RequireFields<QueryProviderArgs, 'id'>>;
  providerMatches?: Resolver<ResolversTypes['ProviderMatchConnection'], ParentType, ContextType, RequireFields<QueryProviderMatchesArgs, 'first' | 'status'>>;
  questionnaire?: Resolver<Maybe<ResolversTypes['Questionnaire']>, ParentType, ContextType, RequireFields<QueryQuestionnaireArgs, 'id'>>;
  questionnaires?: Resolver<ResolversTypes['QuestionnaireConnection'], ParentType, ContextType, RequireFields<QueryQuestionnairesArgs, 'first'>>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType, RequireFields<QueryRoomArgs, 'code'>>;
  rooms?: Resolver<ResolversTypes['RoomConnection'], ParentType, ContextType, RequireFields<QueryRoomsArgs, 'first' | 'orderBy'>>;
  specialties?: Resolver<ResolversTypes['SpecialtyConnection'], ParentType, ContextType, RequireFields<QuerySpecialtiesArgs, 'first'>>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType, RequireFields<QueryStaffMemberArgs, 'kind' | 'staffId'>>;
  states?: Resolver<ReadonlyArray<Maybe<ResolversTypes['State']>>, ParentType, ContextType, Partial<QueryStatesArgs>>;
  storedFile?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType, RequireFields<QueryStoredFileArgs, 'fileId'>>;
  subscriptionPlan?: Resolver<Maybe<ResolversTypes['SubscriptionPlan']>, ParentType, ContextType, RequireFields<QuerySubscriptionPlanArgs, 'subscriptionId'>>;
  subscriptionPlans?: Resolver<ResolversTypes['SubscriptionPlanConnection'], ParentType, ContextType, RequireFields<QuerySubscriptionPlansArgs, 'first'>>;
  supplies?: Resolver<ResolversTypes['SupplyItemConnection'], ParentType, ContextType, RequireFields<QuerySuppliesArgs, 'first'>>;
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType, RequireFields<QueryTagArgs, 'tagId'>>;
  tags?: Resolver<ResolversTypes['TagConnection'], ParentType, ContextType, RequireFields<QueryTagsArgs, 'first'>>;
  telemedicineVisit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType, RequireFields<QueryTelemedicineVisitArgs, 'number'>>;
  unsettledWrites?: Resolver<ResolversTypes['WriteConnection'], ParentType, ContextType, RequireFields<QueryUnsettledWritesArgs, 'first'>>;
  vendorStatus?: Resolver<ReadonlyArray<ResolversTypes['VendorHealth']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType, RequireFields<QueryVisitArgs, 'id'>>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<QueryVisitsArgs, 'first' | 'orderBy'>>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType, RequireFields<QueryVoucherArgs, 'voucherId'>>;
  vouchers?: Resolver<ResolversTypes['VoucherConnection'], ParentType, ContextType, RequireFields<QueryVouchersArgs, 'first' | 'includesExpired'>>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType, RequireFields<QueryWriteArgs, 'id'>>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  defaultValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasBackButton?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasNextButton?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isCritical?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isImportant?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOptional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPrinted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isVisible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['QuestionOption']>, ParentType, ContextType>;
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  questionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ruleJoin?: Resolver<ResolversTypes['RuleJoin'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['QuestionRule']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['QuestionType'], ParentType, ContextType>;
  typeRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuestionOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionOption'] = ResolversParentTypes['QuestionOption']> = {
  asksForMore?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isCritical?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isImportant?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  optionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuestionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionRule'] = ResolversParentTypes['QuestionRule']> = {
  join?: Resolver<ResolversTypes['RuleJoin'], ParentType, ContextType>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['RuleRequirement']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuestionnaireResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Questionnaire'] = ResolversParentTypes['Questionnaire']> = {
  hasPharmacy?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasThanks?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasWelcome?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  introDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  introTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isHeightAsked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isWeightAsked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  metadata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offerings?: Resolver<ReadonlyArray<ResolversTypes['QuestionnaireOffering']>, ParentType, ContextType>;
  outroDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outroTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['VendorRecord']>, ParentType, ContextType>;
  redirectTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  redirectUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shownQuestions?: Resolver<ResolversTypes['ShownQuestions'], ParentType, ContextType, RequireFields<QuestionnaireShownQuestionsArgs, 'for'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  termsOfService?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionnaireConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionnaireConnection'] = ResolversParentTypes['QuestionnaireConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionnaireEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type QuestionnaireEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionnaireEdge'] = ResolversParentTypes['QuestionnaireEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Questionnaire']>, ParentType, ContextType>;
};

export type QuestionnaireOfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionnaireOffering'] = ResolversParentTypes['QuestionnaireOffering']> = {
  isPharmacyForced?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
  pharmacyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ruleJoin?: Resolver<ResolversTypes['RuleJoin'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['QuestionRule']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEvent'] = ResolversParentTypes['RecordEvent']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Author'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEventConnection'] = ResolversParentTypes['RecordEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecordEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type RecordEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEventEdge'] = ResolversParentTypes['RecordEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RecordEvent']>, ParentType, ContextType>;
};

export type RecordingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recording'] = ResolversParentTypes['Recording']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RecordingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recordings'] = ResolversParentTypes['Recordings']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['Recording']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RejectPatientMatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectPatientMatchPayload'] = ResolversParentTypes['RejectPatientMatchPayload']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RejectProviderMatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectProviderMatchPayload'] = ResolversParentTypes['RejectProviderMatchPayload']> = {
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reminder'] = ResolversParentTypes['Reminder']> = {
  isZoneAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reminderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReminderStatus'], ParentType, ContextType>;
  statusAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statusRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ReminderType'], ParentType, ContextType>;
  typeRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RemoveRoomFromProviderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveRoomFromProviderPayload'] = ResolversParentTypes['RemoveRoomFromProviderPayload']> = {
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type RequestEConsultPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEConsultPayload'] = ResolversParentTypes['RequestEConsultPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type RescheduleVisitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescheduleVisitPayload'] = ResolversParentTypes['RescheduleVisitPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type RoomResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Room'] = ResolversParentTypes['Room']> = {
  allowsGuests?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  availability?: Resolver<ResolversTypes['SlotConnection'], ParentType, ContextType, RequireFields<RoomAvailabilityArgs, 'filter' | 'first'>>;
  closedMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consultations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Consultation']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isClosed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPublic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  providers?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Provider']>>>, ParentType, ContextType>;
  queue?: Resolver<Maybe<ResolversTypes['RoomQueue']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  specialties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RoomSpecialty']>>, ParentType, ContextType>;
  subtitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visitKinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VisitKind']>>, ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<RoomVisitsArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomConnection'] = ResolversParentTypes['RoomConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoomEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type RoomEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomEdge'] = ResolversParentTypes['RoomEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
};

export type RoomQueueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomQueue'] = ResolversParentTypes['RoomQueue']> = {
  ahead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  averageVisitSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  waitingSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoomQueueChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomQueueChange'] = ResolversParentTypes['RoomQueueChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LiveUpdateKind'], ParentType, ContextType>;
  nodeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  queue?: Resolver<Maybe<ResolversTypes['RoomQueue']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
};

export type RoomSpecialtyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomSpecialty'] = ResolversParentTypes['RoomSpecialty']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  durationMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RuleRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleRequirement'] = ResolversParentTypes['RuleRequirement']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['RuleBasis'], ParentType, ContextType>;
  basisRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparison?: Resolver<ResolversTypes['RuleComparison'], ParentType, ContextType>;
  comparisonRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  questionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  questionTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SendMessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendMessagePayload'] = ResolversParentTypes['SendMessagePayload']> = {
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  daysSupply?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  directions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dispenseUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fillableFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProductKind'], ParentType, ContextType>;
  kindRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pharmacy?: Resolver<Maybe<ResolversTypes['ProductPharmacy']>, ParentType, ContextType>;
  pharmacyNotes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refills?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettleWritePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleWritePayload'] = ResolversParentTypes['SettleWritePayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type ShownQuestionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShownQuestions'] = ResolversParentTypes['ShownQuestions']> = {
  offerings?: Resolver<ReadonlyArray<ResolversTypes['QuestionnaireOffering']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  undecidedOfferings?: Resolver<ReadonlyArray<ResolversTypes['QuestionnaireOffering']>, ParentType, ContextType>;
  undecidedQuestions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
};

export type SlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Slot'] = ResolversParentTypes['Slot']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  providers?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Provider']>>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SlotConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotConnection'] = ResolversParentTypes['SlotConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SlotEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type SlotEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotEdge'] = ResolversParentTypes['SlotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Slot']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fromCache?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
};

export type SpecialtyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Specialty'] = ResolversParentTypes['Specialty']> = {
  isPublic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  specialtyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SpecialtyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialtyConnection'] = ResolversParentTypes['SpecialtyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SpecialtyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type SpecialtyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialtyEdge'] = ResolversParentTypes['SpecialtyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Specialty']>, ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOnline?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StaffKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  staffId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StartTelemedicineVisitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartTelemedicineVisitPayload'] = ResolversParentTypes['StartTelemedicineVisitPayload']> = {
  joinUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signUpUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type StartWalkInVisitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartWalkInVisitPayload'] = ResolversParentTypes['StartWalkInVisitPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  cities?: Resolver<ResolversTypes['CityConnection'], ParentType, ContextType, RequireFields<StateCitiesArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['USState']>, ParentType, ContextType>;
  hasAvFlow?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSynchronous?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StoredFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoredFile'] = ResolversParentTypes['StoredFile']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mimeType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubmitIntakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitIntakePayload'] = ResolversParentTypes['SubmitIntakePayload']> = {
  intake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  caseChanged?: SubscriptionResolver<ResolversTypes['CaseChange'], "caseChanged", ParentType, ContextType, Partial<SubscriptionCaseChangedArgs>>;
  roomQueueChanged?: SubscriptionResolver<ResolversTypes['RoomQueueChange'], "roomQueueChanged", ParentType, ContextType, RequireFields<SubscriptionRoomQueueChangedArgs, 'roomCode'>>;
  visitChanged?: SubscriptionResolver<ResolversTypes['VisitChange'], "visitChanged", ParentType, ContextType, Partial<SubscriptionVisitChangedArgs>>;
};

export type SubscriptionPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionPlan'] = ResolversParentTypes['SubscriptionPlan']> = {
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  encounterPeriod?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  offerings?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Offering']>>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  renewPeriod?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SubscriptionPlanStatus'], ParentType, ContextType>;
  statusRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subscriptionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubscriptionPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionPlanConnection'] = ResolversParentTypes['SubscriptionPlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubscriptionPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type SubscriptionPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionPlanEdge'] = ResolversParentTypes['SubscriptionPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SubscriptionPlan']>, ParentType, ContextType>;
};

export type SupplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supply'] = ResolversParentTypes['Supply']> = {
  daysSupply?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  directions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dispenseUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fillableFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isObsolete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOverTheCounter?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProductKind'], ParentType, ContextType>;
  kindRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ndc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pharmacy?: Resolver<Maybe<ResolversTypes['ProductPharmacy']>, ParentType, ContextType>;
  pharmacyNotes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refills?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  upc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplyItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyItem'] = ResolversParentTypes['SupplyItem']> = {
  isObsolete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOverTheCounter?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ndc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  upc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SupplyItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyItemConnection'] = ResolversParentTypes['SupplyItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupplyItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type SupplyItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyItemEdge'] = ResolversParentTypes['SupplyItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SupplyItem']>, ParentType, ContextType>;
};

export type TagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  color?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detachesOn?: Resolver<ReadonlyArray<ResolversTypes['CaseStatus']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['TagScope'], ParentType, ContextType>;
  scopeRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tagId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TagChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagChange'] = ResolversParentTypes['TagChange']> = {
  by?: Resolver<ResolversTypes['Author'], ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['TagEvent'], ParentType, ContextType>;
  eventRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  tagId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TagChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagChangeConnection'] = ResolversParentTypes['TagChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TagChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type TagChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagChangeEdge'] = ResolversParentTypes['TagChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['TagChange']>, ParentType, ContextType>;
};

export type TagConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagConnection'] = ResolversParentTypes['TagConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TagEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type TagEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagEdge'] = ResolversParentTypes['TagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export interface UsStateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['USState'], any> {
  name: 'USState';
}

export type UnassignVisitProviderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnassignVisitProviderPayload'] = ResolversParentTypes['UnassignVisitProviderPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type UnlinkPatientRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkPatientRecordPayload'] = ResolversParentTypes['UnlinkPatientRecordPayload']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnlinkProviderRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkProviderRecordPayload'] = ResolversParentTypes['UnlinkProviderRecordPayload']> = {
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateIntakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateIntakePayload'] = ResolversParentTypes['UpdateIntakePayload']> = {
  intake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type UpdatePatientPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePatientPayload'] = ResolversParentTypes['UpdatePatientPayload']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
};

export type VendorHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorHealth'] = ResolversParentTypes['VendorHealth']> = {
  callsInFlight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  circuit?: Resolver<Maybe<ResolversTypes['CircuitState']>, ParentType, ContextType>;
  isConfigured?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastFailureAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastFailureCode?: Resolver<Maybe<ResolversTypes['VendorFailureCode']>, ParentType, ContextType>;
  lastSuccessAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  latency?: Resolver<Maybe<ResolversTypes['VendorLatency']>, ParentType, ContextType>;
  services?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VendorServiceHealth']>>, ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
};

export type VendorLatencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorLatency'] = ResolversParentTypes['VendorLatency']> = {
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p50Ms?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p95Ms?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type VendorRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorRecord'] = ResolversParentTypes['VendorRecord']> = {
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  vendorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VendorServiceHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorServiceHealth'] = ResolversParentTypes['VendorServiceHealth']> = {
  code?: Resolver<Maybe<ResolversTypes['VendorFailureCode']>, ParentType, ContextType>;
  isUp?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['VendorService'], ParentType, ContextType>;
};

export type VendorStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorStatus'] = ResolversParentTypes['VendorStatus']> = {
  code?: Resolver<ResolversTypes['VendorFailureCode'], ParentType, ContextType>;
  isRetryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
};

export type VisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  author?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  calendarEntry?: Resolver<Maybe<ResolversTypes['CalendarEntry']>, ParentType, ContextType>;
  callLog?: Resolver<Maybe<ResolversTypes['CallLog']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  earlierPrescriptions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Prescription']>>>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  groupKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hosts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VisitHost']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['VisitInvoice']>, ParentType, ContextType>;
  isEditExpired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isGroup?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isTest?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isZoneAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VisitKind'], ParentType, ContextType>;
  kindRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legs?: Resolver<ReadonlyArray<ResolversTypes['WriteLeg']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['VisitNote']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  patientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['VisitPayment']>, ParentType, ContextType>;
  pendingActionCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  prescriptions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Prescription']>>>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  recordings?: Resolver<Maybe<ResolversTypes['Recordings']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['VendorRecord']>, ParentType, ContextType>;
  relatedWalkIn?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  rootVisit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  specialtyRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['USState']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VisitStatus'], ParentType, ContextType>;
  statusRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subtypeRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitChange'] = ResolversParentTypes['VisitChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LiveUpdateKind'], ParentType, ContextType>;
  nodeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
};

export type VisitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitConnection'] = ResolversParentTypes['VisitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type VisitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitEdge'] = ResolversParentTypes['VisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
};

export type VisitHostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitHost'] = ResolversParentTypes['VisitHost']> = {
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  roleRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VisitInvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitInvoice'] = ResolversParentTypes['VisitInvoice']> = {
  amountDue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invoiceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isLive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statusRawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VisitNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitNote'] = ResolversParentTypes['VisitNote']> = {
  assessmentPlan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['NoteAttachment']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  diagnoses?: Resolver<ReadonlyArray<ResolversTypes['Diagnosis']>, ParentType, ContextType>;
  diagnosisText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disposition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDraft?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  modifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  modifiedBy?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  npi?: Resolver<Maybe<ResolversTypes['NPI']>, ParentType, ContextType>;
  otherReasonForVisit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patientInstructions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  physicalExam?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonForVisit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VisitPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitPayment'] = ResolversParentTypes['VisitPayment']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  durationMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paymentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type VoucherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voucher'] = ResolversParentTypes['Voucher']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  diseases?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Disease']>>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isDemo?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isExpired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOnHold?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  metadata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offerings?: Resolver<ReadonlyArray<ResolversTypes['VoucherOffering']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  pharmacy?: Resolver<Maybe<ResolversTypes['ProductPharmacy']>, ParentType, ContextType>;
  questionnaire?: Resolver<Maybe<ResolversTypes['Questionnaire']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  voucherId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VoucherConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherConnection'] = ResolversParentTypes['VoucherConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VoucherEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type VoucherEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherEdge'] = ResolversParentTypes['VoucherEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
};

export type VoucherOfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherOffering'] = ResolversParentTypes['VoucherOffering']> = {
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
  pharmacy?: Resolver<Maybe<ResolversTypes['ProductPharmacy']>, ParentType, ContextType>;
};

export type WriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Write'] = ResolversParentTypes['Write']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legs?: Resolver<ReadonlyArray<ResolversTypes['WriteLeg']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WriteState'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  writeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WriteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteConnection'] = ResolversParentTypes['WriteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WriteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type WriteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteEdge'] = ResolversParentTypes['WriteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Write']>, ParentType, ContextType>;
};

export type WriteLegResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteLeg'] = ResolversParentTypes['WriteLeg']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['VendorRecord']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LegState'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddCalendarEntryPayload?: AddCalendarEntryPayloadResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AssignRoomToProviderPayload?: AssignRoomToProviderPayloadResolvers<ContextType>;
  AssignVisitProviderPayload?: AssignVisitProviderPayloadResolvers<ContextType>;
  Author?: AuthorResolvers<ContextType>;
  BlockCalendarTimePayload?: BlockCalendarTimePayloadResolvers<ContextType>;
  BookVisitPayload?: BookVisitPayloadResolvers<ContextType>;
  CalendarEntry?: CalendarEntryResolvers<ContextType>;
  CallLeg?: CallLegResolvers<ContextType>;
  CallLog?: CallLogResolvers<ContextType>;
  CancelCalendarEntryPayload?: CancelCalendarEntryPayloadResolvers<ContextType>;
  CancelVisitPayload?: CancelVisitPayloadResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseChange?: CaseChangeResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseCount?: CaseCountResolvers<ContextType>;
  CaseDisease?: CaseDiseaseResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  CaseFileEntry?: CaseFileEntryResolvers<ContextType>;
  CaseInsuranceEntry?: CaseInsuranceEntryResolvers<ContextType>;
  CaseMessageEntry?: CaseMessageEntryResolvers<ContextType>;
  CaseNoteEntry?: CaseNoteEntryResolvers<ContextType>;
  CaseOffering?: CaseOfferingResolvers<ContextType>;
  CaseOfferingEntry?: CaseOfferingEntryResolvers<ContextType>;
  CaseOrderEntry?: CaseOrderEntryResolvers<ContextType>;
  CaseOtherEntry?: CaseOtherEntryResolvers<ContextType>;
  CaseQuestion?: CaseQuestionResolvers<ContextType>;
  CaseStatusChange?: CaseStatusChangeResolvers<ContextType>;
  CaseStatusEntry?: CaseStatusEntryResolvers<ContextType>;
  CaseTagEntry?: CaseTagEntryResolvers<ContextType>;
  CaseTimelineConnection?: CaseTimelineConnectionResolvers<ContextType>;
  CaseTimelineEdge?: CaseTimelineEdgeResolvers<ContextType>;
  CaseTimelineEntry?: CaseTimelineEntryResolvers<ContextType>;
  ChangeCasePayload?: ChangeCasePayloadResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  CityConnection?: CityConnectionResolvers<ContextType>;
  CityEdge?: CityEdgeResolvers<ContextType>;
  Clinic?: ClinicResolvers<ContextType>;
  ClinicClock?: ClinicClockResolvers<ContextType>;
  ClinicalNote?: ClinicalNoteResolvers<ContextType>;
  CloseVisitPayload?: CloseVisitPayloadResolvers<ContextType>;
  Compound?: CompoundResolvers<ContextType>;
  ConflictingValue?: ConflictingValueResolvers<ContextType>;
  Consultation?: ConsultationResolvers<ContextType>;
  CreateCasePayload?: CreateCasePayloadResolvers<ContextType>;
  CreatePatientPayload?: CreatePatientPayloadResolvers<ContextType>;
  CreateRoomPayload?: CreateRoomPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Diagnosis?: DiagnosisResolvers<ContextType>;
  DialInNumber?: DialInNumberResolvers<ContextType>;
  Disease?: DiseaseResolvers<ContextType>;
  DiseaseConnection?: DiseaseConnectionResolvers<ContextType>;
  DiseaseEdge?: DiseaseEdgeResolvers<ContextType>;
  DismissMessagesPayload?: DismissMessagesPayloadResolvers<ContextType>;
  DispenseUnit?: DispenseUnitResolvers<ContextType>;
  DispensedMedicine?: DispensedMedicineResolvers<ContextType>;
  Drug?: DrugResolvers<ContextType>;
  DrugConnection?: DrugConnectionResolvers<ContextType>;
  DrugDetail?: DrugDetailResolvers<ContextType>;
  DrugEdge?: DrugEdgeResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  EventGap?: EventGapResolvers<ContextType>;
  Exam?: ExamResolvers<ContextType>;
  ExamConnection?: ExamConnectionResolvers<ContextType>;
  ExamEdge?: ExamEdgeResolvers<ContextType>;
  HumanName?: HumanNameResolvers<ContextType>;
  Intake?: IntakeResolvers<ContextType>;
  IntakeAnswer?: IntakeAnswerResolvers<ContextType>;
  IntakeAttachment?: IntakeAttachmentResolvers<ContextType>;
  Licence?: LicenceResolvers<ContextType>;
  LicenceType?: LicenceTypeResolvers<ContextType>;
  LinkDecision?: LinkDecisionResolvers<ContextType>;
  LinkPatientRecordPayload?: LinkPatientRecordPayloadResolvers<ContextType>;
  LinkProviderRecordPayload?: LinkProviderRecordPayloadResolvers<ContextType>;
  LinkedPharmacy?: LinkedPharmacyResolvers<ContextType>;
  LinkedPharmacyConnection?: LinkedPharmacyConnectionResolvers<ContextType>;
  LinkedPharmacyEdge?: LinkedPharmacyEdgeResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  MarkMessageReadPayload?: MarkMessageReadPayloadResolvers<ContextType>;
  MarkMessageUnreadPayload?: MarkMessageUnreadPayloadResolvers<ContextType>;
  MedicalProfile?: MedicalProfileResolvers<ContextType>;
  Medication?: MedicationResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  MessageNotification?: MessageNotificationResolvers<ContextType>;
  MessageReading?: MessageReadingResolvers<ContextType>;
  MoveCalendarEntryPayload?: MoveCalendarEntryPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NPI?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  NoteAttachment?: NoteAttachmentResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  Offering?: OfferingResolvers<ContextType>;
  OfferingConnection?: OfferingConnectionResolvers<ContextType>;
  OfferingEdge?: OfferingEdgeResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OtherProduct?: OtherProductResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PatientCandidate?: PatientCandidateResolvers<ContextType>;
  PatientConflict?: PatientConflictResolvers<ContextType>;
  PatientConnection?: PatientConnectionResolvers<ContextType>;
  PatientEdge?: PatientEdgeResolvers<ContextType>;
  PatientHealth?: PatientHealthResolvers<ContextType>;
  PatientMatch?: PatientMatchResolvers<ContextType>;
  PatientMatchConnection?: PatientMatchConnectionResolvers<ContextType>;
  PatientMatchEdge?: PatientMatchEdgeResolvers<ContextType>;
  PatientRecord?: PatientRecordResolvers<ContextType>;
  Pharmacy?: PharmacyResolvers<ContextType>;
  PharmacyConnection?: PharmacyConnectionResolvers<ContextType>;
  PharmacyEdge?: PharmacyEdgeResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  PostalCode?: PostalCodeResolvers<ContextType>;
  Prescription?: PrescriptionResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductPharmacy?: ProductPharmacyResolvers<ContextType>;
  ProfileDetail?: ProfileDetailResolvers<ContextType>;
  ProfileEntry?: ProfileEntryResolvers<ContextType>;
  ProfileSection?: ProfileSectionResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  ProviderCandidate?: ProviderCandidateResolvers<ContextType>;
  ProviderConflict?: ProviderConflictResolvers<ContextType>;
  ProviderMatch?: ProviderMatchResolvers<ContextType>;
  ProviderMatchConnection?: ProviderMatchConnectionResolvers<ContextType>;
  ProviderMatchEdge?: ProviderMatchEdgeResolvers<ContextType>;
  ProviderRecord?: ProviderRecordResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionOption?: QuestionOptionResolvers<ContextType>;
  QuestionRule?: QuestionRuleResolvers<ContextType>;
  Questionnaire?: QuestionnaireResolvers<ContextType>;
  QuestionnaireConnection?: QuestionnaireConnectionResolvers<ContextType>;
  QuestionnaireEdge?: QuestionnaireEdgeResolvers<ContextType>;
  QuestionnaireOffering?: QuestionnaireOfferingResolvers<ContextType>;
  RecordEvent?: RecordEventResolvers<ContextType>;
  RecordEventConnection?: RecordEventConnectionResolvers<ContextType>;
  RecordEventEdge?: RecordEventEdgeResolvers<ContextType>;
  Recording?: RecordingResolvers<ContextType>;
  Recordings?: RecordingsResolvers<ContextType>;
  RejectPatientMatchPayload?: RejectPatientMatchPayloadResolvers<ContextType>;
  RejectProviderMatchPayload?: RejectProviderMatchPayloadResolvers<ContextType>;
  Reminder?: ReminderResolvers<ContextType>;
  RemoveRoomFromProviderPayload?: RemoveRoomFromProviderPayloadResolvers<ContextType>;
  RequestEConsultPayload?: RequestEConsultPayloadResolvers<ContextType>;
  RescheduleVisitPayload?: RescheduleVisitPayloadResolvers<ContextType>;
  Room?: RoomResolvers<ContextType>;
  RoomConnection?: RoomConnectionResolvers<ContextType>;
  RoomEdge?: RoomEdgeResolvers<ContextType>;
  RoomQueue?: RoomQueueResolvers<ContextType>;
  RoomQueueChange?: RoomQueueChangeResolvers<ContextType>;
  RoomSpecialty?: RoomSpecialtyResolvers<ContextType>;
  RuleRequirement?: RuleRequirementResolvers<ContextType>;
  SendMessagePayload?: SendMessagePayloadResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  SettleWritePayload?: SettleWritePayloadResolvers<ContextType>;
  ShownQuestions?: ShownQuestionsResolvers<ContextType>;
  Slot?: SlotResolvers<ContextType>;
  SlotConnection?: SlotConnectionResolvers<ContextType>;
  SlotEdge?: SlotEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Specialty?: SpecialtyResolvers<ContextType>;
  SpecialtyConnection?: SpecialtyConnectionResolvers<ContextType>;
  SpecialtyEdge?: SpecialtyEdgeResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StartTelemedicineVisitPayload?: StartTelemedicineVisitPayloadResolvers<ContextType>;
  StartWalkInVisitPayload?: StartWalkInVisitPayloadResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StoredFile?: StoredFileResolvers<ContextType>;
  SubmitIntakePayload?: SubmitIntakePayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SubscriptionPlan?: SubscriptionPlanResolvers<ContextType>;
  SubscriptionPlanConnection?: SubscriptionPlanConnectionResolvers<ContextType>;
  SubscriptionPlanEdge?: SubscriptionPlanEdgeResolvers<ContextType>;
  Supply?: SupplyResolvers<ContextType>;
  SupplyItem?: SupplyItemResolvers<ContextType>;
  SupplyItemConnection?: SupplyItemConnectionResolvers<ContextType>;
  SupplyItemEdge?: SupplyItemEdgeResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  TagChange?: TagChangeResolvers<ContextType>;
  TagChangeConnection?: TagChangeConnectionResolvers<ContextType>;
  TagChangeEdge?: TagChangeEdgeResolvers<ContextType>;
  TagConnection?: TagConnectionResolvers<ContextType>;
  TagEdge?: TagEdgeResolvers<ContextType>;
  USState?: GraphQLScalarType;
  UnassignVisitProviderPayload?: UnassignVisitProviderPayloadResolvers<ContextType>;
  UnlinkPatientRecordPayload?: UnlinkPatientRecordPayloadResolvers<ContextType>;
  UnlinkProviderRecordPayload?: UnlinkProviderRecordPayloadResolvers<ContextType>;
  UpdateIntakePayload?: UpdateIntakePayloadResolvers<ContextType>;
  UpdatePatientPayload?: UpdatePatientPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VendorHealth?: VendorHealthResolvers<ContextType>;
  VendorLatency?: VendorLatencyResolvers<ContextType>;
  VendorRecord?: VendorRecordResolvers<ContextType>;
  VendorServiceHealth?: VendorServiceHealthResolvers<ContextType>;
  VendorStatus?: VendorStatusResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  VisitChange?: VisitChangeResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
  VisitEdge?: VisitEdgeResolvers<ContextType>;
  VisitHost?: VisitHostResolvers<ContextType>;
  VisitInvoice?: VisitInvoiceResolvers<ContextType>;
  VisitNote?: VisitNoteResolvers<ContextType>;
  VisitPayment?: VisitPaymentResolvers<ContextType>;
  Voucher?: VoucherResolvers<ContextType>;
  VoucherConnection?: VoucherConnectionResolvers<ContextType>;
  VoucherEdge?: VoucherEdgeResolvers<ContextType>;
  VoucherOffering?: VoucherOfferingResolvers<ContextType>;
  Write?: WriteResolvers<ContextType>;
  WriteConnection?: WriteConnectionResolvers<ContextType>;
  WriteEdge?: WriteEdgeResolvers<ContextType>;
  WriteLeg?: WriteLegResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
