import { randomUUID } from 'node:crypto';
import type { Kysely, RawBuilder } from 'kysely';
import type { HeldWrite, Hold } from '../commands/ledger.ts';
import type { WriteState } from '../domain/write.ts';
import { type Db, withLegs } from './ledger-rows.ts';
import type { WriteRow } from './ledger-schema.ts';
import type { Tables } from './schema.ts';

export type LedgerOptions = Readonly<{
  /** How long a holder may be silent before another takes its write over, milliseconds. */
  leaseMs: number;
  /** An unsettled write is looked at after the first of these, then after twice that, up to the second. Milliseconds. */
  firstCheckMs: number;
  longestCheckMs: number;
}>;

export type Tools = Readonly<{ db: Kysely<Tables>; now: RawBuilder<number>; options: LedgerOptions }>;

/** What somebody has still to see to. */
const unsettledStates = ['STARTED', 'SENT', 'PARTLY_DONE', 'UNKNOWN'] as const satisfies readonly WriteState[];

/**
 * Takes a write that nobody holds, or whose holder has been silent for too long. Null: somebody else was faster. The
 * row's own state is the fence: one update of many that race finds it as it was.
 */
export async function takeOver({ db, now, options }: Tools, row: WriteRow): Promise<HeldWrite | null> {
  const holder = randomUUID();
  const taken = await db
    .updateTable('writes')
    .set({ holder, held_until: (until) => until(now, '+', options.leaseMs) })
    .where('id', '=', row.id)
    .where('state', '=', row.state)
    .where('state', 'in', unsettledStates)
    .where('held_until', '<=', now)
    .executeTakeFirst();
  return taken.numUpdatedRows === 0n ? null : heldWrite({ db, now }, { writeId: row.id, holder });
}

export async function takeDue(tools: Tools, most: number): Promise<readonly HeldWrite[]> {
  const { db, now } = tools;
  const due = await db
    .selectFrom('writes')
    .selectAll()
    .where('state', 'in', unsettledStates)
    .where('held_until', '<=', now)
    .where('check_at', '<=', now)
    .orderBy('check_at')
    .limit(most)
    .execute();
  const taken: HeldWrite[] = [];
  for (const row of due) {
    const held = await takeOver(tools, row);
    if (held !== null) taken.push(held);
  }
  return taken;
}

/** The write in our hands, as it stands now. */
export async function heldWrite(
  { db, now }: Readonly<{ db: Db; now: RawBuilder<number> }>,
  hold: Hold,
): Promise<HeldWrite> {
  const row = await db
    .selectFrom('writes')
    .selectAll()
    .select(now.as('at'))
    .where('id', '=', hold.writeId)
    .executeTakeFirstOrThrow();
  const [write] = await withLegs(db, [row]);
  if (write === undefined || row.plan === null) throw new Error('a write without its plan');
  return { hold, write, plan: row.plan, at: row.at };
}
