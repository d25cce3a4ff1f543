import type { CallScope } from '../../../src/domain/call.ts';
import { VendorError } from '../../../src/domain/errors.ts';
import { inspect } from 'node:util';
import { expect } from 'vitest';

export type CountedScope = CallScope & Readonly<{ calls: readonly string[] }>;

/** One request of ours, with the calls that it paid for. */
export function scopeFor(ms = 20_000, signal: AbortSignal = new AbortController().signal): CountedScope {
  const calls: string[] = [];
  return {
    signal: () => signal,
    deadlineAt: performance.now() + ms,
    onCall: (_vendor, operation) => void calls.push(operation),
    calls,
  };
}

/** What no failure may tell: names, dates and keys of the samples, the vendors' words, where they were asked. */
const canaries = /abernathy|wren|clinic-0575|1983|canary|127\.0\.0\.1|example\.com|<html|may not be told/i;

/** The failure that a call ends in. It must be a `VendorError`, and none may tell anything of the vendor's. */
export async function failureOf(reading: Promise<unknown>): Promise<VendorError> {
  const error = await reading.then(
    (value) => {
      throw new Error(`it did not fail: ${inspect(value, { depth: 0 })}`);
    },
    (reason: unknown) => reason,
  );
  if (!(error instanceof VendorError)) throw error;
  const told = [
    error.message,
    error.reason,
    error.code,
    error.operation,
    inspect(error, { depth: 8, showHidden: true }),
  ];
  expect(told.join(' ').replace(/^\s+at .*$/gm, '')).not.toMatch(canaries);
  expect(error.cause).toBeUndefined();
  return error;
}
