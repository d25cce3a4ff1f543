import type { Linked } from '../domain/link.ts';
import { found, type Outcome } from '../domain/outcome.ts';
import { after, type Soon } from '../domain/soon.ts';
import { refKey, type Vendor, type VendorRef } from '../domain/vendor.ts';
import type { RememberedLinks } from '../identity/link-memory.ts';
import type { MetRecord, NoRecord, SubjectKind } from '../identity/link-store.ts';
import { item } from './batch.ts';

/** Who of ours a vendor's record belongs to. Every question of one moment goes to the store in one batch. */
export type Identity = Readonly<{
  byId: (id: string) => Soon<Linked | null>;
  /** Whom the record belongs to, if it is known. */
  knownOf: (ref: VendorRef) => Soon<Linked | null>;
  /** Registers a record that was never met before; `plantedId` is only asked for then. */
  ofRecord: (ref: VendorRef, plantedId: () => Soon<string | null>) => Soon<Linked>;
  /** A kept "no such record" that still holds. */
  noRecord: (id: string, vendor: Vendor) => Soon<NoRecord | null>;
  /** Something was decided about this person: the store is asked again. */
  forget: (person: Linked) => void;
}>;

export function createIdentity(links: RememberedLinks, kind: SubjectKind, now: () => number): Identity {
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
    async (ids) => outcomes(Map.groupBy(await links.findNoRecords(kind, ids), (none) => none.subjectId)),
    { keyOf: (id) => id },
  );
  const knownOf = (ref: VendorRef): Soon<Linked | null> => links.recalled?.byRef(kind, ref) ?? known.load(ref);

  async function register(ref: VendorRef, plantedId: () => Soon<string | null>): Promise<Linked> {
    const subject = await registered.load({ ref, plantedId: await plantedId() });
    if (subject === null) throw new Error('the link store did not register a record');
    return subject;
  }

  return {
    byId: (id) => links.recalled?.byId(kind, id) ?? byId.load(id),
    knownOf,
    ofRecord: (ref, plantedId) => after(knownOf(ref), (subject) => subject ?? register(ref, plantedId)),
    noRecord: (id, vendor) =>
      after(
        links.recalled?.noRecords(kind, id) ?? noRecords.load(id),
        (some) => some?.find((none) => none.vendor === vendor && none.lookAgainAt > now()) ?? null,
      ),
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
