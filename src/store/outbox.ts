import { randomUUID } from 'node:crypto';
import type { Kysely, RawBuilder, Transaction } from 'kysely';
import type { CalendarChange, HeldRow, Outbox, RowOutcome } from '../commands/outbox.ts';
import type { CalendarRow, CalendarRowChange } from '../domain/calendar.ts';
import { telling } from './errors.ts';
import type { LedgerOptions } from './ledger-hold.ts';
import { closeLegs } from './outbox-legs.ts';
import type { CalendarRowRow } from './outbox-schema.ts';
import type { Tables } from './schema.ts';

/** The port of `commands/outbox.ts` on either database. */
export function createOutbox(db: Kysely<Tables>, now: RawBuilder<number>, options: LedgerOptions): Outbox {
  return {
    rows: (entryIds) =>
      telling(async () => {
        if (entryIds.length === 0) return new Map();
        const rows = await db.selectFrom('calendar_rows').selectAll().where('entry_id', 'in', entryIds).execute();
        return new Map(rows.map((row) => [row.entry_id, toRow(row)]));
      }),
    takeDue: (most) => telling(() => takeDue(db, now, options, most)),
    record: (outcomes) =>
      telling(() =>
        db.transaction().execute(async (transaction) => {
          for (const outcome of outcomes) await recordOne(transaction, now, options, outcome);
          await closeLegs(transaction, now, outcomes);
        }),
      ),
  };
}

async function takeDue(
  db: Kysely<Tables>,
  now: RawBuilder<number>,
  { leaseMs }: LedgerOptions,
  most: number,
): Promise<readonly HeldRow[]> {
  const due = await db
    .selectFrom('calendar_rows')
    .select('entry_id')
    .whereRef('version', '>', 'told_version')
    .where('due_at', '<=', now)
    .where('held_until', '<=', now)
    .orderBy('due_at')
    .limit(most)
    .execute();
  if (due.length === 0) return [];
  const holder = randomUUID();
  const taken = await db
    .updateTable('calendar_rows')
    .set({ holder, held_until: (until) => until(now, '+', leaseMs) })
    .where(
      'entry_id',
      'in',
      due.map((row) => row.entry_id),
    )
    .where('held_until', '<=', now)
    .returningAll()
    .execute();
  return taken.map((row) => ({ row: toRow(row), version: row.version, holder }));
}

/** Enters a write's changes, within the transaction that ends it. */
export async function enterChanges(
  db: Transaction<Tables>,
  now: RawBuilder<number>,
  write_id: string,
  changes: readonly CalendarChange[],
): Promise<void> {
  // In one order everywhere, so that two transactions never wait for each other crosswise.
  const ordered = changes.toSorted((a, b) => (a.change.entryId < b.change.entryId ? -1 : 1));
  for (const { position, change } of ordered) {
    await (isWhole(change) ? putRow(db, now, change) : changeRow(db, now, change));
    const { version } = await db
      .selectFrom('calendar_rows')
      .select('version')
      .where('entry_id', '=', change.entryId)
      .executeTakeFirstOrThrow();
    await db.insertInto('calendar_changes').values({ entry_id: change.entryId, version, write_id, position }).execute();
  }
}

function isWhole(change: CalendarRow | CalendarRowChange): change is CalendarRow {
  return change.calendarId !== undefined;
}

async function putRow(db: Transaction<Tables>, now: RawBuilder<number>, row: CalendarRow): Promise<void> {
  const { entry_id, ...told } = fromRow(row);
  const fresh = { version: 1, told_version: 0, tries: 0, due_at: now, holder: null, held_until: 0 };
  await db
    .insertInto('calendar_rows')
    .values({ entry_id, ...told, ...fresh })
    .onConflict((conflict) =>
      conflict
        .column('entry_id')
        .doUpdateSet({ ...told, due_at: now, version: (known) => known('calendar_rows.version', '+', 1) }),
    )
    .execute();
}

async function changeRow(db: Transaction<Tables>, now: RawBuilder<number>, change: CalendarRowChange): Promise<void> {
  const { startsAt, durationMinutes, isCancelled } = change;
  await db
    .updateTable('calendar_rows')
    .set({
      ...(startsAt === undefined ? {} : { starts_at: startsAt }),
      ...(durationMinutes === undefined ? {} : { duration_minutes: durationMinutes }),
      ...(isCancelled === undefined ? {} : { is_cancelled: Number(isCancelled) }),
      due_at: now,
      version: (known) => known('version', '+', 1),
    })
    .where('entry_id', '=', change.entryId)
    .execute();
}

async function recordOne(
  db: Transaction<Tables>,
  now: RawBuilder<number>,
  { firstCheckMs, longestCheckMs }: LedgerOptions,
  { held, kind }: RowOutcome,
): Promise<void> {
  const own = db
    .updateTable('calendar_rows')
    .where('entry_id', '=', held.row.entryId)
    .where('holder', '=', held.holder);
  const free = { holder: null, held_until: 0 };
  if (kind !== 'later') {
    await own.set({ ...free, told_version: held.version, tries: 0, due_at: now }).execute();
    return;
  }
  const { tries } = await db
    .selectFrom('calendar_rows')
    .select('tries')
    .where('entry_id', '=', held.row.entryId)
    .executeTakeFirstOrThrow();
  const waitMs = Math.min(longestCheckMs, firstCheckMs * 2 ** Math.min(tries, 30));
  await own.set({ ...free, tries: tries + 1, due_at: (at) => at(now, '+', waitMs) }).execute();
}

function toRow(row: CalendarRowRow): CalendarRow {
  return {
    entryId: row.entry_id,
    calendarId: row.calendar_id,
    startsAt: row.starts_at,
    durationMinutes: row.duration_minutes,
    patientKey: row.patient_key,
    typeId: row.type_id,
    locationId: row.location_id,
    summary: row.summary,
    details: row.details,
    isBlocked: row.is_blocked === 1,
    isCancelled: row.is_cancelled === 1,
  };
}

function fromRow(row: CalendarRow) {
  return {
    entry_id: row.entryId,
    calendar_id: row.calendarId,
    starts_at: row.startsAt,
    duration_minutes: row.durationMinutes,
    patient_key: row.patientKey,
    type_id: row.typeId,
    location_id: row.locationId,
    summary: row.summary,
    details: row.details,
    is_blocked: Number(row.isBlocked),
    is_cancelled: Number(row.isCancelled),
  };
}
