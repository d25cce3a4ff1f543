import { createRandom, type Random } from '../kit/random.ts';
import { familyNames, givenNames, middleNames, places, streets } from './names.ts';
import type { Address, HardCase, Name, Person, Sex } from './types.ts';

/** How many of each hard identity case a world of 100 people has. */
const hardCasesPerHundred: Readonly<Record<HardCase, number>> = {
  twin: 4,
  'shared-contact': 4,
  'junior-senior': 4,
  'changed-surname': 3,
  'swapped-day-month': 3,
  'same-name-stranger': 4,
  'one-vendor-only': 6,
  'duplicate-in-vendor': 3,
};

/** The ground truth: `count` people, the hard cases among them. Relatives and doubles stand next to each other. */
export function makePersons(seed: number, count: number): readonly Person[] {
  const random = createRandom(`persons ${seed}`);
  const persons: Person[] = [];
  for (const hardCase of casesFor(count)) {
    const person = makePerson(random, persons.length, hardCase);
    persons.push(person);
    const other = counterpartOf(random, person, persons.length);
    if (other !== null) persons.push(other);
  }
  return persons.slice(0, count);
}

function casesFor(count: number): readonly (HardCase | null)[] {
  const hard = Object.entries(hardCasesPerHundred).flatMap(([name, perHundred]) =>
    // The pairs count twice, so half as many are begun.
    Array.from({ length: Math.max(1, Math.round((perHundred * count) / (isPair(name) ? 200 : 100))) }, () => name),
  );
  const known = hard.filter((name): name is HardCase => name in hardCasesPerHundred);
  return [...known, ...Array.from({ length: count }, () => null)];
}

function isPair(name: string): boolean {
  return ['twin', 'shared-contact', 'junior-senior', 'same-name-stranger'].includes(name);
}

function makePerson(random: Random, index: number, hardCase: HardCase | null): Person {
  const sex: Sex = random.chance(0.5) ? 'female' : 'male';
  const name: Name = {
    prefix: null,
    given: random.pick(givenNames[sex]),
    middle: random.chance(0.3) ? random.pick(middleNames) : null,
    family: random.pick(familyNames),
    suffix: null,
  };
  return {
    personId: `person-${index + 1}`,
    name: hardCase === 'junior-senior' ? { ...name, suffix: random.pick([null, 'Sr']) } : name,
    birthDate: makeBirthDate(random, hardCase),
    sex,
    ...contactOf(name, index),
    address: makeAddress(random),
    hardCase,
  };
}

function makeBirthDate(random: Random, hardCase: HardCase | null): string {
  // Parents are old enough for a child that is born by now.
  const isParent = hardCase === 'shared-contact' || hardCase === 'junior-senior';
  const year = random.integer(1940, isParent ? 1980 : 2005);
  const month = random.integer(1, 12);
  if (hardCase !== 'swapped-day-month') return dateText(year, month, random.integer(1, 28));
  // Day and month differ, and swapped they are a date too.
  const day = random.integer(1, 11);
  return dateText(year, month, day < month ? day : day + 1);
}

/** The other half of a hard case that takes two; null for the rest. */
function counterpartOf(random: Random, person: Person, index: number): Person | null {
  const personId = `person-${index + 1}`;
  const { name } = person;
  switch (person.hardCase) {
    case 'twin': {
      const twin = { ...name, given: otherThan(random, givenNames[person.sex], name.given) };
      return { ...person, personId, name: twin };
    }
    case 'shared-contact': {
      // A child with the parent's e-mail and phone.
      const given = random.pick(givenNames[person.sex]);
      const birthDate = dateText(
        Number(person.birthDate.slice(0, 4)) + 28,
        random.integer(1, 12),
        random.integer(1, 28),
      );
      return { ...person, personId, name: { ...name, given, middle: null }, birthDate };
    }
    case 'junior-senior': {
      const birthDate = dateText(
        Number(person.birthDate.slice(0, 4)) + 26,
        random.integer(1, 12),
        random.integer(1, 28),
      );
      return { ...person, personId, name: { ...name, suffix: 'Jr' }, birthDate, ...contactOf(name, index) };
    }
    case 'same-name-stranger':
      return { ...person, personId, ...contactOf(name, index), address: makeAddress(random) };
    default:
      return null;
  }
}

/** Area codes as they are given out; none ends in 11, which are services. */
const areas = Array.from({ length: 599 }, (_, index) => 201 + index).filter((area) => area % 100 !== 11);

/** Fictional numbers (555-0100 to 555-0199), nobody's twice, and a domain that belongs to nobody. */
function contactOf(name: Name, index: number): Readonly<{ email: string; phone: string }> {
  const line = index % 100;
  const area = areas[(line * 7 + Math.floor(index / 100)) % areas.length] ?? 201;
  return {
    email: `${name.given}.${name.family}.${index + 1}@example.com`.toLowerCase(),
    phone: `+1${area}555${String(100 + line).padStart(4, '0')}`,
  };
}

function makeAddress(random: Random): Address {
  const [city, state, zip] = random.pick(places);
  return {
    line1: `${random.integer(10, 9_999)} ${random.pick(streets)} Street`,
    line2: random.chance(0.2) ? `Apt ${random.integer(1, 40)}` : null,
    city,
    state,
    zip: `${zip}${String(random.integer(1, 99)).padStart(2, '0')}`,
  };
}

function otherThan(random: Random, names: readonly string[], taken: string): string {
  return random.pick(names.filter((name) => name !== taken));
}

function dateText(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
