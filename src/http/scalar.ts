import { z } from 'zod';

/** What a reader answers to a value that it cannot make sense of. */
export const misfit: unique symbol = Symbol('misfit');

/** Reads a JSON value as it came; undefined where nothing came. */
export type Reader<T> = (value: unknown) => T | typeof misfit;

type ScalarDef<T> = z.core.$ZodTypeDef & Readonly<{ read: Reader<T> }>;

/**
 * A wire schema of one function. A union of schemas with transforms could say the same, and would make some ten objects
 * for each value that it reads: of these an answer has hundreds, and a page asks for a hundred answers.
 */
export function scalar<T>(read: Reader<T>): z.ZodType<T> {
  const Scalar = z.core.$constructor<z.ZodType<T>, ScalarDef<T>>('Scalar', (schema, def) => {
    z.ZodType.init(schema, def);
    // What is not there is read too, as undefined: whether it may be missing is the reader's business.
    schema._zod.optin = 'optional';
    schema._zod.parse = (payload) => {
      const result = def.read(payload.value);
      if (result === misfit) payload.issues.push({ code: 'custom', input: payload.value, inst: schema });
      else payload.value = result;
      return payload;
    };
  });
  return new Scalar({ type: 'custom', read });
}

/** The same, for a value that may be missing or null. */
export function maybe<T>(read: Reader<T>): z.ZodType<T | null | undefined> {
  return scalar((value) => (value === undefined || value === null ? value : read(value)));
}

/** Ids come as text and as whole numbers: always text here. */
export function readId(value: unknown): string | typeof misfit {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : misfit;
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? misfit : text;
}

/** Text, for which a number may stand. */
export function readText(value: unknown): string | typeof misfit {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : misfit;
}

/** A whole number of up to nine digits, in text or not. */
export function readCount(value: unknown): number | typeof misfit {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : misfit;
  return typeof value === 'string' && /^[0-9]{1,9}$/.test(value) ? Number(value) : misfit;
}
