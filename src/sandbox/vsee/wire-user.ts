import type { Name, Sex } from '../world/types.ts';
import { codeOf, type Member, type Staff } from './state.ts';

/** The same number is written in whichever way somebody once typed it. */
function phoneText(phone: string | null, id: string): string {
  if (phone === null) return '';
  const digits = phone.slice(2);
  return Number(id) % 2 === 0 ? digits : `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`;
}

/** 1 and 2 stand for male and female in ISO 5218; that VSee means the same is a guess. */
function genderOf(sex: Sex | null): number | null {
  return sex === null ? null : sex === 'male' ? 1 : 2;
}

/** Every fifth name was typed with a blank behind it. */
function typed(name: string, id: string): string {
  return Number(id) % 5 === 0 ? `${name} ` : name;
}

/** There is no field for Jr and Sr. */
function lastName({ family, suffix }: Name): string {
  return suffix === null ? family : `${family} ${suffix}`;
}

/** A member as the visit list embeds it (S1): with date of birth, gender as a number, e-mail and phone. */
export function listMember(patient: Member): object {
  const { vendorId: id, name } = patient;
  return {
    id,
    code: codeOf(patient),
    first_name: typed(name.given, id),
    last_name: lastName(name),
    username: patient.email,
    vseeid: `sandbox+user${id}`,
    dob: patient.birthDate,
    email: patient.email,
    gender: genderOf(patient.sex),
    active: true,
    tos: true,
    phone: phoneText(patient.phone, id),
    subtype: '',
  };
}

/** The little that the answer to a walk-in shows (S1). */
export function walkInMember(patient: Member): object {
  const { vendorId: id, name } = patient;
  return {
    id,
    first_name: typed(name.given, id),
    last_name: lastName(name),
    vseeid: `sandbox+user${id}`,
    dob: patient.birthDate,
    gender: genderOf(patient.sex),
    phone: phoneText(patient.phone, id),
  };
}

/** As an e-consult embeds it (S1): `type` is text in `member` and a number in `creator`. */
export function eConsultMember(patient: Member): Readonly<Record<string, unknown>> {
  const { vendorId: id, name } = patient;
  return {
    id,
    code: codeOf(patient),
    type: '200',
    subtype: '',
    first_name: typed(name.given, id),
    last_name: lastName(name),
    full_name: `${name.given} ${lastName(name)}`,
    active: true,
    vseeid: `sandbox+user${id}`,
  };
}

/** A member as a visit's own page embeds it (S1): no date of birth, no gender, no first and last name. */
export function detailMember(patient: Member): object {
  const { vendorId: id, name } = patient;
  return {
    id,
    code: codeOf(patient),
    email: patient.email,
    vseeid: `sandbox+user${id}`,
    photo: null,
    full_name: `${name.given} ${lastName(name)}`,
    phone: phoneText(patient.phone, id),
  };
}

/** `GET /users/:id` (developer wiki 14942243), for patients and providers alike. */
export function memberProfile(patient: Member, timeZone: string): object {
  const full_name = `${patient.name.given} ${lastName(patient.name)}`;
  const profile = { type: 200, status: 20, timezone: timeZone, email_verified: true, signup_step: 99, extra: {} };
  return { ...listMember(patient), full_name, ...profile };
}

export function providerProfile(clinician: Staff, timeZone: string): object {
  return {
    ...roomProvider(clinician),
    dob: clinician.birthDate,
    gender: genderOf(clinician.sex),
    type: 400,
    status: 20,
    timezone: timeZone,
  };
}

/** As the visit list embeds it. Every fourth has a photo, whose URL carries a key of its own. */
export function listProvider(clinician: Staff): object {
  const { vseeId: id, name } = clinician;
  const hasPhoto = Number(id) % 4 === 1;
  return {
    id,
    code: clinician.vseeCode,
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

export function walkInProvider({ vseeId: id, name }: Staff): object {
  return { id, first_name: name.given, last_name: name.family, vseeid: `sandbox+user${id ?? ''}`, title: '' };
}

/** As a visit's own page embeds it: `vseeid` is an e-mail here. */
export function detailProvider(clinician: Staff): object {
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
export function roomProviderEntry(clinician: Staff): object {
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
export function roomProvider(clinician: Staff): object {
  const { vseeId: id, name } = clinician;
  return {
    id,
    code: clinician.vseeCode,
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
