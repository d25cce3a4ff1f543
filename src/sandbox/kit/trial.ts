import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { CallLog } from './call-log.ts';
import { type Answer, deliver, distort } from './deliver.ts';
import type { FaultEffect, FaultScript } from './fault-rules.ts';
import type { Random } from './random.ts';
import { spoil, spoilsContent } from './spoil.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What is to go wrong once the vendor has done its work. */
    trial?: readonly FaultEffect[];
  }
}

/** Puts the call log and the fault script around a vendor's routes. */
export function putOnTrial(app: FastifyInstance, calls: CallLog, faults: FaultScript, random: Random): void {
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
