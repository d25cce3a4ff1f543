import { VendorError } from './errors.ts';
import { attempt, type Soon } from './soon.ts';

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
export async function settled<V>(reading: Soon<V | null>): Promise<Outcome<V>> {
  try {
    return ended(await reading);
  } catch (error) {
    return broken(error);
  }
}

/** The same for a read that may be at hand, and then its outcome is. */
export function outcomeOf<V>(read: () => Soon<V | null>): Soon<Outcome<V>> {
  try {
    const reading = read();
    return reading instanceof Promise ? reading.then(ended, broken) : ended(reading);
  } catch (error) {
    return attempt(() => broken(error));
  }
}

function ended<V>(value: V | null): Outcome<V> {
  return value === null ? absent : found(value);
}

function broken(error: unknown): Outcome<never> {
  if (error instanceof VendorError) return failed(error);
  throw error;
}
