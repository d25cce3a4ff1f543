import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toGlobalId } from '../../../src/domain/id.ts';
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.ts';
import { openStore, type StoreTarget } from '../../../src/store/connection.ts';
import { newNpis } from '../../support/appointments.ts';
import { anyPorts } from '../../support/stack.ts';
import { onEveryStore, type TestStore } from '../../support/stores.ts';
import type { NodeOptions, Point } from '../../support/write-node.ts';
import { newKey, payloadFields, type PayloadAnswer } from '../../support/writes.ts';

type Node = Readonly<{ url: string; child: ChildProcess }>;
type Answer = Readonly<{
  data?: Record<string, PayloadAnswer | null> | null;
  errors?: { extensions?: { code?: string } }[];
}>;

let place: TestStore;
let sandbox: Sandbox;
const children: ChildProcess[] = [];

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function startNode(target: StoreTarget, dieAt: Point, leaseMs = 2_000): Promise<Node> {
  const store = target.kind === 'sqlite' ? { STORE_FILE: target.file } : { DATABASE_URL: target.url };
  const options: NodeOptions = { env: { ...sandbox.env, ...store }, dieAt, leaseMs, quietMs: 1_000 };
  const child = fork(join(import.meta.dirname, '..', '..', 'support', 'write-node.ts'), [JSON.stringify(options)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [],
  });
  children.push(child);
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  return { url, child };
}

async function ask({ url }: Node, mutation: string, input: object, fields: string): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input } }),
  });
  return (await response.json()) as Answer;
}

/** A patient that the store knows, and an intake of theirs. */
async function prepare(node: Node): Promise<Readonly<{ patientId: string; intakeId: string }>> {
  const member = sandbox.world.patients.vsee.find(({ plantedKey }) => plantedKey !== null);
  const room = sandbox.world.rooms.find(({ providerIds }) => providerIds.length > 0);
  if (member === undefined || room === undefined) throw new Error('an empty world');
  const store = await openStore(place.target);
  const ref = { vendor: 'VSEE', id: member.vendorId } as const;
  const plantedId = member.plantedKey?.replace('patient:', '') ?? null;
  const [subject] = (await store.links.register('patient', [{ ref, plantedId }])).values();
  await store.close();
  const patientId = toGlobalId('Patient', subject?.id ?? '');
  const input = { patientId, roomId: toGlobalId('Room', room.code), visitKind: 'SCHEDULED', idempotencyKey: newKey() };
  const { data } = await ask(node, 'submitIntake', input, `intake { id } ${payloadFields}`);
  return { patientId, intakeId: String(data?.['submitIntake']?.intake?.['id']) };
}

/** The visits that begin at this moment, by the vendor's own list. */
async function visitsAt(startsAt: string): Promise<number> {
  const at = Math.floor(Date.parse(startsAt) / 1_000);
  const headers = { 'x-accountcode': 'vsandbox', 'x-apitoken': 'sandbox-vsee-clinic-token' };
  const url = `${sandbox.vendors.vsee?.url ?? ''}/api_v3/visits?start_time=${at}&end_time=${at}`;
  const { data } = (await (await fetch(url, { headers })).json()) as { data: { status: string }[] };
  return data.filter(({ status }) => status !== '40').length;
}

onEveryStore((make) => {
  /** The node that goes on when the other is killed. */
  let survivor: Node;
  beforeAll(async () => {
    sandbox = await startSandbox({ ports: anyPorts, patients: 40 });
    place = await make();
    survivor = await startNode(place.target, 'never');
  });
  afterAll(async () => {
    await Promise.all(children.splice(0).map(kill));
    await sandbox.close();
    await place.drop();
  });

  test.each<[number, Point, string, number]>([
    [1, 'claimed', 'before the call is recorded', 1],
    [2, 'marked', 'before the call', 1],
    [3, 'answered', 'after the call, before its record', 1],
    [4, 'recorded', 'after the record, before the answer', 1],
  ])(
    'C6 point %i: killed when %s (%s), the same key again at another node: one booking',
    async (number, point, _when, calls) => {
      const { patientId, intakeId } = await prepare(survivor);
      const doomed = await startNode(place.target, point);
      const start = Math.ceil(Date.now() / 3_600_000) * 3_600_000 + (400 + number) * 86_400_000;
      const slot = { startsAt: new Date(start).toISOString(), endsAt: new Date(start + 900_000).toISOString() };
      const booking = { patientId, intakeId, ...slot, idempotencyKey: newKey() };
      const sent = sandbox.vendors.vsee?.calls.count('createVisit') ?? 0;
      await expect(ask(doomed, 'bookVisit', booking, payloadFields)).rejects.toThrow();
      expect(doomed.child.signalCode ?? (await once(doomed.child, 'exit'))[1]).toBe('SIGKILL');

      let state: string | undefined;
      const seen: string[] = [];
      const until = Date.now() + 30_000;
      while (state !== 'SUCCEEDED' && Date.now() < until) {
        const { data, errors } = await ask(survivor, 'bookVisit', booking, payloadFields);
        const payload = data?.['bookVisit'];
        state = payload?.write?.state;
        seen.push(state ?? errors?.[0]?.extensions?.code ?? payload?.userErrors[0]?.code ?? 'nothing');
        if (state !== 'SUCCEEDED') await new Promise((resolve) => setTimeout(resolve, 100));
      }
      // On the way it may be in progress or unknown; it ends done, and never refused by a booking of our own.
      expect(seen.at(-1)).toBe('SUCCEEDED');
      expect(seen.every((one) => ['IN_PROGRESS', 'OUTCOME_UNKNOWN', 'SUCCEEDED', 'ABANDONED'].includes(one))).toBe(
        true,
      );
      expect(await visitsAt(slot.startsAt)).toBe(1);
      expect(sandbox.vendors.vsee?.calls.count('createVisit')).toBe(sent + calls);
    },
  );

  test.each<[number, Point, string, number]>([
    [1, 'claimed', 'SUCCEEDED', 1],
    // Before the others: what they leave unknown is recorded anew by every look at it.
    [4, 'recorded', 'SUCCEEDED', 1],
    [2, 'marked', 'OUTCOME_UNKNOWN', 0],
    [3, 'answered', 'OUTCOME_UNKNOWN', 1],
  ])(
    'C6 point %i of a booking that nobody can look for: killed when %s, it is %s at another node, and sent %i times',
    async (number, point, end, calls) => {
      const { patientId } = await prepare(survivor);
      // Whoever is slow must not be taken for dead: nothing could find what it was answered.
      const doomed = await startNode(place.target, point, point === 'recorded' ? 60_000 : 5_000);
      const npi = newNpis[number] ?? '';
      const booking = { patientId, npi, state: 'CA', idempotencyKey: newKey() };
      const made = () => sandbox.vendors.cybermdcare?.calls.count('createAppointment') ?? 0;
      const sent = made();
      await expect(ask(doomed, 'startTelemedicineVisit', booking, payloadFields)).rejects.toThrow();

      const fields = `signUpUrl ${payloadFields}`;
      let answer: Answer = {};
      const until = Date.now() + 30_000;
      const isRunning = () => answer.data?.['startTelemedicineVisit']?.userErrors[0]?.code === 'IN_PROGRESS';
      do {
        answer = await ask(survivor, 'startTelemedicineVisit', booking, fields);
      } while (isRunning() && Date.now() < until);
      const payload = answer.data?.['startTelemedicineVisit'];
      expect(payload?.write?.state ?? answer.errors?.[0]?.extensions?.code).toBe(end);
      expect(made()).toBe(sent + calls);
      // "it shows once only" (S0): whoever died, it is told.
      const signUp = `https://sandbox-cybermdcare.example.com/signup/${npi}`;
      if (end === 'SUCCEEDED') expect(payload).toMatchObject({ signUpUrl: signUp });
    },
  );
});
