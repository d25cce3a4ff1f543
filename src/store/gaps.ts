import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Gap } from '../domain/gap.ts';
import type { Gaps } from '../events/gaps.ts';
import type { GapRow, Tables } from './schema.ts';

/** One row for all nodes: as long as one of them can receive, there is no gap. */
const name = 'events';

export async function createGapTables(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('heartbeats')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('last_at', 'bigint', (column) => column.notNull())
    .addColumn('previous_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('event_gaps')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('from_at', 'bigint', (column) => column.notNull())
    .addColumn('to_at', 'bigint', (column) => column.notNull())
    .addColumn('reconciled_at', 'bigint')
    .addColumn('cases_read', 'integer', (column) => column.notNull())
    .addColumn('cases_changed', 'integer', (column) => column.notNull())
    .execute();
}

/** The port of `events/gaps.ts` on either database. */
export function createGaps(db: Kysely<Tables>): Gaps {
  return {
    beat: async (now, longestMs) => {
      const last = await db.selectFrom('heartbeats').select('last_at').where('name', '=', name).executeTakeFirst();
      if (last === undefined || now - last.last_at <= longestMs) {
        await beat(db, now);
        return false;
      }
      return db.transaction().execute(async (transaction) => {
        // Of two nodes that come back at once, the second sees the first's beat and no gap.
        const from_at = await beat(transaction, now);
        if (from_at === null || now - from_at <= longestMs) return false;
        const gap = { id: randomUUID(), from_at, to_at: now, reconciled_at: null, cases_read: 0, cases_changed: 0 };
        await transaction.insertInto('event_gaps').values(gap).execute();
        return true;
      });
    },
    open: async () => {
      const rows = await db.selectFrom('event_gaps').selectAll().where('reconciled_at', 'is', null).execute();
      return rows.map(toGap);
    },
    latest: async (most) => {
      const rows = await db.selectFrom('event_gaps').selectAll().orderBy('to_at', 'desc').limit(most).execute();
      return rows.map(toGap);
    },
    close: async (ids, { cases: cases_read, changed: cases_changed }, reconciled_at) => {
      await db
        .updateTable('event_gaps')
        .set({ reconciled_at, cases_read, cases_changed })
        .where('id', 'in', ids)
        .execute();
    },
  };
}

/** The beat before; null: there is a later one than this. */
async function beat(db: Kysely<Tables>, now: number): Promise<number | null> {
  const row = await db
    .insertInto('heartbeats')
    .values({ name, last_at: now, previous_at: now })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ last_at: now, previous_at: sql`heartbeats.last_at` })
        .where('heartbeats.last_at', '<', now),
    )
    .returning('previous_at')
    .executeTakeFirst();
  return row?.previous_at ?? null;
}

function toGap(row: GapRow): Gap {
  return {
    ...{ id: row.id, from: row.from_at, to: row.to_at, reconciledAt: row.reconciled_at },
    ...{ casesRead: row.cases_read, casesChanged: row.cases_changed },
  };
}
