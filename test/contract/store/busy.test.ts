import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StoreUnavailableError } from '../../../src/domain/errors.ts';
import { openStore, type Store } from '../../../src/store/connection.ts';
import { startStack } from '../../support/stack.ts';

/** S8 of the fault list: "Two processes on one SQLite file … SQLITE_BUSY mapped to 503". */
let folder: string;
let store: Store;
let other: DatabaseSync;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'graph-busy-'));
  const file = join(folder, 'store.sqlite');
  store = await openStore({ kind: 'sqlite', file });
  other = new DatabaseSync(file);
});
afterEach(async () => {
  other.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const register = () => store.links.register('patient', [{ ref: { vendor: 'VSEE', id: '1' }, plantedId: null }]);

test('a file that another process writes to for too long: the store is not available, and later it is', async () => {
  other.exec('begin immediate');
  await expect(register()).rejects.toBeInstanceOf(StoreUnavailableError);
  // Reading goes on meanwhile.
  await expect(store.ping()).resolves.toBeUndefined();
  other.exec('commit');
  await expect(register()).resolves.toBeDefined();
});

test('whoever asks then is told that asking again may help', async () => {
  const stack = await startStack();
  const { describe: file } = stack.store;
  const writer = new DatabaseSync(file);
  writer.exec('begin immediate');
  const ask = '{ patients(search: "example") { totalCount edges { node { id } } } }';
  const { errors } = await stack.ask(ask);
  writer.exec('commit');
  writer.close();
  expect(errors.map(({ message, extensions }) => [message, extensions?.['code'], extensions?.['retryable']])).toEqual([
    ['The store of this server is not available.', 'STORE_UNAVAILABLE', true],
  ]);
  const again = await stack.ask<{ patients: { totalCount: number } }>(ask);
  expect(again.errors).toEqual([]);
  expect(again.data.patients.totalCount).toBeGreaterThan(0);
  await stack.close();
});
