import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { BREAK, type DocumentNode, Kind, visit } from 'graphql';

export type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']> &
  Readonly<{
    /** The document of exactly this text, if it is kept. */
    ofText: (text: string) => DocumentNode | undefined;
  }>;

/** So many documents are kept, each of at most so many characters: some megabytes when all is full. */
const mostDocuments = 500;
const longestDocument = 10_000;

/**
 * Documents that were parsed and checked once, the least recently used forgotten first. A client's own documents are
 * few, short, and say in variables whom they ask about; whatever else is sent is parsed again rather than kept.
 */
export function createDocumentStore(): DocumentStore {
  const kept = new Map<string, DocumentNode>();
  const texts = new Map<string, string>();

  function forget(key: string): boolean {
    const document = kept.get(key);
    if (document !== undefined) texts.delete(textOf(document));
    return kept.delete(key);
  }

  function use(key: string): DocumentNode | undefined {
    const document = kept.get(key);
    if (document === undefined) return undefined;
    kept.delete(key);
    kept.set(key, document);
    return document;
  }

  return {
    ofText: (text) => {
      const key = texts.get(text);
      return key === undefined ? undefined : use(key);
    },
    get: (key) => Promise.resolve(use(key)),
    set: (key, document) => {
      if (isWorthKeeping(document)) {
        kept.set(key, document);
        texts.set(textOf(document), key);
      }
      const [oldest] = kept.keys();
      if (kept.size > mostDocuments && oldest !== undefined) forget(oldest);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(forget(key)),
  };
}

/** A text in a document may be a person's name; one in a variable's default is the author's. */
function isWorthKeeping(document: DocumentNode): boolean {
  if (document.loc === undefined || textOf(document).length > longestDocument) return false;
  let hasText = false;
  visit(document, {
    [Kind.VARIABLE_DEFINITION]: () => false,
    [Kind.STRING]: () => {
      hasText = true;
      return BREAK;
    },
  });
  return !hasText;
}

function textOf({ loc }: DocumentNode): string {
  return loc?.source.body ?? '';
}
