import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';

/**
 * Tells with each answer what it cost: `extensions.vendorCalls [{ vendor operation planned made shared cached ms }]`,
 * reads that were wanted, calls that were sent for them, and how many reads needed none.
 */
export const vendorCalls: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response, contextValue }) => {
        const lines = contextValue.bill.lines();
        if (response.body.kind === 'single' && lines.length > 0) {
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, vendorCalls: lines };
        }
        return Promise.resolve();
      },
    }),
};
