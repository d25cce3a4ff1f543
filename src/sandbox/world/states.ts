import { createRandom } from '../kit/random.ts';
import { places } from './names.ts';
import type { State } from './types.ts';

const stateNames = `AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,
DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,
LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,
NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,
OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,
UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming`
  .split(',')
  .map((entry) => entry.trim());

/** "A list of all states from USA" (S2), with the cities that the world's people live in. */
export function makeStates(seed: number): readonly State[] {
  const random = createRandom(`states ${seed}`);
  return stateNames.map((entry) => {
    const abbreviation = entry.slice(0, 2);
    return {
      stateId: random.uuid(),
      name: entry.slice(3),
      abbreviation,
      isSync: abbreviation === 'NV',
      isAvFlow: abbreviation === 'OR',
      cities: places
        .filter(([, state]) => state === abbreviation)
        .map(([city]) => ({ cityId: random.uuid(), name: city })),
    };
  });
}
