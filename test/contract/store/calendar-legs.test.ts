import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CalendarChange } from '../../../src/commands/outbox.ts';
import { noTraces } from '../../../src/commands/ledger.ts';
import { openStore, type Store } from '../../../src/store/connection.ts';
import { onEveryStore, type TestStore } from '../../support/stores.ts';

let place: TestStore;
let store: Store;

const row = {
  ...{ entryId: 'visit:vsee:1', calendarId: 'c', startsAt: 1, durationMinutes: 15, patientKey: null, typeId: null },
  ...{ locationId: null, summary: null, details: null, isBlocked: false, isCancelled: false },
};

/** A write that leaves a change of a row behind, once that came to an end at the calendar. */
async function leave(key: string, change: CalendarChange['change'], kind: 'done' | 'refused' | null): Promise<void> {
  const claimed = await store.ledger.claim({
    ...{
      principal: 'somebody',
      operation: 'addCalendarEntry',
      key,
      subject: null,
      digest: 'd',
      guard: null,
      plan: '{}',
    },
    legs: [{ vendor: 'UPDOX', operation: 'syncAppointments' }],
  });
  if (claimed.kind !== 'held') throw new Error(claimed.kind);
  const traces = { ...noTraces, calendar: [{ position: 0, change }] };
  await store.ledger.settle(claimed.held.hold, { state: 'SUCCEEDED', code: null, answer: null, legs: [], traces });
  if (kind === null) return;
  const [held] = await store.outbox.takeDue(1);
  if (held === undefined) throw new Error('no row');
  await store.outbox.record([{ held, kind, code: kind === 'done' ? null : 'REFUSED', isUnknown: false }]);
}

onEveryStore((make) => {
  beforeEach(async () => {
    place = await make();
    store = await openStore(place.target, { leaseMs: 5_000, firstCheckMs: 1, longestCheckMs: 10 });
  });
  afterEach(async () => {
    await store.close();
    await place.drop();
  });

  test('an entry stands as the write that changed it last does', async () => {
    const legs = () => store.ledger.calendarLegsOf(['visit:vsee:1', 'visit:vsee:2']);
    expect([...(await legs())]).toEqual([]);
    await leave('booking', row, 'refused');
    expect([...(await legs())]).toMatchObject([['visit:vsee:1', { vendor: 'UPDOX', state: 'REFUSED' }]]);
    await leave('entry', { ...row, calendarId: 'd' }, 'done');
    expect([...(await legs())]).toMatchObject([['visit:vsee:1', { state: 'DONE', code: null }]]);
    await leave('move', { entryId: row.entryId, startsAt: 2 }, null);
    expect([...(await legs())]).toMatchObject([['visit:vsee:1', { state: 'PLANNED' }]]);
  });
});
