/** What a frontend installs: cache, documents with their types, and a hook for each operation. */
export { createCache, typePolicies } from './cache.ts';
export { createHashLink } from './hash-link.ts';
export { connectionArguments, possibleTypes } from './__generated__/schema-facts.ts';
export * from './__generated__/graphql.ts';
export * from './__generated__/hooks.ts';
