/** An entry of the drug list (FHIR R4 `MedicationKnowledge`). */
export type Drug = Readonly<{
  name: string | null;
  /** Name, route and form without the strength. */
  form: string | null;
  strength: string | null;
  ndc: string | null;
  rxNormCode: string | null;
  /** The list's own id of it. */
  drugId: string | null;
  isObsolete: boolean | null;
}>;

/** What the list knows more of a drug; asked for by any one of its codes. */
export type DrugDetail = Readonly<{
  name: string | null;
  genericName: string | null;
  route: string | null;
  form: string | null;
  strength: string | null;
  ndc: string | null;
  rxNormCode: string | null;
  dispenseUnitId: string | null;
  isBrand: boolean | null;
  isOverTheCounter: boolean | null;
  classification: string | null;
  /** Of the Controlled Substances Act: `0` for none. */
  schedule: string | null;
}>;

export type DrugCode = Readonly<{ kind: 'drugId' | 'ndc' | 'rxNormCode'; code: string }>;

/** The surest code that a drug has; null when it has none, so that nothing more can be asked of it. */
export function codeOfDrug({ drugId, rxNormCode, ndc }: Drug): DrugCode | null {
  if (drugId !== null) return { kind: 'drugId', code: drugId };
  if (ndc !== null) return { kind: 'ndc', code: ndc };
  return rxNormCode === null ? null : { kind: 'rxNormCode', code: rxNormCode };
}

/** An entry of the list of supplies (FHIR R4 `DeviceDefinition`). */
export type SupplyItem = Readonly<{
  id: string;
  name: string | null;
  ndc: string | null;
  upc: string | null;
  isOverTheCounter: boolean | null;
  isObsolete: boolean | null;
}>;
