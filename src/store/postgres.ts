import { type Dialect, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import { StoreError } from './errors.ts';

const connectTimeoutMs = 5_000;
const statementTimeoutMs = 10_000;

// PostgreSQL's 64-bit integers come as text; ours are milliseconds, which a number holds.
types.setTypeParser(types.builtins.INT8, Number);

export function openPool(url: string): Pool {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: connectTimeoutMs,
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: statementTimeoutMs,
  });
  // Without a listener the process ends when the server drops an idle connection; the pool replaces it by itself.
  pool.on('error', () => undefined);
  // The same while a connection is lent out and no statement of it is under way: between two of a transaction, say.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

export function postgresDialect(pool: Pool): Dialect {
  return new PostgresDialect({ pool });
}

/** `postgres://user:secret@host/db` without its user and its secret. */
export function describeUrl(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

export async function checkPool(pool: Pool, url: string): Promise<void> {
  try {
    await pool.query('select 1');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new StoreError(`The store at ${describeUrl(url)} cannot be reached: ${code}.`);
  }
}
