import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { credentials } from '../../../src/sandbox/index.ts';
import { at, listAt, type SandboxUnderTest, sandboxUnderTest } from '../../support/wire.ts';

const account = { 'x-accountcode': credentials.vsee.accountCode };
const clinic = { ...account, 'x-apitoken': credentials.vsee.apiToken };

let up: SandboxUnderTest;
beforeAll(async () => {
  up = await sandboxUnderTest({ patients: 20, now: Date.parse('2026-03-02T17:00:00Z') });
});
afterEach(async () => {
  await up.call('vsee', '/_sandbox/faults', { method: 'DELETE' });
  await up.call('vsee', '/_sandbox/calls', { method: 'DELETE' });
});
afterAll(() => up.sandbox.close());

const rooms = () => up.call('vsee', '/api_v3/rooms', { headers: account });
const put = (path: string, json: unknown) => up.call('vsee', path, { method: 'PUT', json });

test('the fault script is read, changed and emptied while the vendor runs', async () => {
  const rule = { operation: 'listRooms', effect: { kind: 'status', status: 503 } };
  const set = await put('/_sandbox/faults', [rule]);
  expect(set.body).toEqual([{ ...rule, skip: 0, probability: 1, phase: 'after' }]);
  expect((await up.call('vsee', '/_sandbox/faults')).body).toEqual(set.body);
  expect((await rooms()).status).toBe(503);
  await put('/_sandbox/faults', [{ operation: 'listRooms', effect: { kind: 'html' } }]);
  expect((await rooms()).text).toContain('<html>');
  await up.call('vsee', '/_sandbox/faults', { method: 'DELETE' });
  expect((await rooms()).status).toBe(200);
});

test.each([
  ['an effect that does not exist', [{ effect: { kind: 'explode' } }], 'effect'],
  ['a field that does not exist', [{ effect: { kind: 'html' }, oftn: 1 }], 'oftn'],
  ['an operation that the vendor does not have', [{ operation: 'listRoms', effect: { kind: 'html' } }], 'listRoms'],
])('a fault script with %s is refused, and the one before it stays', async (_name, rules, named) => {
  await put('/_sandbox/faults', [{ operation: 'listRooms', effect: { kind: 'status', status: 503 } }]);
  const refused = await put('/_sandbox/faults', rules);
  expect(refused.status).toBe(400);
  expect(at(refused.body, 'message')).toContain(named);
  expect((await rooms()).status).toBe(503);
});

test('one vendor’s faults leave the others alone', async () => {
  await put('/_sandbox/faults', [{ effect: { kind: 'status', status: 500 } }]);
  expect((await rooms()).status).toBe(500);
  expect((await up.call('cybermdcare', '/api/token')).status).toBe(200);
});

test('the call log counts each operation and the most that ran at once, and tells how each call ended', async () => {
  await put('/_sandbox/faults', [{ effect: { kind: 'delay', ms: 400 }, phase: 'before' }]);
  await Promise.all([rooms(), rooms(), rooms(), up.call('vsee', '/api_v3/users', { headers: clinic })]);
  await put('/_sandbox/faults', [{ effect: { kind: 'status', status: 502 } }]);
  await rooms();
  const { body } = await up.call('vsee', '/_sandbox/calls');
  expect(body).toMatchObject({
    total: 5,
    greatestConcurrency: 4,
    operations: [
      { operation: 'listRooms', count: 4, greatestConcurrency: 3 },
      { operation: 'searchUsers', count: 1, greatestConcurrency: 1 },
    ],
  });
  const latest = listAt(body, 'latest');
  expect(latest.map((entry) => at(entry, 'status')).toSorted()).toEqual([200, 200, 200, 200, 502]);
  // What and how it ended, and nothing else: paths, headers and bodies hold ids, tokens and names.
  expect(Object.keys(latest[0] ?? {}).toSorted()).toEqual(['at', 'method', 'ms', 'operation', 'status']);
  await up.call('vsee', '/_sandbox/calls', { method: 'DELETE' });
  expect(await up.call('vsee', '/_sandbox/calls').then((reply) => reply.body)).toMatchObject({ total: 0, latest: [] });
});

test('the control routes are not counted and have no faults', async () => {
  await put('/_sandbox/faults', [{ effect: { kind: 'status', status: 500 } }]);
  expect((await up.call('vsee', '/_sandbox/clock')).status).toBe(200);
  expect(at((await up.call('vsee', '/_sandbox/calls')).body, 'total')).toBe(0);
});

test('the clock stands still, is set, is put forward and runs again, for all vendors at once', async () => {
  const now = async (): Promise<unknown> => at((await up.call('mdi', '/_sandbox/clock')).body, 'now');
  expect(await now()).toBe('2026-03-02T17:00:00.000Z');
  await put('/_sandbox/clock', { advanceMs: 90_000 });
  expect(await now()).toBe('2026-03-02T17:01:30.000Z');
  await put('/_sandbox/clock', { at: '2027-01-01T00:00:00+01:00' });
  expect(await now()).toBe('2026-12-31T23:00:00.000Z');
  await put('/_sandbox/clock', { at: null });
  expect(Math.abs(Date.parse(String(await now())) - Date.now())).toBeLessThan(60_000);
  expect((await put('/_sandbox/clock', { at: 'tomorrow' })).status).toBe(400);
  await put('/_sandbox/clock', { at: '2026-03-02T17:00:00Z' });
});
