import type { CallScope } from '../domain/call.ts';
import type { EventSubject } from '../domain/event.ts';
import type { Vendors } from '../vendors/index.ts';
import type { CaseStates } from './case-states.ts';
import type { Inbox } from './inbox.ts';
import type { Leases } from './leases.ts';
import { type Pace, type Processor, type ProcessorOptions, startProcessor } from './process.ts';

export type { Pace };

export type EventsOptions = Readonly<{
  inbox: Inbox;
  caseStates: CaseStates;
  leases: Leases;
  tell: ProcessorOptions['tell'];
  vendors: Vendors;
  /** What was read of a subject before is not told again. */
  forget: (subject: EventSubject) => void;
  /** For one reading of a vendor, milliseconds. */
  vendorTimeoutMs: number;
  pace?: Partial<Pace>;
  onTrouble: ProcessorOptions['onTrouble'];
  now?: () => number;
}>;

export type Events = Processor;

/** How long settled events are kept that no story is told from: much longer than any may come late. Milliseconds. */
const keepMs = 30 * 86_400_000;

const hourMs = 3_600_000;

/** Everything that goes on by itself once events have been received. */
export function startEvents({ vendorTimeoutMs, now = Date.now, pace, ...options }: EventsOptions): Events {
  const sweeping = setInterval(() => {
    // What could not be forgotten now is forgotten in an hour.
    options.inbox.purge(now() - keepMs).catch(() => undefined);
    options.leases.purge(now() - hourMs).catch(() => undefined);
  }, hourMs).unref();
  const processor = startProcessor({
    ...options,
    now,
    scope: () => scopeFor(vendorTimeoutMs),
    pace: { pollMs: 1_000, retryMs: 1_000, leaseMs: 2 * vendorTimeoutMs + 10_000, ...pace },
  });
  return {
    ...processor,
    stop: async () => {
      clearInterval(sweeping);
      await processor.stop();
    },
  };
}

/** Nobody waits for the answer, so nobody leaves and nobody is billed. */
export function scopeFor(ms: number): CallScope {
  return { signal: AbortSignal.timeout(ms), deadlineAt: performance.now() + ms, onCall: () => undefined };
}
