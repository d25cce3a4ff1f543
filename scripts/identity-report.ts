import { makeWorld } from '../src/sandbox/world/index.ts';
import { fromSandbox } from '../test/support/identity/sandbox.ts';
import type { Measured } from '../test/support/identity/measure.ts';
import { makePopulation } from '../test/support/identity/population.ts';
import { makeProviderPopulation, providersOf } from '../test/support/identity/provider-population.ts';
import { measurePatients, measureProviders } from '../test/support/identity/yardsticks.ts';

/**
 * How good the identity rules are: on the sandbox's world, with and without the keys that the clinic planted, and on
 * 10,000 made-up people; and of providers the same. `--seed` makes other people, `--people` and `--providers` more.
 */
const seed = Number(option('--seed') ?? '1');
const people = Number(option('--people') ?? '10000');

const providers = Number(option('--providers') ?? '3000');

const options = { seed, now: Date.now(), timeZone: 'America/Los_Angeles' };
const world = makeWorld({ ...options, patients: 1_000 });
const clinic = makeWorld({ ...options, patients: 20, hardClinicians: 40 });
const population = makePopulation(seed, people);

const reports = [
  report(
    `the sandbox's world, ${String(world.persons.length)} people`,
    run(() => measurePatients(fromSandbox(world, 'with-keys'))),
  ),
  report(
    `the same without planted keys`,
    run(() => measurePatients(fromSandbox(world, 'without-keys'))),
  ),
  report(
    `a population of ${String(people)} people`,
    run(() => measurePatients(population)),
  ),
  report(
    `the sandbox's providers, ${String(clinic.clinicians.length)} of them`,
    run(() => measureProviders(providersOf(clinic))),
    // One in eleven of these has a number typed wrong on purpose, which name and e-mail address do not outweigh.
    0.9,
  ),
  report(
    `a population of ${String(providers)} providers`,
    run(() => measureProviders(makeProviderPopulation(seed, providers))),
  ),
];
if (reports.includes(false)) process.exitCode = 1;

function run(measure: () => Measured): Measured & Readonly<{ ms: number }> {
  const startedAt = performance.now();
  return { ...measure(), ms: performance.now() - startedAt };
}

function report(title: string, measured: Measured & Readonly<{ ms: number }>, leastRecall = 0.95): boolean {
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
  return falseLinks.length === 0 && recall >= leastRecall;
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
