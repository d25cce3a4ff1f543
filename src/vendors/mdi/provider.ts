import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import { isNpi } from '../../domain/npi.ts';
import type { Page } from '../../domain/page.ts';
import { filled, personName } from '../../domain/person.ts';
import type { Licence, ProviderProfile } from '../../domain/provider.ts';
import { decode, decodeItem, distinct, sameId } from '../../http/decode.ts';
import { path } from '../../http/request.ts';
import { type MdiClient, vendor } from './client.ts';
import { toState } from './patient.ts';
import { parseDate, textIfTold, toGender, wireFlag, wireId, wireList, wireText } from './wire.ts';

/** Whether there is a text; never the text. Undefined where the answer does not say. */
const hasText = wireText.transform((text) => (text === undefined ? undefined : filled(text) !== null));

/**
 * Licences are a list where a case is read, and flat `npi`, `dea` where one was just made (public samples). The number
 * of a `dea` is dropped as it is read: only that there is one is told on.
 */
export const wireClinician = z.object({
  clinician_id: wireId,
  first_name: wireText,
  last_name: wireText,
  full_name: wireText,
  suffix: wireText,
  email: wireText,
  gender: wireText,
  phone_number: wireText,
  specialty: wireText,
  clinician_specialty: wireText,
  active: wireFlag,
  npi: wireText,
  dea: hasText,
  licenses: z
    .array(
      z.object({ type: wireText, value: wireText }).transform(({ type, value }) => ({
        type: type?.toLowerCase(),
        npi: type?.toLowerCase() === 'npi' ? value : null,
      })),
    )
    .nullish(),
  practice_areas: z
    .array(
      z.object({
        state: z.object({ abbreviation: wireText }).nullish(),
        license_number: wireText,
        expires_at: wireText,
        is_expired: wireFlag,
      }),
    )
    .nullish(),
  bio_details: wireText,
  profile_url: wireText,
  is_online: wireFlag,
  is_out_of_office: wireFlag,
  out_of_office_message: wireText,
  case_assignment_availability: wireFlag,
  is_message_availability: wireFlag,
});

type Wire = z.output<typeof wireClinician>;

export function toProvider(wire: Wire, now: number): ProviderProfile {
  const { first_name: given, last_name: family, full_name: text, suffix, specialty = wire.clinician_specialty } = wire;
  const hasName = given !== undefined || family !== undefined || text !== undefined;
  return {
    ref: { vendor, id: wire.clinician_id },
    name: hasName ? personName({ given, family, text, suffix }) : undefined,
    gender: wire.gender === undefined ? undefined : toGender(wire.gender),
    email: textIfTold(wire.email),
    phone: textIfTold(wire.phone_number),
    npi: toNpi(wire),
    specialty: textIfTold(specialty),
    // Only clinicians are told of, and nothing of what else they may be.
    role: 'UNKNOWN',
    roleRawCode: null,
    isActive: wire.active,
    licences: wire.practice_areas === undefined ? undefined : (wire.practice_areas ?? []).map(toLicence),
    practice: toPractice(wire),
    source: { vendor, fetchedAt: now },
  };
}

/** A value that is no NPI is none: a public sample has a UUID there. */
function toNpi({ licenses, npi: flat }: Wire): ProviderProfile['npi'] {
  if (licenses === undefined && flat === undefined) return undefined;
  const npi = filled(licenses?.find(({ type }) => type === 'npi')?.npi) ?? filled(flat);
  return npi !== null && isNpi(npi) ? npi : null;
}

function toLicence(area: NonNullable<Wire['practice_areas']>[number]): Licence {
  return {
    state: toState(area.state?.abbreviation),
    number: filled(area.license_number),
    expiresOn: parseDate(area.expires_at),
    isExpired: area.is_expired ?? null,
  };
}

/** Only the clinician's own page has all of it. */
function toPractice(wire: Wire): ProviderProfile['practice'] {
  if (wire.is_out_of_office === undefined) return undefined;
  const isListed = wire.licenses?.some(({ type }) => type === 'dea');
  return {
    bio: filled(wire.bio_details),
    profileUrl: filled(wire.profile_url),
    isOnline: wire.is_online ?? null,
    isOutOfOffice: wire.is_out_of_office ?? null,
    outOfOfficeMessage: filled(wire.out_of_office_message),
    acceptsCases: wire.case_assignment_availability ?? null,
    acceptsMessages: wire.is_message_availability ?? null,
    hasDeaNumber: isListed ?? wire.dea ?? null,
  };
}

export type ClinicianQuery = Readonly<{ email: string }> | Readonly<{ family: string }>;

export type MdiProviders = Readonly<{
  /** Whether there is a search at all: see `MDI_CLINICIAN_SEARCH`. */
  canSearch: boolean;
  /** By the whole e-mail address, or by the surname. `hasMore`: the search was cut off. */
  search: (scope: CallScope, query: ClinicianQuery) => Promise<Page<ProviderProfile>>;
  byId: (scope: CallScope, mdiId: string) => Promise<ProviderProfile | null>;
}>;

export function providerSource(client: MdiClient): MdiProviders {
  return {
    canSearch: client.settings.clinicianSearch === 'web',
    search: async (scope, query) => {
      const where = { vendor, operation: 'searchClinicians' } as const;
      const body = await client.read(scope, {
        operation: where.operation,
        method: 'GET',
        path: '/web/clinicians',
        query: 'email' in query ? { email: query.email } : { last_name: query.family },
      });
      // The answer's form is not documented (S2): any of the vendor's three.
      const { items, total, hasMore } = decode(wireList, body, where);
      const now = Date.now();
      const profiles = items.map((item) => decodeItem(wireClinician, (wire) => toProvider(wire, now), item, where));
      return { items: distinct(profiles, ({ ref }) => ref.id, where), total, hasMore };
    },
    byId: async (scope, mdiId) => {
      const operation = 'getClinician';
      const request = { operation, method: 'GET', path: path`/v1/partner/clinicians/${mdiId}` } as const;
      const body = await client.read(scope, request);
      if (body === null) return null;
      const wire = decode(wireClinician, body, { vendor, operation });
      return sameId(mdiId, wire.clinician_id, toProvider(wire, Date.now()), { vendor, operation });
    },
  };
}
