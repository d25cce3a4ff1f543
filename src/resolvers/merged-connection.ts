import { type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { RequestError, toVendorStatus, type VendorError } from '../domain/errors.ts';
import { type Branch, type Direction, mergePage, type Positions } from '../domain/merge.ts';
import type { Outcome } from '../domain/outcome.ts';
import { vendors } from '../domain/vendor.ts';
import { type PageArguments, stretchOf } from './arguments.ts';
import type { Connection } from './models.ts';

export type Merged<T> = Readonly<{ branches: readonly Branch<Outcome<T>>[]; missing: readonly VendorError[] }>;

/**
 * A connection over several vendors in one order. Its cursors hold a position for each vendor: one that is missing from
 * a page is named in `unavailable`, and goes on from where it was as soon as it is back.
 */
export async function connectMerged<T>(
  { direction, ...args }: PageArguments & Readonly<{ direction: Direction }>,
  context: Context,
  info: GraphQLResolveInfo,
  load: () => Promise<Merged<T>>,
): Promise<Connection<T>> {
  const { limit } = stretchOf({ first: args.first });
  const after = args.after == null ? {} : positionsIn(args.after);
  const { branches, missing } = await load();
  const path = responsePathAsArray(info.path);
  for (const error of missing) context.reports.push({ error, path });

  const { items, hasMore } = mergePage(branches, { after, limit, direction });
  const edges = items.map(({ value, after: positions }, index) => {
    if ('error' in value) context.reports.push({ error: value.error, path: [...path, 'edges', index, 'node'] });
    return { cursor: toMergedCursor(positions), node: value.kind === 'found' ? value.value : null };
  });
  return {
    edges,
    pageInfo: {
      hasNextPage: hasMore,
      hasPreviousPage: args.after != null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: missing.length > 0 ? null : branches.reduce((sum, branch) => sum + branch.items.length, 0),
    unavailable: missing.map(toVendorStatus),
  };
}

const place = z.tuple([z.int().nullable(), z.string().regex(/^[A-Za-z0-9:_.@+-]{1,128}$/)]);
const cursorShape = z.strictObject(Object.fromEntries(vendors.map((vendor) => [vendor, place.optional()])));

export function toMergedCursor(positions: Positions): string {
  const places = Object.entries(positions).map(([name, { at, id }]) => [name, [at, id]] as const);
  return Buffer.from(JSON.stringify(Object.fromEntries(places))).toString('base64url');
}

export function positionsIn(cursor: string): Positions {
  const read = cursorShape.safeParse(parsed(Buffer.from(cursor.slice(0, 2_000), 'base64url').toString('utf8')));
  if (!read.success) throw new RequestError('BAD_USER_INPUT', '"after" is not a cursor of this list.');
  const places = Object.entries(read.data).flatMap(([name, told]) => {
    if (told === undefined) return [];
    const [at, id] = told;
    return [[name, { at, id }] as const];
  });
  return Object.fromEntries(places);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
