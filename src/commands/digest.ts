import { createHash } from 'node:crypto';

/**
 * The digest of an input: the same for the same values, in whatever order they were written; a field that is null is
 * one that was left out. The key goes into it, so that digests of equal inputs do not give each other away.
 */
export function digestOf(key: string, input: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([key, canonical(input)]))
    .digest('base64url');
}

function canonical(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([, field]: readonly [string, unknown]) => field !== null && field !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([name, field]: readonly [string, unknown]) => [name, canonical(field)]);
}
