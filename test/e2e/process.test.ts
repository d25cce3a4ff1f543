import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { startSandbox } from '../../src/sandbox/index.ts';
import {
  newStoreFile,
  type ServerProcess,
  startServerProcess,
  takePort,
  takePortAfterFree,
} from '../support/server-process.ts';
import { anyPorts } from '../support/stack.ts';

const isUp = /Ctrl-C stops everything/;

const running: ServerProcess[] = [];
function start(settings: Readonly<Record<string, string>> = {}): ServerProcess {
  const server = startServerProcess(settings);
  running.push(server);
  return server;
}
afterEach(async () => {
  for (const server of running.splice(0)) {
    server.signal('SIGKILL');
    await server.ended;
  }
});

/** What stands behind a word in the printed text. */
function place(server: ServerProcess, name: RegExp): string {
  const [, url] = new RegExp(`${name.source}\\s+(\\S+)`).exec(server.stdout()) ?? [];
  if (url === undefined) throw new Error(`${name.source} was not printed`);
  return url;
}

/** The sandbox's addresses, by vendor. */
function sandboxUrls(server: ServerProcess): Readonly<Record<string, string>> {
  const lines = server.stdout().matchAll(/^ +(http:\S+) {2}(cybermdcare|vsee|mdi|updox)$/gm);
  return Object.fromEntries([...lines].map(([, url = '', vendor = '']) => [vendor, url]));
}

async function post(url: string, query: string): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

describe('without vendor settings', () => {
  test('it says where everything is, and its three queries return joined data', async () => {
    const startedAt = performance.now();
    const file = newStoreFile();
    // The world is as large as a newcomer's.
    const server = start({ STORE_FILE: file, SANDBOX_PATIENTS: '200' });
    await server.printed(isUp);
    // Ten seconds are promised on a machine that has nothing else to do; `scripts/smoke.ts` holds it to them.
    expect(performance.now() - startedAt).toBeLessThan(30_000);

    const graphql = place(server, /GraphQL/);
    expect(place(server, /Store/)).toBe(file);
    expect(readFileSync(file).subarray(0, 15).toString()).toBe('SQLite format 3');
    expect(place(server, /Explorer/)).toBe(graphql);
    const offline = /(http\S+\/graphiql) /.exec(server.stdout())?.[1] ?? '';
    const page = await fetch(offline, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toContain('text/html');
    expect((await fetch(graphql, { headers: { accept: 'text/html' } })).status).toBe(200);

    const vendors = sandboxUrls(server);
    expect(Object.keys(vendors).toSorted()).toEqual(['cybermdcare', 'mdi', 'updox', 'vsee']);
    for (const url of Object.values(vendors)) expect((await fetch(`${url}/_sandbox/clock`)).status).toBe(200);

    const [, ...pasted] = server.stdout().split('Paste into an explorer:');
    const queries = pasted.map((text) => text.replace(/\nCtrl-C[^]*/, ''));
    expect(queries).toHaveLength(3);
    const texts = await Promise.all(queries.map(async (query) => (await post(graphql, query)).text()));
    for (const text of texts) expect(JSON.parse(text)).not.toHaveProperty('errors');
    const [roomDay = '', chart = '', questionnaires = ''] = texts;
    expect(roomDay.match(/"startsAt"/g)).toHaveLength(20);
    expect(roomDay).toMatch(/"cases":\{"edges":\[\{/);
    expect(roomDay).toMatch(/"reminders":\[\{/);
    expect(chart).toMatch(/"records":\[\{"vendor":"VSEE"[^\]]*"vendor":"MDI"/);
    expect(questionnaires).toMatch(/"offerings":\[\{"offering":\{"id":"\w+","title":"/);
    expect(server.complaints()).toEqual([]);
  });

  test('Ctrl-C ends everything with 0 and frees every port', async () => {
    const server = start();
    await server.printed(isUp);
    const places = [place(server, /GraphQL/), ...Object.values(sandboxUrls(server))];
    expect(places).toHaveLength(5);
    server.signal('SIGINT');
    expect(await server.ended).toEqual({ code: 0, signal: null });
    expect(await Promise.all(places.map(answers))).toEqual(places.map(() => false));
    expect(server.complaints()).toEqual([]);
  });

  test('a Ctrl-C that arrives twice, from the terminal and from npm, is one', async () => {
    const server = start();
    await server.printed(isUp);
    server.signal('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 20));
    server.signal('SIGINT');
    expect(await server.ended).toEqual({ code: 0, signal: null });
  });

  test('Ctrl-C while it starts ends it too', async () => {
    for (const afterMs of [0, 100]) {
      const file = newStoreFile();
      const server = start({ STORE_FILE: file });
      // The store is the first thing that is opened; the sandbox and the server follow.
      while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 5));
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      server.signal('SIGINT');
      expect(await server.ended).toEqual({ code: 0, signal: null });
      expect(server.complaints()).toEqual([]);
    }
  });
});

test('Ctrl-C does not wait for a store that does not answer', async () => {
  const silent = await takePort();
  const server = start({ DATABASE_URL: `postgres://graph:hush@127.0.0.1:${String(silent.port)}/links` });
  await silent.called;
  await new Promise((resolve) => setTimeout(resolve, 100));
  server.signal('SIGINT');
  expect(await server.ended).toEqual({ code: 0, signal: null });
  expect(server.complaints()).toEqual([]);
  await silent.free();
});

/** A server whose next visit list takes its time, and a question that waits for it. */
async function withSlowQuestion(settings: Readonly<Record<string, string>>, effect: object) {
  const server = start(settings);
  await server.printed(isUp);
  const { vsee = '' } = sandboxUrls(server);
  const graphql = place(server, /GraphQL/);
  const set = await fetch(`${vsee}/_sandbox/faults`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([{ operation: 'listVisits', effect }]),
  });
  expect(set.status).toBe(200);
  const asked = post(graphql, '{ visits { totalCount } }');
  asked.catch(() => undefined);
  const seen = async (): Promise<number> =>
    ((await (await fetch(`${vsee}/_sandbox/calls`)).json()) as { total: number }).total;
  await expect.poll(seen, { timeout: 10_000 }).toBe(1);
  return { server, graphql, asked };
}

describe('R1, R2 signals', () => {
  test('SIGTERM lets a running request finish, takes no new one, and ends with 0', async () => {
    const slow = { kind: 'delay', ms: 2_500 };
    const { server, graphql, asked } = await withSlowQuestion({ VENDOR_TIMEOUT_MS: '20000' }, slow);
    server.signal('SIGTERM');
    await expect.poll(() => answers(graphql), { timeout: 2_000 }).toBe(false);
    const answer = await asked;
    expect(answer.status).toBe(200);
    const { data, errors } = (await answer.json()) as { data: { visits: { totalCount: number } }; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(data.visits.totalCount).toBeGreaterThan(0);
    // And it does not wait for what the client might yet send on the same connection: the grace is ten seconds.
    const answeredAt = performance.now();
    expect(await server.ended).toEqual({ code: 0, signal: null });
    expect(performance.now() - answeredAt).toBeLessThan(7_000);
    expect(server.complaints()).toEqual([]);
  });

  test('a second signal ends it at once', async () => {
    const settings = { VENDOR_TIMEOUT_MS: '60000', OPERATION_TIMEOUT_MS: '60000' };
    const { server, graphql, asked } = await withSlowQuestion(settings, { kind: 'hang' });
    server.signal('SIGTERM');
    await expect.poll(() => answers(graphql), { timeout: 2_000 }).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const signalledAt = performance.now();
    server.signal('SIGTERM');
    expect(await server.ended).toEqual({ code: 130, signal: null });
    // The grace for what is running is ten seconds.
    expect(performance.now() - signalledAt).toBeLessThan(5_000);
    await expect(asked).rejects.toThrow();
  });
});

async function refusal(settings: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const server = start(settings);
  expect(await server.ended).toEqual({ code: 1, signal: null });
  expect(server.stdout()).toBe('');
  return server.complaints();
}

describe('a start that cannot be ends with 1 and one clear line for each thing that is wrong', () => {
  test('its port is in use', async () => {
    const taken = await takePort();
    expect(await refusal({ PORT: String(taken.port) })).toEqual([
      `PORT: ${String(taken.port)} is in use by another program`,
    ]);
    await taken.free();
  });

  test("one of the sandbox's ports is in use, and the others are let go", async () => {
    const taken = await takePortAfterFree();
    expect(await refusal({ SANDBOX_BASE_PORT: String(taken.port - 1) })).toEqual([
      `SANDBOX_BASE_PORT: The sandbox's port ${String(taken.port)} for vsee is in use by another program.`,
    ]);
    await (await takePort(taken.port - 1)).free();
    await taken.free();
  });

  test('all faults of the settings, at once', async () => {
    const lines = await refusal({
      PORT: 'eighty',
      CLINIC_TIME_ZONE: 'Pacific',
      MDI_CLIENT_SECRET: 'hush-hush',
      VSEE_BASE_URL: 'api.vsee.me',
    });
    expect(lines).toEqual([
      'AUTH_MODE: is required as soon as a vendor is set',
      'CLINIC_TIME_ZONE: must be an IANA time zone, like America/Los_Angeles',
      'MDI_BASE_URL: is missing, and other settings of this vendor are given',
      'MDI_CLIENT_ID: is missing, and other settings of this vendor are given',
      'MDI_PARTNER_ID: is missing, and other settings of this vendor are given',
      'PORT: must be a whole number from 0 to 65535',
      'VSEE_ACCOUNT_CODE: is missing, and other settings of this vendor are given',
      'VSEE_BASE_URL: must be an http(s) URL without a query',
    ]);
  });

  test('an address that this machine does not have', async () => {
    expect(await refusal({ HOST: 'no-such-host.invalid' })).toEqual(['HOST: this machine has no such address']);
  });

  test('a store that cannot be written', async () => {
    const folder = newStoreFile();
    mkdirSync(folder);
    expect(await refusal({ STORE_FILE: folder })).toEqual([
      `The store's file ${folder} cannot be opened: it is a folder, or it may not be written.`,
    ]);
    expect(await refusal({ STORE_FILE: '/proc/nowhere/store.sqlite' })).toEqual([
      expect.stringMatching(/^The store's file \/proc\/nowhere\/store\.sqlite cannot be opened: .+\.$/),
    ]);
  });

  test('a store that cannot be reached, without its password', async () => {
    expect(await refusal({ DATABASE_URL: 'postgres://graph:hush@127.0.0.1:1/links' })).toEqual([
      'The store at postgres://127.0.0.1:1/links cannot be reached: ECONNREFUSED.',
    ]);
  });
});

describe('with settings for some vendors', () => {
  test('it says which are not configured, and starts no sandbox of its own', async () => {
    const sandbox = await startSandbox({ ports: anyPorts, only: ['vsee'], patients: 40 });
    const server = start({ ...sandbox.env, AUTH_MODE: 'none' });
    await server.printed(isUp);
    const stateOf = (vendor: string): string | undefined =>
      new RegExp(`Vendor +${vendor}: (.*)`).exec(server.stdout())?.[1];
    expect(stateOf('vsee')).toBe('configured');
    for (const vendor of ['cybermdcare', 'mdi', 'updox']) {
      expect(stateOf(vendor)).toBe('not configured: its fields are null with VENDOR_NOT_CONFIGURED');
    }
    expect(sandboxUrls(server)).toEqual({});
    const answer = await post(
      place(server, /GraphQL/),
      '{ rooms { totalCount } offerings { totalCount unavailable { vendor code } } }',
    );
    const { data } = (await answer.json()) as { data: { rooms: { totalCount: number }; offerings: unknown } };
    expect(data.rooms.totalCount).toBe(sandbox.world.rooms.length);
    expect(data.offerings).toEqual({
      totalCount: null,
      unavailable: [{ vendor: 'MDI', code: 'VENDOR_NOT_CONFIGURED' }],
    });
    server.signal('SIGTERM');
    expect(await server.ended).toEqual({ code: 0, signal: null });
    await sandbox.close();
  });
});
