import { refKey, type VendorRef } from '../domain/vendor.ts';

/** Why two records should be one person's. A stronger reason makes a weaker one of the same record void. */
export const strengths = ['rule', 'planted', 'person'] as const;
export type Strength = (typeof strengths)[number];

export type Claim = Readonly<{ records: readonly [VendorRef, VendorRef]; strength: Strength }>;

/**
 * Which claims hold. A record has one counterpart at most at each other vendor: two claims of one strength undo each
 * other, whichever of their records they meet in, and a stronger claim undoes the weaker ones beside it even when it
 * does not hold itself. A pure function of the set, so that the order in which records are met cannot matter.
 */
export function settle<C extends Claim>(claims: readonly C[]): readonly C[] {
  const bySide = new Map<string, C[]>();
  for (const claim of claims) {
    for (const side of sidesOf(claim)) bySide.set(side, [...(bySide.get(side) ?? []), claim]);
  }
  const holdsAt = (side: string, claim: C): boolean =>
    (bySide.get(side) ?? []).every((other) => other === claim || rank(other) < rank(claim));
  return claims.filter((claim) => sidesOf(claim).every((side) => holdsAt(side, claim)));
}

/** A record with the vendor at which it wants a counterpart. */
function sidesOf({ records: [a, b] }: Claim): readonly [string, string] {
  return [`${refKey(a)} at ${b.vendor}`, `${refKey(b)} at ${a.vendor}`];
}

function rank({ strength }: Claim): number {
  return strengths.indexOf(strength);
}
