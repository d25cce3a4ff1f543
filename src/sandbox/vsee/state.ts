import { createRandom, type Random } from '../kit/random.ts';
import type { Clock } from '../kit/types.ts';
import type { Clinician, Intake, PatientRecord, Room, Visit, World } from '../world/types.ts';

/** A token that single sign-on gave out, and until when it holds (epoch milliseconds). */
export type UserToken = Readonly<{ userId: string; expiresAt: number }>;

/** What VSee remembers. The world is where it starts; writes change these maps and nothing else. */
export type State = Readonly<{
  world: World;
  clock: Clock;
  random: Random;
  accountCode: string;
  rooms: Map<string, Room>;
  /** Room codes by user id, for rooms assigned since. */
  members: Map<string, PatientRecord>;
  providers: Map<string, Clinician>;
  visits: Map<string, Visit>;
  intakes: Map<string, StoredIntake>;
  tokens: Map<string, UserToken>;
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

export function createState(world: World, clock: Clock, accountCode: string): State {
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
    members: new Map(world.patients.vsee.map((patient) => [patient.vendorId, patient])),
    providers: new Map(world.clinicians.flatMap((one) => (one.vseeId === null ? [] : [[one.vseeId, one]]))),
    visits: new Map(world.visits.map((visit) => [visit.vseeId, visit])),
    intakes: new Map(intakes),
    tokens: new Map(),
  };
}

/** The clinic's own key for a user: the planted one, or the 32 hex digits that VSee makes up. */
export function codeOf(patient: PatientRecord): string {
  return patient.plantedKey ?? createRandom(`vsee code ${patient.vendorId}`).hex(32);
}

export function unix(at: number): number {
  return Math.floor(at / 1_000);
}

/** The third way in which this vendor writes a time (S1, S4). */
export function secUsec(at: number): Readonly<{ sec: number; usec: number }> {
  return { sec: unix(at), usec: (at % 1_000) * 1_000 };
}
