import type { Clinician, PatientRecord } from '../world/types.ts';
import { iso6, type State } from './state.ts';
import { wireState } from './wire-state.ts';

/** A patient. Weight and phone type change their JSON type from record to record (public samples). */
export function wirePatient(patient: PatientRecord, state: State): object {
  const { vendorId, name, address } = patient;
  const isOdd = vendorId.charCodeAt(0) % 2 === 1;
  const exam = state.world.mdi.exams.find((one) => one.patientId === vendorId);
  const weight = exam?.weight ?? null;
  return {
    patient_id: vendorId,
    partner_id: state.partnerId,
    prefix: name.prefix,
    first_name: name.given,
    middle_name: name.middle,
    last_name: name.suffix === null ? name.family : `${name.family} ${name.suffix}`,
    email: patient.email,
    ssn: null,
    date_of_birth: patient.birthDate,
    gender: patient.sex === 'male' ? 1 : 2,
    gender_label: patient.sex === 'male' ? 'Male' : 'Female',
    phone_number: patient.phone === null ? null : phoneText(patient.phone),
    phone_type: isOdd ? 2 : '2',
    weight: isOdd || weight === null ? weight : weight.toFixed(3),
    height: exam?.height ?? null,
    blood_pressure: isOdd ? '120-129' : null,
    special_necessities: null,
    pregnancy: false,
    allergies: exam?.allergies ?? null,
    current_medications: exam?.medications ?? null,
    medical_conditions: exam?.conditions ?? null,
    metadata: patient.plantedKey,
    active: true,
    is_live: true,
    address: {
      address: address.line1,
      address2: address.line2,
      zip_code: address.zip,
      city_name: address.city,
      state: wireState(state, address.state),
    },
    created_at: iso6(patient.createdAt),
    ...state.told.get(vendorId),
  };
}

/** Search answers call the id `id` as well as `patient_id`. */
export function foundPatient(patient: PatientRecord, state: State): object {
  return { id: patient.vendorId, ...wirePatient(patient, state) };
}

function phoneText(phone: string): string {
  return `(${phone.slice(2, 5)}) ${phone.slice(5, 8)}-${phone.slice(8)}`;
}

function stateId(state: State, abbreviation: string): string | null {
  return state.world.states.find((one) => one.abbreviation === abbreviation)?.stateId ?? null;
}

/** A clinician's own page, with licences as a list and the states of practice. */
export function wireClinician(clinician: Clinician, state: State): object {
  const isAway = clinician.npi.endsWith('1');
  return {
    ...commonClinician(clinician),
    specialty: clinician.specialty,
    licenses: licensesOf(clinician),
    profile_url: null,
    bio_details: `${clinician.specialty}, in practice since ${Number(clinician.birthDate.slice(0, 4)) + 28}.`,
    is_message_availability: true,
    case_assignment_availability: !isAway,
    is_out_of_office: isAway,
    out_of_office_message: isAway ? 'Back on Monday' : null,
    practice_areas: clinician.states.map((abbreviation, index) => ({
      state: { name: abbreviation, abbreviation, state_id: stateId(state, abbreviation) },
      license_number: `${abbreviation}-${index}${clinician.npi.slice(0, 5)}`,
      expires_at: '2031-12-31',
      is_expired: false,
    })),
  };
}

/** As a list shows a clinician: `specialty` is called `clinician_specialty` there (public collection). */
export function listedClinician(clinician: Clinician): object {
  return { ...commonClinician(clinician), clinician_specialty: clinician.specialty, licenses: licensesOf(clinician) };
}

function licensesOf({ npi, clinicianId }: Clinician): readonly object[] {
  const dea = { license_id: `${clinicianId}-dea`, type: 'dea', value: 'SB0000000' };
  return npi === '' ? [dea] : [dea, { license_id: `${clinicianId}-npi`, type: 'npi', value: npi }];
}

/** What a case shows of its clinician: neither where they practise nor how to reach them (public collection). */
export function assignedClinician(clinician: Clinician): object {
  const { name } = clinician;
  return {
    clinician_id: clinician.mdiId,
    first_name: name.given,
    last_name: name.family,
    full_name: `${name.given} ${name.family}`,
    suffix: name.suffix,
    profile_url: null,
    is_online: true,
    specialty: clinician.specialty,
    licenses: licensesOf(clinician),
    photo: null,
  };
}

/** The same in the answer to a POST: `npi` and `dea` flat, and no list. */
export function flatClinician(clinician: Clinician): object {
  return {
    clinician_id: clinician.mdiId,
    first_name: clinician.name.given,
    last_name: clinician.name.family,
    full_name: `${clinician.name.given} ${clinician.name.family}`,
    suffix: clinician.name.suffix,
    is_online: true,
    specialty: clinician.specialty,
    npi: clinician.npi,
    dea: 'SB0000000',
    photo: null,
  };
}

function commonClinician(clinician: Clinician): object {
  const { name } = clinician;
  return {
    clinician_id: clinician.mdiId,
    is_online: true,
    full_name: `${name.given} ${name.family}`,
    first_name: name.given,
    last_name: name.family,
    suffix: name.suffix,
    email: clinician.email,
    date_of_birth: clinician.birthDate,
    gender: clinician.sex === 'male' ? 1 : 2,
    phone_number: phoneText(clinician.phone),
    phone_type: 2,
    photo: null,
    active: true,
  };
}
