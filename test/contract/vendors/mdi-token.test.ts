import { afterEach, describe, expect, test, vi } from 'vitest';
import { closeVendors, type Vendors } from '../../../src/vendors/index.ts';
import type { TransportLimits } from '../../../src/http/transport.ts';
import { bytes, json, later, never, reset } from '../../support/wire/replies.ts';
import { caseId, grant, oneCase } from '../../support/wire/samples/mdi.ts';
import { failureOf, scopeFor } from '../../support/wire/scope.ts';
import { type Reply, startWireServer } from '../../support/wire/server.ts';
import { clientsAt } from '../../support/wire/vendors.ts';

const unauthorized = json({ message: 'Wren Abernathy may not be told' }, 401);

/** MDI behind a token endpoint that can be scripted by itself. `opens`: which tokens the API takes. */
async function startMdi(changes: Partial<TransportLimits> = {}) {
  let issued = 0;
  const script = {
    token: (number: number): Reply => json(grant(`canary-grant-${number}`)),
    opens: (_token: string): boolean => true,
  };
  const server = await startWireServer(({ target, headers }) => {
    if (target === '/v1/partner/auth/token') return script.token((issued += 1));
    return script.opens(headers['authorization'] ?? '') ? json(oneCase()) : unauthorized;
  });
  const vendors = clientsAt(server.url, { timeoutMs: 5_000, ...changes });
  const tokenCalls = () => server.seen.filter(({ target }) => target.endsWith('/token')).length;
  return {
    script,
    server,
    vendors,
    tokenCalls,
    reads: () => server.seen.length - tokenCalls(),
    [Symbol.asyncDispose]: async () => {
      await closeVendors(vendors);
      await server.close();
    },
  };
}

async function read({ mdi }: Vendors, scope = scopeFor()): Promise<string | undefined> {
  return (await mdi?.case.byId(scope, caseId))?.case.id;
}

afterEach(() => void vi.useRealTimers());

test('V18: 401 on 50 calls at once is one refresh, and each is made once more', async () => {
  await using mdi = await startMdi();
  await read(mdi.vendors);
  mdi.script.opens = (token) => token === 'Bearer canary-grant-2';
  const scopes = Array.from({ length: 50 }, () => scopeFor());
  const answers = await Promise.all(scopes.map((scope) => read(mdi.vendors, scope)));
  expect(new Set(answers)).toEqual(new Set([caseId]));
  expect(mdi.tokenCalls()).toBe(2);
  expect(mdi.reads()).toBe(1 + 50 * 2);
  // One of them paid for the token; each paid for its two calls.
  expect(scopes.flatMap(({ calls }) => calls).filter((call) => call === 'getToken')).toHaveLength(1);
  expect(scopes.every(({ calls }) => calls.filter((call) => call === 'getCase').length === 2)).toBe(true);
  expect(mdi.vendors.mdi?.breakerState()).toBe('closed');
});

test('V18: a second 401 means that the credentials are wrong: VENDOR_AUTH, and no third try', async () => {
  await using mdi = await startMdi();
  mdi.script.opens = () => false;
  expect(await failureOf(read(mdi.vendors))).toMatchObject({
    code: 'VENDOR_AUTH',
    operation: 'getCase',
    retryable: false,
  });
  expect(mdi.reads()).toBe(2);
  expect(mdi.tokenCalls()).toBe(2);
  for (let call = 0; call < 20; call += 1) await failureOf(read(mdi.vendors));
  expect(mdi.vendors.mdi?.breakerState()).toBe('open');
  expect(mdi.reads()).toBeLessThan(20);
  expect(mdi.tokenCalls()).toBeLessThan(10);
});

test('a 403 is no stale token: it is not tried again', async () => {
  await using mdi = await startMdi();
  await read(mdi.vendors);
  mdi.server.answer(() => json({ message: 'no' }, 403));
  expect(await failureOf(read(mdi.vendors))).toMatchObject({ code: 'VENDOR_AUTH', reason: 'HTTP 403' });
  expect(mdi.server.seen).toHaveLength(3);
});

test('V22: wrong client credentials are VENDOR_AUTH, and nothing is read', async () => {
  await using mdi = await startMdi();
  mdi.script.token = () => unauthorized;
  expect(await failureOf(read(mdi.vendors))).toMatchObject({ code: 'VENDOR_AUTH', operation: 'getToken' });
  expect(mdi.tokenCalls()).toBe(1);
  expect(mdi.reads()).toBe(0);
});

describe('V19: a token endpoint', () => {
  test.each([
    ['is down', json({}, 503), 'VENDOR_UNAVAILABLE', 3],
    ['resets', reset, 'VENDOR_UNREACHABLE', 3],
    ['answers HTML', bytes('<html>'), 'VENDOR_BAD_RESPONSE', 1],
    ['gives no token', json({ token_type: 'Bearer' }), 'VENDOR_BAD_RESPONSE', 1],
    ['gives an empty token', json(grant('')), 'VENDOR_BAD_RESPONSE', 1],
    ['gives one that is unfit for a header', json(grant('canary\r\nx-evil: 1')), 'VENDOR_BAD_RESPONSE', 1],
    ['never answers', never, 'VENDOR_TIMEOUT', 1],
  ])('that %s fails all who wait for it, and is asked for none of them apart', async (_how, reply, code, asked) => {
    await using mdi = await startMdi({ timeoutMs: 1_500 });
    mdi.script.token = () => reply;
    const failures = await Promise.all(Array.from({ length: 20 }, () => failureOf(read(mdi.vendors))));
    expect(new Set(failures.map((failure) => failure.code))).toEqual(new Set([code]));
    expect(new Set(failures.map(({ operation }) => operation))).toEqual(new Set(['getToken']));
    expect(mdi.tokenCalls()).toBe(asked);
    expect(mdi.reads()).toBe(0);
  });

  test('that is slow is waited for by all, each for as long as it has itself', async () => {
    await using mdi = await startMdi({ timeoutMs: 12_000 });
    const issued = Promise.withResolvers<undefined>();
    mdi.script.token = () => (response, seen) => issued.promise.then(() => json(grant('canary-late'))(response, seen));
    const leaving = new AbortController();
    // The first of them is the one that asks; its leaving must not take the token from the others.
    const gone = failureOf(read(mdi.vendors, scopeFor(20_000, leaving.signal)));
    const patient = Array.from({ length: 10 }, () => read(mdi.vendors));
    const hasty = failureOf(read(mdi.vendors, scopeFor(300)));
    await vi.waitUntil(() => mdi.tokenCalls() === 1, { timeout: 10_000 });
    leaving.abort();
    expect(await gone).toMatchObject({ code: 'REQUEST_CANCELLED' });
    expect(await hasty).toMatchObject({ code: 'VENDOR_TIMEOUT', operation: 'getToken' });
    issued.resolve(undefined);
    expect(new Set(await Promise.all(patient))).toEqual(new Set([caseId]));
    expect(mdi.tokenCalls()).toBe(1);
  });

  test('and the call share one deadline', async () => {
    await using mdi = await startMdi({ timeoutMs: 3_000 });
    mdi.script.token = (number) => later(1_500, json(grant(`canary-grant-${number}`)));
    mdi.server.answer(
      ((script) => (seen) => {
        return seen.target.endsWith('/token') ? script.token(1) : later(2_500, json(oneCase()));
      })(mdi.script),
    );
    expect(await failureOf(read(mdi.vendors))).toMatchObject({ code: 'VENDOR_TIMEOUT', operation: 'getCase' });
  });

  test.each([
    ['absent', undefined],
    ['null', null],
    ['zero', 0],
    ['negative', -3600],
    ['digits in text', '86400'],
    ['a word', 'soon'],
    ['an object', {}],
  ])('whose expires_in is %s gives a token that is kept all the same', async (_what, expires_in) => {
    await using mdi = await startMdi();
    mdi.script.token = (number) => json(grant(`canary-grant-${number}`, { expires_in }));
    for (let call = 0; call < 3; call += 1) expect(await read(mdi.vendors)).toBe(caseId);
    expect(mdi.tokenCalls()).toBe(1);
  });

  test('that is down when a token nears its end: the old one serves on, whatever the endpoint’s circuit says', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
    await using mdi = await startMdi();
    await read(mdi.vendors);
    mdi.script.token = () => json({}, 500);
    vi.setSystemTime(Date.now() + 86_400_000 - 100_000);
    for (let call = 0; call < 4; call += 1) {
      expect(await read(mdi.vendors)).toBe(caseId);
      const before = mdi.tokenCalls();
      // Behind the read a renewal is tried, three times each; then it is left alone for a while.
      await vi.waitUntil(() => mdi.tokenCalls() > before || mdi.vendors.mdi?.breakerState() === 'open');
      await new Promise((resolve) => setTimeout(resolve, 500));
      vi.setSystemTime(Date.now() + 6_000);
    }
    const asked = mdi.tokenCalls();
    expect(asked).toBeGreaterThanOrEqual(5);
    for (let call = 0; call < 10; call += 1) expect(await read(mdi.vendors)).toBe(caseId);
    expect(mdi.reads()).toBe(15);
    // Its end is its end.
    vi.setSystemTime(Date.now() + 100_000);
    expect(await failureOf(read(mdi.vendors))).toMatchObject({ operation: 'getToken' });
    expect(mdi.reads()).toBe(15);
  });

  test('is asked before the token’s end, behind the calls that go on', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
    await using mdi = await startMdi();
    await read(mdi.vendors);
    // A day's token is renewed within its last five minutes.
    vi.setSystemTime(Date.now() + 86_400_000 - 310_000);
    await read(mdi.vendors);
    expect(mdi.tokenCalls()).toBe(1);
    vi.setSystemTime(Date.now() + 170_000);
    expect(await Promise.all(Array.from({ length: 10 }, () => read(mdi.vendors)))).toHaveLength(10);
    await vi.waitUntil(() => mdi.tokenCalls() === 2, { timeout: 10_000 });
    await vi.waitUntil(async () => {
      await read(mdi.vendors);
      return mdi.server.seen.at(-1)?.headers['authorization'] === 'Bearer canary-grant-2';
    });
    expect(mdi.tokenCalls()).toBe(2);
  });
});
