import {
  type CircuitBreakerPolicy,
  CircuitState,
  circuitBreaker,
  CountBreaker,
  ExponentialBackoff,
  halfJitterGenerator,
  handleWhen,
} from 'cockatiel';
import { type FailureKind, VendorError } from '../domain/errors.ts';
import type { CircuitState as Circuit } from '../domain/vendor-health.ts';
import type { Call } from './deadline.ts';
import { isStaleToken } from './token-use.ts';

/**
 * Failures that speak of the vendor's health, wherever they were read: in a status, on the socket, or inside a 200.
 * A considered no (`refused`) is an answer, and a caller who leaves (`cancelled`) says nothing about the vendor.
 */
const counted: readonly FailureKind[] = [
  'timeout',
  'unreachable',
  'tls',
  'auth',
  'throttled',
  'maintenance',
  'unavailable',
  'bad-payload',
];

export function speaksOfHealth({ kind }: VendorError): boolean {
  return counted.includes(kind);
}

/**
 * Opens when more than half of the last 20 calls failed, of 5 at least. One probe goes through after 1 to 2 s, and if it
 * fails the next after twice that, up to 30 s.
 */
export function createBreaker(): CircuitBreakerPolicy {
  const breaker = circuitBreaker(
    handleWhen((error) => {
      if (!(error instanceof VendorError)) return false;
      // A probe that its caller gave up has proved nothing, so it must not close the circuit.
      if (error.kind === 'cancelled') return breaker.state === CircuitState.HalfOpen;
      return speaksOfHealth(error);
    }),
    {
      breaker: new CountBreaker({ threshold: 0.5, size: 20, minimumNumberOfCalls: 5 }),
      halfOpenAfter: new ExponentialBackoff({ generator: halfJitterGenerator, initialDelay: 2_000, maxDelay: 30_000 }),
    },
  );
  return breaker;
}

/** Goes through the breaker uncounted: it counts `VendorError`s alone. */
class Uncounted extends Error {
  readonly failure: VendorError;

  constructor(failure: VendorError) {
    super();
    this.failure = failure;
  }
}

/** A kept token has expired: that says nothing of the vendor's health. */
export function isTokensEnd(error: unknown, token: Call['token']): error is VendorError {
  return token === 'kept' && isStaleToken(error);
}

/** Fifty 401s to a kept token are one token's end and no vendor's, so they are neither failures nor successes. */
export async function throughBreaker<T>(
  breaker: CircuitBreakerPolicy,
  { token }: Call,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  const counted = async (): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw isTokensEnd(error, token) ? new Uncounted(error) : error;
    }
  };
  try {
    return await breaker.execute(counted, signal);
  } catch (error) {
    throw error instanceof Uncounted ? error.failure : error;
  }
}

export type BreakerState = Circuit;

/** Of several circuits to one vendor, the state of the worst. */
export function breakerState(...breakers: readonly CircuitBreakerPolicy[]): BreakerState {
  const states = breakers.map((breaker) => breaker.state);
  if (states.includes(CircuitState.Open) || states.includes(CircuitState.Isolated)) return 'open';
  return states.includes(CircuitState.HalfOpen) ? 'half-open' : 'closed';
}
