import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export type Running = Readonly<{
  url: string;
  /** Processor time used so far, seconds. */
  cpuSeconds: () => number;
  /** Resident memory, megabytes. */
  memoryMb: () => number;
  stop: () => Promise<void>;
}>;

/** The clock of /proc, ticks a second. */
const ticks = 100;

/** Starts a server and waits for the line that tells its URL. */
export async function start(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  marker = /GraphQL +(http\S+)/,
): Promise<Running> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Whatever ends the measuring ends what it started.
  process.once('exit', () => child.kill('SIGKILL'));
  const url = await urlOf(child.stdout, marker);
  const pid = String(child.pid);
  return {
    url,
    cpuSeconds: () => {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      return (Number(fields[11]) + Number(fields[12])) / ticks;
    },
    memoryMb: () => {
      const [, kilobytes] = /VmRSS:\s+([0-9]+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
      return Number(kilobytes) / 1_024;
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const impatience = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(impatience);
    },
  };
}

async function urlOf(output: NodeJS.ReadableStream, marker: RegExp): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let printed = '';
  output.on('data', (chunk) => {
    printed += String(chunk);
    const [, url] = marker.exec(printed) ?? [];
    if (url !== undefined) resolve(url);
  });
  output.on('end', () => reject(new Error(`a server ended before it was up: ${printed}`)));
  return promise;
}
