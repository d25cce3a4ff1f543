import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import { VendorError } from '../../domain/errors.ts';
import { toPlantedKey } from '../../domain/id.ts';
import type { PatientEntry } from '../../domain/patient-entry.ts';
import { path } from '../../http/request.ts';
import { type MdiClient, vendor } from './client.ts';
import { wireId } from './wire.ts';

/** A patient as they are told, with the vendor's name of the state they live in. */
export type PatientTold = PatientEntry & Readonly<{ stateName?: string | undefined }>;

export type MdiPatientChanges = Readonly<{
  /** The vendor's id of the record that was made; `patientId`, ours, is planted in it. */
  create: (scope: CallScope, patientId: string, told: PatientTold) => Promise<string>;
  update: (scope: CallScope, mdiId: string, told: PatientTold) => Promise<void>;
}>;

/** An answer about a patient calls the id `id` or `patient_id` (public samples). */
const wireMade = z
  .object({ patient_id: wireId.optional(), id: wireId.optional() })
  .transform((wire, context) => wire.patient_id ?? wire.id ?? missing(context));

function missing(context: z.core.$RefinementCtx): never {
  context.addIssue({ code: 'custom', path: ['patient_id'], message: 'missing' });
  return z.NEVER;
}

/** ISO 5218. */
const genders = { UNKNOWN: 0, MALE: 1, FEMALE: 2, OTHER: 9 } as const;

/** "2 cell, 4 home". */
const phoneKinds = { CELL: 2, HOME: 4 } as const;

export function patientChanges(client: MdiClient): MdiPatientChanges {
  return {
    create: async (scope, patientId, told) => {
      const value = { ...wireFields(told), metadata: toPlantedKey(patientId) };
      const request = { operation: 'createPatient', method: 'POST', path: '/v1/partner/patients' } as const;
      return client.write(scope, { ...request, body: { type: 'json', value } }, wireMade);
    },
    update: async (scope, mdiId, told) => {
      const operation = 'updatePatient';
      const body = { type: 'json', value: wireFields(told) } as const;
      const request = { operation, method: 'PATCH', path: path`/v1/partner/patients/${mdiId}`, body } as const;
      const answered = await client.write(scope, request, wireMade);
      if (answered === mdiId) return;
      throw new VendorError({ vendor, operation, kind: 'bad-payload', reason: 'another id', outcome: 'unknown' });
    },
  };
}

/** What is undefined is left out: JSON has no word for it. */
function wireFields(told: PatientTold): object {
  const { name, address } = told;
  return {
    prefix: name?.prefix,
    first_name: name?.given,
    middle_name: name?.middle,
    last_name: name?.family,
    email: told.email,
    date_of_birth: told.birthDate,
    gender: told.gender && genders[told.gender],
    phone_number: told.phone && nationalPhone(told.phone),
    phone_type: told.phoneKind && phoneKinds[told.phoneKind],
    address: address && {
      address: address.line1,
      address2: address.line2,
      city_name: address.city,
      state_name: told.stateName ?? address.state,
      // Nine characters at most, which the hyphen has no room in.
      zip_code: address.postalCode.replace('-', ''),
    },
    weight: told.weightKg,
    height: told.heightCm,
    pregnancy: told.isPregnant,
    allergies: told.allergies,
    current_medications: told.medications,
    medical_conditions: told.conditions,
    special_necessities: told.specialNeeds,
    blood_pressure: told.bloodPressure,
  };
}

/** The samples write `(702) 555-0142`; a number of another country stays as it is. */
function nationalPhone(phone: string): string {
  const [, area, exchange, line] = /^\+1([0-9]{3})([0-9]{3})([0-9]{4})$/.exec(phone) ?? [];
  return area === undefined ? phone : `(${area}) ${exchange ?? ''}-${line ?? ''}`;
}
