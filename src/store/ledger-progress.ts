import type { Transaction } from 'kysely';
import type { Hold, LegChange, Settlement } from '../commands/ledger.ts';
import { isSettled } from '../domain/write.ts';
import { leaveTraces } from './booked-visits.ts';
import type { Tools } from './ledger-hold.ts';
import { enterChanges } from './outbox.ts';
import type { WriteRow } from './ledger-schema.ts';
import type { Tables } from './schema.ts';

type Db = Transaction<Tables>;

/**
 * Changes a write that is still ours, and its legs, in one transaction. False: another holder has it, and nothing was
 * changed. Each change begins the lease anew.
 */
export function changing(
  { db, now, options }: Tools,
  hold: Hold,
  change: Partial<Pick<WriteRow, 'state' | 'code' | 'settled_by' | 'reason'>>,
  legs: (transaction: Db) => Promise<void>,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('writes')
      .set({ ...change, held_until: (until) => until(now, '+', options.leaseMs) })
      .where('id', '=', hold.writeId)
      .where('holder', '=', hold.holder)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) await legs(transaction);
    return numUpdatedRows > 0n;
  });
}

export function markSent(tools: Tools, hold: Hold, position: number): Promise<boolean> {
  const { now } = tools;
  return changing(tools, hold, { state: 'SENT' }, async (transaction) => {
    await transaction
      .updateTable('write_legs')
      .set({ state: 'SENT', code: null, sent_at: now, changed_at: now })
      .where('write_id', '=', hold.writeId)
      .where('position', '=', position)
      .execute();
  });
}

export function markLeg(tools: Tools, hold: Hold, change: LegChange, because: string | null): Promise<boolean> {
  const why = because === null ? {} : { code: because };
  return changing(tools, hold, why, (transaction) => changeLeg(transaction, tools, hold, change));
}

async function changeLeg(db: Db, { now }: Tools, hold: Hold, change: LegChange): Promise<void> {
  const { position, state, code, vendorId: vendor_id, facts } = change;
  await db
    .updateTable('write_legs')
    .set({ state, code, vendor_id, changed_at: now, ...(facts === undefined ? {} : { facts: JSON.stringify(facts) }) })
    .where('write_id', '=', hold.writeId)
    .where('position', '=', position)
    .execute();
}

/** The end, the legs and what they leave behind become true together, or not at all. */
export function settle(tools: Tools, hold: Hold, settlement: Settlement): Promise<boolean> {
  const { db, now, options } = tools;
  const { state, code, answer } = settlement;
  const settled_at = settlement.traces.calendar.length > 0 ? null : now;
  const end = isSettled(state) ? { settled_at, guard: null, plan: null } : {};
  return db.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('writes')
      .select('checks')
      .where('id', '=', hold.writeId)
      .where('holder', '=', hold.holder)
      .executeTakeFirst();
    if (row === undefined) return false;
    const waitMs = Math.min(options.longestCheckMs, options.firstCheckMs * 2 ** Math.min(row.checks, 30));
    const { numUpdatedRows } = await transaction
      .updateTable('writes')
      .set({
        ...{ state, code, answer, holder: null, held_until: 0, checks: row.checks + 1, ...end },
        check_at: (at) => at(now, '+', waitMs),
      })
      .where('id', '=', hold.writeId)
      .where('holder', '=', hold.holder)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    for (const leg of settlement.legs) await changeLeg(transaction, tools, hold, leg);
    await leaveTraces(transaction, now, hold.writeId, settlement.traces);
    await enterChanges(transaction, now, hold.writeId, settlement.traces.calendar);
    return true;
  });
}
