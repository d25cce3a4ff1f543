import autocannon from 'autocannon';
import { z } from 'zod';
import type { Running } from './process.ts';

/** What one subject did in one round. */
export type Figures = Readonly<{
  answersASecond: number;
  p50Ms: number;
  p99Ms: number;
  /** Processor time of the server for one answer, milliseconds. */
  cpuMs: number;
  memoryMb: number;
  /** Vendor calls for one answer. */
  calls: number;
  /** Latency of one client alone, milliseconds. */
  aloneMs: number;
}>;

export type Load = Readonly<{ seconds: number; connections: number }>;

const aloneTimes = 10;

export async function measure(
  server: Running,
  body: string,
  { seconds, connections }: Load,
  vendors: Readonly<Record<string, string>>,
): Promise<Figures> {
  const aloneMs = await alone(server.url, body);
  await clearCalls(vendors);
  const cpuBefore = server.cpuSeconds();
  const headers = { 'content-type': 'application/json' };
  const result = await autocannon({
    url: server.url,
    method: 'POST',
    headers,
    body,
    connections,
    duration: seconds,
    timeout: 60,
    // An answer that a failed call left empty is quickly made, and no answer to what was asked.
    verifyBody: (answer) => !String(answer).includes('"errors"'),
  });
  const answers = result['2xx'];
  if (answers === 0 || result.non2xx + result.errors + result.mismatches > 0)
    throw new Error('a subject failed under load');
  return {
    answersASecond: answers / result.duration,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    cpuMs: ((server.cpuSeconds() - cpuBefore) * 1_000) / answers,
    memoryMb: server.memoryMb(),
    calls: (await countCalls(vendors)) / answers,
    aloneMs,
  };
}

/** The median of a few questions, one after the other. */
async function alone(url: string, body: string): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < aloneTimes; time += 1) {
    const startedAt = performance.now();
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    await answer.arrayBuffer();
    times.push(performance.now() - startedAt);
  }
  return times.toSorted((a, b) => a - b)[aloneTimes / 2] ?? 0;
}

async function clearCalls(vendors: Readonly<Record<string, string>>): Promise<void> {
  for (const url of Object.values(vendors)) await fetch(`${url}/_sandbox/calls`, { method: 'DELETE' });
}

async function countCalls(vendors: Readonly<Record<string, string>>): Promise<number> {
  const counts = await Promise.all(
    Object.values(vendors).map(async (url) => {
      const answer = await fetch(`${url}/_sandbox/calls`);
      return z.object({ total: z.number() }).parse(await answer.json()).total;
    }),
  );
  return counts.reduce((total, count) => total + count, 0);
}
