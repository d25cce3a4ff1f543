import type { QueryResolvers, StaffMemberResolvers } from '../__generated__/resolvers-types.ts';

export const staffQueries: Pick<QueryResolvers, 'staffMember'> = {
  staffMember: (_parent, { kind, staffId }, { loaders }) => loaders.staff.byId({ kind, id: staffId }),
};

export const StaffMember: StaffMemberResolvers = {
  staffId: (member) => member.id,
};
