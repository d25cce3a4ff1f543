import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { describe } from 'vitest';
import type { StoreTarget } from '../../src/store/connection.ts';

/** An empty place for a store: a file of its own, or a database of its own. */
export type TestStore = Readonly<{
  target: StoreTarget;
  /** Beside the program, as whoever has the database open would. */
  sql: (text: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  drop: () => Promise<void>;
}>;

const serverUrl = process.env['TEST_DATABASE_URL'];
if (serverUrl === undefined && process.env['REQUIRE_POSTGRES'] === '1') {
  throw new Error('REQUIRE_POSTGRES=1 needs a server at TEST_DATABASE_URL');
}

/** The same suite on both databases. Without a server the second is left out, and reported as skipped. */
export function onEveryStore(suite: (make: () => Promise<TestStore>) => void): void {
  describe('on node:sqlite', () => suite(makeSqlite));
  onPostgres(suite);
}

export function onPostgres(suite: (make: () => Promise<TestStore>) => void): void {
  describe.skipIf(serverUrl === undefined)('on PostgreSQL', () => suite(makePostgres));
}

/** The settings of a server that keeps its store there. */
export function settingsOf({ target }: TestStore): Readonly<Record<string, string>> {
  return target.kind === 'sqlite' ? { STORE_FILE: target.file } : { DATABASE_URL: target.url };
}

/** For several servers in one process: embedded stores would wait for one another there, and none would go on. */
export const makeShared = (): Promise<TestStore> => (serverUrl === undefined ? makeSqlite() : makePostgres());

export function makeSqlite(): Promise<TestStore> {
  const folder = mkdtempSync(join(tmpdir(), 'graph-store-'));
  const file = join(folder, 'store.sqlite');
  return Promise.resolve({
    target: { kind: 'sqlite', file },
    sql: (text) => {
      const database = new DatabaseSync(file, { timeout: 5_000 });
      try {
        return Promise.resolve(database.prepare(text).all());
      } finally {
        database.close();
      }
    },
    drop: () => {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  });
}

export async function makePostgres(): Promise<TestStore> {
  const name = `graph_test_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(serverUrl ?? '');
  await run(url.href, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return {
    target: { kind: 'postgres', url: own.href },
    sql: (text) => run(own.href, text),
    drop: async () => {
      await run(url.href, `drop database ${name} with (force)`);
    },
  };
}

async function run(url: string, text: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
