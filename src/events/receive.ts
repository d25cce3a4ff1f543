import { createHash, randomUUID } from 'node:crypto';
import { type EventEnvelope, type EventFault, subjectKey } from '../domain/event.ts';
import type { Vendor } from '../domain/vendor.ts';
import type { Inbox } from './inbox.ts';
import { readJson } from './json.ts';

/**
 * How late a delivery may be. The documents' longest way is six retries, 15 min + 30 min + 1 h + 4 h + 8 h + 11 h after
 * one another with 15 s of waiting each, and the timestamp is "related to the first attempt" (S2): 24 h 47 min, and
 * some for clocks. Milliseconds.
 */
export const replayWindowMs = 26 * 3_600_000;

/** A vendor's clock may be this far ahead of ours. Milliseconds. */
const aheadMs = 300_000;

/** The sender gives up after 3 s at the least; what is not stored by then is to be sent again. Milliseconds. */
const storeWithinMs = 2_000;

/** `kept` and `known` are good ends; `nonsense` was kept apart; `busy`: send it again. */
export type Verdict = 'kept' | 'known' | 'nonsense' | 'busy';

/** `kind`: what the address that it came to says of it, where the body does not say it. */
export type Delivery = Readonly<{ body: Uint8Array; kind: string | null }>;

export type Receiver = (delivery: Delivery) => Promise<Verdict>;

export type ReceiverOptions = Readonly<{
  vendor: Vendor;
  inbox: Inbox;
  /** The vendor's own reading of the outside of an event. */
  read: (json: Readonly<Record<string, unknown>>, kind: string | null) => EventEnvelope | EventFault;
  /** How a delivery that comes again is known: by its bytes, or not at all where two events may have the same. */
  repeats: 'by-body' | 'never';
  /** Null: the vendor tells no time that could be held against its clock. */
  windowMs: number | null;
  now?: () => number;
}>;

/** Takes a delivery whose sender has proved itself: keeps it, durably, and says no more. */
export function createReceiver(options: ReceiverOptions): Receiver {
  const { vendor, inbox, repeats, windowMs, now = Date.now } = options;

  function look({ body, kind }: Delivery, receivedAt: number): EventEnvelope | EventFault {
    const read = readJson(body);
    const envelope = 'fault' in read ? read.fault : options.read(read.json, kind);
    if (typeof envelope === 'string' || windowMs === null) return envelope;
    return outOfTime(envelope.occurredAt, receivedAt, windowMs) ?? envelope;
  }

  return async (delivery) => {
    const receivedAt = now();
    const looked = look(delivery, receivedAt);
    const isNonsense = typeof looked === 'string';
    const adding = inbox.add({
      vendor,
      identity: `${vendor} ${repeats === 'by-body' ? digestOf(delivery) : randomUUID()}`,
      type: isNonsense ? null : looked.type,
      subject: isNonsense || looked.subject === null ? null : subjectKey(looked.subject),
      body: delivery.body,
      occurredAt: isNonsense ? null : looked.occurredAt,
      receivedAt,
      fault: isNonsense ? looked : null,
    });
    const stored = await within(storeWithinMs, adding);
    if (stored === null) return 'busy';
    if (isNonsense) return 'nonsense';
    return stored === 'added' ? 'kept' : 'known';
  };
}

function outOfTime(occurredAt: number | null, receivedAt: number, windowMs: number): EventFault | null {
  if (occurredAt === null) return 'bad-time';
  if (occurredAt > receivedAt + aheadMs) return 'ahead-of-time';
  return occurredAt < receivedAt - windowMs ? 'too-old' : null;
}

function digestOf({ body, kind }: Delivery): string {
  return createHash('sha256')
    .update(kind ?? '')
    .update(body)
    .digest('hex');
}

/** Null when the store failed or took too long: an insert that ends later is known when the event comes again. */
async function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  const late = Promise.withResolvers<null>();
  const timer = setTimeout(late.resolve, ms, null);
  const settled = work.catch(() => null);
  try {
    return await Promise.race([settled, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
