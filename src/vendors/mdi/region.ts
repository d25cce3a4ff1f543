import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { City, Region } from '../../domain/region.ts';
import { decode } from '../../http/decode.ts';
import { path } from '../../http/request.ts';
import { type MdiClient, vendor } from './client.ts';
import { wireId } from './wire.ts';

const wireState = z.object({ state_id: wireId, name: z.string(), abbreviation: z.string() });
const wireCity = z.object({ city_id: wireId, name: z.string() });

export type MdiRegions = Readonly<{
  /** The states, all or those whose name has this text. */
  list: (scope: CallScope, search: string | null) => Promise<readonly Region[]>;
  /** A state's cities; null when there is no such state. */
  cities: (scope: CallScope, stateId: string, search: string | null) => Promise<readonly City[] | null>;
}>;

export function regionSource(client: MdiClient): MdiRegions {
  return {
    list: async (scope, search) => {
      const where = { vendor, operation: 'listStates' } as const;
      const at = '/v1/partner/metadata/states';
      const body = await client.read(scope, { operation: where.operation, method: 'GET', path: at, query: { search } });
      return decode(z.array(wireState), body, where).map(({ state_id: id, name, abbreviation }) => ({
        id,
        name,
        abbreviation,
        source: { vendor, fetchedAt: Date.now() },
      }));
    },
    cities: async (scope, stateId, search) => {
      const where = { vendor, operation: 'listCities' } as const;
      const at = path`/v1/partner/metadata/states/${stateId}/cities`;
      const body = await client.read(scope, { operation: where.operation, method: 'GET', path: at, query: { search } });
      if (body === null) return null;
      return decode(z.array(wireCity), body, where).map(({ city_id: id, name }) => ({ id, name }));
    },
  };
}
