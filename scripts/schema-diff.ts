import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/**
 * Fails when the working tree's schema breaks clients of the schema on main, unless the break is written down in
 * `docs/schema-breaks.md` in the very words that this check uses. `--base <rev>` compares with another revision.
 */
const base = process.argv.includes('--base') ? (process.argv[process.argv.indexOf('--base') + 1] ?? 'main') : 'main';

const before = schemaAt(base);
if (before === null) {
  process.stdout.write(`no schema at ${base} to compare with\n`);
} else {
  const after = readdirSync('schema').map((file) => readFileSync(`schema/${file}`, 'utf8'));
  const changes = await diff(buildSchema(before), buildSchema(after.join('\n')));
  const written = new Set(readFileSync('docs/schema-breaks.md', 'utf8').split('\n'));
  const breaking = changes
    .filter((change) => change.criticality.level === CriticalityLevel.Breaking)
    .filter((change) => !written.has(`- ${change.message}`));
  for (const change of breaking) process.stderr.write(`breaking: ${change.message}\n`);
  if (breaking.length > 0) {
    process.stderr.write('a break that is meant goes into docs/schema-breaks.md, as a line "- " and these words\n');
    process.exit(1);
  }
}

function schemaAt(revision: string): string | null {
  try {
    const files = git('ls-tree', '--name-only', revision, 'schema/').split('\n');
    const texts = files.filter((file) => file.endsWith('.graphql')).map((file) => git('show', `${revision}:${file}`));
    return texts.length === 0 ? null : texts.join('\n');
  } catch {
    return null;
  }
}

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
