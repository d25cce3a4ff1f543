import { createRandom } from '../kit/random.ts';
import type { File } from '../world/mdi/types.ts';
import { wireFile } from './wire-case-detail.ts';
import { iso6, type Message, type State } from './state.ts';

const modelOf = (kind: string): string => `App\\Models\\${kind}`;

/** `YYYY-MM-DD HH:mm:ss`, as three of a message's times are written; the others have six digits behind the seconds. */
function short(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString().slice(0, 19).replace('T', ' ');
}

/** Whoever wrote it, whole: its fields change with the kind (public samples). */
function wireUser(state: State, { author }: Message): object | null {
  const { kind, id } = author;
  const name = (first_name: string, last_name: string): object => ({
    ...{ id, first_name, last_name, full_name: `${first_name} ${last_name}` },
  });
  const patient = state.patients.get(id);
  const clinician = state.clinicians.get(id);
  const member = state.world.mdi.staff.find(({ staffId }) => staffId === id);
  if (kind === 'Patient' && patient !== undefined) return name(patient.name.given, patient.name.family);
  if (kind === 'Clinician' && clinician !== undefined) return name(clinician.name.given, clinician.name.family);
  if (kind === 'SupportStaff' && member !== undefined) return name(member.given, member.family);
  return kind === 'Partner' ? { id, name: 'Sandbox Clinic' } : null;
}

/** A message's files say `id`, and who holds their address can read them. */
function wireMessageFile(file: File): object {
  return { ...wireFile(file), file_id: undefined, id: file.fileId };
}

function common(state: State, message: Message): object {
  const { author } = message;
  return {
    id: message.id,
    patient_id: message.patientId,
    channel: message.channel,
    text: message.text,
    user_type: modelOf(author.kind),
    user_id: author.kind === 'System' ? null : author.id,
    user: wireUser(state, message),
    reference_message_id: message.referenceMessageId,
    reply_message_id: message.replyMessageId,
    replied_at: short(message.repliedAt),
    dismissed_at: short(message.dismissedAt),
    emailed_at: null,
    created_at: iso6(message.createdAt),
    updated_at: iso6(message.createdAt),
    deleted_at: null,
    readings: message.readings.map((reading) => wireReading(reading, message)),
  };
}

export function wireReading({ readingId, by, at }: Message['readings'][number], message: Message): object {
  return {
    id: readingId,
    message_id: message.id,
    user_type: modelOf(by.kind),
    user_id: by.id,
    created_at: iso6(at),
    updated_at: iso6(at),
    deleted_at: null,
  };
}

/** A message's own page. */
export function wireMessage(state: State, message: Message): object {
  return {
    ...common(state, message),
    read_at: short(message.readings[0]?.at ?? null),
    reference_message: null,
    files: filesOf(state, message),
  };
}

/** The answer to a message that was sent shows no files (public sample). */
export function wireSent(state: State, message: Message): object {
  return { ...common(state, message), read_at: null };
}

/** A list tells "Read" or "Read by Me", and not when. */
export function listedMessage(state: State, message: Message): object {
  const isMine = message.readings.some(({ by }) => by.kind === 'Partner');
  const info = message.readings.length === 0 ? null : isMine ? 'Read by Me' : 'Read';
  return {
    ...common(state, message),
    read_message_info: info,
    reference_message: null,
    files: filesOf(state, message),
  };
}

function filesOf(state: State, { fileIds }: Message): readonly object[] {
  return fileIds.flatMap((id) => {
    const file = state.files.get(id);
    return file === undefined ? [] : [wireMessageFile(file)];
  });
}

/** Each message has one; its id is listed nowhere. */
export function notificationIdOf(messageId: string): string {
  return createRandom(`notification of ${messageId}`).uuid();
}

/** The message and its patient stand in it whole (public sample). */
export function wireNotification(state: State, message: Message): object {
  return {
    id: notificationIdOf(message.id),
    event: 'message_created',
    preview: message.text?.slice(0, 40) ?? null,
    partner_id: state.partnerId,
    metadata: { channel: message.channel, patient_id: message.patientId },
    source: { ...wireSent(state, message), patient: { id: message.patientId } },
    dismissed_at: short(message.dismissedAt),
    created_at: iso6(message.createdAt),
    updated_at: iso6(message.createdAt),
    deleted_at: null,
    expires_at: null,
    notify_at: null,
  };
}
