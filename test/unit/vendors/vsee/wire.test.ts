import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  parseDate,
  refOf,
  toGender,
  wireCode,
  wireFlag,
  wireId,
  wireText,
  wireTime,
} from '../../../../src/vendors/vsee/wire.ts';

test('ids: "same fields typed as string in V4 and V9, as number in V6, V8, V10" are one text (S1)', () => {
  expect([7727, '7727', ' 7727 '].map((id) => wireId.parse(id))).toEqual(['7727', '7727', '7727']);
  for (const id of ['', ' ', null, true, 1.5, {}, []]) expect(wireId.safeParse(id).success).toBe(false);
});

test('a number and its digits are one id, whatever number it is', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (id) => {
      expect(wireId.parse(id)).toBe(wireId.parse(String(id)));
    }),
  );
});

describe('times: unix seconds, seconds as text, `{sec, usec}` (S1, S4)', () => {
  test.each([
    [1631628616, 1_631_628_616_000],
    ['1458095488', 1_458_095_488_000],
    [{ sec: 1471465053, usec: 966000 }, 1_471_465_053_966],
    [{ sec: 1471465053, usec: 999_999 }, 1_471_465_053_999],
    [0, 0],
  ])('%j', (wire, at) => {
    expect(wireTime.parse(wire)).toBe(at);
  });

  test.each([
    ['soon'],
    [''],
    ['-5'],
    [-5],
    ['12.5.2026'],
    [{ sec: 'x', usec: 0 }],
    [{ sec: 5 }],
    [null],
    [true],
    // Milliseconds where seconds are meant would be the year 56,000.
    [1_771_465_053_000],
    ['999999999999'],
    [1e300],
  ])('%j is no time', (wire) => {
    expect(wireTime.safeParse(wire).success).toBe(false);
  });

  test('the three ways are one moment, and every one of them can be written as a date', () => {
    fc.assert(
      fc.property(fc.nat({ max: 253_402_300_799 }), (sec) => {
        const at = wireTime.parse(sec);
        expect(wireTime.parse(String(sec))).toBe(at);
        expect(wireTime.parse({ sec, usec: 0 })).toBe(at);
        expect(new Date(at).toISOString()).toMatch(/Z$/);
      }),
    );
  });
});

test('codes are text: "20" and 20 are one (S1)', () => {
  expect([20, '20'].map((code) => wireCode.parse(code))).toEqual(['20', '20']);
  for (const code of [null, undefined, true, {}]) expect(wireCode.safeParse(code).success).toBe(false);
});

test('text: `short_bio: false` is none (S4), a number its digits', () => {
  expect([null, undefined, false, 'x', 5].map((text) => wireText.parse(text))).toEqual([
    null,
    undefined,
    null,
    'x',
    '5',
  ]);
  for (const text of [true, {}, []]) expect(wireText.safeParse(text).success).toBe(false);
});

test('flags: `consent: "true"`, `SubstitutionAllowedFlag: 1` (S1); whatever else comes is neither yes nor no', () => {
  expect([true, 'true', '1', 1].map((flag) => wireFlag.parse(flag))).toEqual([true, true, true, true]);
  expect([false, 'false', '0', 0].map((flag) => wireFlag.parse(flag))).toEqual([false, false, false, false]);
  expect([null, 'yes?', 2, {}].map((flag) => wireFlag.parse(flag))).toEqual([null, null, null, null]);
});

describe('dates: `dob: "1983-02-02"` (S1), `SignDate: "0001-01-01T00:00:00"` for none', () => {
  test.each([
    ['1983-02-02', '1983-02-02'],
    [' 1983-02-02 ', '1983-02-02'],
    ['2016-01-30T00:00:00', '2016-01-30'],
    ['2028-02-29', '2028-02-29'],
    ['0001-01-01T00:00:00', null],
    ['0001-01-01', null],
    ['0000-00-00', null],
    ['2026-02-31', null],
    ['2026-02-29', null],
    ['1983-13-01', null],
    ['1983-2-2', null],
    ['1983-02-021', null],
    ['02/02/1983', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%j is %j', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });
});

test('gender: "1 / 2 number (meaning not stated)" (S1), read as ISO 5218', () => {
  expect([1, '1', 2, '2', 0, 3, '', null, undefined].map(toGender)).toEqual([
    'MALE',
    'MALE',
    'FEMALE',
    'FEMALE',
    'UNKNOWN',
    'UNKNOWN',
    'UNKNOWN',
    'UNKNOWN',
    'UNKNOWN',
  ]);
});

test('"set provider_id to 0" removes the provider (S1): 0 is nobody', () => {
  expect(refOf('575')).toEqual({ vendor: 'VSEE', id: '575' });
  expect([refOf('0'), refOf(null), refOf(undefined)]).toEqual([null, null, null]);
});
