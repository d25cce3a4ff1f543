import { randomUUID } from 'node:crypto';
import type { Match, MatchGrade, MatchStatus } from '../domain/match.ts';
import type { Stretch } from '../domain/page.ts';
import type { VendorRef } from '../domain/vendor.ts';
import type { DecisionUnit, NewMatch, SubjectKind } from '../identity/link-store.ts';
import { type Db, inChunks, toFields, toRef, toText, toWords } from './link-rows.ts';
import type { MatchRow } from './schema.ts';

const grades: readonly MatchGrade[] = ['CERTAIN', 'PROBABLE', 'POSSIBLE', 'NONE'];
const statuses: readonly MatchStatus[] = ['OPEN', 'LINKED', 'FLAGGED', 'REJECTED'];

/** The part of a decision that is about pairs. */
export function matchUnit(
  db: Db,
  kind: SubjectKind,
): Pick<DecisionUnit, 'matchById' | 'matchesOf' | 'saveMatches' | 'dropMatches'> {
  return {
    matchById: async (id) => {
      const row = await db
        .selectFrom('matches')
        .selectAll()
        .where('kind', '=', kind)
        .where('id', '=', id)
        .executeTakeFirst();
      return row === undefined ? null : (toMatch(row)[0] ?? null);
    },
    matchesOf: async (refs) => {
      const rows = [...(await rowsOf(db, kind, 'a', refs)), ...(await rowsOf(db, kind, 'b', refs))];
      return [...new Map(rows.map((row) => [row.id, row])).values()].flatMap(toMatch);
    },
    saveMatches: async (matches) => {
      const found_at = Date.now();
      for (const match of matches) await upsert(db, kind, match, found_at);
    },
    dropMatches: async (matches) => {
      await inChunks(
        matches.map(({ id }) => id),
        async (some) => {
          await db.deleteFrom('matches').where('id', 'in', some).execute();
          return [];
        },
      );
    },
  };
}

async function rowsOf(
  db: Db,
  kind: SubjectKind,
  side: 'a' | 'b',
  refs: readonly VendorRef[],
): Promise<readonly MatchRow[]> {
  const wanted = new Set(refs.map(({ vendor, id }) => `${vendor} ${id}`));
  const rows = await inChunks([...new Set(refs.map(({ id }) => id))], (ids) =>
    db.selectFrom('matches').selectAll().where('kind', '=', kind).where(`${side}_id`, 'in', ids).execute(),
  );
  return rows.filter((row) => wanted.has(`${row[`${side}_vendor`]} ${row[`${side}_id`]}`));
}

async function upsert(db: Db, kind: SubjectKind, { records, verdict, status }: NewMatch, found_at: number) {
  const [a, b] = inOrder(records);
  const { grade, rule } = verdict;
  const change = {
    ...{ grade, rule, status, matched: toText(verdict.matched) },
    ...{ conflicting: toText(verdict.conflicting), vetoes: toText(verdict.vetoes) },
  };
  await db
    .insertInto('matches')
    .values({
      ...{ id: randomUUID(), kind, a_vendor: a.vendor, a_id: a.id, b_vendor: b.vendor, b_id: b.id },
      ...{ found_at, ...change },
    })
    .onConflict((conflict) => conflict.columns(['kind', 'a_vendor', 'a_id', 'b_vendor', 'b_id']).doUpdateSet(change))
    .execute();
}

export async function findMatches(
  db: Db,
  kind: SubjectKind,
  status: MatchStatus,
  { offset, limit }: Stretch,
): Promise<Readonly<{ items: readonly Match[]; total: number }>> {
  const ofStatus = db.selectFrom('matches').where('kind', '=', kind).where('status', '=', status);
  const rows = await ofStatus
    .selectAll()
    .orderBy('found_at', 'desc')
    .orderBy('id')
    .offset(offset)
    .limit(limit)
    .execute();
  const { total } = await ofStatus.select((is) => is.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return { items: rows.flatMap(toMatch), total };
}

/** A pair stands once, whichever of its records was met first. */
function inOrder([one, other]: NewMatch['records']): NewMatch['records'] {
  return one.vendor < other.vendor ? [one, other] : [other, one];
}

function toMatch(row: MatchRow): Match[] {
  const [a, b] = [toRef(row.a_vendor, row.a_id), toRef(row.b_vendor, row.b_id)];
  const grade = grades.find((name) => name === row.grade);
  const status = statuses.find((name) => name === row.status);
  if (a === null || b === null || grade === undefined || status === undefined) return [];
  const { id, rule, found_at: foundAt } = row;
  const [matched, conflicting] = [toFields(row.matched), toFields(row.conflicting)];
  const verdict = { grade, rule, matched, conflicting, vetoes: toWords(row.vetoes) };
  return [{ id, records: [a, b], verdict, status, foundAt }];
}
