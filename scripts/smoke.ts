import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** Starts the product as the README says, on free ports, and asks it a joined query. Ten seconds are allowed. */
const upWithinMs = 10_000;

const startedAt = performance.now();
const child = spawn('npm', ['start', '--silent'], {
  env: {
    ...process.env,
    PORT: '0',
    SANDBOX_BASE_PORT: '0',
    STORE_FILE: join(mkdtempSync(join(tmpdir(), 'graph-')), 'store.sqlite'),
  },
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
});

try {
  const url = await graphqlUrl();
  const tookMs = Math.round(performance.now() - startedAt);
  if (tookMs > upWithinMs) throw new Error(`npm start took ${String(tookMs)} ms`);
  const query = readFileSync('client/operations/room-day.graphql', 'utf8');
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer = z
    .object({
      errors: z.undefined().optional(),
      data: z.object({ room: z.object({ visits: z.object({ edges: z.array(z.unknown()).min(20) }) }) }),
    })
    .parse(await response.json());
  const { edges } = answer.data.room.visits;
  process.stdout.write(`npm start: up after ${String(tookMs)} ms, a room's day with ${String(edges.length)} visits\n`);
} finally {
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
}

// The shell between npm and the server ends by the signal itself, and npm tells so.
const end = await new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
if (end !== 0 && end !== 'SIGINT') throw new Error(`npm start ended with ${String(end)} after Ctrl-C`);

async function graphqlUrl(): Promise<string> {
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    const [, url] = /GraphQL +(http\S+)/.exec(printed) ?? [];
    if (url !== undefined && printed.includes('Ctrl-C')) return url;
  }
  throw new Error('npm start ended before it was up');
}
