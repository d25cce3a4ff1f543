import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { CallLog } from './call-log.ts';
import type { SettableClock } from './clock.ts';
import { type FaultScript, faultRule } from './fault-rules.ts';
import { deliveryRule } from './delivery-script.ts';
import type { WebhookSender } from './webhook-sender.ts';

const clockSetting = z.union([
  z.strictObject({ at: z.iso.datetime({ offset: true }).nullable() }),
  z.strictObject({ advanceMs: z.int() }),
]);

/** The sandbox's own routes, beside the vendor's: what was called, what is to go wrong, and what time it is. */
export function controlRoutes(
  app: FastifyInstance,
  { calls, faults, clock }: Readonly<{ calls: CallLog; faults: FaultScript; clock: SettableClock }>,
): void {
  app.get('/_sandbox/calls', () => ({
    total: calls.count(),
    greatestConcurrency: calls.greatestConcurrency(),
    operations: calls.counts(),
    latest: calls.entries(),
  }));
  app.delete('/_sandbox/calls', () => {
    calls.clear();
    return { total: 0 };
  });

  app.get('/_sandbox/faults', () => faults.rules());
  app.put('/_sandbox/faults', (request, reply) => {
    const parsed = z.array(faultRule).safeParse(request.body);
    if (!parsed.success) return reply.code(400).send({ message: z.prettifyError(parsed.error) });
    const stranger = faults.stranger(parsed.data);
    if (stranger !== undefined) return reply.code(400).send({ message: `There is no operation "${stranger}".` });
    faults.set(parsed.data);
    return faults.rules();
  });
  app.delete('/_sandbox/faults', () => {
    faults.clear();
    return [];
  });

  const time = (): unknown => ({ now: new Date(clock.now()).toISOString() });
  app.get('/_sandbox/clock', time);
  app.put('/_sandbox/clock', (request, reply) => {
    const parsed = clockSetting.safeParse(request.body);
    if (!parsed.success) return reply.code(400).send({ message: z.prettifyError(parsed.error) });
    if ('advanceMs' in parsed.data) clock.advance(parsed.data.advanceMs);
    else clock.set(parsed.data.at === null ? null : Date.parse(parsed.data.at));
    return time();
  });
}

const registration = z.strictObject({ url: z.url({ protocol: /^https?$/ }).nullable() });

/** Where a vendor's webhooks go, what happens to them on the way, and what became of them. */
export function webhookControlRoutes(app: FastifyInstance, sender: WebhookSender): void {
  const shown = (): unknown => ({
    url: sender.url(),
    waiting: sender.waiting(),
    attempts: sender.attempts().slice(-1_000),
  });
  app.get('/_sandbox/webhooks', shown);
  app.put('/_sandbox/webhooks', (request, reply) => {
    const parsed = registration.safeParse(request.body);
    if (!parsed.success) return reply.code(400).send({ message: z.prettifyError(parsed.error) });
    sender.register(parsed.data.url);
    return shown();
  });
  app.get('/_sandbox/webhooks/script', () => sender.script());
  app.put('/_sandbox/webhooks/script', (request, reply) => {
    const parsed = z.array(deliveryRule).safeParse(request.body);
    if (!parsed.success) return reply.code(400).send({ message: z.prettifyError(parsed.error) });
    sender.setScript(parsed.data);
    return sender.script();
  });
  app.delete('/_sandbox/webhooks/script', () => {
    sender.setScript([]);
    return [];
  });
}
