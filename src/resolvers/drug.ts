import type { DrugResolvers, QueryResolvers, SupplyItemResolvers } from '../__generated__/resolvers-types.ts';
import { codeOfDrug } from '../domain/drug.ts';
import { RequestError } from '../domain/errors.ts';
import { pageOf } from '../domain/page.ts';
import { filled } from '../domain/person.ts';
import { searchText } from './arguments.ts';
import { connect } from './connection.ts';

/** "Must be at least 3 letters" (public collection), of medicines and of supplies. */
const shortestName = 3;

export const drugQueries: Pick<QueryResolvers, 'drugs' | 'supplies'> = {
  drugs: (_parent, { search, ...args }, context, info) => {
    const name = searchText(search, 'search', shortestName);
    if (name === null) throw new RequestError('BAD_USER_INPUT', '"search" must not be empty.');
    return connect(args, context, info, async (stretch) => pageOf(await context.loaders.drug.search(name), stretch));
  },
  supplies: (_parent, { search, ndc, ...args }, context, info) => {
    const wanted = { name: searchText(search, 'search', shortestName), ndc: filled(ndc) };
    if (wanted.name === null && wanted.ndc === null) {
      throw new RequestError('BAD_USER_INPUT', '"search" or "ndc" is needed.');
    }
    return connect(args, context, info, async (stretch) =>
      pageOf(await context.loaders.drug.supplies(wanted.name, wanted.ndc), stretch),
    );
  },
};

export const Drug: DrugResolvers = {
  detail: (drug, _args, { loaders }) => {
    const code = codeOfDrug(drug);
    return code && loaders.drug.detail(code);
  },
};

export const SupplyItem: SupplyItemResolvers = {
  supplyId: (item) => item.id,
};
