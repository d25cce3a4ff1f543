import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { StoreTarget } from '../../src/store/connection.ts';
import type { Order, Told } from './store-process.ts';

export type StoreProcess = Readonly<{
  order: (order: Order) => void;
  /** The next thing that it tells; rejects when it ends before. */
  next: () => Promise<Told>;
  /** All that it told so far and nobody took. */
  heard: () => readonly Told[];
  pid: number;
  kill: () => Promise<void>;
}>;

/** Another process over the same store. What it prints goes into the test's own output. */
export function startStoreProcess(target: StoreTarget): StoreProcess {
  const child = fork(join(import.meta.dirname, 'store-process.ts'), [JSON.stringify(target)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [],
  });
  const heard: Told[] = [];
  const waiting: PromiseWithResolvers<Told>[] = [];
  child.on('message', (told: Told) => {
    const first = waiting.shift();
    if (first === undefined) heard.push(told);
    else first.resolve(told);
  });
  let end: Error | null = null;
  const hasClosed = once(child, 'close').then(() => {
    end = new Error(`the process ended with ${String(child.exitCode ?? child.signalCode)}`);
    for (const one of waiting.splice(0)) one.reject(end);
  });
  return {
    order: (order) => void child.send(order),
    next: () => {
      const first = heard.shift();
      if (first !== undefined) return Promise.resolve(first);
      if (end !== null) return Promise.reject(end);
      const next = Promise.withResolvers<Told>();
      waiting.push(next);
      return next.promise;
    },
    heard: () => heard,
    pid: child.pid ?? 0,
    kill: async () => {
      child.kill('SIGKILL');
      await hasClosed;
    },
  };
}
