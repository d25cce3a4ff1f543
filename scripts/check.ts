import { spawnSync } from 'node:child_process';

/** What has to hold before anything lands, in this order; the first breach ends it. */
const steps = [
  ['generated files are up to date', 'generate:check'],
  ['types', 'types'],
  ['lint', 'lint'],
  ['import law', 'law'],
  ['format', 'format:check'],
  ['schema', 'schema'],
  ['unit tests', 'test:unit'],
  ['contract tests', 'test:contract'],
  ['e2e tests', 'test:e2e'],
] as const;

/** `--no-tests`: the rules alone, where the tests have just been run by themselves. */
const withTests = !process.argv.includes('--no-tests');

for (const [name, script] of steps) {
  if (script.startsWith('test:') && !withTests) continue;
  const startedAt = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)\n`);
  if (status !== 0) process.exit(1);
}
