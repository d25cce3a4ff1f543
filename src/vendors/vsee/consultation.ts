import { z } from 'zod';
import { filled } from '../../domain/person.ts';
import type { Consultation } from '../../domain/room.ts';
import { wireFlag, wireText } from './wire.ts';

/** A number in rooms, text in a visit's payment (S1, S4). */
export const wireAmount = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?[0-9]+(\.[0-9]+)?$/)
    .transform(Number),
]);

/** What a room offers (S4), and what of it an intake chose (S1). */
export const wireConsultation = z.object({
  id: wireText,
  description: wireText,
  duration: z.number().nullish(),
  amount: wireAmount.nullish(),
  currency: wireText,
  group: wireFlag,
  charge: wireFlag,
  slots: z.number().int().nullish(),
  visible_to_patient: wireFlag,
});

export function toConsultation(wire: z.output<typeof wireConsultation>): Consultation {
  return {
    id: filled(wire.id),
    description: filled(wire.description),
    durationMinutes: wire.duration ?? null,
    amount: wire.amount ?? null,
    currency: filled(wire.currency),
    isGroup: wire.group ?? null,
    isCharged: wire.charge ?? null,
    slots: wire.slots ?? null,
    isVisibleToPatients: wire.visible_to_patient ?? null,
  };
}
