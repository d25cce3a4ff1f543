import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type Guard } from './access.ts';
import { Refusal } from '../kit/refusal.ts';
import { metaPage } from './page.ts';
import { iso6, type Message, type State } from './state.ts';

const path = '/v1/partner/patients/:id/messages';

/** Messages are sent by the partner here. */
const userType = 'App\\Models\\Partner';
const ids = z.object({ id: z.string(), message: z.string() });
const wireBody = z.object({
  channel: z.string(),
  text: z.string().nullish(),
  reference_message_id: z.string().nullish(),
  files: z.array(z.object({ id: z.string() })).default([]),
});

/** The partner's twins of M6 to M12: a patient's messages. */
export function messageRoutes(app: FastifyInstance, state: State, guard: Guard): void {
  const messageOf = (params: unknown): Message => {
    const { id, message } = ids.parse(params);
    const found = state.messages.get(message);
    if (found?.patientId !== id) throw new Refusal(404, 'Message not found');
    return found;
  };
  const change = (message: Message, fields: Partial<Message>): object => {
    const changed = { ...message, ...fields };
    state.messages.set(message.id, changed);
    return wireMessage(changed);
  };

  app.get(path, { config: { operation: 'listMessages' } }, (request) => {
    guard(request);
    const { id } = z.object({ id: z.string() }).parse(request.params);
    const own = [...state.messages.values()].filter((message) => message.patientId === id);
    return metaPage(own.map(wireMessage).toReversed(), request.query, `/v1/partner/patients/${id}/messages`);
  });

  app.post(path, { config: { operation: 'sendMessage' } }, (request) => {
    guard(request);
    const { id } = z.object({ id: z.string() }).parse(request.params);
    const body = wireBody.safeParse(request.body);
    if (!body.success || !state.patients.has(id)) throw new Refusal(body.success ? 404 : 400, 'Message not sent');
    const message: Message = {
      id: state.random.uuid(),
      patientId: id,
      channel: body.data.channel,
      text: body.data.text ?? null,
      referenceMessageId: body.data.reference_message_id ?? null,
      fileIds: body.data.files.map((file) => file.id),
      createdAt: state.clock.now(),
      readAt: null,
      dismissedAt: null,
    };
    state.messages.set(message.id, message);
    const { id: message_id, channel } = message;
    state.tell('message_created', { message_id, patient_id: id, user_type: userType, channel });
    return wireMessage(message);
  });

  app.get(`${path}/:message`, { config: { operation: 'getMessage' } }, (request) => {
    guard(request);
    return wireMessage(messageOf(request.params));
  });
  app.post(`${path}/:message/read`, { config: { operation: 'readMessage' } }, (request) => {
    guard(request);
    return change(messageOf(request.params), { readAt: state.clock.now() });
  });
  // "un-reads" with a DELETE (S2).
  app.delete(`${path}/:message/unread`, { config: { operation: 'unreadMessage' } }, (request) => {
    guard(request);
    return change(messageOf(request.params), { readAt: null });
  });
}

/** Three of the times are `YYYY-MM-DD HH:mm:ss`, the others have six digits behind the seconds. */
function wireMessage(message: Message): object {
  const short = (at: number | null): string | null =>
    at === null ? null : new Date(at).toISOString().slice(0, 19).replace('T', ' ');
  return {
    id: message.id,
    patient_id: message.patientId,
    channel: message.channel,
    text: message.text,
    user_type: userType,
    user_id: null,
    reference_message_id: message.referenceMessageId,
    reply_message_id: null,
    replied_at: null,
    read_at: short(message.readAt),
    dismissed_at: short(message.dismissedAt),
    emailed_at: null,
    created_at: iso6(message.createdAt),
    updated_at: iso6(message.createdAt),
    files: message.fileIds.map((file_id) => ({ file_id })),
    readings: [],
  };
}
