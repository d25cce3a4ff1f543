import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';
import type { DocumentList } from '../document-list.ts';

/**
 * Carries out the listed documents alone. One that is not listed is not even read: Apollo is given a hash that nobody
 * has in its place, and says that it is not known.
 */
export function listedOnly({ isListed }: DocumentList): ApolloServerPlugin<Context> {
  return {
    requestDidStart: ({ request }) => {
      if (request.query !== undefined && !isListed(request.query)) {
        delete request.query;
        request.extensions = { persistedQuery: { version: 1, sha256Hash: 'none' } };
      }
      return Promise.resolve();
    },
  };
}
