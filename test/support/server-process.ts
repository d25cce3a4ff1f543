import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export type Ended = Readonly<{ code: number | null; signal: NodeJS.Signals | null }>;

export type ServerProcess = Readonly<{
  /** Waits until it has printed this; rejects when it ends before. */
  printed: (what: RegExp) => Promise<void>;
  stdout: () => string;
  /** Its error output, line by line. */
  complaints: () => readonly string[];
  signal: (name: NodeJS.Signals) => void;
  ended: Promise<Ended>;
}>;

export type Settings = Readonly<Record<string, string>>;

/** `npm start` as a process of its own, on free ports and with a store of its own unless a setting says otherwise. */
export function startServerProcess(settings: Settings = {}, folder = root): ServerProcess {
  // The front desk would be built again and again, beside tests that measure time.
  const desk = { FRONT_DESK: 'off' };
  const own = { PORT: '0', SANDBOX_BASE_PORT: '0', SANDBOX_PATIENTS: '40', STORE_FILE: newStoreFile(), ...desk };
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: folder,
    // Nothing of the environment that the tests run in.
    env: { PATH: process.env['PATH'], ...own, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  let hasEnded = false;
  const ended = once(child, 'close').then(() => {
    hasEnded = true;
    return { code: child.exitCode, signal: child.signalCode };
  });
  return {
    printed: async (what) => {
      while (!what.test(stdout)) {
        if (hasEnded) throw new Error(`the server ended before it printed ${String(what)}: ${stderr}`);
        await Promise.race([once(child.stdout, 'data'), ended]);
      }
    },
    stdout: () => stdout,
    complaints: () => stderr.split('\n').filter((line) => line !== ''),
    signal: (name) => void child.kill(name),
    ended,
  };
}

export function newStoreFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'graph-process-')), 'store.sqlite');
}

export type TakenPort = Readonly<{
  port: number;
  /** Somebody has called; they get no answer. */
  called: Promise<unknown>;
  free: () => Promise<void>;
}>;

/** A port that somebody else has taken. */
export async function takePort(port = 0): Promise<TakenPort> {
  const callers: Socket[] = [];
  const server = createServer((caller) => callers.push(caller)).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    called: once(server, 'connection'),
    free: async () => {
      server.close();
      for (const caller of callers) caller.destroy();
      await once(server, 'close');
    },
  };
}

/**
 * The second of two neighbouring ports; the first is free. Both lie below 32768, where Linux begins to take ports for
 * calls that go out: such a call of another test could stand on the free one.
 */
export async function takePortAfterFree(): Promise<TakenPort> {
  for (;;) {
    const first = 20_000 + Math.floor(Math.random() * 12_000);
    try {
      await (await takePort(first)).free();
      return await takePort(first + 1);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
}
