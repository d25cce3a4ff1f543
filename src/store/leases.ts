import type { Kysely } from 'kysely';
import type { Leases } from '../events/leases.ts';
import type { Tables } from './schema.ts';

export async function createLeaseTable(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('leases')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('holder', 'text', (column) => column.notNull())
    .addColumn('held_until', 'bigint', (column) => column.notNull())
    .addColumn('note', 'text')
    .execute();
}

/** The port of `events/leases.ts` on either database. */
export function createLeases(db: Kysely<Tables>): Leases {
  const rowOf = (name: string) =>
    db.selectFrom('leases').select(['holder', 'held_until', 'note']).where('name', '=', name).executeTakeFirst();
  const own = (name: string, holder: string) =>
    db.updateTable('leases').where('name', '=', name).where('holder', '=', holder);

  return {
    take: async (name, holder, now, forMs) => {
      const row = await rowOf(name);
      // Where a write needs the whole file, none is begun for nothing.
      if (row !== undefined && row.holder !== holder && row.held_until > now) return { isOwn: false, note: row.note };
      const change = { holder, held_until: now + forMs };
      const taken = await db
        .insertInto('leases')
        .values({ name, ...change, note: null })
        .onConflict((conflict) =>
          conflict
            .column('name')
            .doUpdateSet(change)
            .where((eb) => eb.or([eb('leases.held_until', '<=', now), eb('leases.holder', '=', holder)])),
        )
        .returning('note')
        .executeTakeFirst();
      if (taken !== undefined) return { isOwn: true, note: taken.note };
      return { isOwn: false, note: (await rowOf(name))?.note ?? null };
    },
    note: async (name, holder, note) => {
      const { numUpdatedRows } = await own(name, holder).set({ note }).executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    leave: async (name, holder) => {
      await own(name, holder).set({ held_until: 0 }).execute();
    },
    purge: async (before) => {
      await db.deleteFrom('leases').where('held_until', '<', before).execute();
    },
  };
}
