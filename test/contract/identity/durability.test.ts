import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Evidence } from '../../../src/identity/decide.ts';
import { openStore } from '../../../src/store/connection.ts';
import { verdict } from '../../support/identity/decisions.ts';
import { startStoreProcess, type StoreProcess } from '../../support/processes.ts';
import { onEveryStore, type TestStore } from '../../support/stores.ts';

type Told = Awaited<ReturnType<StoreProcess['next']>>;
const children: StoreProcess[] = [];
let place: TestStore;

function start(): StoreProcess {
  const child = startStoreProcess(place.target);
  children.push(child);
  return child;
}

onEveryStore((make) => {
  beforeEach(async () => {
    place = await make();
  });
  afterEach(async () => {
    await Promise.all(children.splice(0).map((child) => child.kill()));
    await place.drop();
  });

  test(
    'S1 a process killed in the middle of decisions loses none that it acknowledged, and leaves none half made',
    { timeout: 240_000 },
    async () => {
      const acknowledged: Told[] = [];
      for (let round = 0; round < 3; round += 1) {
        const child = start();
        expect(await child.next()).toEqual({ told: 'open' });
        child.order({ do: 'decide-for-ever' });
        const until = acknowledged.length + 20 + round * 13;
        while (acknowledged.length < until) acknowledged.push(await child.next());
        await child.kill();
        acknowledged.push(...child.heard());
      }
      const store = await openStore(place.target);
      for (const told of acknowledged) {
        if (told.told !== 'decided') throw new Error(JSON.stringify(told));
        const ref = { vendor: 'VSEE', id: told.record } as const;
        const [subject] = (await store.links.findByRefs('patient', [ref])).values();
        const counterpart = subject?.links.find((link) => link.ref.vendor === 'MDI')?.ref.id ?? null;
        expect(counterpart).toBe(told.counterpart);
        const nones = await store.links.findNoRecords('patient', [subject?.id ?? '']);
        expect(nones.length).toBe(told.counterpart === null ? 1 : 0);
      }
      const linked = await place.sql(`select a_id from matches where status = 'LINKED'`);
      const told = await place.sql(`select vendor_id from link_history where action = 'LINKED'`);
      const held = await place.sql(`select vendor_id from records where rule = 'name-birth-email'`);
      await store.close();
      // A link, its pair and its history are one decision: none is there without the others.
      expect(told.length).toBe(linked.length);
      expect(held.length).toBe(linked.length);
      expect(acknowledged.length).toBeGreaterThan(90);
    },
  );

  test('S7, S8 two nodes that decide on the same people at once end in one state', { timeout: 240_000 }, async () => {
    const [one, other] = [start(), start()];
    await Promise.all([one.next(), other.next()]);
    for (let round = 0; round < 4; round += 1) {
      const pairs = Array.from({ length: 6 }, () => [randomUUID(), randomUUID()] as const);
      const rival = randomUUID();
      const contested = pairs[0]?.[1] ?? '';
      const fromVsee = pairs.map(([v, x]) => evidence('VSEE', v, x));
      const fromMdi = pairs.map(([v, x]) => evidence('MDI', x, v));
      one.order({ do: 'decide', evidence: [...fromVsee, evidence('VSEE', rival, contested)] });
      other.order({ do: 'decide', evidence: [...fromMdi, evidence('VSEE', rival, contested)] });
      for (let count = 0; count < pairs.length + 1; count += 1) await Promise.all([one.next(), other.next()]);
      const store = await openStore(place.target);
      for (const [index, [v, x]] of pairs.entries()) {
        const subjects = await store.links.findByRefs('patient', [
          { vendor: 'VSEE', id: v },
          { vendor: 'MDI', id: x },
        ]);
        const ids = new Set([...subjects.values()].map(({ id }) => id));
        expect(ids.size).toBe(index === 0 ? 2 : 1);
      }
      await store.close();
    }
  });
});

function evidence(vendor: 'VSEE' | 'MDI', id: string, found: string): Evidence {
  const other = vendor === 'VSEE' ? 'MDI' : 'VSEE';
  const candidates = [{ ref: { vendor: other, id: found }, digest: 'x', verdict: verdict('CERTAIN') } as const];
  return { record: { vendor, id }, digest: 'x', vendor: other, reach: 'whole' as const, candidates };
}
