import type { Update } from '../domain/change.ts';

/** Updates for one follower. */
export type Feed = AsyncGenerator<Update, undefined, undefined> &
  Readonly<{
    put: (update: Update) => void;
  }>;

/** A follower that falls so far behind is better told to ask anew. */
const mostWaiting = 200;

/**
 * Updates for one follower, in order. What waits is kept small: two changes of one thing become one, and a follower that
 * cannot keep up is told that it missed some. An end is heard at once, also by who waits for the next update.
 */
export function createFeed(onEnd: () => void): Feed {
  let waiting: readonly Update[] = [];
  let listener: ((result: IteratorResult<Update, undefined>) => void) | null = null;
  let hasEnded = false;
  const over = { done: true, value: undefined } as const;

  function end(): Promise<IteratorResult<Update, undefined>> {
    if (!hasEnded) {
      hasEnded = true;
      waiting = [];
      listener?.(over);
      onEnd();
    }
    return Promise.resolve(over);
  }

  const feed: Feed = {
    put: (update) => {
      if (hasEnded) return;
      if (listener !== null) {
        const hear = listener;
        listener = null;
        hear({ done: false, value: update });
        return;
      }
      waiting = waiting.length < mostWaiting ? joined(waiting, update) : [{ kind: 'missed', at: update.at }];
    },
    next: () => {
      const [first, ...rest] = waiting;
      if (first !== undefined) {
        waiting = rest;
        return Promise.resolve({ done: false, value: first });
      }
      if (hasEnded) return Promise.resolve(over);
      return new Promise((resolve) => {
        listener = resolve;
      });
    },
    return: end,
    throw: end,
    [Symbol.asyncIterator]: () => feed,
    [Symbol.asyncDispose]: async () => {
      await end();
    },
  };
  return feed;
}

/** Two changes of one thing that both still wait are one, of all the fields of either. */
function joined(waiting: readonly Update[], update: Update): readonly Update[] {
  const isSame = (one: Update): boolean =>
    one.kind === 'changed' &&
    update.kind === 'changed' &&
    one.change.kind === update.change.kind &&
    one.change.key === update.change.key;
  const twin = waiting.find(isSame);
  if (twin?.kind !== 'changed' || update.kind !== 'changed') return [...waiting, update];
  const fields = [...new Set([...twin.change.fields, ...update.change.fields])];
  const both: Update = { ...update, change: { ...update.change, fields } };
  return [...waiting.filter((one) => one !== twin), both];
}
