import { expect, test } from 'vitest';
import { type FailureKind, VendorError } from '../../../src/domain/errors.ts';
import { createPause, isHeldBack } from '../../../src/http/pause.ts';

function paused() {
  let at = 1_000_000;
  const pause = createPause('MDI', () => at);
  const told = (kind: FailureKind, retryAfterMs?: number): void =>
    pause.heed(new VendorError({ vendor: 'MDI', operation: 'getCase', kind, retryAfterMs }));
  const left = (): VendorError | null => {
    try {
      pause.check('getPatient');
      return null;
    } catch (error) {
      if (error instanceof VendorError) return error;
      throw error;
    }
  };
  return { told, left, wait: (ms: number) => void (at += ms), pause };
}

test('"slow down" said to one caller holds for all of them, until it is over', () => {
  const { told, left, wait } = paused();
  expect(left()).toBeNull();
  told('throttled', 5_000);
  expect(left()).toMatchObject({ kind: 'throttled', operation: 'getPatient', retryAfterMs: 5_000 });
  wait(4_999);
  expect(left()).toMatchObject({ retryAfterMs: 1 });
  wait(1);
  expect(left()).toBeNull();
});

test('a 429 without a hint pauses nobody', () => {
  const { told, left } = paused();
  told('throttled');
  expect(left()).toBeNull();
});

test('maintenance is left alone for half a minute, or for as long as it asks', () => {
  const { told, left, wait } = paused();
  told('maintenance');
  expect(left()).toMatchObject({ kind: 'maintenance', retryAfterMs: 30_000 });
  told('maintenance', 60_000);
  wait(30_000);
  expect(left()).toMatchObject({ kind: 'maintenance', retryAfterMs: 30_000 });
});

test('a day is cut to five minutes, since it may be a mistake', () => {
  const { told, left } = paused();
  told('throttled', 86_400_000);
  expect(left()).toMatchObject({ retryAfterMs: 300_000 });
});

test('a shorter word does not cut a longer one short, nor change what it was about', () => {
  const { told, left } = paused();
  told('maintenance', 60_000);
  told('throttled', 1_000);
  expect(left()).toMatchObject({ kind: 'maintenance', retryAfterMs: 60_000 });
});

test('the pause itself is no new word of the vendor, and other failures pause nobody', () => {
  const { told, left, wait, pause } = paused();
  told('throttled', 1_000);
  wait(500);
  const error = left();
  expect(error !== null && isHeldBack(error)).toBe(true);
  if (error !== null) pause.heed(error);
  expect(left()).toMatchObject({ retryAfterMs: 500 });
  wait(500);
  told('unavailable', 9_000);
  told('timeout', 9_000);
  expect(left()).toBeNull();
});
