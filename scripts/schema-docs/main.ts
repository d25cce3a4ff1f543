import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runGraphQLMarkdown } from '@graphql-markdown/cli';
import { indexPage, page } from './page.ts';

/** Browsable pages of the schema, made of its SDL by GraphQL-Markdown: `npm run docs`, then open `site/schema/index.html`. */
const target = process.argv[2] ?? 'site/schema';
const folder = mkdtempSync(join(tmpdir(), 'graph-docs-'));
try {
  const options = {
    schema: 'schema/*.graphql',
    rootPath: folder,
    baseURL: 'schema',
    loaders: { GraphQLFileLoader: '@graphql-tools/graphql-file-loader' },
  };
  await runGraphQLMarkdown(options, {});
  const root = join(folder, 'schema');
  const files = readdirSync(root, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.md') && file !== 'generated.md')
    .toSorted();
  rmSync(target, { recursive: true, force: true });
  write('index.html', indexPage(files));
  for (const file of files)
    write(file.replace(/md$/, 'html'), page(file, readFileSync(join(root, file), 'utf8'), files));
  process.stdout.write(`${String(files.length)} pages in ${target}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function write(file: string, text: string): void {
  const path = join(target, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
