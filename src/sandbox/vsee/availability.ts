import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { localParts } from '../kit/local-time.ts';
import { scattered } from '../kit/order.ts';
import type { Access } from './access.ts';
import { isFree, takenStretches } from './slots.ts';
import type { State } from './state.ts';

const quarterMs = 15 * 60_000;
/** A month of quarters. */
const mostSlots = 3_000;

const seconds = z.coerce.number().int();
const filters = z.object({
  start: seconds,
  end: seconds,
  // The unit is not documented; minutes, as in a room's consultations, is a guess.
  duration: z.coerce.number().int().positive().optional(),
  consultation_id: z.string().optional(),
  intake_id: z.string().optional(),
  provider_id: z.string().optional(),
  room_code: z.string().optional(),
});
type Filters = z.output<typeof filters>;

/** "Get provider's available slots" (S1): the quarters of business hours, still to come, that a provider has free. */
export function availabilityRoutes(app: FastifyInstance, state: State, access: Access, prefix: string): void {
  app.get(`${prefix}/availability`, { config: { operation: 'listAvailability' } }, (request) => {
    access.caller(request);
    return { data: freeSlots(state, filters.parse(request.query)) };
  });
}

function freeSlots(state: State, asked: Filters): readonly object[] {
  const lengthMs = lengthOf(state, asked);
  const staff = staffOf(state, asked);
  const taken = takenStretches(state);
  const from = Math.max(asked.start * 1_000, state.clock.now());
  const first = Math.ceil(from / quarterMs) * quarterMs;
  const count = Math.min(Math.max(0, Math.floor((asked.end * 1_000 - lengthMs - first) / quarterMs) + 1), mostSlots);
  const slots = Array.from({ length: count }, (_, index) => first + index * quarterMs)
    .filter((startAt) => isOpen(startAt, state.world.timeZone))
    .map((startAt) => ({
      start: startAt / 1_000,
      end: (startAt + lengthMs) / 1_000,
      providers: staff.filter((id) => isFree(taken.get(id), { startAt, endAt: startAt + lengthMs })),
    }))
    .filter(({ providers }) => providers.length > 0);
  return scattered(slots, ({ start }) => `slot ${start}`);
}

/** "consultation_id (from room.payment.consultations) and intake_id are used" (demo portal). */
function lengthOf(state: State, { duration, consultation_id, intake_id }: Filters): number {
  const id = consultation_id ?? state.intakes.get(intake_id ?? '')?.intake.consultationId;
  const consultations = [...state.rooms.values()].flatMap((room) => room.consultations);
  const minutes = duration ?? consultations.find((one) => one.id === id)?.durationMin ?? 15;
  return minutes * 60_000;
}

function staffOf(state: State, { room_code, intake_id, provider_id }: Filters): readonly string[] {
  const roomCode = room_code ?? state.intakes.get(intake_id ?? '')?.roomCode ?? undefined;
  const staff = roomCode === undefined ? [...state.providers.keys()] : (state.rooms.get(roomCode)?.providerIds ?? []);
  return scattered(
    staff.filter((id) => provider_id === undefined || id === provider_id),
    (id) => id,
  );
}

function isOpen(at: number, timeZone: string): boolean {
  const hour = Number(localParts(at, timeZone).hour);
  return hour >= 8 && hour < 17;
}
