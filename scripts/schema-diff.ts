import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, parse, print, visit } from 'graphql';

/**
 * Fails when the working tree's schema breaks clients of the schema on main, or the routers that join it with other
 * subgraphs, unless the break is written down in `docs/schema-breaks.md` in the very words that this check uses.
 * `--base <rev>` compares with another revision.
 */
const base = process.argv.includes('--base') ? (process.argv[process.argv.indexOf('--base') + 1] ?? 'main') : 'main';

const federation = 'schema/federation/';

const before = schemaAt(base, 'schema/');
if (before === null) {
  process.stdout.write(`no schema at ${base} to compare with\n`);
} else {
  const changes = await diff(buildSchema(before), buildSchema(schemaHere('schema/')));
  const kept = new Set(promises(schemaHere(federation)));
  const withdrawn = promises(schemaAt(base, federation) ?? '').filter((promise) => !kept.has(promise));
  const written = new Set(readFileSync('docs/schema-breaks.md', 'utf8').split('\n'));
  const breaking = [
    ...changes
      .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
      .map(({ message }) => message),
    ...withdrawn.map((promise) => `Federation directive was removed or changed: ${promise}`),
  ].filter((message) => !written.has(`- ${message}`));
  for (const message of breaking) process.stderr.write(`breaking: ${message}\n`);
  if (breaking.length > 0) {
    process.stderr.write('a break that is meant goes into docs/schema-breaks.md, as a line "- " and these words\n');
    process.exit(1);
  }
}

function schemaHere(folder: string): string {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.map((file) => readFileSync(`${folder}${file}`, 'utf8')).join('\n');
}

/** What the subgraph promises its routers: each federation directive, with what it stands on. */
function promises(sdl: string): readonly string[] {
  if (sdl === '') return [];
  const found: string[] = [];
  visit(parse(sdl), {
    SchemaExtension: ({ directives = [] }) => void found.push(...directives.map((one) => `schema ${print(one)}`)),
    ObjectTypeExtension: ({ name, directives = [] }) =>
      void found.push(...directives.map((one) => `${name.value} ${print(one)}`)),
    FieldDefinition: ({ name, directives = [] }) =>
      void found.push(...directives.map((one) => `${name.value} ${print(one)}`)),
  });
  return found;
}

function schemaAt(revision: string, folder: string): string | null {
  try {
    const files = git('ls-tree', '--name-only', revision, folder).split('\n');
    const texts = files.filter((file) => file.endsWith('.graphql')).map((file) => git('show', `${revision}:${file}`));
    return texts.length === 0 ? null : texts.join('\n');
  } catch {
    return null;
  }
}

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
