import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';

/**
 * Tells with each answer what it cost: `extensions.vendorCalls [{ vendor operation planned reads made shared cached
 * ms }]`: the calls it could have taken at worst, the reads that were wanted, the calls that were sent for them, and how
 * many reads needed none.
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
