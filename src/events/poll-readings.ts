import type { CallScope } from '../domain/call.ts';
import { type Change, fromTopic, type Topic, topics } from '../domain/change.ts';
import { fromRecordKey, toRecordKey } from '../domain/id.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { PatientProfile } from '../domain/patient.ts';
import type { RoomQueue } from '../domain/room.ts';
import { dayAround } from '../domain/time.ts';
import { refKey, type VendorRef } from '../domain/vendor.ts';
import type { Visit, VisitAnswer } from '../domain/visit.ts';
import type { Vendors } from '../vendors/index.ts';
import type { Stale } from './bus.ts';
import { markOf, type Seen, type SeenItem } from './seen.ts';

type Vsee = NonNullable<Vendors['vsee']>;

/** How a topic is read while somebody follows it. */
export type Reading = Readonly<{
  /** Calls that one reading takes, retries and sign-on aside. */
  calls: number;
  read: (scope: CallScope) => Promise<Seen>;
  /** The fields that a mark is kept of, in their order. */
  fields: readonly string[];
  /** What begins before this moment is not read any more; null: all is. */
  from: () => number | null;
  changeOf: (key: string, fields: readonly string[], at: number) => Change;
  /** What was kept of what changed. */
  staleOf: (key: string) => readonly Stale[];
}>;

export type ReadingOptions = Readonly<{ vendors: Vendors; timeZone: string; now: () => number }>;

const dayMs = 86_400_000;

/** Of a room's visits those of yesterday, of today and of the seven days to come are read. */
const daysToCome = 7;

const visitFields = ['status', 'statusRawCode', 'startsAt', 'endsAt', 'startedAt', 'endedAt', 'provider'] as const;

/** Null: no vendor that this server knows can be asked for it, or it is pushed well enough. */
export function readingOf(name: string, { vendors, timeZone, now }: ReadingOptions): Reading | null {
  const topic = fromTopic(name);
  const { vsee, cybermdcare } = vendors;
  if (topic === null) return null;
  if (topic.kind === 'visit') {
    const ref = fromRecordKey(topic.key);
    if (ref?.vendor === 'VSEE' && vsee !== null) {
      return ofVisits(topic, 1, async (scope) => one((await vsee.visit.byId(scope, ref.id))?.visit ?? null));
    }
    if (ref?.vendor !== 'CYBERMDCARE' || cybermdcare === null) return null;
    return ofVisits(topic, 2, async (scope) => one(await cybermdcare.visit.byId(scope, ref.id)));
  }
  if (vsee === null) return null;
  if (topic.kind === 'queue') return ofQueue(topic.key, vsee);
  if (topic.kind === 'visits-in') {
    const window = () => {
      const today = dayAround(now(), timeZone);
      return { roomCode: topic.key, from: today.from - dayMs, to: today.to + daysToCome * dayMs };
    };
    return ofVisits(
      topic,
      1,
      async (scope) => many(await vsee.visit.list(scope, window())),
      () => window().from,
    );
  }
  if (topic.kind !== 'visits-of') return null;
  const [vendor, id] = topic.key.split(' ');
  return vendor === 'VSEE' && id !== undefined ? ofPatient(topic, id, vsee) : null;
}

/** The patient's list is opened by their own token, which it takes their name to get. */
function ofPatient(topic: Topic, id: string, vsee: Vsee): Reading {
  let known: PatientProfile | null = null;
  return ofVisits(topic, 1, async (scope) => {
    known ??= await vsee.patient.byId(scope, id);
    return known === null ? one(null) : many(await vsee.visit.ofPatient(scope, known));
  });
}

function ofVisits(topic: Topic, calls: number, read: Reading['read'], from: Reading['from'] = () => null): Reading {
  return {
    ...{ calls, read, from, fields: visitFields },
    changeOf: (key, fields, at) => ({
      ...{ kind: 'visit', key, fields, at },
      // Whoever follows the visit by itself polls that by itself.
      topics: [topic.kind === 'visit' ? topics.visit(key) : topic.name],
    }),
    staleOf: (key) => [{ kind: 'visit', id: fromRecordKey(key)?.id ?? null }],
  };
}

function ofQueue(roomCode: string, vsee: Vsee): Reading {
  const marks = ({ length, capacity, averageVisitSeconds, ahead }: RoomQueue): SeenItem => ({
    marks: [markOf([length, capacity, averageVisitSeconds, ahead])],
    at: null,
  });
  return {
    ...{ calls: 1, fields: ['queue'], from: () => null },
    read: async (scope) => {
      const queue = await vsee.room.queue(scope, roomCode);
      return { items: new Map(queue === null ? [] : [[roomCode, marks(queue)]]), isWhole: true };
    },
    changeOf: (key, fields, at) => ({ kind: 'queue', key, fields, at, topics: [topics.queue(key)] }),
    staleOf: (key) => [{ kind: 'queue', id: key }],
  };
}

function one(visit: Visit | null): Seen {
  return { items: new Map(visit === null ? [] : [itemOf(visit)]), isWhole: true };
}

function many(answers: readonly Outcome<VisitAnswer>[]): Seen {
  const visits = answers.flatMap((answer) => (answer.kind === 'found' ? [answer.value.visit] : []));
  return { items: new Map(visits.map(itemOf)), isWhole: visits.length === answers.length };
}

function itemOf(visit: Visit): readonly [string, SeenItem] {
  const provider: VendorRef | null = visit.provider;
  const values = { ...visit, provider: provider === null ? null : refKey(provider) };
  return [toRecordKey(visit.ref), { marks: visitFields.map((field) => markOf(values[field])), at: visit.startsAt }];
}
