import { randomUUID } from 'node:crypto';
import { createBell } from './bell.ts';
import type { Gaps } from './gaps.ts';
import type { Leases } from './leases.ts';
import { reconcile, type ReconcileDeps } from './reconcile.ts';

export type GapPace = Readonly<{
  /** How often it is noted that events can be received, milliseconds. */
  beatMs: number;
  /** No vendor that tries again is known to have given up before it; a longer silence is a gap. Milliseconds. */
  gapMs: number;
}>;

export type GapOptions = ReconcileDeps &
  Readonly<{
    gaps: Gaps;
    leases: Leases;
    pace: GapPace;
    /** A gap was found: nobody, on no node, knows what they may have missed. */
    onGap: () => Promise<void>;
    onReconciled: (read: Readonly<{ cases: number; changed: number }>) => void;
  }>;

const lease = 'reconcile';

/** So long one node reads the open cases before another takes it for dead, milliseconds. */
const leaseMs = 300_000;

export type GapWatch = Readonly<{
  /** Resolves when it has been noted for the first time, or could not be. */
  begun: Promise<undefined>;
  stop: () => Promise<void>;
}>;

/** Notes that events can be received, and makes up for the times when they could not. */
export function watchGaps(options: GapOptions): GapWatch {
  const { gaps, pace, now } = options;
  const holder = randomUUID();
  const bell = createBell();
  const begun = Promise.withResolvers<undefined>();
  let isStopping = false;

  async function loop(): Promise<void> {
    while (!isStopping) {
      try {
        const isGap = await gaps.beat(now(), pace.gapMs).finally(() => begun.resolve(undefined));
        if (isGap) await options.onGap();
        await closeGaps(holder, options);
      } catch {
        // A store that does not answer keeps nothing either: that time is a part of the gap.
      }
      await bell.rung(pace.beatMs);
    }
  }

  const done = loop();
  return {
    begun: begun.promise,
    stop: async () => {
      isStopping = true;
      bell.ring();
      await done;
    },
  };
}

/** A gap that was not read up, here or by a node that died at it, is tried again with the next beat. */
async function closeGaps(holder: string, options: GapOptions): Promise<void> {
  const { gaps, leases, now } = options;
  const open = await gaps.open();
  if (open.length === 0) return;
  if (!(await leases.take(lease, holder, now(), leaseMs)).isOwn) return;
  const read = await reconcile(Math.min(...open.map(({ from }) => from)), options);
  if (read !== null) {
    const ids = open.map(({ id }) => id);
    await gaps.close(ids, read, now());
    options.onReconciled(read);
  }
  await leases.leave(lease, holder);
}
