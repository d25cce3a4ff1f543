import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lineOf } from './bus/lines.ts';
import { createWrites } from './commands/index.ts';
import { closeVendors, createVendors } from './vendors/index.ts';
import { type Config, ConfigError, readConfig, readVendorSettings, readWebhookSettings } from './config.ts';
import { startLive } from './live.ts';
import { createLog, describeError } from './log.ts';
import { DocumentListError } from './document-list.ts';
import { rejectionHandler } from './rejections.ts';
import { createReads } from './reads/reads.ts';
import { shareReads } from './reads/vendors.ts';
import { type Sandbox, startSandbox } from './sandbox/index.ts';
import { createServer } from './server.ts';
import { openStore, type Store } from './store/connection.ts';
import { StoreError } from './store/errors.ts';
import { type Page, startPage } from './web/build.ts';
import { deskLine, samples, type Welcome, welcome } from './welcome.ts';

/** How long writes that were begun may take to end when the server stops, milliseconds. The rest is found later. */
const writeGraceMs = 10_000;

/** Closes what was opened, the latest first. */
const closers: (() => Promise<void>)[] = [];

let isUp = false;

/** The terminal and npm both pass on one Ctrl-C: what follows so soon is no second signal. Milliseconds. */
const repeatMs = 300;

/** Where a server cannot listen, by the code of what the system says. */
const listenFaults: ReadonlyMap<string, (config: Config) => string> = new Map([
  ['EADDRINUSE', ({ port }: Config) => `PORT: ${port} is in use by another program`],
  ['EACCES', ({ port }: Config) => `PORT: ${port} may not be opened by this user`],
  ...['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].map(
    (code) => [code, () => 'HOST: this machine has no such address'] as const,
  ),
]);

try {
  await start(readConfig());
} catch (error) {
  await stop();
  for (const line of explain(error)) process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}

async function start(config: Config): Promise<void> {
  const log = createLog({ level: config.logLevel });
  handleSignals();
  process.on('unhandledRejection', rejectionHandler(log, giveUp));

  const store = await openStore(config.store, config.ledger);
  closers.push(store.close);
  const sandbox = config.vendors === null ? await openSandbox(config) : null;
  const settings = config.vendors ?? readVendorSettings(sandbox?.env ?? {});
  const vendors = createVendors({
    settings,
    limits: config.limits,
    timeZone: config.timeZone,
    onFailure: ({ vendor, operation, kind, reason }) => {
      log.info({ vendor, operation, kind, reason }, 'vendor call failed');
    },
  });
  closers.push(() => closeVendors(vendors));

  const reads = createReads(config.reads);
  const shared = shareReads(vendors, reads);
  const { timeoutMs: vendorTimeoutMs } = config.limits;
  const webhooks = sandbox === null ? config.webhooks : readWebhookSettings(sandbox.env);
  const live = await startLive({
    ...{ store, vendors: shared, unshared: vendors, reads, keeping: config.reads.cache, vendorTimeoutMs, log },
    ...{ openLine: lineOf(config.line), polling: config.polling, timeZone: config.timeZone },
    ...{ isPushed: webhooks.vsee !== null, keepQuarantinedMs: config.keepQuarantinedMs },
  });
  closers.push(live.close);
  const writes = createWrites({
    ...{ vendors, ledger: store.ledger, outbox: store.outbox, ...config.writes },
    onTouched: live.touch,
    onBug: (error) => log.error({ error }, 'unexpected error in a write'),
  });
  writes.reconciler.start();
  closers.push(async () => {
    // `ref: false`: the grace that nobody needed must not keep the process.
    const grace = sleep(writeGraceMs, undefined, { ref: false });
    await Promise.race([Promise.all([writes.reconciler.stop(), writes.idle()]), grace]);
  });

  const queries = samples();
  const page = openPage(config);
  const server = await createServer({
    ...config,
    webhooks,
    vendors: shared,
    links: live.links,
    ...{ visitLinks: store.visitLinks, gaps: store.gaps },
    inbox: store.inbox,
    writes,
    onKept: live.events.wake,
    live: live.live,
    ...{ log, sampleQuery: queries[0]?.query ?? '' },
    web: page === null ? null : { page, breakable: sandbox?.switches ?? null, withExplorers: !config.isProduction },
    isReady: () => isReady(store),
  });
  closers.push(server.close);
  const url = await listen(server.listen, config);
  if (webhooks.mdi !== null) await live.events.receive();
  isUp = true;
  sandbox?.tellTo(url);
  greet({ url, config, sandbox, storeFile: store.describe, vendors: settings, queries }, page);
}

function openPage({ hasFrontDesk }: Config): Page | null {
  if (!hasFrontDesk) return null;
  const page = startPage(join(import.meta.dirname, '..'));
  closers.push(page.close);
  return page;
}

/** The page's build may have begun before the server was up, and end after. */
function greet(told: Omit<Welcome, 'desk'>, page: Page | null): void {
  const desk = page?.state() ?? null;
  process.stdout.write(welcome({ ...told, desk }));
  if (desk?.kind !== 'building') return;
  // Whoever started it may have heard enough, and closed their end: that is no reason to fall.
  process.stdout.on('error', () => undefined);
  void page?.done.then((state) => {
    // A server that stops has ended the build too.
    if (closers.length > 0) process.stdout.write(`${deskLine(told.url, state)}\n`);
  });
}

async function openSandbox({ sandbox, timeZone }: Config): Promise<Sandbox> {
  const { seed, patients, basePort } = sandbox;
  const port = (index: number): number => (basePort === 0 ? 0 : basePort + index);
  const ports = { cybermdcare: port(0), vsee: port(1), mdi: port(2), updox: port(3) };
  const opened = await startSandbox({ seed, patients, timeZone, ports }).catch((error: unknown) => {
    throw codeOf(error) === 'EADDRINUSE' && error instanceof Error
      ? new ConfigError([`SANDBOX_BASE_PORT: ${error.message}`])
      : error;
  });
  closers.push(opened.close);
  return opened;
}

async function listen(
  open: (address: { host: string; port: number }) => Promise<string>,
  config: Config,
): Promise<string> {
  return open({ host: config.host, port: config.port }).catch((error: unknown) => {
    const fault = listenFaults.get(codeOf(error))?.(config);
    throw fault === undefined ? error : new ConfigError([fault]);
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

async function isReady(store: Store): Promise<boolean> {
  return store.ping().then(
    () => true,
    () => false,
  );
}

function giveUp(): void {
  process.exitCode = 1;
  void stop();
}

/** The first signal lets what is running finish; the second ends at once. */
function handleSignals(): void {
  let stoppingSince: number | null = null;
  const onSignal = (): void => {
    if (stoppingSince === null) {
      stoppingSince = performance.now();
      void stop().then(async () => {
        const wasUp = isUp;
        // A process that ends has no handler any more, and the signal's echo would kill it.
        await sleep(repeatMs);
        // What was still being opened would be left open.
        if (!wasUp) process.exit(0);
      });
    } else if (performance.now() - stoppingSince > repeatMs) process.exit(130);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

async function stop(): Promise<void> {
  for (let close = closers.pop(); close !== undefined; close = closers.pop()) {
    await close().catch((error: unknown) => {
      process.stderr.write(`could not close cleanly (${describeError(error).type})\n`);
    });
  }
}

/** What is wrong, in lines that name it. Errors that were not foreseen tell their place, not their text. */
function explain(error: unknown): readonly string[] {
  if (error instanceof ConfigError) return error.faults;
  if (error instanceof StoreError || error instanceof DocumentListError) return [error.message];
  const { type, at } = describeError(error);
  return [`The server could not start: ${type}${at === null ? '' : ` at ${at}`}.`];
}
