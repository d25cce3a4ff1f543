import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { VendorError } from '../../../src/domain/errors.ts';
import { toPlantedVisitKey } from '../../../src/domain/id.ts';
import type { VendorRef } from '../../../src/domain/vendor.ts';
import type { Store } from '../../../src/store/connection.ts';
import { calendarSource } from '../../../src/vendors/updox/calendar.ts';
import type { UpdoxClient } from '../../../src/vendors/updox/client.ts';
import { loadersOver, openTestStore } from '../../support/in-memory.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

type Tampering = Readonly<{
  dropped: readonly number[];
  doubled: readonly number[];
  retyped: readonly number[];
  spoilt: readonly number[];
  foreign: readonly number[];
  order: readonly number[];
}>;

const some = fc.array(fc.nat(40), { maxLength: 6 });
const tampering: fc.Arbitrary<Tampering> = fc.record({
  dropped: some,
  doubled: some,
  retyped: some,
  spoilt: some,
  foreign: some,
  order: fc.array(fc.nat(1_000), { minLength: 120, maxLength: 120 }),
});

const visitOf = (number: number): VendorRef => ({ vendor: 'VSEE', id: String(number) });
const vendorIdOf = (number: number): number => 90_000 + number;

/** What Updox answers: its own ids now numbers and now text (the sample of S3 mixes both), ours as it was sent. */
function wireItem(number: number, tampered: Tampering): object {
  if (tampered.spoilt.includes(number)) return { appointmentId: null };
  const id = vendorIdOf(number);
  return {
    appointmentId: tampered.retyped.includes(number) ? String(id) : id,
    externalAppointmentId: toPlantedVisitKey(visitOf(number)),
    appointmentStatus: `status ${String(number)}`,
    reminders: [],
  };
}

function updoxThat(tampered: Tampering, asked: string[][]): Pick<UpdoxClient, 'read' | 'reportStray'> {
  const numberOf = (key: string): number => Number(/[0-9]+$/.exec(key)?.[0]);
  const read: UpdoxClient['read'] = (_scope, request, schema) => {
    const ids = (request.fields as { appointmentIds: string[] }).appointmentIds;
    asked.push(ids);
    const kept = ids.map(numberOf).filter((number) => !tampered.dropped.includes(number));
    const numbers = [...kept, ...kept.filter((number) => tampered.doubled.includes(number)), ...tampered.foreign];
    const shuffled = numbers
      .map((number, index) => ({ number, at: tampered.order[index % tampered.order.length] ?? 0 }))
      .toSorted((a, b) => a.at - b.at);
    return Promise.resolve(
      schema.parse({ appointmentStatuses: shuffled.map(({ number }) => wireItem(number, tampered)) }),
    );
  };
  const reportStray = (): void => undefined;
  return { read, reportStray };
}

test('whatever comes back for a batch, a visit has its own calendar entry, none, or an error', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(40), { minLength: 1, maxLength: 60 }), tampering, async (numbers, tampered) => {
      const asked: string[][] = [];
      const { byIds } = calendarSource(updoxThat(tampered, asked), 'America/Los_Angeles');
      const loaders = loadersOver({ store, calls: { updox: { calendar: { byIds } } } });
      const entries = await Promise.all(
        numbers.map((number) =>
          Promise.resolve(loaders.calendar.ofVisit(visitOf(number))).catch((error: unknown) => error),
        ),
      );
      const sent = [...numbers.filter((number) => !tampered.dropped.includes(number)), ...tampered.foreign];
      const wasSpoilt = sent.some((number) => tampered.spoilt.includes(number));
      for (const [index, number] of numbers.entries()) {
        const entry = entries[index];
        const own = {
          id: toPlantedVisitKey(visitOf(number)),
          vendorId: String(vendorIdOf(number)),
          statusRawCode: `status ${String(number)}`,
        };
        if (sent.includes(number) && !tampered.spoilt.includes(number)) expect(entry).toMatchObject(own);
        // Somebody's entry could not be read, and it may have been this one's.
        else if (wasSpoilt) expect(entry).toBeInstanceOf(VendorError);
        else expect(entry).toBeNull();
      }
      expect(asked.flat().toSorted()).toEqual(
        [...new Set(numbers)].map((number) => toPlantedVisitKey(visitOf(number))).toSorted(),
      );
    }),
  );
});

test('a page of 450 visits is three calls of at most 200, no visit in two', async () => {
  const asked: string[][] = [];
  const untouched = { dropped: [], doubled: [], retyped: [], spoilt: [], foreign: [], order: [0] };
  const { byIds } = calendarSource(updoxThat(untouched, asked), 'America/Los_Angeles');
  const loaders = loadersOver({ store, calls: { updox: { calendar: { byIds } } } });
  const numbers = Array.from({ length: 450 }, (_, number) => number);
  const entries = await Promise.all(
    [...numbers, ...numbers].map(async (number) => loaders.calendar.ofVisit(visitOf(number))),
  );
  expect(entries.map((entry) => entry?.vendorId)).toEqual([...numbers, ...numbers].map((n) => String(vendorIdOf(n))));
  expect(asked.map((ids) => ids.length)).toEqual([200, 200, 50]);
});

test('two different entries under one id are believed in neither', async () => {
  const key = toPlantedVisitKey(visitOf(1));
  const read: UpdoxClient['read'] = (_scope, _request, schema) =>
    Promise.resolve(
      schema.parse({
        appointmentStatuses: [
          { appointmentId: 1, externalAppointmentId: key, appointmentStatus: 'scheduled' },
          { appointmentId: 2, externalAppointmentId: key, appointmentStatus: 'scheduled' },
        ],
      }),
    );
  const { byIds } = calendarSource({ read, reportStray: () => undefined }, 'America/Los_Angeles');
  const loaders = loadersOver({ store, calls: { updox: { calendar: { byIds } } } });
  await expect(loaders.calendar.ofVisit(visitOf(1))).rejects.toMatchObject({
    kind: 'bad-payload',
    reason: 'two records under one id',
  });
});
