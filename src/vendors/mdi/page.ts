import type { z } from 'zod';
import { VendorError } from '../../domain/errors.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { type Page, pageOf, type Stretch } from '../../domain/page.ts';
import { decode } from '../../http/decode.ts';
import { vendor } from './client.ts';
import { type PageRequest, pagesFor, wireList } from './wire.ts';

/** `items` is one page of a list, or all of it where it came as a bare array, without a number. */
export type ListPage<T> = Readonly<Omit<z.output<typeof wireList>, 'items'> & { items: readonly Outcome<T>[] }>;

type ReadPage<T> = (request: PageRequest) => Promise<ListPage<T> | null>;

/** Decodes one page. A vendor that answers with another page than the one asked for is not believed. */
export function toListPage<T>(
  body: unknown,
  { page }: PageRequest,
  operation: string,
  toItem: (item: unknown) => Outcome<T>,
): ListPage<T> {
  const list = decode(wireList, body, { vendor, operation });
  if (list.number !== null && list.number !== page) {
    throw new VendorError({ vendor, operation, kind: 'bad-payload', reason: 'another page' });
  }
  return { ...list, items: list.items.map(toItem) };
}

/** A stretch of a list, put together from the pages that hold it; null when the vendor knows no such list. */
export async function readStretch<T>(stretch: Stretch, read: ReadPage<T>): Promise<Page<T> | null> {
  const requests = pagesFor(stretch);
  const pages = await Promise.all(requests.map(read));
  const told = pages.filter((page) => page !== null);
  const [first] = told;
  const [asked] = requests;
  if (first === undefined || asked === undefined) return null;
  if (first.number === null) return pageOf(first.items, stretch);
  const skip = stretch.offset - (asked.page - 1) * asked.perPage;
  const items = told.flatMap((page) => page.items).slice(skip, skip + stretch.limit);
  return { items, total: first.total, hasMore: first.total > stretch.offset + stretch.limit };
}

const allPerPage = 100;
const mostPages = 10;

/** A whole list, page by page. One that never ends is a mistake, not a long list. */
export async function readAll<T>(operation: string, read: ReadPage<T>): Promise<readonly Outcome<T>[] | null> {
  const items: Outcome<T>[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await read({ page, perPage: allPerPage });
    if (answer === null) return null;
    items.push(...answer.items);
    if (!answer.hasMore) return items;
  }
  throw new VendorError({ vendor, operation, kind: 'bad-payload', reason: 'too many pages' });
}
