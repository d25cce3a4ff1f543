import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Context } from '../context.ts';

/** Changes are told over a socket, and everything else is asked for over HTTP. */
export const transports: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation, contextValue }) => {
        const isSubscription = operation?.operation === OperationTypeNode.SUBSCRIPTION;
        if (operation === undefined || isSubscription === (contextValue.update !== null)) return Promise.resolve();
        const message = isSubscription
          ? 'A subscription cannot be asked for over HTTP.'
          : 'Over a socket there are subscriptions alone.';
        const extensions = { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } };
        throw new GraphQLError(message, { nodes: [operation], extensions });
      },
    }),
};
