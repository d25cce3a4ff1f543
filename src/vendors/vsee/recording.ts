import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { Recordings } from '../../domain/meeting.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { decode, decodeItem, distinct, wireItems } from '../../http/decode.ts';
import { vendor, type VseeClient } from './client.ts';
import { wireId, wireTime } from './wire.ts';

/** "`recordings{count, data[{id, visit_id, end}]}` inside a visit when asked in `fields`" (developer wiki 25198601). */
const wireRecorded = z.object({
  id: wireId,
  recordings: z
    .object({
      count: z.number().int().min(0),
      data: z.array(z.object({ id: wireId, visit_id: wireId.nullish(), end: wireTime.nullish() })),
    })
    .nullish(),
});

export type VisitRecordings = Readonly<{ visitId: string; recordings: Recordings }>;

/** One that names another visit than the one it lies in is nobody's. */
export function toRecordings({ id, recordings }: z.output<typeof wireRecorded>): VisitRecordings {
  const own = (recordings?.data ?? []).filter((recording) => recording.visit_id == null || recording.visit_id === id);
  const items = own.map((recording) => ({ id: recording.id, endedAt: recording.end ?? null }));
  return { visitId: id, recordings: { count: recordings?.count ?? 0, items } };
}

export type VseeRecordings = Readonly<{
  /** The recordings of all visits that start between the two moments, both inclusive (epoch milliseconds). */
  list: (
    scope: CallScope,
    span: Readonly<{ from: number; to: number }>,
  ) => Promise<readonly Outcome<VisitRecordings>[]>;
}>;

export function recordingSource(client: VseeClient): VseeRecordings {
  return {
    list: async (scope, { from, to }) => {
      const where = { vendor, operation: 'listVisits' } as const;
      // Whether other fields still come when `fields` is given is not documented: nothing else is read of this answer.
      const query = {
        fields: 'recordings',
        start_time: Math.floor(from / 1_000),
        end_time: Math.ceil(to / 1_000),
      };
      const request = { operation: where.operation, method: 'GET', path: '/visits', query } as const;
      const data = await client.read(scope, { kind: 'clinic' }, request);
      const items = decode(wireItems, data, where).map((item) => decodeItem(wireRecorded, toRecordings, item, where));
      return distinct(items, ({ visitId }) => visitId, where);
    },
  };
}
