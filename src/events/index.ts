import type { CallScope } from '../domain/call.ts';
import type { EventSubject } from '../domain/event.ts';
import type { SharedVendors } from '../vendors/index.ts';
import type { CaseStates } from './case-states.ts';
import type { Gaps } from './gaps.ts';
import type { Inbox } from './inbox.ts';
import type { Leases } from './leases.ts';
import { type Pace, type Processor, type ProcessorOptions, startProcessor } from './process.ts';
import { type GapOptions, type GapPace, watchGaps } from './watch-gaps.ts';

export type { GapPace, Pace };

export type EventsOptions = Readonly<{
  inbox: Inbox;
  caseStates: CaseStates;
  leases: Leases;
  gaps: Gaps;
  onGap: GapOptions['onGap'];
  onReconciled: GapOptions['onReconciled'];
  /** Signed nonsense is kept for a person to look at for so long, milliseconds. */
  keepQuarantinedMs: number;
  tell: ProcessorOptions['tell'];
  vendors: SharedVendors;
  /** What was read of a subject before is not told again. */
  forget: (subject: EventSubject) => void;
  /** For one reading of a vendor, milliseconds. */
  vendorTimeoutMs: number;
  pace?: Partial<Pace & GapPace>;
  onTrouble: ProcessorOptions['onTrouble'];
  now?: () => number;
}>;

export type Events = Processor &
  Readonly<{
    /** From now on events are received: that they are is noted again and again. */
    receive: () => Promise<void>;
  }>;

/** How long settled events are kept that no story is told from: much longer than any may come late. Milliseconds. */
const keepMs = 30 * 86_400_000;

const hourMs = 3_600_000;

/**
 * "4 retries within 1 hour, every 15 minutes" (S2): after it an event is given up. The newer rule tries for a day, but
 * which of the two holds for a clinic is not documented. Milliseconds.
 */
const gapMs = hourMs;

/** Everything that goes on by itself once events have been received. */
export function startEvents({ vendorTimeoutMs, now = Date.now, pace, ...options }: EventsOptions): Events {
  const sweeping = setInterval(() => {
    // What could not be forgotten now is forgotten in an hour.
    options.inbox.purge(now() - keepMs, now() - options.keepQuarantinedMs).catch(() => undefined);
    options.leases.purge(now() - hourMs).catch(() => undefined);
  }, hourMs).unref();
  const work = { ...options, now, scope: () => scopeFor(vendorTimeoutMs) };
  const processor = startProcessor({
    ...work,
    pace: { pollMs: 1_000, retryMs: 1_000, leaseMs: 2 * vendorTimeoutMs + 10_000, ...pace },
  });
  let watching: ReturnType<typeof watchGaps> | null = null;
  return {
    ...processor,
    receive: async () => {
      watching ??= watchGaps({ ...work, pace: { beatMs: 30_000, gapMs, ...pace } });
      await watching.begun;
    },
    stop: async () => {
      clearInterval(sweeping);
      await watching?.stop();
      await processor.stop();
    },
  };
}

/** Nobody waits for the answer, so nobody leaves and nobody is billed. */
export function scopeFor(ms: number): CallScope {
  const signal = AbortSignal.timeout(ms);
  return { signal: () => signal, deadlineAt: performance.now() + ms, onCall: () => undefined };
}
