import type { VendorRef } from './vendor.ts';

/** What a patient gets again and again (FHIR R4 `Contract`). The vendor does not say what its periods are counted in. */
export type Subscription = Readonly<{
  id: string;
  patient: VendorRef | null;
  title: string | null;
  description: string | null;
  status: 'ACTIVE' | 'CANCELLED' | 'UNKNOWN';
  statusRawCode: string | null;
  category: string | null;
  renewPeriod: number | null;
  encounterPeriod: number | null;
  price: number | null;
  offeringIds: readonly string[];
  startedAt: number | null;
  cancelledAt: number | null;
  /** `YYYY-MM-DD`. */
  expiresOn: string | null;
}>;

/** What a pharmacy has given out to a patient, whoever prescribed it (FHIR R4 `MedicationDispense`). */
export type DispensedMedicine = Readonly<{
  id: string;
  name: string | null;
  strength: string | null;
  form: string | null;
  route: string | null;
  directions: string | null;
  ndc: string | null;
  rxNormCode: string | null;
  /** The vendor writes it as text. */
  quantity: string | null;
  dispenseUnit: string | null;
  daysSupply: number | null;
  refills: number | null;
  /** `YYYY-MM-DD`. */
  filledOn: string | null;
  /** `YYYY-MM-DD`. */
  writtenOn: string | null;
  payer: string | null;
  schedule: string | null;
}>;
