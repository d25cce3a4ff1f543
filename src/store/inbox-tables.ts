import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

export async function createInbox(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('inbox')
    .addColumn('id', 'text', (column) => column.primaryKey())
    // One event is there once, however often and to however many nodes it is delivered.
    .addColumn('identity', 'text', (column) => column.notNull().unique())
    .addColumn('vendor', 'text', (column) => column.notNull())
    .addColumn('type', 'text')
    .addColumn('subject', 'text')
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('occurred_at', 'bigint')
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('inbox_subject').on('inbox').columns(['subject', 'state']).execute();
  await db.schema.createIndex('inbox_received').on('inbox').columns(['state', 'received_at']).execute();
  await db.schema
    .createTable('event_subjects')
    .addColumn('subject', 'text', (column) => column.primaryKey())
    .addColumn('arrivals', 'bigint', (column) => column.notNull())
    .addColumn('due_at', 'bigint')
    .addColumn('leased_by', 'text')
    .addColumn('leased_until', 'bigint', (column) => column.notNull())
    .addColumn('high_water_at', 'bigint')
    .execute();
  await db.schema.createIndex('event_subjects_due').on('event_subjects').column('due_at').execute();
}

export async function createStories(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .alterTable('inbox')
    .addColumn('is_told', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createTable('case_states')
    .addColumn('case_id', 'text', (column) => column.primaryKey())
    .addColumn('patient_id', 'text')
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('status_changed_at', 'bigint')
    .addColumn('read_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('case_states_patient').on('case_states').column('patient_id').execute();
}
