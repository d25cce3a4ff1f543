import type { VendorError } from '../domain/errors.ts';
import type { Latency, TransportReport } from '../domain/vendor-health.ts';

/** So many latencies are kept; the memory never grows. */
const windowSize = 200;

export type Statistics = Readonly<{
  /** An HTTP call goes out; the returned function marks its end. */
  begin: () => (wasAnswered: boolean) => void;
  succeeded: () => void;
  failed: (error: VendorError) => void;
  report: () => Omit<TransportReport, 'circuit'>;
}>;

/** What one vendor's transport has met. Numbers and kinds alone: no id, no path and no text is kept. */
export function createStatistics(now: () => number = Date.now): Statistics {
  const latencies: number[] = [];
  let next = 0;
  let callsInFlight = 0;
  let lastSuccessAt: number | null = null;
  let lastFailure: TransportReport['lastFailure'] = null;

  return {
    begin: () => {
      callsInFlight += 1;
      const startedAt = performance.now();
      return (wasAnswered) => {
        callsInFlight -= 1;
        if (!wasAnswered) return;
        latencies[next] = performance.now() - startedAt;
        next = (next + 1) % windowSize;
      };
    },
    succeeded: () => {
      lastSuccessAt = now();
    },
    failed: ({ kind }) => {
      lastFailure = { kind, at: now() };
    },
    report: () => ({ callsInFlight, lastSuccessAt, lastFailure, latency: latencyOf(latencies) }),
  };
}

function latencyOf(latencies: readonly number[]): Latency | null {
  if (latencies.length === 0) return null;
  const sorted = latencies.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return { p50Ms: at(0.5), p95Ms: at(0.95), calls: sorted.length };
}
