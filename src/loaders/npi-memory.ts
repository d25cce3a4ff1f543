import { found } from '../domain/outcome.ts';
import type { ProviderProfile } from '../domain/provider.ts';
import { allOf, type Soon } from '../domain/soon.ts';
import { refKey, type Vendor, type VendorRef } from '../domain/vendor.ts';
import type { RememberedLinks } from '../identity/link-memory.ts';
import { type NpiSighting, sightingKey } from '../identity/npi-directory.ts';
import { item } from './batch.ts';

/** Which number a record was seen with, in this request or before. */
export type NpiMemory = Readonly<{
  /** Takes note of a number that an answer told of a record. */
  note: (ref: VendorRef, npi: string) => void;
  /** Keeps what was noted, so that other requests know it too. */
  keep: () => Soon<void>;
  /** The number of a record; null where none was seen, or two were and nobody knows which is right. */
  numberOf: (ref: VendorRef) => Promise<NpiSighting | null>;
  /** Records at the vendor that bear the number of this one. */
  bearersAt: (ref: VendorRef, vendor: Vendor) => Promise<readonly VendorRef[]>;
  /** The profile with the number, where its vendor tells none in a person's own record. */
  completed: (profile: ProviderProfile) => Promise<ProviderProfile>;
}>;

export function createNpiMemory(
  { npis: directory, recalled }: Pick<RememberedLinks, 'npis' | 'recalled'>,
  now: () => number,
): NpiMemory {
  const noted = new Map<string, NpiSighting>();
  const kept = item<NpiSighting, true>(
    async (sightings) => {
      await directory.keep(sightings);
      for (const { ref } of sightings) numbers.forget(ref);
      return new Map(sightings.map((sighting) => [sightingKey(sighting), found(true)]));
    },
    { keyOf: sightingKey },
  );
  const numbers = item<VendorRef, readonly NpiSighting[]>(
    async (refs) => groupsOf(await directory.ofRecords(refs), ({ ref }) => refKey(ref)),
    { keyOf: refKey },
  );
  const bearers = item<string, readonly NpiSighting[]>(
    async (npis) => groupsOf(await directory.ofNumbers(npis), ({ npi }) => npi),
    { keyOf: (npi) => npi },
  );

  function keep(): Soon<void> {
    return noted.size === 0 ? undefined : keepNoted();
  }

  async function keepNoted(): Promise<void> {
    await allOf([...noted.values()].map(kept.load));
  }

  async function numberOf(ref: VendorRef): Promise<NpiSighting | null> {
    await keep();
    const [only, ...more] = (await numbers.load(ref)) ?? [];
    return more.length === 0 ? (only ?? null) : null;
  }

  return {
    note: (ref, npi) => {
      const sighting = { ref, npi, seenAt: now() };
      if (recalled?.isKept(sighting) !== true) noted.set(sightingKey(sighting), sighting);
    },
    keep,
    numberOf,
    bearersAt: async (ref, vendor) => {
      await keep();
      const own = (await numbers.load(ref)) ?? [];
      const same = await allOf(own.map(({ npi }) => bearers.load(npi)));
      const there = same.flatMap((some) => some ?? []).filter((one) => one.ref.vendor === vendor);
      return [...new Map(there.map((one) => [refKey(one.ref), one.ref])).values()];
    },
    completed: async (profile) =>
      profile.ref.vendor === 'VSEE' ? { ...profile, npi: (await numberOf(profile.ref))?.npi ?? null } : profile,
  };
}

function groupsOf(sightings: readonly NpiSighting[], keyOf: (sighting: NpiSighting) => string) {
  return new Map([...Map.groupBy(sightings, keyOf)].map(([key, some]) => [key, found<readonly NpiSighting[]>(some)]));
}
