/** The import law of docs/architecture.md. Type imports count. */
const onlyFrom = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|client|test)/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Each step answers one question; no step calls back.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/(main|sandbox/main)\\.ts$' },
      to: {},
    },
    { name: 'main-is-imported-by-nobody', severity: 'error', from: {}, to: { path: '^src/(main|sandbox/main)\\.ts$' } },
    onlyFrom('domain-knows-nothing', '^src/domain/', ['^src/domain/'], 'The domain is below everything.'),
    onlyFrom('auth-knows-the-domain', '^src/auth/', ['^src/(auth|domain)/'], ''),
    onlyFrom('http-knows-the-domain', '^src/http/', ['^src/(http|domain)/'], 'Transport knows nothing about vendors.'),
    onlyFrom(
      'store-implements-ports',
      '^src/store/',
      [
        '^src/(store|domain)/',
        '^src/identity/(link-store|visit-links)\\.ts$',
        '^src/(commands/(ledger|outbox)|events/(inbox|case-states|leases|gaps))\\.ts$',
      ],
      '',
    ),
    onlyFrom('identity-asks-through-ports', '^src/identity/', ['^src/(identity|domain)/'], ''),
    {
      name: 'a-vendor-knows-itself',
      comment: 'The vendor axis is the one that breaks at night: each stands alone.',
      severity: 'error',
      from: { path: '^src/vendors/([^/]+)/' },
      to: { path: '^src/', pathNot: ['^src/vendors/$1/', '^src/(domain|http)/'] },
    },
    onlyFrom(
      'vendors-index-assembles',
      '^src/vendors/index\\.ts$',
      ['^src/(domain|http)/', '^src/vendors/[^/]+/index\\.ts$'],
      '',
    ),
    {
      name: 'a-vendor-has-one-door',
      severity: 'error',
      from: { path: '^(src|test/e2e)/', pathNot: '^src/vendors/' },
      to: { path: '^src/vendors/[^/]+/', pathNot: '^src/vendors/[^/]+/index\\.ts$' },
    },
    onlyFrom('costs-know-the-schema-alone', '^src/cost/', ['^src/(cost|domain)/'], ''),
    onlyFrom(
      'reads-stand-between',
      '^src/reads/',
      ['^src/(reads|domain)/', '^src/vendors/index\\.ts$'],
      'Between loaders and vendors; knows what can be read, not how.',
    ),
    onlyFrom(
      'loaders-and-writes',
      '^src/(loaders|commands|events)/',
      ['^src/(loaders|commands|events|domain|auth|identity)/', '^src/vendors/index\\.ts$'],
      '',
    ),
    {
      name: 'loaders-know-vendors-by-type',
      severity: 'error',
      from: { path: '^src/(loaders|commands|events|identity|reads)/' },
      to: { path: '^src/(vendors|store)/', dependencyTypesNot: ['type-only'] },
    },
    onlyFrom(
      'resolvers-get-what-they-call',
      '^src/resolvers/',
      ['^src/(resolvers|domain|__generated__)/', '^src/context\\.ts$'],
      'What a resolver calls comes in the context.',
    ),
    {
      name: 'resolvers-know-the-context-by-type',
      severity: 'error',
      from: { path: '^src/resolvers/' },
      to: { path: '^src/context\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    onlyFrom(
      'sandbox-knows-itself',
      '^src/sandbox/',
      ['^src/sandbox/'],
      "Written from the vendors' documents, never from our clients.",
    ),
    {
      name: 'tests-of-the-sandbox-know-it-alone',
      comment: 'What it is held to are the documents, not what our clients make of them.',
      severity: 'error',
      from: { path: '^test/(unit|contract)/sandbox/' },
      to: { path: '^src/', pathNot: '^src/sandbox/' },
    },
    { name: 'the-client-has-no-server-in-it', severity: 'error', from: { path: '^client/' }, to: { path: '^src/' } },
    { name: 'no-tests-in-the-product', severity: 'error', from: { path: '^(src|client)/' }, to: { path: '^test/' } },
    {
      name: 'only-listed-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
