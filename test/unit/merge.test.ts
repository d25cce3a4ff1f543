import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Branch,
  comparePlaces,
  type Direction,
  mergePage,
  type Place,
  type Positions,
} from '../../src/domain/merge.ts';

type Item = string;

const place = fc.record({
  at: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
  id: fc.integer({ min: 0, max: 40 }).map(String),
});

/** Few moments and few ids: most items share one with another, within a branch and across. */
const branch = (name: string): fc.Arbitrary<Branch<Item>> =>
  fc.uniqueArray(place, { maxLength: 15, selector: ({ at, id }) => `${String(at)} ${id}` }).map((places) => ({
    name,
    items: places.map((one) => ({ place: one, value: `${name} ${String(one.at)} ${one.id}` })),
  }));

const branches = fc.tuple(branch('CYBERMDCARE'), branch('UPDOX'), branch('VSEE'));
const direction = fc.constantFrom<Direction>('ASC', 'DESC');
const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 60 });

/** Goes through the list page by page; `at` says what is there when a page is asked for. */
function walk(
  at: (page: number) => readonly Branch<Item>[],
  way: Direction,
  pages: readonly number[],
  most = 200,
): Item[] {
  const told: Item[] = [];
  let after: Positions = {};
  for (let page = 0; page < most; page += 1) {
    const { items, hasMore } = mergePage(at(page), { after, limit: pages[page % pages.length] ?? 1, direction: way });
    told.push(...items.map(({ value }) => value));
    after = items.at(-1)?.after ?? after;
    if (!hasMore && page >= 12) break;
  }
  return told;
}

const all = (parts: readonly Branch<Item>[]): Item[] => parts.flatMap(({ items }) => items.map(({ value }) => value));

describe('a list merged from several vendors', () => {
  test('whatever the page sizes: every item once, in one order', () => {
    fc.assert(
      fc.property(branches, direction, sizes, (parts, way, pages) => {
        const told = walk(() => parts, way, pages);
        expect(told.toSorted()).toEqual(all(parts).toSorted());
        expect(told).toEqual(walk(() => parts, way, [500]));
      }),
      { numRuns: 300 },
    );
  });

  test('moments never go back within the list, and what has none comes last', () => {
    fc.assert(
      fc.property(branches, direction, (parts, way) => {
        const places = new Map(parts.flatMap(({ items }) => items.map(({ place: one, value }) => [value, one.at])));
        const moments = walk(() => parts, way, [500]).map((value) => places.get(value) ?? null);
        for (const [index, moment] of moments.entries()) {
          const before = moments[index - 1];
          if (index === 0 || before === undefined) continue;
          if (before === null) expect(moment).toBeNull();
          else if (moment !== null) expect(way === 'ASC' ? moment - before : before - moment).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('a vendor that is missing for some pages comes in later, with all it has and nothing twice', () => {
    fc.assert(
      fc.property(
        branches,
        direction,
        sizes,
        fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 12 }),
        (parts, way, pages, away) => {
          const at = (page: number) => parts.filter((_part, index) => ((away[page] ?? 0) & (1 << index)) === 0);
          const told = walk(at, way, pages);
          expect(told.toSorted()).toEqual(all(parts).toSorted());
        },
      ),
      { numRuns: 300 },
    );
  });

  test('what comes and goes between pages neither repeats nor hides what stays', () => {
    fc.assert(
      fc.property(branches, branches, direction, sizes, (staying, passing, way, pages) => {
        const kept = new Set(all(staying));
        const at = (page: number) =>
          staying.map((part, index) => {
            const guests = (passing[index]?.items ?? []).filter(({ value }) => !kept.has(value));
            return { ...part, items: page % 2 === 0 ? part.items : [...part.items, ...guests] };
          });
        const told = walk(at, way, pages);
        expect(new Set(told).size).toBe(told.length);
        for (const value of kept) expect(told).toContain(value);
      }),
      { numRuns: 300 },
    );
  });

  test('the order of answers does not matter', () => {
    fc.assert(
      fc.property(branches, direction, (parts, way) => {
        const shuffled = parts.toReversed().map((part) => ({ ...part, items: part.items.toReversed() }));
        expect(walk(() => shuffled, way, [500])).toEqual(walk(() => parts, way, [500]));
      }),
    );
  });

  test('two places are equal only when they are one', () => {
    fc.assert(
      fc.property(place, place, direction, (a: Place, b: Place, way) => {
        expect(comparePlaces(a, b, way) === 0).toBe(a.at === b.at && a.id === b.id);
        expect(Math.sign(comparePlaces(a, b, way)) + Math.sign(comparePlaces(b, a, way))).toBe(0);
      }),
    );
    expect(comparePlaces({ at: 0, id: '2' }, { at: 0, id: '10' }, 'ASC')).toBeLessThan(0);
    expect(comparePlaces({ at: 0, id: '02' }, { at: 0, id: '2' }, 'ASC')).not.toBe(0);
  });
});
