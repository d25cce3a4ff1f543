import { z } from 'zod';
import { VendorError } from '../domain/errors.ts';
import { absent, failed, found, type Outcome } from '../domain/outcome.ts';
import type { Vendor } from '../domain/vendor.ts';

type Where = Readonly<{ vendor: Vendor; operation: string }>;

/** A token goes into a header, so it must be fit for one. */
export const wireToken = z.string().regex(/^[\x21-\x7e]{1,8000}$/);

/** A list whose items are read one by one. A schema is made once: to make one costs more than to read a record with it. */
export const wireItems = z.array(z.unknown());

/** Reads a vendor's JSON with its wire schema. What does not fit is `bad-payload`, naming the place but no value. */
export function decode<S extends z.ZodType>(schema: S, json: unknown, where: Where): z.output<S> {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  throw new VendorError({ ...where, kind: 'bad-payload', reason: placeOf(result.error) });
}

/** Reads the answer to a write. It was sent and taken: one that does not fit leaves open what became of it. */
export function decodeWritten<S extends z.ZodType>(schema: S, json: unknown, where: Where): z.output<S> {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  throw new VendorError({ ...where, kind: 'bad-payload', outcome: 'unknown', reason: placeOf(result.error) });
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

/**
 * A list whose records have ids: one that comes twice is told once, and of two different ones under one id neither is
 * believed.
 */
export function distinct<T>(
  items: readonly Outcome<T>[],
  idOf: (value: T) => string,
  where: Where,
): readonly Outcome<T>[] {
  const seen = new Map<string, Readonly<{ at: number; value: T }>>();
  const kept: Outcome<T>[] = [];
  for (const item of items) {
    if (item.kind !== 'found') {
      kept.push(item);
      continue;
    }
    const id = idOf(item.value);
    const first = seen.get(id);
    if (first === undefined) seen.set(id, { at: kept.push(item) - 1, value: item.value });
    else if (JSON.stringify(first.value) !== JSON.stringify(item.value)) kept[first.at] = failed(twice(where));
  }
  return kept;
}

export function twice(where: Where): VendorError {
  return new VendorError({ ...where, kind: 'bad-payload', reason: 'two records under one id' });
}

/** The id that came must be the one that was asked for: nothing may land under another's key. */
export function sameId<T>(asked: string, answered: string, value: T, where: Where): T {
  if (asked === answered) return value;
  throw new VendorError({ ...where, kind: 'bad-payload', reason: 'another id' });
}

/** Reads a part of a record that may be missing; one that does not fit fails alone, and never looks like a missing one. */
export function decodePart<S extends z.ZodType, T>(
  schema: S,
  toDomain: (wire: z.output<S>) => T,
  json: unknown,
  where: Where,
): Outcome<T> {
  return json == null ? absent : decodeItem(schema, toDomain, json, where);
}

/**
 * What one answer tells many times alike becomes one object, so that whoever gets it knows it again by that: fifty visits
 * embed a provider or two.
 */
export function alike<W, T>(toDomain: (wire: W) => T): (wire: W) => T {
  const made = new Map<string, T>();
  return (wire) => {
    const key = JSON.stringify(wire);
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = toDomain(wire);
    made.set(key, value);
    return value;
  };
}

/** A path may hold a clinic's own question as a key: only what looks like a wire name is told. */
function placeOf(error: z.ZodError): string {
  const place = error.issues[0]?.path.map(String) ?? [];
  return place.every((step) => /^[A-Za-z0-9_]{1,40}$/.test(step)) ? place.join('.') : 'somewhere';
}
