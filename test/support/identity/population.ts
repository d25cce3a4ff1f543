import type { PatientProfile } from '../../../src/domain/patient.ts';
import type { Vendor } from '../../../src/domain/vendor.ts';
import { createRandom, type Random } from '../../../src/sandbox/kit/random.ts';
import { commonNames, surnames } from './names.ts';
import { type Fact, recordOf } from './noise.ts';
import { phoneOf, type Someone } from './someone.ts';

/** A vendor's record, whose it is, and what was meant to be written into it: the ground truth. */
export type Filed<P = PatientProfile, F = Fact> = Readonly<{
  someoneId: string;
  traits: readonly string[];
  profile: P;
  fact: F;
}>;

export type Population = Readonly<{ people: readonly Someone[]; vsee: readonly Filed[]; mdi: readonly Filed[] }>;

export function makePopulation(seed: number, count: number): Population {
  const random = createRandom(`population ${String(seed)}`);
  const people: Someone[] = [];
  while (people.length < count) people.push(...household(random, people.length));
  people.length = count;
  const file = (vendor: Vendor, likelihood: number): readonly Filed[] => {
    let last = 0;
    const nextId = (): string => {
      last += 1;
      return vendor === 'VSEE' ? String(20_000 + last) : `mdi-${String(last)}`;
    };
    return people.flatMap((someone) => {
      if (!random.chance(likelihood)) return [];
      const first = recordOf(random, someone, vendor, nextId());
      // One in a hundred was registered twice by somebody who did not look first.
      return random.chance(0.01) ? [first, recordOf(random, someone, vendor, nextId())] : [first];
    });
  };
  return { people, vsee: file('VSEE', 0.85), mdi: file('MDI', 0.75) };
}

function household(random: Random, from: number): readonly Someone[] {
  const family = frequent(random, surnames);
  const home = { street: `${String(random.integer(1, 9_999))} ${random.pick(streets)}`, zip: zipOf(random) };
  const adult = (index: number, sex: Someone['sex']): Someone =>
    somebody(random, from + index, { family, sex, born: random.integer(1940, 2002), ...home });
  const draw = random.next();
  if (draw < 0.5) return [adult(0, anySex(random))];
  if (draw < 0.53) return namesakes(random, from, family);
  const couple = [adult(0, 'female'), adult(1, 'male')].map((one) =>
    one.sex === 'female' && random.chance(0.7) ? { ...one, maiden: frequent(random, surnames) } : one,
  );
  const together = sharing(random, couple);
  return draw < 0.7 ? together : [...together, ...children(random, from + 2, together)];
}

/** Couples with one e-mail address, or one telephone. */
function sharing(random: Random, [one, other]: readonly Someone[]): readonly Someone[] {
  if (one === undefined || other === undefined) return [];
  const isMail = random.chance(0.1);
  const isPhone = random.chance(0.08);
  const traits = isMail || isPhone ? [...other.traits, 'shared-contact'] : other.traits;
  const shared = {
    ...other,
    traits,
    email: isMail ? one.email : other.email,
    phone: isPhone ? one.phone : other.phone,
  };
  return [one, shared];
}

/** One to three, most with a parent's e-mail and telephone; some twins, some with the father's name. */
function children(random: Random, from: number, [mother, father]: readonly Someone[]): readonly Someone[] {
  if (mother === undefined || father === undefined) return [];
  const made: Someone[] = [];
  const wanted = random.integer(1, 3);
  while (made.length < wanted) {
    const sex = anySex(random);
    const born = random.integer(1998, 2023);
    const own = somebody(random, from + made.length, {
      ...{ family: father.family, sex, born, street: father.street, zip: father.zip },
    });
    const usesParents = random.chance(born > 2007 ? 0.85 : 0.3);
    const contact = usesParents ? { email: mother.email, phone: mother.phone } : {};
    const isJunior = sex === 'male' && random.chance(0.05);
    const name = isJunior ? { given: father.given, middle: father.middle, suffix: 'Jr' } : {};
    const traits = [...(usesParents ? ['shared-contact'] : []), ...(isJunior ? ['junior'] : [])];
    const child = { ...own, ...contact, ...name, traits };
    made.push(child);
    if (random.chance(0.04)) made.push(twinOf(random, child, from + made.length));
  }
  return made;
}

function twinOf(random: Random, child: Someone, index: number): Someone {
  const sex = random.chance(0.6) ? child.sex : anySex(random);
  const given = random.pick(commonNames[sex].filter((name) => name !== child.given));
  return { ...child, id: `person-${String(index)}`, sex, given, suffix: null, traits: [...child.traits, 'twin'] };
}

/** Two strangers with one name and one birthday. */
function namesakes(random: Random, from: number, family: string): readonly Someone[] {
  const sex = anySex(random);
  const home = (): { street: string; zip: string } => ({
    street: `${String(random.integer(1, 999))} Elm St`,
    zip: zipOf(random),
  });
  const one = somebody(random, from, { family, sex, born: random.integer(1940, 2002), ...home() });
  const other = somebody(random, from + 1, { family, sex, born: 1990, ...home() });
  const { given, birthDate } = one;
  return [
    { ...one, traits: ['namesake'] },
    { ...other, given, birthDate, traits: ['namesake'] },
  ];
}

type Seedling = Readonly<{ family: string; sex: Someone['sex']; born: number; street: string; zip: string }>;

function somebody(random: Random, index: number, { family, sex, born, street, zip }: Seedling): Someone {
  const given = frequent(random, commonNames[sex]);
  const letters = `${given}.${family}`.toLowerCase().replace(/[^a-z.]/g, '');
  return {
    id: `person-${String(index)}`,
    given: random.chance(0.04) ? `${given} ${random.pick(['Ann', 'Lee', 'Jo'])}` : given,
    middle: random.chance(0.5) ? frequent(random, commonNames[sex]) : null,
    family: random.chance(0.03) ? `${family}-${frequent(random, surnames)}` : family,
    maiden: null,
    suffix: null,
    birthDate: dateIn(random, born),
    sex,
    email: `${letters}${String(index)}@${random.pick(['example.com', 'example.net', 'example.org'])}`,
    phone: phoneOf(random),
    street,
    zip,
    traits: [],
  };
}

const streets = [
  'Alder Street',
  'Birch Ave',
  'Cedar Road',
  'Dogwood Lane',
  'Elm St',
  'Fir Drive',
  'Grove Court',
] as const;

/** The first of a list far more often than its last. */
export function frequent<T>(random: Random, items: readonly T[]): T {
  const share = random.next() ** 2.2;
  return items[Math.floor(share * items.length)] ?? random.pick(items);
}

function anySex(random: Random): Someone['sex'] {
  return random.chance(0.5) ? 'female' : 'male';
}

function zipOf(random: Random): string {
  return String(random.integer(10_000, 99_999));
}

function dateIn(random: Random, year: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year)}-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`;
}
