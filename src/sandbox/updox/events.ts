import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Clock } from '../kit/types.ts';
import { createSender, type WebhookSender } from '../kit/webhook-sender.ts';
import type { State } from './state.ts';

/**
 * Nothing proves the sender, and no payload names its event: each goes to an address of its own (help.updox.com). A
 * second try is not documented.
 */
export function createUpdoxSender(clock: Clock): WebhookSender {
  return createSender({
    clock,
    retryAfterMs: [],
    timeoutMs: 15_000,
    headersFor: () => ({ 'content-type': 'application/json' }),
    urlFor: (base, event) => `${base}/${event}`,
  });
}

const wireReminder = z.strictObject({ appointment: z.string(), status: z.string().min(1) });
const wireReply = z.strictObject({ appointment: z.string(), reply: z.string().min(1) });
const wireAccount = z.strictObject({ active: z.boolean() });

/**
 * Reminders are sent and answered by nobody's call: these say that it happened. `accountId` in some payloads, `practiceId`
 * in others, as the vendor has it; that `appointmentId` is the partner's id, as `externalId` is, is a guess.
 */
export function reminderRoutes(app: FastifyInstance, state: State, sender: WebhookSender, accountId: string): void {
  /** The vendor's own way of refusing, 200 with a failure in it, is not the sandbox's. */
  function post<S extends z.ZodType>(name: string, schema: S, tell: (asked: z.output<S>) => boolean): void {
    app.post(`/_sandbox/${name}`, (request, reply) => {
      const parsed = schema.safeParse(request.body);
      if (!parsed.success) return reply.code(400).send({ message: z.prettifyError(parsed.error) });
      return tell(parsed.data) ? reply.send({}) : reply.code(404).send({ message: 'Not found' });
    });
  }
  const send = (event: string, body: object): void => sender.send(event, JSON.stringify(body));

  post('reminders', wireReminder, ({ appointment, status }) => {
    const reminder = state.remind(appointment, status);
    if (reminder === null) return false;
    const { reminderId } = reminder;
    send('outbound_reminder_status', { practiceId: accountId, reminderId, appointmentId: appointment, status });
    return true;
  });
  post('replies', wireReply, ({ appointment, reply }) => {
    if (state.find(appointment) === undefined) return false;
    send('inbound_reminder_reply', { accountId, externalId: appointment, reply });
    return true;
  });
  post('account', wireAccount, ({ active }) => {
    send('account_status', { accountId, active });
    return true;
  });
}
