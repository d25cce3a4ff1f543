import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';
import { tap } from 'rxjs';
import { createCache } from '../../client/index.ts';
import { noteCalls } from './calls.ts';
import { noteSocket } from './socket.ts';

/** The page is served by the graph's own server, so the graph is at the same address. */
const http = new HttpLink({ uri: '/graphql' });

/** The socket is closed when nobody follows anything any more, and that is no trouble. */
function isWanted(event: unknown): boolean {
  return !(event instanceof CloseEvent && event.code === 1_000);
}

const socket = new GraphQLWsLink(
  createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    on: { connected: () => noteSocket('on'), closed: (event) => noteSocket(isWanted(event) ? 'off' : 'new') },
  }),
);

/** What an answer cost in vendor calls, for the vendors' page. */
const meter = new ApolloLink((operation, forward) =>
  forward(operation).pipe(tap(({ extensions }) => noteCalls(extensions?.['vendorCalls']))),
);

export const client = new ApolloClient({
  link: ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    socket,
    meter.concat(http),
  ),
  cache: createCache(),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
});
