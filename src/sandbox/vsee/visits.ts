import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { createRandom } from '../kit/random.ts';
import type { Visit } from '../world/types.ts';
import { type Access, mayTouch } from './access.ts';
import { Refusal } from '../kit/refusal.ts';
import { type State, unix } from './state.ts';
import { listVisit, pageText } from './wire-visit.ts';

const seconds = z.coerce.number().int();
const filters = z.object({
  room_code: z.string().optional(),
  start_time: seconds.optional(),
  end_time: seconds.optional(),
  fields: z.string().default(''),
});

/** Reading visits (S1). The clinic's token sees all of them, a member's "the visits list of the patient". */
export function visitRoutes(app: FastifyInstance, state: State, access: Access, prefix: string): void {
  for (const url of [`${prefix}/visits`, `${prefix}/visits.json`]) {
    app.get(url, { config: { operation: 'listVisits' } }, (request) => {
      const caller = access.caller(request);
      const parsed = filters.safeParse(request.query);
      if (!parsed.success) throw new Refusal(400, 'Invalid filter');
      const { room_code, start_time, end_time, fields } = parsed.data;
      const visits = [...state.visits.values()].filter(
        (visit) =>
          mayTouch(caller, [visit.memberId, visit.providerId]) &&
          (room_code === undefined || visit.roomCode === room_code) &&
          (start_time === undefined || unix(visit.startAt) >= start_time) &&
          (end_time === undefined || unix(visit.startAt) <= end_time),
      );
      const shuffled = createRandom(`visits ${visits.length}`).shuffle(visits);
      const withRecordings = fields.split(',').includes('recordings');
      const recordings = withRecordings ? { recordings: { count: 0, data: [] } } : {};
      return { data: shuffled.map((visit) => ({ ...listVisit(state, visit), ...recordings })) };
    });
  }

  app.get(`${prefix}/visits/current`, { config: { operation: 'getCurrentVisit' } }, (request, reply) => {
    const caller = access.caller(request);
    const current = [...state.visits.values()].find(
      ({ status, memberId, providerId }) =>
        status === 'in-progress' && caller.kind === 'user' && mayTouch(caller, [memberId, providerId]),
    );
    // What comes when there is none is not documented: an empty `data` is a guess.
    return current === undefined ? { data: {} } : sendPage(reply, pageText(state, current));
  });

  app.get(`${prefix}/visits/:id`, { config: { operation: 'getVisit' } }, (request, reply) => {
    const caller = access.caller(request);
    const { id } = z.object({ id: z.string() }).parse(request.params);
    return sendPage(
      reply,
      pageText(
        state,
        findVisit(state, id.replace(/\.json$/, ''), (visit) => mayTouch(caller, [visit.memberId, visit.providerId])),
      ),
    );
  });
}

export function findVisit(state: State, id: string, isAllowed: (visit: Visit) => boolean): Visit {
  const visit = state.visits.get(id);
  if (visit === undefined) throw new Refusal(404, 'Visit not found');
  if (!isAllowed(visit)) throw new Refusal(403, 'Not allowed');
  return visit;
}

/** The page is text already, for its doubled key; it stays so unless a fault wants its fields. */
export function sendPage(
  reply: { type: (value: string) => { send: (body: string) => unknown } },
  page: string,
): unknown {
  return reply.type('application/json; charset=utf-8').send(page);
}
