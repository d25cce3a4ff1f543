import type { MatchGrade, Verdict } from '../../../src/domain/match.ts';
import { cluesOf, isDecided } from '../../../src/identity/clues.ts';
import type { Findable } from '../../../src/identity/finder.ts';
import type { RuleSet } from '../../../src/identity/rules.ts';
import { settle } from '../../../src/identity/settle.ts';
import { type Traits, traitsOf } from '../../../src/identity/traits.ts';
import { judge } from '../../../src/identity/verdict.ts';
import type { Filed as FiledAs } from './population.ts';

type Filed = FiledAs<Findable, unknown>;
type Known = Readonly<{ filed: Filed; traits: Traits }>;
export type Pair = Readonly<{ vsee: Filed; mdi: Filed; verdict: Verdict }>;

/** By which rules, and when a pair counts as supported: then the rules should find it. */
export type Yardstick<F> = Readonly<{ rules: RuleSet; isSupported: (a: F, b: F) => boolean }>;

export type Measured = Readonly<{
  /** Pairs that the rules link by themselves. */
  links: readonly Pair[];
  falseLinks: readonly Pair[];
  /** True pairs that two independent identifiers support, of records that stand once at their vendor. */
  supported: number;
  /** Of those, the ones that are linked, and the ones that are not. */
  linkedSupported: number;
  missed: readonly Readonly<{ vsee: Filed; mdi: Filed; verdict: Verdict | null }>[];
  /** Pairs that wait for a person. */
  queue: readonly Pair[];
  /** Pairs of the queue, by the rule that put them there, and how many of them are one person. */
  byRule: readonly Readonly<{ rule: string; grade: MatchGrade; linked: number; queued: number; right: number }>[];
}>;

/** Finds, judges and links as the server does, over records that are all at hand. */
export function measure<P extends Findable, F>(
  vsee: readonly FiledAs<P, F>[],
  mdi: readonly FiledAs<P, F>[],
  { rules, isSupported }: Yardstick<F>,
): Measured {
  const here = vsee.map(known);
  const there = mdi.map(known);
  const pairs: Pair[] = [];
  const judged = new Map(here.map((record) => [record, new Map<Known, Verdict>()]));
  const pairOf = (a: Known, b: Known): Verdict => {
    const known = judged.get(a)?.get(b);
    if (known !== undefined) return known;
    const verdict = judge(a.traits, b.traits, rules);
    judged.get(a)?.set(b, verdict);
    if (verdict.grade !== 'NONE') pairs.push({ vsee: a.filed, mdi: b.filed, verdict });
    return verdict;
  };
  const find = { here: searcher(here), there: searcher(there) };
  for (const record of here) lookFor(record, find.there, rules, (candidate) => pairOf(record, candidate));
  for (const record of there) lookFor(record, find.here, rules, (candidate) => pairOf(candidate, record));
  const supported = truePairs(vsee, mdi).filter(([a, b]) => isSupported(a.fact, b.fact));
  return tell(pairs, supported);
}

function known(filed: Filed): Known {
  return { filed, traits: traitsOf(filed.profile) };
}

type Search = Readonly<{
  /** Who is known to bear the number, without a search. */
  byNpi: (npi: string | null) => readonly Known[];
  byClue: (clue: ReturnType<typeof cluesOf>[number]) => readonly Known[];
}>;

/** A vendor's own search: whole e-mail addresses, and surnames as they are written. */
function searcher(records: readonly Known[]): Search {
  const byNumber = Map.groupBy(records, ({ traits }) => traits.npi);
  const byEmail = Map.groupBy(records, ({ filed }) => filed.profile.email?.toLowerCase() ?? '');
  const byName = new Map<string, Known[]>();
  for (const record of records) {
    const family = record.filed.profile.name?.family?.toLowerCase() ?? '';
    for (const name of new Set([family, ...family.split(/[\s-]+/)]))
      byName.set(name, [...(byName.get(name) ?? []), record]);
  }
  return {
    byNpi: (npi) => (npi === null ? [] : (byNumber.get(npi) ?? [])),
    byClue: ({ kind, text }) =>
      (kind === 'email' ? byEmail.get(text) : byName.get(text.toLowerCase().split(/[\s-]+/)[0] ?? '')) ?? [],
  };
}

function lookFor(record: Known, search: Search, rules: RuleSet, judged: (candidate: Known) => Verdict): void {
  const verdicts = search.byNpi(record.traits.npi).map((candidate) => judged(candidate));
  for (const clue of cluesOf(record.traits, record.filed.profile.name, rules)) {
    if (isDecided(verdicts)) return;
    verdicts.push(...search.byClue(clue).map((candidate) => judged(candidate)));
  }
}

function tell(pairs: readonly Pair[], supported: readonly (readonly [Filed, Filed])[]): Measured {
  const claims = pairs
    .filter(({ verdict }) => verdict.grade === 'CERTAIN')
    .map((pair) => ({
      pair,
      strength: pair.verdict.rule === 'planted-key/1' ? ('planted' as const) : ('rule' as const),
      records: [pair.vsee.profile.ref, pair.mdi.profile.ref] as const,
    }));
  const links = settle(claims).map(({ pair }) => pair);
  const linked = new Set(links);
  const taken = new Set(links.flatMap((pair) => [pair.vsee, pair.mdi]));
  const queue = pairs.filter((pair) => !linked.has(pair) && !taken.has(pair.vsee) && !taken.has(pair.mdi));
  const isLinked = new Set(links.map((pair) => keyOf(pair.vsee, pair.mdi)));
  const verdicts = new Map(pairs.map((pair) => [keyOf(pair.vsee, pair.mdi), pair.verdict]));
  const missed = supported.filter(([a, b]) => !isLinked.has(keyOf(a, b)));
  return {
    links,
    falseLinks: links.filter((pair) => !isTrue(pair)),
    supported: supported.length,
    linkedSupported: supported.length - missed.length,
    missed: missed.map(([a, b]) => ({ vsee: a, mdi: b, verdict: verdicts.get(keyOf(a, b)) ?? null })),
    queue,
    byRule: byRule(links, queue),
  };
}

function keyOf(a: Filed, b: Filed): string {
  return `${a.profile.ref.id} ${b.profile.ref.id}`;
}

function isTrue(pair: Pair): boolean {
  return pair.vsee.someoneId === pair.mdi.someoneId;
}

/** People with one record at each vendor: with two at one, no rule may choose between them. */
function truePairs<T extends Pick<Filed, 'someoneId'>>(
  vsee: readonly T[],
  mdi: readonly T[],
): readonly (readonly [T, T])[] {
  const there = Map.groupBy(mdi, ({ someoneId }) => someoneId);
  return [...Map.groupBy(vsee, ({ someoneId }) => someoneId)].flatMap(([id, own]) => {
    const [a, ...moreHere] = own;
    const [b, ...moreThere] = there.get(id) ?? [];
    return a !== undefined && b !== undefined && moreHere.length + moreThere.length === 0 ? [[a, b] as const] : [];
  });
}

function byRule(links: readonly Pair[], queue: readonly Pair[]): Measured['byRule'] {
  const linked = new Set(links);
  const groups = Map.groupBy([...links, ...queue], ({ verdict }) => `${verdict.rule ?? ''} ${verdict.grade}`);
  return [...groups.values()].flatMap((pairs) => {
    const [first] = pairs;
    if (first === undefined) return [];
    const { rule, grade } = first.verdict;
    const queued = pairs.filter((pair) => !linked.has(pair));
    const right = pairs.filter(isTrue).length;
    return [{ rule: rule ?? '', grade, linked: pairs.length - queued.length, queued: queued.length, right }];
  });
}
