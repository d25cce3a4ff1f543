import type { Address } from './person.ts';

/** A pharmacy of the prescribing network (FHIR R4 `Organization`). Its id is a number of DoseSpot's, as text here. */
export type Pharmacy = Readonly<{
  id: string;
  name: string | null;
  storeName: string | null;
  address: Address;
  /** As the vendor writes it: digits alone. */
  phone: string | null;
  fax: string | null;
  specialties: readonly PharmacySpecialty[];
  specialtyRawCodes: readonly string[];
  serviceLevel: number | null;
  latitude: number | null;
  longitude: number | null;
}>;

export const pharmacySpecialties = [
  'MAIL_ORDER',
  'RETAIL',
  'SPECIALTY',
  'LONG_TERM_CARE',
  'TWENTY_FOUR_HOUR',
  'CONTROLLED_SUBSTANCES',
] as const;

export type PharmacySpecialty = (typeof pharmacySpecialties)[number] | 'UNKNOWN';

/** A pharmacy that the clinic has an agreement with. */
export type LinkedPharmacy = Readonly<{
  id: string;
  pharmacyId: string | null;
  name: string | null;
  linkedAt: number | null;
}>;

export type PharmacySearch = Readonly<{
  name: string | null;
  address: string | null;
  city: string | null;
  state: string | null;
  postalCode: string | null;
  phone: string | null;
  ncpdpId: string | null;
  specialties: readonly (typeof pharmacySpecialties)[number][];
}>;

/** "DoseSpot pharmacy details from a given pharmacy ID": a number; whatever else it is, it is in another list. */
export function isNetworkPharmacy(pharmacyId: string): boolean {
  return /^[0-9]{1,15}$/.test(pharmacyId);
}
