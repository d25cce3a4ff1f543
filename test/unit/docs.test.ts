import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { buildSchema, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { coverage } from '../../scripts/coverage/index.ts';
import { typeDefs } from '../../src/schema.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true })
    .map((name) => join('docs', String(name)))
    .filter((name) => name.endsWith('.md')),
];

/** The schema without what graphql-js alone does not know (federation's directives come from elsewhere). */
const schema: GraphQLSchema = buildSchema(typeDefs.join('\n'), { assumeValidSDL: true });

/** A test with the client's documents that it sends. */
function told(file: string): string {
  const text = existsSync(join(root, file)) ? read(file) : '';
  const names = [...text.matchAll(/clientDocument\('([a-z-]+)'\)/g)].map(([, name]) => name ?? '');
  return [text, ...names.map((name) => read(`client/operations/${name}.graphql`))].join('\n');
}

function hasField(name: string): boolean {
  const [typeName = '', field = ''] = name.split('.');
  const type = schema.getType(typeName);
  return (isObjectType(type) || isInterfaceType(type)) && field in type.getFields();
}

describe('the coverage table', () => {
  const rows = coverage.flatMap((section) => section.rows);

  test('has every endpoint of the catalogue, once', () => {
    const numbered = (prefix: string, most: number) =>
      Array.from({ length: most }, (_, index) => `${prefix}${String(index + 1)}`);
    const wanted = [...numbered('C', 4), ...numbered('V', 20), ...numbered('M', 67), ...numbered('W', 6), 'U1'];
    const ids = rows.map(({ id }) => id).filter((id) => /^[CVMWU][0-9]+$/.test(id));
    expect(ids.toSorted()).toEqual(wanted.toSorted());
  });

  test('names fields that are in the schema', () => {
    expect(rows.flatMap(({ fields }) => fields ?? []).filter((field) => !hasField(field))).toEqual([]);
  });

  test('names tests that are there and speak of one of the fields', () => {
    const wrong = rows.flatMap(({ call, fields = [], tests = [] }) => {
      if (fields.length > 0 && tests.length === 0) return [`${call}: no test`];
      const words = fields.map((field) => field.split('.')[1] ?? field);
      const speaks = (file: string): boolean => words.some((word) => new RegExp(`\\b${word}\\b`).test(told(file)));
      return tests.filter((file) => !speaks(file)).map((file) => `${call}: ${file}`);
    });
    expect(wrong).toEqual([]);
  });

  test('says of no row both that it is in the graph and why it is not', () => {
    expect(rows.filter(({ fields, because }) => fields !== undefined && because !== undefined)).toEqual([]);
  });
});

describe.each(documents)('%s', (file) => {
  const text = read(file);

  test('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(normalize(join(root, dirname(file), link))))).toEqual([]);
  });

  test('names paths that are there', () => {
    const paths = [...text.matchAll(/`((?:src|test|schema|client|docs|scripts|bench)\/[A-Za-z0-9_./-]*)`/g)].map(
      ([, path]) => path ?? '',
    );
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('names npm scripts that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run ([a-z][a-z0-9:-]*)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
