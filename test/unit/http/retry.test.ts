import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FailureKind, failures, VendorError } from '../../../src/domain/errors.ts';
import { createRetryBudget, isWorthRetrying, parseRetryAfter, retryDelayMs } from '../../../src/http/retry.ts';

const now = Date.parse('2026-03-01T12:00:00Z');
const failure = (kind: FailureKind, retryAfterMs?: number): VendorError =>
  new VendorError({ vendor: 'VSEE', operation: 'getVisit', kind, retryAfterMs });

test.each([
  ['120', 120_000],
  ['0', 0],
  [' 7 ', 7_000],
  ['86400', 86_400_000],
  ['Sun, 01 Mar 2026 12:00:30 GMT', 30_000],
  ['Sunday, 01-Mar-26 12:00:30 GMT', 30_000],
])('Retry-After "%s" is %i ms', (header, ms) => {
  expect(parseRetryAfter(header, now)).toBe(ms);
});

test.each([
  ['', 'missing'],
  ['-5', 'negative'],
  ['1.5', 'a fraction'],
  ['soon', 'a word'],
  ['1e3', 'no plain number'],
  ['9999999999', 'beyond all measure'],
  ['Sun, 01 Mar 2026 11:59:59 GMT', 'in the past'],
  ['Sun, 99 Mar 2026 12:00:00 GMT', 'no day'],
  ['2026-03-01T12:00:30Z', 'no HTTP date'],
  ['5, 7', 'said twice'],
])('Retry-After "%s" is no hint: %s', (header) => {
  expect(parseRetryAfter(header, now)).toBeUndefined();
});

test('whatever the header holds, a hint is a length of time', () => {
  fc.assert(
    fc.property(fc.string(), (header) => {
      const ms = parseRetryAfter(header, now);
      expect(ms === undefined || (Number.isFinite(ms) && ms >= 0)).toBe(true);
    }),
  );
});

test('without a hint the waits are 50 to 100 ms, then 100 to 200 ms; they differ from caller to caller', () => {
  const first = Array.from({ length: 200 }, () => retryDelayMs(failure('unavailable'), 0));
  const second = Array.from({ length: 200 }, () => retryDelayMs(failure('unavailable'), 1));
  expect(Math.min(...first)).toBeGreaterThanOrEqual(50);
  expect(Math.max(...first)).toBeLessThanOrEqual(100);
  expect(Math.min(...second)).toBeGreaterThanOrEqual(100);
  expect(Math.max(...second)).toBeLessThanOrEqual(200);
  expect(new Set(first).size).toBeGreaterThan(100);
});

test('a hint is honoured, and never undercut', () => {
  const delays = Array.from({ length: 200 }, () => retryDelayMs(failure('throttled', 1_000), 0));
  expect(Math.min(...delays)).toBeGreaterThanOrEqual(1_000);
  expect(Math.max(...delays)).toBeLessThanOrEqual(1_100);
  expect(new Set(delays).size).toBeGreaterThan(100);
});

test('only what may be over in a moment is tried again', () => {
  const kinds = Object.keys(failures) as FailureKind[];
  expect(kinds.filter((kind) => isWorthRetrying(failure(kind))).toSorted()).toEqual([
    'throttled',
    'unavailable',
    'unreachable',
  ]);
});

test('retries are a fifth of the calls in the long run, and never more than the reserve beyond that', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 300 }), (steps) => {
      const budget = createRetryBudget();
      let calls = 0;
      let retries = 0;
      for (const isCall of steps) {
        if (isCall) {
          budget.earn();
          calls += 1;
        } else if (budget.spend()) retries += 1;
      }
      expect(retries).toBeLessThanOrEqual(10 + calls * 0.2 + 1e-9);
    }),
  );
});
