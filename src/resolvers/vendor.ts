import type { SourceResolvers, VendorRecordResolvers } from '../__generated__/resolvers-types.ts';

export const VendorRecord: VendorRecordResolvers = {
  vendorId: (ref) => ref.id,
};

export const Source: SourceResolvers = {
  fromCache: ({ fetchedAt }, _args, { startedAt }) => fetchedAt < startedAt,
};
