import type { Gender } from './person.ts';

/** What a record of a patient is to say. `undefined`: nothing is said of it; `null`: there is none. */
export type PatientEntry = Readonly<{
  name?: Readonly<{ prefix: string | null; given: string; middle: string | null; family: string }> | undefined;
  /** `YYYY-MM-DD`. */
  birthDate?: string | undefined;
  gender?: Gender | undefined;
  email?: string | undefined;
  /** E.164. */
  phone?: string | undefined;
  phoneKind?: 'CELL' | 'HOME' | undefined;
  address?: PatientAddress | undefined;
  weightKg?: number | null | undefined;
  heightCm?: number | null | undefined;
  isPregnant?: boolean | null | undefined;
  allergies?: string | null | undefined;
  medications?: string | null | undefined;
  conditions?: string | null | undefined;
  specialNeeds?: string | null | undefined;
  bloodPressure?: string | null | undefined;
}>;

/** What nobody is made a record without. */
export type NewPatientEntry = PatientEntry &
  Readonly<{ name: NonNullable<PatientEntry['name']>; birthDate: string; email: string }>;

export type PatientAddress = Readonly<{
  line1: string;
  line2: string | null;
  city: string;
  /** USPS code. */
  state: string;
  /** Five digits or nine, with or without the hyphen. */
  postalCode: string;
}>;
