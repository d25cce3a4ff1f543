import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { bytes, json, reset, resetAfter } from '../../support/wire/replies.ts';
import { failureOf, scopeFor } from '../../support/wire/scope.ts';
import type { Reply } from '../../support/wire/server.ts';
import { clientsAt, type Row, rows, startBench } from '../../support/wire/vendors.ts';
import { closeVendors } from '../../../src/vendors/index.ts';

const told = { message: 'Wren Abernathy may not be told' };

function throttling(retryAfter: string | null): Reply {
  return json(told, 429, retryAfter === null ? {} : { 'retry-after': retryAfter });
}

/** CyberMDCare leases a token for every attempt (S0), and each is a call of its own. */
function leases(row: Row, attempts: number): number {
  return row.vendor === 'CYBERMDCARE' ? attempts : 0;
}

// These wait more than they work, so several wait at once.
describe.concurrent.each(rows)('$vendor', (row) => {
  const good = json(row.good);

  test.each([500, 502, 503, 504])('V3: a %i is tried again twice, then it is VENDOR_UNAVAILABLE', async (status) => {
    await using bench = await startBench(row);
    bench.answer(bytes('<html>Wren Abernathy</html>', status, { 'content-type': 'text/html' }));
    const scope = scopeFor();
    expect(await failureOf(bench.read(scope))).toMatchObject({ code: 'VENDOR_UNAVAILABLE', retryable: true });
    expect(bench.reads()).toHaveLength(3);
    const ownCalls = scope.calls.filter((operation) => operation === row.operation);
    expect(ownCalls).toHaveLength(3);
    expect(bench.failures.map(({ reason }) => reason)).toEqual([1, 2, 3].map(() => `HTTP ${status}`));
  });

  test('V3: one that recovers is answered well', async () => {
    await using bench = await startBench(row);
    bench.answer(json(told, 500), json(told, 503), good);
    const scope = scopeFor();
    expect(await bench.read(scope)).toBe(row.id);
    expect(bench.reads()).toHaveLength(3);
    const tokens = scope.calls.length - 3;
    expect(tokens).toBe(leases(row, 3) + Number(row.vendor === 'MDI'));
  });

  test('V3: what cannot end in time is not begun', async () => {
    await using bench = await startBench(row, { timeoutMs: 6_000 });
    bench.answer(json(told, 503, { 'retry-after': '60' }));
    const startedAt = performance.now();
    const failure = await failureOf(bench.read(scopeFor()));
    expect(failure).toMatchObject({ code: 'VENDOR_UNAVAILABLE', retryAfterMs: 60_000 });
    expect(performance.now() - startedAt).toBeLessThan(5_900);
    expect(bench.reads()).toHaveLength(1);
  });

  test('V4: a Retry-After that fits is waited out, by all callers of the vendor', async () => {
    await using bench = await startBench(row, { timeoutMs: 15_000 });
    await bench.read(scopeFor());
    bench.answer(throttling('3'), good);
    const startedAt = performance.now();
    const first = bench.read(scopeFor());
    await vi.waitUntil(() => bench.failures.length === 1, { timeout: 10_000 });
    const others = Array.from({ length: 15 }, () => bench.read(scopeFor()));
    // Nobody is sent while the vendor is to be left alone.
    await sleep(500);
    expect(bench.reads()).toHaveLength(2);
    expect(new Set(await Promise.all([first, ...others]))).toEqual(new Set([row.id]));
    expect(performance.now() - startedAt).toBeGreaterThan(2_900);
    expect(bench.reads()).toHaveLength(18);
  });

  test('V4: a date is a hint too', async () => {
    await using bench = await startBench(row, { timeoutMs: 15_000 });
    bench.answer(throttling(new Date(Date.now() + 2_000).toUTCString()), good);
    expect(await bench.read(scopeFor())).toBe(row.id);
    expect(bench.reads()).toHaveLength(2);
  });

  test('V4: a day does not fit: VENDOR_THROTTLED with the hint, and nobody asks meanwhile', async () => {
    await using bench = await startBench(row);
    bench.answer(throttling('86400'), good);
    expect(await failureOf(bench.read(scopeFor()))).toMatchObject({
      code: 'VENDOR_THROTTLED',
      retryAfterMs: 86_400_000,
      outcome: 'failed',
    });
    const calls = bench.server.seen.length;
    const later = await Promise.all(Array.from({ length: 5 }, () => failureOf(bench.read(scopeFor()))));
    for (const failure of later) {
      expect(failure.code).toBe('VENDOR_THROTTLED');
      // A mistaken day switches nobody off for longer than five minutes.
      expect(failure.retryAfterMs).toBeLessThanOrEqual(300_000);
      expect(failure.retryAfterMs).toBeGreaterThan(200_000);
    }
    expect(bench.server.seen).toHaveLength(calls);
  });

  test.each([
    ['missing', null],
    ['negative', '-10'],
    ['nonsense', 'soon'],
  ])('V4: one whose Retry-After is %s is tried again twice at our own pace', async (_what, retryAfter) => {
    await using bench = await startBench(row);
    bench.answer(throttling(retryAfter));
    const failure = await failureOf(bench.read(scopeFor()));
    expect(failure.code).toBe('VENDOR_THROTTLED');
    expect(failure.retryAfterMs).toBeUndefined();
    expect(bench.reads()).toHaveLength(3);
  });

  test("V5: 418 is MDI's maintenance (S2): no retry, and left alone; of anybody else it is a refusal", async () => {
    await using bench = await startBench(row);
    bench.answer(json(told, 418), good);
    const failure = await failureOf(bench.read(scopeFor()));
    expect(bench.reads()).toHaveLength(1);
    if (row.vendor === 'MDI') {
      expect(failure.code).toBe('VENDOR_MAINTENANCE');
      expect(await failureOf(bench.read(scopeFor()))).toMatchObject({ code: 'VENDOR_MAINTENANCE', retryable: true });
      expect(bench.reads()).toHaveLength(1);
    } else {
      expect(failure.code).toBe('VENDOR_REFUSED');
      expect(await bench.read(scopeFor())).toBe(row.id);
    }
  });

  test.each([
    ['before the headers', reset],
    ['in the middle of the answer', resetAfter(row.good)],
  ])('V15: a connection reset %s is tried again on a new one', async (_when, reply) => {
    await using bench = await startBench(row);
    bench.answer(reply, good);
    expect(await bench.read(scopeFor())).toBe(row.id);
    expect(bench.reads()).toHaveLength(2);
    bench.answer(reply);
    expect(await failureOf(bench.read(scopeFor()))).toMatchObject({ code: 'VENDOR_UNREACHABLE', outcome: 'failed' });
    expect(bench.reads()).toHaveLength(5);
  });

  test('V16: nobody there, and a name that does not exist, are VENDOR_UNREACHABLE', async () => {
    const bench = await startBench(row);
    await bench[Symbol.asyncDispose]();
    const absent = clientsAt(bench.server.url);
    expect(await failureOf(row.read(absent, scopeFor()))).toMatchObject({
      code: 'VENDOR_UNREACHABLE',
      reason: 'ECONNREFUSED',
    });
    await closeVendors(absent);
    const nameless = clientsAt('http://no-such-host.invalid', { timeoutMs: 4_000 });
    const failure = await failureOf(row.read(nameless, scopeFor()));
    await closeVendors(nameless);
    // A resolver that is slow to say no is cut off by the deadline.
    expect(['VENDOR_UNREACHABLE', 'VENDOR_TIMEOUT']).toContain(failure.code);
  });

  test('V24: a vendor that fails again and again is left alone at once, and asked again by one probe', async () => {
    await using bench = await startBench(row);
    bench.answer(json(told, 500));
    while (bench.breakerState() === 'closed') await failureOf(bench.read(scopeFor()));
    const calls = bench.server.seen.length;
    const startedAt = performance.now();
    const refused = await Promise.all(Array.from({ length: 50 }, () => failureOf(bench.read(scopeFor()))));
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['VENDOR_CIRCUIT_OPEN']));
    expect(performance.now() - startedAt).toBeLessThan(4_000);
    expect(bench.server.seen).toHaveLength(calls);

    await sleep(2_100);
    const probed = Promise.withResolvers<undefined>();
    bench.answer((response, seen) => probed.promise.then(() => good(response, seen)));
    const before = bench.reads().length;
    const again = Array.from({ length: 10 }, () => bench.read(scopeFor()));
    await vi.waitUntil(() => bench.reads().length === before + 1, { timeout: 10_000 });
    await sleep(50);
    expect(bench.reads()).toHaveLength(before + 1);
    probed.resolve(undefined);
    expect(await Promise.all(again)).toEqual(again.map(() => row.id));
    expect(bench.breakerState()).toBe('closed');
  });
});

test('V3: retries are no more than a fifth of the calls beyond a small reserve', async () => {
  const [row] = rows.filter(({ vendor }) => vendor === 'VSEE');
  if (row === undefined) throw new Error('no VSee');
  await using bench = await startBench(row);
  const rounds = 20;
  for (let round = 0; round < rounds; round += 1) {
    bench.answer(json(row.good));
    for (let call = 0; call < 4; call += 1) await bench.read(scopeFor());
    bench.answer(json(told, 500));
    await failureOf(bench.read(scopeFor()));
  }
  const calls = rounds * 5;
  const retries = bench.reads().length - calls;
  expect(retries).toBeGreaterThan(10);
  // Without a budget these would be two for each of the failing calls.
  expect(retries).toBeLessThanOrEqual(10 + calls * 0.2);
});
