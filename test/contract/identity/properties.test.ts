import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refKey, type VendorRef } from '../../../src/domain/vendor.ts';
import type { LinkStore, SubjectKind } from '../../../src/identity/link-store.ts';
import { linkByPerson, unlinkByPerson } from '../../../src/identity/review.ts';
import { openStore, type Store } from '../../../src/store/connection.ts';
import { at, decisionsOf, type Found, planted, recordAt, verdict } from '../../support/identity/decisions.ts';
import { onEveryStore, type TestStore } from '../../support/stores.ts';

/** Three records at each vendor, and what the rules say of each two. */
const size = 3;
const grades = fc.constantFrom('CERTAIN', 'CERTAIN', 'PROBABLE', 'NONE', 'NONE', 'NONE', 'PLANTED');
const matrix = fc.array(fc.array(grades, { minLength: size, maxLength: size }), { minLength: size, maxLength: size });
const places = Array.from({ length: 2 * size }, (_, index) => index);
const order = fc.shuffledSubarray(places, { minLength: 2 * size });
type Grade = 'CERTAIN' | 'PROBABLE' | 'NONE' | 'PLANTED';
type World = Readonly<{ vsee: readonly VendorRef[]; mdi: readonly VendorRef[]; matrix: readonly (readonly Grade[])[] }>;

function suite(kind: SubjectKind, make: () => Promise<TestStore>): void {
  const { decide, subjectOf } = decisionsOf(kind);
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

  const worldOf = (grid: World['matrix']): World => ({
    vsee: grid.map(() => recordAt('VSEE')),
    mdi: grid.map(() => recordAt('MDI')),
    matrix: grid,
  });

  /** Decides on the record at this place: the VSee records first, then MDI's. */
  async function meet({ vsee, mdi, matrix: grid }: World, at: number): Promise<void> {
    const isVsee = at < size;
    const own = isVsee ? vsee[at] : mdi[at - size];
    const found: Found = (isVsee ? mdi : vsee).map((other, index) => {
      const grade = isVsee ? grid[at]?.[index] : grid[index]?.[at - size];
      return [other, grade === 'PLANTED' ? planted : verdict(grade ?? 'NONE')];
    });
    if (own !== undefined) await decide(links, own, found);
  }

  /** Who stands with whom, told by places, so that two worlds can be compared. */
  async function state({ vsee, mdi }: World): Promise<readonly string[]> {
    const names = new Map([...vsee, ...mdi].map((ref, index) => [refKey(ref), String(index)]));
    const subjects = await links.findByRefs(kind, [...vsee, ...mdi]);
    const groups = [...subjects.values()].map((subject) =>
      subject.links.map(({ ref }) => names.get(refKey(ref)) ?? '?'),
    );
    return [...new Set(groups.map((group) => group.toSorted().join(' ')))].toSorted();
  }

  test('the same records in any order give the same links, one record a vendor, each record once', async () => {
    await fc.assert(
      fc.asyncProperty(matrix, order, order, async (grid, one, other) => {
        const [here, there] = [worldOf(grid), worldOf(grid)];
        for (const at of one) await meet(here, at);
        for (const at of other) await meet(there, at);
        const linked = await state(here);
        expect(await state(there)).toEqual(linked);
        const members = linked.flatMap((group) => group.split(' '));
        expect(new Set(members).size).toBe(members.length);
        for (const group of linked) {
          const numbers = group.split(' ').map(Number);
          expect(numbers.filter((number) => number < size).length).toBeLessThanOrEqual(1);
          expect(numbers.filter((number) => number >= size).length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 15 },
    );
  }, 240_000);

  test('deciding all over again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(matrix, order, order, async (grid, one, other) => {
        const world = worldOf(grid);
        for (const at of one) await meet(world, at);
        const before = await state(world);
        for (const at of other) await meet(world, at);
        expect(await state(world)).toEqual(before);
      }),
      { numRuns: 6 },
    );
  }, 240_000);

  test('what a person decided stands, whatever is decided after it and in whichever order', async () => {
    const choice = fc.record({
      v: fc.nat(size - 1),
      x: fc.nat(size - 1),
      together: fc.boolean(),
      after: fc.nat(2 * size),
    });
    await fc.assert(
      fc.asyncProperty(matrix, order, choice, async (grid, places, { v, x, together, after }) => {
        const world = worldOf(grid);
        const [one, other] = [world.vsee[v] ?? recordAt('VSEE'), world.mdi[x] ?? recordAt('MDI')];
        for (const at of places.slice(0, after)) await meet(world, at);
        await meet(world, v);
        const isDone = together ? await bringTogether(one, other) : await keepApart(one, other);
        for (const at of [...places, ...places.toReversed()]) await meet(world, at);
        const [mine, theirs] = [await subjectOf(links, one), await subjectOf(links, other)];
        if (isDone) expect(mine?.id === theirs?.id).toBe(together);
      }),
      { numRuns: 10 },
    );
  }, 240_000);

  const by = { viewerId: 'reviewer', reason: 'looked', at };
  async function bringTogether(one: VendorRef, ref: VendorRef): Promise<boolean> {
    const subjectId = (await subjectOf(links, one))?.id ?? '';
    return (await linkByPerson(links, kind, { subjectId, ref, digest: null }, by)).kind === 'done';
  }
  async function keepApart(one: VendorRef, ref: VendorRef): Promise<boolean> {
    const subjectId = (await subjectOf(links, one))?.id ?? '';
    return (await unlinkByPerson(links, kind, { subjectId, ref }, by)).kind === 'done';
  }
}

onEveryStore((make) => {
  describe.each(['patient', 'provider'] as const)('a %s', (kind) => {
    suite(kind, make);
  });
});
