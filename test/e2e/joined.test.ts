import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());

const joined = `query ($from: DateTime!, $to: DateTime!) {
  visits(filter: { from: $from, to: $to }, first: 50) { edges { node {
    startsAt status
    patient { name { text } birthDate cases(first: 3) { edges { node { status } } } }
    provider { name { text } }
    room { code name }
    intake { reasonForVisit }
  } } }
}`;

const window = {
  from: new Date(Date.now() - 2 * 86_400_000).toISOString(),
  to: new Date(Date.now() + 2 * 86_400_000).toISOString(),
};

type Answer = { visits: { edges: { node: { room: { code: string; name: string } } }[] } };

test('fifty visits with patient, provider, room, intake and cases: details embed room and intake, so no room is asked for', async () => {
  const { data, errors } = await stack.ask<Answer>(joined, window);
  expect(errors).toEqual([]);
  expect(data.visits.edges).toHaveLength(50);
  const names = new Map(stack.sandbox.world.rooms.map(({ code, name }) => [code, name]));
  for (const { node } of data.visits.edges) expect(node.room.name).toBe(names.get(node.room.code));
  const { 'vsee getVisit': details, 'vsee listVisits': lists, 'vsee getRoom': rooms = 0 } = stack.calls();
  expect({ details, lists, rooms }).toEqual({ details: 50, lists: 1, rooms: 0 });
});

test('the same with a search for each patient at the second vendor is at most 99 calls, none of them twice', async () => {
  const other = await startStack();
  await other.ask(
    `query ($from: DateTime!, $to: DateTime!) { visits(filter: { from: $from, to: $to }, first: 50) { edges { node {
      patient { name { text } records { vendor } } provider { name { text } } room { code name } intake { reasonForVisit }
    } } } }`,
    window,
  );
  const calls = other.calls();
  await other.close();
  const people = new Set(
    stack.sandbox.world.visits
      .filter(({ startAt }) => startAt >= Date.parse(window.from) && startAt < Date.parse(window.to))
      .toSorted((a, b) => a.startAt - b.startAt || Number(a.vseeId) - Number(b.vseeId))
      .slice(0, 50)
      .map(({ memberId }) => memberId),
  );
  const { 'mdi getToken': tokens, 'mdi searchPatients': searches = 0, ...others } = calls;
  expect(others).toEqual({ 'vsee listVisits': 1, 'vsee getVisit': 50 });
  expect(tokens).toBe(1);
  expect(searches).toBeLessThanOrEqual(people.size);
  expect(1 + 50 + searches).toBeLessThanOrEqual(99);
});

test('a field that only the room’s page tells is asked for once a room', async () => {
  stack.clearCalls();
  type Rooms = { visits: { edges: { node: { room: { code: string; description: string; createdAt: string } } }[] } };
  const { data, errors } = await stack.ask<Rooms>(
    `query ($from: DateTime!, $to: DateTime!) { visits(filter: { from: $from, to: $to }, first: 20) { edges { node { room { code description createdAt } } } } }`,
    window,
  );
  expect(errors).toEqual([]);
  const codes = new Set(data.visits.edges.map(({ node }) => node.room.code));
  for (const { node } of data.visits.edges) {
    expect([typeof node.room.description, typeof node.room.createdAt]).toEqual(['string', 'string']);
  }
  expect(stack.calls()).toEqual({ 'vsee listVisits': 1, 'vsee getVisit': 20, 'vsee getRoom': codes.size });
});
