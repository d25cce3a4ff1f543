import type { Link } from '../domain/link.ts';
import { type Match, otherOf, type Verdict } from '../domain/match.ts';
import { refKey, type Vendor, type VendorRef } from '../domain/vendor.ts';
import { pairKey, settleAround } from './component.ts';
import type { DecisionUnit, LinkStore, NewMatch, NoRecord, SubjectKind } from './link-store.ts';

/** A record, what it says today, and what the rules say of it and the record that it is compared with. */
export type Judged = Readonly<{ ref: VendorRef; digest: string; verdict: Verdict }>;

/** All that one search for a record's counterpart found. */
export type Evidence = Readonly<{
  record: VendorRef;
  digest: string;
  /** Where was searched. */
  vendor: Vendor;
  /**
   * `cut-off`: the vendor found more than it told, or told something that could not be read. `known`: nobody was searched
   * for, these are records that were met before; there may be more.
   */
  reach: 'whole' | 'cut-off' | 'known';
  candidates: readonly Judged[];
}>;

export type Decision = Readonly<{ link: Link | null; noRecord: NoRecord | null }>;

/** Milliseconds after which is looked again: a day, and an hour where not all was seen. */
const lookAgainMs = { none: 86_400_000, ambiguous: 86_400_000, 'cut-off': 3_600_000 } as const;

/** Decides by the rules whether the record has a counterpart among what was found, and keeps the decision. */
export async function decideByRules(
  links: LinkStore,
  kind: SubjectKind,
  evidence: readonly Evidence[],
  at: number,
): Promise<readonly Decision[]> {
  return links.decide(kind, async (unit) => {
    for (const one of evidence) await takeIn(unit, one, at);
    // Only now: what one of them claims may undo what another one seemed to have.
    const decisions: Decision[] = [];
    for (const one of evidence) decisions.push(await conclude(unit, one, at));
    return decisions;
  });
}

async function takeIn(unit: DecisionUnit, evidence: Evidence, at: number): Promise<void> {
  const { record, candidates, reach, digest } = evidence;
  const digests = new Map([
    [refKey(record), digest],
    ...candidates.map((one) => [refKey(one.ref), one.digest] as const),
  ]);
  if (reach !== 'cut-off') {
    const touched = await keepPairs(unit, evidence);
    await settleAround(unit, [record, ...touched], digests, at);
  }
  await unit.saveDigests([{ ref: record, digest }]);
}

async function conclude(unit: DecisionUnit, { record, vendor, reach }: Evidence, at: number): Promise<Decision> {
  const subject = (await unit.subjectsOf([record])).get(refKey(record));
  const link = subject?.links.find(({ ref }) => ref.vendor === vendor) ?? null;
  if (link !== null || subject === undefined) return { link, noRecord: null };

  const reason = reach === 'cut-off' ? reach : await reasonOf(unit, record, vendor);
  const lookAgainAt = at + lookAgainMs[reason];
  const noRecord: NoRecord = { subjectId: subject.id, vendor, reason, decidedAt: at, lookAgainAt };
  await unit.saveNoRecord(noRecord);
  return { link: null, noRecord };
}

/**
 * What a search found takes the place of what was found before, but for what a person has said; what was known already is
 * only added to it. Tells whom it concerns.
 */
async function keepPairs(
  unit: DecisionUnit,
  { record, vendor, candidates, reach }: Evidence,
): Promise<readonly VendorRef[]> {
  const before = (await unit.matchesOf([record])).filter((match) => otherOf(match, record).vendor === vendor);
  const known = new Map(before.map((match) => [pairKey(match), match]));
  const found = candidates.map(({ ref, verdict }): NewMatch => {
    const records = [record, ref] as const;
    return { records, verdict, status: statusWith(verdict, known.get(pairKey({ records }))) };
  });
  await unit.saveMatches(found.filter(({ verdict, status }) => verdict.grade !== 'NONE' || isKept(status)));
  const current = new Set(found.filter(({ verdict }) => verdict.grade !== 'NONE').map(pairKey));
  const judged = new Set(found.map(pairKey));
  const isGone = (match: Match): boolean => !current.has(pairKey(match)) && !isKept(match.status);
  const gone = before.filter((match) => isGone(match) && (reach === 'whole' || judged.has(pairKey(match))));
  await unit.dropMatches(gone);
  return [...candidates.map(({ ref }) => ref), ...gone.map((match) => otherOf(match, record))];
}

function isKept(status: Match['status']): boolean {
  return status === 'REJECTED' || status === 'FLAGGED';
}

/** A contradiction that nobody has seen yet is flagged where no rule can undo the link. */
function statusWith(verdict: Verdict, before: Match | undefined): Match['status'] {
  if (before?.status === 'REJECTED') return 'REJECTED';
  const isNew = verdict.vetoes.some((veto) => before?.verdict.vetoes.includes(veto) !== true);
  const canStand = before?.status === 'LINKED' || verdict.rule?.startsWith('planted-key/') === true;
  return isNew && canStand ? 'FLAGGED' : (before?.status ?? 'OPEN');
}

async function reasonOf(unit: DecisionUnit, record: VendorRef, vendor: Vendor): Promise<'none' | 'ambiguous'> {
  const matches = await unit.matchesOf([record]);
  const isOpen = ({ status }: Match): boolean => status === 'OPEN';
  return matches.some((match) => isOpen(match) && otherOf(match, record).vendor === vendor) ? 'ambiguous' : 'none';
}

/**
 * Decides anew on a record that says something else than when it was last decided on: about the records that it is
 * linked with now; and whoever it was looked for and not found is looked for again.
 */
export async function decideAgain(
  links: LinkStore,
  kind: SubjectKind,
  edited: Readonly<{ record: VendorRef; digest: string; counterparts: readonly Judged[] }>,
  at: number,
): Promise<void> {
  const { record, digest, counterparts } = edited;
  await links.decide(kind, async (unit) => {
    for (const { ref, verdict } of counterparts) {
      const [before] = (await unit.matchesOf([record])).filter(
        (match) => refKey(otherOf(match, record)) === refKey(ref),
      );
      await unit.saveMatches([{ records: [record, ref], verdict, status: statusWith(verdict, before) }]);
    }
    const digests = new Map([
      [refKey(record), digest],
      ...counterparts.map((one) => [refKey(one.ref), one.digest] as const),
    ]);
    await settleAround(unit, [record, ...counterparts.map(({ ref }) => ref)], digests, at);
    await unit.saveDigests([
      { ref: record, digest },
      ...counterparts.map((one) => ({ ref: one.ref, digest: one.digest })),
    ]);
    const subject = (await unit.subjectsOf([record])).get(refKey(record));
    if (subject !== undefined) await unit.forgetNoRecords([subject.id]);
  });
}
