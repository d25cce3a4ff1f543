import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Visit, VisitKind } from '../world/types.ts';
import { type Access, type Caller, mayTouch } from './access.ts';
import { Refusal } from '../kit/refusal.ts';
import type { State } from './state.ts';
import { findVisit, sendPage } from './visits.ts';
import { listVisit, pageText } from './wire-visit.ts';

const id = z.union([z.string().min(1), z.number()]).transform(String);
const seconds = z.coerce.number().int().positive();
const slotMs = 15 * 60_000;

const wireBooking = z.object({
  member_id: id.optional(),
  provider_id: id.optional(),
  intake_id: id.optional(),
  // The vendor's own sample writes it so (register of contradictions, 7).
  intakeId: id.optional(),
  room_code: z.string().optional(),
  slot_start: seconds.optional(),
  slot_end: seconds.optional(),
});
type Booking = z.output<typeof wireBooking>;

/** Making, moving and closing visits (S1). */
export function bookingRoutes(app: FastifyInstance, state: State, access: Access, prefix: string): void {
  app.post(`${prefix}/visits/add_walkin`, { config: { operation: 'addWalkIn' } }, (request) => {
    const visit = book(state, access.caller(request), 'walk-in', read(request.body));
    return { data: listVisit(state, visit) };
  });

  app.post(`${prefix}/visits/add_econsult`, { config: { operation: 'addEConsult' } }, (request, reply) => {
    access.apiKey(request);
    return page(reply, state, book(state, access.caller(request), 'e-consult', read(request.body)));
  });

  // The curl of `POST /visits` calls `/appointments` (register of contradictions, 6).
  for (const url of [`${prefix}/visits`, `${prefix}/appointments`]) {
    app.post(url, { config: { operation: 'createVisit' } }, (request, reply) => {
      const caller = access.caller(request);
      const booking = read(request.body);
      if (booking.slot_start === undefined) throw new Refusal(400, 'slot_start is required');
      return page(reply, state, book(state, caller, 'scheduled', booking));
    });
  }

  app.post(`${prefix}/visits/close`, { config: { operation: 'closeVisit' } }, (request) => {
    const caller = access.caller(request);
    const parsed = z.object({ id }).safeParse(request.body);
    if (!parsed.success) throw new Refusal(400, 'id is required');
    const visit = findVisit(state, parsed.data.id, (one) => mayTouch(caller, [one.memberId, one.providerId]));
    const now = state.clock.now();
    const isRunning = visit.status === 'in-progress';
    const ended = isRunning ? ({ status: 'completed', actualEndAt: now } as const) : ({ status: 'cancelled' } as const);
    state.visits.set(visit.vseeId, { ...visit, ...ended, modifiedAt: now });
    return { data: { id: visit.vseeId } };
  });

  app.post(`${prefix}/visits/:id`, { config: { operation: 'updateVisit' } }, (request, reply) => {
    const caller = access.caller(request);
    const { id: visitId } = z.object({ id: z.string() }).parse(request.params);
    const visit = findVisit(state, visitId, (one) => mayTouch(caller, [one.memberId, one.providerId]));
    const { slot_start, slot_end, provider_id } = read(request.body);
    const startAt = slot_start === undefined ? visit.startAt : slot_start * 1_000;
    const endAt = slot_end === undefined ? startAt + (visit.endAt - visit.startAt) : slot_end * 1_000;
    // "set `provider_id` to 0" removes the provider (S1).
    const providerId = provider_id === undefined ? visit.providerId : provider_id === '0' ? null : provider_id;
    refuseTaken(state, providerId, startAt, endAt, visit.vseeId);
    const changed = { ...visit, startAt, endAt, providerId, modifiedAt: state.clock.now() };
    state.visits.set(visit.vseeId, changed);
    return page(reply, state, changed);
  });
}

function read(body: unknown): Booking {
  const parsed = wireBooking.safeParse(body ?? {});
  if (!parsed.success) throw new Refusal(400, `${parsed.error.issues[0]?.path.join('.') ?? 'body'} is not valid`);
  return parsed.data;
}

function book(state: State, caller: Caller, kind: VisitKind, booking: Booking): Visit {
  const intake = state.intakes.get(booking.intake_id ?? booking.intakeId ?? '');
  if (intake === undefined) throw new Refusal(400, 'intake_id is required');
  const memberId = booking.member_id ?? intake.memberId ?? (caller.kind === 'user' ? caller.userId : null);
  const roomCode = booking.room_code ?? intake.roomCode;
  if (memberId === null || !state.members.has(memberId)) throw new Refusal(400, 'member_id is required');
  if (roomCode === null || !state.rooms.has(roomCode)) throw new Refusal(400, 'room_code is required');
  if (!mayTouch(caller, [memberId])) throw new Refusal(403, 'Not allowed');
  const now = state.clock.now();
  const startAt = booking.slot_start === undefined ? now : booking.slot_start * 1_000;
  const endAt = booking.slot_end === undefined ? startAt + slotMs : booking.slot_end * 1_000;
  const providerId = kind === 'e-consult' ? null : (booking.provider_id ?? intake.providerId);
  if (kind === 'scheduled') refuseTaken(state, providerId, startAt, endAt, null);
  const visit: Visit = {
    vseeId: String(90_001 + state.visits.size),
    code: state.random.hex(32),
    kind,
    // 10 right after a walk-in, 20 after an e-consult (S1's samples).
    status: kind === 'walk-in' ? 'pending' : 'confirmed',
    memberId,
    providerId,
    roomCode,
    startAt,
    endAt,
    actualStartAt: null,
    actualEndAt: null,
    createdAt: now,
    modifiedAt: now,
    intake: intake.intake,
    postVisitNote: null,
  };
  state.visits.set(visit.vseeId, visit);
  state.intakes.set(intake.intake.intakeId, { ...intake, memberId, roomCode, providerId, visitId: visit.vseeId });
  return visit;
}

/** How the vendor refuses a slot that is gone is not documented: a 400 with a text is a guess. */
function refuseTaken(
  state: State,
  providerId: string | null,
  startAt: number,
  endAt: number,
  except: string | null,
): void {
  const isTaken = [...state.visits.values()].some(
    (visit) =>
      visit.vseeId !== except &&
      providerId !== null &&
      visit.providerId === providerId &&
      visit.status !== 'cancelled' &&
      visit.startAt < endAt &&
      startAt < visit.endAt,
  );
  if (isTaken) throw new Refusal(400, 'The slot is not available');
}

function page(reply: FastifyReply, state: State, visit: Visit): unknown {
  return sendPage(reply, pageText(state, visit));
}
