import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { Message, MessageChannel, MessageReading } from '../../domain/message.ts';
import type { Page, Stretch } from '../../domain/page.ts';
import { filled } from '../../domain/person.ts';
import { path } from '../../http/request.ts';
import { toAuthor, wireUser } from './author.ts';
import { type MdiClient, vendor } from './client.ts';
import { fileShape } from './file.ts';
import { itemsOf, readOne, readPages, type Shape } from './read.ts';
import { wireId, wireText, wireTime } from './wire.ts';

const wireReading = z.object({ id: wireId, user_type: wireText, user_id: wireText, created_at: wireTime.nullish() });

/** A list has `read_message_info` ("Read", "Read by Me") in place of `read_at` (public samples). */
const wireMessage = z.object({
  id: wireId,
  patient_id: wireId,
  channel: wireText,
  text: wireText,
  user_type: wireText,
  user_id: wireText,
  user: wireUser,
  reference_message_id: wireText,
  reply_message_id: wireText,
  files: z.array(z.unknown()).nullish(),
  readings: z.array(z.unknown()).nullish(),
  read_message_info: wireText,
  read_at: wireTime.nullish(),
  replied_at: wireTime.nullish(),
  dismissed_at: wireTime.nullish(),
  emailed_at: wireTime.nullish(),
  created_at: wireTime.nullish(),
});

type Wire = z.output<typeof wireMessage>;

const readingShape: Shape<typeof wireReading, MessageReading> = {
  schema: wireReading,
  toDomain: (wire) => ({
    id: wire.id,
    by: toAuthor({ type: wire.user_type, id: wire.user_id }),
    readAt: wire.created_at ?? null,
  }),
  idOf: ({ id }) => id,
};

export function toChannel(word: string | null | undefined): MessageChannel {
  const known: readonly MessageChannel[] = ['PATIENT', 'SUPPORT'];
  return known.find((channel) => channel === word?.trim().toUpperCase()) ?? 'UNKNOWN';
}

function toMessage(wire: Wire, now: number, operation: string): Message {
  const readings = itemsOf(wire.readings ?? [], operation, readingShape);
  return {
    id: wire.id,
    patient: { vendor, id: wire.patient_id },
    channel: toChannel(wire.channel),
    channelRawCode: filled(wire.channel),
    text: filled(wire.text),
    author: toAuthor({ type: wire.user_type, id: wire.user_id, user: wire.user }),
    referenceMessageId: filled(wire.reference_message_id),
    replyMessageId: filled(wire.reply_message_id),
    files: itemsOf(wire.files ?? [], operation, fileShape),
    readings,
    isRead:
      wire.read_at === undefined
        ? filled(wire.read_message_info) !== null || readings.length > 0
        : wire.read_at !== null,
    readAt: wire.read_at,
    repliedAt: wire.replied_at ?? null,
    dismissedAt: wire.dismissed_at ?? null,
    emailedAt: wire.emailed_at ?? null,
    createdAt: wire.created_at ?? null,
    source: { vendor, fetchedAt: now },
  };
}

/** A message of somebody else's is not believed. */
function messageShape(mdiId: string, operation: string): Shape<typeof wireMessage, Message> {
  return {
    schema: wireMessage.refine((wire) => wire.patient_id === mdiId, { path: ['patient_id'] }),
    toDomain: (wire, now) => toMessage(wire, now, operation),
    idOf: ({ id }) => id,
  };
}

/** Where a patient's messages lie: the partner's API, or the clinicians' whose twin it is (S2, M6 to M12). */
export function messagesPath({ settings }: MdiClient, mdiId: string): string {
  return settings.messages === 'clinician'
    ? path`/v1/clinician/patients/${mdiId}/messages`
    : path`/v1/partner/patients/${mdiId}/messages`;
}

export type MdiMessages = Readonly<{
  byId: (scope: CallScope, mdiId: string, messageId: string) => Promise<Message | null>;
  /** Null when the vendor knows no such patient. A channel of null: all. */
  ofPatient: (
    scope: CallScope,
    mdiId: string,
    channel: 'PATIENT' | 'SUPPORT' | null,
    stretch: Stretch,
  ) => Promise<Page<Message> | null>;
}>;

export function messageSource(client: MdiClient): MdiMessages {
  return {
    byId: (scope, mdiId, messageId) => {
      const operation = 'getMessage';
      const read = { operation, path: `${messagesPath(client, mdiId)}${path`/${messageId}`}` };
      return readOne(client, scope, read, messageId, messageShape(mdiId, operation));
    },
    ofPatient: (scope, mdiId, channel, stretch) => {
      const operation = 'listMessages';
      const query = { channel: channel?.toLowerCase() };
      return readPages(
        client,
        scope,
        { operation, path: messagesPath(client, mdiId), query },
        stretch,
        messageShape(mdiId, operation),
      );
    },
  };
}
