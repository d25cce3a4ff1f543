import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Vendor, VendorRef } from '../../../src/domain/vendor.ts';
import type { LinkStore } from '../../../src/identity/link-store.ts';
import { openStore, type Store } from '../../../src/store/connection.ts';
import { at, decisionsOf, recordAt } from '../../support/identity/decisions.ts';
import { onEveryStore, type TestStore } from '../../support/stores.ts';

const { decide, subjectOf } = decisionsOf('provider');

onEveryStore((make) => {
  let place: TestStore;
  let store: Store;
  let links: LinkStore;
  beforeAll(async () => {
    place = await make();
    store = await openStore(place.target);
    links = store.links;
  });
  afterAll(async () => {
    await store.close();
    await place.drop();
  });
  const see = (ref: VendorRef, npi: string, seenAt = at) => links.npis.keep([{ ref, npi, seenAt }]);
  const isLookedFor = async (ref: VendorRef): Promise<boolean> => {
    const subject = await subjectOf(links, ref);
    return (await links.findNoRecords('provider', [subject?.id ?? ''])).length === 0;
  };

  test('a record is found by its number, and the number by the record; of two vendors’ equal ids each is its own', async () => {
    const id = randomUUID();
    const [v, x]: readonly VendorRef[] = (['VSEE', 'MDI'] as const satisfies readonly Vendor[]).map((vendor) => ({
      ...{ vendor, id },
    }));
    if (v === undefined || x === undefined) throw new Error('no record');
    await see(v, '1000000004');
    await see(x, '1000000012', at + 1);
    expect(await links.npis.ofRecords([v])).toEqual([{ ref: v, npi: '1000000004', seenAt: at }]);
    expect(await links.npis.ofNumbers(['1000000012'])).toEqual([{ ref: x, npi: '1000000012', seenAt: at + 1 }]);
    expect(await links.npis.ofRecords([v, x])).toHaveLength(2);
    expect(await links.npis.ofNumbers(['1999999992'])).toEqual([]);
  });

  test('seen again, it stays as it was first seen; seen with another number, it has two', async () => {
    const v = recordAt('VSEE');
    await see(v, '1000000020');
    await see(v, '1000000020', at + 5_000);
    expect(await links.npis.ofRecords([v])).toEqual([{ ref: v, npi: '1000000020', seenAt: at }]);
    await see(v, '1000000038');
    expect((await links.npis.ofRecords([v])).map(({ npi }) => npi)).toEqual(['1000000020', '1000000038']);
  });

  test('a new number has its bearers looked for again, and nobody else; one that is known does not', async () => {
    const [v, x, stranger] = [recordAt('VSEE'), recordAt('MDI'), recordAt('VSEE')];
    for (const ref of [v, x, stranger]) await decide(links, ref, []);
    await see(stranger, '1000000046');
    await decide(links, stranger, []);
    await see(x, '1000000053');
    expect(await Promise.all([v, x, stranger].map(isLookedFor))).toEqual([false, true, false]);
    await decide(links, x, []);
    await see(v, '1000000053');
    expect(await Promise.all([v, x, stranger].map(isLookedFor))).toEqual([true, true, false]);
    for (const ref of [v, x]) await decide(links, ref, []);
    await see(v, '1000000053');
    expect(await Promise.all([v, x].map(isLookedFor))).toEqual([false, false]);
  });

  test('many requests that see the same at once keep it once', async () => {
    const v = recordAt('VSEE');
    await Promise.all(Array.from({ length: 20 }, (_, index) => see(v, '1000000061', at + index)));
    expect(await links.npis.ofRecords([v])).toHaveLength(1);
  });
});
