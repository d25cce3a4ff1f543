import { VendorError } from './errors.ts';

/**
 * What a batched read says about one key. `absent` is a good answer ("there is no such record"); the other three carry
 * the error that says why there is no value, and fail this key alone.
 */
export type Outcome<T> =
  | Readonly<{ kind: 'found'; value: T }>
  | Readonly<{ kind: 'absent' }>
  | Readonly<{ kind: 'refused' | 'failed' | 'unknown'; error: VendorError }>;

export function found<T>(value: T): Outcome<T> {
  return { kind: 'found', value };
}

export const absent: Outcome<never> = { kind: 'absent' };

export function failed(error: VendorError): Outcome<never> {
  return { kind: error.outcome, error };
}

/** An item of a vendor's list answer: decoded, or known only by its key and why it could not be. */
export function valueOf<T>(outcome: Outcome<T>): T | null {
  if (outcome.kind === 'found') return outcome.value;
  if (outcome.kind === 'absent') return null;
  throw outcome.error;
}

/** A read's end as an outcome: a vendor's failure is a value here, anything else is a bug and goes on. */
export async function settled<V>(reading: Promise<V | null>): Promise<Outcome<V>> {
  try {
    const value = await reading;
    return value === null ? absent : found(value);
  } catch (error) {
    if (error instanceof VendorError) return failed(error);
    throw error;
  }
}
