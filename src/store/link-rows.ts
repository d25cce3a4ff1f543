import type { Kysely, Transaction } from 'kysely';
import type { Link } from '../domain/link.ts';
import { type MatchField, matchFields } from '../domain/match.ts';
import { refKey, vendors, type VendorRef } from '../domain/vendor.ts';
import type { Subject, SubjectKind } from '../identity/link-store.ts';
import type { RecordRow, Tables } from './schema.ts';

export type Db = Kysely<Tables> | Transaction<Tables>;

/** Both databases bear many more parameters; a page of records needs far fewer. */
const chunkSize = 500;

export async function inChunks<K, T>(
  keys: readonly K[],
  read: (some: readonly K[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const rows: T[] = [];
  for (let at = 0; at < keys.length; at += chunkSize) rows.push(...(await read(keys.slice(at, at + chunkSize))));
  return rows;
}

export async function findByRefs(
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

/** By the ids asked for; an id that holds nothing any more leads to where its records went. */
export async function findByIds(
  db: Db,
  kind: SubjectKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Subject>> {
  const found = await subjectsOf(db, kind, ids);
  const empty = ids.filter((id) => found.get(id)?.links.length === 0);
  const moved = await inChunks(empty, (some) =>
    db
      .selectFrom('records')
      .select(['home_id', 'subject_id'])
      .where('kind', '=', kind)
      .where('home_id', 'in', some)
      .orderBy('vendor')
      .execute(),
  );
  const heirs = await subjectsOf(db, kind, [...new Set(moved.map(({ subject_id }) => subject_id))]);
  const heirOf = new Map(moved.map(({ home_id, subject_id }) => [home_id, heirs.get(subject_id)]));
  return new Map([...found].map(([id, subject]) => [id, heirOf.get(id) ?? subject]));
}

export async function subjectsOf(
  db: Db,
  kind: SubjectKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Subject>> {
  const known = await inChunks(ids, (some) =>
    db.selectFrom('subjects').selectAll().where('kind', '=', kind).where('id', 'in', some).execute(),
  );
  const rows = await inChunks(
    known.map(({ id }) => id),
    (some) => db.selectFrom('records').selectAll().where('subject_id', 'in', some).execute(),
  );
  const links = Map.groupBy(rows, (row) => row.subject_id);
  return new Map(
    known.map(({ id, created_at: createdAt }) => {
      const own = (links.get(id) ?? []).flatMap(toLink).toSorted(byVendor);
      return [id, { id, kind, createdAt, links: own }];
    }),
  );
}

export function toLink(row: RecordRow): Link[] {
  const ref = toRef(row.vendor, row.vendor_id);
  if (ref === null || row.grade !== 'CERTAIN') return [];
  const { grade, rule, digest, decided_by: decidedBy, decided_at: decidedAt } = row;
  return [{ ref, grade, rule, matched: toFields(row.matched), decidedBy, decidedAt, digest }];
}

export function toRef(vendor: string, id: string): VendorRef | null {
  const known = vendors.find((name) => name === vendor);
  return known === undefined ? null : { vendor: known, id };
}

/** A list of words as it is kept: one column that both databases hold alike. */
export function toText(words: readonly string[]): string {
  return words.join(' ');
}

export function toWords(text: string | null): readonly string[] {
  return (text ?? '').split(' ').filter((word) => word !== '');
}

export function toFields(text: string | null): readonly MatchField[] {
  const words = toWords(text);
  return matchFields.filter((field) => words.includes(field));
}

function byVendor(a: Link, b: Link): number {
  return vendors.indexOf(a.ref.vendor) - vendors.indexOf(b.ref.vendor);
}
