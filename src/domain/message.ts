import type { Author } from './author.ts';
import type { StoredFile } from './case-content.ts';
import type { Outcome } from './outcome.ts';
import type { Source, VendorRef } from './vendor.ts';

/** Whom a patient writes with. */
export type MessageChannel = 'PATIENT' | 'SUPPORT' | 'UNKNOWN';

export type MessageReading = Readonly<{ id: string; by: Author; readAt: number | null }>;

/** What a patient and those who care for them write to each other (FHIR R4 `Communication`). */
export type Message = Readonly<{
  id: string;
  /** The vendor's record of whose exchange it is in. */
  patient: VendorRef;
  channel: MessageChannel;
  channelRawCode: string | null;
  text: string | null;
  author: Author;
  referenceMessageId: string | null;
  replyMessageId: string | null;
  files: readonly Outcome<StoredFile>[];
  readings: readonly Outcome<MessageReading>[];
  isRead: boolean;
  /** `undefined`: a list does not say. */
  readAt: number | null | undefined;
  repliedAt: number | null;
  dismissedAt: number | null;
  emailedAt: number | null;
  createdAt: number | null;
  source: Source;
}>;

/** That somebody was told of a message. */
export type MessageNotification = Readonly<{
  id: string;
  /** The vendor's own word for what it tells. */
  event: string | null;
  /** The beginning of the message. */
  preview: string | null;
  channel: MessageChannel;
  channelRawCode: string | null;
  patient: VendorRef | null;
  messageId: string | null;
  dismissedAt: number | null;
  createdAt: number | null;
  source: Source;
}>;

/** A message as it is to be sent. Ids are the vendor's own. */
export type NewMessage = Readonly<{
  channel: 'PATIENT' | 'SUPPORT';
  text: string | null;
  referenceMessageId: string | null;
  fileIds: readonly string[];
  sender: 'CLINIC' | 'PATIENT' | 'SYSTEM';
}>;
