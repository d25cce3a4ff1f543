/** What a patient's record tells of their health, in the patient's own words mostly (FHIR R4 `Observation`s). */
export type Health = Readonly<{
  weightKg: number | null;
  heightCm: number | null;
  isPregnant: boolean | null;
  allergies: string | null;
  medications: string | null;
  conditions: string | null;
  specialNeeds: string | null;
  bloodPressure: string | null;
}>;
