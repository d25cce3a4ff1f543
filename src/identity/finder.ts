import type { Link } from '../domain/link.ts';
import type { Page } from '../domain/page.ts';
import { refKey, type Vendor, type VendorRef } from '../domain/vendor.ts';
import { type Clue, cluesOf, isDecided } from './clues.ts';
import type { Decision, Evidence, Judged } from './decide.ts';
import { digestOf } from './digest.ts';
import type { RuleSet } from './rules.ts';
import { type Described, type Traits, traitsOf } from './traits.ts';
import { judge } from './verdict.ts';

export type Findable = Described & Readonly<{ ref: VendorRef; name: Described['name'] }>;

export type FinderOptions<P extends Findable> = Readonly<{
  rules: RuleSet;
  /** In which order to try these: what answers for several people at once comes first. */
  order: (record: VendorRef, vendor: Vendor, clues: readonly Clue[]) => Promise<readonly Clue[]>;
  /** Records of the vendor that may be this one's counterpart, without a search. */
  known: (record: VendorRef, vendor: Vendor) => Promise<readonly P[]>;
  /** What a vendor finds; null: it cannot be searched with this. Equal searches are made once. */
  search: (vendor: Vendor, clue: Clue) => Promise<Page<P> | null>;
  decide: (evidence: Evidence) => Promise<Decision>;
}>;

/** The counterpart that was found, with what the vendor told of it. */
export type Finding<P> = Readonly<{ link: Link; profile: P | null }>;

/**
 * Looks for a record's counterpart at another vendor, decides, and keeps the decision. A search is only a way to
 * candidates; the rules say what they are. Null: nobody, or nobody yet.
 */
export function createFinder<P extends Findable>({ rules, order, known, search, decide }: FinderOptions<P>) {
  return async (record: P, subjectId: string, vendor: Vendor): Promise<Finding<P> | null> => {
    const traits = traitsOf(record);
    const clues = cluesOf(traits, record.name, rules);
    if (clues.length === 0 && !rules.canLink(traits)) return null;
    const met = await known(record.ref, vendor);
    const found = new Map(met.map((candidate) => [refKey(candidate.ref), candidate]));
    const judgeAll = (): readonly Judged[] =>
      [...found.values()].map((candidate) => judgeCandidate(traits, subjectId, candidate, rules));
    const isSettled = (some: readonly Judged[]): boolean => isDecided(some.map(({ verdict }) => verdict));
    let judged = judgeAll();
    let reach: Evidence['reach'] = 'known';
    for (const clue of isSettled(judged) ? [] : await order(record.ref, vendor, clues)) {
      const page = await search(vendor, clue);
      if (page === null) continue;
      const read = page.items.flatMap((item) => (item.kind === 'found' ? [item.value] : []));
      // An entry that nobody could read may be anybody's.
      const isWhole: boolean = reach !== 'cut-off' && !page.hasMore && read.length === page.items.length;
      reach = isWhole ? 'whole' : 'cut-off';
      for (const candidate of read) found.set(refKey(candidate.ref), candidate);
      judged = judgeAll();
      if (isSettled(judged)) break;
    }
    const digest = digestOf(record.ref, traits, rules);
    const { link } = await decide({ record: record.ref, digest, vendor, reach, candidates: judged });
    return link && { link, profile: found.get(refKey(link.ref)) ?? null };
  };
}

function judgeCandidate(traits: Traits, subjectId: string, candidate: Findable, rules: RuleSet): Judged {
  const other = traitsOf(candidate);
  // The clinic may have planted our id at one vendor before this record was known under it.
  const own = other.plantedId === subjectId ? { ...traits, plantedId: traits.plantedId ?? subjectId } : traits;
  return { ref: candidate.ref, digest: digestOf(candidate.ref, other, rules), verdict: judge(own, other, rules) };
}
