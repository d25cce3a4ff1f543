import formbody from '@fastify/formbody';
import multipart, { type MultipartFile } from '@fastify/multipart';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { VendorName } from '../world/types.ts';
import { type CallLog, createCallLog } from './call-log.ts';
import type { SettableClock } from './clock.ts';
import { controlRoutes, webhookControlRoutes } from './control.ts';
import { createFaultScript, type FaultScript } from './fault-rules.ts';
import { createRandom } from './random.ts';
import { putOnTrial } from './trial.ts';
import type { WebhookSender } from './webhook-sender.ts';

export type VendorServer = Readonly<{
  url: string;
  calls: CallLog;
  faults: FaultScript;
  /** Null: the vendor tells of nothing by itself. */
  webhooks: WebhookSender | null;
  close: () => Promise<void>;
}>;

export type VendorServerOptions = Readonly<{
  vendor: VendorName;
  host: string;
  /** 0 takes any free one. */
  port: number;
  seed: number;
  clock: SettableClock;
  routes: (app: FastifyInstance) => void;
  /** What the vendor tells of by itself. */
  sender?: WebhookSender;
  /** How the vendor reads a path that is written in more ways than one. */
  rewriteUrl?: (url: string) => string;
}>;

/** One vendor on a port of its own: its routes, with the call log and the fault script around them. */
export async function createVendorServer(options: VendorServerOptions): Promise<VendorServer> {
  const { vendor, host, port, seed, clock, routes, rewriteUrl = (url: string) => url } = options;
  const app = fastify({
    logger: false,
    forceCloseConnections: true,
    bodyLimit: 2_000_000,
    exposeHeadRoutes: false,
    rewriteUrl: (request) => rewriteUrl(request.url ?? '/'),
  });
  const calls = createCallLog();
  const random = createRandom(`faults ${seed} ${vendor}`);
  const faults = createFaultScript(random.next, operationsOf(app));
  await app.register(formbody);
  await app.register(multipart, {
    attachFieldsToBody: 'keyValues',
    onFile: keepFile,
    limits: { fileSize: 150_000_000 },
  });
  acceptEmptyJson(app);
  putOnTrial(app, calls, faults, random);
  controlRoutes(app, { calls, faults, clock });
  if (options.sender !== undefined) webhookControlRoutes(app, options.sender);
  routes(app);

  const url = await app.listen({ host, port }).catch((error: unknown) => {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    const message = `The sandbox's port ${port} for ${vendor} is in use by another program.`;
    throw isTaken ? Object.assign(new Error(message), { code: 'EADDRINUSE' }) : error;
  });
  const webhooks = options.sender ?? null;
  return {
    url,
    calls,
    faults,
    webhooks,
    close: async () => {
      webhooks?.close();
      await app.close();
    },
  };
}

/** The names of the vendor's calls, complete once its routes are there. */
function operationsOf(app: FastifyInstance): ReadonlySet<string> {
  const operations = new Set<string>();
  app.addHook('onRoute', ({ config }) => {
    if (config?.operation !== undefined) operations.add(config.operation);
  });
  return operations;
}

/** Of a file in a multipart body its name, type and size; the bytes are of no use here. */
async function keepFile(this: FastifyRequest, part: MultipartFile): Promise<void> {
  const { length: sizeBytes } = await part.toBuffer();
  part.value = { filename: part.filename, mimeType: part.mimetype, sizeBytes };
}

/** Clients send the JSON content type with every request, bodiless ones too. */
function acceptEmptyJson(app: FastifyInstance): void {
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    if (body === '') {
      done(null, undefined);
      return;
    }
    try {
      done(null, JSON.parse(String(body)));
    } catch {
      done(Object.assign(new Error('The body is not JSON.'), { statusCode: 400 }));
    }
  });
}
