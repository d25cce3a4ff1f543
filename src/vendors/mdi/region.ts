import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { filled } from '../../domain/person.ts';
import type { City, PostalCode, Region } from '../../domain/region.ts';
import { path } from '../../http/request.ts';
import { type MdiClient, vendor } from './client.ts';
import { toState } from './patient.ts';
import { readCatalogue, readList, type Shape } from './read.ts';
import { wireFlag, wireId, wireText } from './wire.ts';

export const wireRegion = z.object({
  state_id: wireId,
  name: z.string(),
  abbreviation: z.string(),
  is_sync: wireFlag,
  is_av_flow: wireFlag,
});

export function toRegion(wire: z.output<typeof wireRegion>, now: number): Region {
  return {
    id: wire.state_id,
    name: wire.name,
    abbreviation: wire.abbreviation,
    isSynchronous: wire.is_sync ?? null,
    hasAvFlow: wire.is_av_flow ?? null,
    source: { vendor, fetchedAt: now },
  };
}

const wireCity = z.object({ city_id: wireId, name: z.string() });
const toCity = ({ city_id: id, name }: z.output<typeof wireCity>): City => ({ id, name });

export const wirePostalCode = z.object({
  zipcode: wireId,
  city: wireCity.extend({ state: z.object({ name: wireText, abbreviation: wireText }).nullish() }),
});

export function toPostalCode({ zipcode, city }: z.output<typeof wirePostalCode>): PostalCode {
  const { state } = city;
  return { code: zipcode, city: toCity(city), stateName: filled(state?.name), state: toState(state?.abbreviation) };
}

const regionShape: Shape<typeof wireRegion, Region> = { schema: wireRegion, toDomain: toRegion, idOf: ({ id }) => id };
const cityShape: Shape<typeof wireCity, City> = { schema: wireCity, toDomain: toCity, idOf: ({ id }) => id };
const postalCodeShape: Shape<typeof wirePostalCode, PostalCode> = {
  schema: wirePostalCode,
  toDomain: toPostalCode,
  idOf: ({ code, city }) => `${code} ${city.id}`,
};

export type MdiRegions = Readonly<{
  /** The states, all or those whose name has this text. */
  list: (scope: CallScope, search: string | null) => Promise<readonly Outcome<Region>[]>;
  /** A state's cities; null when there is no such state. */
  cities: (scope: CallScope, stateId: string, search: string | null) => Promise<readonly Outcome<City>[] | null>;
  /** The cities that a ZIP code belongs to. */
  postalCodes: (scope: CallScope, search: string) => Promise<readonly Outcome<PostalCode>[]>;
}>;

export function regionSource(client: MdiClient): MdiRegions {
  const at = '/v1/partner/metadata/states';
  return {
    list: (scope, search) =>
      readCatalogue(client, scope, { operation: 'listStates', path: at, query: { search } }, regionShape),
    cities: (scope, stateId, search) => {
      const read = {
        operation: 'listCities',
        path: path`/v1/partner/metadata/states/${stateId}/cities`,
        query: { search },
      };
      return readList(client, scope, read, cityShape);
    },
    postalCodes: (scope, search) => {
      const read = { operation: 'listPostalCodes', path: '/v1/partner/metadata/zipcodes', query: { search } };
      return readCatalogue(client, scope, read, postalCodeShape);
    },
  };
}
