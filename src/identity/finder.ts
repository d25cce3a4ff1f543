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
export function createFinder<P extends Findable>({ rules, order, search, decide }: FinderOptions<P>) {
  return async (record: P, subjectId: string, vendor: Vendor): Promise<Finding<P> | null> => {
    const traits = traitsOf(record);
    const found = new Map<string, P>();
    let isWhole = true;
    let judged: readonly Judged[] = [];
    const clues = cluesOf(traits, record.name);
    if (clues.length === 0) return null;
    for (const clue of await order(record.ref, vendor, clues)) {
      const page = await search(vendor, clue);
      if (page === null) continue;
      const read = page.items.flatMap((item) => (item.kind === 'found' ? [item.value] : []));
      // An entry that nobody could read may be anybody's.
      isWhole &&= !page.hasMore && read.length === page.items.length;
      for (const candidate of read) found.set(refKey(candidate.ref), candidate);
      judged = [...found.values()].map((candidate) => judgeCandidate(traits, subjectId, candidate, rules));
      if (isDecided(judged.map(({ verdict }) => verdict))) break;
    }
    const digest = digestOf(record.ref, traits, rules);
    const { link } = await decide({ record: record.ref, digest, vendor, isWhole, candidates: judged });
    return link && { link, profile: found.get(refKey(link.ref)) ?? null };
  };
}

function judgeCandidate(traits: Traits, subjectId: string, candidate: Findable, rules: RuleSet): Judged {
  const other = traitsOf(candidate);
  // The clinic may have planted our id at one vendor before this record was known under it.
  const own = other.plantedId === subjectId ? { ...traits, plantedId: traits.plantedId ?? subjectId } : traits;
  return { ref: candidate.ref, digest: digestOf(candidate.ref, other, rules), verdict: judge(own, other, rules) };
}
