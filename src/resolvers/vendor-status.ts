import type { QueryResolvers, VendorHealthResolvers } from '../__generated__/resolvers-types.ts';

export const vendorStatusQueries: Pick<QueryResolvers, 'vendorStatus'> = {
  vendorStatus: (_parent, _args, { loaders }) => loaders.vendorStatus.all(),
};

export const VendorHealth: VendorHealthResolvers = {
  services: ({ vendor }, _args, { loaders }) => loaders.vendorStatus.services(vendor),
};
