import { createRandom, type Random } from '../kit/random.ts';
import type { Clock } from '../kit/types.ts';
import type { Clinician, Intake, PatientRecord, Room, Sex, Visit, World } from '../world/types.ts';

/** What a change of a visit is told as. */
export type Tell = (event: 'visit.created' | 'visit.updated' | 'visit.ended', visit: Visit) => void;

/** A patient as a VSee user. Single sign-on does not tell the sex. */
export type Member = Omit<PatientRecord, 'sex'> & Readonly<{ sex: Sex | null }>;

/** A provider as a VSee user. */
export type Staff = Omit<Clinician, 'sex'> & Readonly<{ sex: Sex | null }>;

/** A token that single sign-on gave out, and until when it holds (epoch milliseconds). */
export type UserToken = Readonly<{ userId: string; expiresAt: number }>;

/** What VSee remembers. The world is where it starts; writes change these maps and nothing else. */
export type State = Readonly<{
  world: World;
  clock: Clock;
  random: Random;
  accountCode: string;
  rooms: Map<string, Room>;
  /** Room code by user id. */
  defaultRooms: Map<string, string>;
  members: Map<string, Member>;
  providers: Map<string, Staff>;
  visits: Map<string, Visit>;
  intakes: Map<string, StoredIntake>;
  files: Map<string, StoredFile>;
  tokens: Map<string, UserToken>;
  /** Tells of what became of a visit. */
  tell: Tell;
}>;

/** An intake as it stands at VSee: with whose it is, and the visit once there is one. */
export type StoredIntake = Readonly<{
  intake: Intake;
  memberId: string | null;
  providerId: string | null;
  roomCode: string | null;
  visitId: string | null;
  type: string;
}>;

/** An uploaded file; `creatorId` is null where the clinic itself sent it. */
export type StoredFile = Intake['attachments'][number] & Readonly<{ category: string; creatorId: string | null }>;

export function createState(world: World, clock: Clock, accountCode: string, tell: Tell): State {
  const intakes = world.visits.map((visit): [string, StoredIntake] => [
    visit.intake.intakeId,
    {
      intake: visit.intake,
      memberId: visit.memberId,
      providerId: visit.providerId,
      roomCode: visit.roomCode,
      visitId: visit.vseeId,
      type: visit.kind === 'scheduled' ? '2' : '1',
    },
  ]);
  return {
    world,
    clock,
    random: createRandom(`vsee ${world.seed}`),
    accountCode,
    rooms: new Map(world.rooms.map((room) => [room.code, room])),
    defaultRooms: new Map(),
    members: new Map(world.patients.vsee.map((patient) => [patient.vendorId, patient])),
    providers: new Map(
      world.clinicians.flatMap((one) => (one.vseeId === null ? [] : [[one.vseeId, { ...one, ...one.onFile?.vsee }]])),
    ),
    visits: new Map(world.visits.map((visit) => [visit.vseeId, visit])),
    intakes: new Map(intakes),
    files: new Map(),
    tokens: new Map(),
    tell,
  };
}

/** The clinic's own key for a user: the planted one, or the 32 hex digits that VSee makes up. */
export function codeOf(member: Member): string {
  return member.plantedKey ?? createRandom(`vsee code ${member.vendorId}`).hex(32);
}

/** By VSee's id or by the clinic's key: "the patient's code, to act on behalf" (developer wiki 15564825). */
export function findMember(state: State, idOrCode: string): Member | undefined {
  return state.members.get(idOrCode) ?? [...state.members.values()].find((member) => codeOf(member) === idOrCode);
}

export function unix(at: number): number {
  return Math.floor(at / 1_000);
}

/** The third way in which this vendor writes a time (S1, S4). */
export function secUsec(at: number): Readonly<{ sec: number; usec: number }> {
  return { sec: unix(at), usec: (at % 1_000) * 1_000 };
}
