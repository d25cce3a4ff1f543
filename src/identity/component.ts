import { isInferred, type Link } from '../domain/link.ts';
import { type Match, otherOf } from '../domain/match.ts';
import { refKey, type VendorRef } from '../domain/vendor.ts';
import { joinPair } from './join.ts';
import type { DecisionUnit, NewMatch, Subject } from './link-store.ts';
import { type Claim, settle, type Strength } from './settle.ts';

/** What the records said that are decided on now, by `refKey`. */
export type Digests = ReadonlyMap<string, string>;

/**
 * Brings the links around some records to what the kept pairs say: undoes what no longer holds, makes what does. What
 * persons and planted keys decided is only read.
 */
export async function settleAround(
  unit: DecisionUnit,
  refs: readonly VendorRef[],
  digests: Digests,
  at: number,
): Promise<void> {
  const matches = await gather(unit, refs);
  const around = [...refs, ...matches.flatMap(({ records }) => records)];
  const subjects = await unit.subjectsOf(around);
  const held = new Set(settle(claimsOf(matches, [...new Set(subjects.values())])).map(pairKey));

  for (const subject of new Set(subjects.values())) await undo(unit, subject, held, at);
  const certain = matches.filter((match) => isClaim(match) && held.has(pairKey(match)));
  for (const match of certain.toSorted(byPair)) await joinPair(unit, match, digests, at);
  await renewStatuses(unit, matches);
}

/** The pairs that these records are in, and those of whatever a certain pair leads to. */
async function gather(unit: DecisionUnit, refs: readonly VendorRef[]): Promise<readonly Match[]> {
  const found = new Map<string, Match>();
  const seen = new Set<string>();
  let next = refs;
  while (next.length > 0) {
    for (const ref of next) seen.add(refKey(ref));
    const matches = await unit.matchesOf(next);
    for (const match of matches) found.set(match.id, match);
    const reached = matches.filter(isClaim).flatMap(({ records }) => records);
    next = reached.filter((ref) => !seen.has(refKey(ref)));
  }
  return [...found.values()];
}

function isClaim({ status, verdict }: Match): boolean {
  return status !== 'REJECTED' && verdict.grade === 'CERTAIN';
}

function claimsOf(matches: readonly Match[], subjects: readonly Subject[]): readonly Claim[] {
  const decided = subjects.flatMap(({ links }) => decidedPairs(links));
  const byPairKey = new Map<string, Claim>();
  for (const match of matches.filter(isClaim)) {
    const strength = match.verdict.rule?.startsWith('planted-key/') === true ? 'planted' : 'rule';
    byPairKey.set(pairKey(match), { records: match.records, strength });
  }
  for (const claim of decided) byPairKey.set(pairKey(claim), claim);
  return [...byPairKey.values()];
}

/** What no rule may undo: records that are one subject's without any rule that compares people. */
function decidedPairs(links: readonly Link[]): readonly Claim[] {
  const fixed = links.filter((link) => !isInferred(link));
  return fixed.flatMap((one, index) =>
    fixed.slice(index + 1).map((other): Claim => {
      const byPerson = [one, other].some(({ rule }) => rule === 'manual' || rule === 'booked');
      const strength: Strength = byPerson ? 'person' : 'planted';
      return { records: [one.ref, other.ref], strength };
    }),
  );
}

/** Parts the records that nothing holds together with the rest of their subject any longer. */
async function undo(unit: DecisionUnit, { id, links }: Subject, held: ReadonlySet<string>, at: number): Promise<void> {
  const groups = groupsOf(links, held);
  const staying = groups.find((group) => group.some((link) => !isInferred(link))) ?? groups[0];
  for (const link of groups.filter((group) => group !== staying).flat()) {
    await unit.part(link.ref, at);
    const { ref, rule, matched } = link;
    const decision = { subjectId: id, ref, rule, matched, decidedBy: `rule:${rule}`, reason: null, decidedAt: at };
    await unit.write({ action: 'UNLINKED', ...decision });
  }
}

/** The records of a subject, in groups that claims hold together. */
function groupsOf(links: readonly Link[], held: ReadonlySet<string>): readonly (readonly Link[])[] {
  return links.reduce<readonly (readonly Link[])[]>((groups, link) => {
    const isHeld = (other: Link): boolean => held.has(pairKey({ records: [link.ref, other.ref] }));
    const own = groups.filter((group) => group.some(isHeld));
    return [...groups.filter((group) => !own.includes(group)), [...own.flat(), link]];
  }, []);
}

/** A pair is open as long as it could still become a link. */
async function renewStatuses(unit: DecisionUnit, matches: readonly Match[]): Promise<void> {
  const subjects = await unit.subjectsOf(matches.flatMap(({ records }) => records));
  const changed: NewMatch[] = [];
  const gone: Match[] = [];
  for (const match of matches) {
    const status = statusOf(match, subjects);
    if (status === null) gone.push(match);
    else if (status !== match.status) changed.push({ ...match, status });
  }
  await unit.saveMatches(changed);
  await unit.dropMatches(gone);
}

/** Null: the pair says nothing any more. */
function statusOf(match: Match, subjects: ReadonlyMap<string, Subject>): Match['status'] | null {
  const { records, status, verdict } = match;
  if (status === 'REJECTED') return status;
  const [one, other] = records.map((ref) => subjects.get(refKey(ref)));
  if (one !== undefined && one.id === other?.id) {
    return status === 'FLAGGED' && verdict.vetoes.length > 0 ? 'FLAGGED' : 'LINKED';
  }
  const isFree = records.every((ref) => {
    const { vendor } = otherOf(match, ref);
    return subjects.get(refKey(ref))?.links.every((link) => link.ref.vendor !== vendor) ?? true;
  });
  return isFree && verdict.grade !== 'NONE' ? 'OPEN' : null;
}

/** One text for a pair, whichever record comes first. */
export function pairKey({ records }: Pick<Claim, 'records'>): string {
  return records.map(refKey).toSorted().join(' | ');
}

function byPair(a: Match, b: Match): number {
  return pairKey(a) < pairKey(b) ? -1 : 1;
}
