import { createRandom, type Random } from '../kit/random.ts';
import { familyNames } from './names.ts';
import type { PatientRecord, Person, VendorName } from './types.ts';

/** Vendors that a person may be known to, and how likely. */
const likelihood: Readonly<Record<VendorName, number>> = { vsee: 0.9, mdi: 0.7, cybermdcare: 0.2, updox: 0.7 };

/** Of the people known to several vendors, so many were registered through the clinic, which plants its own key. */
const plantedShare = 0.6;

type Records = Readonly<Record<VendorName, readonly PatientRecord[]>>;

/** What each vendor has on file. A vendor's view may differ from the truth, in the hard cases on purpose. */
export function makeRecords(seed: number, now: number, persons: readonly Person[]): Records {
  const random = createRandom(`records ${seed}`);
  const records: Record<VendorName, PatientRecord[]> = { vsee: [], mdi: [], cybermdcare: [], updox: [] };
  for (const person of persons) {
    const vendors = vendorsOf(random, person);
    const isPlanted = vendors.length > 1 && random.chance(plantedShare);
    const plantedKey = isPlanted ? `patient:${random.uuid()}` : null;
    const createdAt = now - random.integer(50, 700) * 86_400_000;
    for (const vendor of vendors) {
      const file = onFile(random, person, vendor);
      records[vendor].push({ vendorId: idAt(vendor, random, records[vendor].length), ...file, plantedKey, createdAt });
      if (person.hardCase === 'duplicate-in-vendor' && vendor === 'mdi') {
        // The same person a second time, made by somebody who did not look first.
        const vendorId = idAt(vendor, random, records[vendor].length);
        records[vendor].push({ vendorId, ...file, plantedKey: null, createdAt: createdAt + 86_400_000 });
      }
    }
  }
  return records;
}

function vendorsOf(random: Random, person: Person): readonly VendorName[] {
  if (person.hardCase === 'one-vendor-only') return [random.chance(0.5) ? 'vsee' : 'mdi'];
  if (person.hardCase !== null) return ['vsee', 'mdi', 'updox'];
  const vendors = (['vsee', 'mdi', 'cybermdcare', 'updox'] as const).filter((name) => random.chance(likelihood[name]));
  return vendors.length > 0 ? vendors : ['vsee'];
}

type File = Omit<PatientRecord, 'vendorId' | 'plantedKey' | 'createdAt'>;

function onFile(random: Random, person: Person, vendor: VendorName): File {
  const { personId, name, birthDate, sex, email, phone, address } = person;
  const file = { personId, name, birthDate, sex, email, phone, address };
  if (vendor !== 'mdi') return file;
  if (person.hardCase === 'changed-surname') {
    return { ...file, name: { ...name, family: random.pick(familyNames.filter((other) => other !== name.family)) } };
  }
  if (person.hardCase === 'swapped-day-month') {
    const [year, month, day] = birthDate.split('-');
    return { ...file, birthDate: `${year}-${day}-${month}` };
  }
  return file;
}

function idAt(vendor: VendorName, random: Random, index: number): string {
  switch (vendor) {
    case 'vsee':
      return String(20_001 + index * 3);
    case 'mdi':
      return random.uuid();
    case 'cybermdcare':
      return String(3_001 + index);
    case 'updox':
      return String(90_001 + index);
  }
}
