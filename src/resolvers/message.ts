import type {
  DismissMessagesPayloadResolvers,
  MarkMessageReadPayloadResolvers,
  MessageNotificationResolvers,
  MessageReadingResolvers,
  MessageResolvers,
  MutationResolvers,
  PatientResolvers,
  QueryResolvers,
} from '../__generated__/resolvers-types.ts';
import { RequestError } from '../domain/errors.ts';
import type { MessageChannel } from '../domain/message.ts';
import { keyOf } from './arguments.ts';
import { connect } from './connection.ts';
import { changing } from './mutation.ts';
import { valuesOf } from './report.ts';

export const messageQueries: Pick<QueryResolvers, 'message' | 'messageNotification'> = {
  messageNotification: (_parent, { notificationId }, { loaders }) => loaders.message.notification(notificationId),
  message: (_parent, { patientId, messageId }, { loaders }) =>
    loaders.message.byId(keyOf('Patient', patientId, 'patientId'), messageId),
};

export const patientMessages: Pick<PatientResolvers, 'messages'> = {
  messages: (patient, { channel, ...args }, context, info) =>
    connect(args, context, info, (stretch) =>
      context.loaders.message.ofPatient(patient, channel == null ? null : known(channel), stretch),
    ),
};

type MessageMutations = Pick<
  MutationResolvers,
  'sendMessage' | 'markMessageRead' | 'markMessageUnread' | 'dismissMessages'
>;

export const messageMutations: MessageMutations = {
  sendMessage: changing((_parent, { input }, { commands }) =>
    commands.message.send({
      ...of(input),
      channel: known(input.channel),
      text: input.text ?? null,
      referenceMessageId: input.referenceMessageId ?? null,
      fileIds: input.fileIds ?? [],
      sender: input.sender ?? 'CLINIC',
    }),
  ),
  markMessageRead: changing((_parent, { input }, { commands }) =>
    commands.messageMark.markRead({ ...of(input), messageId: input.messageId }),
  ),
  markMessageUnread: changing((_parent, { input }, { commands }) =>
    commands.messageMark.markUnread({ ...of(input), messageId: input.messageId }),
  ),
  dismissMessages: changing((_parent, { input }, { commands }) =>
    commands.messageMark.dismiss({ ...of(input), channel: known(input.channel) }),
  ),
};

function of(input: Readonly<{ idempotencyKey: string; patientId: string }>) {
  return { key: input.idempotencyKey, patientId: keyOf('Patient', input.patientId, 'patientId') };
}

function known(channel: MessageChannel): 'PATIENT' | 'SUPPORT' {
  if (channel === 'UNKNOWN') throw new RequestError('BAD_USER_INPUT', '"channel" must be one that is known.');
  return channel;
}

/** The answer of a write is the patient's key and the message's id. */
const payload: MarkMessageReadPayloadResolvers = {
  message: ({ write }, _args, { loaders }) => {
    const [patientId, messageId] = write?.answer?.split(' ') ?? [];
    return patientId === undefined || messageId === undefined ? null : loaders.message.byId(patientId, messageId);
  },
};

const dismissed: DismissMessagesPayloadResolvers = {
  patient: ({ write }, _args, { loaders }) => (write?.answer == null ? null : loaders.patient.byId(write.answer)),
};

export const messagePayloads = {
  SendMessagePayload: payload,
  MarkMessageReadPayload: payload,
  MarkMessageUnreadPayload: payload,
  DismissMessagesPayload: dismissed,
};

const Message: MessageResolvers = {
  messageId: (message) => message.id,
  patient: (message, _args, { loaders }) => loaders.patient.byRecord(message.patient),
  files: (message, _args, context, info) => valuesOf(message.files, context, info),
  readings: (message, _args, context, info) => valuesOf(message.readings, context, info),
  readAt: (message, _args, { loaders }) => loaders.message.readAt(message),
  reference: (message, _args, { loaders }) =>
    message.referenceMessageId === null ? null : loaders.message.byRecord(message.patient, message.referenceMessageId),
  reply: (message, _args, { loaders }) =>
    message.replyMessageId === null ? null : loaders.message.byRecord(message.patient, message.replyMessageId),
};

const MessageReading: MessageReadingResolvers = {
  readingId: (reading) => reading.id,
};

const MessageNotification: MessageNotificationResolvers = {
  notificationId: (told) => told.id,
  patient: (told, _args, { loaders }) => told.patient && loaders.patient.byRecord(told.patient),
  message: ({ patient, messageId }, _args, { loaders }) =>
    patient === null || messageId === null ? null : loaders.message.byRecord(patient, messageId),
};

export const messageTypes = { Message, MessageReading, MessageNotification };
