import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Link, LinkRule } from '../domain/link.ts';
import { refKey, vendors, type VendorRef } from '../domain/vendor.ts';
import type { LinkStore, MetRecord, NoRecord, Subject, SubjectKind } from '../identity/link-store.ts';
import type { NoRecordRow, RecordRow, Tables } from './schema.ts';

/** What registers a record on sight, kept with each of its links. */
const decidedBy = 'rule:registration/1';

/** Both databases bear many more parameters; a page of records needs far fewer. */
const chunkSize = 500;

type Db = Kysely<Tables> | Transaction<Tables>;

/** The port of `identity/link-store.ts` on either database: the constraints hold the invariants, not this code. */
export function createLinkStore(db: Kysely<Tables>, now: () => number = Date.now): LinkStore {
  return {
    findByRefs: (kind, refs) => findByRefs(db, kind, refs),
    findByIds: async (kind, ids) => subjectsOf(db, kind, [...(await idsOfKind(db, kind, ids))]),
    register: (kind, records) => register(db, kind, records, now),
    link: (kind, subjectId, link) => addLink(db, kind, subjectId, link),
    findNoRecords: async (kind, subjectIds) => {
      const rows = await inChunks(subjectIds, (some) =>
        db.selectFrom('no_records').selectAll().where('kind', '=', kind).where('subject_id', 'in', some).execute(),
      );
      return rows.flatMap(toNoRecord);
    },
    saveNoRecord: async (kind, noRecord) => {
      const { reason, decidedAt: decided_at, lookAgainAt: look_again_at } = noRecord;
      const change = { reason, decided_at, look_again_at };
      await db
        .insertInto('no_records')
        .values({ kind, subject_id: noRecord.subjectId, vendor: noRecord.vendor, ...change })
        .onConflict((conflict) => conflict.columns(['subject_id', 'vendor']).doUpdateSet(change))
        .execute();
    },
    close: () => db.destroy(),
  };
}

async function findByRefs(
  db: Db,
  kind: SubjectKind,
  refs: readonly VendorRef[],
): Promise<ReadonlyMap<string, Subject>> {
  const wanted = new Set(refs.map(refKey));
  const held = await inChunks([...new Set(refs.map(({ id }) => id))], (ids) =>
    db.selectFrom('records').selectAll().where('kind', '=', kind).where('vendor_id', 'in', ids).execute(),
  );
  const rows = held.filter((row) => wanted.has(`${row.vendor} ${row.vendor_id}`));
  const subjects = await subjectsOf(db, kind, [...new Set(rows.map((row) => row.subject_id))]);
  return new Map(
    rows.flatMap((row) => {
      const subject = subjects.get(row.subject_id);
      return subject === undefined ? [] : [[`${row.vendor} ${row.vendor_id}`, subject]];
    }),
  );
}

async function idsOfKind(db: Db, kind: SubjectKind, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await inChunks(ids, (some) =>
    db.selectFrom('subjects').select('id').where('kind', '=', kind).where('id', 'in', some).execute(),
  );
  return new Set(rows.map(({ id }) => id));
}

async function subjectsOf(db: Db, kind: SubjectKind, ids: readonly string[]): Promise<ReadonlyMap<string, Subject>> {
  const rows = await inChunks(ids, (some) =>
    db.selectFrom('records').selectAll().where('subject_id', 'in', some).execute(),
  );
  const links = Map.groupBy(rows, (row) => row.subject_id);
  return new Map(ids.map((id) => [id, { id, kind, links: (links.get(id) ?? []).flatMap(toLink).toSorted(byVendor) }]));
}

/**
 * One transaction, and every insert gives way to what is there already: two nodes that meet the same records at once
 * end in one state, whichever comes first.
 */
async function register(
  db: Kysely<Tables>,
  kind: SubjectKind,
  records: readonly MetRecord[],
  now: () => number,
): Promise<ReadonlyMap<string, Subject>> {
  const wanted = new Map(records.map((record) => [refKey(record.ref), record]));
  const refs = [...wanted.values()].map(({ ref }) => ref);
  return db.transaction().execute(async (transaction) => {
    const known = await findByRefs(transaction, kind, refs);
    const met = [...wanted.values()].filter(({ ref }) => !known.has(refKey(ref)));
    const planted = met.filter(({ plantedId }) => plantedId !== null);
    await insert(transaction, kind, planted, now, ({ plantedId }) => plantedId ?? randomUUID());
    // A planted id whose subject has another record at that vendor: this record stands for itself.
    const joined = await findByRefs(transaction, kind, refs);
    const left = met.filter(({ ref }) => !joined.has(refKey(ref)));
    await insert(transaction, kind, left, now, () => randomUUID());
    return findByRefs(transaction, kind, refs);
  });
}

async function insert(
  db: Transaction<Tables>,
  kind: SubjectKind,
  records: readonly MetRecord[],
  now: () => number,
  idOf: (record: MetRecord) => string,
): Promise<void> {
  // In one order everywhere, so that two transactions never wait for each other crosswise.
  const ordered = records.toSorted((a, b) => refKey(a.ref).localeCompare(refKey(b.ref), 'en'));
  const rows = ordered.map((record) => ({ record, subject_id: idOf(record) }));
  const created_at = now();
  await inChunks(rows, async (some) => {
    await db
      .insertInto('subjects')
      .values(some.map(({ subject_id: id }) => ({ id, kind, created_at })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    // A planted id may turn out to be that of a subject of the other kind.
    const ownIds = await idsOfKind(
      db,
      kind,
      some.map(({ subject_id }) => subject_id),
    );
    const own = some.filter(({ subject_id }) => ownIds.has(subject_id));
    if (own.length === 0) return [];
    await db
      .insertInto('records')
      .values(
        own.map(({ record: { ref, plantedId }, subject_id }) => ({
          ...{ kind, vendor: ref.vendor, vendor_id: ref.id, subject_id, grade: 'CERTAIN' },
          rule: (plantedId === subject_id ? 'planted-key' : 'first-met') satisfies LinkRule,
          ...{ decided_by: decidedBy, decided_at: created_at },
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return [];
  });
}

async function addLink(
  db: Kysely<Tables>,
  kind: SubjectKind,
  subjectId: string,
  { ref, grade, rule, decidedBy: decided_by, decidedAt: decided_at }: Link,
): Promise<'linked' | 'taken'> {
  const row = {
    kind,
    vendor: ref.vendor,
    vendor_id: ref.id,
    subject_id: subjectId,
    grade,
    rule,
    decided_by,
    decided_at,
  };
  await db
    .insertInto('records')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const held = await findByRefs(db, kind, [ref]);
  return held.get(refKey(ref))?.id === subjectId ? 'linked' : 'taken';
}

function toLink(row: RecordRow): Link[] {
  const vendor = vendors.find((name) => name === row.vendor);
  const rule = (['first-met', 'planted-key'] as const).find((name) => name === row.rule);
  if (vendor === undefined || rule === undefined || row.grade !== 'CERTAIN') return [];
  const { decided_by, decided_at } = row;
  return [{ ref: { vendor, id: row.vendor_id }, grade: row.grade, rule, decidedBy: decided_by, decidedAt: decided_at }];
}

function toNoRecord(row: NoRecordRow): NoRecord[] {
  const vendor = vendors.find((name) => name === row.vendor);
  const reason = (['none', 'ambiguous'] as const).find((name) => name === row.reason);
  if (vendor === undefined || reason === undefined) return [];
  return [{ subjectId: row.subject_id, vendor, reason, decidedAt: row.decided_at, lookAgainAt: row.look_again_at }];
}

function byVendor(a: Link, b: Link): number {
  return vendors.indexOf(a.ref.vendor) - vendors.indexOf(b.ref.vendor);
}

async function inChunks<K, T>(keys: readonly K[], read: (some: readonly K[]) => Promise<readonly T[]>): Promise<T[]> {
  const rows: T[] = [];
  for (let at = 0; at < keys.length; at += chunkSize) rows.push(...(await read(keys.slice(at, at + chunkSize))));
  return rows;
}
