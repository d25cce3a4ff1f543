import { createRandom, type Random } from '../kit/random.ts';
import { familyNames, givenNames, places, specialties } from './names.ts';
import type { Clinician, Room, Sex } from './types.ts';

const count = 25;

/** Who works where: most at VSee and MDI both, some at one only. */
export function makeClinicians(seed: number, rooms: readonly Room[]): readonly Clinician[] {
  const random = createRandom(`clinicians ${seed}`);
  return Array.from({ length: count }, (_, index) => makeClinician(random, index, rooms));
}

function makeClinician(random: Random, index: number, rooms: readonly Room[]): Clinician {
  const sex: Sex = random.chance(0.5) ? 'female' : 'male';
  const given = random.pick(givenNames[sex]);
  const family = random.pick(familyNames);
  const isAtVsee = index % 6 !== 5;
  const home = rooms[index % rooms.length];
  return {
    clinicianId: `clinician-${index + 1}`,
    personId: `clinician-${index + 1}`,
    hardCase: null,
    name: { prefix: 'Dr.', given, middle: null, family, suffix: 'M.D.' },
    birthDate: `${random.integer(1955, 1990)}-0${random.integer(1, 9)}-1${random.integer(0, 9)}`,
    sex,
    email: `dr.${given}.${family}.${index + 1}@example.org`.toLowerCase(),
    phone: `+1916555${String(100 + index).padStart(4, '0')}`,
    npi: makeNpi(random),
    specialty: random.pick(specialties),
    states: [...new Set(places.map(([, state]) => state))].filter((state) => state === 'CA' || random.chance(0.4)),
    vseeId: isAtVsee ? String(501 + index * 2) : null,
    vseeCode: isAtVsee ? createRandom(`vsee provider ${index}`).hex(32) : null,
    mdiId: index % 6 === 4 ? null : random.uuid(),
    updoxCalendarId: isAtVsee ? `calendar-${index + 1}` : null,
    roomCodes: isAtVsee && home !== undefined ? [home.code] : [],
  };
}

/** Nine digits and the check digit that Luhn asks for with the prefix 80840 in front (which adds 24). */
export function makeNpi(random: Random): string {
  const digits = [random.pick([1, 2]), ...Array.from({ length: 8 }, () => random.integer(0, 9))];
  const sum = digits.toReversed().reduce((total, digit, place) => {
    const doubled = digit * 2;
    return total + (place % 2 === 1 ? digit : doubled > 9 ? doubled - 9 : doubled);
  }, 24);
  return `${digits.join('')}${(10 - (sum % 10)) % 10}`;
}
