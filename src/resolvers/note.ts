import type {
  NoteAttachmentResolvers,
  PrescriptionResolvers,
  VisitInvoiceResolvers,
  VisitPaymentResolvers,
} from '../__generated__/resolvers-types.ts';

/** What a visit leaves behind: only ids are named otherwise than in the domain. */
export const NoteAttachment: NoteAttachmentResolvers = {
  attachmentId: ({ id }) => id,
};

export const Prescription: PrescriptionResolvers = {
  prescriptionId: ({ id }) => id,
};

export const VisitPayment: VisitPaymentResolvers = {
  paymentId: ({ id }) => id,
};

export const VisitInvoice: VisitInvoiceResolvers = {
  invoiceId: ({ id }) => id,
};
