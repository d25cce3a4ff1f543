/** What is dispensed or done (FHIR R4 `Medication` and its kin), in the five kinds that the graph tells apart. */
export type Product = Medication | Compound | Supply | Service | OtherProduct;

export type ProductKind = 'MEDICATION' | 'COMPOUND' | 'SUPPLY' | 'SERVICE' | 'UNKNOWN';

type Common = Readonly<{
  id: string | null;
  /** The vendor's own word for the kind. */
  kindRawCode: string | null;
  name: string | null;
  directions: string | null;
  /** Text on the wire, `"2"` or `"30.00"`; a count of dispense units. */
  quantity: string | null;
  refills: number | null;
  daysSupply: number | null;
  dispenseUnit: string | null;
  pharmacy: ProductPharmacy | null;
  pharmacyNotes: string | null;
  /** `YYYY-MM-DD`; null too where the vendor writes a number of days instead. */
  fillableFrom: string | null;
}>;

/** A medicine from the drug list. */
export type Medication = Common &
  Readonly<{
    kind: 'MEDICATION';
    strength: string | null;
    /** National Drug Code. */
    ndc: string | null;
    rxNormCode: string | null;
    allowsSubstitutions: boolean | null;
  }>;

/** A medicine that a pharmacy makes up. */
export type Compound = Common & Readonly<{ kind: 'COMPOUND'; allowsSubstitutions: boolean | null }>;

/** A device or material. */
export type Supply = Common &
  Readonly<{
    kind: 'SUPPLY';
    ndc: string | null;
    /** Universal Product Code. */
    upc: string | null;
    isOverTheCounter: boolean | null;
    isObsolete: boolean | null;
  }>;

/** Something that is done. */
export type Service = Common & Readonly<{ kind: 'SERVICE' }>;

/** A kind that the vendor does not tell, or that the graph does not know. */
export type OtherProduct = Common & Readonly<{ kind: 'UNKNOWN'; strength: string | null; ndc: string | null }>;

/** Where a product goes to. The id is DoseSpot's number, or an identifier of a pharmacy that is reached another way. */
export type ProductPharmacy = Readonly<{
  id: string | null;
  name: string | null;
  /** Whether it may go nowhere else. */
  isForced: boolean | null;
}>;
