import { describe, expect, test } from 'vitest';
import type { CallScope } from '../../../src/domain/call.ts';
import type { Outcome } from '../../../src/domain/outcome.ts';
import { closeVendors, type Vendors } from '../../../src/vendors/index.ts';
import { bytes, json } from '../../support/wire/replies.ts';
import * as mdi from '../../support/wire/samples/mdi.ts';
import * as updox from '../../support/wire/samples/updox.ts';
import { roomCode } from '../../support/wire/samples/vsee/ids.ts';
import { roomProvider, roomProviderPage, user } from '../../support/wire/samples/vsee/person.ts';
import { listedRoom } from '../../support/wire/samples/vsee/room.ts';
import { listedVisit } from '../../support/wire/samples/vsee/visit.ts';
import { failureOf, scopeFor } from '../../support/wire/scope.ts';
import { type Reply, type Seen, startWireServer } from '../../support/wire/server.ts';
import { clientsAt, tokenCalls } from '../../support/wire/vendors.ts';

/** All vendors at one address, whose lists are answered as the test says. */
async function startLists(answer: (seen: Seen, call: number) => Reply) {
  const tokens = tokenCalls();
  const isToken = ({ target }: Seen): boolean => /\/(token|sso)(\?|$)/.test(target);
  let calls = 0;
  const server = await startWireServer((seen) => (isToken(seen) ? tokens(seen) : answer(seen, (calls += 1))));
  const vendors = clientsAt(server.url);
  return {
    vsee: own(vendors.vsee),
    mdi: own(vendors.mdi),
    updox: own(vendors.updox),
    calls: () => calls,
    [Symbol.asyncDispose]: async () => {
      await closeVendors(vendors);
      await server.close();
    },
  };
}

function own<T>(client: T | null): T {
  if (client === null) throw new Error('not configured');
  return client;
}

/** Each item by its id, or by why it could not be told. */
function told<T>(items: readonly Outcome<T>[] | null, idOf: (value: T) => string): readonly (string | undefined)[] {
  return (items ?? []).map((item) => {
    if (item.kind === 'found') return idOf(item.value);
    return 'error' in item ? item.error.reason : 'absent';
  });
}

const day = { from: 1_770_000_000_000, to: 1_771_000_000_000 };
const window = { roomCode: roomCode, ...day };
const page = { offset: 0, limit: 20 };

type ListRow = Readonly<{
  list: string;
  /** An item with this id; `changes` make it another record of the same id, and `null` one that cannot be read. */
  item: (id: string, changes?: Readonly<Record<string, unknown>>) => unknown;
  other: Readonly<Record<string, unknown>>;
  wrap: (items: readonly unknown[]) => unknown;
  read: (vendors: Pick<Vendors, 'vsee' | 'mdi'>, scope: CallScope) => Promise<readonly (string | undefined)[]>;
}>;

const data = (items: readonly unknown[]): unknown => ({ data: items });

const lists: readonly ListRow[] = [
  {
    list: 'VSee visits of a room',
    item: (id, changes) => listedVisit({ id, ...changes }),
    other: { status: '40' },
    wrap: data,
    read: async ({ vsee: client }, scope) =>
      told(await own(client).visit.list(scope, window), ({ visit }) => visit.ref.id),
  },
  {
    list: 'VSee rooms',
    item: (id, changes) => listedRoom({ code: id, ...changes }),
    other: { name: 'Elsewhere' },
    wrap: data,
    read: async ({ vsee: client }, scope) => told(await own(client).room.list(scope), ({ code }) => code),
  },
  {
    list: 'VSee providers of a room',
    item: (id, changes) => roomProvider({ id, ...changes }),
    other: { last_name: 'Someone' },
    wrap: data,
    read: async ({ vsee: client }, scope) =>
      told(await own(client).provider.ofRoom(scope, roomCode), ({ ref }) => ref.id),
  },
  {
    list: 'VSee users',
    item: (id, changes) => user({ id, ...changes }),
    other: { last_name: 'Someone' },
    wrap: data,
    read: async ({ vsee: client }, scope) =>
      told((await own(client).patient.search(scope, { text: 'wren' }, page)).items, ({ ref }) => ref.id),
  },
  {
    list: 'VSee users that are providers',
    item: (id, changes) => roomProviderPage({ id, ...changes }),
    other: { last_name: 'Someone' },
    wrap: data,
    read: async ({ vsee: client }, scope) =>
      told((await own(client).provider.search(scope, 'all', page)).items, ({ ref }) => ref.id),
  },
  {
    list: "MDI's clinicians, as the web application lists them",
    item: (id, changes) => mdi.clinician({ clinician_id: id, ...changes }),
    other: { last_name: 'Someone' },
    wrap: (items) => mdi.metaPage(items),
    read: async ({ mdi: client }, scope) =>
      told((await own(client).provider.search(scope, { family: 'wren' })).items, ({ ref }) => ref.id),
  },
  {
    list: "MDI's cases of a patient",
    item: (id, changes) => mdi.oneCase({ case_id: id, ...changes }),
    other: { case_type: 'new' },
    wrap: (items) => mdi.flatPage(items),
    read: async ({ mdi: client }, scope) =>
      told((await own(client).case.ofPatient(scope, mdi.patientId, page))?.items ?? null, (one) => one.case.id),
  },
  {
    list: "MDI's patients",
    item: (id, changes) => mdi.patient({ patient_id: id, ...changes }),
    other: { last_name: 'Someone' },
    wrap: (items) => items,
    read: async ({ mdi: client }, scope) =>
      told((await own(client).patient.search(scope, 'wren')).items, ({ ref }) => ref.id),
  },
  {
    list: "MDI's offerings",
    item: (id, changes) => mdi.listedOffering({ partner_medication_id: id, ...changes }),
    other: { title: 'Something' },
    wrap: (items) => items,
    read: async ({ mdi: client }, scope) => told(await own(client).offering.list(scope), ({ id }) => id),
  },
  {
    list: "MDI's offerings of a case",
    item: (id, changes) => mdi.caseOffering({ id, case_offering_id: id, ...changes }),
    other: { status: 'cancelled' },
    wrap: (items) => items,
    read: async ({ mdi: client }, scope) => told(await own(client).case.offerings(scope, mdi.caseId), ({ id }) => id),
  },
  {
    list: "MDI's questionnaires",
    item: (id, changes) => mdi.questionnaire({ partner_questionnaire_id: id, ...changes }),
    other: { name: 'Something' },
    wrap: (items) => items,
    read: async ({ mdi: client }, scope) => told(await own(client).questionnaire.list(scope), ({ id }) => id),
  },
];

describe.each(lists)('V11: $list', ({ item, other, wrap, read }) => {
  test('in whatever order they come, one that comes twice is told once', async () => {
    await using vendors = await startLists(() => json(wrap([item('b'), item('a'), item('b'), item('c'), item('a')])));
    expect((await read(vendors, scopeFor())).toSorted()).toEqual(['a', 'b', 'c']);
  });

  test('of two different ones under one id neither is believed', async () => {
    await using vendors = await startLists(() => json(wrap([item('a'), item('b'), item('a', other), item('a')])));
    expect(await read(vendors, scopeFor())).toEqual(['two records under one id', 'b']);
  });

  test('one that cannot be read fails alone', async () => {
    await using vendors = await startLists(() => json(wrap([item('a'), null, 'Wren', item('b')])));
    const [first, second, third, fourth] = await read(vendors, scopeFor());
    expect([first, fourth]).toEqual(['a', 'b']);
    expect([second, third]).toEqual(['', '']);
  });

  test.each([
    ['null', null],
    ['an object', {}],
    ['text', 'Wren Abernathy'],
    ['nothing', undefined],
  ])('a list that comes as %s is VENDOR_BAD_RESPONSE, and not an empty list', async (_what, items) => {
    const answer = items === undefined ? {} : { data: items };
    await using vendors = await startLists(() => json(answer));
    expect(await failureOf(read(vendors, scopeFor()))).toMatchObject({ code: 'VENDOR_BAD_RESPONSE' });
  });

  test('an empty list is an empty list', async () => {
    await using vendors = await startLists(() => json(wrap([])));
    expect(await read(vendors, scopeFor())).toEqual([]);
  });
});

describe('V11: what nobody asked for', () => {
  test('a visit of another room is not believed, one outside the window dropped', async () => {
    const elsewhere = listedVisit({ id: '2', room_code: 'other-street' });
    const named = listedVisit({ id: '3', room_code: roomCode });
    const later = listedVisit({ id: '4', start: String(day.to / 1_000) });
    await using vendors = await startLists(() => json(data([listedVisit({ id: '1' }), elsewhere, named, later])));
    const items = await vendors.vsee.visit.list(scopeFor(), window);
    expect(told(items, ({ visit }) => `${visit.ref.id} ${visit.roomCode ?? ''}`)).toEqual([
      `1 ${roomCode}`,
      'another room',
      `3 ${roomCode}`,
    ]);
  });

  test('Updox: an entry lands under the id that it names and under no other; who is missing is missing', async () => {
    const asked = ['visit:vsee:1', 'visit:vsee:2', 'visit:vsee:3', 'visit:vsee:4'];
    const entry = (id: string, changes = {}): unknown =>
      updox.entry({ appointmentId: Number(id) + 900, externalAppointmentId: `visit:vsee:${id}`, ...changes });
    await using vendors = await startLists(() =>
      json(
        updox.statuses(
          entry('4', { appointmentStatus: 'cancelled' }),
          entry('9'),
          entry('1'),
          entry('1'),
          entry('2'),
          entry('2', { appointmentStatus: 'cancelled' }),
          entry('2', { appointmentStatus: 'cancelled' }),
        ),
      ),
    );
    const entries = await vendors.updox.calendar.byIds(scopeFor(), asked);
    expect([...entries.keys()].toSorted()).toEqual(['visit:vsee:1', 'visit:vsee:2', 'visit:vsee:4']);
    expect(entries.get('visit:vsee:1')).toMatchObject({ value: { vendorId: '901', status: 'SCHEDULED' } });
    expect(entries.get('visit:vsee:4')).toMatchObject({ value: { vendorId: '904', status: 'CANCELLED' } });
    expect(entries.get('visit:vsee:2')).toMatchObject({ kind: 'failed', error: { code: 'VENDOR_BAD_RESPONSE' } });
  });

  test('Updox: "64-bit ids: do not hold them in JS numbers" (release notes of May 2022)', async () => {
    const body = JSON.stringify(updox.statuses(updox.entry())).replace('551200', '9223372036854775807');
    await using vendors = await startLists(() => bytes(body));
    const entries = await vendors.updox.calendar.byIds(scopeFor(), [updox.visitKey]);
    expect(entries.get(updox.visitKey)).toMatchObject({
      value: { reminders: [{ id: '9223372036854775807' }, { id: '551201' }] },
    });
  });

  test('Updox: while one entry cannot be read, whoever is missing is not known to be absent', async () => {
    await using vendors = await startLists(() => json(updox.statuses(updox.entry(), { appointmentId: null })));
    const entries = await vendors.updox.calendar.byIds(scopeFor(), [updox.visitKey, 'visit:vsee:1']);
    expect(entries.get(updox.visitKey)?.kind).toBe('found');
    expect(entries.get('visit:vsee:1')).toMatchObject({ kind: 'failed', error: { reason: 'appointmentId' } });
  });
});

describe('a list that is not there', () => {
  const notFound = json({ code: 404, message: 'Wren Abernathy may not be told' }, 404);

  test('is null where it belongs to a record, and a failure where it belongs to nobody', async () => {
    await using vendors = await startLists(() => notFound);
    const scope = scopeFor();
    expect(await vendors.vsee.provider.ofRoom(scope, 'none')).toBeNull();
    expect(await vendors.mdi.case.ofPatient(scope, 'none', page)).toBeNull();
    expect(await vendors.mdi.case.offerings(scope, 'none')).toBeNull();
    expect(await vendors.mdi.case.statusHistory(scope, 'none')).toBeNull();
    expect(await vendors.mdi.region.cities(scope, 'none', null)).toBeNull();
    const failing = [
      vendors.vsee.visit.list(scope, window),
      vendors.vsee.room.list(scope),
      vendors.vsee.patient.search(scope, { text: 'wren' }, page),
      vendors.vsee.availability.list(scope, day),
      vendors.mdi.offering.list(scope),
      vendors.mdi.questionnaire.list(scope),
      vendors.mdi.region.list(scope, null),
      vendors.mdi.patient.search(scope, 'wren'),
    ];
    const codes = (await Promise.all(failing.map(failureOf))).map(({ code }) => code);
    expect(codes).toEqual(failing.map(() => 'VENDOR_BAD_RESPONSE'));
  });
});

describe('V12: pages', () => {
  const hundred = (from: number): readonly unknown[] =>
    Array.from({ length: 100 }, (_, index) => listedRoom({ code: `room-${from + index}` }));

  test('VSee rooms are read to their last page', async () => {
    await using vendors = await startLists(({ target }) => {
      const number = Number(new URL(target, 'http://x').searchParams.get('page'));
      return json(data(number < 3 ? hundred(number * 100) : hundred(300).slice(0, 7)));
    });
    expect(await vendors.vsee.room.list(scopeFor())).toHaveLength(207);
    expect(vendors.calls()).toBe(3);
  });

  test('VSee rooms whose `page` is not heeded ("Parameters(none)", S4) are told once, and the loop ends', async () => {
    await using vendors = await startLists(() => json(data(hundred(0))));
    expect(await vendors.vsee.room.list(scopeFor())).toHaveLength(100);
    expect(vendors.calls()).toBe(2);
  });

  test('VSee rooms without end are cut off', async () => {
    await using vendors = await startLists((_seen, call) => json(data(hundred(call * 100))));
    expect(await failureOf(vendors.vsee.room.list(scopeFor()))).toMatchObject({ reason: 'too many pages' });
    expect(vendors.calls()).toBe(50);
  });

  const change = (day: number): unknown =>
    mdi.statusChange(day === 1 ? 'created' : 'waiting', `2026-02-${String(day).padStart(2, '0')}T00:00:00.000000Z`);

  test("MDI's status history is read to its last page, the earliest first", async () => {
    await using vendors = await startLists((_seen, call) =>
      json(call === 1 ? mdi.metaPage([change(3), change(2)], 1, 2, 3) : mdi.metaPage([change(1)], 2, 2, 3)),
    );
    const history = await vendors.mdi.case.statusHistory(scopeFor(), mdi.caseId);
    expect(history?.map(({ changedAt }) => new Date(changedAt ?? 0).getUTCDate())).toEqual([1, 2, 3]);
    expect(vendors.calls()).toBe(2);
  });

  test("MDI's status history without end is cut off, and one that stays on a page is not believed", async () => {
    await using endless = await startLists((_seen, call) => json(mdi.metaPage([change(2)], call, 1_000, 9_999)));
    expect(await failureOf(endless.mdi.case.statusHistory(scopeFor(), mdi.caseId))).toMatchObject({
      reason: 'too many pages',
    });
    expect(endless.calls()).toBe(10);
    await using stuck = await startLists(() => json(mdi.metaPage([change(2)], 1, 5, 9)));
    expect(await failureOf(stuck.mdi.case.statusHistory(scopeFor(), mdi.caseId))).toMatchObject({
      reason: 'another page',
    });
  });

  const cases = (from: number, to: number): readonly unknown[] =>
    Array.from({ length: to - from }, (_, index) => mdi.oneCase({ case_id: `case-${from + index}` }));

  /** All three forms in which MDI pages 45 cases. */
  test.each([
    [
      'Laravel’s flat page',
      (number: number, size: number) =>
        mdi.flatPage(cases((number - 1) * size, Math.min(45, number * size)), number, Math.ceil(45 / size), 45),
    ],
    [
      '`{data, links, meta}`',
      (number: number, size: number) =>
        mdi.metaPage(cases((number - 1) * size, Math.min(45, number * size)), number, Math.ceil(45 / size), '45'),
    ],
    ['a bare array', () => cases(0, 45)],
  ])('any stretch of a list is told from %s', async (_form, answer) => {
    await using vendors = await startLists(({ target }) => {
      const query = new URL(target, 'http://x').searchParams;
      return json(answer(Number(query.get('page')), Number(query.get('per_page'))));
    });
    for (const [offset, limit] of [
      [0, 20],
      [20, 20],
      [40, 20],
      [7, 20],
      [13, 5],
      [44, 10],
      [0, 100],
    ] as const) {
      const stretch = await vendors.mdi.case.ofPatient(scopeFor(), mdi.patientId, { offset, limit });
      const ids = told(stretch?.items ?? null, (one) => one.case.id);
      expect(ids).toEqual(Array.from({ length: Math.min(limit, 45 - offset) }, (_, index) => `case-${offset + index}`));
      expect([stretch?.total, stretch?.hasMore]).toEqual([45, offset + limit < 45]);
    }
  });

  test('MDI answering with another page than the one asked for is not believed', async () => {
    await using vendors = await startLists(() => json(mdi.flatPage(cases(0, 20), 1, 3, 45)));
    const reading = vendors.mdi.case.ofPatient(scopeFor(), mdi.patientId, { offset: 20, limit: 20 });
    expect(await failureOf(reading)).toMatchObject({ code: 'VENDOR_BAD_RESPONSE', reason: 'another page' });
  });
});
