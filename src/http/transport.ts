import { setTimeout as sleep } from 'node:timers/promises';
import type { CallScope } from '../domain/call.ts';
import { VendorError } from '../domain/errors.ts';
import type { Vendor } from '../domain/vendor.ts';
import type { TransportReport } from '../domain/vendor-health.ts';
import type { BreakerState } from './breaker.ts';
import { type Call, startDeadline, untilDeadline } from './deadline.ts';
import { createGate } from './gate.ts';
import { isHeldBack } from './pause.ts';
import { createPool, type HttpPool, type StatusKinds } from './pool.ts';
import type { HttpAnswer, HttpRequest } from './request.ts';
import { createRetryBudget, isWorthRetrying, maxRetries, retryDelayMs } from './retry.ts';
import { createStatistics, type Statistics } from './statistics.ts';

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
  /**
   * Asks once how a part of the vendor does, by its status alone. It goes beside the queue, the pause and the circuit:
   * what a health check finds is no verdict on other calls, and they do not keep it from asking.
   */
  probe: (scope: CallScope, request: HttpRequest) => Promise<void>;
  breakerState: () => BreakerState;
  /** What was met of the vendor lately. */
  report: () => TransportReport;
  close: () => Promise<void>;
}>;

/** Everything between "this vendor, please" and the socket: pause, queue, breaker, deadline, retries. */
export function createTransport(options: TransportOptions): Transport {
  const { vendor } = options;
  const pool = createPool({ ...options, connections: options.maxInFlight });
  const statistics = createStatistics();
  const gate = createGate(options, statistics);
  const send = metered(vendor, pool, statistics);
  const budget = createRetryBudget();

  async function run<T>(scope: CallScope, call: Call, attempt: Attempt<T>): Promise<T> {
    using deadline = startDeadline(vendor, scope, call, options.timeoutMs);
    let wasSent = false;
    const sendOnce = (request: HttpRequest): Promise<HttpAnswer> => {
      // A write may lease a token first, and that alone changes nothing.
      const isRead = call.isRead || request.method === 'GET';
      wasSent ||= !isRead;
      return send(scope, request, { signal: deadline.signal, isRead });
    };
    const work = (): Promise<T> => attempt(sendOnce, deadline.signal);
    const ended = (): VendorError => deadline.error(wasSent);

    budget.earn();
    for (let tries = 0; ; tries += 1) {
      try {
        return await untilDeadline(gate.pass(call, deadline, work), deadline.signal, ended);
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

  return {
    run,
    probe: async (scope, request) => {
      using deadline = startDeadline(vendor, scope, { operation: request.operation, isRead: true }, options.timeoutMs);
      await send(scope, { ...request, isStatusOnly: true }, { signal: deadline.signal, isRead: true });
    },
    breakerState: gate.circuit,
    report: () => ({ circuit: gate.circuit(), ...statistics.report() }),
    close: pool.close,
  };
}

type Send = (scope: CallScope, ...args: Parameters<HttpPool['send']>) => Promise<HttpAnswer>;

/** Each HTTP call stands on its request's bill, and among what was met of the vendor. */
function metered(vendor: Vendor, pool: HttpPool, statistics: Statistics): Send {
  return async (scope, request, how) => {
    scope.onCall(vendor, request.operation);
    const startedAt = performance.now();
    const end = statistics.begin();
    let wasAnswered = false;
    try {
      const answer = await pool.send(request, how);
      wasAnswered = true;
      return answer;
    } finally {
      end(wasAnswered);
      scope.onAnswer?.(vendor, request.operation, performance.now() - startedAt);
    }
  };
}
