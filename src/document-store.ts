import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { BREAK, type DocumentNode, Kind, visit } from 'graphql';

type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

/** So many documents are kept, each of at most so many characters: some megabytes when all is full. */
const mostDocuments = 500;
const longestDocument = 10_000;

/**
 * Documents that were parsed and checked once, the least recently used forgotten first. A client's own documents are
 * few, short, and say in variables whom they ask about; whatever else is sent is parsed again rather than kept.
 */
export function createDocumentStore(): DocumentStore {
  const kept = new Map<string, DocumentNode>();
  return {
    get: (key) => {
      const document = kept.get(key);
      if (document !== undefined) {
        kept.delete(key);
        kept.set(key, document);
      }
      return Promise.resolve(document);
    },
    set: (key, document) => {
      if (isWorthKeeping(document)) kept.set(key, document);
      const [oldest] = kept.keys();
      if (kept.size > mostDocuments && oldest !== undefined) kept.delete(oldest);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(kept.delete(key)),
  };
}

/** A text in a document may be a person's name; one in a variable's default is the author's. */
function isWorthKeeping(document: DocumentNode): boolean {
  if ((document.loc?.source.body.length ?? Infinity) > longestDocument) return false;
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
