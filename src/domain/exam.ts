/** What was known of a patient's health at one time (FHIR R4 `Observation`s). */
export type Exam = Readonly<{
  id: string;
  weightKg: number | null;
  heightCm: number | null;
  medications: string | null;
  conditions: string | null;
  allergies: string | null;
  createdAt: number | null;
}>;
