import { CombinedGraphQLErrors } from '@apollo/client';
import type { Vendor } from '../../client/index.ts';

/** A vendor that an answer had to do without; `vendor` null: not a vendor's fault. */
export type Gap = Readonly<{ vendor: Vendor | null; code: string; isRetryable: boolean }>;

const vendors: readonly Vendor[] = ['CYBERMDCARE', 'VSEE', 'MDI', 'UPDOX'];

export function toVendor(text: unknown): Vendor | null {
  return vendors.find((vendor) => vendor === text) ?? null;
}

/** What is missing from an answer, each vendor and reason once. */
export function gapsOf(error: unknown, ...lists: readonly (readonly Gap[] | undefined)[]): readonly Gap[] {
  const gaps = [...lists.flatMap((list) => list ?? []), ...gapsOfError(error)];
  return [...new Map(gaps.map((gap) => [`${gap.vendor ?? ''} ${gap.code}`, gap])).values()];
}

function gapsOfError(error: unknown): readonly Gap[] {
  if (error === undefined || error === null) return [];
  if (!CombinedGraphQLErrors.is(error)) return [{ vendor: null, code: 'SERVER_UNREACHABLE', isRetryable: true }];
  return error.errors.map(({ extensions }) => ({
    vendor: toVendor(extensions?.['vendor']),
    code: typeof extensions?.['code'] === 'string' ? extensions['code'] : 'INTERNAL_SERVER_ERROR',
    isRetryable: extensions?.['retryable'] === true,
  }));
}
