import type { Polling } from './config-live.ts';
import { createBus } from './bus/bus.ts';
import type { OpenLine } from './bus/line.ts';
import type { EventSubject } from './domain/event.ts';
import type { Touched } from './domain/write.ts';
import type { Bus, Stale, Word } from './events/bus.ts';
import { type Events, type EventsOptions, type GapPace, type Pace, scopeFor, startEvents } from './events/index.ts';
import { createLive, type Live } from './events/live.ts';
import { createPollBudget } from './events/poll-budget.ts';
import { readingOf } from './events/poll-readings.ts';
import { createPolls, type PollPace } from './events/polls.ts';
import { wordsOf } from './events/of-write.ts';
import { type RememberedLinks, rememberLinks } from './identity/link-memory.ts';
import type { Logger } from './log.ts';
import { type RecordKind, recordKinds } from './reads/freshness.ts';
import type { Reads, ReadsOptions } from './reads/reads.ts';
import { dropOutdated, type Outdated, outdatedBy } from './reads/touched.ts';
import type { Store } from './store/connection.ts';
import type { SharedVendors, Vendors } from './vendors/index.ts';

export type LiveOptions = Readonly<{
  store: Store;
  vendors: SharedVendors;
  reads: Reads;
  /** Null: who is who is asked of the store each time. */
  keeping: ReadsOptions['cache'];
  /** For one call of a vendor, milliseconds. */
  vendorTimeoutMs: number;
  /** What carries words to other nodes; null where there are none. */
  openLine: OpenLine | null;
  polling: Polling;
  /** What is read for followers is read past what was kept. */
  unshared: Vendors;
  /** The clinic's IANA zone. */
  timeZone: string;
  /** VSee tells by itself. It documents no second try of a webhook that got lost, so it is read too, but seldom. */
  isPushed: boolean;
  log: Logger;
  keepQuarantinedMs: number;
  pace?: Partial<Pace & PollPace & GapPace>;
  now?: () => number;
}>;

export type LiveParts = Readonly<{
  /** Who is who, as it is remembered until somebody decides otherwise, here or elsewhere. */
  links: RememberedLinks;
  events: Events;
  live: Live;
  /** A write has touched these: nobody, on any node, is told the old ones, and who follows them hears of it. */
  touch: (touched: readonly Touched[]) => void;
  close: () => Promise<void>;
}>;

/** What of the readings that are kept an event makes worthless. */
const kinds: Readonly<Record<EventSubject['kind'], readonly RecordKind[]>> = {
  case: ['case'],
  patient: ['patient', 'message'],
  visit: ['visit', 'queue'],
  'calendar-entry': ['calendar'],
};

function outdatedOf({ kind, id }: EventSubject): readonly Outdated[] {
  return kinds[kind].map((one) => ({ kind: one, id: one === 'queue' ? null : id }));
}

/** Another version of this program may keep what this one does not know. */
function isKept(stale: Stale): stale is Outdated {
  return recordKinds.some((kind) => kind === stale.kind);
}

/** Starts what goes on beside requests: the work on events, and the telling of what changed. */
export async function startLive({ store, reads, log, openLine, polling, ...options }: LiveOptions): Promise<LiveParts> {
  const { now = Date.now, vendorTimeoutMs } = options;
  const bus = await createBus({
    openLine,
    onTrouble: (what) => (what === 'line open' ? log.info({ what }, 'nodes') : log.warn({ what }, 'nodes')),
  });
  const polls = createPolls({
    ...{ leases: store.leases, tell: bus.publish, now },
    readingOf: (topic) => readingOf(topic, { vendors: options.unshared, timeZone: options.timeZone, now }),
    budget: createPollBudget(polling.callsPerMinute, () => performance.now()),
    pace: {
      shortestMs: options.isPushed ? polling.longestMs : polling.shortestMs,
      ...{ longestMs: polling.longestMs, renewMs: 5_000, readyWithinMs: vendorTimeoutMs + 1_000 },
      ...options.pace,
    },
    scope: (onCall) => ({ ...scopeFor(vendorTimeoutMs), onCall }),
    onTrouble: (error) => log.warn({ error }, 'reading for followers broken off'),
  });
  const forgetAll = (): void => {
    for (const kind of recordKinds) reads.drop(kind, null);
  };
  bus.listen((word, from) => {
    if (word.kind === 'look') polls.look();
    if (from === 'here') return; // Whoever says it has forgotten already.
    if (word.kind === 'stale') dropOutdated(reads, word.records.filter(isKept));
    if (word.kind === 'missed' && word.topics === null) forgetAll();
  });
  const live = createLive({ bus, now, onFirst: polls.want, onLast: polls.leave });
  const events = startEvents({
    ...options,
    ...store,
    forget: (subject) => dropOutdated(reads, outdatedOf(subject)),
    tell: (subject, changes) =>
      bus.publish([
        { kind: 'stale', records: outdatedOf(subject) },
        ...changes.map((change): Word => ({ kind: 'changed', change })),
      ]),
    onGap: () => {
      forgetAll();
      return bus.publish([{ kind: 'missed', topics: null }]);
    },
    ...eventsLog(log),
  });
  return {
    links: linksBetween(bus, reads, store, options.keeping),
    events,
    live,
    touch: toucher(bus, reads, store, now),
    close: async () => {
      await events.stop();
      live.close();
      await polls.stop();
      await bus.close();
    },
  };
}

/** What one node writes the others hear of, and ask the store anew. */
function linksBetween(bus: Bus, reads: Reads, { links }: Store, keeping: ReadsOptions['cache']): RememberedLinks {
  if (keeping === null) return links;
  const { freshMs } = keeping.freshness.identity;
  const onWritten = (): void => void bus.publish([{ kind: 'stale', records: [{ kind: 'identity', id: null }] }]);
  const memory = rememberLinks(links, { freshMs, most: keeping.most, onWritten });
  reads.alsoIn('identity', memory.forget);
  return memory.links;
}

function eventsLog(log: Logger): Pick<EventsOptions, 'onTrouble' | 'onReconciled'> {
  return {
    onReconciled: ({ cases, changed }) => log.error({ cases, changed }, 'open cases read after a gap'),
    onTrouble: ({ what, kind, reason }) => {
      if (what === 'parked') log.error({ what, kind, reason }, 'events parked');
      else log.warn({ what, kind, reason }, 'work on events put off');
    },
  };
}

function toucher(bus: Bus, reads: Reads, { caseStates }: Store, now: () => number): LiveParts['touch'] {
  const patientOf = async (caseId: string): Promise<string | null> =>
    (await caseStates.find(caseId).catch(() => null))?.patientId ?? null;
  return (touched) => {
    const records = outdatedBy(touched);
    dropOutdated(reads, records);
    void bus.publish([{ kind: 'stale', records }]);
    void wordsOf(touched, now(), patientOf).then(bus.publish);
  };
}
