/** How often each operation was called, and how many calls of it ran at once at most. */
export type CallCount = Readonly<{ operation: string; count: number; greatestConcurrency: number }>;

/**
 * One call: what and how it ended, `status` null where no answer was begun. No path, no header, no body: they hold
 * ids, tokens and names.
 */
export type CallEntry = Readonly<{ operation: string; method: string; status: number | null; at: number; ms: number }>;

export type CallLog = Readonly<{
  /** Marks the start of a call; the returned function marks its end. */
  begin: (operation: string, method: string) => (status: number | null) => void;
  counts: () => readonly CallCount[];
  /** How often one operation was called, or all of them together. */
  count: (operation?: string) => number;
  /** How many calls of whatever operation ran at once at most. */
  greatestConcurrency: () => number;
  entries: () => readonly CallEntry[];
  clear: () => void;
}>;

/** The latest so many calls are kept one by one. */
const mostEntries = 1_000;

export function createCallLog(): CallLog {
  const tallies = new Map<string, Tally>();
  let all = newTally();
  let entries: CallEntry[] = [];

  return {
    begin: (operation, method) => {
      const own = tallies.get(operation) ?? newTally();
      tallies.set(operation, own);
      const whole = all;
      for (const tally of [own, whole]) enter(tally);
      const at = Date.now();
      let hasEnded = false;
      return (status) => {
        if (hasEnded) return;
        hasEnded = true;
        for (const tally of [own, whole]) tally.inFlight -= 1;
        entries = [...entries.slice(1 - mostEntries), { operation, method, status, at, ms: Date.now() - at }];
      };
    },
    counts: () =>
      [...tallies]
        .map(([operation, { count, greatestConcurrency }]) => ({ operation, count, greatestConcurrency }))
        .toSorted((a, b) => a.operation.localeCompare(b.operation, 'en')),
    count: (operation) => (operation === undefined ? all : tallies.get(operation))?.count ?? 0,
    greatestConcurrency: () => all.greatestConcurrency,
    entries: () => entries,
    clear: () => {
      tallies.clear();
      all = newTally();
      entries = [];
    },
  };
}

type Tally = { count: number; inFlight: number; greatestConcurrency: number };

function newTally(): Tally {
  return { count: 0, inFlight: 0, greatestConcurrency: 0 };
}

function enter(tally: Tally): void {
  tally.count += 1;
  tally.inFlight += 1;
  tally.greatestConcurrency = Math.max(tally.greatestConcurrency, tally.inFlight);
}
