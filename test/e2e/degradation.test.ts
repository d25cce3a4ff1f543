import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FaultRuleInput } from '../../src/sandbox/kit/fault-rules.ts';
import type { VendorName } from '../../src/sandbox/world/types.ts';
import { clientDocument } from '../support/document.ts';
import { type Answer, type Stack, startStack } from '../support/stack.ts';

type Edge = {
  node: {
    patient: { name: unknown; cases: { edges: unknown[]; unavailable?: unknown[] } };
    intake: unknown;
    calendarEntry: unknown;
  };
};
type RoomDay = {
  room: { name: string; visits: { edges: Edge[]; unavailable: { vendor: string; code: string }[] } } | null;
};

let stack: Stack;
beforeEach(async () => {
  // The breaker must not hide the fault that a test is about, so that each test has a server of its own.
  stack = await startStack({ env: { VENDOR_TIMEOUT_MS: '1500' } });
});
afterEach(() => stack.close());

async function roomDayWith(
  vendor: VendorName,
  effect: FaultRuleInput['effect'],
): Promise<Answer<RoomDay> & { ms: number }> {
  stack.vendor(vendor).faults.set([{ effect }]);
  const startedAt = performance.now();
  const answer = await stack.ask<RoomDay>(clientDocument('room-day'));
  return { ...answer, ms: performance.now() - startedAt };
}

const ways: readonly (readonly [string, FaultRuleInput['effect'], string])[] = [
  ['hangs', { kind: 'hang' }, 'VENDOR_TIMEOUT'],
  ['resets the connection', { kind: 'reset' }, 'VENDOR_UNREACHABLE'],
  ['answers 500', { kind: 'status', status: 500 }, 'VENDOR_UNAVAILABLE'],
  ['refuses our credentials', { kind: 'status', status: 403 }, 'VENDOR_AUTH'],
  ['is under maintenance', { kind: 'status', status: 418 }, 'VENDOR_MAINTENANCE'],
  ['answers HTML', { kind: 'html' }, 'VENDOR_BAD_RESPONSE'],
  ['answers nothing', { kind: 'empty' }, 'VENDOR_BAD_RESPONSE'],
  ['is cut off in its answer', { kind: 'truncate' }, 'VENDOR_BAD_RESPONSE'],
];

test.each(ways)('MDI %s: the rest of the page stands, one error a call names it', async (_way, effect, code) => {
  const { status, data, errors, ms } = await roomDayWith('mdi', effect);
  expect(status).toBe(200);
  const edges = data.room?.visits.edges ?? [];
  expect(edges).toHaveLength(20);
  for (const { node } of edges) {
    expect(node.patient.name).not.toBeNull();
    expect(node.intake).not.toBeNull();
  }
  expect(edges.some(({ node }) => node.calendarEntry !== null)).toBe(true);
  // Twenty rows, and one error for each call and code; an open circuit is its own code.
  const ofMdi = errors.filter(({ extensions }) => extensions?.['code'] === code);
  expect(ofMdi).toHaveLength(1);
  expect(new Set(errors.map(({ extensions }) => extensions?.['vendor']))).toEqual(new Set(['MDI']));
  expect(errors.length).toBeLessThanOrEqual(2);
  expect(ofMdi[0]?.extensions).toMatchObject({
    vendor: 'MDI',
    outcome: expect.stringMatching(/REFUSED|FAILED/) as string,
  });
  expect(ofMdi[0]?.extensions?.['referenceId']).toMatch(/^[0-9a-f-]{36}$/);
  expect(ms).toBeLessThan(8_000);
});

test('Updox refusing inside a 200 leaves only the calendar out', async () => {
  const broken = await startStack({ env: { UPDOX_APPLICATION_PASSWORD: 'wrong' } });
  const { data, errors } = await broken.ask<RoomDay>(clientDocument('room-day'));
  await broken.close();
  expect(data.room?.visits.edges).toHaveLength(20);
  expect(data.room?.visits.edges.every(({ node }) => node.calendarEntry === null)).toBe(true);
  expect(errors).toHaveLength(1);
  expect(errors[0]?.extensions).toMatchObject({ vendor: 'UPDOX', code: 'VENDOR_AUTH', outcome: 'REFUSED', count: 20 });
});

test('VSee down leaves an empty list that says so, never one that looks like no visits', async () => {
  stack.vendor('vsee').faults.set([{ effect: { kind: 'reset' } }]);
  const { data, errors } = await stack.ask<{
    visits: { edges: unknown[]; totalCount: number | null; unavailable: unknown[] };
  }>(`{ visits { edges { cursor } totalCount unavailable { vendor code isRetryable } } }`);
  expect(data.visits).toEqual({
    edges: [],
    totalCount: null,
    unavailable: [{ vendor: 'VSEE', code: 'VENDOR_UNREACHABLE', isRetryable: true }],
  });
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ path: ['visits'], extensions: { code: 'VENDOR_UNREACHABLE' } });
});

test("a search at two vendors, one of them down, gives the other's people and names the missing one", async () => {
  stack.vendor('mdi').faults.set([{ effect: { kind: 'reset' } }]);
  const { data, errors } = await stack.ask<{
    patients: { edges: unknown[]; totalCount: number | null; unavailable: { vendor: string }[] };
  }>(`{ patients(search: "garcia") { edges { node { id name { text } } } totalCount unavailable { vendor } } }`);
  expect(data.patients.edges.length).toBeGreaterThan(0);
  expect(data.patients.totalCount).toBeNull();
  expect(data.patients.unavailable).toEqual([{ vendor: 'MDI' }]);
  expect(errors.map(({ extensions }) => extensions?.['vendor'])).toEqual(['MDI']);
});

test('one visit that cannot be understood is one null edge and one error; the others stand', async () => {
  stack
    .vendor('vsee')
    .faults.set([{ operation: 'listVisits', effect: { kind: 'wrong-types', fields: ['member_id'] } }]);
  const wrong = await stack.ask<{ visits: { edges: { node: unknown }[] } }>(
    `{ visits(first: 100) { edges { node { id } } } }`,
  );
  // A number for a text is this vendor's habit, and no mistake.
  expect(wrong.errors).toEqual([]);
  stack.vendor('vsee').faults.set([{ operation: 'listVisits', effect: { kind: 'missing-field', field: 'type' } }]);
  const missing = await stack.ask<{ visits: { edges: { node: unknown }[] } }>(
    `{ visits(first: 5) { edges { node { id } } } }`,
  );
  expect(missing.data.visits.edges.every(({ node }) => node === null)).toBe(true);
  expect(missing.errors).toHaveLength(1);
  expect(missing.errors[0]?.extensions).toMatchObject({
    code: 'VENDOR_BAD_RESPONSE',
    operation: 'listVisits',
    count: 5,
  });
});

test.each([
  ['drop-items', { kind: 'drop-items', count: 3 }],
  ['double-items', { kind: 'double-items' }],
  ['reverse-items', { kind: 'reverse-items' }],
] as const)('%s in a batched answer: no calendar entry lands on another visit', async (_name, effect) => {
  const ask = () =>
    stack.ask<{
      visits: { edges: { node: { id: string; calendarEntry: { record: { vendorId: string } } | null } }[] };
    }>(`{ visits(filter: { room: "main-street" }) { edges { node { id calendarEntry { record { vendorId } } } } } }`);
  const entries = (answer: Awaited<ReturnType<typeof ask>>): Map<string, string | undefined> =>
    new Map(answer.data.visits.edges.map(({ node }) => [node.id, node.calendarEntry?.record.vendorId]));
  const truth = entries(await ask());
  stack.vendor('updox').faults.set([{ effect }]);
  for (const [id, entry] of entries(await ask())) expect([truth.get(id), undefined]).toContain(entry);
});

test('a vendor without settings is null with VENDOR_NOT_CONFIGURED, and nobody is called', async () => {
  const without = await startStack({
    env: { MDI_BASE_URL: undefined, MDI_CLIENT_ID: undefined, MDI_CLIENT_SECRET: undefined, MDI_PARTNER_ID: undefined },
  });
  const { data, errors } = await without.ask<RoomDay>(clientDocument('room-day'));
  const calls = Object.keys(without.calls()).filter((name) => name.startsWith('mdi'));
  await without.close();
  expect(data.room?.visits.edges).toHaveLength(20);
  expect(errors).toHaveLength(1);
  expect(errors[0]?.extensions).toMatchObject({ vendor: 'MDI', code: 'VENDOR_NOT_CONFIGURED', retryable: false });
  expect(calls).toEqual([]);
});

test('a client that goes away takes its vendor calls with it', async () => {
  stack.vendor('vsee').faults.set([{ operation: 'getVisit', effect: { kind: 'hang' } }]);
  const leaving = new AbortController();
  const asked = fetch(`${stack.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: clientDocument('room-day') }),
    signal: leaving.signal,
  });
  while (stack.vendor('vsee').calls.count('getVisit') < 5) await new Promise((resolve) => setTimeout(resolve, 10));
  leaving.abort();
  await expect(asked).rejects.toThrow();
  // The sandbox sees its sockets closed long before the vendor's deadline would end them.
  while (
    stack
      .vendor('vsee')
      .calls.entries()
      .filter(({ operation }) => operation === 'getVisit').length < 5
  ) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(stack.vendor('mdi').calls.count('listPatientCases')).toBeLessThan(20);
});
