import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** The practice calendar as it is to be, and which write asked for what of it. */
export async function createOutboxTables(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('calendar_rows')
    .addColumn('entry_id', 'text', (column) => column.primaryKey())
    .addColumn('calendar_id', 'text', (column) => column.notNull())
    .addColumn('starts_at', 'bigint', (column) => column.notNull())
    .addColumn('duration_minutes', 'integer', (column) => column.notNull())
    .addColumn('patient_key', 'text')
    .addColumn('type_id', 'text')
    .addColumn('location_id', 'text')
    .addColumn('summary', 'text')
    .addColumn('details', 'text')
    .addColumn('is_blocked', 'integer', (column) => column.notNull())
    .addColumn('is_cancelled', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('told_version', 'integer', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('holder', 'text')
    .addColumn('held_until', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('calendar_changes')
    .addColumn('entry_id', 'text', (column) => column.notNull().references('calendar_rows.entry_id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('write_id', 'text', (column) => column.notNull().references('writes.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('calendar_changes_pk', ['entry_id', 'version'])
    .execute();
  await db.schema.createIndex('calendar_rows_due').on('calendar_rows').columns(['due_at']).execute();
}
