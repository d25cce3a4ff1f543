import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import { fromPlantedKey } from '../../domain/id.ts';
import type { Page } from '../../domain/page.ts';
import type { PatientProfile } from '../../domain/patient.ts';
import { filled, personName } from '../../domain/person.ts';
import { decode, decodeItem, distinct, sameId } from '../../http/decode.ts';
import { path } from '../../http/request.ts';
import { type MdiClient, vendor } from './client.ts';
import { parseDate, textIfTold, toGender, wireFlag, wireId, wireList, wireMoney, wireText } from './wire.ts';

const wireState = z.object({ abbreviation: wireText }).nullish();

/**
 * Searches call the id `id` as well as `patient_id` (public samples). `ssn`, `auth_link`, `patient_auth` and the files of
 * the driver's licence and the video are never read: nothing here may give them away.
 */
export const wirePatient = z
  .object({
    patient_id: wireId.optional(),
    id: wireId.optional(),
    prefix: wireText,
    first_name: wireText,
    middle_name: wireText,
    last_name: wireText,
    email: wireText,
    date_of_birth: wireText,
    gender: wireText,
    phone_number: wireText,
    metadata: wireText,
    address: z
      .object({ address: wireText, address2: wireText, zip_code: wireText, city_name: wireText, state: wireState })
      .nullish(),
    // Kilograms, as a number and as `"50.000"`, and centimetres.
    weight: wireMoney,
    height: wireMoney,
    // A list by status has `"not_applicable"`.
    pregnancy: wireFlag.catch(null),
    allergies: wireText,
    current_medications: wireText,
    medical_conditions: wireText,
    special_necessities: wireText,
    blood_pressure: wireText,
  })
  .transform((wire, context) => {
    const patientId = wire.patient_id ?? wire.id;
    if (patientId !== undefined) return { ...wire, patient_id: patientId };
    context.addIssue({ code: 'custom', path: ['patient_id'], message: 'missing' });
    return z.NEVER;
  });

type Wire = z.output<typeof wirePatient>;

export function toPatient(wire: Wire, now: number): PatientProfile {
  const { prefix, first_name: given, middle_name: middle, last_name: family, metadata } = wire;
  const hasName = given !== undefined || family !== undefined;
  return {
    ref: { vendor, id: wire.patient_id },
    plantedId: metadata === undefined ? undefined : fromPlantedKey(metadata),
    code: textIfTold(metadata),
    name: hasName ? personName({ prefix, given, middle, family }) : undefined,
    birthDate: wire.date_of_birth === undefined ? undefined : parseDate(wire.date_of_birth),
    gender: wire.gender === undefined ? undefined : toGender(wire.gender),
    email: textIfTold(wire.email),
    phone: textIfTold(wire.phone_number),
    address: toAddress(wire.address),
    health: toHealth(wire),
    source: { vendor, fetchedAt: now },
  };
}

/** A search tells the state of an address alone: that is not the address. */
function toAddress(address: Wire['address']): PatientProfile['address'] {
  if (address == null) return address;
  if (address.address === undefined && address.city_name === undefined) return undefined;
  return {
    line1: filled(address.address),
    line2: filled(address.address2),
    city: filled(address.city_name),
    state: toState(address.state?.abbreviation),
    postalCode: filled(address.zip_code),
  };
}

/** The patient's own page has all of it, an answer that has a part is not taken for the whole. */
function toHealth(wire: Wire): PatientProfile['health'] {
  if (wire.weight === undefined || wire.allergies === undefined) return undefined;
  return {
    weightKg: wire.weight ?? null,
    heightCm: wire.height ?? null,
    isPregnant: wire.pregnancy ?? null,
    allergies: filled(wire.allergies),
    medications: filled(wire.current_medications),
    conditions: filled(wire.medical_conditions),
    specialNeeds: filled(wire.special_necessities),
    bloodPressure: filled(wire.blood_pressure),
  };
}

/** Two capital letters, or nothing: the vendor's field is free text. */
export function toState(text: string | null | undefined): string | null {
  const letters = filled(text)?.toUpperCase() ?? '';
  return /^[A-Z]{2}$/.test(letters) ? letters : null;
}

export type MdiPatients = Readonly<{
  byId: (scope: CallScope, mdiId: string) => Promise<PatientProfile | null>;
  /** By name, e-mail or id. `hasMore`: the search was cut off. */
  search: (scope: CallScope, text: string) => Promise<Page<PatientProfile>>;
}>;

const searchPageSize = 100;

export function patientSource(client: MdiClient): MdiPatients {
  return {
    byId: async (scope, mdiId) => {
      const operation = 'getPatient';
      const request = { operation, method: 'GET', path: path`/v1/partner/patients/${mdiId}` } as const;
      const body = await client.read(scope, request);
      if (body === null) return null;
      const wire = decode(wirePatient, body, { vendor, operation });
      return sameId(mdiId, wire.patient_id, toPatient(wire, Date.now()), { vendor, operation });
    },
    search: async (scope, text) => {
      const where = { vendor, operation: 'searchPatients' } as const;
      const body = await client.read(
        scope,
        client.settings.patientSearch === 'partner'
          ? {
              operation: where.operation,
              method: 'POST',
              path: '/v1/partner/patients/search',
              body: { type: 'json', value: { search: text } },
            }
          : {
              operation: where.operation,
              method: 'GET',
              path: '/web/resources/patients',
              query: { string_search: text, page: 1, per_page: searchPageSize },
            },
      );
      const { items, total, hasMore } = decode(wireList, body, where);
      const now = Date.now();
      const profiles = items.map((item) => decodeItem(wirePatient, (wire) => toPatient(wire, now), item, where));
      return { items: distinct(profiles, ({ ref }) => ref.id, where), total, hasMore };
    },
  };
}
