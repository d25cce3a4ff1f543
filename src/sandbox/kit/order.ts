import { createRandom, type Random } from './random.ts';

/**
 * A list in an order that has nothing to do with when its items were made, and yet the same each time, so that pages
 * fit together. Whoever needs an order has to sort.
 */
export function scattered<T>(items: readonly T[], idOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, rank: createRandom(idOf(item)).next() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/**
 * The answers to keys that were asked for, none of two or more where it stood (Sattolo's shuffle): whoever matches by
 * position gets every one of them wrong.
 */
export function deranged<T>(items: readonly T[], random: Random): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = random.integer(0, last - 1);
    const moved = order.slice(last, last + 1);
    order.splice(last, 1, ...order.slice(other, other + 1));
    order.splice(other, 1, ...moved);
  }
  return order;
}
