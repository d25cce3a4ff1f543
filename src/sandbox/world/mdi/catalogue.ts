import { createRandom, type Random } from '../../kit/random.ts';
import { familyNames, givenNames, places, streets } from '../names.ts';
import type { DispenseUnit, Disease, Notification, Pharmacy, Staff, StaffKind, Tag } from './types.ts';

const codes = [
  ['A000', 'Cholera due to Vibrio cholerae 01, biovar cholerae'],
  ['E119', 'Type 2 diabetes mellitus without complications'],
  ['E669', 'Obesity, unspecified'],
  ['F5101', 'Primary insomnia'],
  ['I10', 'Essential (primary) hypertension'],
  ['J309', 'Allergic rhinitis, unspecified'],
  ['J45909', 'Unspecified asthma, uncomplicated'],
  ['L209', 'Atopic dermatitis, unspecified'],
  ['L700', 'Acne vulgaris'],
  ['M545', 'Low back pain'],
  ['R519', 'Headache, unspecified'],
] as const;

/** A part of the classification, and more than one page of made-up entries, so that its list has pages. */
export function makeDiseases(seed: number): readonly Disease[] {
  const random = createRandom(`diseases ${seed}`);
  const more = Array.from({ length: 120 }, (_, index): [string, string] => [
    `Z${String(100 + index)}`,
    `Encounter for reason ${index + 1}`,
  ]);
  return [...codes, ...more].map(([icd, description]) => ({ diseaseId: random.uuid(), icd, description }));
}

export function makeTags(seed: number): readonly Tag[] {
  const random = createRandom(`tags ${seed}`);
  const tag = (name: string, type: Tag['type'], detachesOn: readonly string[] | null): Tag => ({
    tagId: random.uuid(),
    name,
    key: name.toLowerCase().replaceAll(' ', '-'),
    color: `#${random.hex(6)}`,
    description: type === 'partner' ? `${name}, by the clinic` : null,
    type,
    detachesOn,
  });
  return [
    tag('No valid id', 'global', null),
    tag('Waits for a photo', 'partner', ['assigned', 'processing']),
    tag('Call back', 'partner', null),
    tag('Checked by a program', 'system', null),
  ];
}

/** The first is the one that the catalogue's offerings go to. */
export function makePharmacies(seed: number): readonly Pharmacy[] {
  const random = createRandom(`pharmacies ${seed}`);
  const names = ['Sandbox Pharmacy', 'Corner Drugs', 'Lake Pharmacy', 'Night and Day Drugs', 'Valley Compounding'];
  return names.map((name, index) => {
    const [city, state, zip] = places[index % places.length] ?? ['Sacramento', 'CA', '958'];
    const phone = `916555${String(180 + index).padStart(4, '0')}`;
    return {
      pharmacyId: 123_214 + index,
      name,
      line1: `${random.integer(10, 999)} ${random.pick(streets)} Street`,
      city: city.toUpperCase(),
      state,
      zip: `${zip}${String(10 + index)}`,
      phone,
      fax: phone.replace(/.$/, '9'),
      specialties: index === 4 ? null : ['Retail', ...(index === 3 ? ['TwentyFourHourPharmacy'] : [])],
      latitude: index === 4 ? null : 38 + random.integer(0, 999) / 1_000,
      longitude: index === 4 ? null : -121 - random.integer(0, 999) / 1_000,
    };
  });
}

export const dispenseUnits: readonly DispenseUnit[] = [
  { id: 8, name: 'Gram', abbreviation: 'GM', plural: 'Grams' },
  { id: 17, name: 'Each', abbreviation: 'EA', plural: 'Each' },
  { id: 21, name: 'Packet', abbreviation: 'PA', plural: 'Packets' },
  { id: 26, name: 'Tablet', abbreviation: 'TA', plural: 'Tablets' },
];

export function makeStaff(seed: number, now: number): readonly Staff[] {
  const random = createRandom(`staff ${seed}`);
  const kinds: readonly StaffKind[] = ['support', 'support', 'internal-support', 'assistant'];
  return kinds.map((kind, index) => {
    const [given, family] = [random.pick(givenNames.female), random.pick(familyNames)];
    const email = `${given}.${family}.${kind}.${index + 1}@example.org`.toLowerCase();
    const createdAt = now - random.integer(100, 700) * 86_400_000;
    return { staffId: random.uuid(), kind, given, family, email, isActive: true, createdAt };
  });
}

export function makeNotifications(seed: number, now: number): readonly Notification[] {
  const random: Random = createRandom(`notifications ${seed}`);
  const notes = ['Maintenance on Sunday night', 'New states are open', 'Please check the pharmacy list'];
  return notes.map((text, index) => ({
    notificationId: random.uuid(),
    notes: text,
    needsAck: index === 2,
    createdAt: now - random.integer(1, 40) * 86_400_000,
  }));
}
