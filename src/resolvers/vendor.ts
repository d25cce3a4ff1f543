import type { VendorRecordResolvers } from '../__generated__/resolvers-types.ts';

export const VendorRecord: VendorRecordResolvers = {
  vendorId: (ref) => ref.id,
};
