import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { StoreTarget } from '../../src/store/connection.ts';
import type { NodeOptions, Point } from './write-node.ts';
import type { PayloadAnswer } from './writes.ts';

export type WriteNode = Readonly<{ url: string; child: ChildProcess }>;

export type NodeAnswer = Readonly<{
  data?: Record<string, PayloadAnswer | null> | null;
  errors?: readonly Readonly<{ extensions?: Readonly<{ code?: string }> }>[];
}>;

export type WriteNodes = Readonly<{
  start: (dieAt: Point) => Promise<WriteNode>;
  ask: (node: WriteNode, mutation: string, input: object, fields: string) => Promise<NodeAnswer>;
  killAll: () => Promise<void>;
}>;

/** Servers in processes of their own over one store, of which one kills itself at a numbered point of its first write. */
export function writeNodes(env: Readonly<Record<string, string>>, target: StoreTarget): WriteNodes {
  const children: ChildProcess[] = [];
  const store = target.kind === 'sqlite' ? { STORE_FILE: target.file } : { DATABASE_URL: target.url };

  return {
    start: async (dieAt) => {
      const options: NodeOptions = { env: { ...env, ...store }, dieAt, leaseMs: 2_000, quietMs: 1_000 };
      const child = fork(join(import.meta.dirname, 'write-node.ts'), [JSON.stringify(options)], {
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
        execArgv: [],
      });
      children.push(child);
      const [{ url }] = (await once(child, 'message')) as [{ url: string }];
      return { url, child };
    },
    ask: async ({ url }, mutation, input, fields) => {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`;
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { input } }),
      });
      return (await response.json()) as NodeAnswer;
    },
    killAll: async () => {
      for (const child of children.splice(0)) {
        if (child.exitCode !== null || child.signalCode !== null) continue;
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
    },
  };
}
