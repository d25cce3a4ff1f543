/** What is asked of a clinician: a case as it is to be made. Ids are the vendor's own. */
export type CaseRequest = Readonly<{
  patientId: string;
  /** `case:<id>`, with whatever the clinic's own programs are to find behind it. */
  metadata: string;
  isOnHold: boolean;
  needsApproval: boolean | undefined;
  isChargeable: boolean | undefined;
  referenceCaseId: string | undefined;
  clinicianId: string | undefined;
  offerings: readonly RequestedOffering[];
  diseaseIds: readonly string[];
  fileIds: readonly string[];
  tagIds: readonly string[];
  questions: readonly RequestedAnswer[];
}>;

/** An offering as it is asked for; what is undefined is as the clinic's catalogue has it. */
export type RequestedOffering = Readonly<{
  offeringId: string;
  title?: string | undefined;
  position?: number | undefined;
  product?: RequestedProduct | undefined;
}>;

export type RequestedProduct = Readonly<{
  name?: string | undefined;
  refills?: number | undefined;
  quantity?: string | undefined;
  daysSupply?: number | undefined;
  directions?: string | undefined;
  pharmacyNotes?: string | undefined;
  isSubstitutionAllowed?: boolean | undefined;
  dispenseUnitId?: number | undefined;
  pharmacyId?: number | undefined;
  /** `YYYY-MM-DD`. */
  effectiveDate?: string | undefined;
}>;

export type RequestedAnswer = Readonly<{
  question: string;
  answer: string;
  type: 'BOOLEAN' | 'NUMBER' | 'TEXT';
  isImportant?: boolean | undefined;
  isCritical?: boolean | undefined;
  isPrinted?: boolean | undefined;
  description?: string | undefined;
  label?: string | undefined;
  metadata?: string | undefined;
  displayedOptions?: readonly string[] | undefined;
}>;

/** What the clinic can do with a case of its own. */
export type CaseAction = 'HOLD' | 'RELEASE' | 'SEND_TO_SUPPORT' | 'CANCEL' | 'SET_ASSIGNED' | 'SEND_TO_PROCESSING';
