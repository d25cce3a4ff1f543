import { describe, expect, test } from 'vitest';
import { bytes, json } from '../../support/wire/replies.ts';
import * as cybermdcare from '../../support/wire/samples/cybermdcare.ts';
import * as mdi from '../../support/wire/samples/mdi.ts';
import * as updox from '../../support/wire/samples/updox.ts';
import { visitId } from '../../support/wire/samples/vsee/ids.ts';
import { visitPage } from '../../support/wire/samples/vsee/visit-page.ts';
import { failureOf, scopeFor } from '../../support/wire/scope.ts';
import type { Vendor } from '../../../src/domain/vendor.ts';
import { type Row, rows, startBench } from '../../support/wire/vendors.ts';

const text = 'Wren Abernathy may not be told';

function rowOf(vendor: Vendor): Row {
  const row = rows.find((one) => one.vendor === vendor);
  if (row === undefined) throw new Error(`no row for ${vendor}`);
  return row;
}

/** What a read ends in: the id it told, null for no such record, or the code of its failure. */
async function endOf(vendor: Vendor, answer: unknown): Promise<string | null> {
  await using bench = await startBench(rowOf(vendor));
  bench.answer(json(answer));
  const reading = bench.read(scopeFor());
  return await reading.catch(async () => (await failureOf(reading)).code);
}

describe('V8: a refusal inside a 200', () => {
  test.each([
    ['200', cybermdcare.appointmentNumber],
    [200, cybermdcare.appointmentNumber],
    ['400', 'VENDOR_REFUSED'],
    ['401', 'VENDOR_AUTH'],
    ['403', 'VENDOR_AUTH'],
    ['404', null],
    ['418', 'VENDOR_REFUSED'],
    ['429', 'VENDOR_THROTTLED'],
    ['500', 'VENDOR_UNAVAILABLE'],
    ['503', 'VENDOR_UNAVAILABLE'],
    ['201', 'VENDOR_REFUSED'],
    ['E-77', 'VENDOR_REFUSED'],
    [null, 'VENDOR_BAD_RESPONSE'],
    ['', 'VENDOR_BAD_RESPONSE'],
    [{}, 'VENDOR_BAD_RESPONSE'],
  ])('CyberMDCare\'s response_cd %j (S0: "message: if errors, show the reason") ends in %s', async (code, end) => {
    expect(await endOf('CYBERMDCARE', { ...cybermdcare.appointment(), message: text, response_cd: code })).toBe(end);
  });

  test.each([
    [200, visitId],
    ['200', visitId],
    [400, 'VENDOR_REFUSED'],
    [401, 'VENDOR_AUTH'],
    ['403', 'VENDOR_AUTH'],
    [404, null],
    [429, 'VENDOR_THROTTLED'],
    [503, 'VENDOR_UNAVAILABLE'],
    ['nope', 'VENDOR_REFUSED'],
    [{}, 'VENDOR_BAD_RESPONSE'],
  ])("VSee's `{code, message}` (wiki 230850778) with code %j ends in %s", async (code, end) => {
    expect(await endOf('VSEE', { data: visitPage(), code, message: text })).toBe(end);
  });

  test.each([
    [2000, true, updox.visitKey],
    ['2000', 'true', updox.visitKey],
    [2000, false, 'VENDOR_REFUSED'],
    [2000, 'false', 'VENDOR_REFUSED'],
    [4000, false, 'VENDOR_REFUSED'],
    [4000, true, 'VENDOR_REFUSED'],
    [4010, false, 'VENDOR_AUTH'],
    [4011, false, 'VENDOR_AUTH'],
    [4012, false, 'VENDOR_AUTH'],
    [4013, false, 'VENDOR_AUTH'],
    [4014, false, 'VENDOR_AUTH'],
    [4020, false, 'VENDOR_REFUSED'],
    [4060, false, 'VENDOR_REFUSED'],
    [4210, false, 'VENDOR_REFUSED'],
    [5000, false, 'VENDOR_UNAVAILABLE'],
    [5100, false, 'VENDOR_UNAVAILABLE'],
    [9010, false, 'VENDOR_REFUSED'],
    ['OK', true, 'VENDOR_BAD_RESPONSE'],
    [2000, 'yes', 'VENDOR_BAD_RESPONSE'],
    [null, true, 'VENDOR_BAD_RESPONSE'],
  ])(
    'Updox\'s responseCode %j, successful %j ("Usually 200 with error information") ends in %s',
    async (code, ok, end) => {
      const answer = { ...updox.statuses(updox.entry()), responseCode: code, successful: ok, responseMessage: text };
      expect(await endOf('UPDOX', answer)).toBe(end);
    },
  );

  test('MDI documents none: `{error, message}` in a 200 is no case, so it is no answer', async () => {
    expect(await endOf('MDI', { error: 'Exception', message: text })).toBe('VENDOR_BAD_RESPONSE');
    expect(await endOf('MDI', { ...mdi.oneCase(), case_id: null })).toBe('VENDOR_BAD_RESPONSE');
  });

  test.each([
    ['CYBERMDCARE', cybermdcare.refusal('403'), 'open'],
    ['CYBERMDCARE', cybermdcare.refusal('500'), 'open'],
    ['CYBERMDCARE', cybermdcare.refusal('400'), 'closed'],
    ['VSEE', { code: 403, message: text }, 'open'],
    ['VSEE', { code: 400, message: text }, 'closed'],
    ['UPDOX', updox.failure(4010), 'open'],
    ['UPDOX', updox.failure(5000), 'open'],
    ['UPDOX', updox.failure(4000), 'closed'],
  ] as const)(
    'of %s is seen by the breaker, if it speaks of the vendor: %j leaves it %s',
    async (vendor, answer, state) => {
      await using bench = await startBench(rowOf(vendor));
      bench.answer(json(answer));
      for (let call = 0; call < 8; call += 1) await failureOf(bench.read(scopeFor()));
      expect(bench.breakerState()).toBe(state);
    },
  );
});

describe.each(rows)('$vendor', (row) => {
  test.each([401, 403])('V22: %i is VENDOR_AUTH, and the breaker opens for what goes on', async (status) => {
    await using bench = await startBench(row);
    bench.answer(json({ code: status, message: text }, status));
    expect(await failureOf(bench.read(scopeFor()))).toMatchObject({
      code: 'VENDOR_AUTH',
      retryable: false,
      outcome: 'refused',
    });
    // Only a kept token can be stale: MDI's is renewed once, the others' credentials are believed to be wrong.
    expect(bench.reads()).toHaveLength(row.vendor === 'MDI' && status === 401 ? 2 : 1);
    for (let call = 0; call < 8; call += 1) await failureOf(bench.read(scopeFor()));
    expect(bench.breakerState()).toBe('open');
  });

  test('a 404 in JSON is "no such record" where records have addresses; in HTML it is no answer of the vendor', async () => {
    await using bench = await startBench(row);
    const notFound = row.vendor === 'CYBERMDCARE' ? cybermdcare.refusal('404') : { code: 404, message: text };
    bench.answer(json(notFound, 404));
    if (row.vendor === 'UPDOX') {
      expect(await failureOf(bench.read(scopeFor()))).toMatchObject({ code: 'VENDOR_REFUSED' });
    } else {
      expect(await bench.read(scopeFor())).toBeNull();
      bench.answer(bytes('<html>Not Found</html>', 404, { 'content-type': 'text/html' }));
      expect(await failureOf(bench.read(scopeFor()))).toMatchObject({ code: 'VENDOR_BAD_RESPONSE' });
    }
    expect(bench.breakerState()).toBe('closed');
  });
});

describe('V27: what a vendor adds is UNKNOWN, with its own code beside it', () => {
  test('CyberMDCare: "appot_status: the status of appointment", of which `active` alone is shown (S0)', async () => {
    await using bench = await startBench(rowOf('CYBERMDCARE'));
    bench.answer(json(cybermdcare.appointment({ appot_status: 'rebooked' })));
    const visit = await bench.vendors.cybermdcare?.visit.byId(scopeFor(), cybermdcare.appointmentNumber);
    expect(visit).toMatchObject({ status: 'UNKNOWN', statusRawCode: 'rebooked' });
  });

  test('VSee: a visit of another status and type', async () => {
    await using bench = await startBench(rowOf('VSEE'));
    bench.answer(json({ data: visitPage({ status: 35, type: '9' }) }));
    const answer = await bench.vendors.vsee?.visit.byId(scopeFor(), visitId);
    expect(answer?.visit).toMatchObject({
      status: 'UNKNOWN',
      statusRawCode: '35',
      kind: 'UNKNOWN',
      kindRawCode: '9',
    });
  });

  test('MDI: a case of another status and type', async () => {
    await using bench = await startBench(rowOf('MDI'));
    bench.answer(json(mdi.oneCase({ case_type: 'renewal', case_status: { name: 'on_vacation' } })));
    const answer = await bench.vendors.mdi?.case.byId(scopeFor(), mdi.caseId);
    expect(answer?.case).toMatchObject({
      status: 'UNKNOWN',
      statusRawCode: 'on_vacation',
      type: 'UNKNOWN',
      typeRawCode: 'renewal',
    });
  });

  test('Updox: an entry of another status, a reminder of another type', async () => {
    await using bench = await startBench(rowOf('UPDOX'));
    const reminders = [{ reminderId: 1, reminderStatus: 'queued', reminderStatusDate: '', reminderType: 'pigeon' }];
    bench.answer(json(updox.statuses(updox.entry({ appointmentStatus: 'arrived', reminders }))));
    const entries = await bench.vendors.updox?.calendar.byIds(scopeFor(), [updox.visitKey]);
    expect(entries?.get(updox.visitKey)).toMatchObject({
      value: {
        status: 'UNKNOWN',
        statusRawCode: 'arrived',
        reminders: [{ type: 'UNKNOWN', typeRawCode: 'pigeon', statusRawCode: 'queued' }],
      },
    });
  });
});
