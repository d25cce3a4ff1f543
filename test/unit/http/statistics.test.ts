import { expect, test } from 'vitest';
import { VendorError } from '../../../src/domain/errors.ts';
import { createStatistics } from '../../../src/http/statistics.ts';

test('nothing is told before anything was met', () => {
  expect(createStatistics().report()).toEqual({
    callsInFlight: 0,
    lastSuccessAt: null,
    lastFailure: null,
    latency: null,
  });
});

test('calls are in flight until they end; those that were not answered have no latency', () => {
  const statistics = createStatistics();
  const ends = [statistics.begin(), statistics.begin()];
  expect(statistics.report().callsInFlight).toBe(2);
  ends[0]?.(false);
  expect(statistics.report()).toMatchObject({ callsInFlight: 1, latency: null });
  ends[1]?.(true);
  expect(statistics.report()).toMatchObject({ callsInFlight: 0, latency: { calls: 1 } });
});

test('the latest 200 latencies are kept and no more', () => {
  const statistics = createStatistics();
  for (let call = 0; call < 1_000; call += 1) statistics.begin()(true);
  expect(statistics.report().latency?.calls).toBe(200);
});

test('half took no longer than p50, nineteen of twenty no longer than p95', (context) => {
  let clock = 0;
  const real = performance.now.bind(performance);
  performance.now = () => clock;
  context.onTestFinished(() => void (performance.now = real));
  const statistics = createStatistics();
  for (let ms = 20; ms >= 1; ms -= 1) {
    const end = statistics.begin();
    clock += ms;
    end(true);
  }
  expect(statistics.report().latency).toEqual({ p50Ms: 10, p95Ms: 19, calls: 20 });
});

test('of a failure its kind and time are kept, never its operation or reason', () => {
  const statistics = createStatistics(() => 42);
  statistics.failed(new VendorError({ vendor: 'MDI', operation: 'getCase', kind: 'timeout', reason: 'aborted' }));
  statistics.succeeded();
  expect(statistics.report()).toMatchObject({ lastSuccessAt: 42, lastFailure: { kind: 'timeout', at: 42 } });
  expect(JSON.stringify(statistics.report())).not.toContain('getCase');
});
