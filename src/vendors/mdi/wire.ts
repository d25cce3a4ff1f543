import { z } from 'zod';
import type { CaseStatus, ItemStatus } from '../../domain/case.ts';
import type { Stretch } from '../../domain/page.ts';
import { filled, type Gender } from '../../domain/person.ts';
import { dateOf } from '../../domain/time.ts';
import { maybe, misfit, readCount, readId, readText, scalar } from '../../http/scalar.ts';

export const wireId = scalar(readId);

export const wireText = maybe(readText);

/** A flag, as 0 and 1 too, or as the words. */
export const wireFlag = maybe((value) => {
  if (value === true || value === 1 || value === 'true') return true;
  return value === false || value === 0 || value === 'false' ? false : misfit;
});

/** Counts come as numbers and as text: `"2"` refills, `"15"` a page. */
export const wireCount = scalar(readCount);

/**
 * `2025-05-29T22:06:08.000000Z` (S2), or `YYYY-MM-DD HH:mm:ss` in a message, which is taken for UTC too; epoch
 * milliseconds here. `Date.parse` alone would make 3 March of 31 February, and a year of any digit.
 */
export const wireTime = scalar((value) => {
  if (typeof value !== 'string') return misfit;
  const [, date, time, zone = 'Z'] =
    /^([0-9-]{10})[T ]([0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,9})?)(Z|[+-][0-9]{2}:[0-9]{2})?$/.exec(value) ?? [];
  const at = date === undefined || parseDate(date) === null ? Number.NaN : Date.parse(`${date}T${time ?? ''}${zone}`);
  return Number.isNaN(at) ? misfit : at;
});

/** `YYYY-MM-DD`; null for whatever is no day, and for the year 1 that DoseSpot writes where there is none. */
export function parseDate(text: string | null | undefined): string | null {
  const [, year, month, day] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])/.exec(text?.trim() ?? '') ?? [];
  return day === undefined || year === '0001' ? null : dateOf(Number(year), Number(month), Number(day));
}

/** ISO 5218 as a number or as text, or the word (public samples have all three). */
export function toGender(code: string | null | undefined): Gender {
  switch (code?.trim().toLowerCase()) {
    case '1':
    case 'male':
      return 'MALE';
    case '2':
    case 'female':
      return 'FEMALE';
    case '9':
    case 'other':
      return 'OTHER';
    default:
      return 'UNKNOWN';
  }
}

/** `created` in a case, `"Pending"` in a list: compared without regard to case. */
export function toCaseStatus(name: string | null | undefined): CaseStatus {
  const known: readonly CaseStatus[] = [
    'CREATED',
    'ASSIGNED',
    'WAITING',
    'SUPPORT',
    'PROCESSING',
    'APPROVED',
    'COMPLETED',
    'CANCELLED',
  ];
  return known.find((status) => status === name?.trim().toUpperCase()) ?? 'UNKNOWN';
}

export function toItemStatus(name: string | null | undefined): ItemStatus {
  const known: readonly ItemStatus[] = ['PENDING', 'PROCESSING', 'COMPLETED', 'CANCELLED'];
  return known.find((status) => status === name?.trim().toUpperCase()) ?? 'UNKNOWN';
}

/** Money comes as a number and, in webhooks, as text: `"0.10"`. */
export const wireMoney = maybe((value) => {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?[0-9]{1,12}(\.[0-9]{1,6})?$/.test(value) ? Number(value) : misfit;
});

/** Text that an answer may leave out, which is not the same as having none on file. */
export function textIfTold(text: string | null | undefined): string | null | undefined {
  return text === undefined ? undefined : filled(text);
}

const wireMeta = z.object({ current_page: wireCount, last_page: wireCount, total: wireCount });

/** The three forms of a list: `{data, links, meta}`, Laravel's flat page, and a bare array. */
export const wireList = scalar((value) => {
  if (Array.isArray(value)) return listOf(value, null);
  if (typeof value !== 'object' || value === null || !('data' in value) || !Array.isArray(value.data)) return misfit;
  const meta = [...('meta' in value ? [value.meta] : []), value].map((one) => wireMeta.safeParse(one));
  const told = meta.find(({ success }) => success)?.data;
  return told === undefined ? misfit : listOf(value.data, told);
});

function listOf(items: readonly unknown[], meta: z.output<typeof wireMeta> | null) {
  return {
    items,
    total: meta?.total ?? items.length,
    hasMore: meta !== null && meta.current_page < meta.last_page,
    /** Which page it is; null for a bare array, which has none. */
    number: meta?.current_page ?? null,
  };
}

export type PageRequest = Readonly<{ page: number; perPage: number }>;

/** A hundred a page is the most that is asked for at once. */
const mostPerPage = 100;

/**
 * The pages that hold a stretch: one page of the stretch's own size where it begins on such a page, else the two that
 * it lies across.
 */
export function pagesFor({ offset, limit }: Stretch): readonly PageRequest[] {
  const perPage = Math.min(limit, mostPerPage);
  const first = Math.floor(offset / perPage) + 1;
  const last = Math.floor((offset + limit - 1) / perPage) + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => ({ page: first + index, perPage }));
}
