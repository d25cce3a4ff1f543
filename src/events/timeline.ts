import type { CaseStatus, CaseStatusChange } from '../domain/case.ts';
import type { CaseEntry } from '../domain/timeline.ts';

/**
 * An event tells of a change by the time of its first delivery, the vendor's history by the time of the change: this
 * far apart they may be the same. Milliseconds.
 */
const sameWithinMs = 300_000;

/** Where two changes have one time and nothing better is known: the way that a case takes. */
const way: readonly CaseStatus[] = [
  'CREATED',
  'ASSIGNED',
  'WAITING',
  'SUPPORT',
  'APPROVED',
  'PROCESSING',
  'COMPLETED',
  'CANCELLED',
  'UNKNOWN',
];

type StatusEntry = Extract<CaseEntry, { kind: 'status' }>;

/**
 * The story of a case: what events told, and the states that the vendor's own history has, each once. It depends on
 * what was told and not on the order in which it came. Without a history (null) events alone tell it.
 */
export function caseTimeline(
  told: readonly CaseEntry[],
  history: readonly CaseStatusChange[] | null,
): readonly CaseEntry[] {
  const [statuses, others] = partition(told.toSorted(byTime));
  const known = (history ?? []).map(fromHistory);
  const merged = statuses.reduce<readonly StatusEntry[]>(addOnce, known);
  return [...merged, ...others].toSorted(byTime);
}

/** One more state that an event told of: another word for one that is there already, or a new entry. */
function addOnce(entries: readonly StatusEntry[], event: StatusEntry): readonly StatusEntry[] {
  const distance = (entry: StatusEntry): number => Math.abs((entry.happenedAt ?? 0) - (event.happenedAt ?? 0));
  const same = entries.filter((entry) => entry.status === event.status && distance(entry) <= sameWithinMs);
  // Of two that fit, the one that no event has told of yet; the vendor tells `case_approved` twice for one approval.
  const [twin] = same.toSorted((a, b) => Number(isTold(a)) - Number(isTold(b)) || distance(a) - distance(b));
  if (twin === undefined || isBetween(entries, twin, event)) return [...entries, event];
  return entries.map((entry) => (entry === twin ? withEvent(entry, event) : entry));
}

/** A case that left a state and came back within minutes was in it twice; the history, where there is one, has both. */
function isBetween(entries: readonly StatusEntry[], twin: StatusEntry, event: StatusEntry): boolean {
  if (twin.origin !== 'EVENT') return false;
  const [from, to] = [twin.happenedAt ?? 0, event.happenedAt ?? 0].toSorted((a, b) => a - b);
  return entries.some(({ status, happenedAt }) => {
    const at = happenedAt ?? 0;
    return status !== twin.status && at > (from ?? 0) && at < (to ?? 0);
  });
}

function withEvent(entry: StatusEntry, event: StatusEntry): StatusEntry {
  const times = [entry.receivedAt, event.receivedAt].filter((at) => at !== null);
  const origin = entry.origin === 'EVENT' ? 'EVENT' : 'BOTH';
  return { ...entry, origin, receivedAt: times.length === 0 ? null : Math.min(...times) };
}

function isTold({ origin }: CaseEntry): boolean {
  return origin !== 'HISTORY';
}

function fromHistory({ status, statusRawCode, reason, changedAt }: CaseStatusChange, index: number): StatusEntry {
  const place = { id: `status-${index}`, happenedAt: changedAt, receivedAt: null, origin: 'HISTORY' } as const;
  return { ...place, kind: 'status', status, statusRawCode, reason };
}

function partition(entries: readonly CaseEntry[]): readonly [readonly StatusEntry[], readonly CaseEntry[]] {
  return [entries.filter((entry) => entry.kind === 'status'), entries.filter((entry) => entry.kind !== 'status')];
}

/** What is told first of what happened within one second: the vendor's events have no finer times. */
const kinds: readonly CaseEntry['kind'][] = [
  'offering',
  'insurance',
  'order',
  'tag',
  'note',
  'file',
  'message',
  'other',
];

function rank(entry: CaseEntry): number {
  if (entry.kind === 'status') return way.indexOf(entry.status);
  const isSecond = entry.kind === 'order' && entry.change === 'TRACKING_NUMBER';
  return way.length + 2 * kinds.indexOf(entry.kind) + Number(isSecond);
}

/** By time, then by what cannot depend on the order in which things came. */
function byTime(a: CaseEntry, b: CaseEntry): number {
  const [at, other] = [a.happenedAt ?? Infinity, b.happenedAt ?? Infinity];
  if (at !== other) return at - other;
  return rank(a) - rank(b) || a.id.localeCompare(b.id, 'en');
}
