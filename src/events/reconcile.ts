import type { Case, CaseStatus } from '../domain/case.ts';
import { type Change, topics } from '../domain/change.ts';
import type { EventSubject } from '../domain/event.ts';
import { settled } from '../domain/outcome.ts';
import type { CaseState } from './case-states.ts';
import type { HandlerDeps } from './handler.ts';

export type ReconcileDeps = HandlerDeps &
  Readonly<{ tell: (subject: EventSubject, changes: readonly Change[]) => Promise<void> }>;

/** What the reading of the open cases came to; null: some could not be read, and all is to be read again. */
export type Reconciled = Readonly<{ cases: number; changed: number }> | null;

/** So many cases are read at once. */
const mostAtOnce = 4;

/** Where a case is not at its end, as the vendor's lists have it. */
const openStatuses: readonly CaseStatus[] = ['CREATED', 'ASSIGNED', 'WAITING', 'SUPPORT', 'PROCESSING', 'APPROVED'];

/** What a reading may show that the events of the time would have told. */
const fields = ['status', 'statusRawCode', 'statusReason', 'statusChangedAt', 'statusHistory', 'provider', 'offerings'];

/**
 * Reads what events of a gap may have changed: the cases that were open when they were last read, and those that the
 * vendor has open and that came or moved since the gap began. What was told by event alone, an order's way above all,
 * cannot be read.
 */
export async function reconcile(from: number, deps: ReconcileDeps): Promise<Reconciled> {
  const known = await deps.caseStates.open();
  const listed = await openAtVendor(from, deps);
  if (listed === null) return null;
  const ids = [...new Set([...known.map(({ caseId }) => caseId), ...listed])];
  const byId = new Map(known.map((state) => [state.caseId, state]));
  const outcomes: ReadAgain[] = [];
  const left = [...ids];
  async function work(): Promise<void> {
    for (let id = left.pop(); id !== undefined; id = left.pop()) {
      outcomes.push(await readAgain(id, byId.get(id) ?? null, deps));
    }
  }
  await Promise.all(Array.from({ length: mostAtOnce }, work));
  if (outcomes.includes('unread')) return null;
  return { cases: ids.length, changed: outcomes.filter((outcome) => outcome === 'changed').length };
}

type ReadAgain = 'same' | 'changed' | 'unread';

async function readAgain(caseId: string, known: CaseState | null, deps: ReconcileDeps): Promise<ReadAgain> {
  const subject = { kind: 'case', vendor: 'MDI', id: caseId } as const;
  deps.forget(subject);
  const reading = async (): Promise<Case | null> =>
    (await deps.vendors.mdi?.case.byId(deps.scope(), caseId))?.case ?? null;
  const read = await settled(reading());
  // What the vendor does not have any more, or will not tell, another try does not mend.
  if (read.kind !== 'found') return 'error' in read && read.error.retryable ? 'unread' : 'same';
  const { status, statusChangedAt, patient } = read.value;
  const patientId = patient?.id ?? known?.patientId ?? null;
  await deps.caseStates.save({ caseId, patientId, status, statusChangedAt, readAt: deps.now() });
  if (known?.status === status && known.statusChangedAt === statusChangedAt) return 'same';
  const followed = [topics.case(caseId), ...(patientId === null ? [] : [topics.casesOf(patientId)])];
  const at = deps.now();
  await deps.tell(subject, [{ kind: 'case', key: caseId, fields: [...fields, 'timeline'], at, topics: followed }]);
  return 'changed';
}

/** The clinic's real cases, however they are treated. */
const anyhow = { isSynchronous: null, needsApproval: null, environment: 'LIVE' } as const;

/** Null: the vendor could not be asked. */
async function openAtVendor(from: number, { vendors, scope }: ReconcileDeps): Promise<readonly string[] | null> {
  const { mdi } = vendors;
  if (mdi === null) return [];
  const all = { type: null, providerIds: [], stateIds: [], diseaseIds: [], tagIds: [], ...anyhow } as const;
  const lists = openStatuses.map((status) => settled(mdi.case.list(scope(), { status, order: 'DESC', ...all })));
  const read = await Promise.all(lists);
  if (read.some((list) => 'error' in list && list.error.retryable)) return null;
  return read.flatMap((list) => {
    const items = list.kind === 'found' ? list.value : [];
    const cases = items.flatMap((item) => (item.kind === 'found' ? [item.value.case] : []));
    return cases.filter((one) => isSince(from, one)).map(({ id }) => id);
  });
}

function isSince(from: number, { createdAt, statusChangedAt }: Case): boolean {
  return Math.max(createdAt ?? 0, statusChangedAt ?? 0) >= from;
}
