import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../kit/refusal.ts';
import type { Visit } from '../world/types.ts';
import type { Access } from './access.ts';
import { providerOf } from './booking.ts';
import { refuseTaken } from './slots.ts';
import type { State } from './state.ts';
import { sendPage, visitFor } from './visits.ts';

const id = z.union([z.string().min(1), z.number()]).transform(String);
const seconds = z.coerce.number().int().positive();

/** `reason` is a guess here, but no other call fits it (developer wiki 752451585); the rest is from a public client. */
const wireClosing = z.object({
  id,
  reason: z.enum(['patient_end_call', 'patient_exit_room', 'call_ended', 'patient_cancel_appointment']).optional(),
  status: z.coerce
    .number()
    .pipe(z.literal([30, 40]))
    .optional(),
  actual_end: seconds.optional(),
});

/** The times' names were lost from S1's table: those of `POST /visits`, or the table's own words. */
const wireChange = z.object({
  slot_start: seconds.optional(),
  slot_end: seconds.optional(),
  start: seconds.optional(),
  end: seconds.optional(),
  provider_id: id.optional(),
});

/** Closing, moving and starting visits (S1). */
export function visitChangeRoutes(app: FastifyInstance, state: State, access: Access, prefix: string): void {
  const store = (visit: Visit): Visit => {
    const stored = { ...visit, modifiedAt: state.clock.now() };
    state.visits.set(stored.vseeId, stored);
    // The sample of `visit.ended` is of a cancelled one (developer wiki 192905327).
    const isOver = stored.status === 'completed' || stored.status === 'cancelled';
    state.tell(isOver ? 'visit.ended' : 'visit.updated', stored);
    return stored;
  };

  app.post(`${prefix}/visits/close`, { config: { operation: 'closeVisit' } }, (request) => {
    const caller = access.caller(request);
    const closing = wireClosing.parse(request.body ?? {});
    const visit = openOnly(visitFor(state, caller, closing.id));
    return { data: { id: store({ ...visit, ...endOf(state, visit, closing) }).vseeId } };
  });

  // Seen in a public client alone.
  app.post(`${prefix}/visits/inprogress`, { config: { operation: 'startVisit' } }, (request) => {
    const caller = access.caller(request);
    const body = z.object({ id, actual_start: seconds.optional() }).parse(request.body ?? {});
    const visit = openOnly(visitFor(state, caller, body.id));
    const actualStartAt = (body.actual_start ?? Math.floor(state.clock.now() / 1_000)) * 1_000;
    return { data: { id: store({ ...visit, status: 'in-progress', actualStartAt }).vseeId } };
  });

  app.post(`${prefix}/visits/:id`, { config: { operation: 'updateVisit' } }, (request, reply) => {
    const caller = access.caller(request);
    // "POST /visits/:id?version=2" is all that is documented (S1).
    const isKnown = z.object({ version: z.literal('2') }).safeParse(request.query).success;
    if (!isKnown) throw new Refusal(404, 'Not found');
    const visit = openOnly(visitFor(state, caller, z.object({ id: z.string() }).parse(request.params).id));
    const { slot_start, slot_end, provider_id, ...times } = wireChange.parse(request.body ?? {});
    const [start, end] = [slot_start ?? times.start, slot_end ?? times.end];
    const startAt = start === undefined ? visit.startAt : start * 1_000;
    const endAt = end === undefined ? startAt + (visit.endAt - visit.startAt) : end * 1_000;
    if (endAt <= startAt) throw new Refusal(400, 'slot_end is not valid');
    const providerId = provider_id === undefined ? visit.providerId : providerOf(state, provider_id);
    refuseTaken(state, providerId, { startAt, endAt }, visit.vseeId);
    return sendPage(reply, state, store({ ...visit, startAt, endAt, providerId }));
  });
}

/** What the vendor says to a change of what is over is not documented: a 400 is a guess. */
function openOnly(visit: Visit): Visit {
  if (visit.status === 'completed' || visit.status === 'cancelled')
    throw new Refusal(400, 'The visit is closed already');
  return visit;
}

/** "Close/Cancel a visit or an appointment" (S1): a call that ran is completed, one that did not is cancelled. */
function endOf(state: State, visit: Visit, closing: z.output<typeof wireClosing>): Partial<Visit> {
  const { status, reason, actual_end } = closing;
  const isOver = reason === undefined ? visit.status === 'in-progress' : isAfterCall(reason, visit);
  const isCompleted = status === undefined ? isOver : status === 30;
  if (!isCompleted) return { status: 'cancelled' };
  const actualEndAt = actual_end === undefined ? state.clock.now() : actual_end * 1_000;
  return { status: 'completed', actualStartAt: visit.actualStartAt ?? visit.startAt, actualEndAt };
}

function isAfterCall(reason: string, visit: Visit): boolean {
  if (reason === 'patient_exit_room') return visit.status === 'in-progress';
  return reason !== 'patient_cancel_appointment';
}
