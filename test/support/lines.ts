import { randomUUID } from 'node:crypto';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { Redis } from 'ioredis';
import { describe } from 'vitest';
import type { LineTarget } from '../../src/bus/lines.ts';
import { makePostgres, onPostgres } from './stores.ts';

const redisUrl = process.env['TEST_REDIS_URL'];
if (redisUrl === undefined && process.env['REQUIRE_REDIS'] === '1') {
  throw new Error('REQUIRE_REDIS=1 needs a server at TEST_REDIS_URL');
}

/** A line between nodes of one installation, which nobody else uses. */
export type TestLine = Readonly<{
  target: LineTarget;
  /** The settings of a node that uses it. */
  env: Readonly<Record<string, string>>;
  /** Cuts every connection that there is, as a restart of the server would. */
  cut: () => Promise<void>;
  /** Hears what is said on it, past the program. */
  overhear: () => Promise<Readonly<{ texts: readonly string[]; stop: () => Promise<void> }>>;
  drop: () => Promise<void>;
}>;

/** The same suite on every line. One whose server is not there is left out, and reported as skipped. */
export function onEveryLine(suite: (make: () => Promise<TestLine>) => void): void {
  onPostgres(() => suite(postgresTestLine));
  describe.skipIf(redisUrl === undefined)('on Redis', () => suite(redisTestLine));
}

async function postgresTestLine(): Promise<TestLine> {
  const place = await makePostgres();
  if (place.target.kind !== 'postgres') throw new Error('no PostgreSQL');
  const { url } = place.target;
  return {
    target: { kind: 'postgres', url },
    env: { DATABASE_URL: url },
    cut: async () => {
      await place.sql(`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`);
    },
    overhear: async () => {
      const { Client } = await import('pg');
      const client = new Client({ connectionString: url });
      const texts: string[] = [];
      client.on('error', () => undefined);
      client.on('notification', ({ payload = '' }) => texts.push(payload));
      await client.connect();
      await client.query('listen telehealth_graph');
      return { texts, stop: () => client.end() };
    },
    drop: place.drop,
  };
}

async function redisTestLine(): Promise<TestLine> {
  const prefix = `test-${randomUUID()}`;
  // Behind a door of its own, so that no other test's connections are cut.
  const door = await openDoor(new URL(redisUrl ?? ''));
  const url = `redis://127.0.0.1:${String(door.port)}`;
  return {
    target: { kind: 'redis', url, prefix },
    env: { REDIS_URL: url, REDIS_PREFIX: prefix },
    cut: () => {
      door.cut();
      return Promise.resolve();
    },
    overhear: async () => {
      const redis = new Redis(redisUrl ?? '');
      const texts: string[] = [];
      redis.on('message', (_channel, text) => texts.push(text));
      await redis.subscribe(`${prefix}:changes`);
      return {
        texts,
        stop: () => {
          redis.disconnect();
          return Promise.resolve();
        },
      };
    },
    drop: door.close,
  };
}

export type Door = Readonly<{
  port: number;
  /** Cuts every connection through it. */
  cut: () => void;
  /** Lets nobody in, and nobody stay, until it is opened. */
  shut: () => Promise<void>;
  open: () => Promise<void>;
  close: () => Promise<void>;
}>;

/** A port that leads to another server, and can be shut. */
export async function openDoor({ hostname, port }: Pick<URL, 'hostname' | 'port'>): Promise<Door> {
  const sockets = new Set<Socket>();
  const serve = async (at: number): Promise<Server> => {
    const server = createServer((socket) => {
      const onward = connect(Number(port), hostname);
      for (const one of [socket, onward]) {
        sockets.add(one);
        one.on('error', () => undefined);
        one.once('close', () => {
          sockets.delete(one);
          socket.destroy();
          onward.destroy();
        });
      }
      socket.pipe(onward).pipe(socket);
    }).listen(at, '127.0.0.1');
    await once(server, 'listening');
    return server;
  };
  let server = await serve(0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const shut = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    cut();
    await closed;
  };
  return {
    port: address.port,
    cut,
    shut,
    open: async () => {
      server = await serve(address.port);
    },
    close: async () => {
      if (server.listening) await shut();
    },
  };
}
