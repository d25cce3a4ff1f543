import type { RawBuilder, Transaction } from 'kysely';
import type { BookedVisit, PatientLink, Traces } from '../commands/ledger.ts';
import { refKey, type VendorRef } from '../domain/vendor.ts';
import { type Db, toVisitRecord, withLegs } from './ledger-rows.ts';
import type { VisitRecordRow } from './ledger-schema.ts';
import type { Tables } from './schema.ts';

/** What a write leaves in the link store, within the transaction that ends it. */
export async function leaveTraces(
  db: Transaction<Tables>,
  now: RawBuilder<number>,
  writeId: string,
  traces: Traces,
): Promise<void> {
  for (const { ref, visit, patientId, joinUrl, signUpUrl } of traces.visits) {
    const told = { patient_id: patientId, join_url: joinUrl, sign_up_url: signUpUrl };
    await db
      .insertInto('visit_records')
      .values({
        ...{ vendor: ref.vendor, vendor_id: ref.id, visit_vendor: visit.vendor, visit_id: visit.id, write_id: writeId },
        ...told,
      })
      .onConflict((conflict) => conflict.columns(['vendor', 'vendor_id']).doNothing())
      .execute();
  }
  for (const link of traces.patients) await linkPatient(db, now, link);
}

/** Gives way to a link that is there already: a record belongs to one patient, whoever was first. */
async function linkPatient(
  db: Transaction<Tables>,
  now: RawBuilder<number>,
  { patientId: subject_id, link }: PatientLink,
): Promise<void> {
  const { ref, grade, rule, decidedBy: decided_by, decidedAt: decided_at } = link;
  const kind = 'patient';
  await db
    .insertInto('subjects')
    .values({ id: subject_id, kind, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db
    .insertInto('records')
    .values({ kind, vendor: ref.vendor, vendor_id: ref.id, subject_id, grade, rule, decided_by, decided_at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** By `refKey`. A record that no booking of ours knows is left out. */
export async function bookedVisits(db: Db, refs: readonly VendorRef[]): Promise<ReadonlyMap<string, BookedVisit>> {
  if (refs.length === 0) return new Map();
  const asked = await db
    .selectFrom('visit_records as asked')
    .innerJoin('visit_records as own', (join) =>
      join.onRef('own.visit_vendor', '=', 'asked.visit_vendor').onRef('own.visit_id', '=', 'asked.visit_id'),
    )
    .selectAll('own')
    .select(['asked.vendor as asked_vendor', 'asked.vendor_id as asked_id'])
    .where(
      'asked.vendor_id',
      'in',
      refs.map(({ id }) => id),
    )
    .execute();
  const writeIds = [...new Set(asked.map(({ write_id }) => write_id))];
  const rows =
    writeIds.length === 0 ? [] : await db.selectFrom('writes').selectAll().where('id', 'in', writeIds).execute();
  const writes = new Map((await withLegs(db, rows)).map((write) => [write.id, write]));
  const groups = Map.groupBy(asked, (row) => `${row.asked_vendor} ${row.asked_id}`);
  const wanted = refs.map(refKey).filter((key) => groups.has(key));
  return new Map(wanted.map((key) => [key, bookedVisit(groups.get(key) ?? [], writes)]));
}

function bookedVisit(
  rows: readonly VisitRecordRow[],
  writes: ReadonlyMap<string, NonNullable<BookedVisit['write']>>,
): BookedVisit {
  const [first] = rows;
  return { records: rows.map(toVisitRecord), write: writes.get(first?.write_id ?? '') ?? null };
}
