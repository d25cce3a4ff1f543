import type { Author } from './author.ts';
import type { CallLog, Meeting, VisitHost } from './meeting.ts';
import type { VisitNote } from './note.ts';
import type { Outcome } from './outcome.ts';
import type { Prescription } from './prescription.ts';
import type { VendorRef } from './vendor.ts';
import type { VisitStatus } from './visit-code.ts';

/**
 * What a visit's page tells and a list mostly leaves out. A part that could not be read is an outcome that says so, and
 * fails alone.
 */
export type VisitDetail = Readonly<{
  createdAt: number | null;
  modifiedAt: number | null;
  /** Until then it can be had; told of e-consults. Epoch milliseconds. */
  expiresAt: number | null;
  /** As the vendor writes it: a USPS code. */
  state: string | null;
  specialtyRawCode: string | null;
  /** No document tells what its codes mean. */
  subtypeRawCode: string | null;
  /** One for all visits of a group appointment; null: one to one. */
  groupKey: string | null;
  isTest: boolean | null;
  isEditExpired: boolean | null;
  pendingActionCount: number | null;
  author: Outcome<Author>;
  hosts: Outcome<readonly VisitHost[]>;
  meeting: Outcome<Meeting>;
  payment: Outcome<VisitPayment>;
  invoice: Outcome<VisitInvoice>;
  callLog: Outcome<CallLog>;
  note: Outcome<VisitNote>;
  prescriptions: Outcome<readonly Outcome<Prescription>[]>;
  earlierPrescriptions: Outcome<readonly Outcome<Prescription>[]>;
  relatedWalkIn: Outcome<RelatedVisit>;
  /** Absent where the visit is its own root. */
  root: Outcome<VendorRef>;
}>;

/** Another visit, as far as this one's answer tells it. */
export type RelatedVisit = Readonly<{
  ref: VendorRef;
  status?: VisitStatus;
  statusRawCode?: string;
  startsAt?: number;
  endsAt?: number;
}>;

export type VisitPayment = Readonly<{
  id: string | null;
  description: string | null;
  amount: number | null;
  durationMinutes: number | null;
}>;

export type VisitInvoice = Readonly<{
  id: string | null;
  statusRawCode: string | null;
  amountDue: number | null;
  /** ISO 4217. */
  currency: string | null;
  /** False for a bill that nobody will ever pay: a trial of the payment system. */
  isLive: boolean | null;
  createdAt: number | null;
  modifiedAt: number | null;
}>;
