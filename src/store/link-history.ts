import type { Insertable, Selectable } from 'kysely';
import type { LinkDecision, Linked } from '../domain/link.ts';
import type { SubjectKind } from '../identity/link-store.ts';
import { type Db, toFields, toRef, toText } from './link-rows.ts';
import type { HistoryRow } from './schema.ts';

const actions = ['LINKED', 'UNLINKED', 'REJECTED'] as const;

export function historyRow(kind: SubjectKind, decision: LinkDecision): Insertable<HistoryRow> {
  const { action, subjectId, ref, rule, matched, decidedBy, reason, decidedAt } = decision;
  return {
    ...{ kind, subject_id: subjectId, vendor: ref.vendor, vendor_id: ref.id, action, rule },
    ...{ matched: toText(matched), decided_by: decidedBy, reason, decided_at: decidedAt },
  };
}

/** What was decided about the subject, and about the records it holds now, wherever they were then. */
export async function findHistory(
  db: Db,
  kind: SubjectKind,
  { id, links }: Linked,
  most: number,
): Promise<readonly LinkDecision[]> {
  const rows = await db
    .selectFrom('link_history')
    .selectAll()
    .where('kind', '=', kind)
    .where((is) =>
      is.or([
        is('subject_id', '=', id),
        ...links.map(({ ref }) => is.and([is('vendor', '=', ref.vendor), is('vendor_id', '=', ref.id)])),
      ]),
    )
    .orderBy('seq', 'desc')
    .limit(most)
    .execute();
  return rows.flatMap(toDecision);
}

function toDecision(row: Selectable<HistoryRow>): LinkDecision[] {
  const ref = toRef(row.vendor, row.vendor_id);
  const action = actions.find((name) => name === row.action);
  if (ref === null || action === undefined) return [];
  const { subject_id: subjectId, rule, decided_by: decidedBy, reason, decided_at: decidedAt } = row;
  return [{ action, subjectId, ref, rule, matched: toFields(row.matched), decidedBy, reason, decidedAt }];
}
