import { randomUUID } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Inbox, NewEvent } from '../events/inbox.ts';
import type { InboxRow, Tables } from './schema.ts';

/** The port of `events/inbox.ts` on either database. */
export function createInbox(db: Kysely<Tables>): Inbox {
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
    purge: async (before) => {
      const result = await db
        .deleteFrom('inbox')
        .where('state', '=', 'done')
        .where('received_at', '<', before)
        .executeTakeFirst();
      return Number(result.numDeletedRows);
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
  };
}

/** Whoever works on this subject, or will, is to look again. */
async function announce(db: Transaction<Tables>, subject: string, due_at: number): Promise<void> {
  await db
    .insertInto('event_subjects')
    .values({ subject, arrivals: 1, due_at, leased_by: null, leased_until: 0, high_water_at: null })
    .onConflict((conflict) =>
      conflict.column('subject').doUpdateSet({ arrivals: sql`event_subjects.arrivals + 1`, due_at }),
    )
    .execute();
}
