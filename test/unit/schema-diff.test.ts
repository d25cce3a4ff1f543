import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

/** The check of the schema against main, in a repository of its own: what breaks clients or routers does not pass. */
const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'graph-schema-'));
const git = (...args: string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
const file = (path: string): string => join(folder, path);

function change(path: string, from: string, to: string): void {
  const text = readFileSync(file(path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  writeFileSync(file(path), text.replace(from, to));
}

function check(): Readonly<{ status: number | null; told: string }> {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/schema-diff.ts'], { cwd: folder, encoding: 'utf8' });
  return { status, told: stderr };
}

beforeAll(() => {
  for (const path of ['schema', 'scripts', 'docs', 'package.json']) {
    cpSync(join(root, path), file(path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), file('node_modules'));
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', 'schema', 'docs');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--message', 'Begin');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => git('checkout', '--quiet', '--', '.'));

test('what was not changed passes', () => {
  expect(check()).toEqual({ status: 0, told: '' });
});

test('what only adds passes', () => {
  change('schema/base.graphql', 'interface Node {', 'type Added { "A field." field: Int }\n\ninterface Node {');
  expect(check().status).toBe(0);
});

describe('a break for clients', () => {
  test('fails', () => {
    change('schema/room.graphql', '  length: Int!', '  size: Int!');
    const { status, told } = check();
    expect(status).toBe(1);
    expect(told).toContain("breaking: Field 'length' was removed from object type 'RoomQueue'");
  });
});

describe('a break for routers', () => {
  const key = 'extend type Patient @key(fields: "id")';
  const words = 'Federation directive was removed or changed: Patient @key(fields: "id")';

  test.each([
    ['an entity that is none any more', key, ''],
    ['another key', key, 'extend type Patient @key(fields: "name { text }")'],
    ['a key that nobody may use', key, 'extend type Patient @key(fields: "id", resolvable: false)'],
  ])('%s fails', (_what, from, to) => {
    change('schema/federation/subgraph.graphql', from, to);
    expect(check()).toMatchObject({ status: 1, told: expect.stringContaining(`breaking: ${words}`) as string });
  });

  test('a second key beside the first passes', () => {
    change('schema/federation/subgraph.graphql', key, `${key} @key(fields: "email")`);
    expect(check().status).toBe(0);
  });

  test('passes when it is written down', () => {
    change('schema/federation/subgraph.graphql', key, '');
    writeFileSync(file('docs/schema-breaks.md'), `- ${words}\n`);
    expect(check().status).toBe(0);
  });
});
