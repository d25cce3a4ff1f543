import type { CaseFilterInput, SortOrder } from '../__generated__/resolvers-types.ts';
import type { Context } from '../context.ts';
import type { CaseFilter } from '../domain/case.ts';
import type { CaseStatus } from '../domain/case-status.ts';
import { RequestError } from '../domain/errors.ts';
import { allOf } from '../domain/soon.ts';
import { keyOf } from './arguments.ts';

type Wanted = Readonly<{ status: CaseStatus; filter: CaseFilterInput | null; order: SortOrder }>;

/** The filter in the vendor's own ids. Null: nothing can pass it, so that the vendor need not be asked. */
export async function toCaseFilter({ status, filter, order }: Wanted, context: Context): Promise<CaseFilter | null> {
  if (status === 'UNKNOWN') throw new RequestError('BAD_USER_INPUT', '"status" must be a state that is known.');
  if (filter?.type === 'UNKNOWN')
    throw new RequestError('BAD_USER_INPUT', '"filter.type" must be a type that is known.');
  const providerIds = await providerIdsOf(filter?.providers ?? [], context);
  const stateIds = await stateIdsOf(filter?.states ?? [], context);
  if (providerIds === null || stateIds === null) return null;
  return {
    status,
    order,
    type: filter?.type ?? null,
    providerIds,
    stateIds,
    diseaseIds: filter?.diseases ?? [],
    tagIds: filter?.tags ?? [],
    isSynchronous: filter?.isSynchronous ?? null,
    needsApproval: filter?.needsApproval ?? null,
    environment: filter?.environment ?? 'LIVE',
  };
}

/** Providers whom the vendor does not know have none of its cases. */
async function providerIdsOf(ids: readonly string[], { loaders }: Context): Promise<readonly string[] | null> {
  const providers = await allOf(ids.map((id) => loaders.provider.byId(keyOf('Provider', id))));
  const known = providers.flatMap((provider) => provider?.links.find(({ ref }) => ref.vendor === 'MDI')?.ref.id ?? []);
  return ids.length > 0 && known.length === 0 ? null : known;
}

/** The vendor knows states by ids of its own. */
async function stateIdsOf(codes: readonly string[], { loaders }: Context): Promise<readonly string[] | null> {
  if (codes.length === 0) return [];
  const states = await loaders.region.states();
  const known = states.filter(({ abbreviation }) => codes.includes(abbreviation)).map(({ id }) => id);
  return known.length === 0 ? null : known;
}
