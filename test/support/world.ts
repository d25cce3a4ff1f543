import type { PatientRecord, Visit, World } from '../../src/sandbox/world/types.ts';
import { dayAround } from '../../src/domain/time.ts';

/** Today's visits in a room, in the order the graph gives them. */
export function roomDay(world: World, roomCode: string, now = Date.now()): readonly Visit[] {
  const { from, to } = dayAround(now, world.timeZone);
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

/**
 * The same person's record at MDI that has to be found: by a planted key, or because name, birth date and contacts agree.
 * Undefined where there is none, and where nobody may choose by rule: two records of one person, or two birth dates.
 */
export function counterpartOf(world: World, member: PatientRecord): PatientRecord | undefined {
  const own = world.patients.mdi.filter((patient) => patient.personId === member.personId);
  const [only, ...more] = own;
  const isDated = only?.birthDate === member.birthDate;
  return plantedTwin(world, member) ?? (more.length === 0 && isDated ? only : undefined);
}

/**
 * How often MDI has to be searched for these: once a surname that several bear, once an e-mail address for the others;
 * and by the other of the two for whom that did not decide.
 */
export function searchesFor(world: World, members: readonly PatientRecord[]): number {
  const { mdi } = world.patients;
  const decide = (member: PatientRecord, isFound: (patient: PatientRecord) => boolean): boolean =>
    mdi.some(
      (patient) =>
        isFound(patient) &&
        ((patient.plantedKey !== null && patient.plantedKey === member.plantedKey) ||
          (patient.personId === member.personId && patient.birthDate === member.birthDate)),
    );
  // MDI's search looks into names and e-mail addresses alike.
  const byName = (member: PatientRecord): boolean =>
    decide(member, ({ name, email }) =>
      [`${name.given} ${name.family}`, email ?? ''].some((text) =>
        text.toLowerCase().includes(member.name.family.toLowerCase()),
      ),
    );
  const byEmail = (member: PatientRecord): boolean => decide(member, ({ email }) => email === member.email);
  const isShared = ({ name }: PatientRecord): boolean =>
    members.filter((member) => member.name.family === name.family).length > 1;

  const namesFirst = members.filter(isShared);
  const emailsFirst = members.filter((member) => !isShared(member));
  const emails = [...emailsFirst, ...namesFirst.filter((member) => !byName(member))].map(({ email }) => email);
  const names = [...namesFirst, ...emailsFirst.filter((member) => !byEmail(member))].map(({ name }) => name.family);
  return new Set(emails).size + new Set(names).size;
}
