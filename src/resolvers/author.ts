import type { AuthorResolvers } from '../__generated__/resolvers-types.ts';

export const Author: AuthorResolvers = {
  patient: ({ kind, ref }, _args, { loaders }) =>
    kind === 'PATIENT' && ref !== null ? loaders.patient.byRecord(ref) : null,
  provider: ({ kind, ref }, _args, { loaders }) =>
    kind === 'PROVIDER' && ref !== null ? loaders.provider.byRecord(ref) : null,
};
