import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'schema');

/** The graph's public contract, the files of `schema/` in the order of their names. */
export const typeDefs: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .toSorted()
  .map((file) => readFileSync(join(folder, file), 'utf8'));

/** What makes of the contract a subgraph of Apollo Federation 2; apart, for plain GraphQL tools do not know its words. */
export const federationDefs = readFileSync(join(folder, 'federation', 'subgraph.graphql'), 'utf8');
