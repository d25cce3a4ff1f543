import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import { VendorError } from '../../domain/errors.ts';
import type { NewMessage } from '../../domain/message.ts';
import { type HttpRequest, path } from '../../http/request.ts';
import { type MdiClient, vendor } from './client.ts';
import { messagesPath } from './message.ts';
import { wireId } from './wire.ts';

export type MdiMessageChanges = Readonly<{
  /** The id of the message that was sent. */
  send: (scope: CallScope, mdiId: string, message: NewMessage) => Promise<string>;
  markRead: (scope: CallScope, mdiId: string, messageId: string) => Promise<void>;
  markUnread: (scope: CallScope, mdiId: string, messageId: string) => Promise<void>;
  /** Dismisses all of a channel. */
  dismiss: (scope: CallScope, mdiId: string, channel: 'PATIENT' | 'SUPPORT') => Promise<void>;
}>;

const wireSent = z.object({ id: wireId, patient_id: wireId });

/** S2 shows no body for these; the public collection shows the message. */
const wireMarked = z.object({ id: wireId.nullish() }).nullish().catch(null);

/** "sender_type: string (patient/partner/system)" (public collection). */
const senders = { CLINIC: 'partner', PATIENT: 'patient', SYSTEM: 'system' } as const;

export function messageChanges(client: MdiClient): MdiMessageChanges {
  async function mark(scope: CallScope, request: HttpRequest, messageId: string): Promise<void> {
    const { operation } = request;
    const told = (await client.write(scope, { ...request, mayBeEmpty: true }, wireMarked))?.id ?? messageId;
    if (told !== messageId) throw unknown(operation, 'another id');
  }

  return {
    send: async (scope, mdiId, { channel, text, referenceMessageId, fileIds, sender }) => {
      const operation = 'sendMessage';
      const value = {
        channel: channel.toLowerCase(),
        text: text ?? undefined,
        reference_message_id: referenceMessageId ?? undefined,
        files: fileIds.length === 0 ? undefined : fileIds.map((id) => ({ id })),
        // The clinicians' table has no such field: they speak for themselves.
        sender_type: client.settings.messages === 'clinician' ? undefined : senders[sender],
      };
      const body = { type: 'json', value } as const;
      const request = { operation, method: 'POST', path: messagesPath(client, mdiId), body } as const;
      const { id, patient_id } = await client.write(scope, request, wireSent);
      if (patient_id !== mdiId) throw unknown(operation, 'another patient');
      return id;
    },
    markRead: (scope, mdiId, messageId) => {
      const at = `${messagesPath(client, mdiId)}${path`/${messageId}/read`}`;
      return mark(scope, { operation: 'readMessage', method: 'POST', path: at }, messageId);
    },
    markUnread: (scope, mdiId, messageId) => {
      const at = `${messagesPath(client, mdiId)}${path`/${messageId}/unread`}`;
      return mark(scope, { operation: 'unreadMessage', method: 'DELETE', path: at }, messageId);
    },
    dismiss: async (scope, mdiId, channel) => {
      // Only the clinicians' API has it (S2, M12); a partner's token may be turned away there.
      const at = path`/v1/clinician/patients/${mdiId}/messages/dismiss`;
      const query = { channel: channel.toLowerCase() };
      const request = { operation: 'dismissMessages', method: 'PATCH', path: at, query, mayBeEmpty: true } as const;
      await client.write(scope, request, z.unknown());
    },
  };
}

function unknown(operation: string, reason: string): VendorError {
  return new VendorError({ vendor, operation, kind: 'bad-payload', reason, outcome: 'unknown' });
}
