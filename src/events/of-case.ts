import type { Case } from '../domain/case.ts';
import { type Outcome, settled } from '../domain/outcome.ts';
import type { CaseEntryDetail } from '../domain/timeline.ts';
import { topics } from '../domain/change.ts';
import type { Batch, Handler, HandlerDeps, Result } from './handler.ts';
import type { KeptEvent } from './inbox.ts';
import { readJson } from './json.ts';

/** Which fields of a case an entry of its story bears on. */
const bearsOn: Readonly<Record<CaseEntryDetail['kind'], readonly string[]>> = {
  status: ['status', 'statusRawCode', 'statusReason', 'statusChangedAt', 'statusHistory', 'provider'],
  order: ['offerings'],
  insurance: ['offerings'],
  offering: ['offerings'],
  message: [],
  file: [],
  note: [],
  tag: [],
  other: [],
};

/**
 * The events of a case. None of them is believed about where it stands now: the case is read, once for all of them, and
 * that settles ties and overtakings. An event older than one that was worked on before tells nothing of now at all.
 */
export const ofCase: Handler = async (batch, deps) => {
  const { subject, events, highWaterAt } = batch;
  const entries = events.flatMap((event) => entriesOf(event, deps));
  const isNews = events.some(({ occurredAt }) => (occurredAt ?? Infinity) >= (highWaterAt ?? 0));
  const known = await deps.caseStates.find(subject.id);
  if (known !== null && !isNews) return result(batch, entries, ['timeline'], known.patientId, deps);

  deps.forget(subject);
  const read = await readCase(subject.id, deps);
  const fields = ['timeline', ...entries.flatMap(({ kind }) => bearsOn[kind])];
  if (read.kind !== 'found') {
    const trouble =
      'error' in read
        ? { reason: read.error.reason ?? read.error.kind, isForNow: read.error.retryable }
        : { reason: 'unknown case', isForNow: false };
    return { ...result(batch, entries, fields, known?.patientId ?? null, deps), trouble };
  }
  const { status, statusChangedAt, patient } = read.value;
  const patientId = patient?.id ?? known?.patientId ?? null;
  await deps.caseStates.save({ caseId: subject.id, patientId, status, statusChangedAt, readAt: deps.now() });
  return result(batch, entries, fields, patientId, deps);
};

async function readCase(caseId: string, { vendors, scope }: HandlerDeps): Promise<Outcome<Case>> {
  const reading = async (): Promise<Case | null> => (await vendors.mdi?.case.byId(scope(), caseId))?.case ?? null;
  return settled(reading());
}

function result(
  { subject, events }: Batch,
  entries: readonly CaseEntryDetail[],
  fields: readonly string[],
  patientId: string | null,
  { now }: HandlerDeps,
): Result {
  const followed = [topics.case(subject.id), ...(patientId === null ? [] : [topics.casesOf(patientId)])];
  const change = { kind: 'case', key: subject.id, fields: [...new Set(fields)], at: now(), topics: followed } as const;
  return { changes: [change], told: entries.length === 0 ? [] : events.map(({ id }) => id), trouble: null };
}

/** What an event tells; nothing where it cannot be read. */
export function entriesOf({ body }: KeptEvent, { vendors }: Pick<HandlerDeps, 'vendors'>): readonly CaseEntryDetail[] {
  const read = readJson(body);
  return 'fault' in read ? [] : (vendors.mdi?.event.entries(read.json) ?? []);
}
