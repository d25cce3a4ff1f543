import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { VendorRef } from '../../../src/domain/vendor.ts';
import { decideAgain } from '../../../src/identity/decide.ts';
import type { LinkStore, SubjectKind } from '../../../src/identity/link-store.ts';
import { openStore, type Store } from '../../../src/store/connection.ts';
import { at, decisionsOf, planted, recordAt, verdict } from '../../support/identity/decisions.ts';
import { onEveryStore, type TestStore } from '../../support/stores.ts';

const certain = verdict('CERTAIN');
const page = { offset: 0, limit: 1_000 };

function suite(kind: SubjectKind, make: () => Promise<TestStore>): void {
  const { decide, subjectOf, together } = decisionsOf(kind);
  let place: TestStore;
  let store: Store;
  let links: LinkStore;
  /** Several servers with one database, where the database is a server too: each decides in a connection of its own. */
  let nodes: readonly LinkStore[];
  let others: readonly Store[];
  beforeAll(async () => {
    place = await make();
    store = await openStore(place.target);
    links = store.links;
    const more = place.target.kind === 'postgres' ? 4 : 0;
    others = await Promise.all(Array.from({ length: more }, () => openStore(place.target)));
    nodes = [links, ...others.map((one) => one.links)];
  });
  afterAll(async () => {
    await Promise.all(others.map((one) => one.close()));
    await store.close();
    await place.drop();
  });
  const statusOf = async (ref: VendorRef): Promise<readonly string[]> => {
    const pages = await Promise.all(
      (['OPEN', 'LINKED', 'FLAGGED', 'REJECTED'] as const).map((status) => links.matches(kind, status, page)),
    );
    return pages
      .flatMap(({ items }) => items)
      .filter(({ records }) => records.some(({ id }) => id === ref.id))
      .map(({ status }) => status);
  };
  const noRecordsOf = async (ref: VendorRef) => links.findNoRecords(kind, [(await subjectOf(links, ref))?.id ?? '']);

  test('a certain match links, with the rule, the fields and the time', async () => {
    const [v, x] = [recordAt('VSEE'), recordAt('MDI')];
    const { link, noRecord } = await decide(links, v, [[x, certain]]);
    expect(noRecord).toBeNull();
    expect(link).toEqual({
      ...{ ref: x, grade: 'CERTAIN', rule: 'name-birth-email', matched: ['GIVEN_NAME', 'EMAIL'] },
      ...{ decidedBy: 'rule:name-birth-email/1', decidedAt: at, digest: 'today' },
    });
    expect(await together(links, x)).toEqual([v.id, x.id].toSorted());
    expect(await statusOf(x)).toEqual(['LINKED']);
    const subject = await subjectOf(links, v);
    const [decision, ...more] = await links.history(kind, subject ?? { id: '', links: [] }, 100);
    expect(decision).toMatchObject({ action: 'LINKED', ref: x, decidedBy: 'rule:name-birth-email/1', reason: null });
    expect(more).toEqual([]);
  });

  test('a record that was met before brings its own id along: both lead to the same', async () => {
    const [v, x] = [recordAt('VSEE'), recordAt('MDI')];
    const elder = (await links.register(kind, [{ ref: x, plantedId: null }])).values().next().value;
    await decide(links, v, []);
    const younger = await subjectOf(links, v);
    await decide(links, v, [[x, certain]]);
    const both = await links.findByIds(kind, [elder?.id ?? '', younger?.id ?? '']);
    expect([...both.keys()].toSorted()).toEqual([elder?.id, younger?.id].toSorted());
    expect(new Set([...both.values()].map(({ id }) => id)).size).toBe(1);
    expect(await together(links, v)).toEqual([v.id, x.id].toSorted());
  });

  test.each([
    ['probable', verdict('PROBABLE')],
    ['possible', verdict('POSSIBLE', ['birth-date'])],
  ])('a %s match waits for a person, and "no record" is kept', async (_grade, one) => {
    const [v, x] = [recordAt('VSEE'), recordAt('MDI')];
    const { link, noRecord } = await decide(links, v, [[x, one]]);
    expect(link).toBeNull();
    expect(noRecord).toMatchObject({ reason: 'ambiguous', lookAgainAt: at + 86_400_000 });
    expect(await statusOf(x)).toEqual(['OPEN']);
    expect(await together(links, v)).toEqual([v.id]);
  });

  test('nobody found is kept as such, for a day', async () => {
    const v = recordAt('VSEE');
    await decide(links, v, [[recordAt('MDI'), verdict('NONE', ['birth-date'])]]);
    expect(await noRecordsOf(v)).toMatchObject([{ vendor: 'MDI', reason: 'none', lookAgainAt: at + 86_400_000 }]);
    expect(await statusOf(v)).toEqual([]);
  });

  test('a search that was cut off links nobody, and is made again within the hour', async () => {
    const [v, x] = [recordAt('VSEE'), recordAt('MDI')];
    expect((await decide(links, v, [[x, certain]], { reach: 'cut-off' })).link).toBeNull();
    expect(await noRecordsOf(v)).toMatchObject([{ reason: 'cut-off', lookAgainAt: at + 3_600_000 }]);
    expect(await statusOf(v)).toEqual([]);
  });

  test('two certain candidates link neither; the one that carries our key decides it', async () => {
    const [v, one, other] = [recordAt('VSEE'), recordAt('MDI'), recordAt('MDI')];
    const { noRecord } = await decide(links, v, [
      [one, certain],
      [other, certain],
    ]);
    expect(noRecord?.reason).toBe('ambiguous');
    expect(await statusOf(v)).toEqual(['OPEN', 'OPEN']);
    const { link } = await decide(links, v, [
      [one, certain],
      [other, planted],
    ]);
    expect(link).toMatchObject({ ref: other, rule: 'planted-key' });
    expect(await statusOf(v)).toEqual(['LINKED']);
  });

  test('a second claim on a record undoes the first: the order in which they came cannot matter', async () => {
    const [first, second, x] = [recordAt('VSEE'), recordAt('VSEE'), recordAt('MDI')];
    expect((await decide(links, first, [[x, certain]])).link).not.toBeNull();
    expect((await decide(links, second, [[x, certain]])).link).toBeNull();
    for (const ref of [first, second]) expect(await together(links, ref)).toEqual([ref.id]);
    expect(await statusOf(x)).toEqual(['OPEN', 'OPEN']);
    // Looked for again, it stays so.
    expect((await decide(links, first, [[x, certain]])).link).toBeNull();
    const history = await links.history(kind, (await subjectOf(links, first)) ?? { id: '', links: [] }, 10);
    expect(history.map(({ action }) => action)).toEqual(['UNLINKED', 'LINKED']);
    // When the second turns out to be somebody else, the first has its counterpart back.
    await decide(links, second, []);
    expect(await together(links, first)).toEqual([first.id, x.id].toSorted());
  });

  test('a planted key is not undone by a rule’s claim', async () => {
    const [v, rival, x] = [recordAt('VSEE'), recordAt('VSEE'), recordAt('MDI')];
    await decide(links, v, [[x, planted]]);
    expect((await decide(links, rival, [[x, certain]])).link).toBeNull();
    expect(await together(links, v)).toEqual([v.id, x.id].toSorted());
  });

  test('a key of ours in two records that contradict each other: linked, and flagged', async () => {
    const [v, x] = [recordAt('VSEE'), recordAt('MDI')];
    await decide(links, v, [[x, { ...planted, vetoes: ['birth-date'] }]]);
    expect(await together(links, v)).toEqual([v.id, x.id].toSorted());
    expect(await statusOf(x)).toEqual(['FLAGGED']);
  });

  test('an edited record is checked again: a link by rule falls, one by a key is flagged', async () => {
    for (const [one, isLinked, status] of [
      [certain, false, ['OPEN']],
      [planted, true, ['FLAGGED']],
    ] as const) {
      const [v, x] = [recordAt('VSEE'), recordAt('MDI')];
      await decide(links, v, [[x, one]]);
      const now = {
        ...verdict('POSSIBLE', ['birth-date']),
        ...(one === planted ? { rule: 'planted-key/1', grade: 'CERTAIN' as const } : {}),
      };
      await decideAgain(
        links,
        kind,
        { record: x, digest: 'edited', counterparts: [{ ref: v, digest: 'today', verdict: now }] },
        at + 1,
      );
      expect(await together(links, v)).toEqual(isLinked ? [v.id, x.id].toSorted() : [v.id]);
      expect(await statusOf(x)).toEqual(status);
      const held = await subjectOf(links, x);
      expect(held?.links.find(({ ref }) => ref.id === x.id)?.digest).toBe('edited');
    }
  });

  test('an edited record that nobody was found for is looked for again', async () => {
    const v = recordAt('VSEE');
    await decide(links, v, []);
    expect(await noRecordsOf(v)).toHaveLength(1);
    await decideAgain(links, kind, { record: v, digest: 'edited', counterparts: [] }, at + 1);
    expect(await noRecordsOf(v)).toEqual([]);
  });

  test('C12 fifty claims on one record at once: none holds, whichever came first', { timeout: 120_000 }, async () => {
    const x = recordAt('MDI');
    const claimants = Array.from({ length: 50 }, () => recordAt('VSEE'));
    await Promise.all(claimants.map((v, index) => decide(nodes[index % nodes.length] ?? links, v, [[x, certain]])));
    expect(await together(links, x)).toEqual((await subjectOf(links, x)) === undefined ? [] : [x.id]);
    for (const v of claimants) expect(await together(links, v)).toEqual([v.id]);
  });

  test('both sides of many pairs decided at once end in one subject a pair', { timeout: 120_000 }, async () => {
    const pairs = Array.from({ length: 30 }, () => [recordAt('VSEE'), recordAt('MDI')] as const);
    const other = nodes.at(-1) ?? links;
    await Promise.all(pairs.flatMap(([v, x]) => [decide(links, v, [[x, certain]]), decide(other, x, [[v, certain]])]));
    for (const [v, x] of pairs) expect(await together(links, v)).toEqual([v.id, x.id].toSorted());
  });

  test('the database refuses a pair within one vendor, a pair twice, and a change of the history', async () => {
    const [v, x] = [recordAt('VSEE'), recordAt('MDI')];
    await decide(links, v, [[x, certain]]);
    const insert = (b: string, id: string) =>
      place.sql(
        `insert into matches (id, kind, a_vendor, a_id, b_vendor, b_id, grade, matched, conflicting, vetoes, status, found_at)
         values ('${recordAt('MDI').id}', '${kind}', 'MDI', '${x.id}', '${b}', '${id}', 'NONE', '', '', '', 'OPEN', 1)`,
      );
    await expect(async () => insert('MDI', 'other')).rejects.toThrow(/check/i);
    await expect(async () => insert('VSEE', v.id)).rejects.toThrow(/unique/i);
    await expect(async () => place.sql(`update link_history set reason = 'none'`)).rejects.toThrow(/only added to/);
    await expect(async () => place.sql(`delete from link_history`)).rejects.toThrow(/only added to/);
  });
}

onEveryStore((make) => {
  describe.each(['patient', 'provider'] as const)('a %s', (kind) => {
    suite(kind, make);
  });
});
