import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** The ledger of writes, each with its legs, and what bookings leave behind. */
export async function createLedgerTables(db: Kysely<Tables>): Promise<void> {
  await createWrites(db);
  await db.schema
    .createTable('write_legs')
    .addColumn('write_id', 'text', (column) => column.notNull().references('writes.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('vendor', 'text', (column) => column.notNull())
    .addColumn('operation', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('code', 'text')
    .addColumn('vendor_id', 'text')
    .addColumn('facts', 'text')
    .addColumn('sent_at', 'bigint')
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('write_legs_pk', ['write_id', 'position'])
    .execute();
  await db.schema
    .createTable('visit_records')
    .addColumn('vendor', 'text', (column) => column.notNull())
    .addColumn('vendor_id', 'text', (column) => column.notNull())
    .addColumn('visit_vendor', 'text', (column) => column.notNull())
    .addColumn('visit_id', 'text', (column) => column.notNull())
    .addColumn('write_id', 'text', (column) => column.notNull().references('writes.id'))
    .addColumn('patient_id', 'text')
    .addColumn('join_url', 'text')
    .addColumn('sign_up_url', 'text')
    .addPrimaryKeyConstraint('visit_records_pk', ['vendor', 'vendor_id'])
    .execute();
  await db.schema
    .createIndex('visit_records_visit')
    .on('visit_records')
    .columns(['visit_vendor', 'visit_id'])
    .execute();
}

async function createWrites(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('writes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('principal', 'text', (column) => column.notNull())
    .addColumn('operation', 'text', (column) => column.notNull())
    .addColumn('key', 'text')
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('guard', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('code', 'text')
    .addColumn('answer', 'text')
    .addColumn('plan', 'text')
    .addColumn('holder', 'text')
    .addColumn('held_until', 'bigint', (column) => column.notNull())
    .addColumn('check_at', 'bigint', (column) => column.notNull())
    .addColumn('checks', 'integer', (column) => column.notNull())
    .addColumn('started_at', 'bigint', (column) => column.notNull())
    .addColumn('settled_at', 'bigint')
    .addColumn('settled_by', 'text')
    .addColumn('reason', 'text')
    // One write a key; a freed key and a lifted guard are null, and nulls are never equal.
    .addUniqueConstraint('writes_key', ['principal', 'operation', 'key'])
    .addUniqueConstraint('writes_guard', ['guard'])
    .execute();
  await db.schema.createIndex('writes_unsettled').on('writes').columns(['state', 'check_at']).execute();
}
