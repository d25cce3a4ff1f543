import { randomUUID } from 'node:crypto';
import type { RawBuilder, Transaction } from 'kysely';
import type { Claim, Claimed, Hold } from '../commands/ledger.ts';
import { toNodeName } from '../domain/id.ts';
import { isUniqueViolation } from './errors.ts';
import { heldWrite, takeOver, type Tools } from './ledger-hold.ts';
import { type Db, withLegs } from './ledger-rows.ts';
import type { WriteRow } from './ledger-schema.ts';
import type { Tables } from './schema.ts';

/** How often a claim looks again when the row changed under its eyes. */
const mostLooks = 5;

/** Makes the key ours, or tells what became of it. Of many that claim at once, one holds it. */
export async function claimKey(tools: Tools, claim: Claim): Promise<Claimed> {
  const hold = await insert(tools, claim);
  if (hold !== null) return { kind: 'held', held: await heldWrite(tools, hold) };
  for (let look = 0; look < mostLooks; look += 1) {
    const row = await findKey(tools.db, claim);
    // The insert gave way to something, and it was not the key.
    if (row === undefined) return { kind: 'guarded' };
    const claimed = await claimRow(tools, claim, row);
    if (claimed !== null) return claimed;
  }
  return { kind: 'running' };
}

export function findKey(
  db: Db,
  { principal, operation, key }: Pick<Claim, 'principal' | 'operation' | 'key'>,
): Promise<WriteRow | undefined> {
  return db
    .selectFrom('writes')
    .selectAll()
    .where('principal', '=', principal)
    .where('operation', '=', operation)
    .where('key', '=', key)
    .executeTakeFirst();
}

/** Null: the row has changed since it was read. */
async function claimRow(tools: Tools, claim: Claim, row: WriteRow): Promise<Claimed | null> {
  if (row.digest !== claim.digest) return { kind: 'mismatch' };
  if (row.state === 'FAILED') return beginAnew(tools, claim, row);
  if (row.state === 'SUCCEEDED' || row.state === 'REFUSED') {
    const [write] = await withLegs(tools.db, [row]);
    return write === undefined ? null : { kind: 'settled', write };
  }
  const held = await takeOver(tools, row);
  return held === null ? { kind: 'running' } : { kind: 'held', held };
}

async function insert({ db, now, options }: Tools, claim: Claim): Promise<Hold | null> {
  const hold = { writeId: randomUUID(), holder: randomUUID() };
  const { principal, operation, key, digest, guard, plan } = claim;
  const subject = subjectOf(claim);
  const inserted = await db.transaction().execute(async (transaction) => {
    const rows = await transaction
      .insertInto('writes')
      .values({
        ...{ id: hold.writeId, principal, operation, key, subject, digest, guard, plan },
        ...{ state: 'STARTED', holder: hold.holder, checks: 0, started_at: now, check_at: now },
        held_until: (until) => until(now, '+', options.leaseMs),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute();
    if (rows.length > 0) await planLegs(transaction, now, hold.writeId, claim);
    return rows.length > 0;
  });
  return inserted ? hold : null;
}

/** A write that is known not to have been done is run again, as if it had never been. */
async function beginAnew(tools: Tools, claim: Claim, row: WriteRow): Promise<Claimed | null> {
  const { db, now, options } = tools;
  const hold = { writeId: row.id, holder: randomUUID() };
  const { guard, plan } = claim;
  try {
    const isOurs = await db.transaction().execute(async (transaction) => {
      const { numUpdatedRows } = await transaction
        .updateTable('writes')
        .set({
          ...{ state: 'STARTED', guard, plan, code: null, answer: null, checks: 0, check_at: now, settled_at: null },
          ...{ subject: subjectOf(claim), settled_by: null, reason: null, holder: hold.holder },
          held_until: (until) => until(now, '+', options.leaseMs),
        })
        .where('id', '=', row.id)
        .where('state', '=', 'FAILED')
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return false;
      await transaction.deleteFrom('write_legs').where('write_id', '=', row.id).execute();
      await planLegs(transaction, now, row.id, claim);
      return true;
    });
    return isOurs ? { kind: 'held', held: await heldWrite(tools, hold) } : null;
  } catch (error) {
    if (isUniqueViolation(error)) return { kind: 'guarded' };
    throw error;
  }
}

function subjectOf({ subject }: Claim): string | null {
  return subject === null ? null : toNodeName(subject);
}

async function planLegs(
  db: Transaction<Tables>,
  now: RawBuilder<number>,
  write_id: string,
  { legs }: Claim,
): Promise<void> {
  const rows = legs.map(({ vendor, operation }, position) => ({
    ...{ write_id, position, vendor, operation, state: 'PLANNED', changed_at: now },
  }));
  if (rows.length > 0) await db.insertInto('write_legs').values(rows).execute();
}
