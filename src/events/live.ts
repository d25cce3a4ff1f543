import type { Bus, Word } from './bus.ts';
import { createFeed, type Feed } from './feed.ts';

/** Lets followers hear of what they follow, each topic however many they are. */
export type Live = Readonly<{
  /** Begins with `ready`: from then on nothing is missed that is not said to be. */
  follow: (topics: readonly string[]) => Feed;
  /** How many follow each topic on this node. */
  followers: () => ReadonlyMap<string, number>;
  close: () => void;
}>;

export type LiveOptions = Readonly<{
  bus: Bus;
  now: () => number;
  /** Told when the first comes to a topic, and when the last has left. */
  onInterest?: (topic: string, isWanted: boolean) => void;
}>;

export function createLive({ bus, now, onInterest }: LiveOptions): Live {
  const feeds = new Map<string, Set<Feed>>();
  const unlisten = bus.listen(hear);

  /** Who follows two topics of one thing hears of it once. */
  function followersOf(topics: readonly string[]): ReadonlySet<Feed> {
    return new Set(topics.flatMap((topic) => [...(feeds.get(topic) ?? [])]));
  }

  function hear(word: Word): void {
    if (word.kind === 'missed') {
      for (const feed of followersOf(word.topics ?? [...feeds.keys()])) feed.put({ kind: 'missed', at: now() });
    } else if (word.kind === 'changed') {
      const { change } = word;
      for (const feed of followersOf(change.topics)) feed.put({ kind: 'changed', at: change.at, change });
    }
  }

  function leave(topic: string, feed: Feed): void {
    const some = feeds.get(topic);
    some?.delete(feed);
    if (some?.size !== 0) return;
    feeds.delete(topic);
    onInterest?.(topic, false);
  }

  return {
    follow: (topics) => {
      const feed = createFeed(() => {
        for (const topic of topics) leave(topic, feed);
      });
      for (const topic of topics) {
        const some = feeds.get(topic) ?? new Set<Feed>();
        const isFirst = some.size === 0;
        feeds.set(topic, some.add(feed));
        if (isFirst) onInterest?.(topic, true);
      }
      feed.put({ kind: 'ready', at: now() });
      return feed;
    },
    followers: () => new Map([...feeds].map(([topic, some]) => [topic, some.size])),
    close: () => {
      unlisten();
      for (const some of feeds.values()) for (const feed of some) void feed.return(undefined);
    },
  };
}
