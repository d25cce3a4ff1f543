import type { Vendor } from './vendor.ts';

/** What a vendor call is made for: one request of ours, with its end, its abort and its bill. */
export type CallScope = Readonly<{
  /**
   * Aborts when the client goes away or the operation's deadline has passed. Made when it is first asked for: an answer of
   * what was kept needs neither its timer nor its listener.
   */
  signal: () => AbortSignal;
  /** The operation's deadline on the clock of `performance.now()`, milliseconds. */
  deadlineAt: number;
  /** Told of every HTTP call that is sent, retries and token calls included. */
  onCall: (vendor: Vendor, operation: string) => void;
  /** Told of every read that is wanted, and where its answer came from. */
  onRead?: (vendor: Vendor, operation: string, from: ReadFrom) => void;
  /** Told how long each HTTP call took, milliseconds. */
  onAnswer?: (vendor: Vendor, operation: string, ms: number) => void;
}>;

/** The vendor was called for it, an equal read of another request was joined, or the answer was still kept. */
export type ReadFrom = 'call' | 'flight' | 'cache';

/** For what several requests wait for together, a token say: one client's leaving must not end it. */
export function shared(scope: CallScope, forMs: number): CallScope {
  const { signal } = new AbortController();
  return { ...scope, signal: () => signal, deadlineAt: performance.now() + forMs };
}

/** The same request, for at most so long from now on. */
export function within(scope: CallScope, forMs: number): CallScope {
  return { ...scope, deadlineAt: Math.min(scope.deadlineAt, performance.now() + forMs) };
}
