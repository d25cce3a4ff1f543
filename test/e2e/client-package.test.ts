import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type BrowserContext, chromium } from 'playwright-core';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';

/** The package as a stranger's frontend meets it: packed, installed, checked, built, and run in a browser. */
const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..');
const browserPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const hasBrowser = existsSync(browserPath);
if (!hasBrowser && process.env['REQUIRE_CHROMIUM'] === '1') {
  throw new Error(`REQUIRE_CHROMIUM=1 needs a browser at ${browserPath}`);
}

const name = 'telehealth-graph-client';
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'graph-package-')));
const app = join(folder, 'app');
const installed = join(app, 'node_modules', name);

/** What the frontend has of its own; taken from here, so that nothing is fetched. */
const peers = ['@apollo/client', '@graphql-typed-document-node/core', 'graphql', 'react', 'rxjs'];
const tools = ['react-dom', '@types/react', '@types/react-dom', 'typescript', 'vite'];

/** The example of the package's own README, as it stands there. */
const readme = readFileSync(join(root, 'client', 'README.md'), 'utf8');
const example = /```tsx\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(app, file)), { recursive: true });
  writeFileSync(join(app, file), text);
};

beforeAll(async () => {
  // A copy, so that what is built for the package does not lie about here.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const isSource = (path: string): boolean => !/[\\/](?:dist|node_modules)$/.test(path);
  cpSync(join(root, 'client'), join(folder, 'client'), { recursive: true, filter: isSource });
  await run('npm', ['pack', '--pack-destination', folder], { cwd: join(folder, 'client') });
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '';

  write('package.json', JSON.stringify({ name: 'scratch', private: true, type: 'module' }));
  const quiet = ['--offline', '--no-audit', '--no-fund', '--legacy-peer-deps'];
  await run('npm', ['install', ...quiet, join(folder, tarball)], { cwd: app });
  for (const one of [...peers, ...tools]) {
    mkdirSync(dirname(join(app, 'node_modules', one)), { recursive: true });
    symlinkSync(join(root, 'node_modules', one), join(app, 'node_modules', one));
  }
  write('src/main.tsx', example);
  write(
    'index.html',
    '<!doctype html><link rel="icon" href="data:," /><title>Scratch</title><script type="module" src="/src/main.tsx"></script>',
  );
  write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['src'] }));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What Vite's own template for React and TypeScript sets, and its strictest wishes. */
const compilerOptions = {
  ...{ target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], module: 'esnext', moduleResolution: 'bundler' },
  ...{ jsx: 'react-jsx', types: [], noEmit: true, strict: true, verbatimModuleSyntax: true },
  // The declarations of the package are to hold too.
  skipLibCheck: false,
};

const typeCheck = async (): Promise<string> =>
  run(join(app, 'node_modules', 'typescript', 'bin', 'tsc'), ['-p', '.'], { cwd: app }).then(
    () => '',
    (error: unknown) => (error as { stdout: string }).stdout,
  );

test('the package is an ES module with types and documents, and nothing of the server', () => {
  const files = readdirSync(installed, { recursive: true }).map(String);
  const others = files.filter((file) => !/^(?:dist|operations)\b|^(?:package\.json|README\.md)$/.test(file));
  expect(others.toSorted()).toEqual(['__generated__', '__generated__/persisted-documents.json']);
  const modules = files.filter((file) => file.endsWith('.js'));
  const text = modules.map((file) => readFileSync(join(installed, file), 'utf8')).join('\n');
  const imported = [...text.matchAll(/^(?:import|export)\b[^'"]*from ['"]([^'"]+)['"]/gm)].map(([, from = '']) => from);
  const packages = imported
    .filter((from) => !from.startsWith('.'))
    .map((from) => from.replace(/^(@[^/]+\/[^/]+|[^/]+).*/, '$1'));
  const { peerDependencies, type } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    peerDependencies: object;
    type: string;
  };
  expect(type).toBe('module');
  expect(packages.filter((one) => !(one in peerDependencies))).toEqual([]);
  expect(packages).toContain('@apollo/client');
  for (const file of modules) expect(files, file).toContain(file.replace(/js$/, 'd.ts'));
});

test('every operation that its README names is in it', () => {
  const rows = [...readme.matchAll(/^\| (?!Screen|-)[^|]+\|(.*)\|$/gm)].map(([, row = '']) => row);
  const named = rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, operation = '']) => operation));
  const texts = readdirSync(join(installed, 'operations')).map((file) =>
    readFileSync(join(installed, 'operations', file), 'utf8'),
  );
  const offered = texts.flatMap((text) => [...text.matchAll(/^(?:query|mutation|subscription) (\w+)/gm)]);
  expect(rows).toHaveLength(13);
  expect(named.filter((one) => !offered.some(([, operation]) => operation === one))).toEqual([]);
});

test('the example of its README is about ten lines long, and type-checks', async () => {
  const lines = example.split('\n').filter((line) => line.trim() !== '');
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.length).toBeLessThanOrEqual(15);
  expect(await typeCheck()).toBe('');
}, 120_000);

test('a mistake in what is asked or taken for granted does not type-check', async () => {
  const mistake = `import { usePatientSearchQuery } from '${name}';
export const Wrong = () => usePatientSearchQuery({ variables: { search: 7 } }).data.patients.edges.length;
`;
  write('src/wrong.tsx', mistake);
  const told = await typeCheck();
  rmSync(join(app, 'src', 'wrong.tsx'));
  expect(told).toMatch(/wrong\.tsx\(2,\d+\): error TS2322: Type 'number' is not assignable to type 'string'/);
  expect(told).toMatch(/wrong\.tsx\(2,\d+\): error TS2532: Object is possibly 'undefined'/);
}, 120_000);

// Without a browser it is left out, and reported as skipped.
describe.skipIf(!hasBrowser)('built by Vite, in a browser', () => {
  const profile = mkdtempSync(join(tmpdir(), 'graph-browser-'));
  let stack: Stack;
  let pages: PreviewServer;
  let browser: BrowserContext;

  beforeAll(async () => {
    const now = Date.parse('2026-03-02T09:00:00-08:00');
    stack = await startStack({ sandbox: { now }, now: () => now });
    await build({ root: app, logLevel: 'error', configFile: false });
    const proxy = { '/graphql': stack.url };
    const open = { host: '127.0.0.1', port: 0, proxy };
    pages = await preview({ root: app, logLevel: 'error', configFile: false, preview: open });
    browser = await chromium.launchPersistentContext(profile, {
      executablePath: browserPath,
      headless: true,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await pages.close();
    await stack.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test('it shows who was found, at the price of the document, and complains of nothing', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(pages.resolvedUrls?.local[0] ?? '');
    const names = page.locator('main p');
    await names.first().waitFor();
    expect(await names.allInnerTexts()).toContain('Lena Garcia');
    expect(await names.count()).toBe(3);
    expect(complaints).toEqual([]);
    // Both vendors that know people by name, once each.
    expect(stack.calls()).toEqual({ 'vsee searchUsers': 1, 'mdi getToken': 1, 'mdi searchPatients': 1 });
  });
});
