import type { WebSocket } from '@fastify/websocket';
import { CloseCode, type Server } from 'graphql-ws';

/** A socket whose other end does not answer within this is taken for dead, milliseconds. */
const pulseMs = 12_000;

/** Speaks the protocol over one socket. What goes wrong ends the socket, in words that say nothing of what it was. */
export function speak(server: Server<object>, socket: WebSocket): void {
  let isAlive = true;
  const pulse = setInterval(() => {
    if (!isAlive) {
      socket.terminate();
      return;
    }
    isAlive = false;
    socket.ping();
  }, pulseMs);
  socket.on('pong', () => {
    isAlive = true;
  });
  const giveUp = (): void => socket.close(CloseCode.InternalServerError, 'Internal server error');
  socket.once('error', giveUp);

  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: (data) =>
        new Promise((resolve, reject) => {
          if (socket.readyState !== socket.OPEN) {
            resolve();
            return;
          }
          socket.send(data, (error) => (error == null ? resolve() : reject(error)));
        }),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (hear) => {
        socket.on('message', (data: Buffer) => {
          hear(data.toString()).catch(giveUp);
        });
      },
    },
    {},
  );
  socket.once('close', (code, reason) => {
    clearInterval(pulse);
    void closed(code, String(reason));
  });
}

/** Says good-bye, and does not wait for long. */
export function dismiss(sockets: ReadonlySet<WebSocket>, withinMs: number): void {
  for (const socket of sockets) socket.close(1001, 'Going away');
  setTimeout(() => {
    for (const socket of sockets) socket.terminate();
  }, withinMs).unref();
}
