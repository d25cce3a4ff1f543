import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { type Line, type LineEvents, type OpenLine, waitBefore } from './line.ts';

/** A statement on the line that takes longer means that the line is dead, milliseconds. */
const answerWithinMs = 5_000;

/** How often a silent line is asked whether it is still there, milliseconds. */
const pulseMs = 10_000;

const leaveWithinMs = 1_000;

const name = 'telehealth_graph';

/**
 * A connection of its own that listens, to the database itself and not to a pooler that lends sessions out by the
 * transaction. `LISTEN` holds for a session: after each loss it is said anew.
 */
export function postgresLine(url: string): OpenLine {
  return async (events) => {
    let ask: Ask | null = null;
    const ending = new AbortController();

    const isEnding = (): boolean => ending.signal.aborted;
    const tried = Promise.withResolvers<undefined>();

    /** Whether it was open for a while. */
    async function listen(own: Client): Promise<boolean> {
      const lost = Promise.withResolvers<undefined>();
      own.once('end', () => lost.resolve(undefined));
      try {
        await own.connect();
        await own.query(`listen ${name}`);
      } catch {
        return false;
      }
      ask = inTurn(own);
      events.onOpen();
      tried.resolve(undefined);
      await untilLost(ask, lost.promise, ending.signal);
      ask = null;
      return true;
    }

    async function keep(): Promise<void> {
      for (let tries = 1; !isEnding(); tries += 1) {
        const own = clientFor(url, events);
        if (await listen(own)) {
          tries = 0;
          if (!isEnding()) events.onBroken();
        }
        tried.resolve(undefined);
        await leave(own);
        await sleep(waitBefore(tries + 1), undefined, { signal: ending.signal }).catch(() => undefined);
      }
    }

    const kept = keep();
    await tried.promise;
    return {
      isOpen: () => ask !== null,
      say: async (text) => {
        if (ask === null) throw new Error('the line is broken');
        await ask('select pg_notify($1, $2)', [name, text]);
      },
      close: async () => {
        ending.abort();
        await kept;
      },
    } satisfies Line;
  };
}

function clientFor(connectionString: string, { onText }: LineEvents): Client {
  const client = new Client({
    ...{ connectionString, connectionTimeoutMillis: answerWithinMs, query_timeout: answerWithinMs, keepAlive: true },
  });
  client.on('notification', ({ payload = '' }) => onText(payload));
  // Without a listener a connection that is cut would end the process; its end is told too.
  client.on('error', () => undefined);
  return client;
}

type Ask = (statement: string, values?: readonly string[]) => Promise<void>;

/** One statement at a time, in the order in which they were asked for. */
function inTurn(client: Client): Ask {
  let last: Promise<unknown> = Promise.resolve();
  return async (statement, values = []) => {
    const answer = last.then(() => client.query(statement, [...values]));
    last = answer.catch(() => undefined);
    await answer;
  };
}

function untilLost(ask: Ask, lost: Promise<undefined>, ending: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const pulse = setInterval(() => {
      ask('select 1').catch(end);
    }, pulseMs);
    function end(): void {
      clearInterval(pulse);
      resolve();
    }
    ending.addEventListener('abort', end, { once: true });
    void lost.then(end);
    if (ending.aborted) end();
  });
}

/** One that is dead may never say that it ended. */
async function leave(client: Client): Promise<void> {
  await Promise.race([client.end().catch(() => undefined), sleep(leaveWithinMs, undefined, { ref: false })]);
}
