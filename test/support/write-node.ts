import { createWrites } from '../../src/commands/index.ts';
import type { Ledger } from '../../src/commands/ledger.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { createBus } from '../../src/bus/bus.ts';
import { createLive } from '../../src/events/live.ts';
import { createServer } from '../../src/server.ts';
import { openStore } from '../../src/store/connection.ts';
import { createVendors, type Vendors } from '../../src/vendors/index.ts';

/**
 * A server in a process of its own that kills itself, for real, at one numbered point of its first write. The points
 * are the ports' own calls, wrapped here: the product knows nothing of them.
 */
export type Point = 'claimed' | 'marked' | 'answered' | 'recorded' | 'never';

export type NodeOptions = Readonly<{
  env: Readonly<Record<string, string>>;
  dieAt: Point;
  leaseMs: number;
  quietMs: number;
}>;

const options = JSON.parse(process.argv[2] ?? '') as NodeOptions;

function dieAt(point: Point): void {
  if (options.dieAt === point) process.kill(process.pid, 'SIGKILL');
}

/** Runs the call to its end, and no further if this is the point. */
function after<A extends readonly unknown[], T>(
  point: Point,
  call: (...args: A) => Promise<T>,
): (...args: A) => Promise<T> {
  return async (...args) => {
    const result = await call(...args);
    dieAt(point);
    return result;
  };
}

function deadly(ledger: Ledger): Ledger {
  return {
    ...ledger,
    claim: after('claimed', ledger.claim),
    markSent: after('marked', ledger.markSent),
    settle: after('recorded', ledger.settle),
  };
}

function deadlyVendors(vendors: Vendors): Vendors {
  const { vsee, mdi, cybermdcare } = vendors;
  return {
    ...vendors,
    vsee: vsee && { ...vsee, visit: { ...vsee.visit, book: after('answered', vsee.visit.book) } },
    mdi: mdi && {
      ...mdi,
      case: { ...mdi.case, create: after('answered', mdi.case.create) },
      patient: { ...mdi.patient, create: after('answered', mdi.patient.create) },
      message: { ...mdi.message, send: after('answered', mdi.message.send) },
    },
    cybermdcare: cybermdcare && {
      ...cybermdcare,
      visit: { ...cybermdcare.visit, make: after('answered', cybermdcare.visit.make) },
    },
  };
}

const config = readConfig({ AUTH_MODE: 'none', ...options.env });
const log = createLog({ level: 'silent' });
const store = await openStore(config.store, { leaseMs: options.leaseMs, firstCheckMs: 50, longestCheckMs: 500 });
const vendors = createVendors({
  settings: config.vendors ?? { cybermdcare: null, vsee: null, mdi: null, updox: null },
  limits: config.limits,
  timeZone: config.timeZone,
  onFailure: () => undefined,
});
const writes = createWrites({
  ...{ vendors: deadlyVendors(vendors), ledger: deadly(store.ledger), outbox: store.outbox, ...config.writes },
  ...{ quietMs: options.quietMs, reconcileEveryMs: 100, patienceMs: 200, onBug: () => undefined },
});
writes.reconciler.start();
const server = await createServer({
  ...{
    ...config,
    vendors,
    links: store.links,
    inbox: store.inbox,
    gaps: store.gaps,
    live: createLive({ bus: await createBus({ openLine: null, onTrouble: () => undefined }), now: Date.now }),
    writes,
    log,
  },
  ...{ web: null, sampleQuery: '{ __typename }', isReady: () => Promise.resolve(true) },
});
process.send?.({ url: await server.listen({ host: '127.0.0.1', port: 0 }) });
