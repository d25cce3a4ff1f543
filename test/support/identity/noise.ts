import type { PatientProfile } from '../../../src/domain/patient.ts';
import { personName } from '../../../src/domain/person.ts';
import type { Vendor } from '../../../src/domain/vendor.ts';
import type { Random } from '../../../src/sandbox/kit/random.ts';
import { shortNames } from './names.ts';
import { phoneOf, type Someone } from './someone.ts';

/** What whoever filled in the record meant, in one spelling; null for nothing or a placeholder. */
export type Fact = Readonly<{
  given: string;
  family: string;
  birthDate: string;
  email: string | null;
  phone: string | null;
}>;

/** The telephone at the front desk, written down for whoever has none. */
const frontDesk = '+19165550100';

/** How often each thing goes wrong in one record. */
const rates = {
  givenTypo: 0.006,
  nickname: 0.01,
  familyTypo: 0.008,
  maiden: 0.03,
  dateTypo: 0.003,
  dateSwapped: 0.003,
  sexMistaken: 0.002,
  suffixLeftOut: 0.3,
  oldEmail: 0.08,
  noEmail: 0.04,
  oldPhone: 0.08,
  noPhone: 0.03,
  frontDesk: 0.003,
  placeholder: 0.01,
} as const;

/** One vendor's record of somebody, as somebody at the desk typed it on some day. */
export function recordOf(
  random: Random,
  someone: Someone,
  vendor: Vendor,
  id: string,
): Readonly<{
  someoneId: string;
  traits: readonly string[];
  profile: PatientProfile;
  fact: Fact;
}> {
  const written = write(random, someone);
  const { fact } = written;
  const suffix = someone.suffix !== null && !random.chance(rates.suffixLeftOut) ? someone.suffix : null;
  const isSexMistaken = random.chance(rates.sexMistaken);
  const mistakes = isSexMistaken ? [...written.mistakes, 'sex-mistaken'] : written.mistakes;
  const isMale = (someone.sex === 'male') !== isSexMistaken;
  const given = styled(random, fact.given);
  const family = styled(random, fact.family);
  const tellsMiddle = vendor === 'MDI' && someone.middle !== null;
  const middle = tellsMiddle && random.chance(0.6) ? someone.middle : null;
  const profile: PatientProfile = {
    ref: { vendor, id },
    plantedId: null,
    code: null,
    name: personName({ given, middle, family: suffix === null ? family : `${family} ${suffix}` }),
    birthDate: fact.birthDate,
    gender: isMale ? 'MALE' : 'FEMALE',
    email: written.email,
    phone: written.phone === null ? null : spelledPhone(random, written.phone),
    address:
      vendor === 'MDI'
        ? { line1: someone.street, line2: null, city: null, state: null, postalCode: someone.zip }
        : null,
    source: { vendor, fetchedAt: 0 },
  };
  return { someoneId: someone.id, traits: [...someone.traits, ...mistakes], profile, fact };
}

type Written = Readonly<{ fact: Fact; email: string | null; phone: string | null; mistakes: readonly string[] }>;

function write(random: Random, someone: Someone): Written {
  const mistakes: string[] = [];
  const or = <T>(rate: number, mistake: string, value: T, other: () => T): T => {
    if (!random.chance(rate)) return value;
    mistakes.push(mistake);
    return other();
  };
  const short = shortNames[someone.given];
  const called = short === undefined ? someone.given : or(rates.nickname * 5, 'nickname', someone.given, () => short);
  const given = or(rates.givenTypo, 'given-typo', called, () => typo(random, called));
  const surname = or(rates.maiden, 'maiden-name', someone.family, () => someone.maiden ?? someone.family);
  const family = or(rates.familyTypo, 'family-typo', surname, () => typo(random, surname));
  const [year = '', month = '', day = ''] = someone.birthDate.split('-');
  const date = or(rates.dateSwapped, 'date-swapped', someone.birthDate, () =>
    Number(day) <= 12 ? `${year}-${day}-${month}` : someone.birthDate,
  );
  const birthDate = or(
    rates.dateTypo,
    'date-typo',
    date,
    () => `${String(Number(year) + random.pick([-10, -1, 1, 10]))}-${month}-${day}`,
  );
  const email = or(rates.noEmail, 'no-email', someone.email, () => '') || null;
  const mail = or(rates.oldEmail, 'old-email', email, () => `old.${someone.email}`);
  const phone = or(rates.noPhone, 'no-phone', someone.phone, () => '') || null;
  const number = or(rates.oldPhone, 'old-phone', phone, () => phoneOf(random));
  const desk = or(rates.frontDesk, 'front-desk', number, () => frontDesk);
  const hasNoMail = random.chance(rates.placeholder);
  const hasNoPhone = random.chance(rates.placeholder);
  return {
    fact: {
      given,
      family,
      birthDate,
      email: hasNoMail ? null : mail,
      phone: hasNoPhone || desk === frontDesk ? null : desk,
    },
    email: hasNoMail ? random.pick(['none@none.com', 'noemail@example.com', 'na@na.com']) : mail,
    phone: hasNoPhone ? random.pick(['+15555555555', '+19999999999']) : desk,
    mistakes,
  };
}

/** One slip of the finger, never in the first letter. */
function typo(random: Random, text: string): string {
  const place = random.integer(1, Math.max(1, text.length - 2));
  const letters = Array.from(text);
  const [letter = 'x', next = ''] = letters.slice(place, place + 2);
  const slip = random.pick(['swap', 'drop', 'double', 'other'] as const);
  const made = {
    swap: `${next}${letter}`,
    drop: next,
    double: `${letter}${letter}${next}`,
    other: `${random.pick(['e', 'a', 's'])}${next}`,
  };
  return [...letters.slice(0, place), made[slip], ...letters.slice(place + 2)].join('');
}

/** The same name as different people write it: capitals, blanks, hyphens, no accents. */
function styled(random: Random, name: string): string {
  const draw = random.next();
  if (draw < 0.05) return name.toUpperCase();
  if (draw < 0.1) return `${name} `;
  if (draw < 0.15) return name.replace('-', ' ');
  if (draw < 0.4) return name.normalize('NFD').replace(/\p{M}/gu, '').replace('ø', 'o');
  if (draw < 0.45) return name.toLowerCase();
  return name;
}

function spelledPhone(random: Random, phone: string): string {
  const digits = phone.slice(2);
  const [area, exchange, line] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
  return random.pick([
    digits,
    `(${area}) ${exchange}-${line}`,
    `${area}.${exchange}.${line}`,
    phone,
    `1-${area}-${exchange}-${line}`,
  ]);
}
