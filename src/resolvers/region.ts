import type { CityResolvers, QueryResolvers, StateResolvers } from '../__generated__/resolvers-types.ts';
import { pageOf } from '../domain/page.ts';
import { filled } from '../domain/person.ts';
import { connect } from './connection.ts';
import { stateOf } from './person.ts';
import { valuesOf } from './report.ts';

export const regionQueries: Pick<QueryResolvers, 'states' | 'postalCodes'> = {
  states: async (_parent, { search }, context, info) =>
    valuesOf(await context.loaders.region.list(filled(search)), context, info),
  postalCodes: async (_parent, { search }, context, info) =>
    valuesOf(await context.loaders.region.postalCodes(search.trim()), context, info),
};

export const State: StateResolvers = {
  stateId: (state) => state.id,
  code: ({ abbreviation, source }) => stateOf(abbreviation, source),
  cities: (state, { search, ...args }, context, info) =>
    connect(args, context, info, async (stretch) => {
      const cities = await context.loaders.region.cities(state.id, filled(search));
      return cities && pageOf(cities, stretch);
    }),
};

export const City: CityResolvers = {
  cityId: (city) => city.id,
};
