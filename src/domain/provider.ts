import type { Gender, PersonName } from './person.ts';
import type { Source, VendorRef } from './vendor.ts';

/**
 * What one vendor's answer says about a provider (FHIR R4 `Practitioner`). `undefined`: this answer does not say;
 * `null`: the vendor has nothing on file, or never tells such a thing.
 */
export type ProviderProfile = Readonly<{
  ref: VendorRef;
  name: PersonName | null | undefined;
  gender: Gender | undefined;
  email: string | null | undefined;
  phone: string | null | undefined;
  /** Luhn-checked; null when the vendor tells none, or a wrong one. */
  npi: string | null | undefined;
  specialty: string | null | undefined;
  /** What kind of work they do at the vendor. */
  role: ProviderRole | undefined;
  roleRawCode: string | null | undefined;
  isActive: boolean | null | undefined;
  licences: readonly Licence[] | undefined;
  /** Left out where the answer has nothing of it. */
  presentation?: Partial<ProviderPresentation>;
  /** Only told where cases are assigned. */
  practice?: Practice | null | undefined;
  source: Source;
}>;

/** FHIR R4 `PractitionerRole.code`, as far as VSee tells users apart. */
export type ProviderRole =
  'DOCTOR' | 'NURSE' | 'MEDICAL_ASSISTANT' | 'PARAMEDIC' | 'SERVICE_REPRESENTATIVE' | 'UNKNOWN';

/** How a provider is shown to patients in a room. */
export type ProviderPresentation = Readonly<{
  bio: string | null;
  educationalTraining: string | null;
  professionalInterests: string | null;
  personalInterests: string | null;
}>;

/** FHIR R4 `Practitioner.qualification`: where a provider may practise. */
export type Licence = Readonly<{
  /** USPS code. */
  state: string | null;
  number: string | null;
  /** `YYYY-MM-DD`. */
  expiresOn: string | null;
  isExpired: boolean | null;
}>;

/** How a provider works at the vendor that assigns cases. */
export type Practice = Readonly<{
  bio: string | null;
  profileUrl: string | null;
  isOnline: boolean | null;
  isOutOfOffice: boolean | null;
  outOfOfficeMessage: string | null;
  acceptsCases: boolean | null;
  acceptsMessages: boolean | null;
  /** Whether a DEA number is on file. The number itself is what a forged prescription needs: it is never read. */
  hasDeaNumber: boolean | null;
}>;
