import { afterEach, beforeEach, expect, test } from 'vitest';
import { follow } from '../support/follower.ts';
import { onEveryLine, type TestLine } from '../support/lines.ts';
import { caseNodeId, until } from '../support/partner.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { makeShared, settingsOf, type TestStore } from '../support/stores.ts';
import { deliver, payload } from '../support/webhooks.ts';

/** Two servers over one PostgreSQL, each with half of the deliveries, and followers at both. */
let line: TestLine;
let place: TestStore;
let nodes: Stack[];

const thin = 'subscription ($caseId: ID) { caseChanged(caseId: $caseId) { kind nodeId changedFields } }';
type Told = { caseChanged: { kind: string; nodeId: string | null } };

onEveryLine((make) => {
  beforeEach(async () => {
    line = await make();
    place = await makeShared();
    const env = { ...line.env, ...settingsOf(place) };
    const first = await startStack({ env, sandbox: { only: ['mdi'], patients: 1_000 } });
    nodes = [first, await startStack({ env: { ...env, ...first.sandbox.env }, sandbox: { only: [] } })];
  });
  afterEach(async () => {
    for (const node of nodes.toReversed()) await node.close();
    await line.drop();
    await place.drop();
  });

  test('under load each event is worked on once, and followers of either node hear of each change', async () => {
    const [one, other] = nodes;
    if (one === undefined || other === undefined) throw new Error('no nodes');
    const caseIds = one.sandbox.world.cases.map(({ caseId }) => caseId).slice(0, 200);
    expect(caseIds.length).toBeGreaterThan(100);
    const followed = caseIds.filter((_id, index) => index % 20 === 0);
    const followers = followed.flatMap((caseId) =>
      nodes.map(({ url }) => ({ caseId, ...follow<Told>(url, thin, { caseId: caseNodeId(caseId) }) })),
    );
    await until(() => followers.every(({ told }) => told.length > 0));
    one.clearCalls();

    const statuses = await Promise.all(
      caseIds.map((case_id, index) => {
        const { url } = index % 2 === 0 ? one : other;
        return deliver(url, payload('case_waiting', { case_id, metadata: String(index) }));
      }),
    );
    expect(statuses).toEqual(statuses.map(() => 200));
    const isDone = async () => (await place.sql(`select 1 from inbox where state <> 'done'`)).length === 0;
    await until(isDone, 60_000);
    // One event a case, one reading an event: none was worked on by both.
    expect(one.calls()['mdi getCase']).toBe(caseIds.length);
    expect(await place.sql('select 1 from inbox where attempts > 0')).toEqual([]);
    expect(await place.sql('select 1 from case_states')).toHaveLength(caseIds.length);

    // That a node has joined may be told meanwhile too, as MISSED.
    const changes = ({ told }: (typeof followers)[number]) =>
      told.flatMap(({ data }) => (data?.caseChanged.kind === 'CHANGED' ? [data.caseChanged.nodeId] : []));
    await until(() => followers.every((one) => changes(one).length > 0));
    for (const one of followers) expect(changes(one)).toEqual([caseNodeId(one.caseId)]);
    await Promise.all(followers.map(({ stop }) => stop()));
  });

  test('what one node may not work on the other does: both share the work', async () => {
    const [one, other] = nodes;
    if (one === undefined || other === undefined) throw new Error('no nodes');
    // Each reading takes so long that four at a time, which is what one node does, would not do.
    one.vendor('mdi').faults.set([{ operation: 'getCase', effect: { kind: 'delay', ms: 1_500 } }]);
    const caseIds = one.sandbox.world.cases.map(({ caseId }) => caseId).slice(0, 8);
    one.clearCalls();
    await Promise.all(caseIds.map((case_id) => deliver(one.url, payload('case_waiting', { case_id }))));
    await until(() => one.calls()['mdi getCase'] === caseIds.length);
    expect(one.vendor('mdi').calls.greatestConcurrency()).toBeGreaterThan(4);
    one.vendor('mdi').faults.clear();
  });
});
