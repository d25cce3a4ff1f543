import { randomUUID } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Claim, Inbox, KeptEvent, NewEvent, Settlement } from '../events/inbox.ts';
import type { InboxRow, Tables } from './schema.ts';

/** The port of `events/inbox.ts` on either database. `hasRowLocks`: rows that another node holds can be passed over. */
export function createInbox(db: Kysely<Tables>, hasRowLocks: boolean): Inbox {
  return {
    add: async (event) => {
      const row = toRow(event);
      return db.transaction().execute(async (transaction) => {
        const added = await transaction
          .insertInto('inbox')
          .values(row)
          .onConflict((conflict) => conflict.column('identity').doNothing())
          .returning('id')
          .executeTakeFirst();
        if (added === undefined) return 'known';
        if (row.state === 'pending' && row.subject !== null) await announce(transaction, row.subject, row.due_at);
        return 'added';
      });
    },
    claim: (holder, now, leaseMs) => claim(db, hasRowLocks, holder, now, leaseMs),
    waiting: async (subject) => {
      const rows = await db
        .selectFrom('inbox')
        .selectAll()
        .where('subject', '=', subject)
        .where('state', '=', 'pending')
        .execute();
      return rows.map(toEvent).toSorted(byTime);
    },
    settle: (held, settlement, now) => settle(db, held, settlement, now),
    nextDueAt: async () => {
      const row = await db
        .selectFrom('event_subjects')
        .select(({ fn }) => fn.min('due_at').as('due_at'))
        .executeTakeFirst();
      return row?.due_at ?? null;
    },
    remembered: async (subjects) => {
      if (subjects.length === 0) return new Map();
      const rows = await db
        .selectFrom('inbox')
        .selectAll()
        .where('subject', 'in', subjects)
        .where('state', '!=', 'quarantined')
        .execute();
      const groups = Map.groupBy(rows, (row) => row.subject ?? '');
      return new Map([...groups].map(([subject, some]) => [subject, some.map(toEvent).toSorted(byTime)]));
    },
    purge: async (before, quarantinedBefore) => {
      const { numDeletedRows } = await db
        .deleteFrom('inbox')
        .where((eb) =>
          eb.or([
            eb.and({ state: 'done', is_told: 0 }).and('received_at', '<', before),
            eb('state', '=', 'quarantined').and('received_at', '<', quarantinedBefore),
          ]),
        )
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}

/** An event about nothing that the graph follows is done as soon as it is kept. */
function toRow(event: NewEvent): InboxRow {
  const state = event.fault !== null ? 'quarantined' : event.subject === null ? 'done' : 'pending';
  return {
    id: randomUUID(),
    identity: event.identity,
    vendor: event.vendor,
    type: event.type,
    subject: event.subject,
    body: Buffer.from(event.body).toString('base64'),
    occurred_at: event.occurredAt,
    received_at: event.receivedAt,
    state,
    reason: event.fault,
    attempts: 0,
    due_at: event.receivedAt,
    is_told: 0,
  };
}

function toEvent(row: InboxRow): KeptEvent {
  return {
    id: row.id,
    identity: row.identity,
    type: row.type ?? '',
    body: Buffer.from(row.body, 'base64'),
    occurredAt: row.occurred_at,
    receivedAt: row.received_at,
    attempts: row.attempts,
  };
}

/** In the vendor's order; what has no time of the vendor's comes as it came. */
function byTime(a: KeptEvent, b: KeptEvent): number {
  const at = (event: KeptEvent): number => event.occurredAt ?? event.receivedAt;
  return at(a) - at(b) || a.identity.localeCompare(b.identity, 'en');
}

/** Whoever works on this subject, or will, is to look again: at what was parked too, for it may be understood now. */
async function announce(db: Transaction<Tables>, subject: string, due_at: number): Promise<void> {
  await db
    .insertInto('event_subjects')
    .values({ subject, arrivals: 1, due_at, leased_by: null, leased_until: 0, high_water_at: null })
    .onConflict((conflict) =>
      conflict.column('subject').doUpdateSet({ arrivals: sql`event_subjects.arrivals + 1`, due_at }),
    )
    .execute();
  await db
    .updateTable('inbox')
    .set({ state: 'pending', reason: null, due_at })
    .where('subject', '=', subject)
    .where('state', '=', 'parked')
    .execute();
}

async function claim(
  db: Kysely<Tables>,
  hasRowLocks: boolean,
  holder: string,
  now: number,
  leaseMs: number,
): Promise<Claim | null> {
  const free = db
    .selectFrom('event_subjects')
    .select('subject')
    .where('due_at', '<=', now)
    .where('leased_until', '<=', now)
    .orderBy('due_at')
    .limit(1);
  // Where a write needs the whole file, none is begun for nothing.
  if (!hasRowLocks && (await free.executeTakeFirst()) === undefined) return null;
  const row = await db
    .updateTable('event_subjects')
    .set({ leased_by: holder, leased_until: now + leaseMs })
    .where('subject', '=', hasRowLocks ? free.forUpdate().skipLocked() : free)
    .returning(['subject', 'arrivals', 'high_water_at'])
    .executeTakeFirst();
  if (row === undefined) return null;
  return { subject: row.subject, holder, arrivals: row.arrivals, highWaterAt: row.high_water_at };
}

/** Thrown to undo a transaction whose claim turned out to be another's. */
const lost = new Error('the claim was lost');

async function settle(
  db: Kysely<Tables>,
  { subject, holder, arrivals }: Claim,
  { done, told, retry, parked, highWaterAt }: Settlement,
  now: number,
): Promise<boolean> {
  const work = async (transaction: Transaction<Tables>): Promise<void> => {
    const released = await transaction
      .updateTable('event_subjects')
      .set({
        leased_by: null,
        leased_until: 0,
        high_water_at: highWaterAt,
        // What came while this was worked on is due at once.
        due_at: sql`case when arrivals = ${arrivals} then cast(${retry?.dueAt ?? null} as bigint) else cast(${now} as bigint) end`,
      })
      .where('subject', '=', subject)
      .where('leased_by', '=', holder)
      .executeTakeFirst();
    if (released.numUpdatedRows === 0n) throw lost;
    const events = (ids: readonly string[]) => transaction.updateTable('inbox').where('id', 'in', ids);
    if (done.length > 0) await events(done).set({ state: 'done' }).execute();
    if (told.length > 0) await events(told).set({ is_told: 1 }).execute();
    if (retry !== null && retry.ids.length > 0) {
      await events(retry.ids)
        .set({ attempts: sql`attempts + 1`, due_at: retry.dueAt })
        .execute();
    }
    if (parked !== null) await events(parked.ids).set({ state: 'parked', reason: parked.reason }).execute();
  };
  return db
    .transaction()
    .execute(work)
    .then(
      () => true,
      (error: unknown) => {
        if (error === lost) return false;
        throw error;
      },
    );
}
