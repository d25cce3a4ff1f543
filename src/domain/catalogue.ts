import type { Source } from './vendor.ts';

/** The clinic itself, as the vendor knows it (FHIR R4 `Organization`). */
export type Clinic = Readonly<{ id: string; name: string | null; isActive: boolean | null; source: Source }>;

/** A kind of licence that a clinician may hold. */
export type LicenceType = Readonly<{ code: string; description: string | null }>;

/** A field of medicine in which the vendor has clinicians. */
export type Specialty = Readonly<{ id: string; title: string | null; isPublic: boolean | null }>;

/** What a prescription is counted in. */
export type DispenseUnit = Readonly<{
  id: string;
  name: string | null;
  abbreviation: string | null;
  singular: string | null;
  plural: string | null;
  isActive: boolean | null;
}>;

/** What the vendor tells the clinic, no patient's matter (FHIR R4 `Communication`). */
export type Notification = Readonly<{
  id: string;
  text: string | null;
  needsAcknowledgement: boolean | null;
  createdAt: number | null;
}>;
