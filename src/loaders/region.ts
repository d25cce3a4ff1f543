import type { Outcome } from '../domain/outcome.ts';
import type { City, PostalCode, Region } from '../domain/region.ts';
import type { Soon } from '../domain/soon.ts';
import { each } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';

export type RegionLoader = Readonly<{
  /** All that could be understood. */
  states: () => Soon<readonly Region[]>;
  /** All of them, or those whose name has the text. */
  list: (search: string | null) => Soon<readonly Outcome<Region>[]>;
  cities: (stateId: string, search: string | null) => Soon<readonly Outcome<City>[] | null>;
  postalCodes: (search: string) => Soon<readonly Outcome<PostalCode>[]>;
}>;

type CitiesKey = Readonly<{ stateId: string; search: string | null }>;

/** The map is nobody's secret: every viewer may read it. */
export function regionLoader({ vendors, scope }: LoaderDependencies): RegionLoader {
  const client = (operation: string) => configured(vendors.mdi, 'MDI', operation).region;
  const states = each((search: string) => client('listStates').list(scope, search === '' ? null : search), {
    keyOf: (search) => search,
  });
  const cities = each(({ stateId, search }: CitiesKey) => client('listCities').cities(scope, stateId, search), {
    keyOf: ({ stateId, search }) => `${stateId} ${search ?? ''}`,
  });
  const postalCodes = each((search: string) => client('listPostalCodes').postalCodes(scope, search), {
    keyOf: (search) => search,
  });
  return {
    states: async () =>
      ((await states.load('')) ?? []).flatMap((state) => (state.kind === 'found' ? [state.value] : [])),
    list: async (search) => (await states.load(search ?? '')) ?? [],
    cities: (stateId, search) => cities.load({ stateId, search }),
    postalCodes: async (search) => (await postalCodes.load(search)) ?? [],
  };
}
