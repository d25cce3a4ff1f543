import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/config.ts';
import { defaultPorts, settingsFor, vendorNames } from '../../src/sandbox/index.ts';
import { settings } from '../../src/settings.ts';

/** Container files are run by nobody's tests here: what they say is held against the code instead. */
const root = join(import.meta.dirname, '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const settingNames = new Set<string>(settings.map(({ name }) => name));

type Service = Readonly<{
  build?: string;
  image?: string;
  command?: readonly string[];
  environment: Readonly<Record<string, string>>;
  ports?: readonly string[];
  depends_on?: Readonly<Record<string, Readonly<{ condition: string }>>>;
  healthcheck?: Readonly<{ test: readonly string[] }>;
  volumes?: readonly string[];
}>;
type Compose = Readonly<{ services: Readonly<Record<string, Service>>; volumes: object }>;

const compose = parse(read('docker-compose.yml'), { merge: true }) as Compose;

/** The instructions of the Dockerfile, with what follows each. */
const instructions = read('Dockerfile')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line))
  .map((line) => ({ name: line.slice(0, line.indexOf(' ')), rest: line.slice(line.indexOf(' ') + 1) }));
const last = (name: string): string => instructions.findLast((one) => one.name === name)?.rest ?? '';
const finalStage = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'));
const copied = instructions
  .filter(({ name, rest }) => name === 'COPY' && !rest.startsWith('--from'))
  .flatMap(({ rest }) => rest.split(' ').slice(0, -1));
const imageEnv = Object.fromEntries(
  instructions
    .filter(({ name }) => name === 'ENV')
    .flatMap(({ rest }) =>
      rest.split(' ').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
    ),
) as Readonly<Record<string, string>>;

describe('the image', () => {
  test('has the Node that package.json pins', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const major = dependencies['node']?.split('.')[0] ?? '';
    for (const { rest } of instructions.filter(({ name }) => name === 'FROM')) {
      expect(rest).toMatch(new RegExp(`^node:${major}-slim( AS \\w+)?$`));
    }
  });

  test('copies what is there, and what the program reads when it runs', () => {
    for (const path of copied) expect(existsSync(join(root, path)), path).toBe(true);
    const isCopied = (path: string): boolean => copied.some((one) => path === one || path.startsWith(`${one}/`));
    const sources = readdirSync(join(root, 'src'), { recursive: true }).map(String);
    const folders = sources
      .filter((file) => file.endsWith('.ts') && statSync(join(root, 'src', file)).isFile())
      .flatMap((file) => [...read(join('src', file)).matchAll(/import\.meta\.dirname,((?: '[^']+',?)+)/g)])
      .map(([, steps = '']) => steps.match(/'[^']+'/g)?.map((step) => step.slice(1, -1)) ?? [])
      .map((steps) => steps.filter((step) => step !== '..').join('/'))
      // The root itself is only where other paths begin.
      .filter((path) => path !== '');
    expect(folders.toSorted()).toEqual([
      'client/__generated__/persisted-documents.json',
      'client/operations',
      'schema',
    ]);
    for (const path of ['src/main.ts', 'src/sandbox/main.ts', 'package.json', ...folders]) {
      expect(isCopied(path), path).toBe(true);
    }
  });

  test('is sent no more than it copies', () => {
    const isWidest = (path: string): boolean => !copied.some((other) => path.startsWith(`${other}/`));
    const ignored = read('.dockerignore')
      .split('\n')
      .filter((line) => line !== '');
    expect(ignored[0]).toBe('*');
    const sent = ignored.slice(1).filter((line) => line.startsWith('!'));
    expect(sent.toSorted()).toEqual(
      [...new Set(copied)]
        .filter(isWidest)
        .map((path) => `!${path}`)
        .toSorted(),
    );
    // What is made here of what is sent is left out again.
    const leftOut = ignored.slice(1).filter((line) => !line.startsWith('!'));
    expect(leftOut.filter((line) => !sent.some((one) => line.startsWith(`${one.slice(1)}/`)))).toEqual([]);
  });

  test('has no development packages, and runs no install script', () => {
    const install = instructions.find(({ rest }) => rest.includes('npm ci'))?.rest;
    expect(install).toContain('--omit=dev');
    expect(install).toContain('--ignore-scripts');
  });

  test('runs as somebody else than the superuser, who may write the store and nothing more', () => {
    const user = finalStage.findIndex(({ name }) => name === 'USER');
    expect(finalStage[user]?.rest).toBe('node');
    expect(finalStage.slice(user).some(({ name }) => name === 'COPY' || name === 'RUN')).toBe(false);
    const folder = last('VOLUME');
    expect(imageEnv['STORE_FILE']?.startsWith(`${folder}/`)).toBe(true);
    expect(finalStage.find(({ name }) => name === 'RUN')?.rest).toBe(`mkdir ${folder} && chown node:node ${folder}`);
  });

  test('sets what the program knows, and opens the port that it says', () => {
    for (const name of Object.keys(imageEnv)) expect(settingNames, name).toContain(name);
    const config = readConfig(imageEnv);
    expect(config.host).toBe('0.0.0.0');
    expect(last('EXPOSE')).toBe(String(config.port));
  });

  test('is asked for its health where the server answers', () => {
    const [, path] = /127\.0\.0\.1:\$\{process\.env\.PORT\}(\/[a-z]+)/.exec(last('HEALTHCHECK')) ?? [];
    expect(read('src/server.ts')).toContain(`app.get('${path ?? ''}'`);
  });

  test('starts as `npm start` does', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const command = (JSON.parse(last('CMD')) as string[]).join(' ');
    expect(scripts['start']).toBe(command);
  });
});

describe('docker compose', () => {
  const { server, postgres, redis, ...vendors } = compose.services;
  const sandboxUrls = Object.fromEntries(
    vendorNames.map((vendor) => [vendor, `http://${vendor}:${String(defaultPorts[vendor])}`]),
  );

  test('has the server, PostgreSQL, Redis and one service for each vendor', () => {
    expect(Object.keys(vendors).toSorted()).toEqual([...vendorNames].toSorted());
    expect(postgres?.image).toMatch(/^postgres:[0-9]+-alpine$/);
    expect(redis?.image).toMatch(/^redis:[0-9]+-alpine$/);
    for (const service of [server, ...Object.values(vendors)]) expect(service?.build).toBe('.');
  });

  test('points the server at the four sandboxes, with their keys', () => {
    const expected = settingsFor(sandboxUrls);
    const given = Object.entries(server?.environment ?? {}).filter(([name]) =>
      /^(CYBERMDCARE|VSEE|MDI|UPDOX)_/.test(name),
    );
    expect(Object.fromEntries(given)).toEqual(expected);
  });

  test('gives the server settings that it takes', () => {
    for (const name of Object.keys(server?.environment ?? {})) expect(settingNames, name).toContain(name);
    const config = readConfig({ ...imageEnv, ...server?.environment });
    expect(Object.values(config.vendors ?? {}).every((vendor) => vendor !== null)).toBe(true);
    expect(server?.ports).toEqual([`${String(config.port)}:${String(config.port)}`]);
  });

  test('gives it the database that PostgreSQL makes', () => {
    const { POSTGRES_USER = '', POSTGRES_PASSWORD = '', POSTGRES_DB = '' } = postgres?.environment ?? {};
    expect(server?.environment['DATABASE_URL']).toBe(
      `postgres://${POSTGRES_USER}:${POSTGRES_PASSWORD}@postgres:5432/${POSTGRES_DB}`,
    );
    const [volume] = postgres?.volumes ?? [];
    expect(Object.keys(compose.volumes)).toContain(volume?.split(':')[0]);
  });

  test('lets its nodes tell each other over Redis', () => {
    expect(readConfig(server?.environment).line).toEqual({
      ...{ kind: 'redis', url: 'redis://redis:6379', prefix: 'telehealth-graph' },
    });
    expect(redis?.healthcheck?.test).toContain('redis-cli');
  });

  test('takes the webhooks of every vendor that sends some', () => {
    expect(Object.values(readConfig(server?.environment).webhooks)).not.toContain(null);
  });

  test.each(vendorNames)('runs %s alone, on its own port, and asks whether it is well', (vendor) => {
    const service = vendors[vendor];
    const port = String(defaultPorts[vendor]);
    const told = vendor === 'cybermdcare' ? [] : ['--tell', `http://server:${server?.ports?.[0]?.split(':')[1] ?? ''}`];
    expect(service?.command).toEqual(['node', 'src/sandbox/main.ts', '--only', vendor, '--host', '0.0.0.0', ...told]);
    expect(service?.ports).toEqual([`${port}:${port}`]);
    expect(service?.environment).toEqual({ SANDBOX_URL: `http://127.0.0.1:${port}` });
    const check = service?.healthcheck?.test.join(' ') ?? '';
    const [, path = ''] = /SANDBOX_URL \+ "([^"]+)"/.exec(check) ?? [];
    expect(read('src/sandbox/kit/control.ts')).toContain(`app.get('${path}'`);
  });

  test('starts the server when the others are well', () => {
    const { server: _server, ...others } = compose.services;
    expect(server?.depends_on).toEqual(
      Object.fromEntries(Object.keys(others).map((name) => [name, { condition: 'service_healthy' }])),
    );
    for (const service of Object.values(others)) expect(service.healthcheck?.test.length).toBeGreaterThan(1);
  });
});

describe('.env.example', () => {
  const lines = read('.env.example').split('\n');
  const given = lines.filter((line) => /^#? ?[A-Z][A-Z0-9_]*=/.test(line));

  test('has every setting once, with what it is for', () => {
    expect(given.map((line) => /[A-Z][A-Z0-9_]*/.exec(line)?.[0])).toEqual(settings.map(({ name }) => name));
    for (const { name, description } of settings) {
      const at = lines.findIndex((line) => line.replace(/^# /, '').startsWith(`${name}=`));
      const above = lines.slice(0, at).reverse();
      const comment = above
        .slice(0, above.indexOf(''))
        .reverse()
        .map((line) => line.replace(/^# /, ''));
      expect(comment.join(' ')).toBe(description);
    }
  });

  test('copied as it is, it changes nothing', () => {
    const env = Object.fromEntries(
      lines.filter((line) => /^[A-Z]/.test(line)).map((line) => line.split('=') as [string, string]),
    );
    expect(readConfig(env)).toEqual(readConfig({}));
  });

  test('shows the defaults', () => {
    const shown = Object.fromEntries(given.map((line) => line.replace(/^# /, '').split('=') as [string, string]));
    for (const { name, default: value } of settings) expect(shown[name]).toBe(value);
  });
});
