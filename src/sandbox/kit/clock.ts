import type { Clock } from './types.ts';

export type SettableClock = Clock &
  Readonly<{
    /** Stands still at this moment (epoch milliseconds); null lets it run with the machine's again. */
    set: (at: number | null) => void;
    advance: (ms: number) => void;
  }>;

/** The sandbox's clock: the machine's, unless it is set. */
export function createClock(fixedAt: number | null = null): SettableClock {
  let fixed = fixedAt;
  let offset = 0;
  return {
    now: () => (fixed ?? Date.now()) + offset,
    set: (at) => {
      fixed = at;
      offset = 0;
    },
    advance: (ms) => {
      offset += ms;
    },
  };
}
