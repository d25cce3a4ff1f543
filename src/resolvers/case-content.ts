import type {
  CaseOfferingResolvers,
  CaseQuestionResolvers,
  ClinicalNoteResolvers,
  DiseaseResolvers,
  ExamResolvers,
  OrderResolvers,
  QueryResolvers,
  RecordEventResolvers,
  StoredFileResolvers,
  TagResolvers,
} from '../__generated__/resolvers-types.ts';
import { trackingNumberOf } from '../domain/tracking.ts';
import { connect } from './connection.ts';
import { valuesOf } from './report.ts';

export const fileQueries: Pick<QueryResolvers, 'storedFile'> = {
  storedFile: (_parent, { fileId }, { loaders }) => loaders.file.byId(fileId),
};

export const CaseOffering: CaseOfferingResolvers = {
  caseOfferingId: (offering) => offering.id,
  offering: ({ offeringId }, _args, { loaders }) => (offeringId === null ? null : loaders.offering.byId(offeringId)),
  trackingNumber: ({ orderDetails }) => trackingNumberOf(orderDetails),
};

export const CaseQuestion: CaseQuestionResolvers = {
  caseQuestionId: (question) => question.id,
};

export const ClinicalNote: ClinicalNoteResolvers = {
  noteId: (note) => note.id,
};

export const Disease: DiseaseResolvers = {
  diseaseId: (disease) => disease.id,
};

export const Exam: ExamResolvers = {
  examId: (exam) => exam.id,
};

export const Order: OrderResolvers = {
  orderId: (order) => order.id,
  offerings: (order, _args, context, info) => valuesOf(order.offerings, context, info),
  events: (order, args, context, info) =>
    connect(args, context, info, (stretch) => context.loaders.caseContent.orderEvents(order.caseId, order.id, stretch)),
};

export const RecordEvent: RecordEventResolvers = {
  eventId: (event) => event.id,
};

/** A list does not tell what a file shows; its own page does. */
export const StoredFile: StoredFileResolvers = {
  fileId: (file) => file.id,
  type: async (file, _args, { loaders }) => file.type ?? (await loaders.file.byId(file.id))?.type ?? null,
};

export const Tag: TagResolvers = {
  tagId: (tag) => tag.id,
};
