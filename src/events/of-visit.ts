import { fromPlantedVisitKey, toRecordKey } from '../domain/id.ts';
import { type Outcome, settled } from '../domain/outcome.ts';
import { refKey, type VendorRef } from '../domain/vendor.ts';
import type { Visit } from '../domain/visit.ts';
import { type Change, topics } from '../domain/change.ts';
import type { Handler, HandlerDeps, Result } from './handler.ts';

/** An event does not say what it changed. */
export const anything: readonly string[] = [
  'status',
  'statusRawCode',
  'startsAt',
  'endsAt',
  'startedAt',
  'endedAt',
  'provider',
];

/** The events of a visit, which is read to learn whom else they concern: its room, its patient, and who waits there. */
export const ofVisit: Handler = (batch, deps) => {
  deps.forget(batch.subject);
  return concerning(batch.subject, anything, deps);
};

/** The events of a calendar entry: of a visit, where the entry stands under a key that we planted. */
export const ofCalendarEntry: Handler = async ({ subject }, deps) => {
  const ref = fromPlantedVisitKey(subject.id);
  if (ref === null) return { changes: [], told: [], trouble: null };
  deps.forget(subject);
  return concerning(ref, ['calendarEntry'], deps);
};

async function concerning(ref: VendorRef, fields: readonly string[], deps: HandlerDeps): Promise<Result> {
  const read = await settled(readVisit(ref, deps));
  const changes = changesOf(ref, read, fields, deps.now());
  const trouble =
    'error' in read ? { reason: read.error.reason ?? read.error.kind, isForNow: read.error.retryable } : null;
  return { changes, told: [], trouble };
}

async function readVisit(ref: VendorRef, { vendors, scope }: HandlerDeps): Promise<Visit | null> {
  if (ref.vendor === 'VSEE') return (await vendors.vsee?.visit.byId(scope(), ref.id))?.visit ?? null;
  return null; // Of CyberMDCare's appointments nothing else is known than their number.
}

function changesOf(ref: VendorRef, read: Outcome<Visit>, fields: readonly string[], at: number): readonly Change[] {
  const key = toRecordKey(ref);
  const visit = read.kind === 'found' ? read.value : null;
  const patient = visit?.patient ?? null;
  const roomCode = visit?.roomCode ?? null;
  const followed = [
    topics.visit(key),
    ...(patient === null ? [] : [topics.visitsOf(refKey(patient))]),
    ...(roomCode === null ? [] : [topics.visitsIn(roomCode)]),
  ];
  const change: Change = { kind: 'visit', key, fields, at, topics: followed };
  if (roomCode === null || !fields.includes('status')) return [change];
  const queue: Change = { kind: 'queue', key: roomCode, fields: ['queue'], at, topics: [topics.queue(roomCode)] };
  return [change, queue];
}
