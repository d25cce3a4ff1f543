import { connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { credentials } from '../../../src/sandbox/index.ts';
import { faultEffect, type FaultRuleInput } from '../../../src/sandbox/kit/fault-rules.ts';
import { at, listAt, type Reply, type SandboxUnderTest, sandboxUnderTest, textAt } from '../../support/wire.ts';

const account = { 'x-accountcode': credentials.vsee.accountCode };
const clinic = { ...account, 'x-apitoken': credentials.vsee.apiToken };
const operation = 'listRooms';

let up: SandboxUnderTest;
beforeAll(async () => {
  up = await sandboxUnderTest({ only: ['vsee'], patients: 20 });
});
afterEach(() => {
  up.vendor('vsee').faults.clear();
  up.vendor('vsee').calls.clear();
});
afterAll(() => up.sandbox.close());

const rooms = (signal?: AbortSignal): Promise<Reply> =>
  up.call('vsee', '/api_v3/rooms', { headers: account, ...(signal === undefined ? {} : { signal }) });
const set = (...rules: readonly FaultRuleInput[]): void => up.vendor('vsee').faults.set(rules);

/** Every effect has its test here; a new one without a test makes this list fail. */
const tested = new Set<string>();
function effect(kind: FaultRuleInput['effect']['kind'], says: string, run: () => Promise<void>): void {
  tested.add(kind);
  test(`${kind}: ${says}`, run);
}

/** Speaks HTTP by hand, for what a client library would hide. */
async function raw(): Promise<Readonly<{ socket: Socket; received: () => Buffer; over: Promise<string> }>> {
  const { hostname, port } = new URL(up.vendor('vsee').url);
  const socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  const over = new Promise<string>((resolve) => {
    socket.once('error', (error) => {
      resolve('code' in error ? String(error.code) : 'error');
    });
    socket.once('close', () => {
      resolve('closed');
    });
  });
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.write(`GET /api_v3/rooms HTTP/1.1\r\nhost: sandbox\r\nx-accountcode: ${account['x-accountcode']}\r\n\r\n`);
  return { socket, received: () => Buffer.concat(chunks), over };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

effect('delay', 'the answer comes late, by a fixed time', async () => {
  set({ operation, effect: { kind: 'delay', ms: 150 } });
  const start = performance.now();
  const reply = await rooms();
  expect(performance.now() - start).toBeGreaterThanOrEqual(149);
  expect(listAt(reply.body, 'data')).toHaveLength(8);
});

test('delay: with jitter, each answer is late by another time', async () => {
  set({ operation, effect: { kind: 'delay', ms: 20, jitterMs: 200 } });
  const took: number[] = [];
  for (let call = 0; call < 5; call += 1) {
    const start = performance.now();
    await rooms();
    took.push(performance.now() - start);
  }
  expect(Math.min(...took)).toBeGreaterThanOrEqual(19);
  expect(Math.max(...took) - Math.min(...took)).toBeGreaterThan(20);
});

effect('hang', 'after accepting, not one byte comes', async () => {
  set({ operation, effect: { kind: 'hang' } });
  const { socket, received } = await raw();
  await until(() => up.vendor('vsee').calls.count(operation) === 1);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(received()).toHaveLength(0);
  socket.destroy();
  await until(() => up.vendor('vsee').calls.entries().length === 1);
  // No answer was begun.
  expect(up.vendor('vsee').calls.entries()[0]?.status).toBeNull();
});

test('hang: after the headers, nothing more comes', async () => {
  set({ operation, effect: { kind: 'hang', after: 'headers' } });
  const { socket, received } = await raw();
  await until(() => received().includes('\r\n\r\n'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  const text = received().toString();
  expect(text).toMatch(/^HTTP\/1\.1 200 /);
  expect(text.slice(text.indexOf('\r\n\r\n') + 4)).toBe('');
  socket.destroy();
});

effect('drip', 'the body comes in drops', async () => {
  const size = (await rooms()).text.length;
  set({ operation, effect: { kind: 'drip', bytesPerSecond: size } });
  const { socket, received } = await raw();
  const sizes = new Set<number>();
  await until(() => {
    sizes.add(received().length);
    return received().includes('\r\n0\r\n\r\n');
  });
  // A tenth of a second's bytes at a time: some ten drops.
  expect(sizes.size).toBeGreaterThanOrEqual(3);
  socket.destroy();
});

effect('reset', 'before the headers, the connection is reset', async () => {
  set({ operation, effect: { kind: 'reset' } });
  const { received, over } = await raw();
  expect(await over).toBe('ECONNRESET');
  expect(received()).toHaveLength(0);
});

test('reset: in the middle of the body, after half of it', async () => {
  const { text } = await rooms();
  set({ operation, effect: { kind: 'reset', when: 'mid-body' } });
  const { received, over } = await raw();
  expect(await over).toBe('ECONNRESET');
  expect(received().toString()).toContain(text.slice(0, 20));
  expect(received().toString()).not.toContain(text.slice(-20));
});

effect('status', '429 with Retry-After, 500, 502, 503', async () => {
  set({ operation, effect: { kind: 'status', status: 429, retryAfter: '2' } });
  const throttled = await rooms();
  expect(throttled.status).toBe(429);
  expect(throttled.headers.get('retry-after')).toBe('2');
  expect(throttled.headers.get('content-type')).toContain('application/json');
  for (const status of [500, 502, 503]) {
    set({ operation, effect: { kind: 'status', status } });
    const reply = await rooms();
    expect(reply.status).toBe(status);
    expect(reply.headers.get('retry-after')).toBeNull();
    expect(at(reply.body, 'data')).toBeUndefined();
  }
});

effect('redirect', 'another place is named', async () => {
  set({ operation, effect: { kind: 'redirect', location: 'https://elsewhere.example.com/' } });
  const reply = await rooms();
  expect(reply.status).toBe(302);
  expect(reply.headers.get('location')).toBe('https://elsewhere.example.com/');
});

effect('html', 'a page for people, with a 200', async () => {
  set({ operation, effect: { kind: 'html' } });
  const reply = await rooms();
  expect(reply.status).toBe(200);
  expect(reply.headers.get('content-type')).toBe('text/html');
  expect(reply.text).toContain('<html>');
});

effect('empty', 'no body, with a 200', async () => {
  set({ operation, effect: { kind: 'empty' } });
  const reply = await rooms();
  expect([reply.status, reply.text]).toEqual([200, '']);
});

effect('truncate', 'half of the JSON, and no sign of it in the headers', async () => {
  const { text } = await rooms();
  set({ operation, effect: { kind: 'truncate' } });
  const reply = await rooms();
  expect(reply.status).toBe(200);
  expect(reply.text).toBe(text.slice(0, Math.floor(text.length / 2)));
  expect(reply.body).toBeUndefined();
});

effect('invalid-utf8', 'bytes that are no text', async () => {
  set({ operation, effect: { kind: 'invalid-utf8' } });
  const { socket, received } = await raw();
  await until(() => received().includes('\xff\xfe', 0, 'latin1'));
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(received())).toThrow();
  socket.destroy();
});

effect('bom', 'a byte order mark before the JSON', async () => {
  set({ operation, effect: { kind: 'bom' } });
  const { socket, received } = await raw();
  await until(() => received().includes('\r\n\r\n'));
  const start = received().indexOf('\r\n\r\n') + 4;
  await until(() => received().length >= start + 3);
  expect([...received().subarray(start, start + 3)]).toEqual([0xef, 0xbb, 0xbf]);
  socket.destroy();
});

effect('gzip-lie', 'says gzip and is none', async () => {
  set({ operation, effect: { kind: 'gzip-lie' } });
  await expect(rooms()).rejects.toThrow();
});

effect('content-type', 'another media type over the same bytes', async () => {
  const { text } = await rooms();
  set({ operation, effect: { kind: 'content-type', value: 'text/plain' } });
  const reply = await rooms();
  expect([reply.headers.get('content-type'), reply.text]).toEqual(['text/plain', text]);
});

effect('huge', 'as many bytes as were asked for, before the JSON', async () => {
  const { text } = await rooms();
  set({ operation, effect: { kind: 'huge', bytes: 3_000_000 } });
  const reply = await rooms();
  expect(reply.text.length).toBeGreaterThanOrEqual(3_000_000 + text.length);
  expect(reply.text.trimStart()).toBe(text);
});

effect('wrong-types', 'text for a number, an object for text', async () => {
  const [before] = listAt((await rooms()).body, 'data');
  set({ operation, effect: { kind: 'wrong-types', fields: ['created', 'name'] } });
  const [after] = listAt((await rooms()).body, 'data');
  expect(at(after, 'created')).toBe(String(at(before, 'created')));
  expect(at(after, 'name')).toEqual({ unexpected: true });
  expect(at(after, 'code')).toBe(at(before, 'code'));
});

effect('rename-field', 'a field under another name', async () => {
  const [before] = listAt((await rooms()).body, 'data');
  set({ operation, effect: { kind: 'rename-field', from: 'code', to: 'room_code' } });
  const [after] = listAt((await rooms()).body, 'data');
  expect([at(after, 'code'), at(after, 'room_code')]).toEqual([undefined, at(before, 'code')]);
});

effect('missing-field', 'a field is not there', async () => {
  set({ operation, effect: { kind: 'missing-field', field: 'slug' } });
  const items = listAt((await rooms()).body, 'data');
  expect(items.filter((item) => at(item, 'slug') !== undefined)).toEqual([]);
  expect(items).toHaveLength(8);
});

effect('drop-items', 'the first so many items are gone', async () => {
  const before = listAt((await rooms()).body, 'data');
  set({ operation, effect: { kind: 'drop-items', count: 3 } });
  expect(listAt((await rooms()).body, 'data')).toEqual(before.slice(3));
});

effect('double-items', 'each item twice', async () => {
  const before = listAt((await rooms()).body, 'data');
  set({ operation, effect: { kind: 'double-items' } });
  expect(listAt((await rooms()).body, 'data')).toEqual(before.flatMap((item) => [item, item]));
});

effect('reverse-items', 'the other way round', async () => {
  const before = listAt((await rooms()).body, 'data');
  set({ operation, effect: { kind: 'reverse-items' } });
  expect(listAt((await rooms()).body, 'data')).toEqual(before.toReversed());
});

test('every effect of the fault script has its test', () => {
  const kinds = faultEffect.options.map(({ shape }) => shape.kind.value);
  expect([...tested].toSorted()).toEqual(kinds.toSorted());
});

const newRoom = (slug: string, signal?: AbortSignal): Promise<Reply> =>
  up.call('vsee', '/api_v3/rooms', {
    headers: clinic,
    form: { domain: 'sandbox-clinic.example.com', name: slug, slug },
    ...(signal === undefined ? {} : { signal }),
  });
const hasRoom = async (slug: string): Promise<boolean> =>
  listAt((await rooms()).body, 'data').some((room) => at(room, 'slug') === slug);

test.each([
  ['reset', { kind: 'reset' }],
  ['hang', { kind: 'hang' }],
  ['a late answer', { kind: 'delay', ms: 60_000 }],
] as const)('phase after: the write is committed, and %s loses its answer', async (name, lost) => {
  const slug = `after ${name}`;
  set({ operation: 'createRoom', phase: 'after', effect: lost });
  const leaving = new AbortController();
  const asked = newRoom(slug, leaving.signal).catch(() => 'lost');
  await until(() => up.vendor('vsee').calls.count('createRoom') === 1);
  while (!(await hasRoom(slug))) await new Promise((resolve) => setTimeout(resolve, 5));
  leaving.abort();
  expect(await asked).toBe('lost');
});

test('phase after: a 500 after the work was done', async () => {
  set({ operation: 'createRoom', phase: 'after', effect: { kind: 'status', status: 500 } });
  expect((await newRoom('after-500')).status).toBe(500);
  expect(await hasRoom('after-500')).toBe(true);
});

test('phase before: the vendor did nothing', async () => {
  set({ operation: 'createRoom', phase: 'before', effect: { kind: 'status', status: 500 } });
  expect((await newRoom('before-500')).status).toBe(500);
  set({ operation: 'createRoom', phase: 'before', effect: { kind: 'reset' } });
  await expect(newRoom('before-reset')).rejects.toThrow();
  expect([await hasRoom('before-500'), await hasRoom('before-reset')]).toEqual([false, false]);
});

test('skip, times and operation say which calls a rule strikes', async () => {
  set({ operation, skip: 1, times: 2, effect: { kind: 'status', status: 503 } });
  const statuses: number[] = [];
  for (let call = 0; call < 5; call += 1) statuses.push((await rooms()).status);
  expect(statuses).toEqual([200, 503, 503, 200, 200]);
  const code = textAt(listAt((await rooms()).body, 'data')[0], 'code');
  set({ operation, effect: { kind: 'status', status: 503 } });
  expect((await up.call('vsee', `/api_v3/rooms/${code}`, { headers: account })).status).toBe(200);
});

test('probability strikes about so many of a hundred, the same ones with the same seed', async () => {
  async function struck(): Promise<readonly boolean[]> {
    const own = await sandboxUnderTest({ only: ['vsee'], patients: 20, seed: 3 });
    own.vendor('vsee').faults.set([{ operation, probability: 0.3, effect: { kind: 'status', status: 503 } }]);
    const seen: boolean[] = [];
    for (let call = 0; call < 100; call += 1) {
      seen.push((await own.call('vsee', '/api_v3/rooms', { headers: account })).status === 503);
    }
    await own.sandbox.close();
    return seen;
  }
  const first = await struck();
  expect(first.filter(Boolean).length).toBeGreaterThan(10);
  expect(first.filter(Boolean).length).toBeLessThan(60);
  expect(await struck()).toEqual(first);
});

test('several rules strike one call together: late and doubled', async () => {
  set(
    { operation, effect: { kind: 'delay', ms: 50 } },
    { operation, effect: { kind: 'double-items' } },
    { operation, effect: { kind: 'content-type', value: 'application/vnd.api+json' } },
  );
  const reply = await rooms();
  expect(listAt(reply.body, 'data')).toHaveLength(
    2 * new Set(listAt(reply.body, 'data').map((r) => at(r, 'code'))).size,
  );
  expect(reply.headers.get('content-type')).toBe('application/vnd.api+json');
});
