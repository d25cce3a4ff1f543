export type Tracker = Readonly<{
  /** Work that the process is not to stop in the middle of. */
  track: <T>(work: Promise<T>) => Promise<T>;
  /** Resolves when none of it is left. */
  idle: () => Promise<void>;
}>;

export function createTracker(): Tracker {
  const running = new Set<Promise<void>>();
  return {
    track: (work) => {
      const end = work.then(nothing, nothing).finally(() => running.delete(end));
      running.add(end);
      return work;
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}

function nothing(): void {
  // How it ended is the business of whoever began it.
}
