import type { Author } from './author.ts';
import type { CaseStatus } from './case-status.ts';
import type { Outcome } from './outcome.ts';
import type { PatientProfile } from './patient.ts';
import type { Product } from './product.ts';
import type { ProviderProfile } from './provider.ts';
import type { Tag } from './tag.ts';
import type { Source, VendorRef } from './vendor.ts';

export type { CaseStatus };

/**
 * A set of prescription requests for one patient (FHIR R4 `ServiceRequest`). `undefined`: this answer does not say (a
 * list leaves out what the case's own page tells); `null`: there is none.
 */
export type Case = Readonly<{
  id: string;
  type: 'NEW' | 'FOLLOW_UP' | 'UNKNOWN';
  typeRawCode: string | null;
  status: CaseStatus;
  statusRawCode: string | null;
  statusReason: string | null;
  statusChangedAt: number | null;
  isOnHold: boolean | null | undefined;
  patient: VendorRef | null;
  provider: VendorRef | null;
  assignedAt: number | null | undefined;
  assignmentReason: string | null | undefined;
  isPrioritised: boolean | null | undefined;
  prioritisedAt: number | null | undefined;
  priorityReason: string | null | undefined;
  isLocked: boolean | null | undefined;
  lockedAt: number | null | undefined;
  needsApproval: boolean | null | undefined;
  isChargeable: boolean | null | undefined;
  /** In the currency of the clinic's account, which no answer tells. */
  cost: number | null | undefined;
  isSynchronous: boolean | null | undefined;
  metadata: string | null | undefined;
  referenceCaseId: string | null | undefined;
  examId: string | null | undefined;
  tags: readonly Outcome<Tag>[] | null | undefined;
  createdAt: number | null;
  source: Source;
}>;

/** A case with the patient and the clinician that its answer embeds. */
export type CaseAnswer = Readonly<{
  case: Case;
  patient: PatientProfile | null;
  provider: ProviderProfile | null;
  /** Null where the answer does not embed what is asked for, or only names it. */
  offerings: readonly Outcome<CaseOffering>[] | null;
}>;

export type CaseStatusChange = Readonly<{
  status: CaseStatus;
  statusRawCode: string | null;
  reason: string | null;
  isOnHold: boolean | null;
  by: Author;
  changedAt: number | null;
}>;

export type ItemStatus = 'PENDING' | 'PROCESSING' | 'COMPLETED' | 'CANCELLED' | 'UNKNOWN';

/** One offering as it is asked for in a case, with its order. */
export type CaseOffering = Readonly<{
  id: string;
  offeringId: string | null;
  title: string | null;
  directions: string | null;
  status: ItemStatus;
  statusRawCode: string | null;
  statusDetails: string | null;
  needsApproval: boolean | null;
  isImportant: boolean | null;
  position: number | null;
  clinicalNote: string | null;
  thankYouNote: string | null;
  orderStatus: 'NOT_APPLICABLE' | 'FULFILLED' | 'UNKNOWN' | null;
  orderStatusRawCode: string | null;
  orderDetails: string | null;
  orderedAt: number | null;
  orderUpdatedAt: number | null;
  product: Product | null;
  createdAt: number | null;
  updatedAt: number | null;
}>;

/** Which cases to list: all of one state, and of these the ones that the vendor's own filters let through. */
export type CaseFilter = Readonly<{
  status: CaseStatus;
  /** By when they got into the state. */
  order: 'ASC' | 'DESC';
  type: 'NEW' | 'FOLLOW_UP' | null;
  providerIds: readonly string[];
  stateIds: readonly string[];
  diseaseIds: readonly string[];
  tagIds: readonly string[];
  isSynchronous: boolean | null;
  needsApproval: boolean | null;
  environment: 'LIVE' | 'SANDBOX';
}>;

export type CaseCount = Readonly<{ status: CaseStatus; statusRawCode: string; count: number }>;
