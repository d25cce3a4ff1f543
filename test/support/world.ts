import type { PatientRecord, Visit, World } from '../../src/sandbox/world/types.ts';
import { dayAround } from '../../src/domain/time.ts';

/** Today's visits in a room, in the order the graph gives them. */
export function roomDay(world: World, roomCode: string): readonly Visit[] {
  const { from, to } = dayAround(Date.now(), world.timeZone);
  return world.visits
    .filter((visit) => visit.roomCode === roomCode && visit.startAt >= from && visit.startAt < to)
    .toSorted((a, b) => a.startAt - b.startAt || Number(a.vseeId) - Number(b.vseeId));
}

export function memberOf(world: World, visit: Visit): PatientRecord {
  const member = world.patients.vsee.find((patient) => patient.vendorId === visit.memberId);
  if (member === undefined) throw new Error('a visit without a member');
  return member;
}

/** The same person's record at MDI, where the clinic planted one key at both. */
export function plantedTwin(world: World, member: PatientRecord): PatientRecord | undefined {
  if (member.plantedKey === null) return undefined;
  return world.patients.mdi.find((patient) => patient.plantedKey === member.plantedKey);
}
