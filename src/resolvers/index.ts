import type { Resolvers } from '../__generated__/resolvers-types.ts';
import { Author } from './author.ts';
import { clinicClockQueries } from './clinic-clock.ts';
import { bookingMutations, bookingPayloads } from './booking.ts';
import { calendarMutations, calendarPayloads } from './calendar.ts';
import { availabilityQueries, Slot } from './availability.ts';
import {
  CaseOffering,
  CaseQuestion,
  ClinicalNote,
  Disease,
  Exam,
  fileQueries,
  Order,
  RecordEvent,
  StoredFile,
  Tag,
} from './case-content.ts';
import { caseMutations, casePayloads } from './case-change.ts';
import { Case, caseQueries } from './case.ts';
import { eventGapQueries } from './event-gap.ts';
import {
  Intake,
  IntakeAttachment,
  intakeMutations,
  intakeQueries,
  SubmitIntakePayload,
  UpdateIntakePayload,
} from './intake.ts';
import { CallLeg, DialInNumber, Meeting, Recording, Recordings, VisitHost } from './meeting.ts';
import { CaseChange, RoomQueueChange, Subscription, VisitChange } from './live.ts';
import { messageMutations, messagePayloads, messageQueries, messageTypes } from './message.ts';
import { lookupQueries, lookups } from './lookups.ts';
import { nodeQueries } from './node.ts';
import { NoteAttachment, Prescription, VisitInvoice, VisitPayment } from './note.ts';
import { Offering, offeringQueries } from './offering.ts';
import { Patient, patientQueries, PatientRecord } from './patient.ts';
import { patientMutations, patientPayloads } from './patient-change.ts';
import { Compound, Medication, OtherProduct, Product, ProductPharmacy, Service, Supply } from './product.ts';
import { Provider, providerQueries, ProviderRecord } from './provider.ts';
import {
  Question,
  Questionnaire,
  QuestionnaireOffering,
  questionnaireQueries,
  QuestionOption,
} from './questionnaire.ts';
import { recordMatchMutations, recordMatchQueries, recordMatchTypes } from './record-match.ts';
import { Consultation, Room, roomQueries, RoomQueue } from './room.ts';
import { roomMutations, roomPayloads } from './room-change.ts';
import { scalars } from './scalars.ts';
import { StaffMember, staffQueries } from './staff.ts';
import { caseEntries } from './timeline.ts';
import { Source, VendorRecord } from './vendor.ts';
import { CalendarEntry, Reminder, Visit, visitQueries } from './visit.ts';
import { Write, WriteLeg, writeMutations, writeQueries } from './write.ts';

export const resolvers: Resolvers = {
  ...scalars,
  Query: {
    ...clinicClockQueries,
    ...nodeQueries,
    ...patientQueries,
    ...recordMatchQueries,
    ...providerQueries,
    ...roomQueries,
    ...visitQueries,
    ...availabilityQueries,
    ...intakeQueries,
    ...caseQueries,
    ...offeringQueries,
    ...questionnaireQueries,
    ...writeQueries,
    ...eventGapQueries,
    ...fileQueries,
    ...messageQueries,
    ...staffQueries,
    ...lookupQueries,
  },
  Mutation: {
    ...intakeMutations,
    ...bookingMutations,
    ...roomMutations,
    ...calendarMutations,
    ...patientMutations,
    ...caseMutations,
    ...messageMutations,
    ...writeMutations,
    ...recordMatchMutations,
  },
  ...bookingPayloads,
  ...roomPayloads,
  ...calendarPayloads,
  ...patientPayloads,
  ...casePayloads,
  ...messagePayloads,
  ...recordMatchTypes,
  Write,
  WriteLeg,
  Subscription,
  CaseChange,
  VisitChange,
  RoomQueueChange,
  Patient,
  PatientRecord,
  Provider,
  ProviderRecord,
  Room,
  RoomQueue,
  Slot,
  Consultation,
  Visit,
  VisitHost,
  Meeting,
  DialInNumber,
  CallLeg,
  Recordings,
  Recording,
  VisitPayment,
  VisitInvoice,
  NoteAttachment,
  Prescription,
  CalendarEntry,
  Reminder,
  Intake,
  IntakeAttachment,
  SubmitIntakePayload,
  UpdateIntakePayload,
  Case,
  CaseOffering,
  ...caseEntries,
  CaseQuestion,
  ClinicalNote,
  Disease,
  Exam,
  Order,
  RecordEvent,
  StoredFile,
  ...messageTypes,
  Tag,
  StaffMember,
  Offering,
  Product,
  Medication,
  Compound,
  Supply,
  Service,
  OtherProduct,
  ProductPharmacy,
  Questionnaire,
  Question,
  QuestionOption,
  QuestionnaireOffering,
  Source,
  VendorRecord,
  ...lookups,
  Author,
};
