import { type Kysely, PostgresAdapter, sql } from 'kysely';
import type { Tables } from './schema.ts';

/** What decisions about identity are made of, and the history of them. */
export async function createIdentityTables(db: Kysely<Tables>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  // `home_id`: the subject that the record made known, to which it returns when it is unlinked.
  await db.schema.alterTable('records').addColumn('home_id', 'text').execute();
  await db.schema.alterTable('records').addColumn('matched', 'text').execute();
  await db.schema.alterTable('records').addColumn('digest', 'text').execute();
  await sql`update records set home_id = subject_id, matched = ''`.execute(db);
  await db.schema.createIndex('records_home').on('records').columns(['kind', 'home_id']).execute();
  await createMatches(db);
  await createHistory(db, isPostgres);
  // One row a kind, changed at the beginning of each decision: whoever changes it first goes first.
  await db.schema
    .createTable('decision_turns')
    .addColumn('kind', 'text', (column) => column.primaryKey())
    .addColumn('taken', 'bigint', (column) => column.notNull())
    .execute();
  await sql`insert into decision_turns (kind, taken) values ('patient', 0), ('provider', 0)`.execute(db);
}

/** Under which National Provider Identifier which vendor's record was seen: a record may have had several. */
export async function createNpiSightings(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('npi_sightings')
    .addColumn('vendor', 'text', (column) => column.notNull())
    .addColumn('vendor_id', 'text', (column) => column.notNull())
    .addColumn('npi', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('npi_sightings_pk', ['vendor_id', 'vendor', 'npi'])
    .execute();
  await db.schema.createIndex('npi_sightings_npi').on('npi_sightings').column('npi').execute();
}

/** A pair is kept once, its records in the order of their vendors' names, and never within one vendor. */
async function createMatches(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('matches')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('a_vendor', 'text', (column) => column.notNull())
    .addColumn('a_id', 'text', (column) => column.notNull())
    .addColumn('b_vendor', 'text', (column) => column.notNull())
    .addColumn('b_id', 'text', (column) => column.notNull())
    .addColumn('grade', 'text', (column) => column.notNull())
    .addColumn('rule', 'text')
    .addColumn('matched', 'text', (column) => column.notNull())
    .addColumn('conflicting', 'text', (column) => column.notNull())
    .addColumn('vetoes', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('found_at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('matches_pair', ['kind', 'a_vendor', 'a_id', 'b_vendor', 'b_id'])
    .addCheckConstraint('matches_order', sql`a_vendor < b_vendor`)
    .addCheckConstraint('matches_status', sql`status in ('OPEN', 'LINKED', 'FLAGGED', 'REJECTED')`)
    .execute();
  await db.schema.createIndex('matches_b').on('matches').columns(['kind', 'b_vendor', 'b_id']).execute();
  await db.schema.createIndex('matches_queue').on('matches').columns(['kind', 'status', 'found_at', 'id']).execute();
}

/** Ordered by a number of its own, for clocks go back; added to, and never changed. */
async function createHistory(db: Kysely<Tables>, isPostgres: boolean): Promise<void> {
  await db.schema
    .createTable('link_history')
    .addColumn('seq', isPostgres ? 'bigserial' : 'integer', (column) =>
      isPostgres ? column.primaryKey() : column.primaryKey().autoIncrement(),
    )
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subject_id', 'text', (column) => column.notNull())
    .addColumn('vendor', 'text', (column) => column.notNull())
    .addColumn('vendor_id', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('matched', 'text', (column) => column.notNull())
    .addColumn('decided_by', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('decided_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('link_history_subject').on('link_history').columns(['kind', 'subject_id']).execute();
  await db.schema.createIndex('link_history_ref').on('link_history').columns(['kind', 'vendor', 'vendor_id']).execute();
  for (const statement of isPostgres ? guardsOfPostgres : guardsOfSqlite) await sql.raw(statement).execute(db);
}

const guardsOfSqlite = ['update', 'delete'].map(
  (change) => `create trigger link_history_no_${change} before ${change} on link_history
    begin select raise(abort, 'the history of links is only added to'); end`,
);

const guardsOfPostgres = [
  `create function refuse_link_history() returns trigger language plpgsql as
    $$ begin raise exception 'the history of links is only added to'; end $$`,
  `create trigger link_history_guard before update or delete or truncate on link_history
    for each statement execute function refuse_link_history()`,
];
