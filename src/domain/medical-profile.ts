import type { Author } from './author.ts';

/** What a patient keeps on file about their health, as the vendor hands it over with an intake. */
export type MedicalProfile = Readonly<{
  /** FHIR R4 `Condition`. */
  conditions: ProfileSection | null;
  /** FHIR R4 `FamilyMemberHistory`. */
  familyConditions: ProfileSection | null;
  /** FHIR R4 `Procedure`. */
  surgeries: ProfileSection | null;
  /** FHIR R4 `MedicationStatement`. */
  medications: ProfileSection | null;
  /** FHIR R4 `AllergyIntolerance`. */
  allergies: ProfileSection | null;
  socialHistory: ProfileSection | null;
  healthHabits: ProfileSection | null;
  createdAt: number | null;
  modifiedAt: number | null;
}>;

/** One part of the profile. Empty `entries`: the patient was asked and named none. */
export type ProfileSection = Readonly<{
  entries: readonly ProfileEntry[];
  modifiedAt: number | null;
  modifiedBy: Author | null;
}>;

export type ProfileEntry = Readonly<{
  /** The condition or the procedure; null where the vendor documents no field for it. */
  name: string | null;
  /** Whose it is, in the family's part: `Mother`. */
  relations: readonly string[];
  /** Whatever else the entry holds: most parts' entries are not documented. */
  details: readonly Readonly<{ name: string; value: string }>[];
}>;
