import { z } from 'zod';
import { filled } from '../../domain/person.ts';
import type { RecordEvent } from '../../domain/record-event.ts';
import { toAuthor } from './author.ts';
import type { Shape } from './read.ts';
import { wireId, wireText, wireTime } from './wire.ts';

/** One shape for the events of cases, patients and orders; an order's tells an IP address too, which is not read. */
export const wireEvent = z.object({
  event_id: wireId,
  date_time: wireTime.nullish(),
  model: wireText,
  type: wireText,
  by_model: wireText,
  by: wireText,
  title: wireText,
});

export function toRecordEvent(wire: z.output<typeof wireEvent>): RecordEvent {
  return {
    id: wire.event_id,
    title: filled(wire.title),
    type: filled(wire.type),
    subject: filled(wire.model),
    by: toAuthor({ type: wire.by_model, name: wire.by }),
    at: wire.date_time ?? null,
  };
}

export const eventShape: Shape<typeof wireEvent, RecordEvent> = {
  schema: wireEvent,
  toDomain: toRecordEvent,
  idOf: ({ id }) => id,
};
