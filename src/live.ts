import { createBus } from './bus/bus.ts';
import type { OpenLine } from './bus/line.ts';
import type { EventSubject } from './domain/event.ts';
import type { Touched } from './domain/write.ts';
import type { Stale, Word } from './events/bus.ts';
import { type Events, type Pace, startEvents } from './events/index.ts';
import { createLive, type Live } from './events/live.ts';
import { wordsOf } from './events/of-write.ts';
import type { Logger } from './log.ts';
import { type RecordKind, recordKinds } from './reads/freshness.ts';
import type { Reads } from './reads/reads.ts';
import { dropOutdated, type Outdated, outdatedBy } from './reads/touched.ts';
import type { Store } from './store/connection.ts';
import type { Vendors } from './vendors/index.ts';

export type LiveOptions = Readonly<{
  store: Store;
  vendors: Vendors;
  reads: Reads;
  /** For one call of a vendor, milliseconds. */
  vendorTimeoutMs: number;
  /** What carries words to other nodes; null where there are none. */
  openLine: OpenLine | null;
  log: Logger;
  pace?: Partial<Pace>;
  now?: () => number;
}>;

export type LiveParts = Readonly<{
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
export async function startLive({ store, reads, log, openLine, ...options }: LiveOptions): Promise<LiveParts> {
  const { now = Date.now } = options;
  const bus = await createBus({
    openLine,
    onTrouble: (what) => (what === 'line open' ? log.info({ what }, 'nodes') : log.warn({ what }, 'nodes')),
  });
  bus.listen((word, from) => {
    if (from === 'here') return; // Whoever says it has forgotten already.
    if (word.kind === 'stale') dropOutdated(reads, word.records.filter(isKept));
    if (word.kind === 'missed' && word.topics === null) for (const kind of recordKinds) reads.drop(kind, null);
  });
  const live = createLive({ bus, now });
  const events = startEvents({
    ...options,
    ...store,
    forget: (subject) => dropOutdated(reads, outdatedOf(subject)),
    tell: (subject, changes) =>
      bus.publish([
        { kind: 'stale', records: outdatedOf(subject) },
        ...changes.map((change): Word => ({ kind: 'changed', change })),
      ]),
    onTrouble: ({ what, kind, reason }) => {
      if (what === 'parked') log.error({ what, kind, reason }, 'events parked');
      else log.warn({ what, kind, reason }, 'work on events put off');
    },
  });
  return {
    events,
    live,
    touch: (touched) => {
      const records = outdatedBy(touched);
      dropOutdated(reads, records);
      void bus.publish([{ kind: 'stale', records }, ...wordsOf(touched, now())]);
    },
    close: async () => {
      await events.stop();
      live.close();
      await bus.close();
    },
  };
}
