import type { QueryResolvers } from '../__generated__/resolvers-types.ts';
import { toLocalMinute } from '../domain/time.ts';

export const clinicClockQueries: Pick<QueryResolvers, 'clinicClock'> = {
  clinicClock: (_parent, _args, context) => {
    const now = context.now();
    return { timeZone: context.timeZone, today: toLocalMinute(now, context.timeZone).slice(0, 10), now };
  },
};
