import { type Kysely, PostgresAdapter, sql } from 'kysely';
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

/** Mutations whose answer is the key of what they change, by what kind of thing that is. */
const changes: Readonly<Record<string, readonly string[]>> = {
  Visit: ['rescheduleVisit', 'assignVisitProvider', 'unassignVisitProvider', 'closeVisit', 'cancelVisit'],
  Intake: ['updateIntake'],
  Case: ['changeCase'],
  Patient: ['updatePatient', 'dismissMessages'],
  Room: ['assignRoomToProvider', 'removeRoomFromProvider'],
};

/** What each write is about. For those of before, as far as what was kept of them tells it. */
export async function addWriteSubjects(db: Kysely<Tables>): Promise<void> {
  await db.schema.alterTable('writes').addColumn('subject', 'text').execute();
  for (const [type, operations] of Object.entries(changes)) {
    await sql`update writes set subject = ${`${type}:`} || answer
      where answer is not null and operation in (${sql.join(operations)})`.execute(db);
  }
  // An entry of the practice calendar that stands for a visit is named after it.
  await sql`update writes set subject = 'Visit:VSEE:' || substr(answer, 12)
    where operation like '%CalendarEntry' and answer like 'visit:vsee:%'`.execute(db);
  await sql`update writes set subject = 'Patient:' ||
    (select max(patient_id) from visit_records where write_id = writes.id)
    where subject is null and answer is not null`.execute(db);
  await readPlans(db);
}

/** The plan of a write is there until it is settled. */
async function readPlans(db: Kysely<Tables>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const planned = (name: string) =>
    isPostgres ? sql`(writes.plan::json ->> ${name})` : sql`json_extract(writes.plan, ${`$.${name}`})`;
  const patient = (vendor: string, name: string) => sql`
    (select subject_id from records where kind = 'patient' and vendor = ${vendor} and vendor_id = ${planned(name)})`;
  const about = [
    { type: 'Visit:VSEE:', id: planned('vseeId') },
    { type: 'Case:', id: planned('caseId') },
    { type: 'Patient:', id: planned('patientId') },
    { type: 'Patient:', id: patient('VSEE', 'patientVseeId') },
    { type: 'Patient:', id: patient('MDI', 'mdiPatientId') },
    { type: 'Room:', id: planned('roomCode') },
  ];
  for (const { type, id } of about) {
    await sql`update writes set subject = ${type} || ${id} where subject is null and plan is not null`.execute(db);
  }
}
