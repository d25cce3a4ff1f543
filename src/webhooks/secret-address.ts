import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { createReceiver, type Receiver } from '../events/receive.ts';
import { isSame } from '../events/signature.ts';
import { bodyOf, type Porter } from './porter.ts';
import type { WebhookOptions } from './settings.ts';

/** VSee signs nothing (developer wiki 192905327): what proves the sender is that it knows the address. */
export function serveVsee(app: FastifyInstance, options: WebhookOptions, porter: Porter): void {
  const { webhooks, vendors } = options;
  if (webhooks.vsee === null || vendors.vsee === null) return;
  const read = vendors.vsee.event.envelope;
  // Its events carry an id of their own, so that no two have the same bytes.
  const receive = createReceiver({ ...options, vendor: 'VSEE', read, repeats: 'by-body', windowMs: null });
  serve(app, porter, { url: '/webhooks/vsee/:token', token: webhooks.vsee.token, receive });
}

/** Updox signs nothing either, and its payloads do not say which event they are: the address does (help.updox.com). */
export function serveUpdox(app: FastifyInstance, options: WebhookOptions, porter: Porter): void {
  const { webhooks, vendors } = options;
  if (webhooks.updox === null || vendors.updox === null) return;
  const read = vendors.updox.event.envelope;
  // Two replies of a patient to one reminder are two events, and may be the same bytes.
  const receive = createReceiver({ ...options, vendor: 'UPDOX', read, repeats: 'never', windowMs: null });
  serve(app, porter, { url: '/webhooks/updox/:token/:kind', token: webhooks.updox.token, receive });
}

const wireAddress = z.object({
  token: z.string(),
  kind: z
    .string()
    .regex(/^[a-z_]{1,60}$/)
    .optional(),
});

type Door = Readonly<{ url: string; token: string; receive: Receiver }>;

function serve(app: FastifyInstance, porter: Porter, { url, token, receive }: Door): void {
  app.post(url, {
    onRequest: async (request, reply) => {
      const address = wireAddress.safeParse(request.params);
      if (!address.success || !isSame(address.data.token, token)) await porter.refuse(request, reply);
    },
    handler: (request, reply) => porter.admit(reply, receive, bodyOf(request), wireAddress.parse(request.params).kind),
  });
}
