import eslint from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import typescript from 'typescript-eslint';

export default typescript.config(
  {
    ignores: [
      'node_modules',
      'src/__generated__',
      'client/__generated__',
      'web/.built',
      'data',
      'client/dist',
      'site',
      'coverage',
      '**/*.cjs',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [eslint.configs.recommended, ...typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      // `as const` is no assertion about a value; every other `as` is one that nobody checks.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/naming-convention': ['error', { selector: 'typeLike', format: ['PascalCase'] }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ClassDeclaration:not([superClass.name=/Error$/])', message: 'Classes are for errors alone.' },
        { selector: 'TSEnumDeclaration', message: 'Enums are unions of text.' },
        { selector: 'ExportAllDeclaration', message: 'An index assembles; it never just re-exports.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read in src/config.ts alone.' },
      ],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Where JSON and other untyped things come in.
    files: ['src/loaders/profile.ts', 'src/sandbox/kit/spoil.ts'],
    rules: { '@typescript-eslint/consistent-type-assertions': 'off' },
  },
  // Declarations alone: there is nothing in it to lose one's way in.
  { files: ['src/sandbox/world/types.ts'], rules: { 'max-lines': 'off' } },
  // Fastify is extended by adding to its interfaces.
  {
    files: ['src/sandbox/kit/types.ts', 'src/sandbox/kit/trial.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  { files: ['src/config.ts'], rules: { 'no-restricted-properties': 'off' } },
  // What is long in them is markup, which reads from top to bottom.
  {
    files: ['web/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 105, skipBlankLines: true, skipComments: true }] },
  },
  // A package is entered by one door: this is the client's.
  { files: ['client/index.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['*.config.ts', 'codegen.ts', 'scripts/**', 'test/**', 'bench/**'],
    rules: {
      'no-restricted-exports': 'off',
      'no-restricted-properties': 'off',
      'no-console': 'off',
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // What must not compile for a client is written down with the compiler as its judge, here and nowhere else.
    files: ['test/client/**'],
    rules: { '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }] },
  },
  {
    // The client's documents: code generation checks them against the schema. What is not asked for its id is kept in
    // the client's cache once for each place that it was seen in.
    files: ['client/operations/**/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/*.graphql', documents: 'client/operations/*.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/no-anonymous-operations': 'error',
      '@graphql-eslint/require-selections': ['error', { fieldName: 'id' }],
      '@graphql-eslint/no-unused-fragments': 'error',
    },
  },
  {
    files: ['schema/**/*.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
          // The interface says what `id` is.
          ignoredSelectors: ['[type=FieldDefinition][name.value=id]'],
        },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          Argument: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
      '@graphql-eslint/no-unreachable-types': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/require-deprecation-date': 'error',
      '@graphql-eslint/unique-type-names': 'off',
      '@graphql-eslint/known-type-names': 'error',
    },
  },
);
