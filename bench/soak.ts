import autocannon from 'autocannon';
import type { Running } from './process.ts';

/** Questions a second: enough to fill every bounded memory within the first minute, little enough to go on for long. */
const rate = 20;

/** Loads one server at a steady rate and prints its memory after each minute, megabytes. */
export async function soak(server: Running, body: string, minutes: number): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  for (let minute = 1; minute <= minutes; minute += 1) {
    const { url } = server;
    const load = { url, method: 'POST', headers, body, connections: 5, overallRate: rate, duration: 60 } as const;
    const { non2xx, errors, '2xx': answers } = await autocannon(load);
    if (non2xx > 0 || errors > 0) throw new Error('the server failed under a steady load');
    process.stdout.write(`minute ${String(minute)}: ${String(answers)} answers, ${server.memoryMb().toFixed(0)} MB\n`);
  }
}
