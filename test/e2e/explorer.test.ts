import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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
describe.skipIf(!hasBrowser)('the explorers in a browser', () => {
  const sample = samples()[0]?.query ?? '';
  const profile = mkdtempSync(join(tmpdir(), 'graph-browser-'));
  let stack: Stack;
  let browser: BrowserContext;
  /** What the page asked for beyond this machine; nothing of it was let through. */
  const abroad: string[] = [];

  /** What stands in for the script that Sandbox's page takes from the internet: it keeps what it was given. */
  const sandboxScript = 'window.EmbeddedSandbox = class { constructor(given) { window.given = given; } };';

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
      if (hostname === 'embeddable-sandbox.cdn.apollographql.com') {
        await route.fulfill({ contentType: 'text/javascript', body: sandboxScript });
      } else await (isHere ? route.continue() : route.abort());
    });
  });
  afterAll(async () => {
    await browser.close();
    await stack.close();
    rmSync(profile, { recursive: true, force: true });
  });

  beforeEach(() => {
    stack.clearCalls();
    abroad.length = 0;
  });

  /** A page that complains of nothing, as is seen in the end. */
  async function open(path: string): Promise<Readonly<{ page: Page; complaints: readonly string[] }>> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${stack.url}${path}`);
    return { page, complaints };
  }

  const graphiql = (query: string): string => `/graphiql?query=${encodeURIComponent(query)}`;

  describe('GraphiQL', () => {
    test('loads without the internet, runs the question it begins with and shows joined data', async () => {
      const { page, complaints } = await open('/graphiql');
      await page.getByText('"main-street"').first().waitFor();
      await page.getByRole('button', { name: /execute query/i }).click();
      const result = page.locator('.result-window');
      await result.getByText('"Main Street"').waitFor();
      expect(await result.innerText()).toContain('"room"');
      expect(await result.innerText()).not.toContain('"errors"');
      expect(stack.calls()).toMatchObject({ 'vsee listVisits': 1, 'updox getAppointmentStatuses': 1 });
      expect(abroad).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test('has docs that lead from the root to a type, with what the schema says of it', async () => {
      const { page, complaints } = await open('/graphiql');
      await page.getByRole('button', { name: /show documentation explorer/i }).click();
      const docs = page.locator('.graphiql-doc-explorer');
      await docs.getByRole('link', { name: 'Query', exact: true }).click();
      await docs.getByText('One visit by global id.').waitFor();
      await docs.getByRole('link', { name: 'Visit', exact: true }).first().click();
      await docs.getByText("A patient's meeting with a provider").waitFor();
      expect(abroad).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test('has an explorer that writes a question by clicks', async () => {
      const { page, complaints } = await open(graphiql('query Clicked { __typename }'));
      await page.getByRole('button', { name: /show graphiql explorer/i }).click();
      await page.locator('.graphiql-explorer-root').getByText('questionnaires', { exact: true }).click();
      await page.locator('.graphiql-query-editor').getByText('questionnaires').first().waitFor();
      expect(abroad).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test('follows a subscription over a socket', async () => {
      const { page, complaints } = await open(
        graphiql('subscription { roomQueueChanged(roomCode: "main-street") { kind } }'),
      );
      await page.getByRole('button', { name: /execute query/i }).click();
      await page.locator('.result-window').getByText('"READY"').waitFor();
      expect(complaints).toEqual([]);
    });
  });

  describe("Apollo Sandbox's page", () => {
    type Given = Readonly<{
      initialEndpoint: string;
      initialState: Readonly<{ document: string; variables: object; headers: Record<string, string> }>;
      runTelemetry: boolean;
    }>;
    const given = (page: Page): Promise<Given> =>
      page.evaluate(() => (globalThis as unknown as { given: Given }).given);

    test('takes from the internet Sandbox alone, and begins with a joined question and what it takes', async () => {
      const { page, complaints } = await open('/graphql');
      const { initialEndpoint, initialState, runTelemetry } = await given(page);
      expect(initialState).toMatchObject({
        document: sample,
        variables: { room: 'main-street', first: 20 },
        headers: {},
      });
      expect(new URL(initialEndpoint).href).toBe(`${stack.url}/graphql`);
      expect(runTelemetry).toBe(false);
      const hosts = new Set(abroad.map((url) => new URL(url).hostname));
      expect([...hosts].filter((host) => !/(^|\.)apollographql\.com$|^fonts\.googleapis\.com$/.test(host))).toEqual([]);
      // What was kept from the internet is missed; nothing else is wrong.
      expect(complaints.filter((text) => !text.includes('ERR_FAILED'))).toEqual([]);
    });

    test('has the answer to what it begins with, asked as Sandbox asks: from this page', async () => {
      const { page } = await open('/graphql');
      const { initialEndpoint, initialState } = await given(page);
      const { document: query, variables, headers } = initialState;
      const answer = await page.evaluate(
        async ({ url, ...init }) => (await fetch(url, { method: 'POST', ...init })).json() as Promise<unknown>,
        {
          url: initialEndpoint,
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ query, variables }),
        },
      );
      expect(answer).toMatchObject({ data: { room: { name: 'Main Street' } } });
      expect(answer).not.toHaveProperty('errors');
      expect(stack.calls()).toMatchObject({ 'vsee listVisits': 1, 'updox getAppointmentStatuses': 1 });
    });
  });
});
