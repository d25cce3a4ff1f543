import type { VendorError } from './errors.ts';
import type { Outcome } from './outcome.ts';

/** A stretch of a list: `limit` items from position `offset` on. */
export type Stretch = Readonly<{ offset: number; limit: number }>;

/** What a list answered: each item by itself, so that one misshapen item fails alone. */
export type Page<T> = Readonly<{
  items: readonly Outcome<T>[];
  /** Null where the vendor does not count. */
  total: number | null;
  hasMore: boolean;
}>;

/** A page to which several vendors may contribute, with the failures of those that could not. */
export type Listing<T> = Page<T> & Readonly<{ missing: readonly VendorError[] }>;

/** The page of a list that is wholly at hand. */
export function pageOf<T>(items: readonly Outcome<T>[], { offset, limit }: Stretch): Page<T> {
  const end = offset + limit;
  return { items: items.slice(offset, end), total: items.length, hasMore: items.length > end };
}
