import type { AuthorResolvers } from '../__generated__/resolvers-types.ts';
import { isStaffKind } from '../domain/staff.ts';

export const Author: AuthorResolvers = {
  patient: ({ kind, ref }, _args, { loaders }) =>
    kind === 'PATIENT' && ref !== null ? loaders.patient.byRecord(ref) : null,
  provider: ({ kind, ref }, _args, { loaders }) =>
    kind === 'PROVIDER' && ref !== null ? loaders.provider.byRecord(ref) : null,
  staffMember: ({ kind, ref }, _args, { loaders }) =>
    isStaffKind(kind) && ref !== null ? loaders.staff.byId({ kind, id: ref.id }) : null,
};
