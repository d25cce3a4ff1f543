import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.ts';
import { openStore } from '../../../src/store/connection.ts';
import { type Cluster, startCluster } from '../../support/chaos-cluster.ts';
import { meetMembers, truthOf } from '../../support/chaos-world.ts';
import { intakeFor, slot } from '../../support/bookings.ts';
import { anyPorts, type Stack, startStack } from '../../support/stack.ts';
import { onEveryStore } from '../../support/stores.ts';
import { mutate, newKey, payloadFields, type PayloadAnswer } from '../../support/writes.ts';

const open: { close: () => Promise<unknown> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).toReversed()) await one.close();
});
function closing<T extends { close: () => Promise<unknown> }>(one: T): T {
  open.push(one);
  return one;
}

onEveryStore((make) => {
  test('C2 the same key at once at two nodes is one booking, and each of them says so or that it is under way', async () => {
    const place = await make();
    open.push({ close: place.drop });
    const sandbox: Sandbox = closing(await startSandbox({ ports: anyPorts, patients: 40 }));
    const { target } = place;
    const store = target.kind === 'sqlite' ? { STORE_FILE: target.file } : { DATABASE_URL: target.url };
    const options = { env: { ...sandbox.env, ...store }, leaseMs: 20_000, quietMs: 20_000 };
    const cluster: Cluster = closing(await startCluster(options));
    const beside = await openStore(target);
    const [member] = await meetMembers(beside, sandbox);
    await beside.close();
    const room = sandbox.world.rooms.find(({ providerIds }) => providerIds.length > 0);
    if (member === undefined || room === undefined) throw new Error('an empty world');
    const truth = truthOf(sandbox, room.code);
    for (let round = 0; round < 5; round += 1) {
      const intakeId = await truth.intake(member, room.providerIds[0] ?? '');
      const at = Math.ceil(Date.now() / 3_600_000) * 3_600_000 + (400 + round) * 86_400_000;
      const times = { startsAt: new Date(at).toISOString(), endsAt: new Date(at + 900_000).toISOString() };
      const input = { patientId: member.patientId, intakeId, ...times, idempotencyKey: newKey() };
      const query = `mutation ($input: BookVisitInput!) { bookVisit(input: $input) { ${payloadFields} } }`;
      type Reply = { data: { bookVisit: PayloadAnswer } };
      const asked = Array.from({ length: 10 }, (_, node) => cluster.ask(node, query, { input }));
      const payloads = (await Promise.all(asked)).map((reply) => (reply as Reply).data.bookVisit);
      const ends = payloads.map(({ write, userErrors }) => write?.state ?? userErrors[0]?.code ?? '');
      expect(ends.filter((end) => end === 'SUCCEEDED').length).toBeGreaterThan(0);
      expect(ends.filter((end) => end !== 'SUCCEEDED' && end !== 'IN_PROGRESS')).toEqual([]);
      expect(new Set(payloads.flatMap(({ write }) => write?.writeId ?? [])).size).toBe(1);
      expect(sandbox.vendors.vsee?.calls.count('createVisit')).toBe(round + 1);
      expect((await truth.visits(at, at)).get(at)).toHaveLength(1);
    }
  });
});

test('C8 a change without a key is refused before anything is asked', async () => {
  const stack: Stack = closing(await startStack());
  const { patientId, intakeId } = await intakeFor(stack);
  stack.clearCalls();
  const input = { patientId, intakeId, ...slot(stack, 1) };
  for (const key of [{}, { idempotencyKey: null }]) {
    const { status, errors } = await mutate(stack, 'bookVisit', { ...input, ...key });
    expect(status).toBe(400);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  }
  expect(stack.calls()).toEqual({});
});

test('C14, S8 a store that cannot write: nothing is sent, the error says that it may be tried again, and reads go on', async () => {
  const stack: Stack = closing(await startStack());
  const { patientId, intakeId } = await intakeFor(stack);
  const input = { patientId, intakeId, ...slot(stack, 1), idempotencyKey: newKey() };
  const other = new DatabaseSync(stack.store.describe);
  other.exec('begin immediate');
  stack.clearCalls();
  const { errors, data } = await mutate(stack, 'bookVisit', input);
  expect(data).toBeNull();
  expect(errors).toMatchObject([
    {
      message: 'The store of this server is not available.',
      extensions: { code: 'STORE_UNAVAILABLE', retryable: true, outcome: 'FAILED' },
    },
  ]);
  expect(stack.vendor('vsee').calls.count('createVisit')).toBe(0);
  const read = await stack.ask('query ($id: ID!) { node(id: $id) { id } }', { id: patientId });
  expect(read.data).toEqual({ node: { id: patientId } });
  other.exec('commit');
  other.close();
  expect((await mutate(stack, 'bookVisit', input)).payload?.write?.state).toBe('SUCCEEDED');
  expect(stack.vendor('vsee').calls.count('createVisit')).toBe(1);
});
