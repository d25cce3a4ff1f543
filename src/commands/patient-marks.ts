import { createHash } from 'node:crypto';
import type { PatientEntry } from '../domain/patient-entry.ts';
import type { PatientProfile } from '../domain/patient.ts';
import { toE164 } from '../domain/person.ts';

/** What tells a change that was made from one that was not, without keeping what was told: salted digests by field. */
export type Marks = Readonly<{ salt: string; of: Readonly<Record<string, string>> }>;

type Values = Readonly<Record<string, string | number | boolean | null | undefined>>;

export function marksOf(entry: PatientEntry, salt: string): Marks {
  return { salt, of: digests(entryValues(entry), salt) };
}

/** Whether the record says all that the change was to make it say; null where nothing of that can be read. */
export function isMarked(profile: PatientProfile, { salt, of }: Marks): boolean | null {
  const wanted = Object.entries(of);
  const has = digests(profileValues(profile), salt);
  return wanted.length === 0 ? null : wanted.every(([field, digest]) => has[field] === digest);
}

function digests(values: Values, salt: string): Readonly<Record<string, string>> {
  const told = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(told.map(([field, value]) => [field, digestOf(salt, field, value)]));
}

function digestOf(salt: string, field: string, value: Values[string]): string {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : value;
  // What is empty and what is not there look alike at the vendor.
  return createHash('sha256')
    .update(JSON.stringify([salt, field, text === '' ? null : text]))
    .digest('base64url');
}

function entryValues({ name, address, phone, phoneKind: _unread, ...rest }: PatientEntry): Values {
  return { ...rest, ...name, ...(address && addressValues(address)), phone };
}

function profileValues({ name, birthDate, gender, email, phone, address, health }: PatientProfile): Values {
  return {
    ...{ birthDate, gender, email },
    ...(name && { prefix: name.prefix, given: name.given, middle: name.middle, family: name.family }),
    ...(address && addressValues(address)),
    ...health,
    phone: phone == null ? phone : toE164(phone),
  };
}

type Parts = Readonly<Record<'line1' | 'line2' | 'city' | 'state' | 'postalCode', string | null>>;

function addressValues({ line1, line2, city, state, postalCode }: Parts): Values {
  return { line1, line2, city, state, postalCode: postalCode?.replace('-', '') ?? null };
}
