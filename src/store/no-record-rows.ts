import { vendors } from '../domain/vendor.ts';
import type { NoRecord, SubjectKind } from '../identity/link-store.ts';
import { type Db, inChunks } from './link-rows.ts';
import type { NoRecordRow } from './schema.ts';

export async function findNoRecords(
  db: Db,
  kind: SubjectKind,
  subjectIds: readonly string[],
): Promise<readonly NoRecord[]> {
  const rows = await inChunks(subjectIds, (some) =>
    db.selectFrom('no_records').selectAll().where('kind', '=', kind).where('subject_id', 'in', some).execute(),
  );
  return rows.flatMap(toNoRecord);
}

export async function upsertNoRecord(db: Db, kind: SubjectKind, noRecord: NoRecord): Promise<void> {
  const { reason, decidedAt: decided_at, lookAgainAt: look_again_at } = noRecord;
  const change = { reason, decided_at, look_again_at };
  await db
    .insertInto('no_records')
    .values({ kind, subject_id: noRecord.subjectId, vendor: noRecord.vendor, ...change })
    .onConflict((conflict) => conflict.columns(['subject_id', 'vendor']).doUpdateSet(change))
    .execute();
}

export async function deleteNoRecords(db: Db, subjectIds: readonly string[]): Promise<void> {
  if (subjectIds.length === 0) return;
  await db.deleteFrom('no_records').where('subject_id', 'in', subjectIds).execute();
}

function toNoRecord(row: NoRecordRow): NoRecord[] {
  const vendor = vendors.find((name) => name === row.vendor);
  const reason = (['none', 'ambiguous', 'cut-off'] as const).find((name) => name === row.reason);
  if (vendor === undefined || reason === undefined) return [];
  return [{ subjectId: row.subject_id, vendor, reason, decidedAt: row.decided_at, lookAgainAt: row.look_again_at }];
}
