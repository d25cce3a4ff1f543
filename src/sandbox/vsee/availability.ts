import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { localParts } from '../kit/local-time.ts';
import { type Access } from './access.ts';
import { Refusal } from '../kit/refusal.ts';
import type { State } from './state.ts';

const slotSeconds = 900;
const filters = z.object({
  start: z.coerce.number().int(),
  end: z.coerce.number().int(),
  duration: z.coerce.number().int().positive().optional(),
  provider_id: z.string().optional(),
  room_code: z.string().optional(),
});

/** "Get provider's available slots" (S1): the quarters of business hours that a provider has free. */
export function availabilityRoutes(app: FastifyInstance, state: State, access: Access, prefix: string): void {
  app.get(`${prefix}/availability`, { config: { operation: 'listAvailability' } }, (request) => {
    access.caller(request);
    const parsed = filters.safeParse(request.query);
    if (!parsed.success) throw new Refusal(400, 'start and end are required');
    const { start, end, provider_id, room_code } = parsed.data;
    const staff =
      room_code === undefined ? [...state.providers.keys()] : (state.rooms.get(room_code)?.providerIds ?? []);
    const asked = provider_id === undefined ? staff : staff.filter((id) => id === provider_id);
    const first = Math.ceil(start / slotSeconds) * slotSeconds;
    const count = Math.min(Math.max(0, Math.floor((end - first) / slotSeconds)), 3_000);
    const slots = Array.from({ length: count }, (_, index) => first + index * slotSeconds);
    const busy = new Set(
      [...state.visits.values()].map(({ providerId, startAt }) => `${providerId} ${startAt / 1_000}`),
    );
    const free = slots
      .filter((at) => isOpen(at, state.world.timeZone))
      .map((at) => ({ start: at, end: at + slotSeconds, providers: asked.filter((id) => !busy.has(`${id} ${at}`)) }))
      .filter(({ providers }) => providers.length > 0);
    return { data: free };
  });
}

function isOpen(atSeconds: number, timeZone: string): boolean {
  const hour = Number(localParts(atSeconds * 1_000, timeZone).hour);
  return hour >= 8 && hour < 17;
}
