import type { PatientProfile } from './patient.ts';
import type { ProviderProfile } from './provider.ts';
import type { Source, VendorRef } from './vendor.ts';

export type CaseStatus =
  'CREATED' | 'ASSIGNED' | 'WAITING' | 'SUPPORT' | 'PROCESSING' | 'APPROVED' | 'COMPLETED' | 'CANCELLED' | 'UNKNOWN';

/** A set of prescription requests for one patient (FHIR R4 `ServiceRequest`). */
export type Case = Readonly<{
  id: string;
  type: 'NEW' | 'FOLLOW_UP' | 'UNKNOWN';
  typeRawCode: string | null;
  status: CaseStatus;
  statusRawCode: string | null;
  statusReason: string | null;
  statusChangedAt: number | null;
  isOnHold: boolean | null;
  patient: VendorRef | null;
  provider: VendorRef | null;
  createdAt: number | null;
  source: Source;
}>;

/** A case with the patient and the clinician that its answer embeds. */
export type CaseAnswer = Readonly<{
  case: Case;
  patient: PatientProfile | null;
  provider: ProviderProfile | null;
}>;

export type CaseStatusChange = Readonly<{
  status: CaseStatus;
  statusRawCode: string | null;
  reason: string | null;
  isOnHold: boolean | null;
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
  orderStatusRawCode: string | null;
  orderDetails: string | null;
  product: Product | null;
  createdAt: number | null;
}>;

export type ProductKind = 'MEDICATION' | 'COMPOUND' | 'SUPPLY' | 'SERVICE' | 'UNKNOWN';

export type Product = Readonly<{
  kind: ProductKind;
  name: string | null;
  strength: string | null;
  /** National Drug Code. */
  ndc: string | null;
  /** Text on the wire, `"2"`; a count of dispense units. */
  quantity: string | null;
  refills: number | null;
  daysSupply: number | null;
}>;
