import type { z } from 'zod';
import { VendorError } from '../domain/errors.ts';
import { failed, found, type Outcome } from '../domain/outcome.ts';
import type { Vendor } from '../domain/vendor.ts';

type Where = Readonly<{ vendor: Vendor; operation: string }>;

/** Reads a vendor's JSON with its wire schema. What does not fit is `bad-payload`, naming the place but no value. */
export function decode<S extends z.ZodType>(schema: S, json: unknown, where: Where): z.output<S> {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  throw new VendorError({ ...where, kind: 'bad-payload', reason: placeOf(result.error) });
}

/** Reads one item of a list answer; one that does not fit fails alone. */
export function decodeItem<S extends z.ZodType, T>(
  schema: S,
  toDomain: (wire: z.output<S>) => T,
  json: unknown,
  where: Where,
): Outcome<T> {
  const result = schema.safeParse(json);
  if (result.success) return found(toDomain(result.data));
  return failed(new VendorError({ ...where, kind: 'bad-payload', reason: placeOf(result.error) }));
}

/** A path may hold a clinic's own question as a key: only what looks like a wire name is told. */
function placeOf(error: z.ZodError): string {
  const place = error.issues[0]?.path.map(String) ?? [];
  return place.every((step) => /^[A-Za-z0-9_]{1,40}$/.test(step)) ? place.join('.') : 'somewhere';
}
