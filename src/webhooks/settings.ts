import type { Inbox } from '../events/inbox.ts';
import type { Logger } from '../log.ts';
import type { SharedVendors } from '../vendors/index.ts';

/** Which vendors may send webhooks, and how each proves that it is the sender. Null: its address is not there. */
export type WebhookSettings = Readonly<{
  mdi: Readonly<{ secrets: readonly string[]; authorization: string }> | null;
  vsee: Readonly<{ token: string }> | null;
  updox: Readonly<{ token: string }> | null;
}>;

export type WebhookOptions = Readonly<{
  webhooks: WebhookSettings;
  vendors: SharedVendors;
  inbox: Inbox;
  /** Told when something was kept that waits to be worked on. */
  onKept?: () => void;
  log: Logger;
  now?: () => number;
}>;
