import { z } from 'zod';
import type { EventEnvelope, EventFault } from '../../domain/event.ts';
import { vendor } from './client.ts';
import { wireId } from './wire.ts';

/** The account is called `accountId` in some payloads and `practiceId` in others (help.updox.com). */
const wireEnvelope = z.object({
  accountId: z.string().nullish(),
  practiceId: z.string().nullish(),
  // The appointment that a reminder is tied to, in the two payloads that have one.
  externalId: wireId.nullish(),
  appointmentId: wireId.nullish(),
});

export type UpdoxEvents = Readonly<{
  /** `kind`: the payloads do not name their event, so each is to be sent to an address of its own. */
  envelope: (json: Readonly<Record<string, unknown>>, kind: string | null) => EventEnvelope | EventFault;
}>;

export function updoxEvents(accountId: string): UpdoxEvents {
  return {
    envelope: (json, kind) => {
      const wire = wireEnvelope.safeParse(json);
      if (!wire.success || kind === null) return 'bad-field';
      if ((wire.data.accountId ?? wire.data.practiceId) !== accountId) return 'other-account';
      const id = wire.data.externalId ?? wire.data.appointmentId;
      const isKey = id != null && /^[A-Za-z0-9:_-]{1,128}$/.test(id);
      return { type: kind, occurredAt: null, subject: isKey ? { kind: 'calendar-entry', vendor, id } : null };
    },
  };
}
