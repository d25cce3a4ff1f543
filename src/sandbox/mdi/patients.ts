import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { PatientRecord } from '../world/types.ts';
import { type Guard } from './access.ts';
import { Refusal } from '../kit/refusal.ts';
import { flatPage, metaPage } from './page.ts';
import type { State } from './state.ts';
import { wireCase } from './wire-case.ts';
import { foundPatient, wirePatient } from './wire-person.ts';

const byId = z.object({ id: z.string() });

export function patientRoutes(app: FastifyInstance, state: State, guard: Guard): void {
  const patientOf = (params: unknown): PatientRecord => {
    const patient = state.patients.get(byId.parse(params).id);
    if (patient === undefined) throw new Refusal(404, 'Patient not found');
    return patient;
  };

  app.post('/v1/partner/patients/search', { config: { operation: 'searchPatients' } }, (request) => {
    guard(request);
    const body = z.object({ search: z.string().min(1) }).safeParse(request.body);
    if (!body.success) throw new Refusal(400, 'search is required');
    return matching(state, body.data.search).map((patient) => foundPatient(patient, state));
  });

  // The web application's own search (S2): pages, and one text for all fields.
  app.get('/web/resources/patients', { config: { operation: 'searchResourcePatients' } }, (request) => {
    guard(request);
    const { string_search: text = '' } = z.object({ string_search: z.string().optional() }).parse(request.query);
    const found = matching(state, text).map((patient) => foundPatient(patient, state));
    return metaPage(found, request.query, '/web/resources/patients');
  });

  app.get('/v1/partner/patients/:id', { config: { operation: 'getPatient' } }, (request) => {
    guard(request);
    return wirePatient(patientOf(request.params), state);
  });

  app.get('/v1/partner/patients/:id/cases', { config: { operation: 'listPatientCases' } }, (request) => {
    guard(request);
    const { vendorId } = patientOf(request.params);
    const own = [...state.cases.values()].filter((one) => one.patientId === vendorId);
    const wire = own.map((one) => wireCase(one, state)).toReversed();
    return flatPage(wire, request.query, `/v1/partner/patients/${vendorId}/cases`);
  });

  changingRoutes(app, state, guard, patientOf);
}

const wirePatientBody = z.object({
  first_name: z.string().max(35),
  last_name: z.string().max(35),
  email: z.string().max(80),
  date_of_birth: z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/),
  gender: z.coerce.number(),
  phone_number: z.string().max(25),
  phone_type: z.coerce.number(),
  metadata: z.string().max(255).nullish(),
  address: z.object({
    address: z.string().max(35),
    address2: z.string().nullish(),
    zip_code: z.string().max(9),
    city_name: z.string().max(35),
    state_name: z.string(),
  }),
});

type Body = z.output<typeof wirePatientBody>;

function changingRoutes(
  app: FastifyInstance,
  state: State,
  guard: Guard,
  patientOf: (params: unknown) => PatientRecord,
): void {
  app.post('/v1/partner/patients', { config: { operation: 'createPatient' } }, (request) => {
    guard(request);
    const body = wirePatientBody.safeParse(request.body);
    if (!body.success) throw new Refusal(400, `${body.error.issues[0]?.path.join('.') ?? 'body'} is not valid`);
    const vendorId = state.random.uuid();
    const patient = { vendorId, personId: vendorId, createdAt: state.clock.now(), ...fromBody(body.data) };
    state.patients.set(vendorId, patient);
    state.tell('patient_created', { patient_id: vendorId, metadata: patient.plantedKey });
    return wirePatient(patient, state);
  });

  app.patch('/v1/partner/patients/:id', { config: { operation: 'updatePatient' } }, (request) => {
    guard(request);
    const before = patientOf(request.params);
    const body = wirePatientBody.partial().safeParse(request.body);
    if (!body.success) throw new Refusal(400, `${body.error.issues[0]?.path.join('.') ?? 'body'} is not valid`);
    const { first_name, last_name, email, phone_number, metadata, date_of_birth } = body.data;
    const after: PatientRecord = {
      ...before,
      name: { ...before.name, given: first_name ?? before.name.given, family: last_name ?? before.name.family },
      email: email ?? before.email,
      phone: phone_number ?? before.phone,
      birthDate: date_of_birth ?? before.birthDate,
      plantedKey: metadata === undefined ? before.plantedKey : metadata,
    };
    state.patients.set(after.vendorId, after);
    state.tell('patient_modified', { patient_id: after.vendorId, metadata: after.plantedKey });
    return wirePatient(after, state);
  });
}

function fromBody(body: Body): Omit<PatientRecord, 'vendorId' | 'personId' | 'createdAt'> {
  const { address, address2, zip_code, city_name, state_name } = body.address;
  return {
    plantedKey: body.metadata ?? null,
    name: { prefix: null, given: body.first_name, middle: null, family: body.last_name, suffix: null },
    birthDate: body.date_of_birth,
    sex: body.gender === 1 ? 'male' : 'female',
    email: body.email,
    phone: body.phone_number,
    address: { line1: address, line2: address2 ?? null, city: city_name, state: state_name, zip: zip_code },
  };
}

/** "matches patient_id, email, first_name, last_name" (S2); never the metadata. */
function matching(state: State, text: string): readonly PatientRecord[] {
  const wanted = text.trim().toLowerCase();
  const found = [...state.patients.values()].filter(({ vendorId, email, name }) =>
    [vendorId, email ?? '', `${name.given} ${name.family}`].some((field) => field.toLowerCase().includes(wanted)),
  );
  return found.toReversed();
}
