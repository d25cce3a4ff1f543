import type { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import { VendorError } from '../../domain/errors.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Page, Stretch } from '../../domain/page.ts';
import { decode, decodeItem, distinct, sameId } from '../../http/decode.ts';
import type { HttpRequest } from '../../http/request.ts';
import { type MdiClient, vendor } from './client.ts';
import { readAll, readStretch, toListPage } from './page.ts';
import { type PageRequest, wireList } from './wire.ts';

/** How one kind of record is read: its wire schema, its mapper, and what tells one record from another. */
export type Shape<S extends z.ZodType, T> = Readonly<{
  schema: S;
  toDomain: (wire: z.output<S>, now: number) => T;
  /** Null where the vendor gives its entries no id. */
  idOf: ((value: T) => string) | null;
}>;

/** A call that is a `GET` unless it says otherwise. */
export type Read = Readonly<Omit<HttpRequest, 'method'> & { method?: 'GET' | 'POST' }>;

/** One record by the id in its path; null when the vendor knows no such record. */
export async function readOne<S extends z.ZodType, T>(
  client: MdiClient,
  scope: CallScope,
  read: Read,
  id: string | null,
  { schema, toDomain, idOf }: Shape<S, T>,
): Promise<T | null> {
  const where = { vendor, operation: read.operation } as const;
  const body = await client.read(scope, { method: 'GET', ...read });
  if (body === null) return null;
  const value = toDomain(decode(schema, body, where), Date.now());
  return id === null || idOf === null ? value : sameId(id, idOf(value), value, where);
}

/** A list that comes whole, item by item; null when the vendor knows no such list. */
export async function readList<S extends z.ZodType, T>(
  client: MdiClient,
  scope: CallScope,
  read: Read,
  shape: Shape<S, T>,
): Promise<readonly Outcome<T>[] | null> {
  const body = await client.read(scope, { method: 'GET', ...read });
  if (body === null) return null;
  return itemsOf(decode(wireList, body, { vendor, operation: read.operation }).items, read.operation, shape);
}

/** A list that the vendor has for everybody: that there is none is no answer. */
export async function readCatalogue<S extends z.ZodType, T>(
  client: MdiClient,
  scope: CallScope,
  read: Read,
  shape: Shape<S, T>,
): Promise<readonly Outcome<T>[]> {
  const items = await readList(client, scope, read, shape);
  if (items !== null) return items;
  throw new VendorError({ vendor, operation: read.operation, kind: 'bad-payload', reason: 'HTTP 404' });
}

/** A stretch of a list that comes in pages of any of the vendor's forms. */
export function readPages<S extends z.ZodType, T>(
  client: MdiClient,
  scope: CallScope,
  read: Read,
  stretch: Stretch,
  shape: Shape<S, T>,
): Promise<Page<T> | null> {
  return readStretch(stretch, (request) => onePage(client, scope, read, request, shape));
}

/** A list that comes in pages, to its end. */
export function readWhole<S extends z.ZodType, T>(
  client: MdiClient,
  scope: CallScope,
  read: Read,
  shape: Shape<S, T>,
): Promise<readonly Outcome<T>[] | null> {
  return readAll(read.operation, (request) => onePage(client, scope, read, request, shape));
}

async function onePage<S extends z.ZodType, T>(
  client: MdiClient,
  scope: CallScope,
  read: Read,
  request: PageRequest,
  shape: Shape<S, T>,
) {
  const query = { ...read.query, page: request.page, per_page: request.perPage };
  const body = await client.read(scope, { method: 'GET', ...read, query });
  if (body === null) return null;
  const now = Date.now();
  const page = toListPage(body, request, read.operation, (item) => itemOf(item, read.operation, shape, now));
  return { ...page, items: onceEach(page.items, read.operation, shape) };
}

const blockSize = 100;
const mostBlocks = 20;

/**
 * A stretch of a list that is asked for by page and answered with bare arrays (events, in the public collection), which
 * do not tell whether they are a page or everything. Blocks of one size are read up to the stretch's end: a shorter one
 * is the last, and one that begins as the one before was no page but the whole list.
 */
export async function readBlocks<S extends z.ZodType, T>(
  client: MdiClient,
  scope: CallScope,
  read: Read,
  { offset, limit }: Stretch,
  shape: Shape<S, T>,
): Promise<Page<T> | null> {
  const blocks: unknown[] = [];
  let isWhole = false;
  for (let page = 1; !isWhole && blocks.length < offset + limit && page <= mostBlocks; page += 1) {
    const query = { ...read.query, page, per_page: blockSize };
    const body = await client.read(scope, { method: 'GET', ...read, query });
    if (body === null) return null;
    const { items, hasMore, number } = decode(wireList, body, { vendor, operation: read.operation });
    const isRepeated = page > 1 && JSON.stringify(items[0]) === JSON.stringify(blocks[0]);
    if (!isRepeated) blocks.push(...items);
    isWhole = isRepeated || (number === null ? items.length !== blockSize : !hasMore);
  }
  if (!isWhole && blocks.length < offset + limit) {
    throw new VendorError({ vendor, operation: read.operation, kind: 'bad-payload', reason: 'too many pages' });
  }
  const items = itemsOf(blocks, read.operation, shape);
  const end = offset + limit;
  return {
    items: items.slice(offset, end),
    total: isWhole ? items.length : null,
    hasMore: !isWhole || items.length > end,
  };
}

function itemOf<S extends z.ZodType, T>(
  item: unknown,
  operation: string,
  { schema, toDomain }: Shape<S, T>,
  now: number,
): Outcome<T> {
  return decodeItem(schema, (wire) => toDomain(wire, now), item, { vendor, operation });
}

/** Entries that an answer embeds, each by itself. */
export function itemsOf<S extends z.ZodType, T>(
  items: readonly unknown[],
  operation: string,
  shape: Shape<S, T>,
): readonly Outcome<T>[] {
  const now = Date.now();
  return onceEach(
    items.map((item) => itemOf(item, operation, shape, now)),
    operation,
    shape,
  );
}

function onceEach<S extends z.ZodType, T>(items: readonly Outcome<T>[], operation: string, { idOf }: Shape<S, T>) {
  return idOf === null ? items : distinct(items, idOf, { vendor, operation });
}
