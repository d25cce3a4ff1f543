import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { caseNodeId, partnerOf, type Partner, until } from '../../support/partner.ts';
import { type Stack, startStack, type StackOptions } from '../../support/stack.ts';
import { makeSqlite, onEveryStore, type TestStore } from '../../support/stores.ts';
import { deliver, payload } from '../../support/webhooks.ts';

let place: TestStore;
let stack: Stack;

function storeEnv(): Record<string, string> {
  const { target } = place;
  return target.kind === 'sqlite' ? { STORE_FILE: target.file } : { DATABASE_URL: target.url };
}

async function start(options: StackOptions = {}): Promise<void> {
  stack = await startStack({ sandbox: { only: ['mdi'] }, ...options, env: { ...storeEnv(), ...options.env } });
}

type Row = { state: string; reason: string | null; attempts: number; type: string };
const inbox = async (): Promise<Row[]> =>
  (await place.sql('select state, reason, attempts, type from inbox order by occurred_at')) as unknown as Row[];
const isSettled = async (): Promise<boolean> => (await inbox()).every(({ state }) => state !== 'pending');

const timeline = `query ($id: ID!) { case(id: $id) { status timeline(first: 100) { edges { node {
  __typename happenedAt ... on CaseStatusEntry { status } ... on CaseOtherEntry { rawType } } } } } }`;
type Told = {
  case: {
    status: string;
    timeline: { edges: { node: { __typename: string; happenedAt: string; status?: string; rawType?: string } }[] };
  } | null;
};
async function story(caseId: string) {
  const { data } = await stack.ask<Told>(timeline, { id: caseNodeId(caseId) });
  return {
    status: data.case?.status,
    entries: data.case?.timeline.edges.map(({ node }) => node.status ?? node.rawType ?? node.__typename),
  };
}

/** A case that the vendor has, in its last state, with nothing told of it. */
function aCase(last: string) {
  const one = stack.sandbox.world.cases.find(({ history }) => history.at(-1)?.name === last);
  if (one === undefined) throw new Error(`the world has no case that is ${last}`);
  return one;
}

const close = async (): Promise<void> => {
  await stack.close();
  await place.drop();
};

onEveryStore((make) => {
  beforeEach(async () => {
    place = await make();
  });
  afterEach(close);

  test('W11 a retry that comes after newer events is told in its place, and the case stands where it stands', async () => {
    await start();
    const { caseId } = aCase('completed');
    const at = Date.now();
    await deliver(stack.url, payload('case_completed', { case_id: caseId }, at - 60_000));
    await until(isSettled);
    stack.clearCalls();
    await deliver(stack.url, payload('case_file_added', { case_id: caseId, file_id: 'f' }, at - 3_600_000));
    await until(isSettled);
    // It is older than what was worked on: nothing of now is to be learnt from it.
    expect(stack.calls()).toEqual({});
    const { status, entries } = await story(caseId);
    expect(status).toBe('COMPLETED');
    expect(entries?.at(-1)).toBe('COMPLETED');
    expect(entries).toContain('CaseFileEntry');
    expect(await stack.store.caseStates.find(caseId)).toMatchObject({ status: 'COMPLETED' });
  });

  test('W12 two states in one second: where the case stands is read, whichever came first', async () => {
    await start();
    const { caseId } = aCase('processing');
    const at = Date.now() - 10_000;
    for (const type of ['case_processing', 'case_approved']) {
      await deliver(stack.url, payload(type, { case_id: caseId }, at));
    }
    await until(isSettled);
    expect(await stack.store.caseStates.find(caseId)).toMatchObject({ status: 'PROCESSING' });
    expect((await story(caseId)).status).toBe('PROCESSING');
  });

  test('W19 what was kept when the server died is worked on by the next one', async () => {
    // This one does not look for work that it was not told of.
    await start({ pace: { pollMs: 600_000 } });
    const { caseId } = aCase('waiting');
    await stack.store.inbox.add({
      vendor: 'MDI',
      identity: `MDI ${randomUUID()}`,
      type: 'case_waiting',
      subject: `case MDI ${caseId}`,
      body: Buffer.from(payload('case_waiting', { case_id: caseId })),
      occurredAt: Date.now(),
      receivedAt: Date.now(),
      fault: null,
    });
    await stack.close();
    await start();
    await until(isSettled);
    expect(await stack.store.caseStates.find(caseId)).toMatchObject({ status: 'WAITING' });
  });

  test('W19 what a dead node had begun is taken over when its claim ends', async () => {
    await start({ pace: { pollMs: 50 } });
    const { caseId } = aCase('waiting');
    // Claimed by a node that will never be heard of again, just when the event comes.
    const body = payload('case_waiting', { case_id: caseId });
    const now = Date.now();
    await place.sql(
      `insert into event_subjects (subject, arrivals, due_at, leased_by, leased_until, high_water_at)
       values ('case MDI ${caseId}', 1, ${String(now)}, 'dead', ${String(now + 4_000)}, null) returning 1`,
    );
    expect(await deliver(stack.url, body)).toBe(200);
    expect((await inbox()).map(({ state }) => state)).toEqual(['pending']);
    await until(isSettled);
    expect(await stack.store.caseStates.find(caseId)).toMatchObject({ status: 'WAITING' });
  });
});

describe('one node', () => {
  beforeEach(async () => {
    place = await makeSqlite();
  });
  afterEach(close);

  test('W13 an event of a case that is not known yet waits, and is matched when the vendor knows it', async () => {
    await start({ pace: { retryMs: 200 } });
    // The vendor's own reading of the case fails for now, as it would on a replica that lags behind.
    stack.vendor('mdi').faults.set([{ operation: 'getCase', times: 2, effect: { kind: 'status', status: 404 } }]);
    const { caseId } = aCase('approved');
    expect(await deliver(stack.url, payload('case_approved', { case_id: caseId }))).toBe(200);
    await until(async () => (await inbox()).some(({ attempts }) => attempts > 0));
    expect((await inbox()).map(({ state }) => state)).toEqual(['pending']);
    await until(isSettled);
    expect((await inbox()).map(({ state }) => state)).toEqual(['done']);
    expect(await stack.store.caseStates.find(caseId)).toMatchObject({ status: 'APPROVED' });
  });

  test('W13 case_approved before case_waiting: both are told, in the order in which they happened', async () => {
    await start();
    const { caseId } = aCase('approved');
    const at = Date.now();
    await deliver(stack.url, payload('case_approved', { case_id: caseId }, at));
    await deliver(stack.url, payload('case_waiting', { case_id: caseId }, at - 60_000));
    await until(isSettled);
    expect((await story(caseId)).entries?.slice(-2)).toEqual(['WAITING', 'APPROVED']);
  });

  test('W20 an event that fails every time is parked after some tries, told as an alarm, and others go on', async () => {
    await start({ pace: { retryMs: 1 } });
    const unknown = randomUUID();
    await deliver(stack.url, payload('case_waiting', { case_id: unknown }));
    const { caseId } = aCase('waiting');
    await deliver(stack.url, payload('case_waiting', { case_id: caseId }));
    await until(async () => (await stack.store.caseStates.find(caseId)) !== null);
    await until(isSettled);
    const rows = await inbox();
    expect(rows.map(({ state, reason }) => [state, reason]).toSorted()).toEqual([
      ['done', null],
      ['parked', 'unknown case'],
    ]);
    expect(stack.logged()).toContain('"level":50,');
    expect(stack.logged()).toContain('events parked');
    expect(stack.logged()).not.toContain(unknown);

    // Another event of the same case gives both another chance.
    await deliver(stack.url, payload('case_support', { case_id: unknown }));
    await until(isSettled);
    expect((await inbox()).filter(({ state }) => state === 'parked')).toHaveLength(2);
  });

  test('a vendor that cannot be asked parks nothing: it is asked again until it answers', async () => {
    await start({ pace: { retryMs: 1 } });
    stack.vendor('mdi').faults.set([{ operation: 'getCase', effect: { kind: 'status', status: 503 } }]);
    const { caseId } = aCase('waiting');
    await deliver(stack.url, payload('case_waiting', { case_id: caseId }));
    // More often than what no try would mend is tried.
    await until(async () => (await inbox()).some(({ attempts }) => attempts >= 9));
    expect((await inbox()).map(({ state }) => state)).toEqual(['pending']);
    stack.vendor('mdi').faults.clear();
    await until(isSettled, 60_000);
    expect((await inbox()).map(({ state }) => state)).toEqual(['done']);
    expect(await stack.store.caseStates.find(caseId)).toMatchObject({ status: 'WAITING' });
  }, 90_000);

  test('W15 events of unknown types are told by their type, and break nothing', async () => {
    await start();
    const { caseId } = aCase('waiting');
    await deliver(stack.url, payload('case_teleported', { case_id: caseId, to: 'Mars' }));
    await deliver(stack.url, payload('offering_submitted', { case_id: caseId, offerings: 'none' }));
    await deliver(stack.url, payload('order_status_changed', { case_id: caseId }));
    await until(isSettled);
    const { entries } = await story(caseId);
    expect(entries?.slice(-3).toSorted()).toEqual(['CaseOrderEntry', 'case_teleported', 'offering_submitted']);
  });

  test('W18 an answer does not wait for the work: while the vendor hangs, deliveries are taken', async () => {
    await start({ env: { VENDOR_TIMEOUT_MS: '3000' } });
    stack.vendor('mdi').faults.set([{ operation: 'getCase', effect: { kind: 'hang' } }]);
    const { caseId } = aCase('waiting');
    expect(await deliver(stack.url, payload('case_waiting', { case_id: caseId }))).toBe(200);
    await until(() => stack.calls()['mdi getCase'] === 1);
    for (let index = 1; index <= 20; index += 1) {
      const delivery = payload('case_waiting', { case_id: index % 2 === 0 ? caseId : randomUUID(), index });
      expect(await deliver(stack.url, delivery)).toBe(200);
    }
    // All of them were answered, and none has been worked on.
    const rows = await inbox();
    expect(rows.map(({ state }) => state)).toEqual(rows.map(() => 'pending'));
    expect(rows).toHaveLength(21);
    stack.vendor('mdi').faults.clear();
  });

  test('one reading of a case serves all its events that wait', async () => {
    await start({ pace: { pollMs: 50 } });
    const { caseId } = aCase('waiting');
    stack.vendor('mdi').faults.set([{ operation: 'getCase', times: 1, effect: { kind: 'delay', ms: 600 } }]);
    await deliver(stack.url, payload('case_waiting', { case_id: caseId, metadata: '0' }));
    await until(() => stack.calls()['mdi getCase'] === 1);
    for (let index = 1; index <= 20; index += 1) {
      await deliver(stack.url, payload('case_waiting', { case_id: caseId, metadata: String(index) }));
    }
    await until(isSettled);
    expect(stack.calls()['mdi getCase']).toBe(2);
  });

  test('settled events that no story is told from are forgotten after a while, and nonsense after another', async () => {
    await start();
    const { caseId } = aCase('waiting');
    await deliver(stack.url, payload('case_waiting', { case_id: caseId }));
    await deliver(stack.url, payload('voucher_created', { voucher_id: 'v' }));
    await deliver(stack.url, payload('drivers_license_requested', { patient_id: 'p', access_link: 'https://secret' }));
    await deliver(stack.url, '{"nonsense');
    await until(isSettled);
    expect(await stack.store.inbox.purge(Date.now() + 1, 0)).toBe(2);
    expect((await inbox()).map(({ state }) => state).toSorted()).toEqual(['done', 'quarantined']);
    expect(await stack.store.inbox.purge(0, Date.now() - 1_000)).toBe(0);
    expect(await stack.store.inbox.purge(0, Date.now() + 1)).toBe(1);
    expect((await inbox()).map(({ state }) => state)).toEqual(['done']);
    expect((await story(caseId)).entries).toContain('WAITING');
  });
});

describe('every order of five events', () => {
  let partner: Partner;
  beforeEach(async () => {
    place = await makeSqlite();
    await start();
    partner = await partnerOf(stack);
  });
  afterEach(close);

  test('with doubles ends in the same state and the same story', async () => {
    const patientId = stack.sandbox.world.patients.mdi[0]?.vendorId ?? '';
    const begin = Math.floor(Date.now() / 1_000) * 1_000 - 3_600_000;
    const types = ['case_created', 'case_waiting', 'order_status_changed', 'case_approved', 'case_completed'];
    const stories = new Set<string>();
    const orders = permutations([0, 1, 2, 3, 4]);
    expect(orders).toHaveLength(120);
    const caseIds = await Promise.all(orders.map(() => partner.createCase(patientId)));
    for (const caseId of caseIds) for (const status of ['waiting', 'completed']) await partner.move(caseId, status);
    await Promise.all(
      orders.map(async (order, index) => {
        const caseId = caseIds[index] ?? '';
        const bodies = types.map((type, step) => {
          const fields = { case_id: caseId, order_status: 'fulfilled', order_details: 'Tracking Number: 101010' };
          return payload(type, fields, begin + step * 600_000);
        });
        // Each twice: at once where it is its turn, and once more at the end.
        for (const step of [...order, ...order.toReversed()]) {
          expect(await deliver(stack.url, bodies[step] ?? '')).toBe(200);
        }
      }),
    );
    await until(isSettled, 60_000);
    for (const caseId of caseIds) {
      stories.add(JSON.stringify(await story(caseId)));
      expect(await stack.store.caseStates.find(caseId)).toMatchObject({ status: 'COMPLETED' });
    }
    expect(stories.size).toBe(1);
    expect(await inbox()).toHaveLength(120 * 5);
  }, 120_000);
});

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}
