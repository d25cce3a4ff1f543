import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../kit/refusal.ts';
import { type Guard } from './access.ts';
import { metaPage } from './page.ts';
import type { Message, State } from './state.ts';
import {
  listedMessage,
  notificationIdOf,
  wireMessage,
  wireNotification,
  wireReading,
  wireSent,
} from './wire-message.ts';

const ids = z.object({ id: z.string(), message: z.string() });
const ofPatient = z.object({ id: z.string() });
const channel = z.enum(['patient', 'support']);
const wireQuery = z.object({ channel: channel.optional(), order: z.enum(['asc', 'desc']).default('desc') });

/** "channel*, text, reference_message_id, files [{id*}]" (S2), "sender_type (patient/partner/system)" (public collection). */
const wireBody = z.object({
  channel,
  text: z.string().min(1).nullish(),
  reference_message_id: z.string().nullish(),
  files: z.array(z.object({ id: z.string() })).default([]),
  sender_type: z.enum(['patient', 'partner', 'system']).default('partner'),
});

/** A patient's messages: the clinicians' API (S2, M6 to M12), and the partner's, which has a part of it. */
export function messageRoutes(app: FastifyInstance, state: State, guard: Guard): void {
  for (const api of ['partner', 'clinician']) {
    const path = `/v1/${api}/patients/:id/messages`;
    readingRoutes(app, state, guard, path);
    changingRoutes(app, state, guard, path);
  }
  clinicianRoutes(app, state, guard);

  app.get('/v1/partner/messages/notifications/:id', { config: { operation: 'getMessageNotification' } }, (request) => {
    guard(request);
    const { id } = ofPatient.parse(request.params);
    const message = [...state.messages.values()].find((one) => notificationIdOf(one.id) === id);
    if (message === undefined) throw new Refusal(404, 'Notification not found');
    return wireNotification(state, message);
  });
}

function messageOf(state: State, { params }: FastifyRequest): Message {
  const { id, message } = ids.parse(params);
  const found = state.messages.get(message);
  if (found?.patientId !== id) throw new Refusal(404, 'Message not found');
  return found;
}

function patientOf(state: State, { params }: FastifyRequest): string {
  const { id } = ofPatient.parse(params);
  if (!state.patients.has(id)) throw new Refusal(404, 'Patient not found');
  return id;
}

function readingRoutes(app: FastifyInstance, state: State, guard: Guard, path: string): void {
  app.get(path, { config: { operation: 'listMessages' } }, (request) => {
    guard(request);
    const id = patientOf(state, request);
    const { channel: wanted, order } = wireQuery.parse(request.query);
    const own = [...state.messages.values()].filter(
      (message) => message.patientId === id && (wanted === undefined || message.channel === wanted),
    );
    const sorted = own.toSorted((a, b) => a.createdAt - b.createdAt);
    const listed = (order === 'asc' ? sorted : sorted.toReversed()).map((message) => listedMessage(state, message));
    return metaPage(listed, request.query, path.replace(':id', id));
  });

  app.get(`${path}/:message`, { config: { operation: 'getMessage' } }, (request) => {
    guard(request);
    return wireMessage(state, messageOf(state, request));
  });
}

function changingRoutes(app: FastifyInstance, state: State, guard: Guard, path: string): void {
  app.post(path, { config: { operation: 'sendMessage' } }, (request) => {
    guard(request);
    const message = newMessage(state, patientOf(state, request), wireBody.parse(request.body));
    state.messages.set(message.id, message);
    const answered = state.messages.get(message.referenceMessageId ?? '');
    if (answered !== undefined) {
      const reply = { replyMessageId: message.id, repliedAt: message.createdAt };
      state.messages.set(answered.id, { ...answered, ...reply });
    }
    const told = { message_id: message.id, patient_id: message.patientId, channel: message.channel };
    state.tell('message_created', { ...told, user_type: `App\\Models\\${message.author.kind}` });
    return wireSent(state, message);
  });

  app.post(`${path}/:message/read`, { config: { operation: 'readMessage' } }, (request) => {
    guard(request);
    const message = messageOf(state, request);
    const by = { kind: 'Partner', id: state.partnerId } as const;
    const mine = { readingId: state.random.uuid(), by, at: state.clock.now() };
    const isMine = message.readings.some((reading) => reading.by.kind === 'Partner');
    return change(state, message, { readings: isMine ? message.readings : [...message.readings, mine] });
  });

  // "un-reads" with a DELETE (S2).
  app.delete(`${path}/:message/unread`, { config: { operation: 'unreadMessage' } }, (request) => {
    guard(request);
    return change(state, messageOf(state, request), { readings: [] });
  });
}

function clinicianRoutes(app: FastifyInstance, state: State, guard: Guard): void {
  const path = '/v1/clinician/patients/:id/messages';

  app.get(`${path}/:message/readings`, { config: { operation: 'listMessageReadings' } }, (request) => {
    guard(request);
    const message = messageOf(state, request);
    const readings = message.readings.map((reading) => wireReading(reading, message));
    return metaPage(readings, request.query, path.replace(':id', message.patientId));
  });

  // "Dismisses the patient's messages" of a channel, and shows no body (S2).
  app.patch(`${path}/dismiss`, { config: { operation: 'dismissMessages' } }, (request, reply) => {
    guard(request);
    const id = patientOf(state, request);
    const { channel: wanted } = z.object({ channel }).parse(request.query);
    for (const message of state.messages.values()) {
      if (message.patientId !== id || message.channel !== wanted || message.dismissedAt !== null) continue;
      state.messages.set(message.id, { ...message, dismissedAt: state.clock.now() });
    }
    return reply.code(204).send();
  });
}

function change(state: State, message: Message, fields: Partial<Message>): object {
  const changed = { ...message, ...fields };
  state.messages.set(message.id, changed);
  return wireMessage(state, changed);
}

/** What it refers to is the patient's own, and its files are there; it says something. */
function newMessage(state: State, patientId: string, body: z.output<typeof wireBody>): Message {
  const reference = body.reference_message_id ?? null;
  const fileIds = body.files.map(({ id }) => id);
  if (body.text == null && fileIds.length === 0) throw new Refusal(400, 'text is missing or not valid');
  const isKnown = reference === null || state.messages.get(reference)?.patientId === patientId;
  if (!isKnown) throw new Refusal(400, 'reference_message_id is missing or not valid');
  if (fileIds.some((id) => !state.files.has(id))) throw new Refusal(400, 'files is missing or not valid');
  return {
    ...{ id: state.random.uuid(), patientId, channel: body.channel, text: body.text ?? null, fileIds },
    author: authorOf(state, patientId, body.sender_type),
    referenceMessageId: reference,
    ...{ replyMessageId: null, repliedAt: null, dismissedAt: null, readings: [], createdAt: state.clock.now() },
  };
}

function authorOf(
  state: State,
  patientId: string,
  sender: z.output<typeof wireBody>['sender_type'],
): Message['author'] {
  if (sender === 'patient') return { kind: 'Patient', id: patientId };
  return sender === 'system' ? { kind: 'System', id: '' } : { kind: 'Partner', id: state.partnerId };
}
