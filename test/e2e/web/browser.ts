import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import axe from 'axe-core';
import { startPage } from '../../../src/web/build.ts';
import { type Stack, type StackOptions, startStack } from '../../support/stack.ts';

const root = join(import.meta.dirname, '..', '..', '..');

const browserPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
export const hasBrowser = existsSync(browserPath);
if (!hasBrowser && process.env['REQUIRE_CHROMIUM'] === '1') {
  throw new Error(`REQUIRE_CHROMIUM=1 needs a browser at ${browserPath}`);
}

const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

export type Window = Readonly<{
  page: Page;
  /** What the console and the page itself complained of. */
  complaints: readonly string[];
}>;

export type Desk = Readonly<{
  stack: Stack;
  /** Opens a window at a place of the desk. */
  open: (place: string) => Promise<Window>;
  /** What was asked for beyond this machine; nothing of it was let through. */
  abroad: readonly string[];
  close: () => Promise<void>;
}>;

/** The moment that the tests' world stands still at, for the server, its vendors and the browser alike. */
export const now = Date.parse('2026-03-02T09:00:00-08:00');

/** A stack with the front desk built, and a browser in another zone than the clinic's. */
export async function openDesk(options: StackOptions = {}): Promise<Desk> {
  const page = startPage(root);
  const state = await page.done;
  if (state.kind !== 'ready') throw new Error('the front desk could not be built');
  const stack = await startStack({ sandbox: { now }, now: () => now, page, ...options });
  const profile = mkdtempSync(join(tmpdir(), 'desk-browser-'));
  const browser = await chromium.launchPersistentContext(profile, {
    ...{ executablePath: browserPath, headless: true, args: flags },
    ...{ timezoneId: 'Asia/Tokyo', viewport: { width: 1280, height: 800 } },
  });
  await browser.clock.install({ time: now });
  const abroad: string[] = [];
  await browser.route('**/*', async (route) => {
    const isHere = new URL(route.request().url()).hostname === '127.0.0.1';
    if (!isHere) abroad.push(route.request().url());
    await (isHere ? route.continue() : route.abort());
  });
  return {
    ...{ stack, abroad },
    open: (place) => openWindow(browser, `${stack.url}/${place}`),
    close: async () => {
      await browser.close();
      await stack.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function openWindow(browser: BrowserContext, url: string): Promise<Window> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url);
  return { page, complaints };
}

/** What axe finds serious or critical, by rule and place. It is put in by the debugger, past the page's own policy. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe.source });
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'axe.run().then(({ violations }) => JSON.stringify(violations))',
    ...{ awaitPromise: true, returnByValue: true },
  });
  await session.detach();
  const found = JSON.parse(String(result.value)) as { id: string; impact: string; nodes: { target: string[] }[] }[];
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
