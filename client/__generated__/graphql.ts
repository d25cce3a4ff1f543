/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Where a calendar entry stands. */
export type CalendarEntryStatus =
  /** Taken out of it. */
  | 'CANCELLED'
  /** In the calendar. */
  | 'SCHEDULED'
  /** A word that the graph does not know: see `statusRawCode`. */
  | 'UNKNOWN';

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

/** The way a reminder goes. */
export type ReminderType =
  /** By e-mail. */
  | 'EMAIL'
  /** By text message. */
  | 'SMS'
  /** A word that the graph does not know: see `typeRawCode`. */
  | 'UNKNOWN';

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

export type PatientChartQueryVariables = Exact<{
  search?: string;
  first?: number;
}>;


export type PatientChartQuery = { readonly patients: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly birthDate: string | null, readonly gender: Gender | null, readonly email: string | null, readonly phone: string | null, readonly name: { readonly text: string } | null, readonly records: ReadonlyArray<{ readonly vendor: Vendor, readonly vendorId: string, readonly grade: MatchGrade, readonly rule: string }>, readonly visits: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly startsAt: string | null, readonly status: VisitStatus, readonly provider: { readonly name: { readonly text: string } | null } | null } | null }> }, readonly cases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: CaseStatus, readonly provider: { readonly npi: string | null, readonly name: { readonly text: string } | null } | null, readonly offerings: ReadonlyArray<{ readonly title: string | null, readonly status: CaseOfferingStatus } | null> | null } | null }> } } | null }>, readonly unavailable: ReadonlyArray<{ readonly vendor: Vendor, readonly code: VendorFailureCode }> } };

export type QuestionnaireListQueryVariables = Exact<{
  first?: number;
}>;


export type QuestionnaireListQuery = { readonly questionnaires: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string | null, readonly questions: ReadonlyArray<{ readonly title: string | null, readonly type: QuestionType, readonly options: ReadonlyArray<{ readonly title: string | null }> }>, readonly offerings: ReadonlyArray<{ readonly offering: { readonly title: string | null, readonly product: { readonly kind: ProductKind, readonly name: string | null, readonly quantity: string | null } } | null }> } | null }> } };

export type RoomDayQueryVariables = Exact<{
  room?: string;
  first?: number;
}>;


export type RoomDayQuery = { readonly room: { readonly name: string | null, readonly queue: { readonly length: number, readonly waitingSeconds: number } | null, readonly visits: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly startsAt: string | null, readonly kind: VisitKind, readonly status: VisitStatus, readonly patient: { readonly id: string, readonly birthDate: string | null, readonly name: { readonly text: string } | null, readonly cases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: CaseStatus, readonly createdAt: string | null } | null }> } } | null, readonly provider: { readonly id: string, readonly name: { readonly text: string } | null } | null, readonly intake: { readonly reasonForVisit: string | null, readonly answers: ReadonlyArray<{ readonly question: string, readonly answer: string }> } | null, readonly calendarEntry: { readonly status: CalendarEntryStatus, readonly reminders: ReadonlyArray<{ readonly type: ReminderType, readonly sentAt: string | null }> } | null } | null }>, readonly unavailable: ReadonlyArray<{ readonly vendor: Vendor, readonly code: VendorFailureCode }> } } | null };


export const PatientChartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PatientChart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"garcia","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendor"}},{"kind":"Field","name":{"kind":"Name","value":"vendorId"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"npi"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offerings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unavailable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendor"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<PatientChartQuery, PatientChartQueryVariables>;
export const QuestionnaireListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuestionnaireList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionnaires"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"offerings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuestionnaireListQuery, QuestionnaireListQueryVariables>;
export const RoomDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoomDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"room"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"main-street","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"room"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"intake"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasonForVisit"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calendarEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unavailable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendor"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RoomDayQuery, RoomDayQueryVariables>;