import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import {
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { StoreUnavailableError } from '../domain/errors.ts';
import { StoreError } from './errors.ts';

/** How long a writer waits for another process's transaction: less than a sender of webhooks waits. Milliseconds. */
const busyTimeoutMs = 1_500;

/** How long to wait before a change of the journal is tried again, milliseconds, and how often. */
const journalWaitMs = 25;
const journalTries = 200;

/** Opens the embedded store's file, making its folder; refuses a file that is damaged or cannot be written. */
export function openSqlite(file: string): DatabaseSync {
  const path = resolve(file);
  const database = attempt(`The store's file ${path} cannot be opened`, () => {
    makeFolder(dirname(path));
    return new DatabaseSync(path, { timeout: busyTimeoutMs });
  });
  try {
    attempt(`The store's file ${path} cannot be used`, () => {
      const [check] = database.prepare('pragma quick_check').all();
      if (check?.['quick_check'] !== 'ok') throw new Error('it is damaged');
      useWriteAheadLog(database);
      // FULL: an answer that was given survives a power cut, which NORMAL does not promise.
      database.exec('pragma synchronous = full; pragma foreign_keys = on');
      database.exec('begin immediate; commit');
    });
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** Step by step: on a file system that makes no folders, Node's own way down never ends. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  }
}

/** Two processes that open a new file at once are both in each other's way here, and SQLite does not wait by itself. */
function useWriteAheadLog(database: DatabaseSync): void {
  for (let tries = 1; ; tries += 1) {
    try {
      database.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (tries === journalTries || !isBusy(error)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, journalWaitMs);
    }
  }
}

/** Kysely over `node:sqlite`: its own driver, with the calls that differ put in between. */
export function sqliteDialect(database: DatabaseSync): Dialect {
  const prepared = preparedIn(database);
  const adapted: SqliteDatabase = {
    close: () => {
      database.close();
    },
    prepare: (sql) => {
      // A transaction that reads first and writes later fails at once when another process wrote meanwhile; one that
      // takes its turn at the start waits for it.
      const { statement, isReader } = unlessBusy(() => prepared(sql === 'begin' ? 'begin immediate' : sql));
      const parametersOf = (values: readonly unknown[]) => values.map(toSqlite);
      return {
        reader: isReader,
        all: (values) => unlessBusy(() => statement.all(...parametersOf(values))),
        run: (values) => unlessBusy(() => statement.run(...parametersOf(values))),
        iterate: (values) => statement.iterate(...parametersOf(values)),
      };
    },
  };
  return {
    // SQLite does change its tables in transactions, and a migration that dies half-way must leave nothing.
    createAdapter: () => Object.defineProperty(new SqliteAdapter(), 'supportsTransactionalDdl', { value: true }),
    createDriver: () => new SqliteDriver({ database: adapted }),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** Another process has held the file for longer than is waited: nothing was done, and the next try may find it free. */
function unlessBusy<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw isBusy(error) ? new StoreUnavailableError(error) : error;
  }
}

type Prepared = Readonly<{ statement: StatementSync; isReader: boolean }>;

/** Lists of keys differ in length, and with them the statements: so many are kept prepared, the oldest forgotten first. */
const mostPrepared = 200;

/** The same few statements are asked all day, and to prepare one costs as much as to run it. */
function preparedIn(database: DatabaseSync): (sql: string) => Prepared {
  const kept = new Map<string, Prepared>();
  return (sql) => {
    const known = kept.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    const made = { statement, isReader: statement.columns().length > 0 };
    kept.set(sql, made);
    const [oldest] = kept.keys();
    if (kept.size > mostPrepared && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}

function toSqlite(value: unknown): string | number | null {
  if (typeof value === 'string' || typeof value === 'number' || value === null) return value;
  throw new TypeError('only text, numbers and null are stored');
}

function attempt<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new StoreError(`${what}: ${reasonOf(error)}.`);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && /database is locked/.test(error.message);
}

/** SQLite's and the file system's own short words; neither quotes what is stored. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown reason';
  if ('code' in error && (error.code === 'EACCES' || error.code === 'EROFS')) return 'it may not be written';
  if (/unable to open/i.test(error.message)) return 'it is a folder, or it may not be written';
  if (/readonly/i.test(error.message)) return 'it may not be written';
  if (/not a database|malformed/i.test(error.message)) return 'it is damaged, or no store';
  return error.message;
}
