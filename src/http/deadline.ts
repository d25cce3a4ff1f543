import type { CallScope } from '../domain/call.ts';
import { type FailureKind, VendorError } from '../domain/errors.ts';
import type { Vendor } from '../domain/vendor.ts';

export type Call = Readonly<{
  operation: string;
  isRead: boolean;
  /**
   * `issue`: fetches a token, and has a circuit of its own, for a token that is held opens the vendor all the same.
   * `kept`: carries one that may have expired meanwhile, so that its 401 says nothing of the vendor's health.
   */
  token?: 'issue' | 'kept';
}>;

/** The end of one call, its token, its retries and its wait in the queue included. */
export type Deadline = Disposable &
  Readonly<{
    signal: AbortSignal;
    /** On the clock of `performance.now()`, milliseconds. */
    endsAt: number;
    /** What a call that came to this end is to be told. */
    error: (wasSent: boolean) => VendorError;
  }>;

/**
 * A call's own time within its request's. A write that was sent is not taken back when the client leaves: only its own
 * deadline ends it.
 */
export function startDeadline(vendor: Vendor, scope: CallScope, call: Call, timeoutMs: number): Deadline {
  const { operation, isRead } = call;
  const leftMs = Math.min(timeoutMs, scope.deadlineAt - performance.now());
  const ending = scope.signal();
  if (ending.aborted) throw new VendorError({ vendor, operation, kind: kindOfAbort(ending) });
  if (leftMs <= 0) throw new VendorError({ vendor, operation, kind: 'timeout', reason: 'no time left' });
  // By hand: `AbortSignal.any` and `AbortSignal.timeout` cost more than all else that is done for a call.
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(new DOMException('too late', 'TimeoutError')), leftMs);
  const onAbort = (): void => controller.abort(ending.reason);
  if (isRead) ending.addEventListener('abort', onAbort, { once: true });
  return {
    signal,
    endsAt: performance.now() + leftMs,
    error: (wasSent) => {
      const outcome = isRead || !wasSent ? {} : { outcome: 'unknown' as const };
      return new VendorError({ vendor, operation, kind: kindOfAbort(signal), reason: 'aborted', ...outcome });
    },
    [Symbol.dispose]: () => {
      clearTimeout(timer);
      ending.removeEventListener('abort', onAbort);
    },
  };
}

/** Ends with the deadline, whatever the work does: it may wait in a queue, or for what others wait for too. */
export async function untilDeadline<T>(work: Promise<T>, signal: AbortSignal, error: () => Error): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  // One turn later, so that the work itself may say better what became of it.
  const onAbort = (): void => void setImmediate(() => reject(error()));
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

export function kindOfAbort(signal: AbortSignal): FailureKind {
  return signal.reason instanceof Error && signal.reason.name === 'TimeoutError' ? 'timeout' : 'cancelled';
}
