const minuteMs = 60_000;

/** Calls that this node may make by itself within any minute. */
export type PollBudget = Readonly<{
  /** How long until so many calls may be made, milliseconds; 0: now. */
  waitFor: (calls: number) => number;
  /** One was made. */
  spend: () => void;
}>;

/** `clock`: one that never goes back, milliseconds. */
export function createPollBudget(callsPerMinute: number, clock: () => number): PollBudget {
  const spent: number[] = [];
  return {
    waitFor: (calls) => {
      const now = clock();
      while ((spent[0] ?? Infinity) <= now - minuteMs) spent.shift();
      const over = spent.length + calls - callsPerMinute;
      if (over <= 0) return 0;
      // What costs more than a minute's calls would never be asked.
      const freedBy = spent[Math.min(over, spent.length) - 1];
      return freedBy === undefined ? 0 : freedBy + minuteMs - now;
    },
    spend: () => {
      spent.push(clock());
    },
  };
}
