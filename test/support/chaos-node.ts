import { createBus } from '../../src/bus/bus.ts';
import { createWrites } from '../../src/commands/index.ts';
import { readConfig } from '../../src/config.ts';
import { createLive } from '../../src/events/live.ts';
import { createLog } from '../../src/log.ts';
import { createServer } from '../../src/server.ts';
import { openStore } from '../../src/store/connection.ts';
import { createVendors } from '../../src/vendors/index.ts';

/** A server in a process of its own, on a store that it shares, in more of a hurry than in service. */
export type ChaosNodeOptions = Readonly<{ env: Readonly<Record<string, string>>; leaseMs: number; quietMs: number }>;

const options = JSON.parse(process.argv[2] ?? '') as ChaosNodeOptions;

const config = readConfig({ AUTH_MODE: 'none', ...options.env });
const store = await openStore(config.store, { leaseMs: options.leaseMs, firstCheckMs: 50, longestCheckMs: 1_000 });
const vendors = createVendors({
  settings: config.vendors ?? { cybermdcare: null, vsee: null, mdi: null, updox: null },
  limits: config.limits,
  timeZone: config.timeZone,
  onFailure: () => undefined,
});
const writes = createWrites({
  ...{ vendors, ledger: store.ledger, outbox: store.outbox, ...config.writes, quietMs: options.quietMs },
  ...{ reconcileEveryMs: 150, patienceMs: 300 },
  onBug: (error) => process.send?.({ bug: error instanceof Error ? error.stack : String(error) }),
});
writes.reconciler.start();
const server = await createServer({
  ...{ ...config, vendors, links: store.links, inbox: store.inbox, gaps: store.gaps, writes },
  live: createLive({ bus: await createBus({ openLine: null, onTrouble: () => undefined }), now: Date.now }),
  log: createLog({ level: 'silent' }),
  ...{ sampleQuery: '{ __typename }', web: null, isReady: () => Promise.resolve(true) },
});
process.send?.({ url: await server.listen({ host: '127.0.0.1', port: 0 }) });
