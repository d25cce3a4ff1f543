import type {
  OfferingFilter,
  OfferingOrder,
  OfferingResolvers,
  QueryResolvers,
} from '../__generated__/resolvers-types.ts';
import { toGlobalId } from '../domain/id.ts';
import type { Offering as OfferingModel } from '../domain/offering.ts';
import type { Outcome } from '../domain/outcome.ts';
import { pageOf } from '../domain/page.ts';
import { keyOf } from './arguments.ts';
import { connect } from './connection.ts';

export const offeringQueries: Pick<QueryResolvers, 'offering' | 'offerings'> = {
  offering: (_parent, { id }, { loaders }) => loaders.offering.byId(keyOf('Offering', id)),
  offerings: (_parent, { filter, orderBy, ...args }, context, info) =>
    connect(args, context, info, async (stretch) => {
      const wanted = (await context.loaders.offering.list()).filter(
        (offering) => offering.kind !== 'found' || fits(offering.value, filter ?? {}),
      );
      return pageOf(wanted.toSorted(by(orderBy)), stretch);
    }),
};

function fits({ product, isActive }: OfferingModel, filter: OfferingFilter): boolean {
  const isOfKind = filter.kind?.includes(product.kind) ?? true;
  const goesThere = filter.pharmacyId == null || product.pharmacy?.id === filter.pharmacyId;
  return isOfKind && goesThere && (filter.isActive == null || filter.isActive === isActive);
}

/** Entries that could not be understood come last: nobody knows where they belong. */
function by(order: OfferingOrder): (a: Outcome<OfferingModel>, b: Outcome<OfferingModel>) => number {
  const last = Number.MAX_SAFE_INTEGER;
  return (a, b) => {
    if (a.kind !== 'found' || b.kind !== 'found') return Number(a.kind !== 'found') - Number(b.kind !== 'found');
    const byName = (a.value.title ?? '').localeCompare(b.value.title ?? '', 'en');
    const byPlace = (a.value.position ?? last) - (b.value.position ?? last);
    return (order === 'TITLE' ? byName : byPlace) || a.value.id.localeCompare(b.value.id, 'en');
  };
}

export const Offering: OfferingResolvers = {
  id: (offering) => toGlobalId('Offering', offering.id),
  records: (offering) => [{ vendor: offering.source.vendor, id: offering.id }],
};
