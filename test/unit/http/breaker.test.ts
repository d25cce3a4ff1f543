import { BrokenCircuitError, type CircuitBreakerPolicy } from 'cockatiel';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FailureKind, failures, VendorError } from '../../../src/domain/errors.ts';
import { breakerState, createBreaker } from '../../../src/http/breaker.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: 0 }));
afterEach(() => void vi.useRealTimers());

const fail = (kind: FailureKind) => () =>
  Promise.reject(new VendorError({ vendor: 'UPDOX', operation: 'getAppointmentStatuses', kind }));

async function failing(breaker: CircuitBreakerPolicy, kind: FailureKind, times: number): Promise<void> {
  for (let call = 0; call < times; call += 1) await breaker.execute(fail(kind)).catch(() => undefined);
}

/** Whether a call reaches the vendor at all. */
async function passes(breaker: CircuitBreakerPolicy): Promise<boolean> {
  try {
    return await breaker.execute(() => Promise.resolve(true));
  } catch (error) {
    if (error instanceof BrokenCircuitError) return false;
    throw error;
  }
}

test('five failures open it; four do not', async () => {
  const breaker = createBreaker();
  await failing(breaker, 'timeout', 4);
  expect(breakerState(breaker)).toBe('closed');
  await failing(breaker, 'unavailable', 1);
  expect(breakerState(breaker)).toBe('open');
  expect(await passes(breaker)).toBe(false);
});

test('what speaks of the vendor counts, a refusal inside a 200 too; a considered no and a caller who leaves do not', async () => {
  const kinds = Object.keys(failures) as FailureKind[];
  const opening: FailureKind[] = [];
  for (const kind of kinds) {
    const breaker = createBreaker();
    await failing(breaker, kind, 20);
    if (breakerState(breaker) === 'open') opening.push(kind);
  }
  expect(opening.toSorted()).toEqual(
    ['auth', 'bad-payload', 'maintenance', 'throttled', 'timeout', 'tls', 'unavailable', 'unreachable'].toSorted(),
  );
});

test('after a second or two one probe goes through; the others wait for what becomes of it', async () => {
  const breaker = createBreaker();
  await failing(breaker, 'unreachable', 5);
  vi.setSystemTime(999);
  expect(await passes(breaker)).toBe(false);
  vi.setSystemTime(2_001);
  let probes = 0;
  const { promise: answer, resolve } = Promise.withResolvers<string>();
  const calls = Array.from({ length: 10 }, () =>
    breaker.execute(() => {
      probes += 1;
      return answer;
    }),
  );
  await new Promise((done) => setImmediate(done));
  expect(breakerState(breaker)).toBe('half-open');
  expect(probes).toBe(1);
  resolve('well again');
  expect(await Promise.all(calls)).toEqual(Array.from({ length: 10 }, () => 'well again'));
  expect(breakerState(breaker)).toBe('closed');
});

test('a probe that fails leaves it open, and for longer each time', async () => {
  const breaker = createBreaker();
  await failing(breaker, 'unreachable', 5);
  vi.setSystemTime(2_001);
  await failing(breaker, 'unreachable', 1);
  expect(breakerState(breaker)).toBe('open');
  vi.setSystemTime(2_001 + 1_999);
  expect(await passes(breaker)).toBe(false);
  vi.setSystemTime(2_001 + 4_001);
  expect(await passes(breaker)).toBe(true);
  expect(breakerState(breaker)).toBe('closed');
});

test('a probe that its caller gave up has proved nothing', async () => {
  const breaker = createBreaker();
  await failing(breaker, 'timeout', 5);
  vi.setSystemTime(2_001);
  await failing(breaker, 'cancelled', 1);
  expect(breakerState(breaker)).toBe('open');
});

test('of two circuits the worse one is told', async () => {
  const well = createBreaker();
  const ill = createBreaker();
  expect(breakerState(well, ill)).toBe('closed');
  await failing(ill, 'timeout', 5);
  expect(breakerState(well, ill)).toBe('open');
});
