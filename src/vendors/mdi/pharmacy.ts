import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Page, Stretch } from '../../domain/page.ts';
import { filled } from '../../domain/person.ts';
import type { LinkedPharmacy, Pharmacy, PharmacySearch, PharmacySpecialty } from '../../domain/pharmacy.ts';
import { path } from '../../http/request.ts';
import type { MdiClient } from './client.ts';
import { toState } from './patient.ts';
import { readCatalogue, readList, readOne, readPages, type Shape } from './read.ts';
import { wireCount, wireId, wireText, wireTime } from './wire.ts';

/** A patient's pharmacies say `pharmacy_id` besides `id` (public samples). */
export const wirePharmacy = z.object({
  id: wireId,
  name: wireText,
  store_name: wireText,
  address1: wireText,
  address2: wireText,
  city: wireText,
  state: wireText,
  zip_code: wireText,
  primary_phone: wireText,
  primary_fax: wireText,
  pharmacy_specialties: z.array(wireText).nullish(),
  service_level: wireCount.nullish().catch(null),
  latitude: z.number().nullish().catch(null),
  longitude: z.number().nullish().catch(null),
});

/** The names as the public collection's search lists them, two of them misspelled there, and as its answers have them. */
const specialties: ReadonlyMap<string, PharmacySpecialty> = new Map([
  ['mailorder', 'MAIL_ORDER'],
  ['retail', 'RETAIL'],
  ['specialtypharmacy', 'SPECIALTY'],
  ['longtermcarephamacy', 'LONG_TERM_CARE'],
  ['longtermcarepharmacy', 'LONG_TERM_CARE'],
  ['twentyfourhourphamacy', 'TWENTY_FOUR_HOUR'],
  ['twentyfourhourpharmacy', 'TWENTY_FOUR_HOUR'],
  ['epcs', 'CONTROLLED_SUBSTANCES'],
]);

/** "1 - Mail Order; 8 - Retail; 16 - SpecialtyPharmacy; 32 - LongTermCare; 64 - TwentyFourHour; 2048 - EPCS". */
const specialtyCodes: Readonly<Record<PharmacySearch['specialties'][number], number>> = {
  MAIL_ORDER: 1,
  RETAIL: 8,
  SPECIALTY: 16,
  LONG_TERM_CARE: 32,
  TWENTY_FOUR_HOUR: 64,
  CONTROLLED_SUBSTANCES: 2048,
};

export function toPharmacy(wire: z.output<typeof wirePharmacy>): Pharmacy {
  const names = (wire.pharmacy_specialties ?? []).flatMap((name) => filled(name) ?? []);
  return {
    id: wire.id,
    name: filled(wire.name),
    storeName: filled(wire.store_name),
    address: {
      line1: filled(wire.address1),
      line2: filled(wire.address2),
      city: filled(wire.city),
      state: toState(wire.state),
      postalCode: filled(wire.zip_code),
    },
    phone: filled(wire.primary_phone),
    fax: filled(wire.primary_fax),
    specialties: names.map((name) => specialties.get(name.toLowerCase().replace(/[^a-z]/g, '')) ?? 'UNKNOWN'),
    specialtyRawCodes: names,
    serviceLevel: wire.service_level ?? null,
    latitude: wire.latitude ?? null,
    longitude: wire.longitude ?? null,
  };
}

export const wireLinkedPharmacy = z.object({
  id: wireId,
  pharmacy_id: wireText,
  pharmacy_name: wireText,
  created_at: wireTime.nullish(),
});

export function toLinkedPharmacy(wire: z.output<typeof wireLinkedPharmacy>): LinkedPharmacy {
  return {
    id: wire.id,
    pharmacyId: filled(wire.pharmacy_id),
    name: filled(wire.pharmacy_name),
    linkedAt: wire.created_at ?? null,
  };
}

const shape: Shape<typeof wirePharmacy, Pharmacy> = {
  schema: wirePharmacy,
  toDomain: toPharmacy,
  idOf: ({ id }) => id,
};
const linkedShape: Shape<typeof wireLinkedPharmacy, LinkedPharmacy> = {
  schema: wireLinkedPharmacy,
  toDomain: toLinkedPharmacy,
  idOf: ({ id }) => id,
};

export type MdiPharmacies = Readonly<{
  byId: (scope: CallScope, pharmacyId: string) => Promise<Pharmacy | null>;
  /** "At least one query parameter is required." */
  search: (scope: CallScope, search: PharmacySearch) => Promise<readonly Outcome<Pharmacy>[]>;
  linked: (scope: CallScope, stretch: Stretch) => Promise<Page<LinkedPharmacy> | null>;
  /** Those that a patient prefers; null when there is no such patient. */
  ofPatient: (scope: CallScope, mdiId: string) => Promise<readonly Outcome<Pharmacy>[] | null>;
}>;

export function pharmacySource(client: MdiClient): MdiPharmacies {
  return {
    byId: (scope, pharmacyId) => {
      const read = { operation: 'getPharmacy', path: path`/v1/partner/pharmacies/${pharmacyId}` };
      return readOne(client, scope, read, pharmacyId, shape);
    },
    search: (scope, { postalCode: zip, phone: phoneOrFax, ncpdpId: ncpdpID, specialties: wanted, ...rest }) => {
      const codes = wanted.map((name, index) => [`specialty[${index}]`, specialtyCodes[name]] as const);
      const query = { ...rest, zip, phoneOrFax, ncpdpID, ...Object.fromEntries(codes) };
      return readCatalogue(
        client,
        scope,
        { operation: 'searchPharmacies', path: '/v1/partner/pharmacies', query },
        shape,
      );
    },
    linked: (scope, stretch) => {
      const read = { operation: 'listLinkedPharmacies', path: '/v1/partner/linked-pharmacies' };
      return readPages(client, scope, read, stretch, linkedShape);
    },
    ofPatient: (scope, mdiId) => {
      const read = { operation: 'listPatientPharmacies', path: path`/v1/partner/patients/${mdiId}/pharmacies` };
      return readList(client, scope, read, shape);
    },
  };
}
