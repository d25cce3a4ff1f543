import {
  type CircuitBreakerPolicy,
  CircuitState,
  circuitBreaker,
  CountBreaker,
  ExponentialBackoff,
  handleWhen,
} from 'cockatiel';
import { type FailureKind, VendorError } from '../domain/errors.ts';

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

/** Opens when half of the last 20 calls failed (5 at least); lets one probe through after 1 s, then 2 s … up to 30 s. */
export function createBreaker(): CircuitBreakerPolicy {
  return circuitBreaker(
    handleWhen((error) => error instanceof VendorError && counted.includes(error.kind)),
    {
      breaker: new CountBreaker({ threshold: 0.5, size: 20, minimumNumberOfCalls: 5 }),
      halfOpenAfter: new ExponentialBackoff({ initialDelay: 1_000, maxDelay: 30_000 }),
    },
  );
}

export type BreakerState = 'closed' | 'open' | 'half-open';

export function breakerState(breaker: CircuitBreakerPolicy): BreakerState {
  if (breaker.state === CircuitState.Closed) return 'closed';
  return breaker.state === CircuitState.HalfOpen ? 'half-open' : 'open';
}
