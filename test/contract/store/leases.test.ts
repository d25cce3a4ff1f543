import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore, type Store } from '../../../src/store/connection.ts';
import { onEveryStore, type TestStore } from '../../support/stores.ts';

let place: TestStore;
let one: Store;
let other: Store;

onEveryStore((make) => {
  beforeEach(async () => {
    place = await make();
    one = await openStore(place.target);
    other = await openStore(place.target);
  });
  afterEach(async () => {
    await one.close();
    await other.close();
    await place.drop();
  });

  test('of two nodes one holds a thing, until it leaves it or its time is over', async () => {
    expect(await one.leases.take('a', 'one', 1_000, 500)).toEqual({ isOwn: true, note: null });
    expect(await other.leases.take('a', 'other', 1_499, 500)).toEqual({ isOwn: false, note: null });
    expect(await other.leases.take('b', 'other', 1_499, 500)).toEqual({ isOwn: true, note: null });
    // Whoever has it may keep it for longer.
    expect(await one.leases.take('a', 'one', 1_400, 500)).toEqual({ isOwn: true, note: null });
    expect(await other.leases.take('a', 'other', 1_899, 500)).toEqual({ isOwn: false, note: null });
    expect(await other.leases.take('a', 'other', 1_900, 500)).toEqual({ isOwn: true, note: null });
    await other.leases.leave('a', 'other');
    expect(await one.leases.take('a', 'one', 1_901, 500)).toEqual({ isOwn: true, note: null });
  });

  test('what its holder noted the next one finds, and nobody else may note', async () => {
    await one.leases.take('a', 'one', 1_000, 500);
    expect(await one.leases.note('a', 'one', 'seen')).toBe(true);
    expect(await other.leases.note('a', 'other', 'not seen')).toBe(false);
    expect(await other.leases.take('a', 'other', 1_100, 500)).toEqual({ isOwn: false, note: 'seen' });
    await other.leases.leave('a', 'other');
    expect(await other.leases.take('a', 'other', 1_100, 500)).toMatchObject({ isOwn: false });
    await one.leases.leave('a', 'one');
    expect(await other.leases.take('a', 'other', 1_100, 500)).toEqual({ isOwn: true, note: 'seen' });
  });

  test('of many that take it at once one has it', async () => {
    const takers = Array.from({ length: 20 }, (_, index) =>
      (index % 2 === 0 ? one : other).leases.take('a', `node-${String(index)}`, 1_000, 500),
    );
    expect((await Promise.all(takers)).filter(({ isOwn }) => isOwn)).toHaveLength(1);
  });

  test('what nobody holds any more is forgotten after a while', async () => {
    await one.leases.take('a', 'one', 1_000, 500);
    await one.leases.note('a', 'one', 'seen');
    await one.leases.purge(1_500);
    expect(await one.leases.take('a', 'one', 1_000, 500)).toMatchObject({ note: 'seen' });
    await one.leases.purge(1_501);
    expect(await one.leases.take('a', 'one', 1_000, 500)).toMatchObject({ note: null });
  });
});
