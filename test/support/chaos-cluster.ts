import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { ChaosNodeOptions } from './chaos-node.ts';

type Node = Readonly<{ url: string; child: ChildProcess }>;

/** Two servers that share a store, and a third that is warm to take the place of whichever is killed. */
export type Cluster = Readonly<{
  /** Sends a document to one of the two; rejects when that one is gone or goes. */
  ask: (at: number, query: string, variables: object) => Promise<unknown>;
  /** Kills one of the two for real; resolves when another is in its place. */
  kill: (at: number) => Promise<void>;
  /** What the servers could not explain. */
  bugs: readonly string[];
  close: () => Promise<void>;
}>;

export async function startCluster(options: ChaosNodeOptions): Promise<Cluster> {
  const bugs: string[] = [];
  const children = new Set<ChildProcess>();

  async function start(): Promise<Node> {
    const child = fork(join(import.meta.dirname, 'chaos-node.ts'), [JSON.stringify(options)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      execArgv: [],
    });
    children.add(child);
    const ended = once(child, 'exit').then(() => Promise.reject(new Error('a server did not start')));
    const [{ url }] = (await Promise.race([once(child, 'message'), ended])) as [{ url: string }];
    ended.catch(() => undefined);
    child.on('message', (message) => {
      if (typeof message === 'object' && 'bug' in message) bugs.push(String(message.bug));
    });
    return { url, child };
  }

  async function end(child: ChildProcess): Promise<void> {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    children.delete(child);
  }

  const nodes = await Promise.all([start(), start()]);
  let spare = start();
  return {
    bugs,
    ask: async (at, query, variables) => {
      const response = await fetch(`${nodes[at % 2]?.url ?? ''}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as unknown;
    },
    kill: async (at) => {
      const doomed = nodes[at % 2];
      if (doomed !== undefined) await end(doomed.child);
      nodes[at % 2] = await spare;
      spare = start();
      // The next kill finds one warm; till then its start is nobody's business.
      spare.catch(() => undefined);
    },
    close: async () => {
      await spare.catch(() => undefined);
      await Promise.all([...children].map(end));
    },
  };
}
