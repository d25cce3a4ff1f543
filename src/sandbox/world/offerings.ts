import { createRandom } from '../kit/random.ts';
import type { Offering, ProductKind } from './types.ts';

const catalogue: readonly (readonly [ProductKind, string, string | null])[] = [
  ['medication', 'Cetirizine', '10 mg'],
  ['medication', 'Metformin', '500 mg'],
  ['medication', 'Sertraline', '50 mg'],
  ['medication', 'Lisinopril', '10 mg'],
  ['medication', 'Amoxicillin', '500 mg'],
  ['medication', 'Tretinoin', '0.05 %'],
  ['compound', 'Skin cream with zinc', null],
  ['compound', 'Night drops', '1 mg/ml'],
  ['compound', 'Joint gel', null],
  ['supply', 'Glucose test strips', null],
  ['supply', 'Blood pressure cuff', null],
  ['supply', 'Pen needles', '4 mm'],
  ['service', 'Nutrition plan', null],
  ['service', 'Sleep diary review', null],
];

/** What the clinic's partner account may have prescribed: something of every kind. */
export function makeOfferings(seed: number): readonly Offering[] {
  const random = createRandom(`offerings ${seed}`);
  return catalogue.map(([kind, name, strength], index) => {
    const isDrug = kind === 'medication' || kind === 'compound';
    return {
      offeringId: random.uuid(),
      title: strength === null ? name : `${name} ${strength}`,
      name,
      kind,
      strength,
      ndc: kind === 'service' ? null : `000${random.integer(10_000_000, 99_999_999)}`,
      quantity: String(random.pick([1, 2, 30, 60])),
      refills: isDrug ? random.integer(0, 5) : 0,
      daysSupply: isDrug ? 30 : 0,
      directions: isDrug ? 'Once a day, in the evening' : 'As agreed',
      dispenseUnitId: kind === 'compound' ? 8 : 17,
      dispenseUnit: kind === 'compound' ? 'Gram' : 'Each',
      pharmacyId: kind === 'service' ? null : 123_214,
      pharmacyName: kind === 'service' ? null : 'Sandbox Pharmacy',
      dosespotRxcui: kind === 'medication' ? random.integer(100_000, 999_999) : null,
      isActive: index !== 4,
      order: index,
    };
  });
}
