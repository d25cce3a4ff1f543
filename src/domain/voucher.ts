import type { PatientProfile } from './patient.ts';
import type { ProductPharmacy } from './product.ts';
import type { Source, VendorRef } from './vendor.ts';

/**
 * A way into the intake form with what is to be prescribed (FHIR R4 `RequestGroup`). Its address, and the tokens that come
 * with it, log their bearer in as the patient: neither is kept.
 */
export type Voucher = Readonly<{
  id: string;
  patient: VendorRef | null;
  caseId: string | null;
  questionnaireId: string | null;
  offerings: readonly VoucherOffering[];
  diseaseIds: readonly string[];
  pharmacy: ProductPharmacy | null;
  isOnHold: boolean | null;
  isDemo: boolean | null;
  isExpired: boolean | null;
  expiresAt: number | null;
  metadata: string | null;
  createdAt: number | null;
  source: Source;
}>;

/** What is to be prescribed; its own pharmacy goes before the voucher's. */
export type VoucherOffering = Readonly<{ offeringId: string; pharmacy: ProductPharmacy | null }>;

/** A voucher, and the patient that its answer embeds. */
export type VoucherAnswer = Readonly<{ voucher: Voucher; patient: PatientProfile | null }>;
