import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';
import type { BillLine } from '../reads/bill.ts';

/**
 * Tells with each answer what it cost: `extensions.vendorCalls [{ vendor operation planned reads made shared cached
 * ms }]`: the calls it could have taken at worst, the reads that were wanted, the calls that were sent for them, and how
 * many reads needed none.
 */
export const vendorCalls: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response, contextValue }) => {
        const told = vendorCallsOf(contextValue);
        if (response.body.kind === 'single' && told !== undefined) {
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, ...told };
        }
        return Promise.resolve();
      },
    }),
};

/** Undefined: no vendor was asked, and none could have been. */
export function vendorCallsOf({ bill }: Context): Readonly<{ vendorCalls: readonly BillLine[] }> | undefined {
  const lines = bill.lines();
  return lines.length === 0 ? undefined : { vendorCalls: lines };
}
