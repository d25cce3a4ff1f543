import type { EventFault } from '../domain/event.ts';
import type { Vendor } from '../domain/vendor.ts';

/** An event as it came, with what is known of it before anybody tried to understand it. */
export type NewEvent = Readonly<{
  vendor: Vendor;
  /** What tells one event from another: no vendor's event can be there twice under one. */
  identity: string;
  /** The vendor's own word for what happened; null when it could not be read. */
  type: string | null;
  /** Whose turn it is, by `subjectKey`; null for what is only kept. */
  subject: string | null;
  /** The bytes that came. */
  body: Uint8Array;
  /** The vendor's time, epoch milliseconds. */
  occurredAt: number | null;
  receivedAt: number;
  /** Set: it makes no sense, and is kept apart for a person to look at. */
  fault: EventFault | null;
}>;

/** Where events wait. Durable: what a promise acknowledged survives a kill. */
export type Inbox = Readonly<{
  /** `known`: the event is held already, and nothing was changed. */
  add: (event: NewEvent) => Promise<'added' | 'known'>;
  /** Forgets what was settled before this moment; what waits, or waits for a person, stays. The number forgotten. */
  purge: (before: number) => Promise<number>;
}>;
