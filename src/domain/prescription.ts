/** A medication on a patient's list or prescribed in a visit (FHIR R4 `MedicationRequest`). */
export type Prescription = Readonly<{
  id: string;
  drug: string | null;
  /** National Drug Code. */
  ndc: string | null;
  rxNormCode: string | null;
  directions: string | null;
  quantity: number | null;
  quantityUnit: string | null;
  refills: number | null;
  daysSupply: number | null;
  isSubstitutionAllowed: boolean | null;
  isSupply: boolean | null;
  isCompound: boolean | null;
  /** DEA schedule as the vendor codes it; 0 where the drug is on none. */
  scheduleRawCode: string | null;
  statusRawCode: string | null;
  pharmacyNote: string | null;
  /** NCPDP id. */
  pharmacyId: string | null;
  prescriberName: string | null;
  /** `YYYY-MM-DD`. */
  prescribedOn: string | null;
  /** `YYYY-MM-DD`; null while nobody signed it. */
  signedOn: string | null;
  /** How it went to the pharmacy. */
  route: string | null;
}>;
