import type { Link, LinkDecision } from '../domain/link.ts';
import type { Verdict } from '../domain/match.ts';
import { refKey, type VendorRef } from '../domain/vendor.ts';
import { pairKey, settleAround } from './component.ts';
import type { DecisionUnit, LinkStore, NewMatch, Subject, SubjectKind } from './link-store.ts';

/** Who decides, why in their own words, and when. */
export type ByPerson = Readonly<{ viewerId: string; reason: string; at: number }>;

export type Reviewed =
  | Readonly<{ kind: 'done'; subject: Subject }>
  /** Fixed words for what stands in the way. */
  | Readonly<{ kind: 'not-found' | 'conflict'; at: 'subject' | 'record' | 'match'; message: string }>;

const nothingKnown: Verdict = { grade: 'NONE', rule: null, matched: [], conflicting: [], vetoes: [] };

/** A person says that the record is the subject's. It holds against every rule, and against what was said before. */
export function linkByPerson(
  links: LinkStore,
  kind: SubjectKind,
  { subjectId, ref, digest }: Readonly<{ subjectId: string; ref: VendorRef; digest: string | null }>,
  by: ByPerson,
): Promise<Reviewed> {
  return links.decide(kind, async (unit) => {
    const subject = await unit.subjectById(subjectId);
    if (subject === null) return refused('not-found', 'subject', 'There is nobody of this id.');
    const [own, ...more] = subject.links.filter((link) => link.ref.vendor === ref.vendor);
    if (own !== undefined && (own.ref.id !== ref.id || more.length > 0)) {
      return refused('conflict', 'record', 'Another record of this vendor is linked already. Unlink that one first.');
    }
    const holder = (await unit.subjectsOf([ref])).get(refKey(ref));
    if (holder !== undefined && holder.id !== subject.id && holder.links.length > 1) {
      return refused('conflict', 'record', 'The record is linked with somebody else’s. Unlink it there first.');
    }
    const link: Link = { ref, grade: 'CERTAIN', rule: 'manual', matched: [], ...decidedBy(by), digest };
    await unit.join(subject.id, link);
    await accept(unit, subject, ref);
    await settleAround(unit, [ref, ...subject.links.map((one) => one.ref)], new Map(), by.at);
    await unit.forgetNoRecords([subject.id]);
    await unit.write(decision('LINKED', subject, ref, by));
    return done(unit, subject);
  });
}

/** The pairs of the record with what the subject holds are no longer kept apart, nor flagged. */
async function accept(unit: DecisionUnit, subject: Subject, ref: VendorRef): Promise<void> {
  const own = new Set(subject.links.map((link) => pairKey({ records: [link.ref, ref] })));
  const pairs = (await unit.matchesOf([ref])).filter((match) => own.has(pairKey(match)));
  await unit.saveMatches(pairs.map((match) => ({ ...match, status: 'LINKED' })));
}

/** A person says that the record is not the subject's. No rule brings them together again. */
export function unlinkByPerson(
  links: LinkStore,
  kind: SubjectKind,
  { subjectId, ref }: Readonly<{ subjectId: string; ref: VendorRef }>,
  by: ByPerson,
): Promise<Reviewed> {
  return links.decide(kind, async (unit) => {
    const subject = await unit.subjectById(subjectId);
    if (subject === null) return refused('not-found', 'subject', 'There is nobody of this id.');
    const others = subject.links.filter((link) => refKey(link.ref) !== refKey(ref));
    if (others.length === subject.links.length) return refused('not-found', 'record', 'The record is not linked here.');
    if (others.length === 0)
      return refused('conflict', 'record', 'It is the only record: there is nothing to unlink it from.');
    await unit.part(ref, by.at);
    const left = (await unit.subjectsOf(others.map((link) => link.ref))).values();
    const stayed = [...left].find(({ links: some }) => some.every((link) => refKey(link.ref) !== refKey(ref)));
    await keepApart(unit, ref, stayed?.links.map((link) => link.ref) ?? []);
    await settleAround(
      unit,
      subject.links.map((link) => link.ref),
      new Map(),
      by.at,
    );
    await unit.write(decision('UNLINKED', subject, ref, by));
    return done(unit, subject);
  });
}

/** A person says that the two of a pair are not one. */
export function rejectByPerson(links: LinkStore, kind: SubjectKind, matchId: string, by: ByPerson): Promise<Reviewed> {
  return links.decide(kind, async (unit) => {
    const match = await unit.matchById(matchId);
    if (match === null) return refused('not-found', 'match', 'There is no such match.');
    const [a, b] = match.records;
    const subjects = await unit.subjectsOf([a, b]);
    const [one, other] = [subjects.get(refKey(a)), subjects.get(refKey(b))];
    const subject = one ?? other;
    if (subject === undefined) return refused('not-found', 'match', 'There is no such match.');
    if (one?.id === other?.id) return refused('conflict', 'match', 'The two are linked. Unlink one of them.');
    await unit.saveMatches([{ ...match, status: 'REJECTED' }]);
    await settleAround(unit, [a, b], new Map(), by.at);
    await unit.write(decision('REJECTED', subject, one === subject ? b : a, by));
    return done(unit, subject);
  });
}

async function keepApart(unit: DecisionUnit, ref: VendorRef, others: readonly VendorRef[]): Promise<void> {
  const kept = new Map((await unit.matchesOf([ref])).map((match) => [pairKey(match), match]));
  const apart = others
    .filter(({ vendor }) => vendor !== ref.vendor)
    .map((other): NewMatch => {
      const records = [ref, other] as const;
      return { records, verdict: kept.get(pairKey({ records }))?.verdict ?? nothingKnown, status: 'REJECTED' };
    });
  await unit.saveMatches(apart);
}

function decision(action: LinkDecision['action'], { id }: Subject, ref: VendorRef, by: ByPerson): LinkDecision {
  return { action, subjectId: id, ref, rule: 'manual', matched: [], ...decidedBy(by), reason: by.reason };
}

function decidedBy({ viewerId, at }: ByPerson): Pick<Link, 'decidedBy' | 'decidedAt'> {
  return { decidedBy: `person:${viewerId}`, decidedAt: at };
}

async function done(unit: DecisionUnit, subject: Subject): Promise<Reviewed> {
  return { kind: 'done', subject: (await unit.subjectById(subject.id)) ?? subject };
}

function refused(kind: 'not-found' | 'conflict', at: 'subject' | 'record' | 'match', message: string): Reviewed {
  return { kind, at, message };
}
