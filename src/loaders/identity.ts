import type { Linked } from '../domain/link.ts';
import { found, type Outcome } from '../domain/outcome.ts';
import { refKey, type Vendor, type VendorRef } from '../domain/vendor.ts';
import type { LinkStore, MetRecord, NoRecord, SubjectKind } from '../identity/link-store.ts';
import { item } from './batch.ts';

/** Who of ours a vendor's record belongs to. Every question of one moment goes to the store in one batch. */
export type Identity = Readonly<{
  byId: (id: string) => Promise<Linked | null>;
  /** Whom the record belongs to, if it is known. */
  knownOf: (ref: VendorRef) => Promise<Linked | null>;
  /** Registers a record that was never met before; `plantedId` is only asked for then. */
  ofRecord: (ref: VendorRef, plantedId: () => Promise<string | null>) => Promise<Linked>;
  /** A kept "no such record" that still holds. */
  noRecord: (id: string, vendor: Vendor) => Promise<NoRecord | null>;
  /** Something was decided about this person: the store is asked again. */
  forget: (person: Linked) => void;
}>;

export function createIdentity(links: LinkStore, kind: SubjectKind, now: () => number): Identity {
  const byId = item<string, Linked>(async (ids) => outcomes(await links.findByIds(kind, ids)), {
    keyOf: (id) => id,
  });
  const known = item<VendorRef, Linked>(async (refs) => outcomes(await links.findByRefs(kind, refs)), {
    keyOf: refKey,
  });
  const registered = item<MetRecord, Linked>(async (records) => outcomes(await links.register(kind, records)), {
    keyOf: (record) => refKey(record.ref),
  });
  const noRecords = item<string, readonly NoRecord[]>(
    async (ids) => {
      const holding = (await links.findNoRecords(kind, ids)).filter((none) => none.lookAgainAt > now());
      return outcomes(Map.groupBy(holding, (none) => none.subjectId));
    },
    { keyOf: (id) => id },
  );

  return {
    byId: byId.load,
    knownOf: known.load,
    ofRecord: async (ref, plantedId) => {
      const subject = (await known.load(ref)) ?? (await registered.load({ ref, plantedId: await plantedId() }));
      if (subject === null) throw new Error('the link store did not register a record');
      return subject;
    },
    noRecord: async (id, vendor) => (await noRecords.load(id))?.find((none) => none.vendor === vendor) ?? null,
    forget: ({ id, links: own }) => {
      byId.forget(id);
      noRecords.forget(id);
      for (const { ref } of own) {
        known.forget(ref);
        registered.forget({ ref, plantedId: null });
      }
    },
  };
}

function outcomes<V>(values: ReadonlyMap<string, V>): ReadonlyMap<string, Outcome<V>> {
  return new Map([...values].map(([key, value]) => [key, found(value)]));
}
