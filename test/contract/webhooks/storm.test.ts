import { createHash, randomInt } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.ts';
import { partnerOf, until } from '../../support/partner.ts';
import { type ServerProcess, startServerProcess } from '../../support/server-process.ts';
import { anyPorts } from '../../support/stack.ts';
import { onPostgres, type TestStore } from '../../support/stores.ts';
import { deliver, payload } from '../../support/webhooks.ts';

/** How many deliveries there are; a longer storm than anybody waits for at each change is asked for by this. */
const most = Number(process.env['STORM_DELIVERIES'] ?? '10000');
const perCase = 25;
const sendersAtOnce = 24;

/** The way of a case, and what else is told of it on the way. */
const ways = [
  ['assigned', 'processing', 'completed'],
  ['assigned', 'waiting', 'processing', 'completed'],
  ['support', 'assigned', 'cancelled'],
  ['assigned', 'waiting'],
];
const types: Readonly<Record<string, string>> = {
  assigned: 'case_assigned_to_clinician',
  waiting: 'case_waiting',
  support: 'case_transferred_to_support',
  processing: 'case_processing',
  completed: 'case_completed',
  cancelled: 'case_cancelled',
};

let sandbox: Sandbox;
let server: ServerProcess;
let place: TestStore;
afterEach(async () => {
  server.signal('SIGKILL');
  await server.ended;
  await sandbox.close();
  await place.drop();
});

async function begin(): Promise<string> {
  const { target } = place;
  server = startServerProcess({
    ...sandbox.env,
    ...{ AUTH_MODE: 'none', LOG_LEVEL: 'silent', VENDOR_TIMEOUT_MS: '1500' },
    DATABASE_URL: target.kind === 'postgres' ? target.url : '',
  });
  await server.printed(/GraphQL +http\S+/);
  return /GraphQL +(http:\/\/[^/\s]+)/.exec(server.stdout())?.[1] ?? '';
}

const identityOf = (body: string): string => `MDI ${createHash('sha256').update('').update(body).digest('hex')}`;
const pick = <T>(items: T[]): T => items.splice(randomInt(items.length), 1)[0] as T;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

onPostgres((make) => {
  test('deliveries in any order, with doubles, while servers are killed and connections cut: none is lost, none is there twice, every case ends as the vendor has it', async () => {
    place = await make();
    sandbox = await startSandbox({ ports: anyPorts, only: ['mdi'] });
    const { mdi } = sandbox.vendors;
    if (mdi === undefined) throw new Error('mdi was not started');
    const partner = await partnerOf({ vendor: () => mdi });
    let url = await begin();

    // What is waiting to be told, and what was acknowledged. The vendor tells of nothing before it has happened.
    const waiting: string[] = [];
    const acknowledged = new Set<string>();
    let number = 0;
    /** "This timestamp is related to the first attempt to send the event" (S2): when it happened, however late it comes. */
    const tell = (type: string, caseId: string): void => {
      number += 1;
      waiting.push(payload(type, { case_id: caseId, metadata: `order/${String(number)}` }));
    };
    const cases = Array.from({ length: Math.ceil(most / perCase) }, (_, index) => ({
      way: ways[index % ways.length] ?? [],
      id: '',
    }));
    const last = new Map<string, string>();
    let isHappening = true;
    async function happen(): Promise<void> {
      const open = cases.map((one) => ({ one, left: [...one.way], fillers: perCase - one.way.length - 1 }));
      while (open.length > 0) {
        const at = randomInt(open.length);
        const each = open[at];
        if (each === undefined) break;
        const { one } = each;
        if (one.id === '') {
          one.id = await partner.createCase(sandbox.world.patients.mdi[0]?.vendorId ?? '');
          tell('case_created', one.id);
        } else {
          const next = each.left.shift();
          if (next !== undefined) {
            await partner.move(one.id, next);
            last.set(one.id, next);
            tell(types[next] ?? '', one.id);
          }
          const some = next === undefined ? each.fillers : Math.min(each.fillers, 5);
          for (let count = 0; count < some; count += 1) tell('case_file_added', one.id);
          each.fillers -= some;
          if (each.left.length === 0 && each.fillers === 0) open.splice(at, 1);
        }
      }
      isHappening = false;
    }

    let sent = 0;
    async function send(): Promise<void> {
      while (isHappening || waiting.length > 0) {
        if (waiting.length === 0) {
          await pause(5);
          continue;
        }
        const body = pick(waiting);
        sent += 1;
        const status = await deliver(url, body).catch(() => 0);
        if (status === 200) acknowledged.add(body);
        else await pause(50);
        // What was not acknowledged is told again, and now and then what was.
        if (status !== 200 || randomInt(20) === 0) waiting.push(body);
      }
    }

    /** Each after another part of the deliveries. */
    async function harm(): Promise<void> {
      for (let part = 1; part <= 8; part += 1) {
        await until(() => acknowledged.size >= (most * part) / 10, 200_000);
        if (part % 3 === 0) {
          server.signal('SIGKILL');
          await server.ended;
          url = await begin();
        } else {
          await place.sql(`select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()`);
        }
      }
    }

    const startedAt = performance.now();
    const happening = happen();
    await Promise.all([happening, harm(), ...Array.from({ length: sendersAtOnce }, send)]);
    const sentAt = performance.now();
    expect(acknowledged.size).toBe(number);
    expect(number).toBeGreaterThanOrEqual(most);
    expect(sent).toBeGreaterThan(number);

    // Everything acknowledged is there, once: the column is unique, so as many rows as bodies are the same ones.
    const rows = await place.sql('select identity from inbox');
    expect(new Set(rows.map(({ identity }) => identity))).toEqual(new Set([...acknowledged].map(identityOf)));
    expect(rows).toHaveLength(number);
    await until(async () => {
      const [row] = await place.sql(`select count(*)::int as open from inbox where state <> 'done'`);
      return row?.['open'] === 0;
    }, 120_000);
    const states = await place.sql('select case_id, status from case_states');
    expect(new Map(states.map(({ case_id, status }) => [case_id, String(status).toLowerCase()]))).toEqual(last);
    process.stdout.write(
      `${String(sent)} deliveries in ${String(Math.round(sentAt - startedAt))} ms, worked on after ${String(Math.round(performance.now() - sentAt))} ms more\n`,
    );
  }, 300_000);
});
