import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder, onlyFor, type Slot } from '../../src/domain/slot.ts';

const slot = (startsAt: number, ...ids: string[]): Slot => ({
  startsAt,
  endsAt: startsAt + 900_000,
  providers: ids.map((id) => ({ vendor: 'VSEE', id })),
});

describe('free times', () => {
  test('the same time listed twice, as in the sample of `GET /availability` (S1), is one', () => {
    expect(inOrder([slot(1_470_186_000_000, '123', '345'), slot(1_470_186_000_000, '345', '7')])).toEqual([
      slot(1_470_186_000_000, '123', '345', '7'),
    ]);
  });

  test('come in the order of time, whatever order the vendor answers in', () => {
    const slots = fc.uniqueArray(fc.integer({ min: 0, max: 1_000 }), { maxLength: 30 });
    fc.assert(
      fc.property(slots, (starts) => {
        const ordered = inOrder(starts.map((start) => slot(start * 900_000, 'a')));
        expect(ordered.map(({ startsAt }) => startsAt / 900_000)).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });

  test('without anybody who is wanted is no free time', () => {
    const slots = [slot(0, 'a', 'b'), slot(900_000, 'b')];
    expect(onlyFor(slots, ({ id }) => id === 'a')).toEqual([slot(0, 'a')]);
  });
});
