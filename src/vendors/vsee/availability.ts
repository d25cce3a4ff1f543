import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Slot } from '../../domain/slot.ts';
import { decode, decodeItem, wireItems } from '../../http/decode.ts';
import { vendor, type VseeClient } from './client.ts';
import { wireId, wireTime } from './wire.ts';

const wireSlot = z.object({ start: wireTime, end: wireTime, providers: z.array(wireId) });

/**
 * `from` and `to` in epoch milliseconds. The table of parameters is lost; the vendor's demo portal sends `member_id`,
 * `start`, `end`, a name that begins with `durati`, and says that `consultation_id` and `intake_id` are used. There is no
 * word of a room or a provider: who works where is known otherwise.
 */
export type SlotQuery = Readonly<{
  from: number;
  to: number;
  patientId?: string;
  consultationId?: string;
  intakeId?: string;
  durationMinutes?: number;
}>;

export type VseeAvailability = Readonly<{
  list: (scope: CallScope, query: SlotQuery) => Promise<readonly Outcome<Slot>[]>;
}>;

export function availabilitySource(client: VseeClient): VseeAvailability {
  return {
    list: async (scope, query) => {
      const where = { vendor, operation: 'listAvailability' } as const;
      const data = await client.read(
        scope,
        { kind: 'clinic' },
        {
          operation: where.operation,
          method: 'GET',
          path: '/availability',
          query: {
            start: Math.floor(query.from / 1_000),
            end: Math.floor(query.to / 1_000),
            member_id: query.patientId,
            consultation_id: query.consultationId,
            intake_id: query.intakeId,
            duration: query.durationMinutes,
          },
        },
      );
      const toSlot = ({ start, end, providers }: z.output<typeof wireSlot>): Slot => ({
        startsAt: start,
        endsAt: end,
        providers: providers.map((id) => ({ vendor, id })),
      });
      return decode(wireItems, data, where).map((item) => decodeItem(wireSlot, toSlot, item, where));
    },
  };
}
