import { refKey, type VendorRef } from '../domain/vendor.ts';

/** Why two records should be one person's, the strongest first. A stronger reason makes a record's weaker ones void. */
export const strengths = ['person', 'planted', 'rule'] as const;
export type Strength = (typeof strengths)[number];

export type Claim = Readonly<{ records: readonly [VendorRef, VendorRef]; strength: Strength }>;

/**
 * Which claims hold. A record has one counterpart at most at each other vendor: two claims of one strength undo each
 * other, whichever of their records they meet in; what is void undoes nothing. A pure function of the set, so that the
 * order in which records are met cannot matter.
 */
export function settle<C extends Claim>(claims: readonly C[]): readonly C[] {
  const taken = new Set<string>();
  return strengths.flatMap((strength) => {
    const valid = claims.filter(
      (claim) => claim.strength === strength && !sidesOf(claim).some((side) => taken.has(side)),
    );
    const sides = valid.flatMap(sidesOf);
    const count = new Map<string, number>();
    for (const side of sides) {
      taken.add(side);
      count.set(side, (count.get(side) ?? 0) + 1);
    }
    return valid.filter((claim) => sidesOf(claim).every((side) => count.get(side) === 1));
  });
}

/** A record with the vendor at which it wants a counterpart. */
function sidesOf({ records: [a, b] }: Claim): readonly [string, string] {
  return [`${refKey(a)} at ${b.vendor}`, `${refKey(b)} at ${a.vendor}`];
}
