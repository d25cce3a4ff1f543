import type {
  MutationResolvers,
  QueryResolvers,
  WriteLegResolvers,
  WriteResolvers,
} from '../__generated__/resolvers-types.ts';
import { connect } from './connection.ts';
import { changing } from './mutation.ts';
import { readNode } from './node.ts';

export const writeQueries: Pick<QueryResolvers, 'write' | 'unsettledWrites'> = {
  write: (_parent, { id }, { commands }) => commands.write.byId(id),
  unsettledWrites: (_parent, args, context, info) => connect(args, context, info, context.commands.write.unsettled),
};

export const writeMutations: Pick<MutationResolvers, 'settleWrite'> = {
  settleWrite: changing((_parent, { input }, { commands }) =>
    commands.write.settle({ ...input, vendorId: input.vendorId ?? null }),
  ),
};

export const Write: WriteResolvers = {
  writeId: (write) => write.id,
  subject: ({ subject }, _args, context) => (subject === null ? null : readNode(subject, context)),
};

export const WriteLeg: WriteLegResolvers = {
  record: ({ vendor, vendorId }) => (vendorId === null ? null : { vendor, id: vendorId }),
};
