import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

const modes = z.enum(['working', 'down', 'slow', 'refusing']);
type Mode = z.output<typeof modes>;

/** A vendor of the sandbox that can be made to fail. `other`: somebody scripted a fault of their own. */
export type Breakable = Readonly<{
  vendor: string;
  mode: () => Mode | 'other';
  turn: (mode: Mode) => void;
}>;

const body = z.strictObject({ mode: modes });

/**
 * Lets the front desk break a vendor of the server's own sandbox. It is there with that sandbox alone, for this machine
 * alone, and for no other page: a name that was pointed at this machine, or another origin, gets the same as nothing.
 */
export function serveControl(app: FastifyInstance, breakable: readonly Breakable[]): void {
  const told = () => ({ vendors: breakable.map(({ vendor, mode }) => ({ vendor, mode: mode() })) });
  app.get('/sandbox/vendors', (request, reply) => {
    if (!isOwn(request)) return nothing(reply);
    return reply.send(told());
  });
  app.put<{ Params: { vendor: string } }>('/sandbox/vendors/:vendor', (request, reply) => {
    const wanted = breakable.find(({ vendor }) => vendor === request.params.vendor);
    if (wanted === undefined || !isOwn(request)) return nothing(reply);
    const parsed = body.safeParse(request.body);
    if (!parsed.success) return reply.code(400).send({ error: 'mode must be working, down, slow or refusing' });
    wanted.turn(parsed.data.mode);
    return reply.send(told());
  });
}

/** The same as for an address that leads nowhere. */
function nothing(reply: FastifyReply): FastifyReply {
  reply.callNotFound();
  return reply;
}

const loopback: readonly string[] = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];
const ownNames: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

function isOwn({ socket, headers }: FastifyRequest): boolean {
  const { host = '', origin } = headers;
  const url = `http://${host}`;
  const isOwnName = URL.canParse(url) && ownNames.includes(new URL(url).hostname);
  const isOwnPage = origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
  return loopback.includes(socket.remoteAddress ?? '') && isOwnName && isOwnPage;
}
