import { z } from 'zod';

const paging = z.object({
  page: z.coerce.number().int().min(1).default(1),
  per_page: z.coerce.number().int().min(1).max(100).default(15),
});

type Cut = Readonly<{
  items: readonly object[];
  page: number;
  perPage: number;
  last: number;
  total: number;
  /** The numbers of the first and the last item; null on a page without any. */
  from: number | null;
  to: number | null;
}>;

function cut(all: readonly object[], query: unknown): Cut {
  const { page, per_page: perPage } = paging.parse(query);
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const items = all.slice((page - 1) * perPage, page * perPage);
  const before = (page - 1) * perPage;
  const from = items.length === 0 ? null : before + 1;
  const to = items.length === 0 ? null : before + items.length;
  return { items, page, perPage, last, total: all.length, from, to };
}

function urlOf(path: string, page: number): string {
  return `https://sandbox-mdi.example.com${path}?page=${page}`;
}

/** The first of three forms of a page: `{data, links, meta}`. */
export function metaPage(all: readonly object[], query: unknown, path: string): object {
  const { items, page, perPage, last, total, from, to } = cut(all, query);
  return {
    data: items,
    links: {
      first: urlOf(path, 1),
      last: urlOf(path, last),
      prev: page > 1 ? urlOf(path, page - 1) : null,
      next: page < last ? urlOf(path, page + 1) : null,
    },
    meta: {
      current_page: page,
      from,
      last_page: last,
      links: [{ url: urlOf(path, page), label: String(page), active: true }],
      path,
      per_page: perPage,
      to,
      total,
    },
  };
}

/** The second: Laravel's flat page, which the cases of a patient come in. The third is a bare array. */
export function flatPage(all: readonly object[], query: unknown, path: string): object {
  const { items, page, perPage, last, total, from, to } = cut(all, query);
  return {
    current_page: page,
    data: items,
    first_page_url: urlOf(path, 1),
    from,
    last_page: last,
    last_page_url: urlOf(path, last),
    next_page_url: page < last ? urlOf(path, page + 1) : null,
    path,
    per_page: String(perPage),
    prev_page_url: page > 1 ? urlOf(path, page - 1) : null,
    to,
    total,
  };
}

/** Events are asked for by page and answered with a bare array (public sample). */
export function barePage(all: readonly object[], query: unknown): readonly object[] {
  return cut(all, query).items;
}
