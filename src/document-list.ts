import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { z } from 'zod';

/** Whether listed documents are taken by their hash: not at all, beside whole ones, or as the only ones carried out. */
export type DocumentRule = 'off' | 'allow' | 'only';

export type DocumentSettings = Readonly<{ rule: DocumentRule; files: readonly string[] }>;

export type DocumentList = Readonly<{
  rule: DocumentRule;
  /** The text behind a hash; undefined: it is not listed. */
  byHash: (hash: string) => string | undefined;
  isListed: (text: string) => boolean;
}>;

/** Our own client's. */
const clientList = join(import.meta.dirname, '..', 'client', '__generated__', 'persisted-documents.json');

/** Hash to text; or the manifest that Apollo's tools make. */
const list = z.record(z.string(), z.string());
const apolloManifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  operations: z.array(z.object({ id: z.string(), body: z.string() })),
});

/** Reads the lists; throws, for each file, one line that says what is wrong with it. */
export function readDocumentList({ rule, files }: DocumentSettings): DocumentList {
  const texts = new Map(rule === 'off' ? [] : [clientList, ...files].flatMap(readList));
  const listed = new Set(texts.values());
  return { rule, byHash: (hash) => texts.get(hash), isListed: (text) => listed.has(text) };
}

function readList(file: string): readonly (readonly [hash: string, text: string])[] {
  const entries = entriesOf(file);
  const wrong = entries.find(([hash, text]) => createHash('sha256').update(text).digest('hex') !== hash);
  if (wrong !== undefined)
    throw new DocumentListError(file, `has a document that is not what its hash "${wrong[0]}" says`);
  return entries;
}

function entriesOf(file: string): readonly (readonly [hash: string, text: string])[] {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new DocumentListError(file, 'cannot be read as JSON');
  }
  const manifest = apolloManifest.safeParse(json);
  if (manifest.success) return manifest.data.operations.map(({ id, body }) => [id, body]);
  const map = list.safeParse(json);
  if (map.success) return Object.entries(map.data);
  throw new DocumentListError(file, 'is no list of documents by their hashes');
}

export class DocumentListError extends Error {
  override readonly name = 'DocumentListError';

  constructor(file: string, fault: string) {
    super(`DOCUMENT_LISTS: ${file} ${fault}`);
  }
}

type PersistedQueries = NonNullable<ApolloServerOptions<BaseContext>['persistedQueries']>;

/** What Apollo asks for the text behind a hash. Nobody adds to it: what is listed was listed by whoever runs the server. */
export function persistedQueries({ rule, byHash }: DocumentList): PersistedQueries {
  if (rule === 'off') return false;
  return {
    cache: {
      get: (key) => Promise.resolve(byHash(key.replace(/^apq:/, ''))),
      set: () => Promise.resolve(),
      delete: () => Promise.resolve(false),
    },
  };
}
