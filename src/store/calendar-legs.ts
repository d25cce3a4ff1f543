import type { WriteLeg } from '../domain/write.ts';
import { type Db, toLeg } from './ledger-rows.ts';

/** By entry. Every version of a row has the leg that asked for it: the latest is how the row is to be now. */
export async function calendarLegs(db: Db, entryIds: readonly string[]): Promise<ReadonlyMap<string, WriteLeg>> {
  if (entryIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('calendar_rows as row')
    .innerJoin('calendar_changes as change', (join) =>
      join.onRef('change.entry_id', '=', 'row.entry_id').onRef('change.version', '=', 'row.version'),
    )
    .innerJoin('write_legs as leg', (join) =>
      join.onRef('leg.write_id', '=', 'change.write_id').onRef('leg.position', '=', 'change.position'),
    )
    .selectAll('leg')
    .select('row.entry_id')
    .where('row.entry_id', 'in', entryIds)
    .execute();
  return new Map(rows.map((row) => [row.entry_id, toLeg(row)]));
}
