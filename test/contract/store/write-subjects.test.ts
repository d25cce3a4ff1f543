import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Claim } from '../../../src/commands/ledger.ts';
import type { NodeKey } from '../../../src/domain/id.ts';
import { openStore } from '../../../src/store/connection.ts';
import { onEveryStore, type TestStore } from '../../support/stores.ts';

let place: TestStore;
afterEach(() => place.drop());

const claim = (key: string, subject: NodeKey | null): Claim => ({
  ...{ principal: 'somebody', operation: 'closeVisit', key, subject, digest: 'd', guard: null, plan: '{}' },
  legs: [{ vendor: 'VSEE', operation: 'closeVisit' }],
});

/** What a store of before kept of a write: its answer, and its plan while it was not settled. */
type Old = Readonly<{ operation: string; answer?: string; plan?: object; subject: NodeKey | null }>;

const visit: NodeKey = { type: 'Visit', key: 'VSEE:7' };
const person: NodeKey = { type: 'Patient', key: '0b6c5a3e-0000-4000-8000-000000000001' };
const vseeVisit = { vseeId: '7', patientVseeId: '20001', roomCode: 'main-street' };

onEveryStore((make) => {
  beforeEach(async () => {
    place = await make();
  });

  test('what a write is about is kept with it, and when its key is tried anew', async () => {
    const store = await openStore(place.target);
    for (const subject of [visit, person, null]) {
      const key = `key of ${subject?.type ?? 'nothing'}`;
      const claimed = await store.ledger.claim(claim(key, subject));
      if (claimed.kind !== 'held') throw new Error('the key is new');
      const { hold, write } = claimed.held;
      expect(write.subject).toEqual(subject);
      const end = { state: 'FAILED', code: null, answer: null, legs: [] } as const;
      await store.ledger.settle(hold, { ...end, traces: { visits: [], patients: [], calendar: [] } });
      expect(await store.ledger.claim(claim(key, subject))).toMatchObject({
        kind: 'held',
        held: { write: { subject } },
      });
    }
    await store.close();
  });

  test('of the writes of before it is told as far as they tell it', async () => {
    const first = await openStore(place.target);
    const meet = async (vendor: 'VSEE' | 'MDI'): Promise<NodeKey> => {
      const met = { ref: { vendor, id: `record at ${vendor}` }, plantedId: null };
      const [subject] = (await first.links.register('patient', [met])).values();
      return { type: 'Patient', key: subject?.id ?? '' };
    };
    const [atVsee, atMdi] = [await meet('VSEE'), await meet('MDI')];
    await first.close();
    await place.sql(`alter table writes drop column subject`);
    await place.sql(`delete from kysely_migration where name = '0044-write-subjects'`);

    const olds: readonly Old[] = [
      { operation: 'rescheduleVisit', answer: 'VSEE:7', subject: visit },
      { operation: 'cancelVisit', plan: vseeVisit, subject: visit },
      { operation: 'updateIntake', answer: 'intake-7', subject: { type: 'Intake', key: 'intake-7' } },
      { operation: 'changeCase', plan: { caseId: 'case-7' }, subject: { type: 'Case', key: 'case-7' } },
      { operation: 'removeRoomFromProvider', answer: 'main', subject: { type: 'Room', key: 'main' } },
      { operation: 'moveCalendarEntry', answer: 'visit:vsee:7', subject: visit },
      { operation: 'moveCalendarEntry', answer: 'entry:7', subject: null },
      { operation: 'bookVisit', plan: { patientId: person.key, patientVseeId: '1', intakeId: '2' }, subject: person },
      { operation: 'startWalkInVisit', answer: 'VSEE:8', subject: person },
      { operation: 'submitIntake', plan: { patientVseeId: 'record at VSEE' }, subject: atVsee },
      { operation: 'submitIntake', answer: 'intake-8', subject: null },
      { operation: 'createCase', plan: { plantedId: 'p', mdiPatientId: 'record at MDI' }, subject: atMdi },
      { operation: 'uploadFile', plan: {}, subject: null },
    ];
    for (const [index, { operation, answer, plan }] of olds.entries()) {
      const text = (value: string | undefined): string => (value === undefined ? 'null' : `'${value}'`);
      const json = plan && JSON.stringify(plan);
      await place.sql(
        `insert into writes (id, principal, operation, key, digest, state, answer, plan, held_until, check_at, checks, started_at)
         values ('write-${index}', 'somebody', '${operation}', 'key-${index}', 'd', 'UNKNOWN', ${text(answer)}, ${text(json)}, 0, 0, 0, 0)`,
      );
      if (answer !== 'VSEE:8') continue;
      await place.sql(
        `insert into visit_records (vendor, vendor_id, visit_vendor, visit_id, write_id, patient_id)
         values ('VSEE', '8', 'VSEE', '8', 'write-${index}', '${person.key}')`,
      );
    }

    const store = await openStore(place.target);
    for (const [index, { subject }] of olds.entries()) {
      expect([index, (await store.ledger.byId(`write-${index}`))?.subject]).toEqual([index, subject]);
    }
    await store.close();
  });
});
