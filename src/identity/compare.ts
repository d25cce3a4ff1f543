import type { MatchField } from '../domain/match.ts';
import { isNickname } from './nickname.ts';
import { isMisspelt } from './spelling.ts';
import type { Traits } from './traits.ts';

/** How one field of two records compares. `untold`: one of them does not say, or says a placeholder. */
export type Agreement = 'same' | 'nickname' | 'similar' | 'different' | 'untold';

export type Comparison = Readonly<Record<MatchField, Agreement>>;

/** Field by field, and symmetric in each. */
export function compare(a: Traits, b: Traits): Comparison {
  return {
    PLANTED_KEY: equality(a.plantedId, b.plantedId),
    NPI: equality(a.npi, b.npi),
    GIVEN_NAME: compareGiven(a.given, b.given),
    MIDDLE_NAME: compareMiddle(a.middle, b.middle),
    FAMILY_NAME: compareFamily(a.family, b.family),
    NAME_SUFFIX: equality(a.suffix, b.suffix),
    BIRTH_DATE: compareDate(a.birthDate, b.birthDate),
    GENDER: equality(a.gender, b.gender),
    EMAIL: equality(a.email, b.email),
    PHONE: equality(a.phone, b.phone),
    ADDRESS: equality(a.address, b.address),
  };
}

function equality(a: string | null, b: string | null): Agreement {
  if (a === null || b === null) return 'untold';
  return a === b ? 'same' : 'different';
}

function compareGiven(a: Traits['given'], b: Traits['given']): Agreement {
  if (a === null || b === null) return 'untold';
  if (a.some((form) => b.includes(form))) return 'same';
  const [first = ''] = a;
  const [second = ''] = b;
  if (isNickname(first, second)) return 'nickname';
  const startsAlike =
    Math.min(first.length, second.length) > 2 && (first.startsWith(second) || second.startsWith(first));
  return startsAlike || isMisspelt(first, second) ? 'similar' : 'different';
}

function compareMiddle(a: string | null, b: string | null): Agreement {
  if (a === null || b === null) return 'untold';
  const length = Math.min(a.length, b.length) === 1 ? 1 : Infinity;
  return a.slice(0, length) === b.slice(0, length) ? 'same' : 'different';
}

/** Words this long in both of two surnames are more than an `and` or a `de la`. */
const longEnough = 4;

function compareFamily(a: Traits['family'], b: Traits['family']): Agreement {
  if (a === null || b === null) return 'untold';
  if (a.join('') === b.join('')) return 'same';
  const sharesWord = a.some((word) => word.length >= longEnough && b.includes(word));
  return sharesWord || isMisspelt(a.join(''), b.join('')) ? 'similar' : 'different';
}

/** Similar: day and month changed places, or one digit is another. */
function compareDate(a: string | null, b: string | null): Agreement {
  if (a === null || b === null) return 'untold';
  if (a === b) return 'same';
  const isSwapped = a.slice(0, 4) === b.slice(0, 4) && a.slice(5, 7) === b.slice(8) && a.slice(8) === b.slice(5, 7);
  return isSwapped || charactersApart(a, b) === 1 ? 'similar' : 'different';
}

function charactersApart(a: string, b: string): number {
  let apart = 0;
  for (let place = 0; place < a.length; place += 1) if (a[place] !== b[place]) apart += 1;
  return apart;
}
