import { setTimeout as sleep } from 'node:timers/promises';
import {
  BrokenCircuitError,
  bulkhead,
  BulkheadRejectedError,
  type CircuitBreakerPolicy,
  TaskCancelledError,
} from 'cockatiel';
import type { CallScope } from '../domain/call.ts';
import { type FailureKind, VendorError } from '../domain/errors.ts';
import type { Vendor } from '../domain/vendor.ts';
import { type BreakerState, breakerState, createBreaker } from './breaker.ts';
import { createPause } from './pause.ts';
import { createPool } from './pool.ts';
import type { HttpAnswer, HttpRequest } from './request.ts';
import { createRetryBudget, isWorthRetrying, maxRetries, retryDelayMs } from './retry.ts';

export type TransportLimits = Readonly<{
  /** At most this many calls in flight; `maxQueued` more wait their turn, the rest are refused at once. */
  maxInFlight: number;
  maxQueued: number;
  /** For one call with its token and its retries, milliseconds. */
  timeoutMs: number;
  maxAnswerBytes: number;
}>;

export type TransportOptions = TransportLimits &
  Readonly<{
    vendor: Vendor;
    baseUrl: string;
    /** Told of every attempt that failed, retried or not. */
    onFailure?: (error: VendorError) => void;
  }>;

export type Call = Readonly<{ operation: string; isRead: boolean }>;

/** One try of a call: a token may be leased and a request sent, both before the call's deadline. */
export type Attempt<T> = (send: (request: HttpRequest) => Promise<HttpAnswer>, signal: AbortSignal) => Promise<T>;

export type Transport = Readonly<{
  /** Runs a call to its end. Reads that fail for a moment are tried again; writes never are. */
  run: <T>(scope: CallScope, call: Call, attempt: Attempt<T>) => Promise<T>;
  breakerState: () => BreakerState;
  close: () => Promise<void>;
}>;

/** Everything between "this vendor, please" and the socket: pause, queue, breaker, deadline, retries. */
export function createTransport(options: TransportOptions): Transport {
  const { vendor } = options;
  const pool = createPool({ ...options, connections: options.maxInFlight });
  const gate = bulkhead(options.maxInFlight, options.maxQueued);
  const breaker = createBreaker();
  const pause = createPause(vendor);
  const budget = createRetryBudget();

  /** A write that was sent is not taken back when the client leaves: only its own deadline ends it. */
  function signalFor(scope: CallScope, { operation, isRead }: Call): AbortSignal {
    const leftMs = Math.min(options.timeoutMs, scope.deadlineAt - performance.now());
    if (scope.signal.aborted) throw new VendorError({ vendor, operation, kind: kindOfAbort(scope.signal) });
    if (leftMs <= 0) throw new VendorError({ vendor, operation, kind: 'timeout', reason: 'no time left' });
    const deadline = AbortSignal.timeout(Math.ceil(leftMs));
    return isRead ? AbortSignal.any([scope.signal, deadline]) : deadline;
  }

  async function once<T>(scope: CallScope, call: Call, signal: AbortSignal, attempt: Attempt<T>): Promise<T> {
    pause.check(call.operation);
    const send = (request: HttpRequest): Promise<HttpAnswer> => {
      scope.onCall(vendor, request.operation);
      return pool.send(request, { signal, isRead: call.isRead });
    };
    try {
      return await gate.execute(() => breaker.execute(() => attempt(send, signal), signal), signal);
    } catch (error) {
      const failure = toVendorError(error, vendor, call.operation, breaker);
      pause.heed(failure);
      options.onFailure?.(failure);
      throw failure;
    }
  }

  async function run<T>(scope: CallScope, call: Call, attempt: Attempt<T>): Promise<T> {
    const signal = signalFor(scope, call);
    budget.earn();
    for (let tries = 0; ; tries += 1) {
      try {
        return await orAborted(once(scope, call, signal, attempt), signal, () => aborted(vendor, call, signal));
      } catch (error) {
        const mayRetry = call.isRead && tries < maxRetries && error instanceof VendorError && isWorthRetrying(error);
        if (!mayRetry) throw error;
        const delayMs = retryDelayMs(error, tries);
        const fits = performance.now() + delayMs < scope.deadlineAt && delayMs < options.timeoutMs;
        if (!fits || !budget.spend()) throw error;
        await sleep(delayMs, undefined, { signal }).catch(() => {
          throw aborted(vendor, call, signal);
        });
      }
    }
  }

  return { run, breakerState: () => breakerState(breaker), close: pool.close };
}

/** The deadline holds for what waits in the queue too, and for an attempt that does not listen to its signal. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal, error: () => Error): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  // One turn later, so that the attempt itself may say better what became of it.
  const onAbort = (): void => void setImmediate(() => reject(error()));
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

function aborted(vendor: Vendor, { operation, isRead }: Call, signal: AbortSignal): VendorError {
  const kind = kindOfAbort(signal);
  return new VendorError({ vendor, operation, kind, ...(isRead ? {} : { outcome: 'unknown' }) });
}

function toVendorError(error: unknown, vendor: Vendor, operation: string, breaker: CircuitBreakerPolicy): VendorError {
  const as = (kind: FailureKind, reason?: string): VendorError => new VendorError({ vendor, operation, kind, reason });
  if (error instanceof VendorError) return error;
  if (error instanceof BulkheadRejectedError) return as('overloaded');
  if (error instanceof BrokenCircuitError) return as('circuit-open', breakerState(breaker));
  if (error instanceof TaskCancelledError) return as('cancelled', 'left the queue');
  throw error;
}

function kindOfAbort(signal: AbortSignal): FailureKind {
  return signal.reason instanceof Error && signal.reason.name === 'TimeoutError' ? 'timeout' : 'cancelled';
}
