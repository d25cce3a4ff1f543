import { resolve } from 'node:path';
import { Kysely, sql } from 'kysely';
import type { CaseStates } from '../events/case-states.ts';
import type { Gaps } from '../events/gaps.ts';
import type { Inbox } from '../events/inbox.ts';
import type { Leases } from '../events/leases.ts';
import type { Ledger } from '../commands/ledger.ts';
import type { Outbox } from '../commands/outbox.ts';
import type { LinkStore } from '../identity/link-store.ts';
import type { VisitLinks } from '../identity/visit-links.ts';
import { createCaseStates } from './case-states.ts';
import { createGaps } from './gaps.ts';
import { createInbox } from './inbox.ts';
import { storeClocks } from './clock.ts';
import { createLeases } from './leases.ts';
import { createLedger } from './ledger.ts';
import type { LedgerOptions } from './ledger-hold.ts';
import { createLinkStore } from './link-store.ts';
import { migrate } from './migrations.ts';
import { createOutbox } from './outbox.ts';
import { checkPool, describeUrl, openPool, postgresDialect } from './postgres.ts';
import type { Tables } from './schema.ts';
import { openSqlite, sqliteDialect } from './sqlite.ts';
import { createVisitLinks } from './visit-links.ts';

export type StoreTarget = Readonly<{ kind: 'sqlite'; file: string }> | Readonly<{ kind: 'postgres'; url: string }>;

/** What the server keeps of its own: who is who at the vendors, what they told it, and what was asked of them. */
export type Store = Readonly<{
  links: LinkStore;
  inbox: Inbox;
  ledger: Ledger;
  outbox: Outbox;
  caseStates: CaseStates;
  leases: Leases;
  gaps: Gaps;
  visitLinks: VisitLinks;
  /** Rejects when the store does not answer. */
  ping: () => Promise<void>;
  close: () => Promise<void>;
  /** The file, or the server without its credentials. */
  describe: string;
}>;

const ledgerOptions: LedgerOptions = { leaseMs: 30_000, firstCheckMs: 2_000, longestCheckMs: 900_000 };

/** Opens the embedded store or a PostgreSQL server, in today's form. Throws a `StoreError` that says what is wrong. */
export async function openStore(target: StoreTarget, ledger: LedgerOptions = ledgerOptions): Promise<Store> {
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
    inbox: createInbox(db, target.kind === 'postgres'),
    caseStates: createCaseStates(db),
    leases: createLeases(db),
    gaps: createGaps(db),
    ledger: createLedger(db, storeClocks[target.kind], ledger),
    outbox: createOutbox(db, storeClocks[target.kind], ledger),
    visitLinks: createVisitLinks(db),
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
