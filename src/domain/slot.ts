import { refKey, type VendorRef } from './vendor.ts';

/** A free time and who could take it (FHIR R4 `Slot`). */
export type Slot = Readonly<{ startsAt: number; endsAt: number; providers: readonly VendorRef[] }>;

/** The slots in time's order; one that is listed twice is one, with everybody who was named in either. */
export function inOrder(slots: readonly Slot[]): readonly Slot[] {
  const same = Map.groupBy(slots, ({ startsAt, endsAt }) => `${startsAt} ${endsAt}`);
  return [...same.values()]
    .flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const named = [first, ...others].flatMap(({ providers }) => providers);
      return { ...first, providers: [...new Map(named.map((ref) => [refKey(ref), ref])).values()] };
    })
    .toSorted((a, b) => a.startsAt - b.startsAt || a.endsAt - b.endsAt);
}

/** What is left for these providers: a slot that none of them has is none. */
export function onlyFor(slots: readonly Slot[], isWanted: (provider: VendorRef) => boolean): readonly Slot[] {
  return slots
    .map((slot) => ({ ...slot, providers: slot.providers.filter(isWanted) }))
    .filter(({ providers }) => providers.length > 0);
}
