import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { filled, personName } from '../../domain/person.ts';
import type { ProviderProfile } from '../../domain/provider.ts';
import { decode, decodeItem, distinct, sameId } from '../../http/decode.ts';
import { path } from '../../http/request.ts';
import { type Credential, vendor, type VseeClient } from './client.ts';
import { toGender, wireCode, wireId, wireText } from './wire.ts';

export const wireProvider = z.object({
  id: wireId,
  first_name: wireText,
  last_name: wireText,
  full_name: wireText,
  title: wireText,
  suffix: wireText,
  email: wireText,
  gender: wireCode.nullish(),
  phone: wireText,
  active: z.boolean().nullish(),
});

export function toProvider(wire: z.output<typeof wireProvider>, now: number): ProviderProfile {
  const { first_name: given, last_name: family, full_name: text, title: prefix, suffix } = wire;
  const hasName = given !== undefined || family !== undefined || text !== undefined;
  return {
    ref: { vendor, id: wire.id },
    name: hasName ? personName({ given, family, text, prefix, suffix }) : undefined,
    gender: wire.gender === undefined ? undefined : toGender(wire.gender),
    email: wire.email === undefined ? undefined : filled(wire.email),
    phone: wire.phone === undefined ? undefined : filled(wire.phone),
    // The vendor tells no NPI of a provider (only a visit's note may), no specialty and no licence.
    npi: null,
    specialty: null,
    isActive: wire.active,
    licences: [],
    source: { vendor, fetchedAt: now },
  };
}

export type VseeProviders = Readonly<{
  byId: (scope: CallScope, vseeId: string) => Promise<ProviderProfile | null>;
  /** Who works in a room; null when there is no such room. */
  ofRoom: (scope: CallScope, roomCode: string) => Promise<readonly Outcome<ProviderProfile>[] | null>;
  inRoom: (scope: CallScope, roomCode: string, vseeId: string) => Promise<ProviderProfile | null>;
}>;

export function providerSource(client: VseeClient): VseeProviders {
  async function one(
    scope: CallScope,
    credential: Credential,
    operation: string,
    at: string,
    vseeId: string,
  ): Promise<ProviderProfile | null> {
    const data = await client.read(scope, credential, { operation, method: 'GET', path: at });
    if (data === null) return null;
    const wire = decode(wireProvider, data, { vendor, operation });
    return sameId(vseeId, wire.id, whole(toProvider(wire, Date.now())), { vendor, operation });
  }

  return {
    byId: (scope, vseeId) => one(scope, { kind: 'clinic' }, 'getUser', path`/users/${vseeId}`, vseeId),
    inRoom: (scope, roomCode, vseeId) =>
      one(scope, { kind: 'public' }, 'getRoomProvider', path`/rooms/${roomCode}/providers/${vseeId}`, vseeId),
    ofRoom: async (scope, roomCode) => {
      const where = { vendor, operation: 'listRoomProviders' } as const;
      const data = await client.read(
        scope,
        { kind: 'public' },
        { operation: where.operation, method: 'GET', path: path`/rooms/${roomCode}/providers` },
      );
      if (data === null) return null;
      const now = Date.now();
      const items = decode(z.array(z.unknown()), data, where).map((item) =>
        decodeItem(wireProvider, (wire) => toProvider(wire, now), item, where),
      );
      return distinct(items, ({ ref }) => ref.id, where);
    },
  };
}

/** The provider's own page: what it does not tell, the vendor does not hold. */
function whole(profile: ProviderProfile): ProviderProfile {
  return {
    ...profile,
    name: profile.name ?? null,
    gender: profile.gender ?? 'UNKNOWN',
    email: profile.email ?? null,
    phone: profile.phone ?? null,
    isActive: profile.isActive ?? null,
  };
}
