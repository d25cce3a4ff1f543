import type { ServerResponse } from 'node:http';
import formbody from '@fastify/formbody';
import multipart, { type MultipartFile } from '@fastify/multipart';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { VendorName } from '../world/types.ts';
import { type CallLog, createCallLog } from './call-log.ts';
import type { SettableClock } from './clock.ts';
import { controlRoutes } from './control.ts';
import { type Answer, deliver, distort } from './deliver.ts';
import { createFaultScript, type FaultEffect, type FaultScript } from './fault-rules.ts';
import { createRandom, type Random } from './random.ts';
import { spoil, spoilsContent } from './spoil.ts';

export type VendorServer = Readonly<{
  url: string;
  calls: CallLog;
  faults: FaultScript;
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
  /** How the vendor reads a path that is written in more ways than one. */
  rewriteUrl?: (url: string) => string;
}>;

declare module 'fastify' {
  interface FastifyRequest {
    /** What is to go wrong once the vendor has done its work. */
    trial?: readonly FaultEffect[];
  }
}

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
  await app.register(multipart, { attachFieldsToBody: 'keyValues', onFile: keepFile });
  acceptEmptyJson(app);
  putOnTrial(app, calls, faults, random);
  controlRoutes(app, { calls, faults, clock });
  routes(app);

  const url = await app.listen({ host, port }).catch((error: unknown) => {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    const message = `The sandbox's port ${port} for ${vendor} is in use by another program.`;
    throw isTaken ? Object.assign(new Error(message), { code: 'EADDRINUSE' }) : error;
  });
  return { url, calls, faults, close: () => app.close() };
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

function putOnTrial(app: FastifyInstance, calls: CallLog, faults: FaultScript, random: Random): void {
  app.addHook('onRequest', async (request, reply) => {
    const { operation } = request.routeOptions.config;
    if (operation === undefined) return;
    const end = calls.begin(operation, request.method);
    reply.raw.once('close', () => {
      end(reply.raw.headersSent ? reply.raw.statusCode : null);
    });
    const { before, after } = faults.strike(operation);
    request.trial = after;
    await delays(before, random, reply.raw);
    const effects = withoutDelays(before);
    if (effects.length > 0) await sendSpoilt(reply, emptyAnswer, effects);
  });

  app.addHook<string>('onSend', async (request, reply, payload) => {
    const trial = request.trial ?? [];
    await delays(trial, random, reply.raw);
    const effects = withoutDelays(trial);
    if (effects.length === 0) return payload;
    const headers = Object.fromEntries(
      Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]),
    );
    const content = effects.filter(spoilsContent);
    const text = content.length === 0 ? payload : JSON.stringify(content.reduce<unknown>(spoil, JSON.parse(payload)));
    await sendSpoilt(reply, { status: reply.statusCode, headers, body: Buffer.from(text) }, effects);
    // The answer was sent already: the framework waits for ever, and nobody holds on to the promise.
    return new Promise<string>(() => undefined);
  });
}

const emptyAnswer: Answer = {
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: Buffer.from('{}'),
};

/** Takes the answer out of the framework's hands and sends it spoilt. */
async function sendSpoilt(reply: FastifyReply, answer: Answer, effects: readonly FaultEffect[]): Promise<void> {
  reply.hijack();
  await deliver(reply.raw, effects.reduce(distort, answer), effects);
}

function withoutDelays(effects: readonly FaultEffect[]): readonly FaultEffect[] {
  return effects.filter(({ kind }) => kind !== 'delay');
}

async function delays(effects: readonly FaultEffect[], random: Random, response: ServerResponse): Promise<void> {
  for (const effect of effects) {
    if (effect.kind !== 'delay') continue;
    await pause(effect.ms + random.next() * effect.jitterMs, response);
  }
}

/** Until the time is over or the caller has gone. */
function pause(ms: number, response: ServerResponse): Promise<void> {
  if (response.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      response.off('close', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    response.on('close', done);
  });
}
