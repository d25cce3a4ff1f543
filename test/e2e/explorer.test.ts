import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samples } from '../../src/welcome.ts';
import { type Stack, startStack } from '../support/stack.ts';

const browserPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const hasBrowser = existsSync(browserPath);
if (!hasBrowser && process.env['REQUIRE_CHROMIUM'] === '1') {
  throw new Error(`REQUIRE_CHROMIUM=1 needs a browser at ${browserPath}`);
}

const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

// Without a browser it is left out, and reported as skipped.
describe.skipIf(!hasBrowser)('the offline explorer in a browser', () => {
  const sample = samples()[0]?.query ?? '';
  const profile = mkdtempSync(join(tmpdir(), 'graph-browser-'));
  let stack: Stack;
  let browser: BrowserContext;
  /** What the page asked for beyond this machine; nothing of it was let through. */
  const abroad: string[] = [];

  beforeAll(async () => {
    stack = await startStack({ sampleQuery: sample });
    browser = await chromium.launchPersistentContext(profile, {
      executablePath: browserPath,
      headless: true,
      args: flags,
    });
    await browser.route('**/*', async (route) => {
      const { protocol, hostname } = new URL(route.request().url());
      const isHere = !protocol.startsWith('http') || hostname === '127.0.0.1';
      if (!isHere) abroad.push(route.request().url());
      await (isHere ? route.continue() : route.abort());
    });
  });
  afterAll(async () => {
    await browser.close();
    await stack.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test('loads without the internet, runs the question it begins with and shows joined data', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${stack.url}/graphiql`);
    await page.getByRole('button', { name: /execute query/i }).click();
    const result = page.locator('.result-window');
    await result.getByText('"Main Street"').waitFor();
    expect(await result.innerText()).toContain('"room"');
    expect(await result.innerText()).not.toContain('"errors"');
    expect(stack.calls()).toMatchObject({ 'vsee listVisits': 1, 'updox getAppointmentStatuses': 1 });
    expect(abroad).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
