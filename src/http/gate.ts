import {
  BrokenCircuitError,
  bulkhead,
  BulkheadRejectedError,
  type CircuitBreakerPolicy,
  TaskCancelledError,
} from 'cockatiel';
import { VendorError } from '../domain/errors.ts';
import type { Vendor } from '../domain/vendor.ts';
import type { CircuitState } from '../domain/vendor-health.ts';
import { breakerState, createBreaker, isTokensEnd, speaksOfHealth, throughBreaker } from './breaker.ts';
import type { Call, Deadline } from './deadline.ts';
import { createPause, isHeldBack } from './pause.ts';
import type { Statistics } from './statistics.ts';

export type GateOptions = Readonly<{
  vendor: Vendor;
  maxInFlight: number;
  maxQueued: number;
  onFailure?: (error: VendorError) => void;
}>;

export type Gate = Readonly<{
  /** Lets one try of a call through when its turn comes, or tells why it may not go. */
  pass: <T>(call: Call, deadline: Deadline, work: () => Promise<T>) => Promise<T>;
  circuit: () => CircuitState;
}>;

/** What stands before a vendor: its queue, what it asked for, and the circuit. */
export function createGate({ vendor, maxInFlight, maxQueued, onFailure }: GateOptions, statistics: Statistics): Gate {
  const queue = bulkhead(maxInFlight, maxQueued);
  const breakers = { calls: createBreaker(), tokens: createBreaker() };
  const pause = createPause(vendor);

  function take(failure: VendorError, call: Call): void {
    pause.heed(failure);
    if (isHeldBack(failure)) return;
    if (speaksOfHealth(failure) && !isTokensEnd(failure, call.token)) statistics.failed(failure);
    onFailure?.(failure);
  }

  return {
    pass: async (call, deadline, work) => {
      const breaker = call.token === 'issue' ? breakers.tokens : breakers.calls;
      try {
        const value = await queue.execute(() => {
          pause.check(call.operation);
          return throughBreaker(breaker, call, deadline.signal, work);
        }, deadline.signal);
        statistics.succeeded();
        return value;
      } catch (error) {
        const failure = toVendorError(error, vendor, call, deadline, breaker);
        take(failure, call);
        throw failure;
      }
    },
    circuit: () => breakerState(breakers.calls, breakers.tokens),
  };
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
