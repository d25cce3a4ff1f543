import type { RawBuilder, Transaction } from 'kysely';
import type { RowOutcome } from '../commands/outbox.ts';
import type { LegState } from '../domain/write.ts';
import type { Tables } from './schema.ts';

type Db = Transaction<Tables>;

/** Legs that the background still sees to. */
const open = ['PLANNED', 'SENT', 'UNKNOWN'] as const satisfies readonly LegState[];

/** Tells the legs that asked for the rows what became of them, and ends the writes that have no open leg any more. */
export async function closeLegs(db: Db, now: RawBuilder<number>, outcomes: readonly RowOutcome[]): Promise<void> {
  const writes = new Set<string>();
  for (const outcome of outcomes) {
    for (const id of await closeLegsOf(db, now, outcome)) writes.add(id);
  }
  for (const id of writes) await endIfAllClosed(db, now, id);
}

/** A version that the vendor has is every version before it too. */
async function closeLegsOf(
  db: Db,
  now: RawBuilder<number>,
  { held, kind, code, isUnknown }: RowOutcome,
): Promise<readonly string[]> {
  const { entryId } = held.row;
  const asked = await db
    .selectFrom('calendar_changes as change')
    .innerJoin('write_legs as leg', (join) =>
      join.onRef('leg.write_id', '=', 'change.write_id').onRef('leg.position', '=', 'change.position'),
    )
    .select(['change.write_id', 'change.position'])
    .where('change.entry_id', '=', entryId)
    .where('change.version', '<=', held.version)
    .where('leg.state', 'in', open)
    .execute();
  const state: LegState = kind === 'done' ? 'DONE' : kind === 'refused' ? 'REFUSED' : isUnknown ? 'UNKNOWN' : 'PLANNED';
  for (const { write_id, position } of asked) {
    await db
      .updateTable('write_legs')
      .set({ state, code, vendor_id: kind === 'done' ? entryId : null, changed_at: now, sent_at: now })
      .where('write_id', '=', write_id)
      .where('position', '=', position)
      .execute();
  }
  return asked.map(({ write_id }) => write_id);
}

async function endIfAllClosed(db: Db, now: RawBuilder<number>, id: string): Promise<void> {
  const legs = await db.selectFrom('write_legs').select('state').where('write_id', '=', id).execute();
  if (legs.some(({ state }) => open.some((one) => one === state))) return;
  const isRefused = legs.every(({ state }) => state === 'REFUSED');
  await db
    .updateTable('writes')
    .set({ settled_at: now, ...(isRefused ? { state: 'REFUSED', code: 'REFUSED' } : {}) })
    .where('id', '=', id)
    .where('settled_at', 'is', null)
    .execute();
}
