import { createLocalBus } from './bus/local.ts';
import type { EventSubject } from './domain/event.ts';
import { type Events, type Pace, startEvents } from './events/index.ts';
import { createLive, type Live } from './events/live.ts';
import type { Logger } from './log.ts';
import type { RecordKind } from './reads/freshness.ts';
import type { Reads } from './reads/reads.ts';
import type { Store } from './store/connection.ts';
import type { Vendors } from './vendors/index.ts';

export type LiveOptions = Readonly<{
  store: Store;
  vendors: Vendors;
  reads: Reads;
  /** For one call of a vendor, milliseconds. */
  vendorTimeoutMs: number;
  log: Logger;
  pace?: Partial<Pace>;
  now?: () => number;
}>;

export type LiveParts = Readonly<{ events: Events; live: Live; close: () => Promise<void> }>;

/** What of the readings that are kept an event makes worthless. */
const kinds: Readonly<Record<EventSubject['kind'], readonly RecordKind[]>> = {
  case: ['case'],
  patient: ['patient', 'message'],
  visit: ['visit', 'queue'],
  'calendar-entry': ['calendar'],
};

/** Starts what goes on beside requests: the work on events, and the telling of what changed. */
export function startLive({ store, reads, log, ...options }: LiveOptions): LiveParts {
  const bus = createLocalBus();
  const live = createLive({ bus, now: options.now ?? Date.now });
  const events = startEvents({
    ...options,
    ...store,
    bus,
    forget: ({ kind, id }) => {
      for (const one of kinds[kind]) reads.drop(one, one === 'queue' ? null : id);
    },
    onTrouble: ({ what, kind, reason }) => {
      if (what === 'parked') log.error({ what, kind, reason }, 'events parked');
      else log.warn({ what, kind, reason }, 'work on events put off');
    },
  });
  return {
    events,
    live,
    close: async () => {
      await events.stop();
      live.close();
      await bus.close();
    },
  };
}
