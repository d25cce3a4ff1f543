import { renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import { fingerprint } from '../src/web/sources.ts';

/**
 * Builds the front desk into a folder of its own: the one that is named, or the one that the server looks for. It is
 * written beside and moved in whole, so that nobody is ever served a half of it.
 */
const root = join(import.meta.dirname, '..');
const [, , named] = process.argv;
const folder = resolve(named ?? join(import.meta.dirname, '.built', fingerprint(root) ?? 'page'));
const beside = join(dirname(folder), `.${basename(folder)}-${String(process.pid)}`);

try {
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic' } },
    // What is small would else become a `data:` address, which the page's policy does not let in.
    build: { outDir: beside, emptyOutDir: true, assetsInlineLimit: 0, target: 'es2023' },
  });
  rmSync(folder, { recursive: true, force: true });
  renameSync(beside, folder);
} finally {
  rmSync(beside, { recursive: true, force: true });
}
