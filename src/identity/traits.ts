import { isNpi } from '../domain/npi.ts';
import { type Address, type Gender, type PersonName, toE164 } from '../domain/person.ts';
import { isPlaceholderDate, isPlaceholderEmail, isPlaceholderName, isPlaceholderPhone } from './placeholder.ts';
import { wordsOf } from './spelling.ts';

/** What a patient's and a provider's profile have in common for telling people apart. */
export type Described = Readonly<{
  plantedId?: string | null | undefined;
  name: PersonName | null | undefined;
  birthDate?: string | null | undefined;
  gender: Gender | undefined;
  email: string | null | undefined;
  phone: string | null | undefined;
  address?: Address | null | undefined;
  npi?: string | null | undefined;
}>;

/** A record's identifying fields in one spelling. Null: not told, or a placeholder. */
export type Traits = Readonly<{
  plantedId: string | null;
  npi: string | null;
  /** The first name as one word, and with the middle name behind it: some write the two into one field. */
  given: readonly string[] | null;
  middle: string | null;
  family: readonly string[] | null;
  /** Generational: `jr`, `sr`, `2`, `3`, `4`. A title behind the name, `M.D.`, is none. */
  suffix: string | null;
  birthDate: string | null;
  gender: Gender | null;
  email: string | null;
  phone: string | null;
  address: string | null;
}>;

export function traitsOf(record: Described): Traits {
  const { email, phone, birthDate, npi } = record;
  const mail = email?.trim().toLowerCase() ?? '';
  const number = toE164(phone ?? '');
  return {
    plantedId: record.plantedId ?? null,
    npi: npi != null && isNpi(npi) ? npi : null,
    ...nameTraits(record.name),
    birthDate: birthDate == null || isPlaceholderDate(birthDate) ? null : birthDate,
    gender: record.gender === 'MALE' || record.gender === 'FEMALE' ? record.gender : null,
    email: /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(mail) && !isPlaceholderEmail(mail) ? mail : null,
    phone: number === null || isPlaceholderPhone(number) ? null : number,
    address: addressTrait(record.address),
  };
}

type NameTraits = Pick<Traits, 'given' | 'middle' | 'family' | 'suffix'>;

function nameTraits(name: PersonName | null | undefined): NameTraits {
  const { given, family } = partsOf(name);
  const familyName = withoutSuffix(wordsOf(family));
  const givenName = withoutSuffix(wordsOf(given));
  const { first, initial } = withoutInitial(givenName.words);
  const middle = wordsOf(name?.middle).join('') || initial;
  const written = wordsOf(name?.suffix)
    .map(toSuffix)
    .find((suffix) => suffix !== null);
  return {
    given: isName(first) ? [first.join(''), ...(middle === null ? [] : [`${first.join('')}${middle}`])] : null,
    middle,
    family: isName(familyName.words) ? familyName.words : null,
    suffix: written ?? familyName.suffix ?? givenName.suffix,
  };
}

/** A whole name of two words is taken apart; of a longer one nobody knows where the surname begins. */
function partsOf(name: PersonName | null | undefined): Readonly<{ given: string | null; family: string | null }> {
  if (name == null) return { given: null, family: null };
  const [first = null, second = null, third] = name.text.split(/\s+/);
  const isWhole = name.given === null && name.family === null && third === undefined;
  return isWhole ? { given: first, family: second } : { given: name.given, family: name.family };
}

/** A letter alone is an initial and no name. */
function isName(words: readonly string[]): boolean {
  return words.join('').length > 1 && !isPlaceholderName(words);
}

/** `Ana B.`: the initial is the middle name's. */
function withoutInitial(words: readonly string[]): Readonly<{ first: readonly string[]; initial: string | null }> {
  const last = words.at(-1);
  const hasInitial = words.length > 1 && last?.length === 1;
  return hasInitial ? { first: words.slice(0, -1), initial: last } : { first: words, initial: null };
}

const suffixes: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', '2'],
  ['2nd', '2'],
  ['iii', '3'],
  ['3rd', '3'],
  ['iv', '4'],
  ['4th', '4'],
]);

function toSuffix(word: string): string | null {
  return suffixes.get(word) ?? null;
}

function withoutSuffix(words: readonly string[]): Readonly<{ words: readonly string[]; suffix: string | null }> {
  const suffix = words.length > 1 ? toSuffix(words.at(-1) ?? '') : null;
  return suffix === null ? { words, suffix } : { words: words.slice(0, -1), suffix };
}

const streetWords: ReadonlyMap<string, string> = new Map(
  'street st avenue ave road rd drive dr lane ln boulevard blvd court ct place pl north n south s east e west w'
    .split(' ')
    .flatMap((word, index, all): readonly [string, string][] =>
      index % 2 === 0 ? [[word, all[index + 1] ?? word]] : [],
    ),
);

/** House, street and the five digits of the ZIP code; a flat's number is left out, for half of the world does. */
function addressTrait(address: Address | null | undefined): string | null {
  const street = wordsOf(address?.line1).map((word) => streetWords.get(word) ?? word);
  const [zip] = /^[0-9]{5}/.exec(address?.postalCode ?? '') ?? [];
  return zip === undefined || street.length < 2 ? null : `${street.join(' ')} ${zip}`;
}
