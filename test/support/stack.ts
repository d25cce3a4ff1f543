import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { createWrites, type Writes, type WritesOptions } from '../../src/commands/index.ts';
import { readConfig } from '../../src/config.ts';
import type { LinkStore } from '../../src/identity/link-store.ts';
import type { VisitLinks } from '../../src/identity/visit-links.ts';
import { createLog } from '../../src/log.ts';
import { createReads } from '../../src/reads/reads.ts';
import { shareReads } from '../../src/reads/vendors.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/index.ts';
import type { VendorName } from '../../src/sandbox/world/types.ts';
import { lineOf } from '../../src/bus/lines.ts';
import { startLive } from '../../src/live.ts';
import { createServer } from '../../src/server.ts';
import type { LedgerOptions } from '../../src/store/ledger-hold.ts';
import { openStore, type Store } from '../../src/store/connection.ts';
import type { GapPace, Pace } from '../../src/events/index.ts';
import type { PollPace } from '../../src/events/polls.ts';
import type { Page } from '../../src/web/build.ts';
import { closeVendors, createVendors } from '../../src/vendors/index.ts';

export type GraphError = Readonly<{
  message: string;
  path?: readonly (string | number)[];
  extensions?: Readonly<Record<string, unknown>>;
}>;

export type Answer<T> = Readonly<{ status: number; data: T; errors: readonly GraphError[]; text: string }>;

export type Stack = Readonly<{
  url: string;
  sandbox: Sandbox;
  links: LinkStore;
  writes: Writes;
  store: Store;
  /** Every line that the server logged so far. */
  logged: () => string;
  ask: <T = Record<string, unknown>>(query: string, variables?: object) => Promise<Answer<T>>;
  /** The calls that the vendors saw since the last time they were cleared. */
  calls: () => Readonly<Record<string, number>>;
  clearCalls: () => void;
  vendor: (name: VendorName) => NonNullable<Sandbox['vendors'][VendorName]>;
  close: () => Promise<void>;
}>;

export type StackOptions = Readonly<{
  /** What the explorers begin with. */
  sampleQuery?: string;
  /** The front desk; left out, none. */
  page?: Page;
  sandbox?: SandboxOptions;
  /** Settings on top of those that point at the sandbox; undefined takes one away. */
  env?: Readonly<Record<string, string | undefined>>;
  isProduction?: boolean;
  /** Whether the sandbox's vendors tell the server of what happens to them. */
  isTold?: boolean;
  /** How fast events are worked on; left out, much faster than in service. */
  pace?: Partial<Pace & PollPace & GapPace>;
  /** The bookings that the server knows of; left out, none. */
  visitLinks?: VisitLinks;
  /** What the server takes for now; left out, the machine's clock. */
  now?: () => number;
  writes?: Partial<WritesOptions>;
  ledger?: Partial<LedgerOptions>;
}>;

/** Free ports for all four vendors. */
export const anyPorts = { cybermdcare: 0, vsee: 0, mdi: 0, updox: 0 };

/** The whole server over a sandbox of its own, on free ports, with a store in a folder of its own. */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const sandbox = await startSandbox({ ports: anyPorts, ...options.sandbox });
  const file = join(mkdtempSync(join(tmpdir(), 'graph-test-')), 'store.sqlite');
  const config = readConfig({
    ...sandbox.env,
    AUTH_MODE: 'none',
    STORE_FILE: file,
    // Long enough for a loaded machine: what is to time out says so itself.
    VENDOR_TIMEOUT_MS: '8000',
    OPERATION_TIMEOUT_MS: '30000',
    // What is kept between requests would hide calls that a test counts; the tests about keeping switch it on.
    RECORD_CACHE: 'off',
    ...options.env,
  });
  const lines: string[] = [];
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const log = createLog({ level: 'trace' }, sink);
  const store = await openStore(config.store, { ...config.ledger, ...options.ledger });
  const vendors = createVendors({
    settings: config.vendors ?? { cybermdcare: null, vsee: null, mdi: null, updox: null },
    limits: config.limits,
    timeZone: config.timeZone,
    onFailure: ({ vendor, operation, kind, reason }) => {
      log.info({ vendor, operation, kind, reason }, 'vendor call failed');
    },
  });
  const now = options.now === undefined ? {} : { now: options.now };
  const reads = createReads(config.reads);
  const shared = shareReads(vendors, reads);
  const pace = { pollMs: 200, retryMs: 20, ...options.pace };
  const live = await startLive({
    ...{ store, vendors: shared, reads, keeping: config.reads.cache, log, pace, ...now },
    ...{ openLine: lineOf(config.line), polling: config.polling, unshared: vendors, timeZone: config.timeZone },
    ...{ isPushed: config.webhooks.vsee !== null, keepQuarantinedMs: config.keepQuarantinedMs },
    vendorTimeoutMs: config.limits.timeoutMs,
  });
  const writes = createWrites({
    ...{ vendors, ledger: store.ledger, outbox: store.outbox, ...config.writes, ...options.writes },
    onTouched: live.touch,
    onBug: (error) => log.error({ error }, 'unexpected error in a write'),
  });
  const server = await createServer({
    ...config,
    isProduction: options.isProduction ?? false,
    ...now,
    visitLinks: options.visitLinks ?? store.visitLinks,
    vendors: shared,
    links: live.links,
    inbox: store.inbox,
    gaps: store.gaps,
    writes,
    onKept: live.events.wake,
    live: live.live,
    log,
    sampleQuery: options.sampleQuery ?? '{ __typename }',
    web: options.page === undefined ? null : { page: options.page, breakable: sandbox.switches, withExplorers: true },
    isReady: () => Promise.resolve(true),
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  if (config.webhooks.mdi !== null) await live.events.receive();
  if (options.isTold === true) sandbox.tellTo(url);

  return {
    url,
    sandbox,
    links: store.links,
    writes,
    store,
    logged: () => lines.join(''),
    ask: async (query, variables = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      const body = JSON.parse(text) as { data: never; errors?: GraphError[] };
      return { status: response.status, data: body.data, errors: body.errors ?? [], text };
    },
    calls: () =>
      Object.fromEntries(
        Object.entries(sandbox.vendors).flatMap(([vendor, { calls }]) =>
          calls.counts().map(({ operation, count }) => [`${vendor} ${operation}`, count]),
        ),
      ),
    clearCalls: () => {
      for (const { calls } of Object.values(sandbox.vendors)) calls.clear();
    },
    vendor: (name) => {
      const vendor = sandbox.vendors[name];
      if (vendor === undefined) throw new Error(`${name} was not started`);
      return vendor;
    },
    close: async () => {
      await server.close();
      await writes.reconciler.stop();
      await writes.idle();
      await live.close();
      await closeVendors(vendors);
      await store.close();
      await sandbox.close();
    },
  };
}
