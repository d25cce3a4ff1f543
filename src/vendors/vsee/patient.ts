import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import { fromPlantedKey } from '../../domain/id.ts';
import type { Page, Stretch } from '../../domain/page.ts';
import type { PatientProfile } from '../../domain/patient.ts';
import { filled, personName } from '../../domain/person.ts';
import { decode, decodeItem, distinct, sameId, wireItems } from '../../http/decode.ts';
import { path } from '../../http/request.ts';
import { vendor, type VseeClient } from './client.ts';
import { parseDate, toGender, wireCode, wireId, wireText } from './wire.ts';

/** A user as visits embed it and `GET /users` tells it: what an answer leaves out stays undefined. */
export const wireMember = z.object({
  id: wireId,
  code: wireText,
  first_name: wireText,
  last_name: wireText,
  full_name: wireText,
  dob: wireText,
  email: wireText,
  gender: wireCode.nullish(),
  phone: wireText,
});

/** Type 200 is a member, a patient that is (developer wiki 14942243). */
const memberType = '200';

export function toPatient(wire: z.output<typeof wireMember>, now: number): PatientProfile {
  const { code, first_name: given, last_name: family, full_name: text } = wire;
  const hasName = given !== undefined || family !== undefined || text !== undefined;
  return {
    ref: { vendor, id: wire.id },
    plantedId: code === undefined ? undefined : fromPlantedKey(code),
    code: code === undefined ? undefined : filled(code),
    name: hasName ? personName({ given, family, text }) : undefined,
    birthDate: wire.dob === undefined ? undefined : parseDate(wire.dob),
    gender: wire.gender === undefined ? undefined : toGender(wire.gender),
    email: wire.email === undefined ? undefined : filled(wire.email),
    phone: wire.phone === undefined ? undefined : filled(wire.phone),
    // No answer of this vendor shows an address.
    address: null,
    // What a patient says of their health stands in an intake here, not in the patient's own record.
    health: null,
    source: { vendor, fetchedAt: now },
  };
}

export type VseePatients = Readonly<{
  byId: (scope: CallScope, vseeId: string) => Promise<PatientProfile | null>;
  /** By a part of the name, or by the whole e-mail address. */
  search: (
    scope: CallScope,
    query: Readonly<{ text: string }> | Readonly<{ email: string }>,
    stretch: Stretch,
  ) => Promise<Page<PatientProfile>>;
}>;

export function patientSource(client: VseeClient): VseePatients {
  return {
    byId: async (scope, vseeId) => {
      const operation = 'getUser';
      const data = await client.read(
        scope,
        { kind: 'clinic' },
        { operation, method: 'GET', path: path`/users/${vseeId}` },
      );
      if (data === null) return null;
      const wire = decode(wireMember, data, { vendor, operation });
      return sameId(vseeId, wire.id, whole(toPatient(wire, Date.now())), { vendor, operation });
    },
    search: async (scope, query, { offset, limit }) => {
      const where = { vendor, operation: 'searchUsers' } as const;
      const data = await client.read(
        scope,
        { kind: 'clinic' },
        {
          operation: where.operation,
          method: 'GET',
          path: '/users',
          query: {
            ...('email' in query ? { email: query.email } : { q: query.text }),
            type: memberType,
            start: offset,
            // One more than wanted tells whether there is more: the name of the total changed between versions.
            limit: limit + 1,
          },
        },
      );
      const now = Date.now();
      const items = decode(wireItems, data, where).map((item) =>
        decodeItem(wireMember, (wire) => whole(toPatient(wire, now)), item, where),
      );
      const people = distinct(items.slice(0, limit), ({ ref }) => ref.id, where);
      return { items: people, total: null, hasMore: items.length > limit };
    },
  };
}

/** The user's own page: what it does not tell, the vendor does not hold. */
function whole(profile: PatientProfile): PatientProfile {
  return {
    ...profile,
    plantedId: profile.plantedId ?? null,
    code: profile.code ?? null,
    name: profile.name ?? null,
    birthDate: profile.birthDate ?? null,
    gender: profile.gender ?? 'UNKNOWN',
    email: profile.email ?? null,
    phone: profile.phone ?? null,
  };
}
