import { createRandom } from '../kit/random.ts';
import { places } from './names.ts';
import type { State } from './types.ts';

const stateNames: Readonly<Record<string, string>> = { CA: 'California', NV: 'Nevada', OR: 'Oregon', AZ: 'Arizona' };

/** The states that MDI knows, with the cities that the world's people live in. */
export function makeStates(seed: number): readonly State[] {
  const random = createRandom(`states ${seed}`);
  return Object.entries(stateNames).map(([abbreviation, name]) => ({
    stateId: random.uuid(),
    name,
    abbreviation,
    isSync: abbreviation === 'NV',
    isAvFlow: abbreviation === 'OR',
    cities: places
      .filter(([, state]) => state === abbreviation)
      .map(([city]) => ({ cityId: random.uuid(), name: city })),
  }));
}
