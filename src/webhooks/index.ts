import type { FastifyInstance } from 'fastify';
import { createRefusals } from '../events/refusals.ts';
import { isMdiFit, serveMdi } from './mdi.ts';
import { createPorter } from './porter.ts';
import { serveUpdox, serveVsee } from './secret-address.ts';
import type { WebhookOptions } from './settings.ts';

/** No payload of the documents has a hundredth of it. Bytes. */
const longestBody = 1_000_000;

/**
 * The addresses that vendors send their events to. They stand apart from everything else: a body reaches them as the
 * bytes that came, never inflated, and whoever does not prove to be the sender is refused before it is read.
 */
export async function serveWebhooks(app: FastifyInstance, options: WebhookOptions): Promise<void> {
  const porter = createPorter(options, createRefusals(options.now));
  await app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: longestBody }, (_request, body, parsed) => {
      parsed(null, body);
    });
    serveMdi(scope, options, porter);
    serveVsee(scope, options, porter);
    serveUpdox(scope, options, porter);
    done();
  });
}

/** Refuses to go on when genuine signatures would look forged. To be asked when every route and hook is in place. */
export async function testWebhooks(app: FastifyInstance, { webhooks, vendors }: WebhookOptions): Promise<void> {
  if (webhooks.mdi === null || vendors.mdi === null || (await isMdiFit(app, webhooks.mdi))) return;
  throw new Error('signatures of webhooks cannot be checked: bodies do not arrive as they were sent');
}
