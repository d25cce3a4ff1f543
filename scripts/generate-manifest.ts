import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { type DocumentNode, Kind, print } from 'graphql';
import { createCache } from '../client/cache.ts';
import * as generated from '../client/__generated__/graphql.ts';

/** Writes the client's documents, by the hash of what Apollo Client sends: with the type names that its cache adds. */
const cache = createCache();
const documents = Object.values(generated)
  .map((document): DocumentNode => document)
  .filter(({ definitions }) => definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION))
  .map((document) => print(cache.transformDocument(document)));
const byHash = documents.map((text) => [createHash('sha256').update(text).digest('hex'), text] as const);

writeFileSync(
  'client/__generated__/persisted-documents.json',
  `${JSON.stringify(Object.fromEntries(byHash.toSorted(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`,
);
