import type { CodegenConfig } from '@graphql-codegen/cli';

/** Mutations whose payload is what became of a write. */
const payloads = [
  ...['SubmitIntake', 'UpdateIntake', 'SettleWrite'],
  ...['AddCalendarEntry', 'BlockCalendarTime', 'MoveCalendarEntry', 'CancelCalendarEntry'],
  ...[
    'BookVisit',
    'StartWalkInVisit',
    'RequestEConsult',
    'RescheduleVisit',
    'AssignVisitProvider',
    'UnassignVisitProvider',
    'CloseVisit',
    'CancelVisit',
  ],
];

/** Which domain object stands behind each type of the graph, so that resolvers only say what is not evident. */
const mappers = {
  Patient: '../domain/link.ts#Linked as PatientModel',
  Provider: '../domain/link.ts#Linked as ProviderModel',
  PatientRecord: '../domain/link.ts#Link as PatientRecordModel',
  ProviderRecord: '../domain/link.ts#Link as ProviderRecordModel',
  PatientMatch: '../domain/match.ts#Match as PatientMatchModel',
  PatientCandidate: '../domain/vendor.ts#VendorRef as PatientCandidateModel',
  PatientConflict: '../domain/conflict.ts#Conflict as PatientConflictModel',
  LinkDecision: '../domain/link.ts#LinkDecision as LinkDecisionModel',
  VendorRecord: '../domain/vendor.ts#VendorRef as VendorRecordModel',
  VendorStatus: '../domain/errors.ts#VendorStatus as VendorStatusModel',
  UserError: '../domain/user-error.ts#UserError as UserErrorModel',
  Source: '../domain/vendor.ts#Source as SourceModel',
  HumanName: '../domain/person.ts#PersonName as HumanNameModel',
  Address: '../domain/person.ts#Address as AddressModel',
  Licence: '../domain/provider.ts#Licence as LicenceModel',
  Room: '../resolvers/models.ts#RoomModel',
  RoomQueue: '../domain/room.ts#RoomQueue as RoomQueueModel',
  Consultation: '../domain/room.ts#Consultation as ConsultationModel',
  Visit: '../resolvers/models.ts#VisitModel',
  VisitHost: '../domain/meeting.ts#VisitHost as VisitHostModel',
  Meeting: '../domain/meeting.ts#Meeting as MeetingModel',
  DialInNumber: '../domain/meeting.ts#DialInNumber as DialInNumberModel',
  CallLog: '../domain/meeting.ts#CallLog as CallLogModel',
  CallLeg: '../domain/meeting.ts#CallLeg as CallLegModel',
  Recordings: '../domain/meeting.ts#Recordings as RecordingsModel',
  Recording: '../domain/meeting.ts#Recording as RecordingModel',
  VisitPayment: '../domain/visit-detail.ts#VisitPayment as VisitPaymentModel',
  VisitInvoice: '../domain/visit-detail.ts#VisitInvoice as VisitInvoiceModel',
  VisitNote: '../domain/note.ts#VisitNote as VisitNoteModel',
  NoteAttachment: '../domain/intake.ts#Attachment as AttachmentModel',
  Diagnosis: '../domain/note.ts#Diagnosis as DiagnosisModel',
  Prescription: '../domain/prescription.ts#Prescription as PrescriptionModel',
  CalendarEntry: '../domain/calendar.ts#CalendarEntry as CalendarEntryModel',
  Reminder: '../domain/calendar.ts#Reminder as ReminderModel',
  Intake: '../domain/intake.ts#Intake as IntakeModel',
  IntakeAttachment: '../domain/intake.ts#Attachment as AttachmentModel',
  MedicalProfile: '../domain/medical-profile.ts#MedicalProfile as MedicalProfileModel',
  ProfileSection: '../domain/medical-profile.ts#ProfileSection as ProfileSectionModel',
  ProfileEntry: '../domain/medical-profile.ts#ProfileEntry as ProfileEntryModel',
  Author: '../domain/author.ts#Author as AuthorModel',
  Case: '../domain/case.ts#Case as CaseModel',
  CaseOffering: '../domain/case.ts#CaseOffering as CaseOfferingModel',
  CaseStatusChange: '../domain/case.ts#CaseStatusChange as CaseStatusChangeModel',
  Product: '../domain/case.ts#Product as ProductModel',
  Offering: '../domain/offering.ts#Offering as OfferingModel',
  Questionnaire: '../domain/questionnaire.ts#Questionnaire as QuestionnaireModel',
  Question: '../domain/questionnaire.ts#Question as QuestionModel',
  QuestionOption: '../domain/questionnaire.ts#QuestionOption as QuestionOptionModel',
  QuestionRule: '../domain/questionnaire.ts#QuestionRule as QuestionRuleModel',
  ShownQuestions: '../domain/questionnaire-rules.ts#ShownQuestions as ShownQuestionsModel',
  QuestionnaireOffering: '../domain/questionnaire.ts#QuestionnaireOffering as QuestionnaireOfferingModel',
  Write: '../domain/write.ts#Write as WriteModel',
  WriteLeg: '../domain/write.ts#WriteLeg as WriteLegModel',
  WriteConnection: '../resolvers/models.ts#WriteConnectionModel',
  WriteEdge: '../resolvers/models.ts#WriteEdgeModel',
  ...Object.fromEntries(payloads.map((name) => [`${name}Payload`, '../domain/write.ts#Written as WrittenModel'])),
  PatientConnection: '../resolvers/models.ts#PatientConnectionModel',
  PatientMatchConnection: '../resolvers/models.ts#PatientMatchConnectionModel',
  PatientMatchEdge: '../resolvers/models.ts#PatientMatchEdgeModel',
  PatientEdge: '../resolvers/models.ts#PatientEdgeModel',
  RoomConnection: '../resolvers/models.ts#RoomConnectionModel',
  RoomEdge: '../resolvers/models.ts#RoomEdgeModel',
  VisitConnection: '../resolvers/models.ts#VisitConnectionModel',
  VisitEdge: '../resolvers/models.ts#VisitEdgeModel',
  CaseConnection: '../resolvers/models.ts#CaseConnectionModel',
  CaseEdge: '../resolvers/models.ts#CaseEdgeModel',
  OfferingConnection: '../resolvers/models.ts#OfferingConnectionModel',
  OfferingEdge: '../resolvers/models.ts#OfferingEdgeModel',
  QuestionnaireConnection: '../resolvers/models.ts#QuestionnaireConnectionModel',
  QuestionnaireEdge: '../resolvers/models.ts#QuestionnaireEdgeModel',
};

const text = { input: 'string', output: 'string' };

/** Epoch milliseconds inside the server, ISO 8601 outside. */
const serverScalars = {
  ID: text,
  DateTime: { input: 'Date', output: 'number' },
  LocalDate: text,
  EmailAddress: text,
  PhoneNumber: text,
  NPI: text,
  USState: text,
};

const clientScalars = { ...serverScalars, DateTime: text };

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/__generated__/resolvers-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#Context',
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        mappers,
        scalars: serverScalars,
      },
    },
    'client/__generated__/': {
      documents: 'client/operations/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        strictScalars: true,
        scalars: clientScalars,
      },
    },
    'client/__generated__/hooks.ts': {
      documents: 'client/operations/*.graphql',
      plugins: ['scripts/hooks-plugin.ts'],
    },
  },
};

// The codegen command line asks for a default export.
export default config;
