import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toProductKind } from '../../../../src/vendors/mdi/product.ts';
import {
  pagesFor,
  parseDate,
  toCaseStatus,
  toGender,
  toItemStatus,
  wireCount,
  wireFlag,
  wireId,
  wireList,
  wireText,
  wireTime,
} from '../../../../src/vendors/mdi/wire.ts';
import { flatPage, metaPage } from '../../../support/wire/samples/mdi.ts';

describe('times: `2025-05-29T22:06:08.000000Z` (S2), `YYYY-MM-DD HH:mm:ss` in a message (public collection)', () => {
  test.each([
    ['2025-05-29T22:06:08.000000Z', '2025-05-29T22:06:08.000Z'],
    ['2025-05-29T22:06:08.123456Z', '2025-05-29T22:06:08.123Z'],
    ['2025-05-29T22:06:08Z', '2025-05-29T22:06:08.000Z'],
    ['2025-05-29 22:06:08', '2025-05-29T22:06:08.000Z'],
    ['2025-05-29T22:06:08', '2025-05-29T22:06:08.000Z'],
    ['2025-05-29T22:06:08.000000+02:00', '2025-05-29T20:06:08.000Z'],
    ['2028-02-29T00:00:00Z', '2028-02-29T00:00:00.000Z'],
  ])('%s', (text, iso) => {
    expect(wireTime.parse(text)).toBe(Date.parse(iso));
  });

  test.each([
    '2026-02-31T00:00:00.000000Z',
    '2026-02-29T00:00:00.000000Z',
    '2026-13-01T00:00:00.000000Z',
    '2026-02-01T25:00:00.000000Z',
    '0001-01-01T00:00:00',
    '2026-02-01',
    '5',
    'March 7',
    'soon',
    '',
  ])('"%s" is no time', (text) => {
    expect(wireTime.safeParse(text).success).toBe(false);
  });

  test.each([null, undefined, 1_771_465_053, {}])('%j is no time', (wire) => {
    expect(wireTime.safeParse(wire).success).toBe(false);
  });

  test('every moment comes out as it went in', () => {
    const years = { min: new Date('1970-01-01'), max: new Date('2200-01-01'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(years), (date) => {
        expect(wireTime.parse(date.toISOString().replace('Z', '000Z'))).toBe(date.getTime());
      }),
    );
  });
});

test.each([
  ['1983-02-02', '1983-02-02'],
  ['2027-06-30T00:00:00.000000Z', '2027-06-30'],
  ['0001-01-01', null],
  ['2026-02-30', null],
  ['02/02/1983', null],
  ['', null],
  [null, null],
])('the date %j is %j (S2: `Y-m-d`)', (text, date) => {
  expect(parseDate(text)).toBe(date);
});

test('ids are text: UUIDs, and integers for what is DoseSpot’s (S2)', () => {
  expect([8, '8', ' 8 '].map((id) => wireId.parse(id))).toEqual(['8', '8', '8']);
  for (const id of ['', null, 1.5, true]) expect(wireId.safeParse(id).success).toBe(false);
});

test('"phone_type: int or string", "weight: int or "50.000"" (public collection): text here', () => {
  expect([2, '2', '50.000', null].map((text) => wireText.parse(text))).toEqual(['2', '2', '50.000', null]);
  for (const text of [true, {}, []]) expect(wireText.safeParse(text).success).toBe(false);
});

test('counts come as numbers and as text: "refills": 3, "per_page": "15"', () => {
  expect([3, '15', 0, '0'].map((count) => wireCount.parse(count))).toEqual([3, 15, 0, 0]);
  for (const count of ['', '-1', '1.5', 1.5, null, 'ten']) expect(wireCount.safeParse(count).success).toBe(false);
});

test('flags come as booleans, bits and words', () => {
  expect([true, 1, 'true', false, 0, 'false', null].map((flag) => wireFlag.parse(flag))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    null,
  ]);
  for (const flag of ['yes', 2, '1', {}]) expect(wireFlag.safeParse(flag).success).toBe(false);
});

test('"gender: int (ISO 5218)", `"female"` in a list, `"1"` in rules (S2, public collection)', () => {
  expect(['1', 'male', 'MALE'].map(toGender)).toEqual(['MALE', 'MALE', 'MALE']);
  expect(['2', 'female', ' Female '].map(toGender)).toEqual(['FEMALE', 'FEMALE', 'FEMALE']);
  expect(['9', 'other'].map(toGender)).toEqual(['OTHER', 'OTHER']);
  expect(['0', '', '3', null, undefined].map(toGender)).toEqual(Array.from({ length: 5 }, () => 'UNKNOWN'));
});

describe('statuses', () => {
  test.each(['created', 'assigned', 'waiting', 'support', 'processing', 'approved', 'completed', 'cancelled'])(
    'a case is %s, however it is written: "created" in a case, "Pending" in a list',
    (name) => {
      const known = name.toUpperCase();
      expect([name, known, ` ${name} `].map(toCaseStatus)).toEqual([known, known, known]);
    },
  );

  test.each(['pending', 'processing', 'completed', 'cancelled'])('an item is %s', (name) => {
    expect(toItemStatus(name)).toBe(name.toUpperCase());
  });

  test('others are UNKNOWN', () => {
    expect(['Pending', 'unknown', '', null, undefined].map(toCaseStatus)).toEqual(
      Array.from({ length: 5 }, () => 'UNKNOWN'),
    );
    expect(['waiting', 'x', null].map(toItemStatus)).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
  });
});

test.each([
  ['App\\Models\\DosespotSupply', 'SUPPLY'],
  ['App\\Models\\DosespotCompound', 'COMPOUND'],
  ['App\\Models\\DosespotMedication', 'MEDICATION'],
  ['App\\Models\\Medication', 'MEDICATION'],
  ['App\\Models\\Service', 'SERVICE'],
  ['DosespotSupply', 'SUPPLY'],
  ['App\\Models\\Pigeon', 'UNKNOWN'],
  ['', 'UNKNOWN'],
  [null, 'UNKNOWN'],
])('product_type %s is %s (S2, webhook W3)', (type, kind) => {
  expect(toProductKind(type)).toBe(kind);
});

describe('"Pagination has three forms" (public collection)', () => {
  test('`{data, links, meta}`', () => {
    expect(wireList.parse(metaPage(['a', 'b'], 2, 5, 9))).toEqual({
      items: ['a', 'b'],
      total: 9,
      hasMore: true,
      number: 2,
    });
  });

  test('Laravel’s flat page, with numbers as text', () => {
    expect(wireList.parse({ ...flatPage(['a'], 3, 3, '9'), current_page: '3', last_page: '3' })).toEqual({
      items: ['a'],
      total: 9,
      hasMore: false,
      number: 3,
    });
  });

  test('a bare array, which is the whole list', () => {
    expect(wireList.parse(['a', 'b'])).toEqual({ items: ['a', 'b'], total: 2, hasMore: false, number: null });
  });

  test.each([[{ data: ['a'] }], [{ data: {} }], [{ items: [] }], [null], ['a'], [{ message: 'no' }]])(
    '%j is no list',
    (wire) => {
      expect(wireList.safeParse(wire).success).toBe(false);
    },
  );

  test('the pages asked for hold the stretch, and are two at most for up to a hundred', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5_000 }), fc.integer({ min: 1, max: 400 }), (offset, limit) => {
        const pages = pagesFor({ offset, limit });
        const [first] = pages;
        const last = pages.at(-1);
        if (first === undefined || last === undefined) throw new Error('no page');
        expect((first.page - 1) * first.perPage).toBeLessThanOrEqual(offset);
        expect(last.page * last.perPage).toBeGreaterThanOrEqual(offset + limit);
        expect(pages.every(({ perPage }) => perPage === first.perPage && perPage <= 100)).toBe(true);
        expect(pages.map(({ page }) => page)).toEqual(pages.map((_, index) => first.page + index));
        if (limit <= 100) expect(pages.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
