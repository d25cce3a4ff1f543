import { createRandom } from '../kit/random.ts';
import type { State as Place } from '../world/types.ts';
import type { State } from './state.ts';

const country = {
  country_id: createRandom('mdi country').uuid(),
  name: 'United States of America',
  abbreviation: 'US',
};

/** A state in an address or a licence (public samples); null where it is none. */
export function wireState(state: State, abbreviation: string): object | null {
  const place = state.world.states.find((one) => one.abbreviation === abbreviation);
  if (place === undefined) return null;
  return { state_id: place.stateId, name: place.name, abbreviation, is_av_flow: place.isAvFlow, country };
}

/** An entry of `GET /metadata/states` (S2). */
export function listedState({ name, abbreviation, isSync, isAvFlow, stateId }: Place): object {
  return { name, abbreviation, is_sync: isSync, is_av_flow: isAvFlow, state_id: stateId, country };
}
