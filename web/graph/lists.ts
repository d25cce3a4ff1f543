type Edges<N> = Readonly<{ edges: readonly Readonly<{ node: N | null }>[] }>;

export type PageEnd = Readonly<{ pageInfo: Readonly<{ hasNextPage: boolean; endCursor: string | null }> }>;

/** What is there of a list in which what could not be read is null: that is told of by itself. */
export function present<T>(items: readonly (T | null)[] | null | undefined): readonly T[] {
  return items?.flatMap((item) => (item === null ? [] : [item])) ?? [];
}

export function nodesOf<N>(list: Edges<N> | null | undefined): readonly N[] {
  return present(list?.edges.map(({ node }) => node));
}

/** After what the next page begins; null: there is none. */
export function cursorOf(list: PageEnd | null | undefined): string | null {
  return list?.pageInfo.hasNextPage === true ? list.pageInfo.endCursor : null;
}

/** How many of a list are shown, of how many: what the further pages hold is counted too. */
export function countOf(total: number | null, shown: number): string {
  if (total === null) return `${String(shown)} shown`;
  return shown < total ? `${String(shown)} of ${String(total)}` : String(total);
}
