import type { QueryResolvers } from '../__generated__/resolvers-types.ts';

export const eventGapQueries: Pick<QueryResolvers, 'eventGaps'> = {
  eventGaps: (_parent, _args, { gaps }) => gaps(),
};
