import { setTimeout as sleep } from 'node:timers/promises';
import type { HeldWrite, Ledger } from './ledger.ts';

export type ReconcilerOptions = Readonly<{
  ledger: Ledger;
  /** Carries a write on that nobody holds. */
  recover: (held: HeldWrite) => Promise<void>;
  /** Sees to what writes left for later. */
  catchUp: () => Promise<void>;
  /** Between two looks into the ledger, milliseconds. */
  everyMs: number;
  /** Keys of settled writes are good for another write after this long, milliseconds. */
  keepKeysMs: number;
  onBug: (error: unknown) => void;
}>;

export type Reconciler = Readonly<{
  /** Looks at what is due now; resolves when all of it was looked at. */
  lookNow: () => Promise<void>;
  /** Begins to look every now and then, the first time at once. */
  start: () => void;
  stop: () => Promise<void>;
}>;

/** So many writes are looked at together. */
const atOnce = 8;

/** Keys are freed once in so many looks. */
const looksPerFreeing = 500;

/** Sees to writes that somebody left: those of a process that died, and those whose outcome nobody knows yet. */
export function createReconciler(options: ReconcilerOptions): Reconciler {
  const { ledger, recover, catchUp, everyMs, keepKeysMs, onBug } = options;
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();

  async function lookNow(): Promise<void> {
    await Promise.all([seeToWrites(), catchUp()]);
  }

  async function seeToWrites(): Promise<void> {
    for (;;) {
      const due = await ledger.takeDue(atOnce);
      await Promise.all(due.map((held) => recover(held).catch(onBug)));
      if (due.length < atOnce || stopping.signal.aborted) return;
    }
  }

  async function lookForEver(): Promise<void> {
    for (let looks = 0; !stopping.signal.aborted; looks += 1) {
      await lookNow().catch(onBug);
      if (looks % looksPerFreeing === 0) await ledger.freeKeys(keepKeysMs).catch(onBug);
      // Not all nodes at the same moment.
      await sleep(everyMs * (0.5 + Math.random()), undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  return {
    lookNow,
    start: () => {
      running = lookForEver();
    },
    stop: () => {
      stopping.abort();
      return running;
    },
  };
}
