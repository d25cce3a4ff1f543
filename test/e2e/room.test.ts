import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';
import { roomDay } from '../support/world.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
afterEach(() => stack.vendor('vsee').faults.clear());

const idOf = (type: string, key: string): string => Buffer.from(`${type}:${key}`).toString('base64url');

test('a room tells all of itself in one call, and who is waiting in another', async () => {
  const room = stack.sandbox.world.rooms.find(({ isClosed }) => isClosed);
  stack.clearCalls();
  const { data, errors } = await stack.ask<{ room: unknown }>(
    `query ($code: String!) { room(code: $code) { code name slug domain subtitle description isActive isPublic allowsGuests
       visitKinds isClosed closedMessage timeZone currency specialties { code durationMinutes }
       consultations { consultationId description durationMinutes amount isGroup isCharged slots }
       queue { length capacity averageVisitSeconds ahead waitingSeconds } createdAt } }`,
    { code: room?.code },
  );
  expect(errors).toEqual([]);
  expect(stack.calls()).toEqual({ 'vsee getRoom': 1, 'vsee getRoomQueue': 1 });
  expect(data.room).toMatchObject({
    code: room?.code,
    isActive: true,
    isPublic: true,
    allowsGuests: true,
    isClosed: true,
    closedMessage: room?.closedMessage,
    visitKinds: ['SCHEDULED'],
    currency: 'USD',
    consultations: room?.consultations.map(({ id, description, durationMin, amount }) => ({
      consultationId: id,
      description,
      durationMinutes: durationMin,
      amount,
      isGroup: false,
      isCharged: amount > 0,
      slots: 1,
    })),
  });
});

test('S4: waiting time = average_visit_time * before_me', async () => {
  const { data } = await stack.ask<{ room: { queue: Record<string, number> } }>(
    `{ room(code: "main-street") { queue { averageVisitSeconds ahead waitingSeconds } } }`,
  );
  const { averageVisitSeconds = 0, ahead = 0, waitingSeconds } = data.room.queue;
  expect(waitingSeconds).toBe(averageVisitSeconds * ahead);
});

test('what a list or a visit embeds of a room costs nothing more', async () => {
  stack.clearCalls();
  const listed = await stack.ask(`{ rooms { edges { node { code name slug domain createdAt modifiedAt } } } }`);
  expect(listed.errors).toEqual([]);
  expect(stack.calls()).toEqual({ 'vsee listRooms': 1 });

  const visit = roomDay(stack.sandbox.world, 'main-street')[0];
  const room = stack.sandbox.world.rooms.find(({ code }) => code === 'main-street');
  stack.clearCalls();
  const embedded = await stack.ask<{ visit: { room: unknown; intake: { room: unknown } } }>(
    `query ($id: ID!) { visit(id: $id) { room { code name slug domain } intake { room { name } } } }`,
    { id: idOf('Visit', `VSEE:${visit?.vseeId ?? ''}`) },
  );
  expect(embedded.errors).toEqual([]);
  expect(stack.calls()).toEqual({ 'vsee getVisit': 1 });
  const { code, name, slug, domain } = room ?? {};
  expect(embedded.data.visit).toEqual({ room: { code, name, slug, domain }, intake: { room: { name } } });
});

test("a room's list of visits names the room by itself; only its page's own fields ask for the page, once", async () => {
  stack.clearCalls();
  await stack.ask(`{ visits(filter: { room: "main-street" }) { edges { node { room { id code } } } } }`);
  expect(stack.calls()).toEqual({ 'vsee listVisits': 1 });
  stack.clearCalls();
  const { data, errors } = await stack.ask<{ visits: { edges: { node: { room: { createdAt: string } } }[] } }>(
    `{ visits(filter: { room: "main-street" }) { edges { node { room { code name createdAt isClosed } } } } }`,
  );
  expect(errors).toEqual([]);
  expect(stack.calls()).toEqual({ 'vsee listVisits': 1, 'vsee getRoom': 1 });
  for (const { node } of data.visits.edges) expect(node.room.createdAt).not.toBeNull();
});

test('rooms come in the order that is asked for', async () => {
  const codes = async (orderBy: string): Promise<string[]> => {
    const { data } = await stack.ask<{ rooms: { edges: { node: { code: string } }[] } }>(
      `{ rooms(orderBy: ${orderBy}) { edges { node { code } } } }`,
    );
    return data.rooms.edges.map(({ node }) => node.code);
  };
  const { rooms } = stack.sandbox.world;
  const byName = rooms.toSorted((a, b) => a.name.localeCompare(b.name, 'en')).map(({ code }) => code);
  expect(await codes('NAME_ASC')).toEqual(byName);
  expect(await codes('NAME_DESC')).toEqual(byName.toReversed());
  const changed = rooms.toSorted((a, b) => b.modifiedAt - a.modifiedAt || a.name.localeCompare(b.name, 'en'));
  expect(await codes('MODIFIED_AT_DESC')).toEqual(changed.map(({ code }) => code));
});

const presentation = 'bio educationalTraining professionalInterests personalInterests';

test('how providers are shown: one call a provider, for all four fields, and none to find the room', async () => {
  const room = stack.sandbox.world.rooms.find(({ code }) => code === 'main-street');
  stack.clearCalls();
  type Staff = { room: { providers: { bio: string; professionalInterests: string; role: string }[] } };
  const { data, errors } = await stack.ask<Staff>(
    `{ room(code: "main-street") { providers { role roleRawCode ${presentation} } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.room.providers).toHaveLength(room?.providerIds.length ?? 0);
  for (const provider of data.room.providers) {
    expect(provider).toMatchObject({ role: 'DOCTOR', educationalTraining: 'Sandbox Medical School' });
    expect(provider.bio).toBe(`Works in ${provider.professionalInterests}.`);
  }
  expect(stack.calls()).toEqual({
    'vsee getRoom': 1,
    'vsee listRoomProviders': 1,
    'vsee getRoomProvider': room?.providerIds.length,
  });
});

test('a visit shows where its provider works; without any trace, the rooms are looked through', async () => {
  const { world } = stack.sandbox;
  const visit = roomDay(world, 'main-street').find(({ providerId }) => providerId !== null);
  stack.clearCalls();
  const seen = await stack.ask<{ visit: { provider: { id: string; bio: string } } }>(
    `query ($id: ID!) { visit(id: $id) { provider { id bio } } }`,
    { id: idOf('Visit', `VSEE:${visit?.vseeId ?? ''}`) },
  );
  expect(seen.errors).toEqual([]);
  expect(stack.calls()).toEqual({ 'vsee getVisit': 1, 'vsee getRoomProvider': 1 });
  stack.clearCalls();
  const { id, bio } = seen.data.visit.provider;
  const alone = await stack.ask<{ provider: { bio: string } }>(
    `query ($id: ID!) { provider(id: $id) { ${presentation} } }`,
    {
      id,
    },
  );
  expect(alone.data.provider.bio).toBe(bio);
  expect(stack.calls()).toEqual({
    'vsee listRooms': 1,
    'vsee listRoomProviders': world.rooms.length,
    'vsee getRoomProvider': 1,
  });
});

test('a provider whose page is broken keeps the rest, with one error for all four fields', async () => {
  stack.vendor('vsee').faults.set([{ operation: 'getRoomProvider', effect: { kind: 'html' } }]);
  const { data, errors } = await stack.ask<{ room: { providers: { role: string; bio: null }[] } }>(
    `{ room(code: "skin-care") { providers { role ${presentation} } } }`,
  );
  for (const provider of data.room.providers) expect(provider).toMatchObject({ role: 'DOCTOR', bio: null });
  expect(errors).toHaveLength(1);
  expect(errors[0]?.extensions).toMatchObject({ operation: 'getRoomProvider', code: 'VENDOR_BAD_RESPONSE' });
});
