import { expect, test } from 'vitest';
import { json } from '../../support/wire/replies.ts';
import * as updox from '../../support/wire/samples/updox.ts';
import { scopeFor } from '../../support/wire/scope.ts';
import { rows, startBench } from '../../support/wire/vendors.ts';

const row = rows.find(({ vendor }) => vendor === 'UPDOX');
if (row === undefined) throw new Error('Updox has no row');

test('an entry that nobody asked for is told to nobody; whoever runs the server hears of it, without its key', async () => {
  await using bench = await startBench(row);
  const stray = updox.entry({ appointmentId: 7, externalAppointmentId: 'visit:vsee:9' });
  bench.answer(json(updox.statuses(stray, updox.entry())));
  expect(await bench.read(scopeFor())).toBe(updox.visitKey);
  expect(bench.failures).toMatchObject([
    { operation: 'getAppointmentStatuses', kind: 'bad-payload', reason: 'entries that nobody asked for' },
  ]);
  expect(JSON.stringify(bench.failures)).not.toContain('visit:vsee:9');
});

test('entries that were asked for, by either id, raise nothing', async () => {
  await using bench = await startBench(row);
  bench.answer(json(updox.statuses(updox.entry(), updox.entry())));
  expect(await bench.read(scopeFor())).toBe(updox.visitKey);
  expect(bench.failures).toEqual([]);
});
