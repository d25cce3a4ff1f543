import { createHmac } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { start } from './process.ts';

const help = `Measures how fast webhooks are answered while the vendor does not answer, so that the work on them stands still.

  npm run bench:webhooks -- [options]

  --deliveries <n>    how many (2000)
  --connections <n>   at once (10)
  --database <url>    PostgreSQL to keep them in; left out, the embedded store
  --help              this text

Ends with 1 when the slowest hundredth takes 250 ms or longer.`;

const mostP99Ms = 250;

const { values } = parseArgs({
  options: {
    deliveries: { type: 'string', default: '2000' },
    connections: { type: 'string', default: '10' },
    database: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) process.stdout.write(`${help}\n`);
else await run(Number(values.deliveries), Number(values.connections));

async function run(deliveries: number, connections: number): Promise<void> {
  const vendors = await start(['bench/vendors.ts'], {}, /READY (\S+)/);
  const { env, urls } = z
    .object({ env: z.record(z.string(), z.string()), urls: z.record(z.string(), z.string()) })
    .parse(JSON.parse(Buffer.from(vendors.url, 'base64url').toString('utf8')));
  const store =
    values.database === undefined
      ? { STORE_FILE: join(mkdtempSync(join(tmpdir(), 'bench-')), 'store.sqlite') }
      : { DATABASE_URL: values.database };
  const server = await start(['src/main.ts'], { ...env, ...store, AUTH_MODE: 'none', PORT: '0' });
  try {
    await fetch(`${urls['mdi'] ?? ''}/_sandbox/faults`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ operation: 'getCase', effect: { kind: 'hang' } }]),
    });
    const send = sender(new URL('/webhooks/mdi', server.url), env, connections);
    // Code is compiled before anything counts.
    await inTurn(200, connections, send);
    report(await inTurn(deliveries, connections, send));
  } finally {
    await server.stop();
    await vendors.stop();
  }
}

type Send = () => Promise<number>;

/** Sends one delivery, and tells how long its answer took, milliseconds. */
function sender(url: URL, env: Readonly<Record<string, string>>, connections: number): Send {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let number = 0;
  return async () => {
    number += 1;
    const body = JSON.stringify({
      timestamp: Math.floor(Date.now() / 1_000),
      event_type: 'case_waiting',
      case_id: `bench-${String(number % 100)}`,
      metadata: String(number),
    });
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      authorization: env['MDI_WEBHOOK_AUTHORIZATION'] ?? '',
      signature: createHmac('sha256', env['MDI_WEBHOOK_SECRET'] ?? '')
        .update(body)
        .digest('hex'),
    };
    const startedAt = performance.now();
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sending = request(url, { method: 'POST', agent, headers }, (answer) => {
        answer.resume().once('end', () => resolve(answer.statusCode));
      });
      sending.once('error', reject);
      sending.end(body);
    });
    if (status !== 200) throw new Error(`a delivery was answered ${String(status)}`);
    return performance.now() - startedAt;
  };
}

async function inTurn(many: number, atOnce: number, send: Send): Promise<readonly number[]> {
  const times: number[] = [];
  let left = many;
  async function work(): Promise<void> {
    while (left > 0) {
      left -= 1;
      times.push(await send());
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  return times.toSorted((a, b) => a - b);
}

function report(times: readonly number[]): void {
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const figures = { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
  const text = Object.entries(figures).map(([name, ms]) => `${name} ${ms.toFixed(1)} ms`);
  process.stdout.write(`${String(times.length)} deliveries while the work stands still: ${text.join(', ')}\n`);
  if (figures.p99 >= mostP99Ms) process.exitCode = 1;
}
