import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Link } from '../domain/link.ts';
import type { VendorRef } from '../domain/vendor.ts';
import type { DecisionUnit, SubjectKind } from '../identity/link-store.ts';
import { historyRow } from './link-history.ts';
import { findByIds, findByRefs, toText } from './link-rows.ts';
import { matchUnit } from './match-rows.ts';
import { deleteNoRecords, upsertNoRecord } from './no-record-rows.ts';
import type { RecordRow, Tables } from './schema.ts';

type Tx = Transaction<Tables>;

/** What put a record where it is when nothing but the record itself says so. */
const alone = { rule: 'first-met', decided_by: 'rule:registration/1', matched: '' } as const;

export function decide<T>(db: Kysely<Tables>, kind: SubjectKind, work: (unit: DecisionUnit) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await takeTurn(tx, kind);
    return work(unitOf(tx, kind));
  });
}

/** Whoever comes second waits here, and then reads what the first has decided. */
export async function takeTurn(tx: Tx, kind: SubjectKind): Promise<void> {
  await tx
    .updateTable('decision_turns')
    .set((column) => ({ taken: column('taken', '+', 1) }))
    .where('kind', '=', kind)
    .execute();
}

function unitOf(tx: Tx, kind: SubjectKind): DecisionUnit {
  return {
    subjectById: async (id) => (await findByIds(tx, kind, [id])).get(id) ?? null,
    subjectsOf: (refs) => findByRefs(tx, kind, refs),
    ...matchUnit(tx, kind),
    join: (subjectId, link) => join(tx, kind, subjectId, link),
    part: (ref, decidedAt) => part(tx, kind, ref, decidedAt),
    saveDigests: async (digests) => {
      for (const { ref, digest } of digests)
        await recordOf(tx.updateTable('records').set({ digest }), kind, ref).execute();
    },
    saveNoRecord: (noRecord) => upsertNoRecord(tx, kind, noRecord),
    forgetNoRecords: (subjectIds) => deleteNoRecords(tx, subjectIds),
    write: async (decision) => {
      await tx.insertInto('link_history').values(historyRow(kind, decision)).execute();
    },
  };
}

/** Any query on the records, narrowed to one of them. */
function recordOf<Q extends { where: (column: 'kind' | 'vendor' | 'vendor_id', is: '=', value: string) => Q }>(
  query: Q,
  kind: SubjectKind,
  { vendor, id }: VendorRef,
): Q {
  return query.where('kind', '=', kind).where('vendor', '=', vendor).where('vendor_id', '=', id);
}

async function join(tx: Tx, kind: SubjectKind, subjectId: string, { ref, ...link }: Link): Promise<void> {
  const { grade, rule, digest } = link;
  const change = {
    ...{ subject_id: subjectId, grade, rule, digest, matched: toText(link.matched) },
    ...{ decided_by: link.decidedBy, decided_at: link.decidedAt },
  };
  const held = await findRecord(tx, kind, ref);
  if (held === undefined) {
    const row = { kind, vendor: ref.vendor, vendor_id: ref.id, home_id: subjectId, ...change };
    await tx.insertInto('records').values(row).execute();
    return;
  }
  if (held.subject_id !== subjectId) {
    await tx.updateTable('records').set({ subject_id: subjectId }).where('subject_id', '=', held.subject_id).execute();
    await deleteNoRecords(tx, [held.subject_id]);
  }
  await recordOf(tx.updateTable('records').set(change), kind, ref).execute();
}

async function part(tx: Tx, kind: SubjectKind, ref: VendorRef, decidedAt: number): Promise<void> {
  const held = await findRecord(tx, kind, ref);
  if (held === undefined) return;
  const { subject_id: from, home_id: home } = held;
  // With nothing left behind, going home together would change nothing.
  const leaves = await tx.selectFrom('records').select('home_id').where('subject_id', '=', from).execute();
  const leavesSome = leaves.some(({ home_id }) => home_id !== home);
  const goesHome = home !== null && home !== from && leavesSome && (await isEmpty(tx, home));
  const to = goesHome ? home : await makeSubject(tx, kind, decidedAt);
  if (goesHome) {
    await tx
      .updateTable('records')
      .set({ subject_id: to })
      .where('subject_id', '=', from)
      .where('home_id', '=', home)
      .execute();
  }
  const change = { subject_id: to, home_id: to, decided_at: decidedAt, ...alone };
  await recordOf(tx.updateTable('records').set(change), kind, ref).execute();
  await deleteNoRecords(tx, [from, to]);
}

async function makeSubject(tx: Tx, kind: SubjectKind, created_at: number): Promise<string> {
  const id = randomUUID();
  await tx.insertInto('subjects').values({ id, kind, created_at }).execute();
  return id;
}

async function isEmpty(tx: Tx, subjectId: string): Promise<boolean> {
  const row = await tx.selectFrom('records').select('vendor').where('subject_id', '=', subjectId).executeTakeFirst();
  return row === undefined;
}

async function findRecord(tx: Tx, kind: SubjectKind, { vendor, id }: VendorRef): Promise<RecordRow | undefined> {
  return tx
    .selectFrom('records')
    .selectAll()
    .where('kind', '=', kind)
    .where('vendor', '=', vendor)
    .where('vendor_id', '=', id)
    .executeTakeFirst();
}
