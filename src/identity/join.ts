import type { Link } from '../domain/link.ts';
import { holds, type Match } from '../domain/match.ts';
import { refKey, type VendorRef } from '../domain/vendor.ts';
import type { DecisionUnit, Subject } from './link-store.ts';

/**
 * Makes a certain pair one subject's, unless that would give a subject two records at one vendor or bring together what
 * a person has kept apart: then the pair waits for a person.
 */
export async function joinPair(
  unit: DecisionUnit,
  { records, verdict }: Match,
  digests: ReadonlyMap<string, string>,
  at: number,
): Promise<void> {
  const subjects = await unit.subjectsOf(records);
  const [a, b] = records;
  const [one, other] = [subjects.get(refKey(a)), subjects.get(refKey(b))];
  const plan = one?.id === other?.id ? null : planOf([a, one], [b, other]);
  if (plan === null || !(await mayJoin(unit, plan.stays, plan.comes?.links.map(({ ref }) => ref) ?? [plan.ref])))
    return;

  const [rule = '', version] = verdict.rule?.split('/') ?? [];
  const known = plan.comes?.links.find(({ ref }) => refKey(ref) === refKey(plan.ref));
  const link: Link = {
    ref: plan.ref,
    grade: 'CERTAIN',
    rule,
    matched: verdict.matched,
    decidedBy: `rule:${rule}/${version ?? ''}`,
    decidedAt: at,
    digest: digests.get(refKey(plan.ref)) ?? known?.digest ?? null,
  };
  await unit.join(plan.stays.id, link);
  const { matched, decidedBy } = link;
  const decision = { subjectId: plan.stays.id, ref: plan.ref, rule, matched, decidedBy, reason: null, decidedAt: at };
  await unit.write({ action: 'LINKED', ...decision });
}

/** Who stays under the id that is known, and which record comes to it, with all that its subject holds. */
type Plan = Readonly<{ stays: Subject; ref: VendorRef; comes: Subject | null }>;
type Side = readonly [VendorRef, Subject | undefined];

function planOf([a, one]: Side, [b, other]: Side): Plan | null {
  if (one === undefined) return other === undefined ? null : { stays: other, ref: a, comes: null };
  if (other === undefined) return { stays: one, ref: b, comes: null };
  return isElder(one, other) ? { stays: one, ref: b, comes: other } : { stays: other, ref: a, comes: one };
}

/** An id that the clinic planted stays, else the one that has been told for longer. */
function isElder(one: Subject, other: Subject): boolean {
  const [isPlanted, isOtherPlanted] = [one, other].map(({ links }) => links.some(({ rule }) => rule === 'planted-key'));
  if (isPlanted !== isOtherPlanted) return isPlanted === true;
  return one.createdAt === other.createdAt ? one.id < other.id : one.createdAt < other.createdAt;
}

async function mayJoin(unit: DecisionUnit, stays: Subject, coming: readonly VendorRef[]): Promise<boolean> {
  const own = stays.links.map(({ ref }) => ref);
  if (own.some(({ vendor }) => coming.some((ref) => ref.vendor === vendor))) return false;
  const rejected = (await unit.matchesOf(coming)).filter(({ status }) => status === 'REJECTED');
  return !rejected.some((match) => own.some(({ vendor, id }) => holds(match, vendor, id)));
}
