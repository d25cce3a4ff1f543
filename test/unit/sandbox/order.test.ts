import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deranged, scattered } from '../../../src/sandbox/kit/order.ts';
import { createRandom } from '../../../src/sandbox/kit/random.ts';

const ids = fc.uniqueArray(fc.string(), { maxLength: 30 });

test('deranged: the same items, and of two or more none where it stood', () => {
  fc.assert(
    fc.property(ids, fc.integer(), (items, seed) => {
      const order = deranged(items, createRandom(seed));
      expect(order.toSorted()).toEqual(items.toSorted());
      if (items.length > 1) expect(order.filter((item, index) => item === items[index])).toEqual([]);
    }),
  );
});

test('scattered: the same items in an order that does not depend on the order they came in', () => {
  fc.assert(
    fc.property(ids, fc.integer(), (items, seed) => {
      const shuffled = createRandom(seed).shuffle(items);
      expect(scattered(shuffled, String)).toEqual(scattered(items, String));
      expect(scattered(items, String).toSorted()).toEqual(items.toSorted());
    }),
  );
});

test('scattered: rows made one after the other come in no such order, and keep it when one more is made', () => {
  const rows = Array.from({ length: 100 }, (_, index) => String(70_001 + index));
  const order = scattered(rows, String);
  expect(order).not.toEqual(rows);
  expect(order).not.toEqual(rows.toReversed());
  expect(scattered([...rows, '70101'], String).filter((id) => id !== '70101')).toEqual(order);
});
