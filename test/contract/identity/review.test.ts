import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { VendorRef } from '../../../src/domain/vendor.ts';
import type { LinkStore, SubjectKind } from '../../../src/identity/link-store.ts';
import { linkByPerson, rejectByPerson, unlinkByPerson } from '../../../src/identity/review.ts';
import { openStore, type Store } from '../../../src/store/connection.ts';
import { at, decisionsOf, planted, recordAt, verdict } from '../../support/identity/decisions.ts';
import { onEveryStore, type TestStore } from '../../support/stores.ts';

const certain = verdict('CERTAIN');
const by = { viewerId: 'reviewer-1', reason: 'asked the patient', at: at + 1_000 };

function suite(kind: SubjectKind, make: () => Promise<TestStore>): void {
  const { decide, subjectOf, together } = decisionsOf(kind);
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
  const idOf = async (ref: VendorRef): Promise<string> => (await subjectOf(links, ref))?.id ?? '';
  const link = async (to: VendorRef, ref: VendorRef) =>
    linkByPerson(links, kind, { subjectId: await idOf(to), ref, digest: null }, by);
  const unlink = async (from: VendorRef, ref: VendorRef) =>
    unlinkByPerson(links, kind, { subjectId: await idOf(from), ref }, by);
  const openMatch = async (ref: VendorRef): Promise<string> => {
    const { items } = await links.matches(kind, 'OPEN', { offset: 0, limit: 1_000 });
    return items.find(({ records }) => records.some(({ id }) => id === ref.id))?.id ?? '';
  };
  const historyOf = async (ref: VendorRef) =>
    (await links.history(kind, (await subjectOf(links, ref)) ?? { id: '', links: [] }, 100)).map(
      ({ action, decidedBy, reason }) => `${action} ${decidedBy} ${reason ?? ''}`.trim(),
    );

  test('a person links what no rule would, and no rule undoes it', async () => {
    const [v, x, rival] = [recordAt('VSEE'), recordAt('MDI'), recordAt('VSEE')];
    await decide(links, v, [[x, verdict('POSSIBLE', ['birth-date'])]]);
    expect(await link(v, x)).toMatchObject({ kind: 'done' });
    await decide(links, rival, [[x, certain]]);
    await decide(links, v, [[recordAt('MDI'), certain]]);
    await decide(links, v, []);
    await decide(links, x, [[rival, certain]]);
    expect(await together(links, v)).toEqual([v.id, x.id].toSorted());
    expect(await historyOf(v)).toEqual(['LINKED person:reviewer-1 asked the patient']);
  });

  test('a person unlinks what a rule linked, or a planted key, and nothing brings it together again', async () => {
    for (const one of [certain, planted]) {
      const [v, x] = [recordAt('VSEE'), recordAt('MDI')];
      await decide(links, v, [[x, one]]);
      expect(await unlink(v, x)).toMatchObject({ kind: 'done' });
      expect(await together(links, v)).toEqual([v.id]);
      await decide(links, v, [[x, one]]);
      await decide(links, x, [[v, one]]);
      expect(await together(links, v)).toEqual([v.id]);
      expect(await together(links, x)).toEqual([x.id]);
      expect(await historyOf(v)).toEqual([
        'UNLINKED person:reviewer-1 asked the patient',
        `LINKED rule:${one.rule ?? ''}`,
      ]);
    }
  });

  test('what was unlinked can be linked by a person again', async () => {
    const [v, x] = [recordAt('VSEE'), recordAt('MDI')];
    await decide(links, v, [[x, certain]]);
    await unlink(v, x);
    expect(await link(v, x)).toMatchObject({ kind: 'done' });
    expect(await together(links, v)).toEqual([v.id, x.id].toSorted());
    await decide(links, v, []);
    expect(await together(links, v)).toEqual([v.id, x.id].toSorted());
  });

  test('whoever came along goes back to the id they had, and the patient keeps the one that was told', async () => {
    const [v, x] = [recordAt('VSEE'), recordAt('MDI')];
    await decide(links, x, []);
    await decide(links, v, []);
    const before = { v: await idOf(v), x: await idOf(x) };
    await decide(links, v, [[x, certain]]);
    const id = await idOf(v);
    const stayed = id === before.v ? v : x;
    const came = stayed === v ? x : v;
    await unlink(stayed, came);
    expect({ v: await idOf(v), x: await idOf(x) }).toEqual(before);

    await link(stayed, came);
    await unlink(came, stayed);
    expect(await idOf(came)).toBe(id);
    expect(Object.values(before)).not.toContain(await idOf(stayed));
  });

  test('a rejected pair is not asked about again', async () => {
    const [v, x] = [recordAt('VSEE'), recordAt('MDI')];
    await decide(links, v, [[x, verdict('PROBABLE')]]);
    expect(await rejectByPerson(links, kind, await openMatch(v), by)).toMatchObject({ kind: 'done' });
    await decide(links, v, [[x, certain]]);
    await decide(links, x, [[v, certain]]);
    expect(await together(links, v)).toEqual([v.id]);
    expect(await openMatch(v)).toBe('');
    expect(await historyOf(v)).toEqual(['REJECTED person:reviewer-1 asked the patient']);
  });

  test('of two candidates, rejecting one leaves the other to the rules', async () => {
    const [v, one, other] = [recordAt('VSEE'), recordAt('MDI'), recordAt('MDI')];
    await decide(links, v, [
      [one, certain],
      [other, certain],
    ]);
    await rejectByPerson(links, kind, await openMatch(one), by);
    expect(await together(links, v)).toEqual([v.id, other.id].toSorted());
  });

  test('a planted key that was rejected unseen does not register either', async () => {
    const [v, x] = [recordAt('VSEE'), recordAt('MDI')];
    const key = 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6';
    await links.register(kind, [{ ref: v, plantedId: key }]);
    await decide(links, v, [[x, verdict('POSSIBLE')]]);
    await rejectByPerson(links, kind, await openMatch(v), by);
    await links.register(kind, [{ ref: x, plantedId: key }]);
    expect(await together(links, v)).toEqual([v.id]);
  });

  test('what cannot be done is said, and changes nothing', async () => {
    const [v, x, other] = [recordAt('VSEE'), recordAt('MDI'), recordAt('MDI')];
    await decide(links, v, [[x, certain]]);
    expect(await link(v, other)).toMatchObject({ kind: 'conflict', at: 'record' });
    const alone = recordAt('VSEE');
    await decide(links, alone, []);
    expect(await link(alone, x)).toMatchObject({ kind: 'conflict', at: 'record' });
    expect(await unlink(alone, alone)).toMatchObject({ kind: 'conflict', at: 'record' });
    expect(await unlink(v, alone)).toMatchObject({ kind: 'not-found', at: 'record' });
    const nobody = { subjectId: 'nobody', ref: x, digest: null };
    expect(await linkByPerson(links, kind, nobody, by)).toMatchObject({ kind: 'not-found', at: 'subject' });
    expect(await rejectByPerson(links, kind, 'no-match', by)).toMatchObject({ kind: 'not-found', at: 'match' });
    expect(await together(links, v)).toEqual([v.id, x.id].toSorted());
  });

  test('confirming a link makes it the person’s own', async () => {
    const [v, x] = [recordAt('VSEE'), recordAt('MDI')];
    await decide(links, v, [[x, certain]]);
    expect(await link(v, x)).toMatchObject({ kind: 'done' });
    const rival = recordAt('VSEE');
    await decide(links, rival, [[x, certain]]);
    expect(await together(links, v)).toEqual([v.id, x.id].toSorted());
  });
}

onEveryStore((make) => {
  describe.each(['patient', 'provider'] as const)('a %s', (kind) => {
    suite(kind, make);
  });
});
