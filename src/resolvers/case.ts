import type { CaseOfferingResolvers, CaseResolvers, QueryResolvers } from '../__generated__/resolvers-types.ts';
import { toGlobalId } from '../domain/id.ts';
import { pageOf } from '../domain/page.ts';
import { keyOf } from './arguments.ts';
import { connect } from './connection.ts';
import { valuesOf } from './report.ts';

export const caseQueries: Pick<QueryResolvers, 'case'> = {
  case: (_parent, { id }, { loaders }) => loaders.case.byId(keyOf('Case', id)),
};

export const Case: CaseResolvers = {
  id: (parent) => toGlobalId('Case', parent.id),
  patient: (parent, _args, { loaders }) => parent.patient && loaders.patient.byRecord(parent.patient),
  provider: (parent, _args, { loaders }) => parent.provider && loaders.provider.byRecord(parent.provider),
  offerings: async (parent, _args, context, info) => {
    const offerings = await context.loaders.case.offerings(parent.id);
    return offerings && valuesOf(offerings, context, info);
  },
  timeline: (parent, args, context, info) =>
    connect(args, context, info, async (stretch) => {
      const listing = await context.loaders.timeline.ofCase(parent);
      return { ...listing, ...pageOf(listing.items, stretch), total: listing.total };
    }),
  statusHistory: (parent, _args, { loaders }) => loaders.case.statusHistory(parent.id),
  records: (parent) => [{ vendor: parent.source.vendor, id: parent.id }],
};

export const CaseOffering: CaseOfferingResolvers = {
  caseOfferingId: (offering) => offering.id,
  offering: ({ offeringId }, _args, { loaders }) => (offeringId === null ? null : loaders.offering.byId(offeringId)),
};
