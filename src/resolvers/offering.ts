import type { OfferingResolvers, QueryResolvers } from '../__generated__/resolvers-types.ts';
import { toGlobalId } from '../domain/id.ts';
import { pageOf } from '../domain/page.ts';
import { keyOf } from './arguments.ts';
import { connect } from './connection.ts';

export const offeringQueries: Pick<QueryResolvers, 'offering' | 'offerings'> = {
  offering: (_parent, { id }, { loaders }) => loaders.offering.byId(keyOf('Offering', id)),
  offerings: (_parent, args, context, info) =>
    connect(args, context, info, async (stretch) => pageOf(await context.loaders.offering.list(), stretch)),
};

export const Offering: OfferingResolvers = {
  id: (offering) => toGlobalId('Offering', offering.id),
  records: (offering) => [{ vendor: offering.source.vendor, id: offering.id }],
};
