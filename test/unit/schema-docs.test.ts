import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { typeDefs } from '../../src/schema.ts';

/** The browsable pages of the schema, made anew: whole, and without a dead link. */
const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'graph-site-'));
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
let files: readonly string[];

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/schema-docs/main.ts', folder], { cwd: root, stdio: 'pipe' });
  files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.html'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every type has a page of its own, and every field of a root', () => {
  const schema = buildSchema(typeDefs.join('\n'));
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const rootNames = roots.map((type) => type?.name);
  const types = Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__') && !rootNames.includes(name));
  const titles = new Set(files.map((file) => /<h1>(\w+)<\/h1>/.exec(read(file))?.[1] ?? ''));
  expect(types.filter((name) => !titles.has(name))).toEqual([]);
  const fields = roots.flatMap((type) => Object.keys(type?.getFields() ?? {}));
  expect(fields.filter((name) => !titles.has(name))).toEqual([]);
});

test('a page says what the schema says, of the type, its fields and their arguments', () => {
  const visit = read('types/objects/visit.html');
  expect(visit).toContain('A patient&#39;s meeting with a provider');
  expect(visit).toMatch(/<h4 id="starts-at">.*DateTime.*<\/h4>\n<p>When it is to begin\./);
  const visits = read('operations/queries/visits.html');
  expect(visits).toMatch(/<h4 id="first">.*Int.*<\/h4>\n<p>How many to return, 1 to 100\./);
});

test('every link leads to a page that is there, and to a place on it', () => {
  const dead = files.flatMap((file) =>
    [...read(file).matchAll(/href="(?!https?:|data:)([^"#]*)(?:#([^"]*))?"/g)]
      .map(([, to = '', place]) => ({ page: to === '' ? file : normalize(join(dirname(file), to)), place }))
      .filter(
        ({ page, place }) => !files.includes(page) || (place !== undefined && !read(page).includes(`id="${place}"`)),
      )
      .map(({ page, place }) => `${file} -> ${page}#${place ?? ''}`),
  );
  expect(dead).toEqual([]);
}, 60_000);
