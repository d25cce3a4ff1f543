import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../kit/refusal.ts';
import { type Guard } from './access.ts';
import { metaPage } from './page.ts';
import type { State } from './state.ts';
import { wireTag } from './wire-case-detail.ts';
import { wireSubscription } from './wire-patient-detail.ts';

const byId = z.object({ id: z.string() });

/** The clinic's tags and subscriptions, printed without the version in their path (public collection). */
export function unversionedRoutes(app: FastifyInstance, state: State, guard: Guard): void {
  const { mdi } = state.world;

  app.get('/partner/tags', { config: { operation: 'listTags' } }, (request) => {
    guard(request);
    return metaPage(mdi.tags.map(wireTag), request.query, '/partner/tags');
  });

  app.get('/partner/tags/:id', { config: { operation: 'getTag' } }, (request) => {
    guard(request);
    const tag = mdi.tags.find(({ tagId }) => tagId === byId.parse(request.params).id);
    if (tag === undefined) throw new Refusal(404, 'Tag not found');
    return wireTag(tag);
  });

  app.get('/partner/subscriptions', { config: { operation: 'listSubscriptions' } }, (request) => {
    guard(request);
    const all = mdi.subscriptions.map((one) => wireSubscription(one, state));
    return metaPage(all, request.query, '/partner/subscriptions');
  });

  app.get('/partner/subscriptions/:id', { config: { operation: 'getSubscription' } }, (request) => {
    guard(request);
    const own = mdi.subscriptions.find(({ subscriptionId }) => subscriptionId === byId.parse(request.params).id);
    if (own === undefined) throw new Refusal(404, 'Subscription not found');
    return wireSubscription(own, state);
  });
}
