import { resolve } from 'node:path';
import { Kysely, sql } from 'kysely';
import type { Inbox } from '../events/inbox.ts';
import type { LinkStore } from '../identity/link-store.ts';
import { createInbox } from './inbox.ts';
import { createLinkStore } from './link-store.ts';
import { migrate } from './migrations.ts';
import { checkPool, describeUrl, openPool, postgresDialect } from './postgres.ts';
import type { Tables } from './schema.ts';
import { openSqlite, sqliteDialect } from './sqlite.ts';

export type StoreTarget = Readonly<{ kind: 'sqlite'; file: string }> | Readonly<{ kind: 'postgres'; url: string }>;

/** What the server keeps of its own: which vendor records are the same person, and what the vendors told it. */
export type Store = Readonly<{
  links: LinkStore;
  inbox: Inbox;
  /** Rejects when the store does not answer. */
  ping: () => Promise<void>;
  close: () => Promise<void>;
  /** The file, or the server without its credentials. */
  describe: string;
}>;

/** Opens the embedded store or a PostgreSQL server, in today's form. Throws a `StoreError` that says what is wrong. */
export async function openStore(target: StoreTarget): Promise<Store> {
  const describe = target.kind === 'sqlite' ? resolve(target.file) : describeUrl(target.url);
  const db = target.kind === 'sqlite' ? openEmbedded(target.file) : await openServer(target.url);
  try {
    await migrate(db, describe);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const links = createLinkStore(db);
  return {
    links,
    inbox: createInbox(db),
    ping: async () => {
      await sql`select 1`.execute(db);
    },
    close: links.close,
    describe,
  };
}

function openEmbedded(file: string): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: sqliteDialect(openSqlite(file)) });
}

async function openServer(url: string): Promise<Kysely<Tables>> {
  const pool = openPool(url);
  try {
    await checkPool(pool, url);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return new Kysely<Tables>({ dialect: postgresDialect(pool) });
}
