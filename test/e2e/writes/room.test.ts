import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Room } from '../../../src/sandbox/world/types.ts';
import { type Stack, startStack } from '../../support/stack.ts';
import { mutate, newKey, payloadFields, providerIdOf, roomIdOf, unsettled, writeOf } from '../../support/writes.ts';

const roomFields = `room { id code name slug domain providers { id } } ${payloadFields}`;
const domain = 'clinic.example.com';

let stack: Stack;
let number = 0;
beforeAll(async () => {
  stack = await startStack({
    ...{ writes: { quietMs: 0 }, ledger: { firstCheckMs: 1, longestCheckMs: 1 } },
    env: { VENDOR_TIMEOUT_MS: '600' },
  });
});
afterAll(() => stack.close());
beforeEach(() => {
  number += 1;
  stack.vendor('vsee').faults.clear();
  stack.clearCalls();
});

const newRoom = (more: object = {}) => ({
  ...{ domain, slug: `room-${number}`, name: `Room ${number}`, idempotencyKey: newKey() },
  ...more,
});
const create = (input: object) => mutate(stack, 'createRoom', input, roomFields);
const fault = (operation: string, effect: object, phase: 'before' | 'after' = 'after') =>
  stack.vendor('vsee').faults.set([{ operation, phase, times: 1, effect: effect as never }]);
const sent = (operation: string): number => stack.vendor('vsee').calls.count(operation);

/** The rooms of this slug, by the vendor's own list. */
async function roomsAt(slug: string): Promise<readonly { code: string }[]> {
  const { url } = stack.vendor('vsee');
  const response = await fetch(`${url}/api_v3/rooms?page=1&limit=1000`, { headers: { 'x-accountcode': 'vsandbox' } });
  const { data } = (await response.json()) as { data: { code: string; slug: string }[] };
  return data.filter((room) => room.slug === slug);
}

/** Who works in the room, by the vendor's own list. */
async function staffOf(code: string): Promise<readonly string[]> {
  const { url } = stack.vendor('vsee');
  const headers = { 'x-accountcode': 'vsandbox' };
  const { data } = (await (await fetch(`${url}/api_v3/rooms/${code}/providers`, { headers })).json()) as {
    data: { id: string }[];
  };
  return data.map(({ id }) => id);
}

test('a room is made under a code of ours, and read anew', async () => {
  const { payload, errors } = await create(newRoom());
  expect(errors).toEqual([]);
  expect(payload).toMatchObject({
    room: {
      name: `Room ${number}`,
      slug: `room-${number}`,
      domain,
      code: expect.stringMatching(/^[0-9a-f]{10}$/) as unknown,
    },
    write: { state: 'SUCCEEDED', legs: [{ vendor: 'VSEE', operation: 'createRoom', state: 'DONE' }] },
    userErrors: [],
  });
  expect(stack.calls()).toEqual({ 'vsee createRoom': 1, 'vsee getRoom': 1, 'vsee listRoomProviders': 1 });
  const named = await create(newRoom({ slug: `named-${number}`, code: `desk-${number}` }));
  expect(named.payload?.room).toMatchObject({ code: `desk-${number}` });
});

test('a slug that is taken is a mistake that names it, and the key keeps that answer', async () => {
  const slug = `taken-${number}`;
  await create(newRoom({ slug }));
  const input = newRoom({ slug });
  const { payload, errors } = await create(input);
  expect(errors).toEqual([]);
  expect(payload).toMatchObject({
    room: null,
    write: { state: 'REFUSED', code: 'SLUG_TAKEN' },
    userErrors: [{ code: 'SLUG_TAKEN', field: ['slug'], vendor: 'VSEE' }],
  });
  expect((await create(input)).payload).toEqual(payload);
  expect(sent('createRoom')).toBe(2);
  expect(await roomsAt(slug)).toHaveLength(1);
  // Elsewhere it is free.
  const elsewhere = await create(newRoom({ slug, domain: 'other.example.com' }));
  expect(elsewhere.payload?.write?.state).toBe('SUCCEEDED');
});

test('any other no is just REFUSED', async () => {
  fault('createRoom', { kind: 'status', status: 400 }, 'before');
  const { payload } = await create(newRoom());
  expect(payload?.userErrors).toMatchObject([{ code: 'REFUSED', field: [], vendor: 'VSEE' }]);
});

test.each([
  ['cuts the connection', { kind: 'reset' }],
  ['answers 500', { kind: 'status', status: 500 }],
  ['hangs', { kind: 'hang' }],
  ['does not tell its code', { kind: 'missing-field', field: 'code' }],
] as const)('a vendor that makes it and then %s: found by its code, and not made twice', async (_way, effect) => {
  const input = newRoom();
  fault('createRoom', effect);
  const lost = await create(input);
  expect(lost.errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN', vendor: 'VSEE' });
  const other = await create({ ...input, idempotencyKey: newKey() });
  expect(other.payload?.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  const again = await create(input);
  expect(again.payload).toMatchObject({ room: { slug: input.slug }, write: { state: 'SUCCEEDED' } });
  expect(sent('createRoom')).toBe(1);
  expect(await roomsAt(input.slug)).toHaveLength(1);
});

test('one that never arrived is made by the same key', async () => {
  const input = newRoom();
  fault('createRoom', { kind: 'reset' }, 'before');
  expect((await create(input)).errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
  expect((await create(input)).payload?.write?.state).toBe('SUCCEEDED');
  expect(await roomsAt(input.slug)).toHaveLength(1);
});

test.each([
  ['domain', 'no host'],
  ['slug', 'a slug'],
  ['name', ' '],
  ['code', '../x'],
])('a %s that is none asks no vendor and burns no key', async (field, value) => {
  const input = newRoom();
  const { payload } = await create({ ...input, [field]: value });
  expect(payload).toMatchObject({ write: null, userErrors: [{ code: 'INVALID', field: [field] }] });
  expect(stack.calls()).toEqual({});
  expect((await create(input)).payload?.write?.state).toBe('SUCCEEDED');
});

/** A room and a provider who does not work in it. */
async function strangers(): Promise<Readonly<{ room: Room; vseeId: string; place: object }>> {
  const { rooms, clinicians } = stack.sandbox.world;
  for (const room of rooms) {
    const staff = await staffOf(room.code);
    const vseeId = clinicians.map((one) => one.vseeId).find((id) => id !== null && !staff.includes(id));
    if (vseeId == null) continue;
    return { room, vseeId, place: { roomId: roomIdOf(room), providerId: await providerIdOf(stack, vseeId) } };
  }
  throw new Error('everybody works everywhere');
}
const assign = (input: object) => mutate(stack, 'assignRoomToProvider', input, roomFields);
const remove = (input: object) => mutate(stack, 'removeRoomFromProvider', input, roomFields);
const ids = (payload: { room?: Readonly<Record<string, unknown>> | null } | null): unknown[] =>
  (payload?.room?.['providers'] as { id: unknown }[]).map(({ id }) => id);

test('a provider is given a room and taken from it, each read anew', async () => {
  const { room, vseeId, place } = await strangers();
  const given = await assign({ ...place, isDefault: true, idempotencyKey: newKey() });
  expect(given.payload?.write).toMatchObject({ state: 'SUCCEEDED', legs: [{ operation: 'assignRoom' }] });
  const { providerId } = place as { providerId: string };
  expect(ids(given.payload)).toContain(providerId);
  expect(await staffOf(room.code)).toContain(vseeId);
  const taken = await remove({ ...place, idempotencyKey: newKey() });
  expect(taken.payload?.write).toMatchObject({ state: 'SUCCEEDED', legs: [{ operation: 'removeRoom' }] });
  expect(ids(taken.payload)).not.toContain(providerId);
  expect(await staffOf(room.code)).not.toContain(vseeId);
  const twice = await remove({ ...place, idempotencyKey: newKey() });
  expect(twice.payload).toMatchObject({ write: null, userErrors: [{ code: 'NOT_FOUND', field: ['providerId'] }] });
});

test("what was lost is seen in the room's staff, by the background too", async () => {
  const { room, vseeId, place } = await strangers();
  fault('assignRoom', { kind: 'reset' });
  const lost = await assign({ ...place, idempotencyKey: newKey() });
  expect(lost.errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
  const writeId = String(lost.errors[0]?.extensions?.['writeId']);
  await expect
    .poll(async () => {
      await stack.writes.reconciler.lookNow();
      return (await writeOf(stack, writeId))?.state;
    })
    .toBe('SUCCEEDED');
  expect(sent('assignRoom')).toBe(1);

  fault('removeRoom', { kind: 'status', status: 502 });
  const input = { ...place, idempotencyKey: newKey() };
  expect((await remove(input)).errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
  expect((await remove(input)).payload?.write?.state).toBe('SUCCEEDED');
  expect(sent('removeRoom')).toBe(1);
  expect(await staffOf(room.code)).not.toContain(vseeId);
});

test('which room is the default nothing tells: one that was lost waits for its key, which sends it again', async () => {
  const { vseeId, room, place } = await strangers();
  fault('assignRoom', { kind: 'reset' });
  const input = { ...place, isDefault: true, idempotencyKey: newKey() };
  const lost = await assign(input);
  await stack.writes.reconciler.lookNow();
  const writeId = String(lost.errors[0]?.extensions?.['writeId']);
  expect((await unsettled(stack)).find((write) => write.writeId === writeId)?.state).toBe('UNKNOWN');
  const other = await remove({ ...place, idempotencyKey: newKey() });
  expect(other.payload?.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  expect((await assign(input)).payload?.write?.state).toBe('SUCCEEDED');
  expect(sent('assignRoom')).toBe(2);
  expect((await staffOf(room.code)).filter((id) => id === vseeId)).toHaveLength(1);
});
