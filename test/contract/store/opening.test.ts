import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../../src/store/connection.ts';
import { StoreError } from '../../../src/store/errors.ts';

/** S9 of the fault list: a store that cannot be used is refused at the start, in one line that names it. */
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'graph-open-'));
  file = join(folder, 'store.sqlite');
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

async function refusal(at = file): Promise<string> {
  const error: unknown = await openStore({ kind: 'sqlite', file: at }).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof StoreError) return error.message;
  throw new Error(`opened, or failed with something else: ${String(error)}`);
}

async function makeStore(): Promise<void> {
  const store = await openStore({ kind: 'sqlite', file });
  const records = Array.from({ length: 500 }, (_, id) => ({
    ref: { vendor: 'VSEE', id: String(id) } as const,
    plantedId: null,
  }));
  await store.links.register('patient', records);
  await store.close();
}

/** The superuser may write everything, so that the test is another user while it opens the store. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

test('a new store makes its file, and the folders above it', async () => {
  const deep = join(folder, 'a', 'b', 'store.sqlite');
  const store = await openStore({ kind: 'sqlite', file: deep });
  expect(store.describe).toBe(deep);
  await expect(store.ping()).resolves.toBeUndefined();
  await store.close();
  expect(readFileSync(deep).subarray(0, 15).toString()).toBe('SQLite format 3');
});

test('a file that may only be read', async () => {
  await makeStore();
  chmodSync(folder, 0o755);
  chmodSync(file, 0o444);
  expect(await asNobody(refusal)).toBe(`The store's file ${file} cannot be used: it may not be written.`);
});

test('a folder in which nothing may be made', async () => {
  chmodSync(folder, 0o555);
  expect(await asNobody(refusal)).toBe(
    `The store's file ${file} cannot be opened: it is a folder, or it may not be written.`,
  );
  const below = join(folder, 'data', 'store.sqlite');
  expect(await asNobody(() => refusal(below))).toBe(
    `The store's file ${below} cannot be opened: it may not be written.`,
  );
});

test('a file that somebody else alone may read', async () => {
  await makeStore();
  chmodSync(folder, 0o755);
  chmodSync(file, 0o600);
  if (process.geteuid?.() !== 0) chmodSync(file, 0o000);
  expect(await asNobody(refusal)).toMatch(/^The store's file \S+ cannot be opened: .*it may not be written\.$/);
});

test('a folder under the name of the file', async () => {
  mkdirSync(file);
  expect(await refusal()).toBe(`The store's file ${file} cannot be opened: it is a folder, or it may not be written.`);
});

test('a file where a folder should be', async () => {
  writeFileSync(join(folder, 'data'), 'not a folder');
  expect(await refusal(join(folder, 'data', 'store.sqlite'))).toMatch(
    /^The store's file \S+ cannot be opened: \S.*\.$/,
  );
});

test('a link that leads nowhere', async () => {
  symlinkSync(join(folder, 'missing', 'store.sqlite'), file);
  expect(await refusal()).toBe(`The store's file ${file} cannot be opened: it is a folder, or it may not be written.`);
});

test('a file that is no database', async () => {
  writeFileSync(file, 'first_name,last_name\n'.repeat(500));
  expect(await refusal()).toBe(`The store's file ${file} cannot be used: it is damaged, or no store.`);
});

test('a file with damaged pages', async () => {
  await makeStore();
  const bytes = readFileSync(file);
  bytes.fill(0xa5, 4_096, bytes.length - 4_096);
  writeFileSync(file, bytes);
  expect(await refusal()).toMatch(/^The store's file \S+ cannot be used: it is damaged(, or no store)?\.$/);
});

test('a database of another program', async () => {
  const other = new DatabaseSync(file);
  other.exec('create table subjects (id text)');
  other.close();
  expect(await refusal()).toBe(`The store at ${file} could not be brought up to date: 0001-links failed.`);
  // And it is left as it was: nothing of ours was put into it.
  const after = new DatabaseSync(file);
  const tables = after.prepare(`select name from sqlite_master where name in ('records', 'no_records')`).all();
  after.close();
  expect(tables).toEqual([]);
});

test('an empty file is a new store', async () => {
  writeFileSync(file, '');
  const store = await openStore({ kind: 'sqlite', file });
  await store.close();
});

test.each([
  ['nobody listens', 'postgres://clinic:hush@127.0.0.1:1/links', 'ECONNREFUSED'],
  ['a name that does not resolve', 'postgres://clinic:hush@no-such-host.invalid:5432/links', '(ENOTFOUND|EAI_AGAIN)'],
])('a PostgreSQL server where %s is told without user or password', async (_why, url, code) => {
  const error: unknown = await openStore({ kind: 'postgres', url }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StoreError);
  const { message } = error as StoreError;
  expect(message).toMatch(new RegExp(`^The store at postgres://[a-z0-9.:-]+/links cannot be reached: ${code}\\.$`));
  expect(message).not.toMatch(/hush|clinic/);
});
