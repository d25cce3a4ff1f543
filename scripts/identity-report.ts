import { makeWorld } from '../src/sandbox/world/index.ts';
import { fromSandbox } from '../test/support/identity/sandbox.ts';
import { type Measured, measure } from '../test/support/identity/measure.ts';
import { makePopulation } from '../test/support/identity/population.ts';

/**
 * How good the identity rules are: on the sandbox's world, with and without the keys that the clinic planted, and on
 * 10,000 made-up people. `--seed` makes other people, `--people` more of them.
 */
const seed = Number(option('--seed') ?? '1');
const people = Number(option('--people') ?? '10000');

const world = makeWorld({ seed, patients: 1_000, now: Date.now(), timeZone: 'America/Los_Angeles' });
const population = makePopulation(seed, people);

const reports = [
  report(`the sandbox's world, ${String(world.persons.length)} people`, run(fromSandbox(world, 'with-keys'))),
  report(`the same without planted keys`, run(fromSandbox(world, 'without-keys'))),
  report(`a population of ${String(people)} people`, run(population)),
];
if (reports.includes(false)) process.exitCode = 1;

function run({ vsee, mdi }: Pick<typeof population, 'vsee' | 'mdi'>): Measured & Readonly<{ ms: number }> {
  const startedAt = performance.now();
  return { ...measure(vsee, mdi), ms: performance.now() - startedAt };
}

function report(title: string, measured: Measured & Readonly<{ ms: number }>): boolean {
  const { links, falseLinks, supported, linkedSupported, missed, queue, ms } = measured;
  const recall = supported === 0 ? 1 : linkedSupported / supported;
  print(`\n${title} (${ms.toFixed(0)} ms)`);
  print(`  links by rule: ${String(links.length)}, false: ${String(falseLinks.length)}`);
  print(
    `  recall of what two independent identifiers support: ${recall.toFixed(4)} (${String(linkedSupported)} of ${String(supported)})`,
  );
  print(`  waiting for a person: ${String(queue.length)}`);
  print(
    `  ${'rule'.padEnd(34)}${'grade'.padEnd(10)}${'linked'.padStart(7)}${'queued'.padStart(8)}${'one person'.padStart(12)}`,
  );
  for (const { rule, grade, linked, queued, right } of measured.byRule) {
    print(
      `  ${rule.padEnd(34)}${grade.padEnd(10)}${String(linked).padStart(7)}${String(queued).padStart(8)}${String(right).padStart(12)}`,
    );
  }
  print('  supported, and not linked:');
  const causes = Map.groupBy(missed, ({ vsee, mdi, verdict }) => {
    const mistakes = [...new Set([...vsee.traits, ...mdi.traits])]
      .filter((trait) => trait !== 'shared-contact')
      .toSorted();
    return `${verdict?.grade ?? 'not found'}${(verdict?.vetoes.length ?? 0) > 0 ? `, veto ${verdict?.vetoes.join(', ') ?? ''}` : ''}: ${mistakes.join(' + ') || 'no mistake'}`;
  });
  for (const [cause, cases] of [...causes].toSorted(([, a], [, b]) => b.length - a.length).slice(0, 15)) {
    print(`    ${String(cases.length).padStart(5)}  ${cause}`);
  }
  return falseLinks.length === 0 && recall >= 0.95;
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
