import { Readable } from 'node:stream';
import fastify, { type FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { credentials } from '../../../src/sandbox/index.ts';
import { openStore, type Store } from '../../../src/store/connection.ts';
import { closeVendors, createVendors, type Vendors } from '../../../src/vendors/index.ts';
import { serveWebhooks, testWebhooks } from '../../../src/webhooks/index.ts';
import type { WebhookOptions } from '../../../src/webhooks/settings.ts';
import { makeSqlite, type TestStore } from '../../support/stores.ts';

let place: TestStore;
let store: Store;
let vendors: Vendors;
let app: FastifyInstance;
let options: WebhookOptions;

beforeEach(async () => {
  place = await makeSqlite();
  store = await openStore(place.target);
  const config = readConfig({
    AUTH_MODE: 'none',
    MDI_BASE_URL: 'http://127.0.0.1:1',
    MDI_CLIENT_ID: credentials.mdi.clientId,
    MDI_CLIENT_SECRET: credentials.mdi.clientSecret,
    MDI_PARTNER_ID: credentials.mdi.partnerId,
    MDI_WEBHOOK_SECRET: credentials.mdi.webhookSecret,
    MDI_WEBHOOK_AUTHORIZATION: credentials.mdi.webhookAuthorization,
  });
  const none = { cybermdcare: null, vsee: null, mdi: null, updox: null };
  vendors = createVendors({ ...config, settings: config.vendors ?? none, onFailure: () => undefined });
  options = { webhooks: config.webhooks, vendors, inbox: store.inbox, log: pino({ level: 'silent' }) };
  app = fastify();
});
afterEach(async () => {
  await app.close();
  await closeVendors(vendors);
  await store.close();
  await place.drop();
});

test('W24 the start-up test passes where bodies arrive as they were sent, and leaves nothing in the store', async () => {
  await serveWebhooks(app, options);
  await expect(testWebhooks(app, options)).resolves.toBeUndefined();
  expect(await place.sql('select * from inbox')).toEqual([]);
});

test('W24 behind a parser that writes JSON anew the server refuses to start', async () => {
  app.addHook('preParsing', async (_request, _reply, stream) => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
    return Readable.from([JSON.stringify(JSON.parse(Buffer.concat(chunks).toString()))]);
  });
  await serveWebhooks(app, options);
  await expect(testWebhooks(app, options)).rejects.toThrow('bodies do not arrive as they were sent');
});
