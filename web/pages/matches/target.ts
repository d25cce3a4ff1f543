import type { Vendor } from '../../../client/index.ts';

type OneRecord = Readonly<{ vendor: Vendor; vendorId: string }>;

export type Target = OneRecord &
  Readonly<{
    id: string;
    /** Whether the record is theirs already: then it is unlinked, for there is no match to reject. */
    isLinked: boolean;
  }>;

/** Whose the other record is to be: theirs who are known, whichever of the two records is theirs now. */
export function targetOf<C extends OneRecord>(
  candidates: readonly C[],
  idOf: (candidate: C) => string | undefined,
): Target | null {
  const owner = candidates.find((one) => idOf(one) !== undefined);
  const other = candidates.find((one) => one !== owner);
  const id = owner === undefined ? undefined : idOf(owner);
  if (id === undefined || other === undefined) return null;
  return { id, vendor: other.vendor, vendorId: other.vendorId, isLinked: idOf(other) === id };
}
