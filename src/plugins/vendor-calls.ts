import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';

/** Tells with each answer which vendor calls it took: `extensions.vendorCalls [{ vendor operation made }]`. */
export const vendorCalls: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response, contextValue }) => {
        if (response.body.kind === 'single' && contextValue.vendorCalls.size > 0) {
          const { singleResult } = response.body;
          singleResult.extensions = {
            ...singleResult.extensions,
            vendorCalls: [...contextValue.vendorCalls.values()],
          };
        }
        return Promise.resolve();
      },
    }),
};
