import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { StoreError } from './errors.ts';
import { createGapTables } from './gaps.ts';
import { createIdentityTables, createNpiSightings } from './identity-tables.ts';
import { createInbox, createStories } from './inbox-tables.ts';
import { addWriteSubjects, createLedgerTables } from './ledger-migration.ts';
import { createOutboxTables } from './outbox-migration.ts';
import { createLeaseTable } from './leases.ts';
import type { Tables } from './schema.ts';

/** In the order of their names; one that was released is never changed. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-links': { up: createLinks },
  '0002-identity': { up: createIdentityTables },
  '0004-inbox': { up: createInbox },
  '0005-ledger': { up: createLedgerTables },
  '0007-outbox': { up: createOutboxTables },
  '0040-stories': { up: createStories },
  '0041-leases': { up: createLeaseTable },
  '0042-gaps': { up: createGapTables },
  '0043-npi-sightings': { up: createNpiSightings },
  '0044-write-subjects': { up: addWriteSubjects },
};

async function createLinks(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('subjects')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('subjects_kind', ['id', 'kind'])
    .execute();
  // A record belongs to one subject at most, of its own kind, and a subject has one record at most at each vendor.
  await db.schema
    .createTable('records')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('vendor', 'text', (column) => column.notNull())
    .addColumn('vendor_id', 'text', (column) => column.notNull())
    .addColumn('subject_id', 'text', (column) => column.notNull())
    .addColumn('grade', 'text', (column) => column.notNull())
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('decided_by', 'text', (column) => column.notNull())
    .addColumn('decided_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('records_pk', ['kind', 'vendor', 'vendor_id'])
    .addUniqueConstraint('records_one_a_vendor', ['subject_id', 'vendor'])
    .addForeignKeyConstraint('records_subject', ['subject_id', 'kind'], 'subjects', ['id', 'kind'])
    .execute();
  await db.schema
    .createTable('no_records')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subject_id', 'text', (column) => column.notNull())
    .addColumn('vendor', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('decided_at', 'bigint', (column) => column.notNull())
    .addColumn('look_again_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('no_records_pk', ['subject_id', 'vendor'])
    .addForeignKeyConstraint('no_records_subject', ['subject_id', 'kind'], 'subjects', ['id', 'kind'])
    .execute();
}

/** Brings the store to this program's form, under a lock. One that a newer program has changed is left alone. */
export async function migrate(db: Kysely<Tables>, where: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const applied = await appliedNames(db);
  const unknown = applied.filter((name) => !(name in migrations));
  if (unknown.length > 0) {
    throw new StoreError(`The store at ${where} was changed by a newer version of this program.`);
  }
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const failed = results?.find((result) => result.status === 'Error')?.migrationName ?? 'a migration';
  throw new StoreError(`The store at ${where} could not be brought up to date: ${failed} failed.`);
}

async function appliedNames(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return [];
  const rows = await db
    .$extendTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute();
  return rows.map((row) => row.name);
}
