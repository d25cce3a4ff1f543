import { defineConfig } from 'vitest/config';

/** Three kinds of tests: pure ones, ones over a real port, and stories through the whole server. */
const project = (name: string, timeoutMs: number) => ({
  // One build of graphql-js, the one that Node takes: a schema made by one is no schema to the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    testTimeout: timeoutMs,
    hookTimeout: 30_000,
    pool: 'forks' as const,
  },
});

export default defineConfig({
  // As many as the smallest machine that is meant has cores: by itself the runner would take one fewer.
  test: { maxWorkers: 2, projects: [project('unit', 20_000), project('contract', 30_000), project('e2e', 60_000)] },
});
