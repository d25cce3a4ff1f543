import { expect, test } from 'vitest';
import { each } from '../../../src/loaders/batch.ts';
import { closeVendors } from '../../../src/vendors/index.ts';
import type { TransportLimits } from '../../../src/http/transport.ts';
import { json, later, never, reset } from '../../support/wire/replies.ts';
import { appointment, refusal, token } from '../../support/wire/samples/cybermdcare.ts';
import { failureOf, scopeFor } from '../../support/wire/scope.ts';
import { type Reply, type Seen, startWireServer } from '../../support/wire/server.ts';
import { clientsAt, keys } from '../../support/wire/vendors.ts';

/** "Once used, the one-time access token cannot be reused" (S0): the vendor burns it, whatever becomes of the call. */
async function startVendor(changes: Partial<TransportLimits> = {}) {
  let issued = 0;
  const unused = new Set<string>();
  const script = {
    lease: (): Reply => {
      issued += 1;
      unused.add(`canary-lease-${issued}`);
      return json(token(`canary-lease-${issued}`));
    },
    read: (seen: Seen): Reply => json(appointment({ appot_no: seen.target.split('/').at(-1) })),
  };
  const server = await startWireServer((seen) => {
    if (seen.target.startsWith('/api/token')) return script.lease();
    return unused.delete(seen.headers['token'] ?? '') ? script.read(seen) : json(refusal('401'));
  });
  const vendors = clientsAt(server.url, changes);
  const leases = () => server.seen.filter(({ target }) => target.startsWith('/api/token'));
  const reads = () => server.seen.filter(({ target }) => target.startsWith('/api/appot/'));
  return {
    script,
    server,
    leases,
    reads,
    read: async (id: string, scope = scopeFor()) => (await vendors.cybermdcare?.visit.byId(scope, id))?.ref.id ?? null,
    usedTokens: () => reads().map(({ headers }) => headers['token']),
    [Symbol.asyncDispose]: async () => {
      await closeVendors(vendors);
      await server.close();
    },
  };
}

test('V20: every attempt uses a token of its own, a retry too', async () => {
  await using vendor = await startVendor();
  const answers = [json({}, 500), reset];
  vendor.script.read = ({ target }) => answers.shift() ?? json(appointment({ appot_no: target.split('/').at(-1) }));
  expect(await vendor.read('71')).toBe('71');
  expect(vendor.usedTokens()).toEqual(['canary-lease-1', 'canary-lease-2', 'canary-lease-3']);
  expect(vendor.leases()).toHaveLength(3);
});

test('V20: a token whose call failed is not kept for the next', async () => {
  await using vendor = await startVendor();
  const good = vendor.script.read;
  vendor.script.read = () => json(refusal('400'));
  await failureOf(vendor.read('71'));
  vendor.script.read = good;
  expect(await vendor.read('71')).toBe('71');
  expect(vendor.usedTokens()).toEqual(['canary-lease-1', 'canary-lease-2']);
});

test('a lease that fails for a moment is tried again; one that is refused is VENDOR_AUTH', async () => {
  await using vendor = await startVendor();
  const good = vendor.script.lease;
  const answers = [json({}, 503)];
  vendor.script.lease = () => answers.shift() ?? good();
  expect(await vendor.read('71')).toBe('71');
  vendor.script.lease = () => json(refusal('401'));
  expect(await failureOf(vendor.read('71'))).toMatchObject({ code: 'VENDOR_AUTH', operation: 'getToken' });
  expect(vendor.reads()).toHaveLength(1);
});

test('50 readers of 20 appointments: equal reads once, and two calls for each that is different', async () => {
  await using vendor = await startVendor();
  const scope = scopeFor();
  const visits = each((id: string) => vendor.read(id, scope), { keyOf: (id) => id });
  const asked = Array.from({ length: 50 }, (_, index) => String(8_000 + (index % 20)));
  expect(await Promise.all(asked.map(async (id) => visits.load(id)))).toEqual(asked);
  expect(vendor.server.seen).toHaveLength(2 * 20);
  expect(scope.calls).toHaveLength(2 * 20);
  expect(new Set(vendor.usedTokens()).size).toBe(20);
});

test('V21: 100 at once, each with a token of its own, and no more in flight than allowed', async () => {
  await using vendor = await startVendor({ maxInFlight: 8 });
  const asked = Array.from({ length: 100 }, (_, index) => String(9_000 + index));
  expect(await Promise.all(asked.map((id) => vendor.read(id)))).toEqual(asked);
  expect(new Set(vendor.usedTokens()).size).toBe(100);
  expect(vendor.server.inFlight.most()).toBeLessThanOrEqual(8);
});

test('V21: the token and the call share one deadline', async () => {
  await using vendor = await startVendor({ timeoutMs: 3_000 });
  const good = vendor.script.lease;
  vendor.script.lease = () => later(1_500, good());
  vendor.script.read = () => later(2_500, json(appointment()));
  expect(await failureOf(vendor.read('71'))).toMatchObject({ code: 'VENDOR_TIMEOUT' });
  vendor.script.lease = good;
  vendor.script.read = () => never;
  expect(await failureOf(vendor.read('71'))).toMatchObject({ code: 'VENDOR_TIMEOUT', operation: 'getAppointment' });
});

test('the key stands in the query of the token call, and nowhere else', async () => {
  await using vendor = await startVendor();
  await vendor.read('71');
  const [lease, read] = vendor.server.seen;
  expect(lease?.target).toBe(`/api/token?apiKey=${keys.cybermdcare.apiKey}`);
  const { target: _target, ...restOfLease } = lease ?? {};
  expect(JSON.stringify([restOfLease, read])).not.toContain(keys.cybermdcare.apiKey);
});

test.each([
  ['no token', { response_cd: '200', message: 'ok' }],
  ['an empty token', token('')],
  ['a number', { response_cd: '200', message: 'ok', token: 5 }],
  ['a token with a line break', token('a\r\nb')],
])('a lease with %s is VENDOR_BAD_RESPONSE, and nothing is read', async (_what, answer) => {
  await using vendor = await startVendor();
  vendor.script.lease = () => json(answer);
  expect(await failureOf(vendor.read('71'))).toMatchObject({ code: 'VENDOR_BAD_RESPONSE', operation: 'getToken' });
  expect(vendor.reads()).toEqual([]);
});
