import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';
import type { DocumentList } from '../document-list.ts';

/** In place of what is not carried out Apollo is given a hash that nobody has, and says that it is not known. */
const unknown = { persistedQuery: { version: 1, sha256Hash: 'none' } };

/**
 * A text speaks for itself: a hash beside it would register it, and nobody may. With `only`, a text that is not listed is
 * not even read.
 */
export function listedDocuments({ rule, isListed }: DocumentList): ApolloServerPlugin<Context> {
  return {
    requestDidStart: ({ request }) => {
      const { persistedQuery, ...extensions }: Readonly<Record<string, unknown>> = request.extensions ?? {};
      if (request.query !== undefined && rule === 'only' && !isListed(request.query)) {
        delete request.query;
        request.extensions = unknown;
      } else if (request.query !== undefined) request.extensions = extensions;
      else if (persistedQuery !== undefined && !isOfVersion1(persistedQuery)) request.extensions = unknown;
      return Promise.resolve();
    },
  };
}

function isOfVersion1(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === 1;
}
