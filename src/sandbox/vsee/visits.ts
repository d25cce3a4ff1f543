import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { scattered } from '../kit/order.ts';
import { Refusal } from '../kit/refusal.ts';
import type { Visit } from '../world/types.ts';
import { type Access, type Caller, mayTouch } from './access.ts';
import { type State, unix } from './state.ts';
import { recordingsOf } from './wire-call.ts';
import { pageText } from './wire-visit-page.ts';
import { listVisit } from './wire-visit.ts';

const seconds = z.coerce.number().int();
const filters = z.object({
  room_code: z.string().optional(),
  start_time: seconds.optional(),
  end_time: seconds.optional(),
  fields: z.string().default(''),
});

/** Reading visits (S1). The clinic's token sees all of them, a member's "the visits list of the patient". */
export function visitRoutes(app: FastifyInstance, state: State, access: Access, prefix: string): void {
  app.get(`${prefix}/visits`, { config: { operation: 'listVisits' } }, (request) => {
    const caller = access.caller(request);
    const { room_code, start_time, end_time, fields } = filters.parse(request.query);
    const visits = [...state.visits.values()].filter(
      (visit) =>
        mayTouch(caller, [visit.memberId, visit.providerId]) &&
        (room_code === undefined || visit.roomCode === room_code) &&
        (start_time === undefined || unix(visit.startAt) >= start_time) &&
        (end_time === undefined || unix(visit.startAt) <= end_time),
    );
    const withRecordings = fields.split(',').includes('recordings');
    const shown = scattered(visits, ({ vseeId }) => vseeId);
    return { data: shown.map((one) => ({ ...listVisit(state, one), ...(withRecordings && recordingsOf(one)) })) };
  });

  app.get(`${prefix}/visits/current`, { config: { operation: 'getCurrentVisit' } }, (request, reply) => {
    const caller = access.caller(request);
    const current = [...state.visits.values()].find(
      ({ status, memberId, providerId }) =>
        status === 'in-progress' && caller.kind === 'user' && mayTouch(caller, [memberId, providerId]),
    );
    // What comes when there is none is not documented: an empty `data` is a guess.
    return current === undefined ? { data: {} } : sendPage(reply, state, current);
  });

  app.get(`${prefix}/visits/:id`, { config: { operation: 'getVisit' } }, (request, reply) => {
    const caller = access.caller(request);
    const { id } = z.object({ id: z.string() }).parse(request.params);
    return sendPage(reply, state, visitFor(state, caller, id));
  });
}

export function visitFor(state: State, caller: Caller, id: string): Visit {
  const visit = state.visits.get(id);
  if (visit === undefined) throw new Refusal(404, 'Visit not found');
  if (!mayTouch(caller, [visit.memberId, visit.providerId])) throw new Refusal(403, 'Not allowed');
  return visit;
}

/** The page is text already, for its doubled keys; it stays so unless a fault wants its fields. */
export function sendPage(
  reply: FastifyReply,
  state: State,
  visit: Visit,
  rest: Readonly<Record<string, unknown>> = {},
): unknown {
  return reply.type('application/json; charset=utf-8').send(pageText(state, visit, rest));
}
