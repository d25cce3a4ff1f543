import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CallScope } from '../domain/call.ts';
import { VendorError } from '../domain/errors.ts';
import { type Bell, createBell } from './bell.ts';
import type { Word } from './bus.ts';
import type { Lease, Leases } from './leases.ts';
import type { PollBudget } from './poll-budget.ts';
import type { Reading } from './poll-readings.ts';
import { differencesOf, fromNote, merged, toNote } from './seen.ts';

export type PollPace = Readonly<{
  /** The wait after a reading that found a change, milliseconds. */
  shortestMs: number;
  /** The longest wait, which readings that find nothing or fail lead to. */
  longestMs: number;
  /** How often a node shows that it still polls, or looks whether another still does. */
  renewMs: number;
  /** How long the first follower waits at most for the first reading. */
  readyWithinMs: number;
}>;

export type PollOptions = Readonly<{
  leases: Leases;
  readingOf: (topic: string) => Reading | null;
  /** Tells every node. */
  tell: (words: readonly Word[]) => Promise<void>;
  budget: PollBudget;
  pace: PollPace;
  scope: (onCall: () => void) => CallScope;
  onTrouble: (error: unknown) => void;
  now: () => number;
}>;

export type Polls = Readonly<{
  /** Somebody follows. Resolves when whatever changes from now on will be noticed, or when that cannot be helped. */
  want: (topic: string) => Promise<void>;
  /** The last one has left. */
  leave: (topic: string) => void;
  /** Something was written, and it is not known what it touches: all is read at once. */
  look: () => void;
  stop: () => Promise<void>;
}>;

type Watch = { isOver: boolean; isDue: boolean; readonly bell: Bell; readonly ready: PromiseWithResolvers<undefined> };

/** How much longer each wait is than the one before, while nothing changes. */
const growth = 1.5;

/**
 * Reads what is followed again and again, each topic once however many follow it and on one node of many. What the node
 * before has seen is noted in the store, so that nothing falls between the last reading of one and the first of another.
 */
export function createPolls(options: PollOptions): Polls {
  const { readingOf, pace } = options;
  const holder = randomUUID();
  const watches = new Map<string, Watch>();
  const running = new Set<Promise<void>>();

  return {
    want: async (topic) => {
      const reading = readingOf(topic);
      if (reading === null) return;
      const watch = { isOver: false, isDue: false, bell: createBell(), ready: Promise.withResolvers<undefined>() };
      watches.set(topic, watch);
      const job: Promise<void> = pollWhileWanted(topic, reading, watch, holder, options).finally(() => {
        running.delete(job);
      });
      running.add(job);
      await Promise.race([watch.ready.promise, sleep(pace.readyWithinMs, undefined, { ref: false })]);
    },
    leave: (topic) => {
      const watch = watches.get(topic);
      watches.delete(topic);
      if (watch !== undefined) end(watch);
    },
    look: () => {
      for (const watch of watches.values()) {
        watch.isDue = true;
        watch.bell.ring();
      }
    },
    stop: async () => {
      for (const watch of watches.values()) end(watch);
      watches.clear();
      await Promise.all(running);
    },
  };
}

function end(watch: Watch): void {
  watch.isOver = true;
  watch.bell.ring();
}

async function pollWhileWanted(
  topic: string,
  reading: Reading,
  watch: Watch,
  holder: string,
  options: PollOptions,
): Promise<void> {
  const { leases, budget, pace, now } = options;
  const name = `poll ${topic}`;
  let waitMs = pace.shortestMs;
  let dueAt = 0;
  while (!watch.isOver) {
    const lease = await leases.take(name, holder, now(), 3 * pace.renewMs).catch(() => null);
    if (lease?.isOwn !== true) {
      // Another node has read it already, and will tell.
      if (lease?.note != null) watch.ready.resolve(undefined);
      dueAt = 0;
    } else if (watch.isDue || performance.now() >= dueAt) {
      const budgetMs = budget.waitFor(reading.calls);
      if (budgetMs === 0) {
        watch.isDue = false;
        const found = await poll(name, topic, reading, lease, holder, options);
        waitMs = found === 'change' ? pace.shortestMs : Math.min(pace.longestMs, waitMs * growth);
      }
      dueAt = performance.now() + Math.max(budgetMs, waitMs);
      watch.ready.resolve(undefined);
    }
    const untilDue = lease?.isOwn === true ? Math.max(0, dueAt - performance.now()) : Infinity;
    await watch.bell.rung(Math.min(pace.renewMs, untilDue));
  }
  await leases.leave(name, holder).catch(() => undefined);
}

async function poll(
  name: string,
  topic: string,
  reading: Reading,
  lease: Lease,
  holder: string,
  { leases, tell, scope, budget, onTrouble, now }: PollOptions,
): Promise<'change' | 'nothing' | 'failure'> {
  try {
    const seen = await reading.read(scope(budget.spend));
    const before = fromNote(lease.note);
    const words = before === null ? firstWords(topic) : wordsOf(reading, before, seen, now());
    // Said before it is noted: said twice does no harm, not said does.
    if (words.length > 0) await tell(words);
    const note = toNote(merged(before ?? new Map(), seen));
    if (note !== lease.note) await leases.note(name, holder, note);
    return before !== null && words.length > 0 ? 'change' : 'nothing';
  } catch (error) {
    // The vendor's client has told of a failed call.
    if (!(error instanceof VendorError)) onTrouble(error);
    return 'failure';
  }
}

/** Whoever was told to begin before anything was seen does not know what changed since. */
function firstWords(topic: string): readonly Word[] {
  return [{ kind: 'missed', topics: [topic] }];
}

function wordsOf(
  reading: Reading,
  before: Parameters<typeof differencesOf>[0],
  seen: Parameters<typeof differencesOf>[1],
  at: number,
): readonly Word[] {
  const differences = differencesOf(before, seen, reading.fields, reading.from());
  if (differences.length === 0) return [];
  const records = differences.flatMap(({ key }) => reading.staleOf(key));
  const changes = differences.map(({ key, fields }): Word => ({
    kind: 'changed',
    change: reading.changeOf(key, fields ?? reading.fields, at),
  }));
  return [{ kind: 'stale', records }, ...changes];
}
