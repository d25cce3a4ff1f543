import type { Kysely, RawBuilder } from 'kysely';
import type { Ledger } from '../commands/ledger.ts';
import { bookedVisits } from './booked-visits.ts';
import { calendarLegs } from './calendar-legs.ts';
import { telling } from './errors.ts';
import { claimKey, findKey } from './ledger-claim.ts';
import { type LedgerOptions, takeDue, takeOver } from './ledger-hold.ts';
import { changing, markLeg, markSent, settle } from './ledger-progress.ts';
import { withLegs } from './ledger-rows.ts';
import type { Tables } from './schema.ts';

/** The port of `commands/ledger.ts` on either database. Unique keys decide who is first, not this code. */
export function createLedger(db: Kysely<Tables>, now: RawBuilder<number>, options: LedgerOptions): Ledger {
  const tools = { db, now, options };
  return {
    known: (key) =>
      telling(async () => {
        const row = await findKey(db, key);
        const [write] = row === undefined ? [] : await withLegs(db, [row]);
        return row === undefined || write === undefined ? null : { digest: row.digest, write };
      }),
    claim: (claim) => telling(() => claimKey(tools, claim)),
    markSent: (hold, position) => telling(() => markSent(tools, hold, position)),
    markLeg: (hold, change, because) => telling(() => markLeg(tools, hold, change, because)),
    signOff: (hold, { viewerId: settled_by, reason }) =>
      telling(() => changing(tools, hold, { settled_by, reason }, () => Promise.resolve())),
    settle: (hold, settlement) => telling(() => settle(tools, hold, settlement)),
    takeDue: (most) => telling(() => takeDue(tools, most)),
    take: (writeId) =>
      telling(async () => {
        const [row] = await db.selectFrom('writes').selectAll().where('id', '=', writeId).execute();
        return row === undefined ? null : takeOver(tools, row);
      }),
    byId: (writeId) =>
      telling(async () => {
        const rows = await db.selectFrom('writes').selectAll().where('id', '=', writeId).execute();
        return (await withLegs(db, rows)).at(0) ?? null;
      }),
    unsettled: (stretch) =>
      telling(async () => {
        const unsettled = db.selectFrom('writes').where('settled_at', 'is', null);
        const { total } = await unsettled
          .select((count) => count.fn.countAll<number>().as('total'))
          .executeTakeFirstOrThrow();
        const rows = await unsettled
          .selectAll()
          .orderBy('started_at')
          .orderBy('id')
          .limit(stretch.limit)
          .offset(stretch.offset)
          .execute();
        const items = (await withLegs(db, rows)).map((value) => ({ kind: 'found', value }) as const);
        return { items, total, hasMore: stretch.offset + rows.length < total };
      }),
    visitsOf: (refs) => telling(() => bookedVisits(db, refs)),
    calendarLegsOf: (entryIds) => telling(() => calendarLegs(db, entryIds)),
    freeKeys: (olderThanMs) =>
      telling(async () => {
        const { numUpdatedRows } = await db
          .updateTable('writes')
          .set({ key: null })
          .where('key', 'is not', null)
          .where('settled_at', '<', (before) => before(now, '-', olderThanMs))
          .executeTakeFirst();
        return Number(numUpdatedRows);
      }),
  };
}
