import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { createReceiver, replayWindowMs } from '../events/receive.ts';
import { isSame, isSignature, isSigned, provesItself, sign } from '../events/signature.ts';
import { bodyOf, headerOf, type Porter } from './porter.ts';
import type { WebhookOptions, WebhookSettings } from './settings.ts';

const url = '/webhooks/mdi';

/** Known to this process alone: marks a delivery of our own, checked like any other and not kept. */
const probe = randomBytes(32).toString('hex');

/** MD Integrations proves itself twice: the `Authorization` registered with it, and the signature over the body (S2). */
export function serveMdi(app: FastifyInstance, options: WebhookOptions, porter: Porter): void {
  const { webhooks, vendors } = options;
  if (webhooks.mdi === null || vendors.mdi === null) return;
  const { secrets, authorization } = webhooks.mdi;
  const read = vendors.mdi.event.envelope;
  // "No event id is sent": what tells one event from another is its bytes.
  const receive = createReceiver({ ...options, vendor: 'MDI', read, repeats: 'by-body', windowMs: replayWindowMs });

  app.post(url, {
    onRequest: async (request, reply) => {
      const isLikely =
        isSame(request.headers.authorization, authorization) && isSignature(headerOf(request, 'signature'));
      if (!isLikely) await porter.refuse(request, reply);
    },
    handler: async (request, reply) => {
      const body = bodyOf(request);
      if (!isSigned(body, headerOf(request, 'signature') ?? '', secrets)) return porter.refuse(request, reply);
      if (isSame(headerOf(request, 'x-self-test'), probe)) return reply.code(204).send();
      return porter.admit(reply, receive, body);
    },
  });
}

/**
 * Checks a vector that PHP made, and then sends a signed body the way that deliveries come: a parser in front of the
 * route would change it.
 */
export async function isMdiFit(
  app: FastifyInstance,
  { secrets: [secret = ''], authorization }: NonNullable<WebhookSettings['mdi']>,
): Promise<boolean> {
  const body = String.raw`{ "metadata": "\/ \u00eb", "1": 1.0e+25 }`;
  const signature = sign(Buffer.from(body), secret);
  const headers = { 'content-type': 'application/json', authorization, signature, 'x-self-test': probe };
  return provesItself() && (await app.inject({ method: 'POST', url, headers, body })).statusCode === 204;
}
