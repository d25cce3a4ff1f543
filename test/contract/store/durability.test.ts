import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../../src/store/connection.ts';
import { openSqlite } from '../../../src/store/sqlite.ts';
import type { Vendor } from '../../../src/domain/vendor.ts';
import type { MetRecord } from '../../../src/identity/link-store.ts';
import { startStoreProcess, type StoreProcess } from '../../support/processes.ts';
import { makeSqlite, onEveryStore, onPostgres, type TestStore } from '../../support/stores.ts';

const children: StoreProcess[] = [];
function start(place: TestStore): StoreProcess {
  const child = startStoreProcess(place.target);
  children.push(child);
  return child;
}

let place: TestStore;
afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.kill()));
  await place.drop();
});

onEveryStore((make) => {
  beforeEach(async () => {
    place = await make();
  });

  test('S1 a process killed while it writes loses nothing that it acknowledged, and leaves nothing half done', async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < 5; round += 1) {
      const child = start(place);
      expect(await child.next()).toEqual({ told: 'open' });
      child.order({ do: 'register-for-ever' });
      const until = acknowledged.length + 40 + round * 17;
      while (acknowledged.length < until) acknowledged.push(...idsOf(await child.next()));
      await child.kill();
      acknowledged.push(...child.heard().flatMap(idsOf));
    }
    const store = await openStore(place.target);
    const refs = acknowledged.map((id) => ({ vendor: 'VSEE', id }) as const);
    const kept = await store.links.findByRefs('patient', refs);
    await store.close();
    expect(acknowledged.length).toBeGreaterThan(300);
    expect(kept.size).toBe(acknowledged.length);
    const halves = await place.sql('select id from subjects where id not in (select subject_id from records)');
    expect(halves).toEqual([]);
  });

  test('S7, S8 two processes that meet the same records at once end in one state', async () => {
    const [one, other] = [start(place), start(place)];
    expect([await one.next(), await other.next()]).toEqual([{ told: 'open' }, { told: 'open' }]);
    for (let round = 0; round < 20; round += 1) {
      const records = Array.from({ length: 10 }, (_, index): readonly MetRecord[] => {
        const plantedId = index % 2 === 0 ? randomUUID() : null;
        return (['VSEE', 'MDI'] as const).map((vendor: Vendor) => ({ ref: { vendor, id: randomUUID() }, plantedId }));
      }).flat();
      one.order({ do: 'register', kind: 'patient', records });
      other.order({ do: 'register', kind: 'patient', records: records.toReversed() });
      const [first, second] = [await one.next(), await other.next()];
      expect(first.told).toBe('registered');
      expect(second).toEqual(first);
    }
  });

  test('S11 four processes that open a new store at once all find it in today’s form', async () => {
    for (let round = 0; round < 3; round += 1) {
      const several = Array.from({ length: 4 }, () => start(place));
      expect(await Promise.all(several.map((child) => child.next()))).toEqual(several.map(() => ({ told: 'open' })));
      await Promise.all(several.map((child) => child.kill()));
      await place.drop();
      place = await make();
    }
  });

  test('S11 a store that a newer program has changed is not opened', async () => {
    await (await openStore(place.target)).close();
    await place.sql(`insert into kysely_migration (name, timestamp) values ('9999-later', '2040-01-01T00:00:00.000Z')`);
    await expect(openStore(place.target)).rejects.toThrow(
      /^The store at \S+ was changed by a newer version of this program\.$/,
    );
    await place.sql(`delete from kysely_migration where name = '9999-later'`);
    await (await openStore(place.target)).close();
  });

  test('a store that was closed is found as it was left', async () => {
    const before = await openStore(place.target);
    const ref = { vendor: 'VSEE', id: '7727' } as const;
    const written = await before.links.register('patient', [{ ref, plantedId: null }]);
    await before.close();
    const after = await openStore(place.target);
    const read = await after.links.findByRefs('patient', [ref]);
    await after.close();
    expect([...read]).toEqual([...written]);
  });
});

onPostgres((make) => {
  beforeEach(async () => {
    place = await make();
  });

  test('S5 a server that drops idle connections does not end the process', async () => {
    const child = start(place);
    await child.next();
    child.order({ do: 'ping' });
    expect(await child.next()).toEqual({ told: 'alive' });
    for (let round = 0; round < 3; round += 1) {
      const dropped = await place.sql(
        `select pg_terminate_backend(pid) as done from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid()`,
      );
      expect(dropped.length).toBeGreaterThan(0);
      // The connection may still be believed good when it is used; the next one is new.
      let answer = '';
      for (let attempt = 0; attempt < 20 && answer !== 'alive'; attempt += 1) {
        child.order({ do: 'ping' });
        answer = (await child.next()).told;
      }
      expect(answer).toBe('alive');
    }
  });

  test('S4 a store that drops a connection in use fails that question alone', async () => {
    const store = await openStore(place.target);
    const asking = store.ping();
    await place.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    );
    await asking.catch(() => undefined);
    await expect
      .poll(() =>
        store.ping().then(
          () => 'answers',
          () => 'fails',
        ),
      )
      .toBe('answers');
    await store.close();
  });
});

test('S2 on node:sqlite every acknowledged write is synced: FULL, in a write-ahead log', async () => {
  place = await makeSqlite();
  const file = place.target.kind === 'sqlite' ? place.target.file : '';
  const database = openSqlite(file);
  expect(database.prepare('pragma synchronous').get()).toEqual({ synchronous: 2 });
  expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
  expect(database.prepare('pragma foreign_keys').get()).toEqual({ foreign_keys: 1 });
  database.close();
});

function idsOf(told: Awaited<ReturnType<StoreProcess['next']>>): readonly string[] {
  if (told.told !== 'registered') throw new Error(JSON.stringify(told));
  return Object.keys(told.subjects);
}
