import { type Change, topics } from '../domain/change.ts';
import { fromPlantedVisitKey, toRecordKey } from '../domain/id.ts';
import { refKey } from '../domain/vendor.ts';
import type { Touched } from '../domain/write.ts';
import type { Word } from './bus.ts';
import { anything } from './of-visit.ts';

/**
 * What a write of ours is told as, from what is known of it without asking the vendor again. A visit whose room is not
 * known is looked for by whoever polls that room.
 */
export function wordsOf(touched: readonly Touched[], at: number): readonly Word[] {
  const changes = touched.flatMap((one) => changesOf(one, at));
  const isPlaceless = touched.some(({ type, among }) => type === 'Visit' && among?.roomCode == null);
  return [
    ...changes.map((change): Word => ({ kind: 'changed', change })),
    ...(isPlaceless ? [{ kind: 'look' } as const] : []),
  ];
}

function changesOf({ type, ref, among }: Touched, at: number): readonly Change[] {
  if (type === 'Case' && ref.id !== '') {
    return [{ kind: 'case', key: ref.id, fields: ['status', 'offerings'], at, topics: [topics.case(ref.id)] }];
  }
  if (type === 'CalendarEntry') {
    const visit = fromPlantedVisitKey(ref.id);
    if (visit === null) return [];
    const key = toRecordKey(visit);
    return [{ kind: 'visit', key, fields: ['calendarEntry'], at, topics: [topics.visit(key)] }];
  }
  if (type !== 'Visit' || ref.id === '') return [];
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
