import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startServerProcess } from '../support/server-process.ts';

const root = join(import.meta.dirname, '..', '..');

test('what the Dockerfile copies is enough to start the server and its sandbox', async () => {
  const image = mkdtempSync(join(tmpdir(), 'graph-image-'));
  const copies = readFileSync(join(root, 'Dockerfile'), 'utf8').matchAll(/^COPY (?!--from)(.+) (\S+)$/gm);
  for (const [, sources = '', target = ''] of copies) {
    for (const source of sources.split(' ')) {
      cpSync(join(root, source), join(image, target.startsWith('.') ? source : target), { recursive: true });
    }
  }
  symlinkSync(join(root, 'node_modules'), join(image, 'node_modules'));
  const server = startServerProcess({}, image);
  await server.printed(/Ctrl-C stops everything/);
  const [, url = ''] = /GraphQL +(http\S+)\/graphql/.exec(server.stdout()) ?? [];
  expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'ok' });
  server.signal('SIGTERM');
  expect(await server.ended).toEqual({ code: 0, signal: null });
  rmSync(image, { recursive: true, force: true });
});
