import { z } from 'zod';
import type { EventEnvelope, EventFault } from '../../domain/event.ts';
import { vendor } from './client.ts';
import { wireId } from './wire.ts';

/** Version 1, "currently active", names the clinic `account_code`; version 2 `clinic_code` (developer wiki 192905327). */
const wireEnvelope = z.object({
  type: z.string().min(1).max(100),
  created: z.int().nullish(),
  account_code: z.string().nullish(),
  clinic_code: z.string().nullish(),
  data: z.object({ id: wireId.refine((id) => /^[A-Za-z0-9-]{1,64}$/.test(id)) }),
});

export type VseeEvents = Readonly<{
  envelope: (json: Readonly<Record<string, unknown>>) => EventEnvelope | EventFault;
}>;

export function vseeEvents(accountCode: string): VseeEvents {
  return {
    envelope: (json) => {
      const wire = wireEnvelope.safeParse(json);
      if (!wire.success) return 'bad-field';
      const { type, created, account_code, clinic_code, data } = wire.data;
      if ((account_code ?? clinic_code) !== accountCode) return 'other-account';
      const occurredAt = created == null ? null : created * 1_000;
      // Each of the documented types is about a visit: `visit.created`, `visit.note.signed_and_sent` …
      const subject = type.startsWith('visit.') ? ({ kind: 'visit', vendor, id: data.id } as const) : null;
      return { type, occurredAt, subject };
    },
  };
}
