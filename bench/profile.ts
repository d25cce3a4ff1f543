import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** Where a Node process writes its CPU profile when it ends, and the flags that make it do so. */
export function profileFolder(): Readonly<{ folder: string; flags: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-profile-'));
  return { folder, flags: ['--cpu-prof', `--cpu-prof-dir=${folder}`] };
}

const profile = z.object({
  nodes: z.array(z.object({ id: z.number(), callFrame: z.object({ functionName: z.string(), url: z.string() }) })),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});

const shownGroups = 14;

/** Where the time of the last `seconds` went, by package and by folder of ours; what the process waited is left out. */
export function groupsOf(folder: string, seconds: number): string {
  const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'));
  const { nodes, samples, timeDeltas } = profile.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const groups = new Map(nodes.map(({ id, callFrame }) => [id, groupOf(callFrame)]));
  const times = new Map<string, number>();
  let left = seconds * 1e6;
  for (let index = samples.length - 1; index >= 0 && left > 0; index -= 1) {
    const [group, time] = [groups.get(samples[index] ?? 0) ?? 'unknown', timeDeltas[index] ?? 0];
    left -= time;
    if (group !== '(idle)') times.set(group, (times.get(group) ?? 0) + time);
  }
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  const largest = [...times].toSorted(([, a], [, b]) => b - a).slice(0, shownGroups);
  const rows = largest.map(([group, time]) => `| ${group} | ${((100 * time) / total).toFixed(1)} % |`);
  return ['| Where | CPU |', '| --- | --- |', ...rows].join('\n');
}

function groupOf({ functionName, url }: Readonly<{ functionName: string; url: string }>): string {
  const [, dependency] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  if (dependency !== undefined) return dependency;
  const [, folder] = /\/(src\/[^/]+)/.exec(url) ?? [];
  if (folder !== undefined) return folder;
  if (url.startsWith('node:')) return 'Node';
  // What has no file is the engine's own: its collector, the sockets' system calls.
  return url === '' && functionName !== '' && !functionName.startsWith('RegExp') ? functionName : 'V8';
}
