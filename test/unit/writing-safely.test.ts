import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { legStates, writeStates } from '../../src/domain/write.ts';

const readme = readFileSync('README.md', 'utf8');
const section = readme.slice(readme.indexOf('## Writing safely'), readme.indexOf('## Events and live updates'));

/** The words in the first column of the table with this head. */
function rowsUnder(head: string): readonly string[] {
  const lines = section.split('\n');
  const from = lines.findIndex((line) => line.startsWith(`| ${head} `)) + 2;
  const rows = lines
    .slice(from)
    .filter((_line, at, rest) => rest.slice(0, at + 1).every((line) => line.startsWith('|')));
  return rows.map((row) => /^\| `([A-Z_]+)`/.exec(row)?.[1] ?? row);
}

test('the table of states in the README is that of the code, for writes and for their legs', () => {
  expect(rowsUnder('State')).toEqual([...writeStates]);
  expect(rowsUnder('Leg')).toEqual([...legStates]);
});

test('the client has a hook for every mutation', () => {
  const schema = readdirSync('schema')
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(`schema/${file}`, 'utf8'));
  const fields = schema
    .flatMap((text) => [...text.matchAll(/^extend type Mutation \{\n([\s\S]*?)^\}/gm)].map(([, body]) => body ?? ''))
    .flatMap((body) => [...body.matchAll(/^ {2}([a-z]\w+)[(:]/gm)].map(([, name]) => name ?? ''));
  const used = readdirSync('client/operations')
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(`client/operations/${file}`, 'utf8'))
    .join('\n');
  expect(fields.length).toBeGreaterThan(20);
  expect(fields.filter((name) => !new RegExp(`^ {2}${name}\\(input: \\$input\\)`, 'm').test(used))).toEqual([]);
});
