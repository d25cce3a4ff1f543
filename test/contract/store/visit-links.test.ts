import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore, type Store } from '../../../src/store/connection.ts';
import { onEveryStore, type TestStore } from '../../support/stores.ts';

onEveryStore((make) => {
  let place: TestStore;
  let store: Store;
  beforeEach(async () => {
    place = await make();
    store = await openStore(place.target);
    await place.sql(
      `insert into writes (id, principal, operation, digest, state, held_until, check_at, checks, started_at)
       values ('w', 'somebody', 'bookVisit', 'digest', 'SUCCEEDED', 0, 0, 0, 0)`,
    );
  });
  afterEach(async () => {
    await store.close();
    await place.drop();
  });

  const leave = (vendor: string, id: string, visit: readonly [string, string], patient: string) =>
    place.sql(
      `insert into visit_records (vendor, vendor_id, visit_vendor, visit_id, write_id, patient_id)
       values ('${vendor}', '${id}', '${visit[0]}', '${visit[1]}', 'w', '${patient}')`,
    );

  test('a patient nobody booked for has no visits that we know of', async () => {
    expect(await store.visitLinks.ofPatient('p')).toEqual([]);
  });

  test('a visit that was booked at several vendors is one, known by its own record first', async () => {
    await leave('CYBERMDCARE', '77', ['VSEE', '9'], 'p');
    await leave('VSEE', '9', ['VSEE', '9'], 'p');
    await leave('CYBERMDCARE', '78', ['CYBERMDCARE', '78'], 'p');
    await leave('CYBERMDCARE', '79', ['CYBERMDCARE', '79'], 'other');
    const known = await store.visitLinks.ofPatient('p');
    expect(known.toSorted((a, b) => a.records.length - b.records.length)).toEqual([
      { records: [{ vendor: 'CYBERMDCARE', id: '78' }], startsAt: null },
      {
        records: [
          { vendor: 'VSEE', id: '9' },
          { vendor: 'CYBERMDCARE', id: '77' },
        ],
        startsAt: null,
      },
    ]);
  });
});
