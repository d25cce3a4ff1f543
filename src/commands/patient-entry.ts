import type { PatientEntry } from '../domain/patient-entry.ts';
import { refuse } from './mistake.ts';

/** The lengths that the vendor documents: "first_name(35), last_name(35), email(80) … address.city_name(35)". */
const longestName = 35;
const longestEmail = 80;
const longestLine = 35;
/** The vendor documents no length for these. */
const longestText = 2_000;

const adultAge = 18;

/** Refuses what the vendor would refuse, by the name of the field. `today`: `YYYY-MM-DD`. */
export function checkEntry(entry: PatientEntry, today: string): void {
  const { name, birthDate, email, address } = entry;
  if (name !== undefined) {
    for (const part of ['given', 'family'] as const) checkText(name[part], ['name', part], longestName);
    for (const part of ['prefix', 'middle'] as const) checkText(name[part], ['name', part], longestName, true);
  }
  if (birthDate !== undefined && birthDate > today) refuse('INVALID', ['birthDate'], 'The day is yet to come.');
  if (email !== undefined) checkText(email, ['email'], longestEmail);
  if (address !== undefined) {
    for (const part of ['line1', 'city'] as const) checkText(address[part], ['address', part], longestLine);
    checkText(address.line2, ['address', 'line2'], longestLine, true);
    if (!/^[0-9]{5}(-?[0-9]{4})?$/.test(address.postalCode)) {
      refuse('INVALID', ['address', 'postalCode'], 'A postal code has five digits or nine.');
    }
  }
  checkHealth(entry);
}

function checkHealth(entry: PatientEntry): void {
  for (const name of ['weightKg', 'heightCm'] as const) {
    const measure = entry[name];
    if (measure != null && !(measure > 0 && measure < 1_000)) refuse('INVALID', ['health', name]);
  }
  for (const name of ['allergies', 'medications', 'conditions', 'specialNeeds', 'bloodPressure'] as const) {
    checkText(entry[name], ['health', name], longestText, true);
  }
}

/** "weight and height if under age" (public collection): asked for when a record is made. */
export function checkMeasures({ birthDate = '', weightKg, heightCm }: PatientEntry, today: string): void {
  const comesOfAge = `${String(Number(birthDate.slice(0, 4)) + adultAge)}${birthDate.slice(4)}`;
  if (comesOfAge <= today) return;
  if (weightKg == null) refuse('INVALID', ['health', 'weightKg'], 'Under age, the weight is needed.');
  if (heightCm == null) refuse('INVALID', ['health', 'heightCm'], 'Under age, the height is needed.');
}

export function checkText(
  text: string | null | undefined,
  field: readonly string[],
  longest: number,
  mayBeMissing = false,
): void {
  if (text == null && mayBeMissing) return;
  const isEmpty = (text ?? '').trim() === '';
  if (isEmpty) refuse('INVALID', field, 'The text is empty.');
  if ((text ?? '').length > longest) refuse('INVALID', field, `The text has more than ${String(longest)} characters.`);
}
