import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientDocument } from '../support/document.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { counterpartOf, memberOf, roomDay, searchesFor } from '../support/world.ts';

type Node<T> = { node: T };
type RoomDay = {
  room: {
    name: string;
    visits: {
      totalCount: number;
      edges: Node<{
        startsAt: string;
        patient: { id: string; name: { text: string }; birthDate: string; cases: { edges: Node<{ id: string }>[] } };
        provider: { name: { text: string } } | null;
        intake: { reasonForVisit: string };
        calendarEntry: { status: string } | null;
      }>[];
      unavailable: unknown[];
    };
  };
};

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());

/** What the fewest calls are, worked out from the world and not from the server. */
function fewestCalls(first: boolean): Record<string, number> {
  const { world } = stack.sandbox;
  const visits = roomDay(world, 'main-street').slice(0, 20);
  const members = new Map(visits.map((visit) => [visit.memberId, memberOf(world, visit)]));
  const patients = [...members.values()];
  const linked = patients.filter((member) => counterpartOf(world, member) !== undefined);
  return {
    'vsee getRoom': 1,
    'vsee getRoomQueue': 1,
    'vsee listVisits': 1,
    // The list leaves the intake out, and each visit's own page has it.
    'vsee getVisit': visits.length,
    'updox getAppointmentStatuses': 1,
    ...(first ? { 'mdi getToken': 1, 'mdi searchPatients': searchesFor(world, patients) } : {}),
    'mdi listPatientCases': linked.length,
  };
}

test("a room's day of 20 visits joins four vendors in the fewest calls", async () => {
  stack.clearCalls();
  const { data, errors } = await stack.ask<RoomDay>(clientDocument('room-day'));
  expect(errors).toEqual([]);
  expect(stack.calls()).toEqual(fewestCalls(true));
  expect(data.room.visits.edges).toHaveLength(20);
});

test('every visit has its own patient, intake, cases and calendar entry', async () => {
  const { world } = stack.sandbox;
  const { data } = await stack.ask<RoomDay>(clientDocument('room-day'));
  const visits = roomDay(world, 'main-street');
  expect(data.room.visits.totalCount).toBe(visits.length);
  const expected = visits.slice(0, 20).map((visit) => {
    const member = memberOf(world, visit);
    const twin = counterpartOf(world, member);
    const cases = world.cases.filter((one) => one.patientId === twin?.vendorId);
    return {
      startsAt: new Date(visit.startAt).toISOString(),
      family: member.name.family,
      birthDate: member.birthDate,
      reason: visit.intake.reasonForVisit,
      hasProvider: visit.providerId !== null,
      caseCount: Math.min(3, cases.length),
      isInCalendar: world.calendarAppointments.some(({ partnerId }) => partnerId === `visit:vsee:${visit.vseeId}`),
    };
  });
  const answered = data.room.visits.edges.map(({ node }) => ({
    startsAt: node.startsAt,
    family: node.patient.name.text.replace(/^\S+ /, '').replace(/ (Jr|Sr)$/, ''),
    birthDate: node.patient.birthDate,
    reason: node.intake.reasonForVisit,
    hasProvider: node.provider !== null,
    caseCount: node.patient.cases.edges.length,
    isInCalendar: node.calendarEntry !== null,
  }));
  expect(answered).toEqual(expected);
});

test('the second time nobody is searched for: decisions are kept, also "none"', async () => {
  stack.clearCalls();
  const { errors } = await stack.ask<RoomDay>(clientDocument('room-day'));
  expect(errors).toEqual([]);
  expect(stack.calls()).toEqual(fewestCalls(false));
});

test('a patient keeps one id, whichever visit leads to them', async () => {
  const first = await stack.ask<RoomDay>(clientDocument('room-day'));
  const second = await stack.ask<RoomDay>(clientDocument('room-day'));
  const ids = (answer: typeof first): string[] => answer.data.room.visits.edges.map(({ node }) => node.patient.id);
  expect(ids(second)).toEqual(ids(first));
});

test('what a list embeds is not asked for again: patients and providers cost nothing', async () => {
  stack.clearCalls();
  const { errors } = await stack.ask(
    `{ visits(first: 50) { edges { node { patient { name { text } birthDate gender email phone } provider { name { text } email } } } } }`,
  );
  expect(errors).toEqual([]);
  expect(stack.calls()).toEqual({ 'vsee listVisits': 1 });
});

test('equal reads under several names are one call', async () => {
  stack.clearCalls();
  await stack.ask(
    `{ a: room(code: "main-street") { name } b: room(code: "main-street") { description } c: visits { totalCount } d: visits { edges { cursor } } }`,
  );
  expect(stack.calls()).toEqual({ 'vsee getRoom': 1, 'vsee listVisits': 1 });
});
