import { type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import type { Context } from '../context.ts';
import { toVendorStatus, VendorError } from '../domain/errors.ts';
import { after, attempt, type Soon } from '../domain/soon.ts';
import type { Listing, Page, Stretch } from '../domain/page.ts';
import { type PageArguments, stretchOf, toCursor } from './arguments.ts';
import type { Connection } from './models.ts';

/**
 * A connection from a stretch of a list. A vendor that could not be asked, and an item that could not be understood,
 * leave the rest standing: the first is named in `unavailable`, both are told in `errors`.
 */
export function connect<T>(
  args: PageArguments,
  context: Context,
  info: GraphQLResolveInfo,
  load: (stretch: Stretch) => Soon<Page<T> | Listing<T> | null>,
): Soon<Connection<T>> {
  const stretch = stretchOf(args);
  return after(
    listingOf(() => load(stretch)),
    (listing) => connectionOf(listing, stretch, context, info),
  );
}

function connectionOf<T>(
  listing: Listing<T>,
  stretch: Stretch,
  context: Context,
  info: GraphQLResolveInfo,
): Connection<T> {
  const pathOf = (...below: readonly (string | number)[]) => [...responsePathAsArray(info.path), ...below];
  for (const error of listing.missing) context.reports.push({ error, path: pathOf() });

  const edges = listing.items.map((item, index) => {
    if ('error' in item) context.reports.push({ error: item.error, path: pathOf('edges', index, 'node') });
    return { cursor: toCursor(stretch.offset + index), node: item.kind === 'found' ? item.value : null };
  });
  return {
    edges,
    pageInfo: {
      hasNextPage: listing.hasMore,
      hasPreviousPage: stretch.offset > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: listing.total,
    unavailable: listing.missing.map(toVendorStatus),
  };
}

/** A vendor that could not be asked is missing, and the list goes on without it. */
function listingOf<T>(load: () => Soon<Page<T> | Listing<T> | null>): Soon<Listing<T>> {
  const loading = attempt(load);
  return loading instanceof Promise ? loading.then(toListing, missing) : toListing(loading);
}

function toListing<T>(page: Page<T> | Listing<T> | null): Listing<T> {
  if (page === null) return { items: [], total: 0, hasMore: false, missing: [] };
  return 'missing' in page ? page : { ...page, missing: [] };
}

function missing(error: unknown): Listing<never> {
  if (!(error instanceof VendorError)) throw error;
  return { items: [], total: null, hasMore: false, missing: [error] };
}
