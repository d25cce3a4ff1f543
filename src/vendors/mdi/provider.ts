import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import { isNpi } from '../../domain/npi.ts';
import { filled, personName } from '../../domain/person.ts';
import type { Licence, ProviderProfile } from '../../domain/provider.ts';
import { decode, sameId } from '../../http/decode.ts';
import { path } from '../../http/request.ts';
import { type MdiClient, vendor } from './client.ts';
import { toState } from './patient.ts';
import { parseDate, toGender, wireFlag, wireId, wireText } from './wire.ts';

/** Licences are a list where a case is read, and flat `npi`, `dea` where one was just made (public samples). */
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
  licenses: z.array(z.object({ type: wireText, value: wireText })).nullish(),
  practice_areas: z
    .array(
      z.object({
        state: z.object({ abbreviation: wireText }).nullish(),
        license_number: wireText,
        expires_at: wireText,
      }),
    )
    .nullish(),
});

export function toProvider(wire: z.output<typeof wireClinician>, now: number): ProviderProfile {
  const { first_name: given, last_name: family, full_name: text, suffix } = wire;
  const listed = wire.licenses?.find((licence) => licence.type?.toLowerCase() === 'npi')?.value;
  const npi = filled(listed) ?? filled(wire.npi);
  return {
    ref: { vendor, id: wire.clinician_id },
    name: personName({ given, family, text, suffix }),
    gender: toGender(wire.gender),
    email: filled(wire.email),
    phone: filled(wire.phone_number),
    npi: npi !== null && isNpi(npi) ? npi : null,
    specialty: filled(wire.specialty) ?? filled(wire.clinician_specialty),
    // Only clinicians are told of, and nothing of what else they may be.
    role: 'UNKNOWN',
    roleRawCode: null,
    isActive: wire.active ?? null,
    licences: (wire.practice_areas ?? []).map((area): Licence => ({
      state: toState(area.state?.abbreviation),
      number: filled(area.license_number),
      expiresOn: parseDate(area.expires_at),
    })),
    source: { vendor, fetchedAt: now },
  };
}

export type MdiProviders = Readonly<{
  byId: (scope: CallScope, mdiId: string) => Promise<ProviderProfile | null>;
}>;

export function providerSource(client: MdiClient): MdiProviders {
  return {
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
