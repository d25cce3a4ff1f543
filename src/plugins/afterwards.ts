import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';

/** What a request's changes left for later is begun when its answer goes out, all of it together. */
export const afterwards: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue }) => {
        contextValue.commands.afterwards();
        return Promise.resolve();
      },
    }),
};
