import { CombinedGraphQLErrors } from '@apollo/client';
import type { UserErrorCode, Vendor, WriteState } from '../../client/index.ts';
import { toVendor } from './failures.ts';

export type Mistake = Readonly<{ code: UserErrorCode; message: string; vendor: Vendor | null }>;

/** What became of a change, as honestly as it is known. */
export type Outcome<P> =
  | Readonly<{ kind: 'done'; payload: P }>
  /** A considered no; nothing was done. */
  | Readonly<{ kind: 'refused'; mistakes: readonly Mistake[] }>
  /** Nothing was done. */
  | Readonly<{ kind: 'failed'; vendor: Vendor | null; code: string }>
  /** Something was sent and nobody knows what became of it; the server looks into it. */
  | Readonly<{ kind: 'unknown'; vendor: Vendor | null }>
  /** A part was done, the rest was not. */
  | Readonly<{ kind: 'partly' }>
  /** Nobody knows whether the server was reached at all. */
  | Readonly<{ kind: 'lost' }>;

type Payload = Readonly<{
  userErrors: readonly Mistake[];
  write?: Readonly<{ state: WriteState; code: string | null }> | null;
}>;

/** Reads an answer to a change: the payload first, for a change may be done and only the reading after it failed. */
export function outcomeOf<P extends Payload>(payload: P | null | undefined, error: unknown): Outcome<P> {
  if (payload == null) return outcomeOfError(error);
  if (payload.userErrors.length > 0) return { kind: 'refused', mistakes: payload.userErrors };
  switch (payload.write?.state) {
    case undefined:
    case 'SUCCEEDED':
      return { kind: 'done', payload };
    case 'PARTLY_DONE':
      return { kind: 'partly' };
    case 'REFUSED':
      return { kind: 'refused', mistakes: [] };
    case 'FAILED':
      return { kind: 'failed', vendor: null, code: payload.write.code ?? '' };
    case 'STARTED':
    case 'SENT':
    case 'UNKNOWN':
      return { kind: 'unknown', vendor: null };
  }
}

function outcomeOfError(error: unknown): Outcome<never> {
  if (!CombinedGraphQLErrors.is(error)) return { kind: 'lost' };
  const [extensions] = error.errors.map((one) => one.extensions);
  const vendor = toVendor(extensions?.['vendor']);
  if (extensions?.['outcome'] === 'UNKNOWN') return { kind: 'unknown', vendor };
  return { kind: 'failed', vendor, code: typeof extensions?.['code'] === 'string' ? extensions['code'] : '' };
}

/** Whether a key has done its work: its answer is final, and another try is another intent. */
export function isFinal({ kind }: Outcome<unknown>): boolean {
  return kind === 'done' || kind === 'refused' || kind === 'partly';
}
