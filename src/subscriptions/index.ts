import type { IncomingMessage } from 'node:http';
import websocket from '@fastify/websocket';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import { handleProtocols } from 'graphql-ws';
import type { FollowOptions } from './follow.ts';
import { createProtocol } from './protocol.ts';
import { dismiss, speak } from './socket.ts';

/** No document of a client is longer. Bytes. */
const longestMessage = 100_000;

/** How long clients may take to leave when the server stops, milliseconds. */
const leaveWithinMs = 2_000;

export type SubscriptionOptions = FollowOptions &
  Readonly<{
    /** Origins whose pages may open a socket, besides the server's own. */
    corsOrigins: readonly string[];
    /** What a request gets at the same address that is none for a socket. */
    otherwise: RouteHandlerMethod;
  }>;

/** Serves sockets at the address of the graph. */
export async function serveSubscriptions(app: FastifyInstance, options: SubscriptionOptions): Promise<void> {
  await app.register(websocket, {
    options: {
      maxPayload: longestMessage,
      handleProtocols,
      // A page may open a socket to anywhere: what CORS is for other requests is to be asked here.
      verifyClient: ({ req }: { req: IncomingMessage }) => isWelcome(req, options.corsOrigins),
    },
    preClose: (done) => {
      dismiss(app.websocketServer.clients, leaveWithinMs);
      app.websocketServer.close(() => done());
    },
  });
  const protocol = createProtocol(options);
  app.route({
    method: 'GET',
    url: '/graphql',
    handler: options.otherwise,
    wsHandler: (socket) => speak(protocol, socket),
  });
}

/** A program has no origin; a page has, and it is to be our own or one that is named. */
function isWelcome({ headers }: IncomingMessage, origins: readonly string[]): boolean {
  const { origin, host } = headers;
  if (origin === undefined || origins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
