import type { CallScope } from '../domain/call.ts';
import { VendorError } from '../domain/errors.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Touched } from '../domain/write.ts';
import type { Vendors } from '../vendors/index.ts';
import type { HeldRow, Outbox, RowOutcome } from './outbox.ts';
import { withPatience } from './record.ts';

export type CalendarSyncOptions = Readonly<{
  vendors: Vendors;
  outbox: Outbox;
  onTouched: (touched: readonly Touched[]) => void;
}>;

/** Tells the practice calendar of every row that is due, in as few calls as can be. */
export type CalendarSync = (scope: CallScope) => Promise<void>;

/** "Batch advice: 200 items a call" (public client). */
const mostRows = 200;

export function createCalendarSync({ vendors, outbox, onTouched }: CalendarSyncOptions): CalendarSync {
  async function tell(updox: NonNullable<Vendors['updox']>, scope: CallScope, held: readonly HeldRow[]) {
    try {
      const outcomes = await updox.calendar.sync(
        scope,
        held.map(({ row }) => row),
      );
      return held.map((one) => toOutcome(one, outcomes.get(one.row.entryId)));
    } catch (error) {
      if (!(error instanceof VendorError)) throw error;
      const { code } = error;
      return held.map((one): RowOutcome => later(one, code, error.outcome === 'unknown'));
    }
  }

  return async (scope) => {
    const { updox } = vendors;
    if (updox === null) return;
    for (;;) {
      const held = await outbox.takeDue(mostRows);
      if (held.length === 0) return;
      const outcomes = await tell(updox, scope, held);
      await withPatience(() => outbox.record(outcomes));
      onTouched(held.map(({ row }) => ({ type: 'CalendarEntry', ref: { vendor: 'UPDOX', id: row.entryId } })));
      if (held.length < mostRows) return;
    }
  };
}

function toOutcome(held: HeldRow, outcome: Outcome<true> | undefined): RowOutcome {
  switch (outcome?.kind) {
    case 'found':
      return { held, kind: 'done', code: null, isUnknown: false };
    case 'refused':
      return { held, kind: 'refused', code: 'REFUSED', isUnknown: false };
    default:
      return later(held, 'VENDOR_BAD_RESPONSE', true);
  }
}

/** Its id is ours, so that to send it again does nothing twice. */
function later(held: HeldRow, code: string, isUnknown: boolean): RowOutcome {
  return { held, kind: 'later', code, isUnknown };
}
