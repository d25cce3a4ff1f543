import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Page, startPage } from '../../../src/web/build.ts';
import { startServerProcess } from '../../support/server-process.ts';
import { type Stack, startStack } from '../../support/stack.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** A place where the page was built before, as in an image: no sources, one folder. */
function imageWith(html: string): string {
  const image = mkdtempSync(join(tmpdir(), 'desk-image-'));
  const folder = join(image, 'web', '.built', 'abc');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, 'assets', 'main-1.js'), 'void 0;');
  writeFileSync(join(image, 'secret.txt'), 'hush');
  return image;
}

describe('what stands at /', () => {
  let stack: Stack;
  let page: Page;
  beforeAll(async () => {
    page = startPage(imageWith('<html><head></head></html>'));
    stack = await startStack({ page, sandbox: { only: ['vsee'], patients: 20 } });
  });
  afterAll(() => stack.close());

  test('is the page that was built, with a policy that lets nothing else in', async () => {
    const response = await fetch(stack.url);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<html><head><meta name="desk" content="sandbox explorers"></head></html>');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('has its files kept by browsers, and no other file of the machine', async () => {
    const file = await fetch(`${stack.url}/assets/main-1.js`);
    expect(file.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(file.headers.get('cache-control')).toContain('immutable');
    for (const path of ['other.js', '..%2f..%2f..%2f..%2fsecret.txt', '%2e%2e/index.html', '']) {
      const response = await fetch(`${stack.url}/assets/${path}`);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain('hush');
    }
  });

  test('leaves the answers of the graph unkept', async () => {
    const response = await fetch(`${stack.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

test('the graph answers while the page is built, and when it cannot be', async () => {
  const state = { kind: 'building', since: 0 } as const;
  const pages: readonly [Page, string][] = [
    [{ state: () => state, done: new Promise(() => undefined), close: () => Promise.resolve() }, 'is being built'],
    [startPage(mkdtempSync(join(tmpdir(), 'desk-nothing-'))), 'could not be built: it was not built'],
  ];
  for (const [page, text] of pages) {
    const stack = await startStack({ page, sandbox: { only: ['vsee'], patients: 20 } });
    const response = await fetch(stack.url);
    expect(response.status).toBe(503);
    const html = await response.text();
    expect(html).toContain(text);
    expect(html).toContain('href="/graphiql"');
    expect((await stack.ask('{ clinicClock { timeZone } }')).data).toEqual({
      clinicClock: { timeZone: 'America/Los_Angeles' },
    });
    await stack.close();
  }
});

test('npm start serves it at /, built from these sources', async () => {
  const server = startServerProcess({ FRONT_DESK: 'on' });
  await server.printed(/Front desk http\S+\/( {3}\(built in [\d.]+ s\))?\n/);
  await server.printed(/Ctrl-C/);
  const [, url = ''] = /Front desk (http\S+)/.exec(server.stdout()) ?? [];
  const html = await (await fetch(url)).text();
  const [, script = ''] = /src="\.?(\/assets\/[^"]+\.js)"/.exec(html) ?? [];
  expect((await fetch(new URL(script, url))).status).toBe(200);
  expect(server.complaints()).toEqual([]);
  server.signal('SIGINT');
  expect(await server.ended).toEqual({ code: 0, signal: null });
  expect(startPage(root).state().kind).toBe('ready');
});

describe('the sandbox’s switches', () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startStack({
      page: startPage(imageWith('<html><head></head></html>')),
      sandbox: { patients: 20 },
      env: { VENDOR_TIMEOUT_MS: '4000' },
    });
  });
  afterAll(() => stack.close());

  type Asked = Readonly<{ method?: string; headers?: Readonly<Record<string, string>>; body?: string }>;

  /** `fetch` sets `host` by itself. */
  function ask(path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<number> {
    return new Promise((resolve, reject) => {
      const sent = request(`${stack.url}${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
      });
      sent.once('response', (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.once('error', reject);
      sent.end(body);
    });
  }

  const turn = async (vendor: string, mode: string): Promise<unknown> => {
    const response = await fetch(`${stack.url}/sandbox/vendors/${vendor}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', origin: stack.url },
      body: JSON.stringify({ mode }),
    });
    expect(response.status).toBe(200);
    return response.json();
  };

  test.each([
    ['down', 'VENDOR_UNREACHABLE'],
    ['refusing', 'VENDOR_AUTH'],
    ['slow', null],
    ['working', null],
  ])('%s: the vendor is, and the graph says %s', async (mode, code) => {
    const told = await turn('vsee', mode);
    expect(told).toEqual({
      vendors: ['cybermdcare', 'vsee', 'mdi', 'updox'].map((vendor) => ({
        vendor,
        mode: vendor === 'vsee' ? mode : 'working',
      })),
    });
    const { data } = await stack.ask<{ rooms: { unavailable: { vendor: string; code: string }[] } }>(
      '{ rooms { unavailable { vendor code } } }',
    );
    expect(data.rooms.unavailable).toEqual(code === null ? [] : [{ vendor: 'VSEE', code }]);
  });

  test('a fault that somebody scripted is told as such', async () => {
    stack.vendor('mdi').faults.set([{ effect: { kind: 'html' } }]);
    const { vendors } = (await (await fetch(`${stack.url}/sandbox/vendors`)).json()) as { vendors: unknown[] };
    expect(vendors).toContainEqual({ vendor: 'mdi', mode: 'other' });
    stack.vendor('mdi').faults.clear();
  });

  test('no other page, no borrowed name and no other word turns them', async () => {
    const body = '{"mode":"down"}';
    const put = { method: 'PUT', body };
    expect(await ask('/sandbox/vendors/vsee', { ...put, headers: { origin: 'https://evil.example' } })).toBe(404);
    expect(await ask('/sandbox/vendors/vsee', { ...put, headers: { host: 'rebound.example' } })).toBe(404);
    expect(await ask('/sandbox/vendors', { headers: { host: 'rebound.example' } })).toBe(404);
    expect(await ask('/sandbox/vendors/epic', put)).toBe(404);
    expect(await ask('/sandbox/vendors/vsee', { method: 'PUT', body: '{"mode":"gone"}' })).toBe(400);
    expect(stack.sandbox.switches.every(({ mode }) => mode() === 'working')).toBe(true);
  });
});

test('a server whose vendors are no sandbox of its own has no switches', async () => {
  const server = startServerProcess({
    ...{ FRONT_DESK: 'on', AUTH_MODE: 'none', VSEE_BASE_URL: 'http://127.0.0.1:1/api_v3', VSEE_ACCOUNT_CODE: 'x' },
  });
  await server.printed(/Ctrl-C/);
  const [, url = ''] = /GraphQL +(http\S+)\/graphql/.exec(server.stdout()) ?? [];
  expect((await fetch(`${url}/sandbox/vendors`)).status).toBe(404);
  expect((await fetch(`${url}/sandbox/vendors/vsee`, { method: 'PUT', body: '{}' })).status).not.toBe(200);
  server.signal('SIGINT');
  await server.ended;
});
