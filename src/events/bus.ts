import type { Change } from '../domain/change.ts';

/** What was kept of a record, or (null) of all of a kind, and is not to be told again. */
export type Stale = Readonly<{ kind: string; id: string | null }>;

/**
 * What one node says to all: something changed; nothing that was kept of it is to be told again; somebody has written
 * where it is not known what it touches, so whoever polls is to look at once; or whoever follows these topics (null: any)
 * is to ask anew, for what was said before is not known.
 */
export type Word =
  | Readonly<{ kind: 'changed'; change: Change }>
  | Readonly<{ kind: 'stale'; records: readonly Stale[] }>
  | Readonly<{ kind: 'look' }>
  | Readonly<{ kind: 'missed'; topics: readonly string[] | null }>;

/** Says to every node what changed. Nothing is kept: who does not listen at the moment does not hear it. */
export type Bus = Readonly<{
  /** Never fails: what cannot be said to other nodes now leads to a `missed` there as soon as they can be reached. */
  publish: (words: readonly Word[]) => Promise<void>;
  /** Hears everything, the node's own words too. The returned function ends it. */
  listen: (hear: (word: Word, from: 'here' | 'elsewhere') => void) => () => void;
  close: () => Promise<void>;
}>;
