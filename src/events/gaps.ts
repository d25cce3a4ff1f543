import type { Gap } from '../domain/gap.ts';

/** When events could not be received. Times are epoch milliseconds. */
export type Gaps = Readonly<{
  /** Says that events can be received now. True: before it they could not for longer than `longestMs`, and that is noted. */
  beat: (now: number, longestMs: number) => Promise<boolean>;
  /** Those after which the open cases have not been read yet. */
  open: () => Promise<readonly Gap[]>;
  /** The latest so many, the latest first. */
  latest: (most: number) => Promise<readonly Gap[]>;
  close: (ids: readonly string[], read: Readonly<{ cases: number; changed: number }>, now: number) => Promise<void>;
}>;
