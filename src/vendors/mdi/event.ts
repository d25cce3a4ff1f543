import { z } from 'zod';
import type { EventEnvelope, EventFault, EventSubject } from '../../domain/event.ts';
import type { CaseEntryDetail } from '../../domain/timeline.ts';
import { vendor } from './client.ts';
import { toEntries } from './event-entry.ts';

type Json = Readonly<Record<string, unknown>>;

/** Ids go into our store's keys and, one day, into the vendor's URLs. */
const wireEventId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);

/** Every event has both (S2, P-MC); which of the ids there are depends on the event. */
const wireEnvelope = z.object({
  // Whole seconds, as a number: text and fractions are not the vendor's.
  timestamp: z.int(),
  event_type: z.string().min(1).max(100),
  case_id: wireEventId.nullish(),
  // "`encounter_id` equals `case_id`" in the samples that have both.
  encounter_id: wireEventId.nullish(),
  patient_id: wireEventId.nullish(),
});

export type MdiEvents = Readonly<{
  /** The outside of an event, or why it makes no sense. Types that nobody knows are as good as any. */
  envelope: (json: Json) => EventEnvelope | EventFault;
  /** What an event adds to the story of its case, or of its patient's cases. Nothing, where it is no part of any. */
  entries: (json: Json) => readonly CaseEntryDetail[];
}>;

export const mdiEvents: MdiEvents = {
  envelope: (json) => {
    const wire = wireEnvelope.safeParse(json);
    if (!wire.success) return wire.error.issues[0]?.path[0] === 'timestamp' ? 'bad-time' : 'bad-field';
    const { timestamp, event_type: type } = wire.data;
    return { type, occurredAt: timestamp * 1_000, subject: subjectOf(wire.data) };
  },
  entries: (json) => {
    const wire = wireEnvelope.safeParse(json);
    if (!wire.success) return [];
    return toEntries(wire.data.event_type, json, subjectOf(wire.data)?.kind === 'case');
  },
};

function subjectOf(wire: z.output<typeof wireEnvelope>): EventSubject | null {
  const caseId = wire.case_id ?? wire.encounter_id;
  if (caseId != null) return { kind: 'case', vendor, id: caseId };
  return wire.patient_id == null ? null : { kind: 'patient', vendor, id: wire.patient_id };
}
