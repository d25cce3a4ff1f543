import type { QueryResolvers, WriteLegResolvers, WriteResolvers } from '../__generated__/resolvers-types.ts';
import { connect } from './connection.ts';

export const writeQueries: Pick<QueryResolvers, 'write' | 'unsettledWrites'> = {
  write: (_parent, { id }, { commands }) => commands.write.byId(id),
  unsettledWrites: (_parent, args, context, info) => connect(args, context, info, context.commands.write.unsettled),
};

export const Write: WriteResolvers = {
  writeId: (write) => write.id,
};

export const WriteLeg: WriteLegResolvers = {
  record: ({ vendor, vendorId }) => (vendorId === null ? null : { vendor, id: vendorId }),
};
