import { afterEach, beforeEach, expect, test } from 'vitest';
import { clientDocument } from '../../support/document.ts';
import { follow } from '../../support/follower.ts';
import { caseNodeId, partnerOf, until } from '../../support/partner.ts';
import { type Stack, startStack } from '../../support/stack.ts';
import { onEveryStore, type TestStore } from '../../support/stores.ts';
import { deliver, payload } from '../../support/webhooks.ts';

let place: TestStore;
/** The vendor, who is there all the time. */
let vendor: Stack;
let stack: Stack | null;
let at: number;

const minute = 60_000;

/** A server of our own at the same vendor. */
async function start(): Promise<Stack> {
  const { target } = place;
  const store = target.kind === 'sqlite' ? { STORE_FILE: target.file } : { DATABASE_URL: target.url };
  stack = await startStack({
    ...{ sandbox: { only: [] }, now: () => at, pace: { beatMs: 50 } },
    env: { ...vendor.sandbox.env, ...store },
  });
  return stack;
}

async function stop(): Promise<void> {
  await stack?.close();
  stack = null;
}

type Gaps = {
  eventGaps: { from: string; to: string; reconciledAt: string | null; casesRead: number; casesChanged: number }[];
};
const gapsOf = async (one: Stack) => (await one.ask<Gaps>(clientDocument('event-gaps'))).data.eventGaps;

/** A case that our server was told of once, and knows to be open. */
async function knownCase(one: Stack): Promise<string> {
  const partner = await partnerOf(vendor);
  const caseId = await partner.createCase(vendor.sandbox.world.patients.mdi[0]?.vendorId ?? '');
  expect(await deliver(one.url, payload('case_created', { case_id: caseId }, at))).toBe(200);
  await until(async () => (await one.store.caseStates.find(caseId))?.status === 'CREATED');
  return caseId;
}

onEveryStore((make) => {
  beforeEach(async () => {
    place = await make();
    at = Date.now();
    vendor = await startStack({ sandbox: { only: ['mdi'] } });
  });
  afterEach(async () => {
    await stop();
    await vendor.close();
    await place.drop();
  });

  test('W23 down for longer than the vendor tries: the open cases are read, and the gap is shown', async () => {
    const partner = await partnerOf(vendor);
    const before = await start();
    const [moved, other] = [await knownCase(before), await knownCase(before)];
    const downAt = at;
    await stop();
    // What it tells of this nobody hears, and by the next start it has given up.
    await partner.move(moved, 'waiting');
    await partner.move(moved, 'completed');
    const created = await partner.createCase(vendor.sandbox.world.patients.mdi[1]?.vendorId ?? '');
    at += 61 * minute;
    vendor.clearCalls();

    const after = await start();
    await until(async () => (await gapsOf(after))[0]?.reconciledAt != null);
    const [gap, ...more] = await gapsOf(after);
    expect(more).toEqual([]);
    expect(gap).toMatchObject({ to: new Date(at).toISOString(), casesRead: 3, casesChanged: 2 });
    expect(Date.parse(gap?.from ?? '')).toBeGreaterThanOrEqual(downAt - 1_000);
    expect(Date.parse(gap?.from ?? '')).toBeLessThanOrEqual(downAt);
    expect(await after.store.caseStates.find(moved)).toMatchObject({ status: 'COMPLETED' });
    expect(await after.store.caseStates.find(other)).toMatchObject({ status: 'CREATED' });
    expect(await after.store.caseStates.find(created)).toMatchObject({ status: 'CREATED' });
    expect(vendor.calls()).toMatchObject({ 'mdi getCase': 3, 'mdi listCasesByStatus': 6 });
    expect(after.logged()).toContain('open cases read after a gap');

    // It is read up once: the next start finds nothing to do.
    await stop();
    vendor.clearCalls();
    const again = await start();
    expect(await gapsOf(again)).toEqual([gap]);
    expect(vendor.calls()).toEqual({});
  });

  test('S2: "4 retries within 1 hour": whoever is back before has missed nothing, and reads nothing', async () => {
    const before = await start();
    await knownCase(before);
    await stop();
    at += 59 * minute;
    vendor.clearCalls();
    const after = await start();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await gapsOf(after)).toEqual([]);
    expect(vendor.calls()).toEqual({});
  });

  test('a vendor that cannot be asked then is asked again, and the gap stays open until it was', async () => {
    const before = await start();
    const caseId = await knownCase(before);
    await stop();
    await (await partnerOf(vendor)).move(caseId, 'completed');
    at += 120 * minute;
    vendor.vendor('mdi').faults.set([{ operation: 'getCase', effect: { kind: 'status', status: 503 } }]);
    const after = await start();
    await until(async () => (await gapsOf(after)).length === 1);
    await until(() => vendor.calls()['mdi getCase'] !== undefined);
    expect((await gapsOf(after))[0]).toMatchObject({ reconciledAt: null, casesRead: 0 });
    vendor.vendor('mdi').faults.clear();
    await until(async () => (await gapsOf(after))[0]?.reconciledAt != null, 40_000);
    expect(await after.store.caseStates.find(caseId)).toMatchObject({ status: 'COMPLETED' });
  }, 60_000);

  test('a server that stood still tells its followers to ask anew, and what it finds then', async () => {
    const one = await start();
    const caseId = await knownCase(one);
    type Told = { caseChanged: { kind: string; case: { status: string } | null } };
    const follower = follow<Told>(one.url, clientDocument('case-changed'), { caseId: caseNodeId(caseId) });
    await until(() => follower.told.length === 1);
    await (await partnerOf(vendor)).move(caseId, 'waiting');
    at += 61 * minute;
    await until(() => follower.told.length >= 3);
    expect(follower.told.slice(1).map(({ data }) => [data?.caseChanged.kind, data?.caseChanged.case?.status])).toEqual([
      ['MISSED', undefined],
      ['CHANGED', 'WAITING'],
    ]);
    await follower.stop();
  });

  test('of two nodes that come back at once one finds the gap', async () => {
    const one = await start();
    await one.store.gaps.beat(at + 1, 1_000_000);
    const beats = await Promise.all(
      Array.from({ length: 10 }, (_, index) => one.store.gaps.beat(at + 10_000 + index, 5_000)),
    );
    expect(beats.filter(Boolean)).toHaveLength(1);
    expect(await one.store.gaps.latest(10)).toHaveLength(1);
  });
});
