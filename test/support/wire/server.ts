import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer, type ServerOptions } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

/** A request as it arrived. */
export type Seen = Readonly<{
  method: string;
  /** Path and query, as they stood on the request line. */
  target: string;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: string;
}>;

/** Whatever is to happen on the wire: an answer, half of one, or none. */
export type Reply = (response: ServerResponse, seen: Seen) => unknown;

export type WireServer = Readonly<{
  url: string;
  /** In the order of arrival. */
  seen: readonly Seen[];
  /** Sockets open now, and how many were open at once at most. */
  sockets: Readonly<{ open: () => number; most: () => number }>;
  /** Requests that were not answered to the end yet, and how many there were at once at most. */
  inFlight: Readonly<{ now: () => number; most: () => number }>;
  answer: (script: (seen: Seen) => Reply) => void;
  close: () => Promise<void>;
}>;

/** A server over real sockets that does anything on the wire. */
export async function startWireServer(
  script: (seen: Seen) => Reply,
  tls: ServerOptions | null = null,
): Promise<WireServer> {
  const seen: Seen[] = [];
  const open = new Set<Socket>();
  const counts = { sockets: 0, inFlight: 0, mostInFlight: 0 };
  let answering = script;

  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    counts.inFlight += 1;
    counts.mostInFlight = Math.max(counts.mostInFlight, counts.inFlight);
    response.once('close', () => (counts.inFlight -= 1));
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const one: Seen = {
        method: request.method ?? '',
        target: request.url ?? '',
        headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
        body: Buffer.concat(chunks).toString('utf8'),
      };
      seen.push(one);
      answering(one)(response, one);
    });
  };
  const server = tls === null ? createHttpServer(listener) : createHttpsServer(tls, listener);
  server.on(tls === null ? 'connection' : 'secureConnection', (socket: Socket) => {
    open.add(socket);
    counts.sockets = Math.max(counts.sockets, open.size);
    socket.on('error', () => undefined);
    socket.once('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `${tls === null ? 'http' : 'https'}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    sockets: { open: () => open.size, most: () => counts.sockets },
    inFlight: { now: () => counts.inFlight, most: () => counts.mostInFlight },
    answer: (next) => void (answering = next),
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
