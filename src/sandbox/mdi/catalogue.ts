import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { createRandom } from '../kit/random.ts';
import { type Guard } from './access.ts';
import { Refusal } from '../kit/refusal.ts';
import { clinicianRoutes } from './clinicians.ts';
import type { State } from './state.ts';
import { wireOffering } from './wire-offering.ts';
import { wireClinician } from './wire-person.ts';
import { wireQuestionnaire } from './wire-questionnaire.ts';
import { listedState } from './wire-state.ts';

const byId = z.object({ id: z.string() });
const search = z.object({ search: z.string().default('') });

/** What the partner may look up: itself, clinicians, offerings, questionnaires, states and cities. Bare arrays (S2). */
export function catalogueRoutes(app: FastifyInstance, state: State, guard: Guard): void {
  const { world } = state;
  const shuffled = <T>(items: readonly T[]): T[] => createRandom(`mdi order ${items.length}`).shuffle(items);

  app.get('/v1/partner', { config: { operation: 'getPartner' } }, (request) => {
    guard(request);
    return { name: 'Sandbox Clinic', active: true, partner_id: state.partnerId };
  });

  app.get('/v1/partner/clinicians/:id', { config: { operation: 'getClinician' } }, (request) => {
    guard(request);
    const clinician = state.clinicians.get(byId.parse(request.params).id);
    if (clinician === undefined) throw new Refusal(404, 'Clinician not found');
    return wireClinician(clinician, state);
  });

  clinicianRoutes(app, state, guard);

  app.get('/v1/partner/offerings', { config: { operation: 'listOfferings' } }, (request) => {
    guard(request);
    return shuffled(world.offerings).map(wireOffering);
  });

  // "Return all enabled partner questionnaires" (S2).
  app.get('/v1/partner/questionnaires', { config: { operation: 'listQuestionnaires' } }, (request) => {
    guard(request);
    const enabled = world.questionnaires.filter(({ isActive }) => isActive);
    return shuffled(enabled).map((one) => wireQuestionnaire(one, state));
  });

  app.get('/v1/partner/questionnaires/:id', { config: { operation: 'getQuestionnaire' } }, (request) => {
    guard(request);
    const { id } = byId.parse(request.params);
    const questionnaire = world.questionnaires.find((one) => one.questionnaireId === id);
    if (questionnaire === undefined) throw new Refusal(404, 'Questionnaire not found');
    return { ...wireQuestionnaire(questionnaire, state), is_show_welcome: true, is_show_thanks: true };
  });

  app.get('/v1/partner/metadata/states', { config: { operation: 'listStates' } }, (request) => {
    guard(request);
    const wanted = search.parse(request.query).search.toLowerCase();
    return shuffled(world.states)
      .filter(({ name }) => name.toLowerCase().includes(wanted))
      .map(listedState);
  });

  app.get('/v1/partner/metadata/states/:id/cities', { config: { operation: 'listCities' } }, (request) => {
    guard(request);
    const wanted = search.parse(request.query).search.toLowerCase();
    const state = world.states.find(({ stateId }) => stateId === byId.parse(request.params).id);
    if (state === undefined) throw new Refusal(404, 'State not found');
    return state.cities
      .filter(({ name }) => name.toLowerCase().includes(wanted))
      .map(({ name, cityId }) => ({ name, city_id: cityId }));
  });
}
