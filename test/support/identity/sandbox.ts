import type { PatientProfile } from '../../../src/domain/patient.ts';
import { personName } from '../../../src/domain/person.ts';
import type { Vendor } from '../../../src/domain/vendor.ts';
import type { PatientRecord, World } from '../../../src/sandbox/world/types.ts';
import type { Filed } from './population.ts';

/** The sandbox's people as VSee and MDI have them on file, with the truth beside. */
export function fromSandbox(
  world: World,
  keys: 'with-keys' | 'without-keys',
): Readonly<{ vsee: readonly Filed[]; mdi: readonly Filed[] }> {
  const cases = new Map(world.persons.map(({ personId, hardCase }) => [personId, hardCase]));
  const file = (vendor: Vendor, records: readonly PatientRecord[]): readonly Filed[] =>
    records.map((record) => {
      const { personId, name, birthDate, email, phone } = record;
      const hardCase = cases.get(personId) ?? null;
      return {
        someoneId: personId,
        traits: hardCase === null ? [] : [hardCase],
        profile: profileOf(vendor, keys === 'with-keys' ? record : { ...record, plantedKey: null }),
        fact: { given: name.given, family: name.family, birthDate, email, phone },
      };
    });
  return { vsee: file('VSEE', world.patients.vsee), mdi: file('MDI', world.patients.mdi) };
}

function profileOf(vendor: Vendor, record: PatientRecord): PatientProfile {
  const { name, address, plantedKey } = record;
  const family = name.suffix === null ? name.family : `${name.family} ${name.suffix}`;
  return {
    ref: { vendor, id: record.vendorId },
    plantedId: plantedKey?.replace('patient:', '') ?? null,
    code: plantedKey,
    name: personName({ given: name.given, middle: vendor === 'MDI' ? name.middle : null, family }),
    birthDate: record.birthDate,
    gender: record.sex === 'male' ? 'MALE' : 'FEMALE',
    email: record.email,
    phone: record.phone,
    address:
      vendor === 'MDI'
        ? {
            line1: address.line1,
            line2: address.line2,
            city: address.city,
            state: address.state,
            postalCode: address.zip,
          }
        : null,
    source: { vendor, fetchedAt: 0 },
  };
}
