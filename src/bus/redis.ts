import { Redis } from 'ioredis';
import { type Line, type OpenLine, waitBefore } from './line.ts';

/** A command that is not answered within this means that the connection is dead, milliseconds. */
const answerWithinMs = 5_000;

/** How often a silent connection is asked whether it is still there, milliseconds. */
const pulseMs = 10_000;

/**
 * Two connections, for one that listens may say nothing else. `prefix`: what the installation's names in Redis begin
 * with; its channels know nothing of the number of a database.
 */
export function redisLine(url: string, prefix: string): OpenLine {
  const channel = `${prefix}:changes`;
  return async ({ onText, onOpen, onBroken }) => {
    const [ear, mouth] = [connection(url), connection(url)];
    // It is open, or known not to be for now; tries go on by themselves.
    const tried = Promise.withResolvers<undefined>();
    let isHearing = false;

    const beOpen = (): void => {
      if (!isHearing || mouth.status !== 'ready') return;
      onOpen();
      tried.resolve(undefined);
    };
    const beBroken = (): void => {
      if (isHearing) onBroken();
      isHearing = false;
    };
    ear.on('message', (_channel: string, text: string) => onText(text));
    ear.on('ready', () => {
      ear.subscribe(channel).then(
        () => {
          isHearing = true;
          beOpen();
        },
        () => ear.disconnect(true),
      );
    });
    ear.on('close', beBroken);
    mouth.on('ready', beOpen);
    const pulse = setInterval(() => {
      for (const one of [ear, mouth]) {
        if (one.status === 'ready') one.ping().catch(() => one.disconnect(true));
      }
    }, pulseMs).unref();

    for (const one of [ear, mouth]) {
      one.once('close', () => tried.resolve(undefined));
      one.connect().catch(() => undefined);
    }
    await tried.promise;
    return {
      isOpen: () => isHearing,
      say: async (text) => {
        await mouth.publish(channel, text);
      },
      close: async () => {
        clearInterval(pulse);
        isHearing = false;
        await Promise.all([ear, mouth].map(leave));
      },
    } satisfies Line;
  };
}

function connection(url: string): Redis {
  const redis = new Redis(url, {
    lazyConnect: true,
    // What cannot be said now is owed: a queue of it would be told late and in part.
    enableOfflineQueue: false,
    autoResubscribe: false,
    maxRetriesPerRequest: 0,
    commandTimeout: answerWithinMs,
    connectTimeout: answerWithinMs,
    retryStrategy: waitBefore,
  });
  // Without a listener it prints every failed try.
  redis.on('error', () => undefined);
  return redis;
}

async function leave(redis: Redis): Promise<void> {
  const ended = new Promise((resolve) => redis.once('end', resolve));
  // Between two tries there is no socket whose end could be told: the next try is called off, and that is all.
  const isOver = redis.status === 'end' || redis.status === 'reconnecting';
  redis.disconnect();
  if (!isOver) await ended;
}
