import { setTimeout as sleep } from 'node:timers/promises';
import {
  BrokenCircuitError,
  bulkhead,
  BulkheadRejectedError,
  type CircuitBreakerPolicy,
  TaskCancelledError,
} from 'cockatiel';
import type { CallScope } from '../domain/call.ts';
import { VendorError } from '../domain/errors.ts';
import type { Vendor } from '../domain/vendor.ts';
import { type BreakerState, breakerState, createBreaker, throughBreaker } from './breaker.ts';
import { type Call, type Deadline, startDeadline, untilDeadline } from './deadline.ts';
import { createPause, isHeldBack } from './pause.ts';
import { createPool, type StatusKinds } from './pool.ts';
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
    statusKinds?: StatusKinds;
    /** Told of every attempt that failed, retried or not. */
    onFailure?: (error: VendorError) => void;
  }>;

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
  const breakers = { calls: createBreaker(), tokens: createBreaker() };
  const pause = createPause(vendor);
  const budget = createRetryBudget();

  async function once<T>(call: Call, deadline: Deadline, work: () => Promise<T>): Promise<T> {
    const breaker = call.token === 'issue' ? breakers.tokens : breakers.calls;
    try {
      return await gate.execute(() => {
        pause.check(call.operation);
        return throughBreaker(breaker, call, deadline.signal, work);
      }, deadline.signal);
    } catch (error) {
      const failure = toVendorError(error, vendor, call, deadline, breaker);
      pause.heed(failure);
      if (!isHeldBack(failure)) options.onFailure?.(failure);
      throw failure;
    }
  }

  async function run<T>(scope: CallScope, call: Call, attempt: Attempt<T>): Promise<T> {
    using deadline = startDeadline(vendor, scope, call, options.timeoutMs);
    let wasSent = false;
    const send = (request: HttpRequest): Promise<HttpAnswer> => {
      scope.onCall(vendor, request.operation);
      // A write may lease a token first, and that alone changes nothing.
      const isRead = call.isRead || request.method === 'GET';
      wasSent ||= !isRead;
      const startedAt = performance.now();
      return pool.send(request, { signal: deadline.signal, isRead }).finally(() => {
        scope.onAnswer?.(vendor, request.operation, performance.now() - startedAt);
      });
    };
    const work = (): Promise<T> => attempt(send, deadline.signal);
    const ended = (): VendorError => deadline.error(wasSent);

    budget.earn();
    for (let tries = 0; ; tries += 1) {
      try {
        return await untilDeadline(once(call, deadline, work), deadline.signal, ended);
      } catch (error) {
        const mayRetry = call.isRead && tries < maxRetries && error instanceof VendorError && isWorthRetrying(error);
        if (!mayRetry) throw error;
        const delayMs = retryDelayMs(error, tries);
        if (performance.now() + delayMs >= deadline.endsAt) throw error;
        // What a pause held back was never sent: to wait it out costs the vendor nothing.
        if (!isHeldBack(error) && !budget.spend()) throw error;
        await sleep(delayMs, undefined, { signal: deadline.signal }).catch(() => {
          throw ended();
        });
      }
    }
  }

  return { run, breakerState: () => breakerState(breakers.calls, breakers.tokens), close: pool.close };
}

function toVendorError(
  error: unknown,
  vendor: Vendor,
  { operation }: Call,
  deadline: Deadline,
  breaker: CircuitBreakerPolicy,
): VendorError {
  if (error instanceof VendorError) return error;
  if (error instanceof TaskCancelledError) return deadline.error(false);
  if (error instanceof BulkheadRejectedError) return new VendorError({ vendor, operation, kind: 'overloaded' });
  if (error instanceof BrokenCircuitError) {
    return new VendorError({ vendor, operation, kind: 'circuit-open', reason: breakerState(breaker) });
  }
  throw error;
}
