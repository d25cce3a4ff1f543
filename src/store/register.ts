import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { holds } from '../domain/match.ts';
import { refKey } from '../domain/vendor.ts';
import type { MetRecord, Subject, SubjectKind } from '../identity/link-store.ts';
import { takeTurn } from './decisions.ts';
import { findByIds, findByRefs, inChunks } from './link-rows.ts';
import { matchUnit } from './match-rows.ts';
import type { Tables } from './schema.ts';

/** What registers a record on sight, kept with each of its links. */
const decidedBy = 'rule:registration/1';

type Placed = Readonly<{ record: MetRecord; subjectId: string; rule: 'planted-key' | 'first-met' }>;

/**
 * One transaction, and every insert gives way to what is there already: two nodes that meet the same records at once
 * end in one state, whichever comes first.
 */
export async function register(
  db: Kysely<Tables>,
  kind: SubjectKind,
  records: readonly MetRecord[],
  now: () => number,
): Promise<ReadonlyMap<string, Subject>> {
  const wanted = new Map(records.map((record) => [refKey(record.ref), record]));
  const refs = [...wanted.values()].map(({ ref }) => ref);
  return db.transaction().execute(async (tx) => {
    await takeTurn(tx, kind);
    const known = await findByRefs(tx, kind, refs);
    const met = [...wanted.values()].filter(({ ref }) => !known.has(refKey(ref)));
    await insert(tx, kind, await placesOfPlanted(tx, kind, met), now);
    // A planted id whose subject has another record at that vendor: this record stands for itself.
    const joined = await findByRefs(tx, kind, refs);
    const left = met.filter(({ ref }) => !joined.has(refKey(ref)));
    await insert(
      tx,
      kind,
      left.map((record) => ({ record, subjectId: randomUUID(), rule: 'first-met' })),
      now,
    );
    return findByRefs(tx, kind, refs);
  });
}

/** The subjects of the planted ids, wherever their records are now, but for whom a person has kept apart. */
async function placesOfPlanted(
  tx: Transaction<Tables>,
  kind: SubjectKind,
  met: readonly MetRecord[],
): Promise<readonly Placed[]> {
  const planted = met.flatMap(({ plantedId, ref }) => (plantedId === null ? [] : [{ plantedId, ref }]));
  const subjects = await findByIds(
    tx,
    kind,
    planted.map(({ plantedId }) => plantedId),
  );
  const matches = await matchUnit(tx, kind).matchesOf(planted.map(({ ref }) => ref));
  const apart = matches.filter(({ status }) => status === 'REJECTED');
  return planted.flatMap((record) => {
    const subject = subjects.get(record.plantedId);
    const { vendor, id } = record.ref;
    const isApart = apart
      .filter((match) => holds(match, vendor, id))
      .some((match) => subject?.links.some(({ ref }) => holds(match, ref.vendor, ref.id)));
    return isApart ? [] : [{ record, subjectId: subject?.id ?? record.plantedId, rule: 'planted-key' as const }];
  });
}

async function insert(
  tx: Transaction<Tables>,
  kind: SubjectKind,
  places: readonly Placed[],
  now: () => number,
): Promise<void> {
  const created_at = now();
  await inChunks(places, async (some) => {
    await tx
      .insertInto('subjects')
      .values(some.map(({ subjectId: id }) => ({ id, kind, created_at })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    // A planted id may turn out to be that of a subject of the other kind.
    const ids = some.map(({ subjectId }) => subjectId);
    const subjects = await tx
      .selectFrom('subjects')
      .select('id')
      .where('kind', '=', kind)
      .where('id', 'in', ids)
      .execute();
    const own = new Set(subjects.map(({ id }) => id));
    const rows = some
      .filter(({ subjectId }) => own.has(subjectId))
      .map(({ record: { ref }, subjectId, rule }) => ({
        ...{ kind, vendor: ref.vendor, vendor_id: ref.id, subject_id: subjectId, home_id: subjectId },
        ...{ grade: 'CERTAIN', rule, matched: '', digest: null, decided_by: decidedBy, decided_at: created_at },
      }));
    if (rows.length === 0) return [];
    await tx
      .insertInto('records')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return [];
  });
}
