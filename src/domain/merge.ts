/** Where an item stands in a list: by a moment (epoch milliseconds), then by its id. Without a moment it stands last. */
export type Place = Readonly<{ at: number | null; id: string }>;

export type Direction = 'ASC' | 'DESC';

/** One source's part of a merged list: all it has, in any order. No two of its places are equal. */
export type Branch<T> = Readonly<{ name: string; items: readonly Readonly<{ place: Place; value: T }>[] }>;

/** The place of the last item that was told of each branch; a branch of which none was told yet has none. */
export type Positions = Readonly<Record<string, Place>>;

/** What was told, each item with the positions to go on from after it. */
export type MergedPage<T> = Readonly<{
  items: readonly Readonly<{ value: T; after: Positions }>[];
  hasMore: boolean;
}>;

/**
 * A page of several lists in one order. Each branch goes on from a position of its own, so that one that is missing for
 * a page comes in later with all it has: nothing is lost, and nothing is told twice.
 */
export function mergePage<T>(
  branches: readonly Branch<T>[],
  { after, limit, direction }: Readonly<{ after: Positions; limit: number; direction: Direction }>,
): MergedPage<T> {
  const left = branches.flatMap(({ name, items }) => {
    const position = after[name];
    return items
      .filter(({ place }) => position === undefined || comparePlaces(place, position, direction) > 0)
      .map((item) => ({ ...item, name }));
  });
  const ordered = left.toSorted(
    (a, b) =>
      compareMoments(a.place, b.place, direction) || compareTexts(a.name, b.name) || compareIds(a.place, b.place),
  );
  let positions = after;
  const items = ordered.slice(0, limit).map(({ name, place, value }) => {
    positions = { ...positions, [name]: place };
    return { value, after: positions };
  });
  return { items, hasMore: ordered.length > limit };
}

/** The order within one branch. */
export function comparePlaces(a: Place, b: Place, direction: Direction): number {
  return compareMoments(a, b, direction) || compareIds(a, b);
}

function compareMoments(a: Place, b: Place, direction: Direction): number {
  if (a.at === null || b.at === null) return Number(a.at === null) - Number(b.at === null);
  return direction === 'ASC' ? a.at - b.at : b.at - a.at;
}

/** Numbers as numbers, and never two different ids as equal. */
function compareIds(a: Place, b: Place): number {
  return a.id.localeCompare(b.id, 'en', { numeric: true }) || compareTexts(a.id, b.id);
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
