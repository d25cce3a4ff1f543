import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../kit/refusal.ts';
import type { PatientRecord } from '../world/types.ts';
import type { Guard } from './access.ts';
import { patientOf } from './patients.ts';
import type { State } from './state.ts';
import { wirePatient } from './wire-person.ts';

const filled = z.string().min(1);
const text = z.string().nullish();

const wireAddress = z.object({
  address: filled.max(35),
  address2: text,
  zip_code: filled.max(9),
  city_name: filled.max(35),
  state_name: filled,
});

/** What a patient's page shows as it was told. The rest of the public sample's fields is taken and not kept. */
const wireTold = z.object({
  // ISO 5218.
  gender: z.literal([0, 1, 2, 9]),
  phone_number: filled.max(25),
  // "2 cell, 4 home; int or string".
  phone_type: z.literal([2, 4, '2', '4']),
  weight: z.union([z.number(), z.string()]).nullish(),
  height: z.number().nullish(),
  pregnancy: z.boolean().nullish(),
  allergies: text,
  current_medications: text,
  medical_conditions: text,
  special_necessities: text,
  blood_pressure: text,
});

/** Lengths and what is required, from the public collection. */
const wireBody = wireTold.extend({
  prefix: text,
  first_name: filled.max(35),
  middle_name: text,
  last_name: filled.max(35),
  email: filled.max(80),
  date_of_birth: z.iso.date(),
  metadata: z.string().max(255).nullish(),
  address: wireAddress,
});
const wireChange = wireBody.extend({ address: wireAddress.partial() }).partial();

const labels: ReadonlyMap<number, string> = new Map([
  [0, 'Not known'],
  [1, 'Male'],
  [2, 'Female'],
  [9, 'Not applicable'],
]);

/** Making and changing patients (public collection). */
export function patientChangeRoutes(app: FastifyInstance, state: State, guard: Guard): void {
  app.post('/v1/partner/patients', { config: { operation: 'createPatient' } }, (request) => {
    guard(request);
    const body = wireBody.parse(request.body);
    refuseUnmeasuredChild(state, body);
    const vendorId = state.random.uuid();
    const nobody = { vendorId, personId: vendorId, createdAt: state.clock.now(), ...blank };
    return store(state, { ...nobody, ...changed(state, nobody, body) }, body, 'patient_created');
  });

  app.patch('/v1/partner/patients/:id', { config: { operation: 'updatePatient' } }, (request) => {
    guard(request);
    const before = patientOf(state, request.params);
    const body = wireChange.parse(request.body);
    return store(state, { ...before, ...changed(state, before, body) }, body, 'patient_modified');
  });
}

const blank: Omit<PatientRecord, 'vendorId' | 'personId' | 'createdAt'> = {
  plantedKey: null,
  name: { prefix: null, given: '', middle: null, family: '', suffix: null },
  birthDate: '',
  sex: 'female',
  email: null,
  phone: null,
  address: { line1: '', line2: null, city: '', state: '', zip: '' },
};

function store(
  state: State,
  patient: PatientRecord,
  body: z.output<typeof wireChange>,
  event: 'patient_created' | 'patient_modified',
): object {
  state.patients.set(patient.vendorId, patient);
  const told = Object.entries(wireTold.partial().parse(body)).filter(([, value]) => value !== undefined);
  const label = body.gender === undefined ? {} : { gender_label: labels.get(body.gender) };
  state.told.set(patient.vendorId, { ...state.told.get(patient.vendorId), ...Object.fromEntries(told), ...label });
  state.tell(event, { patient_id: patient.vendorId, metadata: patient.plantedKey });
  return wirePatient(patient, state);
}

function changed(state: State, before: PatientRecord, body: z.output<typeof wireChange>): Partial<PatientRecord> {
  const { name, address } = before;
  const place = body.address;
  return {
    plantedKey: body.metadata === undefined ? before.plantedKey : body.metadata,
    name: {
      prefix: body.prefix === undefined ? name.prefix : body.prefix,
      given: body.first_name ?? name.given,
      middle: body.middle_name === undefined ? name.middle : body.middle_name,
      family: body.last_name ?? name.family,
      // There is no field for it: it stands in the last name.
      suffix: body.last_name === undefined ? name.suffix : null,
    },
    birthDate: body.date_of_birth ?? before.birthDate,
    sex: body.gender === undefined ? before.sex : body.gender === 1 ? 'male' : 'female',
    email: body.email ?? before.email,
    address: {
      line1: place?.address ?? address.line1,
      line2: place?.address2 === undefined ? address.line2 : place.address2,
      city: place?.city_name ?? address.city,
      state: place?.state_name === undefined ? address.state : stateNamed(state, place.state_name),
      zip: place?.zip_code ?? address.zip,
    },
  };
}

function stateNamed(state: State, name: string): string {
  const wanted = name.toLowerCase();
  const found = state.world.states.find((one) =>
    [one.name, one.abbreviation].some((is) => is.toLowerCase() === wanted),
  );
  if (found === undefined) throw new Refusal(400, 'address.state_name is not valid');
  return found.abbreviation;
}

/** "weight and height if under age" (public collection). */
function refuseUnmeasuredChild(state: State, { date_of_birth, weight, height }: z.output<typeof wireBody>): void {
  const today = new Date(state.clock.now()).toISOString().slice(0, 10);
  const birthday18 = `${Number(date_of_birth.slice(0, 4)) + 18}${date_of_birth.slice(4)}`;
  if (birthday18 <= today) return;
  if (weight === undefined || weight === null) throw new Refusal(400, 'weight is required under age');
  if (height === undefined || height === null) throw new Refusal(400, 'height is required under age');
}
