import type { Kysely } from 'kysely';
import type { Link } from '../domain/link.ts';
import { refKey } from '../domain/vendor.ts';
import type { LinkStore, SubjectKind } from '../identity/link-store.ts';
import { decide } from './decisions.ts';
import { telling } from './errors.ts';
import { findHistory } from './link-history.ts';
import { findByIds, findByRefs, toText } from './link-rows.ts';
import { findMatches } from './match-rows.ts';
import { findNoRecords, upsertNoRecord } from './no-record-rows.ts';
import { createNpiDirectory } from './npi-directory.ts';
import { register } from './register.ts';
import type { Tables } from './schema.ts';
import { createTurns } from './turns.ts';

/** The port of `identity/link-store.ts` on either database: the constraints hold the invariants, not this code. */
export function createLinkStore(db: Kysely<Tables>, now: () => number = Date.now): LinkStore {
  const inTurn = createTurns();
  return {
    findByRefs: (kind, refs) => telling(() => findByRefs(db, kind, refs)),
    findByIds: (kind, ids) => telling(() => findByIds(db, kind, ids)),
    register: (kind, records) => telling(() => inTurn(kind, () => register(db, kind, records, now))),
    link: (kind, subjectId, link) => telling(() => addLink(db, kind, subjectId, link)),
    findNoRecords: (kind, subjectIds) => telling(() => findNoRecords(db, kind, subjectIds)),
    saveNoRecord: (kind, noRecord) => telling(() => upsertNoRecord(db, kind, noRecord)),
    decide: (kind, work) => telling(() => inTurn(kind, () => decide(db, kind, work))),
    matches: (kind, status, stretch) => telling(() => findMatches(db, kind, status, stretch)),
    history: (kind, subject, most) => telling(() => findHistory(db, kind, subject, most)),
    npis: createNpiDirectory(db, inTurn),
    close: () => db.destroy(),
  };
}

async function addLink(
  db: Kysely<Tables>,
  kind: SubjectKind,
  subjectId: string,
  { ref, grade, rule, digest, ...link }: Link,
): Promise<'linked' | 'taken'> {
  const row = {
    ...{ kind, vendor: ref.vendor, vendor_id: ref.id, subject_id: subjectId, home_id: subjectId },
    ...{ grade, rule, digest, matched: toText(link.matched) },
    ...{ decided_by: link.decidedBy, decided_at: link.decidedAt },
  };
  await db
    .insertInto('records')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const held = await findByRefs(db, kind, [ref]);
  return held.get(refKey(ref))?.id === subjectId ? 'linked' : 'taken';
}
