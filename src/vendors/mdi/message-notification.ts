import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { MessageNotification } from '../../domain/message.ts';
import { filled } from '../../domain/person.ts';
import { path } from '../../http/request.ts';
import { type MdiClient, vendor } from './client.ts';
import { toChannel } from './message.ts';
import { readOne, type Shape } from './read.ts';
import { wireId, wireText, wireTime } from './wire.ts';

const part = <S extends z.ZodRawShape>(shape: S) => z.object(shape).nullish().catch(undefined);

/** The message and the patient are embedded whole in it (public collection): they are asked for by themselves. */
const wireNotification = z.object({
  id: wireId,
  event: wireText,
  preview: wireText,
  metadata: part({ channel: wireText, patient_id: wireText }),
  source: part({ id: wireText, channel: wireText, patient: part({ id: wireText }) }),
  dismissed_at: wireTime.nullish(),
  created_at: wireTime.nullish(),
});

function toNotification(wire: z.output<typeof wireNotification>, now: number): MessageNotification {
  const { metadata, source } = wire;
  const patientId = filled(metadata?.patient_id) ?? filled(source?.patient?.id);
  const channel = filled(metadata?.channel) ?? filled(source?.channel);
  return {
    id: wire.id,
    event: filled(wire.event),
    preview: filled(wire.preview),
    channel: toChannel(channel),
    channelRawCode: channel,
    patient: patientId === null ? null : { vendor, id: patientId },
    messageId: filled(source?.id),
    dismissedAt: wire.dismissed_at ?? null,
    createdAt: wire.created_at ?? null,
    source: { vendor, fetchedAt: now },
  };
}

const shape: Shape<typeof wireNotification, MessageNotification> = {
  schema: wireNotification,
  toDomain: toNotification,
  idOf: ({ id }) => id,
};

export type MdiMessageNotifications = Readonly<{
  notification: (scope: CallScope, notificationId: string) => Promise<MessageNotification | null>;
}>;

export function messageNotificationSource(client: MdiClient): MdiMessageNotifications {
  return {
    notification: (scope, notificationId) => {
      const at = path`/v1/partner/messages/notifications/${notificationId}`;
      return readOne(client, scope, { operation: 'getMessageNotification', path: at }, notificationId, shape);
    },
  };
}
