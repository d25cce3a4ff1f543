import type { VendorError } from '../domain/errors.ts';

/** A read is sent at most three times. */
export const maxRetries = 2;

/**
 * Retries may make up a fifth of the calls, with a small reserve for quiet hours: a vendor in trouble is not hit three
 * times as hard because it is in trouble.
 */
export function createRetryBudget(options = { perCall: 0.2, reserve: 10 }): RetryBudget {
  let tokens = options.reserve;
  return {
    earn: () => {
      tokens = Math.min(options.reserve, tokens + options.perCall);
    },
    spend: () => {
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
}

export type RetryBudget = Readonly<{ earn: () => void; spend: () => boolean }>;

/** A read that failed in a way that may be over in a moment. A timeout has used its time up; a 418 asks for quiet. */
export function isWorthRetrying(error: VendorError): boolean {
  return error.kind === 'unreachable' || error.kind === 'unavailable' || error.kind === 'throttled';
}

/**
 * How long to wait before retry `attempt` (from 0): 50 to 100 ms, 100 to 200 ms, …, or what the vendor asks and a little
 * more, so that all whom it asked do not come back in the same millisecond.
 */
export function retryDelayMs(error: VendorError, attempt: number): number {
  const step = 50 * 2 ** attempt;
  return (error.retryAfterMs ?? step) + step * Math.random();
}

/** Milliseconds of a `Retry-After` in seconds or as a date; undefined when it is missing, negative or nonsense. */
export function parseRetryAfter(header: string, now = Date.now()): number | undefined {
  if (/^\s*[0-9]{1,9}\s*$/.test(header)) return Number(header) * 1_000;
  const at = header.includes('GMT') ? Date.parse(header) : Number.NaN;
  return Number.isNaN(at) || at < now ? undefined : at - now;
}
