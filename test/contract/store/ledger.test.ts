import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { defineWrite } from '../../../src/commands/leg.ts';
import { type Claim, type Ledger, noTraces } from '../../../src/commands/ledger.ts';
import { createRun } from '../../../src/commands/run.ts';
import { createSaga } from '../../../src/commands/saga.ts';
import { StoreUnavailableError } from '../../../src/domain/errors.ts';
import { openStore, type Store } from '../../../src/store/connection.ts';
import { startStoreProcess, type StoreProcess } from '../../support/processes.ts';
import { makeSqlite, onEveryStore, onPostgres, type TestStore } from '../../support/stores.ts';

const children: StoreProcess[] = [];
const stores: Store[] = [];
let place: TestStore;

function start(): StoreProcess {
  const child = startStoreProcess(place.target);
  children.push(child);
  return child;
}
async function open(): Promise<Store> {
  const store = await openStore(place.target, { leaseMs: 5_000, firstCheckMs: 1, longestCheckMs: 10 });
  stores.push(store);
  return store;
}
afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.kill()));
  await Promise.all(stores.splice(0).map((store) => store.close()));
  await place.drop();
});

const claim = (key: string, more: Partial<Claim> = {}): Claim => ({
  ...{ principal: 'somebody', operation: 'bookVisit', key, subject: null, digest: 'd', guard: null, plan: '{}' },
  legs: [{ vendor: 'VSEE', operation: 'createVisit' }],
  ...more,
});

onEveryStore((make) => {
  beforeEach(async () => {
    place = await make();
  });

  test('S1 a process killed while it records writes loses none that it acknowledged, and leaves none half recorded', async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < 20; round += 1) {
      const child = start();
      await child.next();
      child.order({ do: 'write-for-ever' });
      const until = acknowledged.length + 5 + (round % 7) * 3;
      while (acknowledged.length < until) {
        const told = await child.next();
        if (told.told === 'written') acknowledged.push(told.key);
      }
      await child.kill();
      acknowledged.push(...child.heard().flatMap((told) => (told.told === 'written' ? [told.key] : [])));
    }
    const store = await open();
    for (const key of acknowledged) {
      const known = await store.ledger.known(claim(key));
      expect(known?.write).toMatchObject({ state: 'SUCCEEDED', answer: `VSEE:${key}`, legs: [{ state: 'DONE' }, {}] });
    }
    expect(acknowledged.length).toBeGreaterThan(200);
    // The end of a write, its legs, its visit and its row in the calendar became true together.
    const halves = `select id from writes where
      (state = 'SUCCEEDED') <> (id in (select write_id from visit_records))
      or (state = 'SUCCEEDED') <> (id in (select write_id from calendar_changes))
      or (state = 'SUCCEEDED') <> (id in (select write_id from write_legs where position = 0 and state = 'DONE'))
      or id not in (select write_id from write_legs)`;
    expect(await place.sql(halves)).toEqual([]);
    expect(await place.sql('select entry_id from calendar_rows where version <> 1')).toEqual([]);
  }, 120_000);

  test('C2, S7, S8 of two processes that claim a key at once, one holds it', async () => {
    const [one, other] = [start(), start()];
    await Promise.all([one.next(), other.next()]);
    for (let round = 0; round < 50; round += 1) {
      const key = randomUUID();
      for (const child of [one, other]) child.order({ do: 'claim', key });
      const told = await Promise.all([one.next(), other.next()]);
      const kinds = told.map((what) => (what.told === 'claimed' ? what.kind : what.told));
      expect(kinds.toSorted()).toEqual(['held', 'running']);
    }
  });

  test('a row of the calendar is in the hands of one who tells it, and told until its latest version was taken', async () => {
    const store = await open();
    const held = await store.ledger.claim(claim('row', { legs: [{ vendor: 'UPDOX', operation: 'syncAppointments' }] }));
    if (held.kind !== 'held') throw new Error(held.kind);
    const row = {
      ...{ entryId: 'entry:1', calendarId: 'c', startsAt: 1, durationMinutes: 15, patientKey: null, typeId: null },
      ...{ locationId: null, summary: null, details: null, isBlocked: true, isCancelled: false },
    };
    const traces = { ...noTraces, calendar: [{ position: 0, change: row }] };
    await store.ledger.settle(held.held.hold, { state: 'SUCCEEDED', code: null, answer: null, legs: [], traces });
    const taken = await Promise.all([store.outbox.takeDue(10), store.outbox.takeDue(10), store.outbox.takeDue(10)]);
    expect(taken.flat()).toHaveLength(1);
    const [first] = taken.flat();
    if (first === undefined) throw new Error('no row');
    await store.outbox.record([{ held: first, kind: 'later', code: 'VENDOR_TIMEOUT', isUnknown: true }]);
    const leg = async () => (await store.ledger.byId(held.held.hold.writeId))?.legs[0]?.state;
    expect(await leg()).toBe('UNKNOWN');
    await expect.poll(() => store.outbox.takeDue(10)).toHaveLength(1);
  });

  test('C9 a key that was freed is good for another write; one that is not settled keeps its own', async () => {
    const store = await open();
    const first = await store.ledger.claim(claim('old'));
    if (first.kind !== 'held') throw new Error(first.kind);
    const waiting = await store.ledger.claim(claim('waiting'));
    const end = { state: 'SUCCEEDED', code: null, answer: 'VSEE:1', legs: [], traces: noTraces } as const;
    await store.ledger.settle(first.held.hold, end);
    expect(await store.ledger.freeKeys(3_600_000)).toBe(0);
    expect(await store.ledger.claim(claim('old'))).toMatchObject({ kind: 'settled' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await store.ledger.freeKeys(1)).toBe(1);
    // Other input too: it is another write, and the old one is still told by its id.
    const anew = await store.ledger.claim(claim('old', { digest: 'other' }));
    expect(anew).toMatchObject({ kind: 'held', held: { write: { state: 'STARTED' } } });
    expect(await store.ledger.byId(first.held.hold.writeId)).toMatchObject({ state: 'SUCCEEDED' });
    expect(waiting.kind).toBe('held');
    expect(await store.ledger.claim(claim('waiting'))).toMatchObject({ kind: 'running' });
  });

  test.each(['claim', 'markSent', 'settle'] as const)(
    'S6 a %s whose commit was answered by a broken connection: the key tells what stands, and nothing is sent twice',
    async (at) => {
      const store = await open();
      let isBroken = true;
      let sent = 0;
      const ledger: Ledger = {
        ...store.ledger,
        [at]: async (...args: readonly unknown[]) => {
          const result: unknown = await (store.ledger[at] as (...all: readonly unknown[]) => Promise<unknown>)(...args);
          if (!isBroken) return result;
          isBroken = false;
          throw new StoreUnavailableError(new Error('connection lost at COMMIT'));
        },
      };
      const kind = defineWrite<object, null>({
        ...{ operation: 'bookVisit', plan: z.object({}) },
        course: () => ({
          legs: [
            {
              ...{ vendor: 'VSEE', operation: 'createVisit', undo: null },
              send: () => {
                sent += 1;
                return Promise.resolve({ vendorId: '7' });
              },
              find: () => Promise.resolve(sent > 0 ? { kind: 'done', vendorId: '7' } : { kind: 'absent' }),
            },
          ],
          answer: () => 'VSEE:7',
          touched: () => [],
        }),
      });
      const saga = createSaga({ ledger, quietMs: 0, onTouched: () => undefined, onBug: () => undefined });
      const carryOn = saga({
        signal: () => new AbortController().signal,
        deadlineAt: Infinity,
        onCall: () => undefined,
      });
      const run = createRun({ ledger, carryOn, principal: 'somebody', patienceMs: 50 });
      const order = { kind, key: 'a-key-of-mine', input: {}, prepare: () => Promise.resolve({ plan: {}, body: null }) };
      const states: string[] = [];
      await expect
        .poll(
          async () => {
            const end = await run(order, null).catch((error: unknown) => error);
            const written = end as Awaited<ReturnType<typeof run>>;
            const state = end instanceof Error ? end.name : (written.write?.state ?? written.userErrors[0]?.code ?? '');
            states.push(state);
            return state;
          },
          { timeout: 15_000, interval: 200 },
        )
        .toBe('SUCCEEDED');
      expect(sent).toBe(1);
      // Told at once where what happened is known; else whoever holds it is waited for.
      expect(states[0]).toBe(at === 'settle' ? 'SUCCEEDED' : 'StoreUnavailableError');
    },
    30_000,
  );
});

onPostgres((make) => {
  beforeEach(async () => {
    place = await make();
  });

  test('S4 connections that are dropped under load cost questions, and no write that was acknowledged', async () => {
    const store = await open();
    const acknowledged: string[] = [];
    let failed = 0;
    let isOver = false;
    const client = async (): Promise<void> => {
      while (!isOver) {
        const key = randomUUID();
        try {
          if ((await store.ledger.claim(claim(key))).kind === 'held') acknowledged.push(key);
        } catch (error) {
          expect(error).toBeInstanceOf(StoreUnavailableError);
          failed += 1;
        }
      }
    };
    const clients = Array.from({ length: 5 }, client);
    for (let drop = 0; drop < 5; drop += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await place.sql(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid()`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    isOver = true;
    await Promise.all(clients);
    expect(failed).toBeGreaterThan(0);
    expect(acknowledged.length).toBeGreaterThan(20);
    const [row] = await place.sql(
      `select count(*)::int as kept from writes where key in ('${acknowledged.join("','")}')`,
    );
    expect(row?.['kept']).toBe(acknowledged.length);
  });
});

test('S3 a disk that is full fails writes and no reads, and they work again when there is room', async () => {
  place = await makeSqlite();
  const child = start();
  await child.next();
  child.order({ do: 'claim', key: 'before-1' });
  expect(await child.next()).toEqual({ told: 'claimed', kind: 'held' });
  // No file of the process may grow any more: what a full disk is to it.
  const limit = (bytes: string): void => {
    execFileSync('prlimit', ['--pid', String(child.pid), `--fsize=${bytes}:unlimited`]);
  };
  limit('4096');
  child.order({ do: 'claim', key: 'full-1' });
  expect(await child.next()).toMatchObject({
    told: 'failed',
    why: expect.stringContaining('StoreUnavailable') as unknown,
  });
  child.order({ do: 'known', key: 'before-1' });
  expect(await child.next()).toEqual({ told: 'known', state: 'STARTED' });
  limit('unlimited');
  child.order({ do: 'claim', key: 'after-1' });
  expect(await child.next()).toEqual({ told: 'claimed', kind: 'held' });
  child.order({ do: 'known', key: 'full-1' });
  expect(await child.next()).toEqual({ told: 'known', state: null });
});

test('S8 a store that another process keeps busy for too long is a failure that says so, and no bug', async () => {
  place = await makeSqlite();
  const store = await open();
  await store.ledger.claim(claim('before-2'));
  const file = place.target.kind === 'sqlite' ? place.target.file : '';
  const { DatabaseSync } = await import('node:sqlite');
  const other = new DatabaseSync(file);
  other.exec('begin immediate');
  await expect(store.ledger.claim(claim('busy-1'))).rejects.toBeInstanceOf(StoreUnavailableError);
  await expect(
    store.links.register('patient', [{ ref: { vendor: 'VSEE', id: '1' }, plantedId: null }]),
  ).rejects.toBeInstanceOf(StoreUnavailableError);
  expect(await store.ledger.known(claim('before-2'))).not.toBeNull();
  other.exec('commit');
  other.close();
  expect(await store.ledger.claim(claim('busy-1'))).toMatchObject({ kind: 'held' });
});
