import type { PatientProfile } from '../../../src/domain/patient.ts';
import { type NameParts, personName } from '../../../src/domain/person.ts';

export type Parts = Readonly<
  NameParts & Partial<Omit<PatientProfile, 'name' | 'source'>> & { street?: string; zip?: string }
>;

/** A record of Ana Garcia's at VSee, with what the test wants otherwise. */
export function profile(parts: Parts = {}): PatientProfile {
  const { text, given = 'Ana', middle, family = 'Garcia', prefix, suffix, street, zip, ...rest } = parts;
  return {
    ref: { vendor: 'VSEE', id: '20001' },
    plantedId: null,
    code: null,
    name: personName({ text, given, middle, family, prefix, suffix }),
    birthDate: '1980-03-14',
    gender: 'FEMALE',
    email: 'ana@example.com',
    phone: '+12025550143',
    address:
      street === undefined ? null : { line1: street, line2: null, city: null, state: null, postalCode: zip ?? '95811' },
    source: { vendor: 'VSEE', fetchedAt: 0 },
    ...rest,
  };
}
