import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../kit/refusal.ts';
import type { Visit, VisitKind } from '../world/types.ts';
import { type Access, type Caller, mayTouch } from './access.ts';
import { refuseTaken } from './slots.ts';
import { findMember, type State, type StoredIntake } from './state.ts';
import { sendPage } from './visits.ts';
import { eConsultVisit, walkInVisit } from './wire-visit.ts';

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
});
type Booking = z.output<typeof wireBooking>;
type Slot = Readonly<{ startAt: number; endAt: number }>;

/** Making visits (S1): a walk-in, an e-consult, an appointment. */
export function bookingRoutes(app: FastifyInstance, state: State, access: Access, prefix: string): void {
  app.post(`${prefix}/visits/add_walkin`, { config: { operation: 'addWalkIn' } }, (request) => {
    const caller = access.caller(request);
    const visit = book(state, caller, 'walk-in', wireBooking.parse(request.body ?? {}), fromNow(state));
    return { data: walkInVisit(state, visit) };
  });

  app.post(`${prefix}/visits/add_econsult`, { config: { operation: 'addEConsult' } }, (request) => {
    access.apiKey(request);
    const caller = access.caller(request);
    const visit = book(state, caller, 'e-consult', wireBooking.parse(request.body ?? {}), fromNow(state));
    return { data: eConsultVisit(state, visit) };
  });

  // The curl of `POST /visits` calls `/appointments` (register of contradictions, 6).
  for (const url of [`${prefix}/visits`, `${prefix}/appointments`]) {
    app.post(url, { config: { operation: 'createVisit' } }, (request, reply) => {
      const caller = access.caller(request);
      const { slot_start, slot_end, ...booking } = wireBooking
        .extend({ slot_start: seconds, slot_end: seconds.optional() })
        .parse(request.body ?? {});
      const startAt = slot_start * 1_000;
      const slot = { startAt, endAt: slot_end === undefined ? startAt + slotMs : slot_end * 1_000 };
      if (slot.endAt <= slot.startAt) throw new Refusal(400, 'slot_end is not valid');
      // "s" stands beside the visit and is nowhere explained (S1).
      return sendPage(reply, state, book(state, caller, 'scheduled', booking, slot), { s: 'ms' });
    });
  }
}

function fromNow(state: State): Slot {
  const startAt = state.clock.now();
  return { startAt, endAt: startAt + slotMs };
}

function book(state: State, caller: Caller, kind: VisitKind, booking: Booking, slot: Slot): Visit {
  const intake = state.intakes.get(booking.intake_id ?? booking.intakeId ?? '');
  if (intake === undefined) throw new Refusal(400, 'intake_id is required');
  const memberId = memberOf(state, caller, booking, intake);
  const roomCode = booking.room_code ?? intake.roomCode;
  if (roomCode === null || !state.rooms.has(roomCode)) throw new Refusal(400, 'room_code is required');
  // An e-consult waits for a provider to accept it (S1).
  const providerId = kind === 'e-consult' ? null : providerOf(state, booking.provider_id ?? intake.providerId);
  if (kind === 'scheduled') refuseTaken(state, providerId, slot, null);
  const now = state.clock.now();
  const visit: Visit = {
    vseeId: String(90_001 + state.visits.size),
    code: state.random.hex(32),
    kind,
    // 10 right after a walk-in, 20 after an e-consult (S1's samples).
    status: kind === 'walk-in' ? 'pending' : 'confirmed',
    memberId,
    providerId,
    roomCode,
    ...slot,
    actualStartAt: null,
    actualEndAt: null,
    createdAt: now,
    modifiedAt: now,
    intake: intake.intake,
    groupKey: null,
    relatedWalkInId: null,
    rootVisitId: null,
    recordings: [],
    postVisitNote: null,
  };
  state.visits.set(visit.vseeId, visit);
  state.intakes.set(intake.intake.intakeId, { ...intake, memberId, roomCode, providerId, visitId: visit.vseeId });
  state.tell('visit.created', visit);
  return visit;
}

function memberOf(state: State, caller: Caller, { member_id }: Booking, intake: StoredIntake): string {
  const asked = member_id ?? intake.memberId ?? (caller.kind === 'user' ? caller.userId : '');
  const member = findMember(state, asked);
  if (member === undefined) throw new Refusal(400, 'member_id is required');
  if (!mayTouch(caller, [member.vendorId])) throw new Refusal(403, 'Not allowed');
  return member.vendorId;
}

/** 0 stands for none: the visit is "TDB", to be determined (S1). */
export function providerOf(state: State, providerId: string | null): string | null {
  if (providerId === null || providerId === '0') return null;
  if (!state.providers.has(providerId)) throw new Refusal(400, 'provider_id is not valid');
  return providerId;
}
