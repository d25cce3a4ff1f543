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

/** An event as it waits, or as it is remembered. */
export type KeptEvent = Readonly<{
  id: string;
  /** The same for the same event in whatever store. */
  identity: string;
  type: string;
  body: Uint8Array;
  occurredAt: number | null;
  receivedAt: number;
  /** How often it was tried to work on it. */
  attempts: number;
}>;

/** One subject, held by one node for a while: nobody else works on it meanwhile. */
export type Claim = Readonly<{
  subject: string;
  holder: string;
  /** How many events had come when it was claimed. */
  arrivals: number;
  /** The latest of the vendor's times that was worked on before. */
  highWaterAt: number | null;
}>;

/** What became of the events of a claim. */
export type Settlement = Readonly<{
  done: readonly string[];
  /** Of the done ones: those that a story is told from, and which are therefore kept for good. */
  told: readonly string[];
  /** To be tried again. */
  retry: Readonly<{ ids: readonly string[]; dueAt: number }> | null;
  /** Not tried again by itself: somebody has to look at it, or another event of its subject has to come. */
  parked: Readonly<{ ids: readonly string[]; reason: string }> | null;
  highWaterAt: number | null;
}>;

/** Where events wait. Durable: what a promise acknowledged survives a kill. */
export type Inbox = Readonly<{
  /** `known`: the event is held already, and nothing was changed. */
  add: (event: NewEvent) => Promise<'added' | 'known'>;
  /** The subject that has waited longest, if one waits and nobody works on it. */
  claim: (holder: string, now: number, leaseMs: number) => Promise<Claim | null>;
  /** Its events that nobody has settled, by the vendor's own time. */
  waiting: (subject: string) => Promise<readonly KeptEvent[]>;
  /** All or nothing; false: the claim was lost meanwhile, and nothing was changed. */
  settle: (claim: Claim, settlement: Settlement, now: number) => Promise<boolean>;
  /** When there will be work again; null: not before another event comes. */
  nextDueAt: () => Promise<number | null>;
  /** What was told of these subjects and made sense, worked on or not, by the vendor's own time. */
  remembered: (subjects: readonly string[]) => Promise<ReadonlyMap<string, readonly KeptEvent[]>>;
  /**
   * Forgets what was settled before a moment and no story is told from, and what was put into quarantine before another.
   * What waits, or is parked for a person, stays.
   */
  purge: (before: number, quarantinedBefore: number) => Promise<number>;
}>;
