import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toGlobalId } from '../../../src/domain/id.ts';
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.ts';
import { openStore } from '../../../src/store/connection.ts';
import { askMdi, newPerson } from '../../support/mdi-writes.ts';
import { anyPorts } from '../../support/stack.ts';
import { onEveryStore, type TestStore } from '../../support/stores.ts';
import type { Point } from '../../support/write-node.ts';
import { type WriteNode, type WriteNodes, writeNodes } from '../../support/write-nodes.ts';
import { newKey, payloadFields } from '../../support/writes.ts';

let place: TestStore;
let sandbox: Sandbox;
let nodes: WriteNodes;
/** The node that goes on when the other is killed. */
let survivor: WriteNode;

let used = 0;
/** A patient of MDI's whom the store knows, another each time. */
async function someone(): Promise<Readonly<{ mdiId: string; patientId: string }>> {
  used += 1;
  const record = sandbox.world.patients.mdi[used];
  if (record === undefined) throw new Error('the world has too few patients');
  const store = await openStore(place.target);
  const ref = { vendor: 'MDI', id: record.vendorId } as const;
  const plantedId = record.plantedKey?.replace('patient:', '') ?? null;
  const [subject] = (await store.links.register('patient', [{ ref, plantedId }])).values();
  await store.close();
  return { mdiId: record.vendorId, patientId: toGlobalId('Patient', subject?.id ?? '') };
}

const ask = (path: string, body?: object): Promise<unknown> => askMdi(sandbox.vendors.mdi?.url ?? '', path, body);

type Listed = Readonly<{ data: readonly Readonly<Record<string, unknown>>[] }>;

/** A write of each kind: what is asked for, and how many of it the sandbox holds. */
const kinds = {
  createPatient: (number: number) => {
    const person = newPerson(100 + number);
    const made = async () => ((await ask('/v1/partner/patients/search', { search: person.email })) as unknown[]).length;
    return Promise.resolve({ input: person, made });
  },
  createCase: async () => {
    const { mdiId, patientId } = await someone();
    const offerings = [{ offeringId: toGlobalId('Offering', sandbox.world.offerings[0]?.offeringId ?? '') }];
    const made = async () => {
      const { data } = (await ask(`/v1/partner/patients/${mdiId}/cases?per_page=100`)) as Listed;
      return data.filter(({ metadata }) => String(metadata).startsWith('case:')).length;
    };
    return { input: { patientId, offerings }, made };
  },
  sendMessage: async (number: number) => {
    const { mdiId, patientId } = await someone();
    const text = `Killed at ${String(number)}`;
    const made = async () => {
      const { data } = (await ask(`/v1/partner/patients/${mdiId}/messages?per_page=100`)) as Listed;
      return data.filter((message) => message['text'] === text).length;
    };
    return { input: { patientId, channel: 'PATIENT', text }, made };
  },
} as const;

const points: readonly (readonly [number, Point, string])[] = [
  [1, 'claimed', 'before the call is recorded'],
  [2, 'marked', 'before the call'],
  [3, 'answered', 'after the call, before its record'],
  [4, 'recorded', 'after the record, before the answer'],
];

onEveryStore((make) => {
  beforeAll(async () => {
    sandbox = await startSandbox({ ports: anyPorts, patients: 40 });
    place = await make();
    nodes = writeNodes(sandbox.env, place.target);
    survivor = await nodes.start('never');
  });
  afterAll(async () => {
    await nodes.killAll();
    await sandbox.close();
    await place.drop();
  });

  describe.each(['createPatient', 'createCase', 'sendMessage'] as const)('%s', (mutation) => {
    test.each(points)(
      'C6 point %i: killed when %s (%s), the same key again at another node: done once',
      async (number, point) => {
        const { input, made } = await kinds[mutation](number);
        const order = { ...input, idempotencyKey: newKey() };
        const calls = () => sandbox.vendors.mdi?.calls.count(mutation) ?? 0;
        const before = calls();
        const doomed = await nodes.start(point);
        await expect(nodes.ask(doomed, mutation, order, payloadFields)).rejects.toThrow();
        expect(doomed.child.signalCode ?? (await once(doomed.child, 'exit'))[1]).toBe('SIGKILL');

        const seen: string[] = [];
        const until = Date.now() + 30_000;
        while (seen.at(-1) !== 'SUCCEEDED' && Date.now() < until) {
          const { data, errors } = await nodes.ask(survivor, mutation, order, payloadFields);
          const payload = data?.[mutation];
          seen.push(
            payload?.write?.state ?? errors?.[0]?.extensions?.code ?? payload?.userErrors[0]?.code ?? 'nothing',
          );
          if (seen.at(-1) !== 'SUCCEEDED') await new Promise((resolve) => setTimeout(resolve, 100));
        }
        // On the way it may be in progress or unknown; it ends done, and never twice.
        const mayBe = ['IN_PROGRESS', 'OUTCOME_UNKNOWN', 'ABANDONED', 'SUCCEEDED'];
        expect(seen.filter((state) => !mayBe.includes(state))).toEqual([]);
        expect(seen.at(-1)).toBe('SUCCEEDED');
        expect(await made()).toBe(1);
        expect(calls()).toBe(before + 1);
      },
    );
  });
});
