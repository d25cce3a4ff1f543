import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Generates once more and fails when that changes anything: what is generated is committed, and never by hand. */
const places = [
  '.env.example',
  'src/__generated__',
  'client/__generated__',
  'README.md',
  'docs/ownership.md',
  'docs/identity-rules.md',
  'docs/coverage.md',
];

const before = snapshot();
execFileSync('npm', ['run', '--silent', 'generate'], { stdio: ['ignore', 'ignore', 'inherit'] });
const after = snapshot();
const stale = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
for (const file of stale) process.stderr.write(`${file} was not up to date: commit what \`npm run generate\` made\n`);
if (stale.length > 0) process.exit(1);

function snapshot(): ReadonlyMap<string, string> {
  const files = places.flatMap((place) =>
    statSync(place).isDirectory() ? readdirSync(place).map((name) => join(place, name)) : [place],
  );
  return new Map(files.map((file) => [file, read(file)]));
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
