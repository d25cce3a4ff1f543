import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Page, Stretch } from '../../domain/page.ts';
import { filled, personName } from '../../domain/person.ts';
import type { ProviderPresentation, ProviderProfile, ProviderRole } from '../../domain/provider.ts';
import { decode, decodeItem, distinct, sameId, wireItems } from '../../http/decode.ts';
import { path } from '../../http/request.ts';
import { type Credential, vendor, type VseeClient } from './client.ts';
import { toGender, wireCode, wireFlag, wireId, wireText } from './wire.ts';

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
  active: wireFlag,
  subtype: wireCode.nullish(),
  educational_training: wireText,
  professional_interests: wireText,
  personal_interests: wireText,
  // `false` stands where a text is meant (S4).
  short_bio: wireText,
});

/** User subtypes (developer wiki 14942243). */
const roles: ReadonlyMap<string, ProviderRole> = new Map([
  ['460', 'MEDICAL_ASSISTANT'],
  ['470', 'SERVICE_REPRESENTATIVE'],
  ['480', 'PARAMEDIC'],
  ['482', 'DOCTOR'],
  ['484', 'NURSE'],
  ['486', 'NURSE'],
]);

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
    role: wire.subtype === undefined ? undefined : (roles.get(wire.subtype ?? '') ?? 'UNKNOWN'),
    roleRawCode: wire.subtype === undefined ? undefined : filled(wire.subtype),
    isActive: wire.active,
    licences: [],
    ...presentationIn(wire),
    practice: null,
    source: { vendor, fetchedAt: now },
  };
}

/** Of what a list of providers shows, only a text says something: its `short_bio: false` may mean that it is not told. */
function presentationIn({ short_bio }: z.output<typeof wireProvider>): Pick<ProviderProfile, 'presentation'> {
  const bio = filled(short_bio);
  return bio === null ? {} : { presentation: { bio } };
}

/** What the provider's page in a room tells, and no other answer (S4). */
function toPresentation(wire: z.output<typeof wireProvider>): ProviderPresentation {
  return {
    bio: filled(wire.short_bio),
    educationalTraining: filled(wire.educational_training),
    professionalInterests: filled(wire.professional_interests),
    personalInterests: filled(wire.personal_interests),
  };
}

export type ProviderQuery = Readonly<{ text: string }> | Readonly<{ email: string }> | 'all';

/** Type 400 is a provider (developer wiki 14942243). */
const providerType = '400';

export type VseeProviders = Readonly<{
  byId: (scope: CallScope, vseeId: string) => Promise<ProviderProfile | null>;
  /** The clinic's providers: all of them, or by a part of the name, or by the whole e-mail address. */
  search: (scope: CallScope, query: ProviderQuery, stretch: Stretch) => Promise<Page<ProviderProfile>>;
  /** Who works in a room; null when there is no such room. */
  ofRoom: (scope: CallScope, roomCode: string) => Promise<readonly Outcome<ProviderProfile>[] | null>;
  /** The provider's page in a room, with how they are shown there; null when they do not work in it. */
  inRoom: (scope: CallScope, roomCode: string, vseeId: string) => Promise<ProviderProfile | null>;
}>;

export function providerSource(client: VseeClient): VseeProviders {
  async function one(
    scope: CallScope,
    credential: Credential,
    { operation, at, vseeId }: Readonly<{ operation: string; at: string; vseeId: string }>,
  ): Promise<z.output<typeof wireProvider> | null> {
    const data = await client.read(scope, credential, { operation, method: 'GET', path: at });
    if (data === null) return null;
    const wire = decode(wireProvider, data, { vendor, operation });
    return sameId(vseeId, wire.id, wire, { vendor, operation });
  }

  return {
    byId: async (scope, vseeId) => {
      const wire = await one(scope, { kind: 'clinic' }, { operation: 'getUser', at: path`/users/${vseeId}`, vseeId });
      return wire && whole(toProvider(wire, Date.now()));
    },
    search: async (scope, query, { offset, limit }) => {
      const where = { vendor, operation: 'searchUsers' } as const;
      const filter = query === 'all' ? {} : 'email' in query ? { email: query.email } : { q: query.text };
      const data = await client.read(
        scope,
        { kind: 'clinic' },
        {
          operation: where.operation,
          method: 'GET',
          path: '/users',
          // One more than wanted tells whether there is more: the name of the total changed between versions.
          query: { ...filter, type: providerType, start: offset, limit: limit + 1 },
        },
      );
      const now = Date.now();
      const items = decode(z.array(z.unknown()), data, where).map((item) =>
        decodeItem(wireProvider, (wire) => whole(toProvider(wire, now)), item, where),
      );
      const people = distinct(items.slice(0, limit), ({ ref }) => ref.id, where);
      return { items: people, total: null, hasMore: items.length > limit };
    },
    inRoom: async (scope, roomCode, vseeId) => {
      const at = path`/rooms/${roomCode}/providers/${vseeId}`;
      const wire = await one(scope, { kind: 'public' }, { operation: 'getRoomProvider', at, vseeId });
      return wire && { ...toProvider(wire, Date.now()), presentation: toPresentation(wire) };
    },
    ofRoom: async (scope, roomCode) => {
      const where = { vendor, operation: 'listRoomProviders' } as const;
      const data = await client.read(
        scope,
        { kind: 'public' },
        { operation: where.operation, method: 'GET', path: path`/rooms/${roomCode}/providers` },
      );
      if (data === null) return null;
      const now = Date.now();
      const items = decode(wireItems, data, where).map((item) =>
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
    role: profile.role ?? 'UNKNOWN',
    roleRawCode: profile.roleRawCode ?? null,
    isActive: profile.isActive ?? null,
  };
}
