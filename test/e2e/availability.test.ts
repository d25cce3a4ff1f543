import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
afterEach(() => stack.vendor('vsee').faults.clear());

const idOf = (type: string, key: string): string => Buffer.from(`${type}:${key}`).toString('base64url');

/** The next seven days: some of them are open, whenever the test runs. */
const from = new Date(Date.now() + 3_600_000).toISOString();
const to = new Date(Date.now() + 7 * 86_400_000).toISOString();

type Slot = { startsAt: string; endsAt: string; providers: { records: { vendorId: string }[] }[] };
type Page = {
  totalCount: number;
  edges: { node: Slot }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
  unavailable: { vendor: string }[];
};

const slots = `{ totalCount edges { node { startsAt endsAt providers { records { vendorId } } } }
  pageInfo { hasNextPage endCursor } unavailable { vendor } }`;

async function ask(filter: object, page: object = {}): Promise<{ page: Page; errors: readonly { message: string }[] }> {
  const { data, errors } = await stack.ask<{ availability: Page } | null>(
    `query ($filter: AvailabilityFilter!, $first: Int, $after: String) {
       availability(filter: $filter, first: $first, after: $after) ${slots} }`,
    { filter: { from, to, ...filter }, ...page },
  );
  const none = { totalCount: -1, edges: [], pageInfo: { hasNextPage: false, endCursor: '' }, unavailable: [] };
  return { page: data?.availability ?? none, errors };
}

const providersOf = ({ edges }: Page): Set<string | undefined> =>
  new Set(edges.flatMap(({ node }) => node.providers.map(({ records }) => records[0]?.vendorId)));

test('free times are one call, by time, and name the providers who could take them', async () => {
  stack.clearCalls();
  const { page, errors } = await ask({}, { first: 100 });
  expect(errors).toEqual([]);
  expect(stack.calls()).toEqual({ 'vsee listAvailability': 1 });
  const starts = page.edges.map(({ node }) => node.startsAt);
  expect(starts.length).toBeGreaterThan(20);
  expect(starts).toEqual(starts.toSorted());
  expect(new Set(starts).size).toBe(starts.length);
  for (const { node } of page.edges) expect(node.providers.length).toBeGreaterThan(0);
});

test("a room's are those of who works in it: one call more", async () => {
  const room = stack.sandbox.world.rooms.find(({ code }) => code === 'skin-care');
  stack.clearCalls();
  const { page, errors } = await ask({ room: 'skin-care' }, { first: 100 });
  expect(errors).toEqual([]);
  expect(stack.calls()).toEqual({ 'vsee listAvailability': 1, 'vsee listRoomProviders': 1 });
  expect(page.totalCount).toBeGreaterThan(0);
  for (const id of providersOf(page)) expect(room?.providerIds).toContain(id);

  stack.clearCalls();
  const inRoom = await stack.ask<{ room: { availability: Page } }>(
    `query ($from: DateTime!, $to: DateTime!) { room(code: "skin-care") {
       availability(filter: { from: $from, to: $to }, first: 100) ${slots} } }`,
    { from, to },
  );
  expect(inRoom.data.room.availability.edges).toEqual(page.edges);
  expect(stack.calls()).toEqual({ 'vsee getRoom': 1, 'vsee listAvailability': 1, 'vsee listRoomProviders': 1 });
});

test('the length of a consultation is the length of its slots', async () => {
  const room = stack.sandbox.world.rooms.find(({ code }) => code === 'main-street');
  const consultation = room?.consultations.find(({ durationMin }) => durationMin === 30);
  const { page, errors } = await ask({ room: 'main-street', consultation: consultation?.id });
  expect(errors).toEqual([]);
  expect(page.edges.length).toBeGreaterThan(0);
  for (const { node } of page.edges) expect(Date.parse(node.endsAt) - Date.parse(node.startsAt)).toBe(30 * 60_000);
});

test('with one provider, and for a patient whom the vendor knows', async () => {
  const { data } = await stack.ask<{
    visits: { edges: { node: { patient: { id: string }; provider: { id: string } | null } }[] };
  }>(`{ visits(first: 100) { edges { node { patient { id } provider { id } } } } }`);
  const met = data.visits.edges.find(({ node }) => node.provider !== null)?.node;
  const { page, errors } = await ask({ provider: met?.provider?.id, patient: met?.patient.id }, { first: 100 });
  expect(errors).toEqual([]);
  expect(providersOf(page).size).toBeLessThanOrEqual(1);
});

test('pages go through all of them once', async () => {
  const all = (await ask({ room: 'quiet-mind' }, { first: 100 })).page;
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { page }: { page: Page } = await ask({ room: 'quiet-mind' }, { first: 7, after });
    seen.push(...page.edges.map(({ node }) => node.startsAt));
    after = page.pageInfo.hasNextPage && seen.length < 100 ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen.slice(0, all.edges.length)).toEqual(all.edges.map(({ node }) => node.startsAt).slice(0, seen.length));
});

test.each([
  [
    'a window of 32 days',
    { to: new Date(Date.now() + 32 * 86_400_000).toISOString(), from: new Date().toISOString() },
    'at most 31 days apart',
  ],
  ['a window that ends before it begins', { from: to, to: from }, 'must be after'],
  ['a provider that is a room', { provider: idOf('Room', 'main-street') }, 'is the id of a Room, not of a Provider'],
  ['a length of nothing', { durationMinutes: 0 }, 'must be at least 1'],
])('%s is refused, and nobody is called', async (_name, filter, message) => {
  stack.clearCalls();
  const { errors } = await ask(filter);
  expect(errors[0]?.message).toContain(message);
  expect(stack.calls()).toEqual({});
});

test('when the vendor is down, the list says so and never looks like "nothing is free"', async () => {
  stack.vendor('vsee').faults.set([{ operation: 'listAvailability', effect: { kind: 'status', status: 403 } }]);
  const { page, errors } = await ask({});
  expect(page).toMatchObject({ edges: [], totalCount: null, unavailable: [{ vendor: 'VSEE' }] });
  expect(errors).toHaveLength(1);
});
