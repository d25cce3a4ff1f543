import { describe, expect, test, vi } from 'vitest';
import { drip, headersOnly, json, later, never } from '../../support/wire/replies.ts';
import { failureOf, scopeFor } from '../../support/wire/scope.ts';
import { rows, startBench } from '../../support/wire/vendors.ts';

async function timed<T>(work: Promise<T>): Promise<Readonly<{ value: T; ms: number }>> {
  const startedAt = performance.now();
  return { value: await work, ms: performance.now() - startedAt };
}

// These wait more than they work, so several wait at once.
describe.concurrent.each(rows)('$vendor', (row) => {
  const good = json(row.good);

  test('V1: slow, but within the limit', async () => {
    await using bench = await startBench(row, { timeoutMs: 8_000 });
    bench.answer(later(400, good));
    expect(await bench.read(scopeFor())).toBe(row.id);
  });

  test('V1: over the limit is VENDOR_TIMEOUT, told at the limit', async () => {
    await using bench = await startBench(row, { timeoutMs: 1_500 });
    bench.answer(later(12_000, good));
    const { value, ms } = await timed(failureOf(bench.read(scopeFor())));
    expect(value).toMatchObject({ code: 'VENDOR_TIMEOUT', outcome: 'failed', retryable: true });
    expect(ms).toBeGreaterThan(1_450);
    expect(ms).toBeLessThan(9_000);
    // A timeout has used its time up: nothing is left to try again in.
    expect(bench.reads()).toHaveLength(1);
  });

  test.each([
    ['accepts and never answers', never],
    ['sends headers and then nothing', headersOnly],
    ['sends a byte a second', drip(row.good)],
  ])('V2: one that %s is cut off, its socket destroyed and its place free again', async (_how, reply) => {
    await using bench = await startBench(row, { timeoutMs: 1_500, maxInFlight: 1 });
    bench.answer(reply, good);
    expect(await failureOf(bench.read(scopeFor()))).toMatchObject({ code: 'VENDOR_TIMEOUT' });
    await vi.waitUntil(() => bench.server.sockets.open() === 0, { timeout: 10_000 });
    expect(await bench.read(scopeFor())).toBe(row.id);
  });

  test("the operation's deadline comes before the call's own", async () => {
    await using bench = await startBench(row, { timeoutMs: 20_000 });
    bench.answer(never);
    const { value, ms } = await timed(failureOf(bench.read(scopeFor(1_500))));
    expect(value).toMatchObject({ code: 'VENDOR_TIMEOUT' });
    expect(ms).toBeLessThan(8_000);
    expect(await failureOf(bench.read(scopeFor(-1)))).toMatchObject({ code: 'VENDOR_TIMEOUT' });
    expect(bench.reads()).toHaveLength(1);
  });

  test('when the client goes away its read is aborted, and not tried again', async () => {
    await using bench = await startBench(row);
    bench.answer(never);
    const leaving = new AbortController();
    const failing = failureOf(bench.read(scopeFor(20_000, leaving.signal)));
    await vi.waitUntil(() => bench.reads().length === 1, { timeout: 10_000 });
    leaving.abort();
    expect(await failing).toMatchObject({ code: 'REQUEST_CANCELLED' });
    await vi.waitUntil(() => bench.server.inFlight.now() === 0, { timeout: 10_000 });
    expect(await failureOf(bench.read(scopeFor(20_000, leaving.signal)))).toMatchObject({ code: 'REQUEST_CANCELLED' });
    expect(bench.reads()).toHaveLength(1);
    expect(bench.breakerState()).toBe('closed');
  });

  test('V26: at most N are in flight, a few wait their turn, the rest are refused at once', async () => {
    await using bench = await startBench(row, { maxInFlight: 3, maxQueued: 4 });
    await bench.read(scopeFor());
    bench.answer(later(300, good));
    const answers = await Promise.allSettled(Array.from({ length: 12 }, () => bench.read(scopeFor())));
    const ok = answers.filter(({ status }) => status === 'fulfilled');
    expect(ok).toHaveLength(7);
    for (const answer of answers) {
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: 'VENDOR_OVERLOADED' });
    }
    expect(bench.server.inFlight.most()).toBe(3);
    expect(bench.server.sockets.most()).toBeLessThanOrEqual(3);
    // Being overrun by us says nothing of the vendor.
    expect(bench.breakerState()).toBe('closed');
  });

  test('what waits in the queue waits no longer than its deadline', async () => {
    await using bench = await startBench(row, { maxInFlight: 1, maxQueued: 5 });
    await bench.read(scopeFor());
    bench.answer(never);
    const leaving = new AbortController();
    const first = failureOf(bench.read(scopeFor(20_000, leaving.signal)));
    await vi.waitUntil(() => bench.reads().length === 2, { timeout: 10_000 });
    const { value, ms } = await timed(failureOf(bench.read(scopeFor(400))));
    expect(value).toMatchObject({ code: 'VENDOR_TIMEOUT' });
    expect(ms).toBeLessThan(8_000);
    leaving.abort();
    expect(await first).toMatchObject({ code: 'REQUEST_CANCELLED' });
    expect(bench.reads()).toHaveLength(2);
  });

  test('connections are kept and used again', async () => {
    await using bench = await startBench(row);
    for (let call = 0; call < 10; call += 1) await bench.read(scopeFor());
    expect(bench.server.sockets.most()).toBeLessThanOrEqual(2);
  });
});
