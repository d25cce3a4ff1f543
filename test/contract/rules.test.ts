import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** A rule that nothing has ever broken may be no rule. Each is broken here, in a copy of the tree, and must say so. */
const root = join(import.meta.dirname, '..', '..');
const slowMs = 240_000;

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'graph-rules-'));
  const files = [
    ...['src', 'schema', 'client', 'web', 'test', 'scripts', 'docs', 'README.md', '.env.example'],
    ...['package.json', 'tsconfig.json', 'codegen.ts', 'vitest.config.ts', 'eslint.config.js'],
    ...['.dependency-cruiser.cjs', '.prettierrc.json', '.prettierignore'],
  ];
  for (const file of files) cpSync(join(root, file), join(copy, file), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

type Run = Readonly<{ code: number; output: string }>;

/** A tool of the check, as its npm script runs it. */
async function run(command: string, ...args: string[]): Promise<Run> {
  const options = {
    cwd: copy,
    env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}` },
    maxBuffer: 50_000_000,
  };
  return promisify(execFile)(command, args, options).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    (error: unknown) => {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, output: stdout + stderr };
    },
  );
}

type Files = Readonly<Record<string, string>>;

/** Writes files into the copy, and takes them out or puts them back afterwards. */
async function having<T>(files: Files, work: () => Promise<T>): Promise<T> {
  const before = Object.keys(files).map((file) => [file, textOf(file)] as const);
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), text);
    }
    return await work();
  } finally {
    for (const [file, text] of before) {
      if (text === null) rmSync(join(copy, file));
      else writeFileSync(join(copy, file), text);
    }
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(join(copy, file), 'utf8');
  } catch {
    return null;
  }
}

const original = (file: string): string => readFileSync(join(root, file), 'utf8');

describe('types', () => {
  /** One file for each strictness, and the compiler's number for its breach. */
  const breaches: Readonly<Record<string, string>> = {
    'TS2322 a text for a number': `export const count: number = 'seven';`,
    'TS2532 an item that may not be there': `export const first = (some: readonly string[]) => some[0].length;`,
    'TS2375 undefined for an option left out': `export const options: { name?: string } = { name: undefined };`,
    'TS1294 syntax that is more than types': `export enum Colour { Red }`,
    'TS1484 a type that is imported as a value': `import { Source } from './domain/vendor.ts';\nexport type Place = Source;`,
    'TS7006 a parameter of any type': `export const twice = (value) => value;`,
    'TS4114 an override that does not say so': `export class OwnError extends Error { name = 'OwnError'; }`,
  };
  const fileOf = (name: string): string => `src/breach-${name.slice(0, 6).toLowerCase()}.ts`;

  test('each strictness fails the check', { timeout: slowMs }, async () => {
    const files = Object.fromEntries(Object.entries(breaches).map(([name, text]) => [fileOf(name), text]));
    const { code, output } = await having(files, () => run('tsc', '--noEmit', '-p', '.'));
    expect(code).not.toBe(0);
    const unnoticed = Object.keys(breaches).filter((name) => {
      const [number = ''] = name.split(' ');
      return !output
        .split('\n')
        .some((line) => line.startsWith(`${fileOf(name)}(`) && line.includes(`error ${number}:`));
    });
    expect(unnoticed, output).toEqual([]);
  });
});

describe('lint', () => {
  const lines = (count: number, indent = ''): string =>
    Array.from({ length: count }, (_, index) => `${indent}export const x${String(index)} = ${String(index)};`).join(
      '\n',
    );
  const breaches: Readonly<Record<string, string>> = {
    '@typescript-eslint/no-explicit-any': 'export const value: any = 1;',
    '@typescript-eslint/ban-ts-comment': `// @ts-expect-error -- not here\nexport const count: number = 'seven';`,
    '@typescript-eslint/no-non-null-assertion': 'export const length = (text: string | null) => text!.length;',
    '@typescript-eslint/consistent-type-assertions': 'export const text = (value: unknown) => value as string;',
    '@typescript-eslint/consistent-type-definitions': 'export interface Shape { side: number }',
    '@typescript-eslint/no-floating-promises': 'export const go = () => { Promise.resolve(1); };',
    '@typescript-eslint/only-throw-error': `export const fail = () => { throw 'no'; };`,
    '@typescript-eslint/naming-convention': 'export type shape = { side: number };',
    '@typescript-eslint/no-unused-vars': 'const unused = 1;\nexport const used = 2;',
    'no-restricted-syntax': 'export class Service { run() { return this; } }',
    'no-restricted-exports': 'export default 1;',
    'no-restricted-properties': `export const port = process.env['PORT'];`,
    'no-console': `console.log('here');\nexport const here = 1;`,
    'max-lines': lines(201),
    'max-lines-per-function': `export function long(): number[] {\n  const all: number[] = [];\n${Array.from({ length: 60 }, (_, index) => `  all.push(${String(index)});`).join('\n')}\n  return all;\n}`,
  };
  const fileOf = (rule: string): string => `src/breach-${rule.split('/').at(-1) ?? ''}.ts`;
  const others: Files = {
    'src/breach-enum.ts': 'export enum Colour { Red }',
    'src/breach-barrel.ts': `export * from './domain/vendor.ts';`,
  };

  test('each rule fails the check', { timeout: slowMs }, async () => {
    const files = {
      ...Object.fromEntries(Object.entries(breaches).map(([rule, text]) => [fileOf(rule), text])),
      ...others,
    };
    const { code, output } = await having(files, () =>
      run('eslint', '--max-warnings', '0', '--format', 'json', ...Object.keys(files)),
    );
    expect(code).toBe(1);
    const results = JSON.parse(output) as { filePath: string; messages: { ruleId: string }[] }[];
    const rulesIn = (file: string): readonly string[] =>
      results.find(({ filePath }) => filePath.endsWith(file))?.messages.map(({ ruleId }) => ruleId) ?? [];
    expect(Object.keys(breaches).filter((rule) => !rulesIn(fileOf(rule)).includes(rule))).toEqual([]);
    for (const file of Object.keys(others)) expect(rulesIn(file), file).toContain('no-restricted-syntax');
  });
});

describe('the import law', () => {
  type Law = Readonly<{ forbidden: readonly Readonly<{ name: string }>[] }>;
  const law = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as Law;

  /** For each rule a file that breaks it; those of two files are in two. */
  const breaches: Readonly<Record<string, Files>> = {
    'no-cycles': {
      'src/domain/breach-a.ts': `import { b } from './breach-b.ts';\nexport const a = (): unknown => b;`,
      'src/domain/breach-b.ts': `import { a } from './breach-a.ts';\nexport const b = (): unknown => a;`,
    },
    'no-orphans': { 'src/breach-orphan.ts': 'export const alone = 1;' },
    'main-is-imported-by-nobody': { 'src/breach-main.ts': `import './main.ts';` },
    'domain-knows-nothing': {
      'src/domain/breach.ts': `import type { Logger } from '../log.ts';\nexport type L = Logger;`,
    },
    'auth-knows-the-domain': { 'src/auth/breach.ts': `export { path } from '../http/request.ts';` },
    'http-knows-the-domain': { 'src/http/breach.ts': `export { mayRead } from '../auth/policy.ts';` },
    'store-implements-ports': { 'src/store/breach.ts': `export { each } from '../loaders/batch.ts';` },
    'identity-asks-through-ports': { 'src/identity/breach.ts': `export { each } from '../loaders/batch.ts';` },
    'a-vendor-knows-itself': { 'src/vendors/vsee/breach.ts': `export { createMdi } from '../mdi/index.ts';` },
    'vendors-index-assembles': {
      'src/vendors/index.ts': `${original('src/vendors/index.ts')}\nexport { createLog } from '../log.ts';`,
    },
    'a-vendor-has-one-door': { 'src/loaders/breach-door.ts': `export { toVisit } from '../vendors/vsee/visit.ts';` },
    'reads-stand-between': { 'src/reads/breach.ts': `export { path } from '../http/request.ts';` },
    'costs-know-the-schema-alone': { 'src/cost/breach.ts': `export { createLog } from '../log.ts';` },
    'loaders-and-writes': { 'src/loaders/breach-http.ts': `export { path } from '../http/request.ts';` },
    'loaders-know-vendors-by-type': {
      'src/loaders/breach-value.ts': `export { createVendors } from '../vendors/index.ts';`,
    },
    'resolvers-get-what-they-call': { 'src/resolvers/breach.ts': `export { each } from '../loaders/batch.ts';` },
    'resolvers-know-the-context-by-type': {
      'src/resolvers/breach-context.ts': `export { createContext } from '../context.ts';`,
    },
    'sandbox-knows-itself': { 'src/sandbox/breach.ts': `export { isNpi } from '../domain/npi.ts';` },
    'tests-of-the-sandbox-know-it-alone': {
      'test/contract/sandbox/breach.ts': `export { createVendors } from '../../../src/vendors/index.ts';`,
    },
    'what-serves-the-page-knows-nothing': { 'src/web/breach.ts': `export { isNpi } from '../domain/npi.ts';` },
    'the-page-is-built-on-the-client': { 'web/breach.ts': `export { isNpi } from '../src/domain/npi.ts';` },
    'nobody-needs-the-page': { 'src/breach.ts': `export { addDays } from '../web/moments.ts';` },
    'the-client-has-no-server-in-it': { 'client/breach.ts': `export { isNpi } from '../src/domain/npi.ts';` },
    'no-tests-in-the-product': {
      'src/breach-test.ts': `export { clientDocument } from '../test/support/document.ts';`,
    },
    'only-listed-packages': { 'src/breach-package.ts': `export { test } from 'vitest';` },
    'everything-resolves': { 'src/breach-nowhere.ts': `export { x } from './nowhere.ts';` },
  };

  test('is broken here rule by rule: a new rule needs its breach', () => {
    expect(law.forbidden.map(({ name }) => name).toSorted()).toEqual(Object.keys(breaches).toSorted());
  });

  test('each rule fails the check, at the file that breaks it', { timeout: slowMs }, async () => {
    const files: Files = Object.assign({}, ...Object.values(breaches)) as Files;
    const args = ['src', 'client', 'test', 'web', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
    const { code, output } = await having(files, () => run('depcruise', ...args));
    const { summary } = JSON.parse(output) as {
      summary: { error: number; violations: { from: string; rule: { name: string } }[] };
    };
    expect(summary.error).toBeGreaterThan(0);
    const noticed = (rule: string, file: string): boolean =>
      summary.violations.some((violation) => violation.rule.name === rule && violation.from === file);
    const unnoticed = Object.entries(breaches).filter(
      ([rule, own]) => !Object.keys(own).some((file) => noticed(rule, file)),
    );
    expect(unnoticed.map(([rule]) => rule)).toEqual([]);
    // With this output the tool tells and does not fail; the check's own output does.
    expect(code).toBe(0);
    const check = await having(breaches['domain-knows-nothing'] ?? {}, () =>
      run('depcruise', 'src/domain', '--config', '.dependency-cruiser.cjs'),
    );
    expect(check.code).toBeGreaterThan(0);
    expect(check.output).toContain('domain-knows-nothing');
  });
});

test('format: a file that is not as the formatter writes it fails the check', { timeout: slowMs }, async () => {
  const file = 'src/domain/breach-format.ts';
  const { code, output } = await having({ [file]: 'export const  a = "x"' }, () => run('prettier', '--check', file));
  expect(code).toBe(1);
  expect(output).toContain(file);
});

describe('the schema', () => {
  test('what has no description, or a name of another form, fails the lint', { timeout: slowMs }, async () => {
    const breach = `
type Breach { undescribed: Int }
"An enum."
enum BreachKind { "A value." lower_case }
extend type Query {
  "Leads to the types above."
  Breach_field("An argument." an_argument: BreachKind): Breach
  "Gone."
  old: Int @deprecated
}
`;
    const { code, output } = await having({ 'schema/breach.graphql': breach }, () =>
      run('eslint', '--max-warnings', '0', '--format', 'json', 'schema/breach.graphql'),
    );
    expect(code).toBe(1);
    const [result] = JSON.parse(output) as { messages: { ruleId: string; message: string }[] }[];
    const rules = new Set(result?.messages.map(({ ruleId }) => ruleId.split('/')[1]));
    expect([...rules].toSorted()).toEqual([
      'naming-convention',
      'require-deprecation-date',
      'require-deprecation-reason',
      'require-description',
    ]);
  });

  test(
    'a change that breaks clients fails, unless it is written down; one that adds does not',
    { timeout: slowMs },
    async () => {
      const git = (...args: string[]): Promise<Run> =>
        run('git', '-c', 'user.name=check', '-c', 'user.email=check@example.com', ...args);
      await git('init', '-q', '-b', 'main');
      await git('add', 'schema');
      expect((await git('commit', '-q', '-m', 'Schema as it is')).code).toBe(0);
      const diff = (): Promise<Run> => run('node', 'scripts/schema-diff.ts', '--base', 'HEAD');
      expect(await diff()).toEqual({ code: 0, output: '' });

      const room = original('schema/room.graphql');
      const without = room.replace(
        /\n {2}"""(?:(?!""")[^])*"""\n {2}subtitle: String|\n {2}"[^"\n]*"\n {2}subtitle: String/,
        '',
      );
      expect(without).not.toBe(room);
      const broken = await having({ 'schema/room.graphql': without }, diff);
      expect(broken.code).toBe(1);
      expect(broken.output).toContain(`breaking: Field 'subtitle' was removed from object type 'Room'`);

      const breaks = `${original('docs/schema-breaks.md')}\n- Field 'subtitle' was removed from object type 'Room'\n`;
      const meant = await having({ 'schema/room.graphql': without, 'docs/schema-breaks.md': breaks }, diff);
      expect(meant.code).toBe(0);

      expect((await having({ 'schema/added.graphql': '"More."\ntype RoomMore { "More." id: ID! }' }, diff)).code).toBe(
        0,
      );
    },
  );
});

test('a generated file that was changed by hand, or not made anew, fails the check', { timeout: slowMs }, async () => {
  const stale = [
    'src/__generated__/resolvers-types.ts',
    'client/__generated__/hooks.ts',
    '.env.example',
    'docs/ownership.md',
  ];
  const files = Object.fromEntries(stale.map((file) => [file, `${original(file)}\n# by hand\n`]));
  const { code, output } = await having(files, () => run('npm', 'run', '--silent', 'generate:check'));
  expect(code).toBe(1);
  for (const file of stale) expect(output).toContain(`${file} was not up to date`);
});

describe('the count at the end', () => {
  type Counts = Readonly<{ passed?: number; failed?: number; pending?: number; todo?: number; unloaded?: number }>;
  const count = async (
    { passed = 0, failed = 0, pending = 0, todo = 0, unloaded = 0 }: Counts,
    ...others: string[]
  ) => {
    const numbers = { numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: todo };
    const testResults = Array.from({ length: unloaded }, () => ({ status: 'failed', assertionResults: [] }));
    const file = 'results.json';
    const files = { [file]: JSON.stringify({ ...numbers, testResults }) };
    return having(files, () => run('node', 'scripts/count.ts', file, ...others));
  };

  test('is one plain line, and good only when every test ran and passed', { timeout: slowMs }, async () => {
    expect(await count({ passed: 7 })).toEqual({ code: 0, output: '7 passed, 0 failed\n' });
    expect(await count({ passed: 7, failed: 1 })).toEqual({ code: 1, output: '7 passed, 1 failed\n' });
    expect(await count({})).toEqual({ code: 1, output: '0 passed, 1 failed\n' });
  });

  test('counts what was left out, could not be loaded or failed beside the tests', { timeout: slowMs }, async () => {
    for (const [counts, says] of [
      [{ pending: 2, todo: 1 }, '3 tests were left out'],
      [{ unloaded: 3 }, '3 files could not be loaded'],
    ] as const) {
      const { code, output } = await count({ passed: 7, ...counts });
      expect(code).toBe(1);
      expect(output).toContain(says);
      expect(output).toContain('7 passed, 3 failed\n');
    }
    expect(await count({ passed: 7 }, '2')).toEqual({ code: 1, output: '7 passed, 2 failed\n' });
    expect(await run('node', 'scripts/count.ts', 'no-results.json')).toEqual({
      code: 1,
      output: '0 passed, 1 failed\n',
    });
  });
});
