import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { bytes, endless, json, noHttp } from '../../support/wire/replies.ts';
import { failureOf, scopeFor } from '../../support/wire/scope.ts';
import { startWireServer } from '../../support/wire/server.ts';
import { rows, startBench } from '../../support/wire/vendors.ts';

describe.each(rows)('$vendor', (row) => {
  const whole = JSON.stringify(row.good);

  test('a good answer is read', async () => {
    await using bench = await startBench(row);
    expect(await bench.read(scopeFor())).toBe(row.id);
    expect(bench.reads()).toHaveLength(1);
    expect(bench.failures).toEqual([]);
  });

  test.each([
    ['an HTML page with 200', bytes('<html><body>Wren Abernathy</body></html>', 200, { 'content-type': 'text/html' })],
    ['HTML that says it is JSON', bytes('<html><body>Wren Abernathy</body></html>')],
    ['nothing at all', bytes('')],
    ['204', bytes('', 204, {})],
    ['an answer cut in the middle', bytes(whole.slice(0, whole.length / 2))],
    ['another content type', bytes(whole, 200, { 'content-type': 'text/plain' })],
    ['no content type', bytes(whole, 200, {})],
    ['a byte order mark', bytes(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(whole)]))],
    ['gzip that is none', bytes(whole, 200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })],
    ['two JSON texts', bytes(whole + whole)],
    ['a bare text', json('Wren Abernathy')],
    ['a bare null', json(null)],
    ['an empty object', json({})],
    ['brackets without end', bytes('['.repeat(200_000))],
    ['what is no HTTP', noHttp],
  ])('V6: %s is VENDOR_BAD_RESPONSE, and not tried again', async (_what, reply) => {
    await using bench = await startBench(row);
    bench.answer(reply);
    expect(await failureOf(bench.read(scopeFor()))).toMatchObject({ code: 'VENDOR_BAD_RESPONSE', outcome: 'failed' });
    expect(bench.reads()).toHaveLength(1);
  });

  test('V6: bad answers open the breaker', async () => {
    await using bench = await startBench(row);
    bench.answer(bytes('<html>'));
    for (let call = 0; call < 8; call += 1) await failureOf(bench.read(scopeFor()));
    expect(bench.breakerState()).toBe('open');
  });

  test('V7: broken UTF-8 is refused, not stored with U+FFFD in it', async () => {
    await using bench = await startBench(row);
    const broken = Buffer.from(whole.replace(/"([a-z_]+)":"/i, '"$1":"\u00ff'), 'latin1');
    bench.answer(bytes(broken));
    expect(await failureOf(bench.read(scopeFor()))).toMatchObject({ code: 'VENDOR_BAD_RESPONSE', reason: 'not JSON' });
  });

  test('letters beyond ASCII come through', async () => {
    await using bench = await startBench(row);
    bench.answer(json({ ...Object(row.good), note: 'Zoë 李 🩺' }));
    expect(await bench.read(scopeFor())).toBe(row.id);
  });

  test('V13: an answer of 300 MB is cut off at the cap, with memory flat and the socket destroyed', async () => {
    const cap = 2_000_000;
    await using bench = await startBench(row, { maxAnswerBytes: cap });
    let written = 0;
    bench.answer(endless(300_000_000, (bytesSoFar) => (written = bytesSoFar)));
    await sleep(50);
    const before = process.memoryUsage().rss;
    expect(await failureOf(bench.read(scopeFor()))).toMatchObject({ code: 'VENDOR_BAD_RESPONSE', reason: 'too large' });
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
    expect(written).toBeLessThan(60_000_000);
    await vi.waitUntil(() => bench.server.inFlight.now() === 0, { timeout: 10_000 });
    expect(bench.reads()).toHaveLength(1);
  });

  test.each([301, 302, 303, 307, 308])(
    'V14: a %i to another host is not followed, and no credential goes there',
    async (status) => {
      await using bench = await startBench(row);
      const elsewhere = await startWireServer(() => json(row.good));
      bench.answer(bytes('', status, { location: `${elsewhere.url}${row.path}` }));
      const failure = await failureOf(bench.read(scopeFor()));
      await elsewhere.close();
      expect(failure).toMatchObject({ code: 'VENDOR_BAD_RESPONSE', reason: `HTTP ${status}` });
      expect(elsewhere.seen).toEqual([]);
      expect(bench.reads()).toHaveLength(1);
    },
  );

  test('V28: an answer about another record is refused, or is not in the answer at all', async () => {
    await using bench = await startBench(row);
    bench.answer(json(row.other));
    const outcome = await bench.read(scopeFor()).then(
      (value) => ({ value }),
      async (error: unknown) => ({ error: await failureOf(Promise.reject(error as Error)) }),
    );
    if ('value' in outcome) expect([row.vendor, outcome.value]).toEqual(['UPDOX', null]);
    else expect(outcome.error).toMatchObject({ code: 'VENDOR_BAD_RESPONSE', reason: 'another id' });
  });

  test('a status that nobody documents is a refusal', async () => {
    await using bench = await startBench(row);
    bench.answer(json({ message: 'Wren Abernathy may not be told' }, 422));
    expect(await failureOf(bench.read(scopeFor()))).toMatchObject({ code: 'VENDOR_REFUSED', outcome: 'refused' });
    expect(bench.reads()).toHaveLength(1);
    expect(bench.breakerState()).toBe('closed');
  });
});
