import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { VendorName } from '../world/types.ts';
import { type CallLog, createCallLog } from './call-log.ts';
import type { SettableClock } from './clock.ts';
import { controlRoutes } from './control.ts';
import { type Answer, deliver, distort } from './deliver.ts';
import { createFaultScript, type FaultEffect, type FaultScript } from './fault-rules.ts';
import { createRandom } from './random.ts';
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
}>;

declare module 'fastify' {
  interface FastifyRequest {
    /** What is to go wrong with this call, and how to mark its end in the call log. */
    trial?: { readonly after: readonly FaultEffect[]; readonly end: (status: number) => void };
  }
}

/** One vendor on a port of its own: its routes, with the call log and the fault script around them. */
export async function createVendorServer(options: VendorServerOptions): Promise<VendorServer> {
  const app = fastify({ logger: false, forceCloseConnections: true, bodyLimit: 2_000_000, exposeHeadRoutes: false });
  const calls = createCallLog();
  const faults = createFaultScript(createRandom(`faults ${options.seed} ${options.vendor}`).next);
  await app.register(formbody);
  await app.register(multipart, { attachFieldsToBody: 'keyValues' });
  acceptEmptyJson(app);
  putOnTrial(app, calls, faults);
  controlRoutes(app, { calls, faults, clock: options.clock });
  options.routes(app);

  const url = await app.listen({ host: options.host, port: options.port }).catch((error: unknown) => {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    const message = `The sandbox's port ${options.port} for ${options.vendor} is in use by another program.`;
    throw isTaken ? Object.assign(new Error(message), { code: 'EADDRINUSE' }) : error;
  });
  return { url, calls, faults, close: () => app.close() };
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

function putOnTrial(app: FastifyInstance, calls: CallLog, faults: FaultScript): void {
  app.addHook('onRequest', async (request, reply) => {
    const { operation } = request.routeOptions.config;
    if (operation === undefined) return;
    const end = calls.begin(operation, request.method);
    reply.raw.once('close', () => {
      end(reply.raw.statusCode);
    });
    const struck = faults.strike(operation);
    await delays(struck.map(({ effect }) => effect));
    const before = struck.filter(({ phase }) => phase === 'before').map(({ effect }) => effect);
    request.trial = { after: struck.filter(({ phase }) => phase === 'after').map(({ effect }) => effect), end };
    if (before.some((effect) => effect.kind !== 'delay')) await sendSpoilt(reply, emptyAnswer, before);
  });

  app.addHook<string>('onSend', async (request, reply, payload) => {
    const effects = (request.trial?.after ?? []).filter((effect) => effect.kind !== 'delay');
    if (effects.length === 0) return payload;
    const headers = Object.fromEntries(
      Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]),
    );
    const spoilt = JSON.stringify(effects.reduce<unknown>(spoil, JSON.parse(payload)));
    const body = Buffer.from(effects.some(spoilsContent) ? spoilt : payload);
    const answer = { status: reply.statusCode, headers, body };
    await sendSpoilt(reply, answer, effects);
    return never;
  });
}

/** What a hook waits for so that the framework does not send an answer that was sent already. */
const never = new Promise<string>(() => undefined);

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

async function delays(effects: readonly FaultEffect[]): Promise<void> {
  for (const effect of effects) {
    if (effect.kind !== 'delay') continue;
    const ms = effect.ms + Math.random() * effect.jitterMs;
    await new Promise((resolve) => setTimeout(resolve, ms));
  }
}
