import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Receiver, Verdict } from '../events/receive.ts';
import type { Refusals } from '../events/refusals.ts';
import type { WebhookOptions } from './settings.ts';

/** Only 200 is a success to MD Integrations; 400 is for what another try would not mend. */
const statuses: Readonly<Record<Verdict, number>> = { kept: 200, known: 200, nonsense: 400, busy: 503 };

export type Porter = Readonly<{
  /** Turns a sender away that did not prove itself: in the same way whatever the reason, without the rest of its body. */
  refuse: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  /** Keeps what a sender brought, and says only whether it was kept. */
  admit: (reply: FastifyReply, receive: Receiver, body: Buffer, kind?: string) => Promise<void>;
}>;

export function createPorter({ log, onKept }: WebhookOptions, refusals: Refusals): Porter {
  return {
    refuse: async (request, reply) => {
      const count = refusals.note(request.ip);
      if (count === 'first') log.warn({ total: refusals.total() }, 'webhook refused');
      const status = count === 'flood' ? 429 : 401;
      await reply.code(status).header('connection', 'close').send();
    },
    admit: async (reply, receive, body, kind) => {
      const verdict = await receive({ body, kind: kind ?? null });
      if (verdict === 'kept') onKept?.();
      if (verdict === 'busy' || verdict === 'nonsense') log.warn({ verdict }, 'webhook not taken');
      await reply.code(statuses[verdict]).send();
    },
  };
}

export function bodyOf({ body }: FastifyRequest): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0);
}

/** A header that came twice is one text with a comma in it. */
export function headerOf({ headers }: FastifyRequest, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join() : value;
}
