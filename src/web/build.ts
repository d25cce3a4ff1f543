import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './sources.ts';

export type PageState =
  | Readonly<{ kind: 'building'; since: number }>
  | Readonly<{ kind: 'ready'; folder: string; tookMs: number | null }>
  | Readonly<{ kind: 'failed'; reason: string }>;

/** The page on the disk, or on its way there. */
export type Page = Readonly<{
  state: () => PageState;
  /** Settles when there is nothing left to wait for; never rejects. */
  done: Promise<PageState>;
  close: () => Promise<void>;
}>;

/**
 * Finds what was built from the sources as they are now, or has it built by a process of its own, so that the graph
 * answers meanwhile. Two that build at once do not meet: each writes beside, and the last to move in wins.
 */
export function startPage(root: string): Page {
  const built = join(root, 'web', '.built');
  const mark = fingerprint(root);
  const folder = mark === null ? lastIn(built) : join(built, mark);
  if (folder !== null && existsSync(join(folder, 'index.html')))
    return settledPage({ kind: 'ready', folder, tookMs: null });
  if (mark === null || folder === null) {
    return settledPage({ kind: 'failed', reason: 'it was not built, and its sources are not here' });
  }
  return buildPage(root, folder);
}

function settledPage(state: PageState): Page {
  return { state: () => state, done: Promise.resolve(state), close: () => Promise.resolve() };
}

/** In an image there is one alone. */
function lastIn(built: string): string | null {
  const [folder] = existsSync(built) ? readdirSync(built) : [];
  return folder === undefined ? null : join(built, folder);
}

function buildPage(root: string, folder: string): Page {
  const startedAt = performance.now();
  const { promise: done, resolve } = Promise.withResolvers<PageState>();
  let state: PageState = { kind: 'building', since: Date.now() };
  const settle = (next: PageState): void => {
    state = next;
    resolve(next);
  };
  const child = spawn(process.execPath, [join(root, 'web', 'build.ts'), folder], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint = `${complaint}${text}`.slice(-2_000)));
  child.once('error', () => settle({ kind: 'failed', reason: 'its build could not be started' }));
  const ended = new Promise<void>((ends) => {
    child.once('close', (code) => {
      const tookMs = Math.round(performance.now() - startedAt);
      settle(code === 0 ? { kind: 'ready', folder, tookMs } : { kind: 'failed', reason: lastLine(complaint) });
      ends();
    });
  });
  const close = (): Promise<void> => {
    child.kill();
    return ended;
  };
  return { state: () => state, done, close };
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
