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
  isActive: boolean | null | undefined;
  licences: readonly Licence[] | undefined;
  source: Source;
}>;

/** FHIR R4 `Practitioner.qualification`: where a provider may practise. */
export type Licence = Readonly<{
  /** USPS code. */
  state: string | null;
  number: string | null;
  /** `YYYY-MM-DD`. */
  expiresOn: string | null;
}>;
