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
  /** Told when the first comes to a topic. Resolves when changes of it will be heard of. */
  onFirst?: (topic: string) => Promise<void>;
  /** Told when the last has left. */
  onLast?: (topic: string) => void;
}>;

type Followed = Readonly<{ feeds: Set<Feed>; isReady: Promise<void> }>;

export function createLive({ bus, now, onFirst, onLast }: LiveOptions): Live {
  const followed = new Map<string, Followed>();
  /** Who has been told `ready`: what changes before that, it learns by asking after it. */
  const begun = new WeakSet<Feed>();
  const unlisten = bus.listen(hear);

  /** Who follows two topics of one thing hears of it once. */
  function followersOf(topics: readonly string[]): ReadonlySet<Feed> {
    const all = topics.flatMap((topic) => [...(followed.get(topic)?.feeds ?? [])]);
    return new Set(all.filter((feed) => begun.has(feed)));
  }

  function hear(word: Word): void {
    if (word.kind === 'missed') {
      for (const feed of followersOf(word.topics ?? [...followed.keys()])) feed.put({ kind: 'missed', at: now() });
    } else if (word.kind === 'changed') {
      const { change } = word;
      for (const feed of followersOf(change.topics)) feed.put({ kind: 'changed', at: change.at, change });
    }
  }

  function leave(topic: string, feed: Feed): void {
    const feeds = followed.get(topic)?.feeds;
    feeds?.delete(feed);
    if (feeds?.size !== 0) return;
    followed.delete(topic);
    onLast?.(topic);
  }

  function join(topic: string, feed: Feed): Promise<void> {
    const known = followed.get(topic);
    const { feeds, isReady } = known ?? { feeds: new Set<Feed>(), isReady: onFirst?.(topic) ?? Promise.resolve() };
    feeds.add(feed);
    if (known === undefined) followed.set(topic, { feeds, isReady });
    return isReady;
  }

  return {
    follow: (topics) => {
      const feed = createFeed(() => {
        for (const topic of topics) leave(topic, feed);
      });
      const begin = (): void => {
        begun.add(feed);
        feed.put({ kind: 'ready', at: now() });
      };
      void Promise.all(topics.map((topic) => join(topic, feed))).then(begin);
      return feed;
    },
    followers: () => new Map([...followed].map(([topic, { feeds }]) => [topic, feeds.size])),
    close: () => {
      unlisten();
      for (const { feeds } of followed.values()) for (const feed of feeds) void feed.return(undefined);
    },
  };
}
