/** How often each operation was called, and how many calls of it ran at once at most. */
export type CallCount = Readonly<{ operation: string; count: number; greatestConcurrency: number }>;

/** One call: what and how it ended. No path, no header, no body: they hold ids, tokens and names. */
export type CallEntry = Readonly<{ operation: string; method: string; status: number; at: number; ms: number }>;

export type CallLog = Readonly<{
  /** Marks the start of a call; the returned function marks its end. */
  begin: (operation: string, method: string) => (status: number) => void;
  counts: () => readonly CallCount[];
  /** How often one operation was called, or all of them together. */
  count: (operation?: string) => number;
  entries: () => readonly CallEntry[];
  clear: () => void;
}>;

/** The latest so many calls are kept one by one. */
const mostEntries = 1_000;

export function createCallLog(): CallLog {
  const counts = new Map<string, { count: number; inFlight: number; greatestConcurrency: number }>();
  let entries: CallEntry[] = [];

  return {
    begin: (operation, method) => {
      const tally = counts.get(operation) ?? { count: 0, inFlight: 0, greatestConcurrency: 0 };
      counts.set(operation, tally);
      tally.count += 1;
      tally.inFlight += 1;
      tally.greatestConcurrency = Math.max(tally.greatestConcurrency, tally.inFlight);
      const at = Date.now();
      let hasEnded = false;
      return (status) => {
        if (hasEnded) return;
        hasEnded = true;
        tally.inFlight -= 1;
        entries = [...entries.slice(1 - mostEntries), { operation, method, status, at, ms: Date.now() - at }];
      };
    },
    counts: () =>
      [...counts]
        .map(([operation, { count, greatestConcurrency }]) => ({ operation, count, greatestConcurrency }))
        .toSorted((a, b) => a.operation.localeCompare(b.operation, 'en')),
    count: (operation) =>
      operation === undefined
        ? [...counts.values()].reduce((sum, { count }) => sum + count, 0)
        : (counts.get(operation)?.count ?? 0),
    entries: () => entries,
    clear: () => {
      counts.clear();
      entries = [];
    },
  };
}
