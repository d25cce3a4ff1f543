import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { credentials } from '../../../src/sandbox/index.ts';
import { at, send } from '../../support/wire.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const anyPorts = ['cybermdcare', 'vsee', 'mdi', 'updox'].flatMap((vendor) => [`--port-${vendor}`, '0']);

type Run = Readonly<{
  child: ChildProcess;
  out: () => string;
  err: () => string;
  /** The exit code, or the signal's name where no handler caught it. */
  ended: Promise<number | string | null>;
}>;

const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});

function run(command: string, args: readonly string[]): Run {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<number | string | null>((resolve) => {
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve(code ?? signal);
    });
  });
  return { child, out: () => out, err: () => err, ended };
}

const sandbox = (...args: readonly string[]): Run => run(process.execPath, ['src/sandbox/main.ts', ...args]);

async function isUp({ out, child }: Run): Promise<void> {
  while (!out().includes('UPDOX_ACCOUNT_ID')) {
    if (child.exitCode !== null) throw new Error('the sandbox ended');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const urlOf = (text: string, vendor: string): string => new RegExp(`${vendor} +(http://\\S+)`).exec(text)?.[1] ?? '';

test('npm run sandbox -- --help tells the options and the control routes, and ends', async () => {
  const { out, ended } = run('npm', ['run', '--silent', 'sandbox', '--', '--help']);
  expect(await ended).toBe(0);
  for (const option of ['--only', '--host', '--port-<vendor>', '--seed', '--patients', '--time-zone', '--now']) {
    expect(out()).toContain(option);
  }
  expect(out()).toContain('/_sandbox');
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  'running alone it prints where each vendor is and settings that work, and %s ends it with 0',
  async (signal) => {
    const up = sandbox(...anyPorts, '--patients', '20');
    await isUp(up);
    for (const vendor of ['cybermdcare', 'vsee', 'mdi', 'updox']) {
      expect((await send(`${urlOf(up.out(), vendor)}/_sandbox/clock`)).status).toBe(200);
    }
    const base = /VSEE_BASE_URL=(\S+)/.exec(up.out())?.[1] ?? '';
    const rooms = await send(`${base}/rooms`, { headers: { 'x-accountcode': credentials.vsee.accountCode } });
    expect(rooms.status).toBe(200);
    // A call that hangs does not keep the process.
    const vsee = urlOf(up.out(), 'vsee');
    await send(`${vsee}/_sandbox/faults`, { method: 'PUT', json: [{ effect: { kind: 'hang' } }] });
    const hanging = send(`${base}/rooms`).catch(() => 'cut');
    while (at((await send(`${vsee}/_sandbox/calls`)).body, 'total') !== 2) await new Promise((r) => setTimeout(r, 20));
    up.child.kill(signal);
    expect(await up.ended).toBe(0);
    expect(await hanging).toBe('cut');
    expect(up.err()).toBe('');
  },
);

test('--only starts the vendors that it names and no other', async () => {
  const up = sandbox('--only', 'updox', '--port-updox', '0');
  await isUp(up);
  expect([urlOf(up.out(), 'vsee'), urlOf(up.out(), 'updox') === '']).toEqual(['', false]);
  expect(up.out()).not.toContain('VSEE_');
  up.child.kill('SIGINT');
  expect(await up.ended).toBe(0);
});

test('--now stops the clock', async () => {
  const up = sandbox('--only', 'updox', '--port-updox', '0', '--now', '2026-03-01T09:00:00-08:00');
  await isUp(up);
  const { body } = await send(`${urlOf(up.out(), 'updox')}/_sandbox/clock`);
  expect(body).toEqual({ now: '2026-03-01T17:00:00.000Z' });
  up.child.kill('SIGINT');
  expect(await up.ended).toBe(0);
});

test.each([
  ['an unknown option', ['--sead', '7'], '--sead'],
  ['a word that belongs nowhere', ['vsee'], 'vsee'],
  ['an unknown vendor', ['--only', 'vsee,zoom'], 'zoom'],
  ['a seed that is no number', ['--seed', 'x'], '--seed'],
  ['too few people', ['--patients', '3'], '--patients'],
  ['a port that does not exist', ['--port-mdi', '70000'], '--port-mdi'],
  ['a moment that is none', ['--now', 'noon'], '--now'],
  ['a zone that does not exist', ['--time-zone', 'America/Atlantis'], 'America/Atlantis'],
  ['an address that is not this machine’s', ['--host', '203.0.113.7', ...anyPorts], '203.0.113.7'],
])('%s: one clear line, exit 1', async (_name, args, named) => {
  const { out, err, ended } = sandbox(...args);
  expect(await ended).toBe(1);
  expect(err().trimEnd().split('\n')).toHaveLength(1);
  expect(err()).toContain(named);
  expect(out()).toBe('');
});

test('a port in use: one clear line that names it, exit 1', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';
  const { err, ended } = sandbox(...anyPorts, '--port-updox', port);
  expect(await ended).toBe(1);
  expect(err()).toBe(`The sandbox's port ${port} for updox is in use by another program.\n`);
  other.close();
});
