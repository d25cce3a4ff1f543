import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import { VendorError } from '../../domain/errors.ts';
import { failed, found, type Outcome } from '../../domain/outcome.ts';
import type { PatientProfile } from '../../domain/patient.ts';
import { filled } from '../../domain/person.ts';
import type { Visit, VisitAnswer, VisitWindow } from '../../domain/visit.ts';
import { alike, decode, decodeItem, distinct, sameId, wireItems } from '../../http/decode.ts';
import { path } from '../../http/request.ts';
import { vendor, type VseeClient } from './client.ts';
import { toIntake, wireIntake } from './intake.ts';
import { signerOf } from './note.ts';
import { toPatient, wireMember } from './patient.ts';
import { toProvider } from './provider.ts';
import { toRoom, wireRoom } from './room.ts';
import type { AsPatient } from './sign-on.ts';
import { toKind, toStatus } from './visit-code.ts';
import { hostsOf, toDetail, wireDetail } from './visit-detail.ts';
import { refOf, wireCode, wireId, wireText, wireTime } from './wire.ts';

/** What is embedded and cannot be read is asked for on its own page instead, so it may fail without the visit. */
const embedded = <S extends z.ZodType>(schema: S) => schema.nullish().catch(undefined);

export const wireVisit = z.object({
  id: wireId,
  member_id: wireId,
  provider_id: wireId.nullish(),
  type: wireCode,
  status: wireCode,
  start: wireTime.nullish(),
  end: wireTime.nullish(),
  actual_start: wireTime.nullish(),
  actual_end: wireTime.nullish(),
  room_code: wireText,
  // Three spellings of one field (register of contradictions, 7).
  intake_id: wireId.nullish(),
  intakeId: wireId.nullish(),
  intake: embedded(wireIntake),
  member: embedded(wireMember),
  room: embedded(wireRoom),
  ...wireDetail,
});
type WireVisit = z.output<typeof wireVisit>;

/** `isPage`: the visit's own page, where what is not told is not there; a list leaves out rooms and intakes. */
export function toVisit(wire: WireVisit, now: number, isPage: boolean): Visit {
  const untold = isPage ? null : undefined;
  // `room_id` is never used: it differs from `room.id` (register of contradictions, 11). Only the code is a key.
  const roomCode =
    wire.room?.code ?? filled(wire.room_code) ?? filled(wire.intake?.room_code) ?? filled(wire.intake?.room);
  return {
    ref: { vendor, id: wire.id },
    kind: toKind(wire.type),
    kindRawCode: wire.type,
    status: toStatus(wire.status),
    statusRawCode: wire.status,
    patient: refOf(wire.member_id),
    provider: refOf(wire.provider_id),
    roomCode: roomCode ?? untold,
    intakeId: wire.intake?.id ?? wire.intake_id ?? wire.intakeId ?? untold,
    startsAt: wire.start ?? null,
    endsAt: wire.end ?? null,
    startedAt: wire.actual_start ?? null,
    endedAt: wire.actual_end ?? null,
    isZoneAssumed: false,
    patientName: null,
    source: { vendor, fetchedAt: now },
    detail: toDetail(wire, isPage, { vendor, operation: isPage ? 'getVisit' : 'listVisits' }),
  };
}

/** How the people whom a visit embeds are read. */
function peopleAt(now: number) {
  return {
    toPatient: (wire: Parameters<typeof toPatient>[0]) => toPatient(wire, now),
    toProvider: (wire: Parameters<typeof toProvider>[0]) => toProvider(wire, now),
  };
}

export function toAnswer(wire: WireVisit, now: number, isPage: boolean, people = peopleAt(now)): VisitAnswer {
  const operation = isPage ? 'getVisit' : 'listVisits';
  const isOwn = wire.member?.id === wire.member_id;
  const isAssigned = wire.provider?.id === wire.provider_id;
  return {
    visit: toVisit(wire, now, isPage),
    // A visit that embeds another person than it names is not believed about that person.
    patient: wire.member != null && isOwn ? people.toPatient(wire.member) : null,
    provider: wire.provider != null && isAssigned ? people.toProvider(wire.provider) : null,
    hosts: hostsOf(wire, { vendor, operation }).map(people.toProvider),
    room: wire.room == null ? null : toRoom(wire.room, now),
    intake: wire.intake == null ? null : toIntake(wire.intake, now, operation),
    signerNpi: signerOf(wire.postvisit),
  };
}

export type VseeVisits = Readonly<{
  /** All visits that start in the window; the vendor's list has no pages. */
  list: (scope: CallScope, window: VisitWindow) => Promise<readonly Outcome<VisitAnswer>[]>;
  byId: (scope: CallScope, vseeId: string) => Promise<VisitAnswer | null>;
  /** The patient's own list, read with a token of theirs. */
  ofPatient: (scope: CallScope, patient: PatientProfile) => Promise<readonly Outcome<VisitAnswer>[]>;
  /** The visit in progress of the token's user; null when there is none. */
  current: (scope: CallScope, patient: PatientProfile) => Promise<VisitAnswer | null>;
}>;

export function visitSource(client: VseeClient, asPatient: AsPatient): VseeVisits {
  const list = { operation: 'listVisits', method: 'GET', path: '/visits' } as const;

  function readList(data: unknown): readonly Outcome<VisitAnswer>[] {
    const where = { vendor, operation: list.operation } as const;
    const now = Date.now();
    const each = peopleAt(now);
    const people = { toPatient: alike(each.toPatient), toProvider: alike(each.toProvider) };
    const answers = decode(wireItems, data, where).map((item) =>
      decodeItem(wireVisit, (wire) => toAnswer(wire, now, false, people), item, where),
    );
    return distinct(answers, ({ visit }) => visit.ref.id, where);
  }

  return {
    list: async (scope, { roomCode, from, to }) => {
      const query = {
        room_code: roomCode,
        start_time: Math.floor(from / 1_000),
        end_time: Math.ceil(to / 1_000),
      };
      const answers = readList(await client.read(scope, { kind: 'clinic' }, { ...list, query }));
      // Whether the ends belong to the window is not documented, so it is cut to size here.
      const isInside = ({ startsAt }: Visit): boolean => startsAt !== null && startsAt >= from && startsAt < to;
      return answers
        .filter((answer) => answer.kind !== 'found' || isInside(answer.value.visit))
        .map((answer) => (roomCode === null ? answer : inRoom(answer, roomCode)));
    },
    byId: async (scope, vseeId) => {
      const operation = 'getVisit';
      const request = { operation, method: 'GET', path: path`/visits/${vseeId}` } as const;
      const data = await client.read(scope, { kind: 'clinic' }, request);
      if (data === null) return null;
      const wire = decode(wireVisit, data, { vendor, operation });
      return sameId(vseeId, wire.id, toAnswer(wire, Date.now(), true), { vendor, operation });
    },
    ofPatient: (scope, patient) =>
      asPatient(scope, patient, async (own, credential) => readList(await client.read(own, credential, list))),
    current: (scope, patient) =>
      asPatient(scope, patient, async (own, credential) => {
        const operation = 'getCurrentVisit';
        const request = { operation, method: 'GET', path: '/visits/current' } as const;
        const data = await client.read(own, credential, request);
        // What comes when there is none is not documented: absent, null and empty are all taken for "none".
        const isNone = data == null || (typeof data === 'object' && Object.keys(data).length === 0);
        return isNone ? null : toAnswer(decode(wireVisit, data, { vendor, operation }), Date.now(), true);
      }),
  };
}

/** A room's list does not repeat the room in each visit (S1): the filter says it. One of another room is not believed. */
function inRoom(answer: Outcome<VisitAnswer>, roomCode: string): Outcome<VisitAnswer> {
  if (answer.kind !== 'found') return answer;
  const { visit } = answer.value;
  const told = visit.roomCode ?? roomCode;
  if (told === roomCode) return found({ ...answer.value, visit: { ...visit, roomCode } });
  const operation = 'listVisits';
  return failed(new VendorError({ vendor, operation, kind: 'bad-payload', reason: 'another room' }));
}
