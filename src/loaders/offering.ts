import { once } from '../domain/memo.ts';
import type { Offering } from '../domain/offering.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Soon } from '../domain/soon.ts';
import { indexBy, item } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';

export type OfferingLoader = Readonly<{
  /** No vendor reads one offering by id: the list answers every key of the request in one call. */
  byId: (offeringId: string) => Soon<Offering | null>;
  list: () => Soon<readonly Outcome<Offering>[]>;
}>;

export function offeringLoader({ vendors, scope, mayRead }: LoaderDependencies): OfferingLoader {
  const visible = (id: string): boolean => mayRead({ type: 'Offering', key: id });
  const all = once(async () => configured(vendors.mdi, 'MDI', 'listOfferings').offering.list(scope));
  const offerings = item<string, Offering>(
    async (ids) => indexBy(await all(), (offering) => offering.id, { vendor: 'MDI', operation: 'listOfferings' }, ids),
    { keyOf: (id) => id, mayRead: visible },
  );

  return {
    byId: offerings.load,
    list: async () => (await all()).filter((offering) => offering.kind !== 'found' || visible(offering.value.id)),
  };
}
