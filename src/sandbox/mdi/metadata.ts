import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { createRandom } from '../kit/random.ts';
import { Refusal } from '../kit/refusal.ts';
import { places, specialties } from '../world/names.ts';
import type { Disease, Notification } from '../world/mdi/types.ts';
import { type Guard } from './access.ts';
import { metaPage } from './page.ts';
import { iso6, type State } from './state.ts';

const byId = z.object({ id: z.string() });
const diseaseSearch = z.object({ description: z.string().default(''), icd: z.string().default('') });
const zipSearch = z.object({ search: z.string().default('') });

/** What is the same for everybody: diseases in pages, the rest as bare arrays; and the notifications of the partner. */
export function metadataRoutes(app: FastifyInstance, state: State, guard: Guard): void {
  const { mdi, states } = state.world;
  const at = '/v1/partner/metadata';

  app.get(`${at}/diseases`, { config: { operation: 'listDiseases' } }, (request) => {
    guard(request);
    const { description, icd } = diseaseSearch.parse(request.query);
    const has = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase());
    const found = mdi.diseases.filter((one) => has(one.description, description) && has(one.icd, icd));
    return metaPage(found.map(wireDisease), request.query, `${at}/diseases`);
  });

  app.get(`${at}/diseases/:id`, { config: { operation: 'getDisease' } }, (request) => {
    guard(request);
    const { id } = byId.parse(request.params);
    const disease = mdi.diseases.find(({ diseaseId }) => diseaseId === id);
    if (disease === undefined) throw new Refusal(404, 'Disease not found');
    return wireDisease(disease);
  });

  // "Returns Cities and State for each City that matches the Zipcode passed" (public collection).
  app.get(`${at}/zipcodes`, { config: { operation: 'listPostalCodes' } }, (request) => {
    guard(request);
    const { search } = zipSearch.parse(request.query);
    return places.flatMap(([city, abbreviation, prefix]) => {
      const place = states.find((one) => one.abbreviation === abbreviation);
      const cityId = place?.cities.find(({ name }) => name === city)?.cityId;
      if (place === undefined || !/^[0-9]{5}$/.test(search) || !search.startsWith(prefix)) return [];
      const own = { name: place.name, abbreviation, is_sync: place.isSync, is_av_flow: place.isAvFlow };
      return [{ zipcode: search, city: { name: city, city_id: cityId, state: own } }];
    });
  });

  app.get(`${at}/license-types`, { config: { operation: 'listLicenseTypes' } }, (request) => {
    guard(request);
    return [
      { type: 'npi', description: 'National Provider Identifier' },
      { type: 'dea', description: 'DEA Registration Number' },
    ];
  });

  app.get('/v1/partner/specialties', { config: { operation: 'listSpecialties' } }, (request) => {
    guard(request);
    const at = iso6(state.world.now);
    const own = specialties.map((title) => ({
      ...{ id: createRandom(`specialty ${title}`).uuid(), title, is_public: true },
      ...{ created_at: at, updated_at: at, deleted_at: null },
    }));
    return metaPage(own, request.query, '/v1/partner/specialties');
  });

  app.get('/v1/partner/notifications', { config: { operation: 'listNotifications' } }, (request) => {
    guard(request);
    const latest = mdi.notifications.toSorted((a, b) => b.createdAt - a.createdAt);
    const own = latest.map((one) => wireNotification(one, state.partnerId));
    return metaPage(own, request.query, '/v1/partner/notifications');
  });

  app.get('/v1/partner/notifications/:id', { config: { operation: 'getNotification' } }, (request) => {
    guard(request);
    const { id } = byId.parse(request.params);
    const notification = mdi.notifications.find(({ notificationId }) => notificationId === id);
    if (notification === undefined) throw new Refusal(404, 'Notification not found');
    return wireNotification(notification, state.partnerId);
  });
}

function wireDisease({ diseaseId, icd, description }: Disease): object {
  return { disease_id: diseaseId, icd, description };
}

/** The list writes the time without a fraction, a notification's own page with one (public samples). */
function wireNotification({ notificationId, notes, needsAck, createdAt }: Notification, partnerId: string): object {
  const isShort = createRandom(notificationId).chance(0.5);
  const created_at = isShort ? `${new Date(createdAt).toISOString().slice(0, 19)}Z` : iso6(createdAt);
  return { id: notificationId, notes, created_at, notify: 1, needs_ack: needsAck, partner_id: partnerId };
}
