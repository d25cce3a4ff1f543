import type { CallScope } from '../domain/call.ts';
import { VendorError } from '../domain/errors.ts';
import type { Vendor } from '../domain/vendor.ts';

export type Where = Readonly<{ vendor: Vendor; operation: string }>;

/** A read, on the scope that it is to be made on. */
export type Fetch<T> = (scope: CallScope) => Promise<T>;

export type Flights<T> = Readonly<{
  /** Whether an equal read is under way. */
  has: (key: string) => boolean;
  /** Joins the read that is under way, or starts it: on the starter's bill, under the call's own limit alone. */
  join: (key: string, scope: CallScope, start: Fetch<T>) => Promise<T>;
  /** Nobody joins what is under way any more: a write has overtaken it. */
  forget: () => void;
}>;

/** One read that several requests wait for. */
type Flight<T> = {
  readonly answer: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
  hasLanded: boolean;
};

/**
 * Equal reads in flight are one call. Whoever waits may leave by themselves; the call is given up when the last has
 * left.
 */
export function createFlights<T>(where: Where): Flights<T> {
  const flights = new Map<string, Flight<T>>();

  function launch(key: string, scope: CallScope, start: Fetch<T>): Flight<T> {
    const controller = new AbortController();
    const answer = start({ ...scope, signal: () => controller.signal, deadlineAt: Infinity });
    const flight: Flight<T> = { answer, controller, waiting: 0, hasLanded: false };
    flights.set(key, flight);
    const land = (): void => {
      flight.hasLanded = true;
      if (flights.get(key) === flight) flights.delete(key);
    };
    answer.then(land, land);
    return flight;
  }

  function leave(key: string, flight: Flight<T>): void {
    flight.waiting -= 1;
    if (flight.waiting > 0 || flight.hasLanded) return;
    if (flights.get(key) === flight) flights.delete(key);
    flight.controller.abort();
  }

  return {
    has: (key) => flights.has(key),
    join: async (key, scope, start) => {
      const ending = scope.signal();
      if (ending.aborted) throw leftWith(where, ending);
      const flight = flights.get(key) ?? launch(key, scope, start);
      flight.waiting += 1;
      const { promise, reject } = Promise.withResolvers<never>();
      const onAbort = (): void => {
        reject(leftWith(where, ending));
      };
      ending.addEventListener('abort', onAbort, { once: true });
      try {
        return await Promise.race([flight.answer, promise]);
      } finally {
        ending.removeEventListener('abort', onAbort);
        leave(key, flight);
      }
    },
    forget: () => {
      flights.clear();
    },
  };
}

function leftWith({ vendor, operation }: Where, { reason }: AbortSignal): VendorError {
  const isTimeout = reason instanceof Error && reason.name === 'TimeoutError';
  return new VendorError({ vendor, operation, kind: isTimeout ? 'timeout' : 'cancelled', reason: 'left' });
}
