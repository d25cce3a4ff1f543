import { type Change, topics } from '../domain/change.ts';
import { fromPlantedVisitKey, toRecordKey } from '../domain/id.ts';
import { refKey } from '../domain/vendor.ts';
import type { Touched } from '../domain/write.ts';
import type { Word } from './bus.ts';
import { anything } from './of-visit.ts';

/** The patient of a case that was read before; null: not known. */
export type PatientOf = (caseId: string) => Promise<string | null>;

/**
 * What a write of ours is told as, from what is known of it without asking the vendor again. A visit whose room is not
 * known is looked for by whoever polls that room.
 */
export async function wordsOf(touched: readonly Touched[], at: number, patientOf: PatientOf): Promise<readonly Word[]> {
  const changes = await Promise.all(touched.map((one) => changesOf(one, at, patientOf)));
  const isPlaceless = touched.some(({ type, among }) => type === 'Visit' && among?.roomCode == null);
  return [
    ...changes.flat().map((change): Word => ({ kind: 'changed', change })),
    ...(isPlaceless ? [{ kind: 'look' } as const] : []),
  ];
}

/** A record that nobody knows the id of cannot be followed by itself, and stands in no message. */
async function changesOf(touched: Touched, at: number, patientOf: PatientOf): Promise<readonly Change[]> {
  const { type, ref } = touched;
  if (ref.id === '') return [];
  if (type === 'Case') return ofCase(touched, at, patientOf);
  if (type === 'Visit') return ofVisit(touched, at);
  const visit = type === 'CalendarEntry' ? fromPlantedVisitKey(ref.id) : null;
  if (visit === null) return [];
  const key = toRecordKey(visit);
  return [{ kind: 'visit', key, fields: ['calendarEntry'], at, topics: [topics.visit(key)] }];
}

const ofCaseFields = ['status', 'statusRawCode', 'statusReason', 'statusChangedAt', 'statusHistory', 'offerings'];

async function ofCase({ ref, among }: Touched, at: number, patientOf: PatientOf): Promise<readonly Change[]> {
  const patientId = among?.patient?.id ?? (await patientOf(ref.id));
  const followed = [topics.case(ref.id), ...(patientId === null ? [] : [topics.casesOf(patientId)])];
  return [{ kind: 'case', key: ref.id, fields: [...ofCaseFields, 'timeline'], at, topics: followed }];
}

function ofVisit({ ref, among }: Touched, at: number): readonly Change[] {
  const key = toRecordKey(ref);
  const { patient = null, roomCode = null } = among ?? {};
  const followed = [
    topics.visit(key),
    ...(patient === null ? [] : [topics.visitsOf(refKey(patient))]),
    ...(roomCode === null ? [] : [topics.visitsIn(roomCode)]),
  ];
  const visit: Change = { kind: 'visit', key, fields: anything, at, topics: followed };
  if (roomCode === null) return [visit];
  return [visit, { kind: 'queue', key: roomCode, fields: ['queue'], at, topics: [topics.queue(roomCode)] }];
}
