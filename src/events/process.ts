import { randomUUID } from 'node:crypto';
import type { Change } from '../domain/change.ts';
import { type EventSubject, toSubject } from '../domain/event.ts';
import { createBell } from './bell.ts';
import type { Handler, HandlerDeps, Result } from './handler.ts';
import type { Claim, Inbox, KeptEvent } from './inbox.ts';
import { ofCase } from './of-case.ts';
import { ofPatient } from './of-patient.ts';
import { ofCalendarEntry, ofVisit } from './of-visit.ts';

/** So many tries for what another try may not mend; then it is parked, and a person is told. */
const mostTries = 8;

/** No wait between two tries is longer. Milliseconds. */
const longestWaitMs = 300_000;

/** So many subjects are worked on at once by one node. */
const mostAtOnce = 4;

export type Pace = Readonly<{
  /** How often a node looks for work that it was not told of, milliseconds. */
  pollMs: number;
  /** Longer than the slowest reading of a vendor: after it another node takes a subject over, milliseconds. */
  leaseMs: number;
  /** The wait after the first failure, doubled after each, milliseconds. */
  retryMs: number;
}>;

export type ProcessorOptions = HandlerDeps &
  Readonly<{
    inbox: Inbox;
    /** Says on every node what a subject's events have changed. */
    tell: (subject: EventSubject, changes: readonly Change[]) => Promise<void>;
    pace: Pace;
    /** Told of what went wrong, in words that are fixed. */
    onTrouble: (trouble: Readonly<{ what: 'parked' | 'put off' | 'store'; kind: string; reason: string }>) => void;
  }>;

export type Processor = Readonly<{
  /** There may be work. */
  wake: () => void;
  /** Lets what is being worked on finish. */
  stop: () => Promise<void>;
}>;

const handlers: Readonly<Record<NonNullable<ReturnType<typeof toSubject>>['kind'], Handler>> = {
  case: ofCase,
  patient: ofPatient,
  visit: ofVisit,
  'calendar-entry': ofCalendarEntry,
};

/**
 * Works on what the inbox holds, subject by subject: one subject by one node at a time, its events in the vendor's
 * order. Whatever dies in between is taken up again from the store.
 */
export function startProcessor(options: ProcessorOptions): Processor {
  const { inbox, pace, now, onTrouble } = options;
  const holder = randomUUID();
  const running = new Set<Promise<void>>();
  const bell = createBell();
  let isStopping = false;

  async function next(): Promise<Claim | null> {
    if (running.size >= mostAtOnce) return null;
    return inbox.claim(holder, now(), pace.leaseMs).catch(() => {
      onTrouble({ what: 'store', kind: 'claim', reason: 'the store did not answer' });
      return null;
    });
  }

  async function loop(): Promise<void> {
    while (!isStopping) {
      const claim = await next();
      if (claim === null) {
        await bell.rung(pace.pollMs);
        continue;
      }
      const job: Promise<void> = workOn(claim, options).finally(() => {
        running.delete(job);
        bell.ring();
      });
      running.add(job);
    }
    await Promise.all(running);
  }

  const done = loop();
  return {
    wake: bell.ring,
    stop: async () => {
      isStopping = true;
      bell.ring();
      await done;
    },
  };
}

async function workOn(claim: Claim, options: ProcessorOptions): Promise<void> {
  const { inbox, tell, onTrouble } = options;
  const subject = toSubject(claim.subject);
  if (subject === null) return;
  try {
    const events = await inbox.waiting(claim.subject);
    const nothing: Result = { changes: [], told: [], trouble: null };
    const { highWaterAt } = claim;
    const result =
      events.length === 0 ? nothing : await handlers[subject.kind]({ subject, events, highWaterAt }, options);
    // Said before it is noted as done: said twice does no harm, not said does.
    const isSaid = result.trouble !== null && events.every(({ attempts }) => attempts > 0);
    if (!isSaid) await tell(subject, result.changes);
    await settle(claim, events, result, options);
  } catch {
    onTrouble({ what: 'store', kind: subject.kind, reason: 'the work was broken off' });
    await giveBack(claim, options);
  }
}

/** The store went away in the middle. If it does not take the claim back, that ends by itself. */
async function giveBack(claim: Claim, { inbox, pace, now }: ProcessorOptions): Promise<void> {
  const retry = { ids: [], dueAt: now() + pace.retryMs };
  const settlement = { done: [], told: [], retry, parked: null, highWaterAt: claim.highWaterAt };
  await inbox.settle(claim, settlement, now()).catch(() => false);
}

async function settle(
  claim: Claim,
  events: readonly KeptEvent[],
  { told, trouble }: Result,
  { inbox, pace, now, onTrouble }: ProcessorOptions,
): Promise<void> {
  const ids = (some: readonly KeptEvent[]): readonly string[] => some.map(({ id }) => id);
  const times = events.flatMap(({ occurredAt }) => (occurredAt === null ? [] : [occurredAt]));
  const highWaterAt = Math.max(claim.highWaterAt ?? 0, ...times);
  if (trouble === null) {
    await inbox.settle(claim, { done: ids(events), told, retry: null, parked: null, highWaterAt }, now());
    return;
  }
  const [again, parked] = split(events, ({ attempts }) => trouble.isForNow || attempts + 1 < mostTries);
  const tries = Math.max(0, ...again.map(({ attempts }) => attempts));
  const dueAt = now() + Math.min(longestWaitMs, pace.retryMs * 2 ** Math.min(tries, 20));
  const retry = again.length === 0 ? null : { ids: ids(again), dueAt };
  const { reason } = trouble;
  const left = { done: [], told, retry, parked: parked.length === 0 ? null : { ids: ids(parked), reason } };
  // What was not settled does not move the mark.
  await inbox.settle(claim, { ...left, highWaterAt: claim.highWaterAt }, now());
  onTrouble({ what: parked.length > 0 ? 'parked' : 'put off', kind: claim.subject.split(' ')[0] ?? '', reason });
}

function split<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
