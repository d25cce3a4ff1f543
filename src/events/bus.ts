import type { Change } from '../domain/change.ts';

/** `missed`: the line between the nodes was broken, and what was said meanwhile is not known. */
export type Signal = Readonly<{ kind: 'changed'; change: Change }> | Readonly<{ kind: 'missed' }>;

/** Says to every node what changed. Nothing is kept: who does not listen at the moment does not hear it. */
export type Bus = Readonly<{
  publish: (changes: readonly Change[]) => Promise<void>;
  /** Hears everything, the node's own words too. The returned function ends it. */
  listen: (hear: (signal: Signal) => void) => () => void;
  close: () => Promise<void>;
}>;
