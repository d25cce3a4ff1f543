import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { PatientRecord } from '../world/types.ts';
import { type Guard } from './access.ts';
import { Refusal } from '../kit/refusal.ts';
import { flatPage, metaPage } from './page.ts';
import type { State } from './state.ts';
import { patientsCase } from './wire-case.ts';
import { foundPatient, wirePatient } from './wire-person.ts';

const byId = z.object({ id: z.string() });

export function patientOf(state: State, params: unknown): PatientRecord {
  const patient = state.patients.get(byId.parse(params).id);
  if (patient === undefined) throw new Refusal(404, 'Patient not found');
  return patient;
}

export function patientRoutes(app: FastifyInstance, state: State, guard: Guard): void {
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
    return wirePatient(patientOf(state, request.params), state);
  });

  app.get('/v1/partner/patients/:id/cases', { config: { operation: 'listPatientCases' } }, (request) => {
    guard(request);
    const { vendorId } = patientOf(state, request.params);
    const own = [...state.cases.values()].filter((one) => one.patientId === vendorId);
    const wire = own.map((one) => patientsCase(one, state)).toReversed();
    return flatPage(wire, request.query, `/v1/partner/patients/${vendorId}/cases`);
  });
}

/** "matches patient_id, email, first_name, last_name" (S2); never the metadata. */
function matching(state: State, text: string): readonly PatientRecord[] {
  const wanted = text.trim().toLowerCase();
  const found = [...state.patients.values()].filter(({ vendorId, email, name }) =>
    [vendorId, email ?? '', `${name.given} ${name.family}`].some((field) => field.toLowerCase().includes(wanted)),
  );
  return found.toReversed();
}
