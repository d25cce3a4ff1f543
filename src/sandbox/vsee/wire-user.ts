import type { Clinician, PatientRecord } from '../world/types.ts';
import { codeOf } from './state.ts';

/** The same number is written in whichever way somebody once typed it. */
function phoneText(phone: string | null, id: string): string {
  const digits = phone?.slice(2) ?? '';
  return Number(id) % 2 === 0 ? digits : `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`;
}

/** Every fifth name was typed with a blank behind it. */
function typed(name: string, id: string): string {
  return Number(id) % 5 === 0 ? `${name} ` : name;
}

/** A member as the visit list embeds it (S1): with date of birth, gender as a number, e-mail and phone. */
export function listMember(patient: PatientRecord): object {
  const { vendorId: id, name } = patient;
  return {
    id,
    code: codeOf(patient),
    first_name: typed(name.given, id),
    last_name: name.suffix === null ? name.family : `${name.family} ${name.suffix}`,
    username: patient.email,
    vseeid: `sandbox+user${id}`,
    dob: patient.birthDate,
    email: patient.email,
    gender: patient.sex === 'male' ? 1 : 2,
    active: true,
    tos: true,
    phone: phoneText(patient.phone, id),
    subtype: '',
  };
}

/** A member as a visit's own page embeds it (S1): no date of birth, no gender, no first and last name. */
export function detailMember(patient: PatientRecord): object {
  const { vendorId: id, name } = patient;
  return {
    id,
    code: codeOf(patient),
    email: patient.email,
    vseeid: `sandbox+user${id}`,
    photo: null,
    full_name: `${name.given} ${name.family}`,
    phone: phoneText(patient.phone, id),
  };
}

/** `GET /users/:id` (developer wiki 14942243), for patients and providers alike. */
export function memberProfile(patient: PatientRecord, timeZone: string): object {
  return { ...listMember(patient), type: 200, status: 20, timezone: timeZone, email_verified: true, extra: {} };
}

export function providerProfile(clinician: Clinician, timeZone: string): object {
  return {
    ...roomProvider(clinician),
    dob: clinician.birthDate,
    gender: clinician.sex === 'male' ? 1 : 2,
    type: 400,
    status: 20,
    timezone: timeZone,
  };
}

/** As the visit list embeds it. Every fourth has a photo, whose URL carries a key of its own. */
export function listProvider(clinician: Clinician): object {
  const { vseeId: id, name } = clinician;
  const hasPhoto = Number(id) % 4 === 1;
  return {
    id,
    code: `provider${id ?? ''}`.padEnd(32, '0'),
    first_name: name.given,
    last_name: name.family,
    username: clinician.email,
    vseeid: `sandbox+user${id ?? ''}`,
    email: clinician.email,
    photo: hasPhoto ? `https://sandbox-vsee.example.com/photo/${id ?? ''}/?auth_code=sandbox-photo-key` : null,
    active: true,
    title: 'Dr.',
    suffix: 'M.D.',
    tos: true,
    phone: clinician.phone,
    subtype: '482',
  };
}

export function detailProvider(clinician: Clinician): object {
  const { vseeId: id, name } = clinician;
  return {
    id,
    email: clinician.email,
    subtype: '482',
    vseeid: clinician.email,
    photo: null,
    full_name: `${name.given} ${name.family}`,
    title: '',
    suffix: '',
  };
}

/** An entry of `GET /rooms/:code/providers` (S4): without e-mail, with `code` empty and `short_bio: false`. */
export function roomProviderEntry(clinician: Clinician): object {
  const { vseeId: id, name } = clinician;
  return {
    id,
    username: `provider-${id ?? ''}`,
    code: '',
    subtype: '482',
    first_name: name.given,
    last_name: name.family,
    vseeid: `sandbox+user${id ?? ''}`,
    photo: null,
    title: '',
    suffix: '',
    status: false,
    short_bio: false,
  };
}

/** `GET /rooms/:code/providers/:id` (S4). */
export function roomProvider(clinician: Clinician): object {
  const { vseeId: id, name } = clinician;
  return {
    id,
    code: `provider${id ?? ''}`.padEnd(32, '0'),
    first_name: name.given,
    last_name: name.family,
    username: `provider${id ?? ''}`,
    vseeid: `sandbox+user${id ?? ''}`,
    email: clinician.email,
    active: true,
    title: 'Dr.',
    suffix: 'M.D.',
    tos: false,
    phone: clinician.phone,
    subtype: '482',
    status: false,
    educational_training: 'Sandbox Medical School',
    professional_interests: clinician.specialty,
    personal_interests: 'Hiking',
    short_bio: `Works in ${clinician.specialty}.`,
  };
}
