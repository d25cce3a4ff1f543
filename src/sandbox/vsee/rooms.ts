import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { startOfDay } from '../kit/local-time.ts';
import { scattered } from '../kit/order.ts';
import { Refusal } from '../kit/refusal.ts';
import type { Room, Visit } from '../world/types.ts';
import { type Access, type Caller } from './access.ts';
import type { State } from './state.ts';
import { roomDetail, roomEntry } from './wire-room.ts';
import { roomProvider, roomProviderEntry } from './wire-user.ts';

const byCode = z.object({ code: z.string() });
const whole = z.coerce.number().int().min(1);
const paging = z.object({ page: whole.default(1), limit: whole.optional() });

/** Reading rooms is public (S4). */
export function roomRoutes(app: FastifyInstance, state: State, access: Access, prefix: string): void {
  const roomOf = (params: unknown): Room => {
    const room = state.rooms.get(byCode.parse(params).code);
    if (room === undefined) throw new Refusal(404, 'Room not found');
    return room;
  };

  app.get(`${prefix}/rooms`, { config: { operation: 'listRooms' } }, (request) => {
    access.anyone(request);
    // Without a limit, all of them: the page says "(none)" and names two parameters (register of contradictions, 12).
    const { page, limit = state.rooms.size } = paging.parse(request.query);
    const rooms = scattered([...state.rooms.values()], ({ code }) => code);
    return { data: rooms.slice((page - 1) * limit, page * limit).map(roomEntry) };
  });

  app.get(`${prefix}/rooms/:code`, { config: { operation: 'getRoom' } }, (request) => {
    access.anyone(request);
    return { data: roomDetail(roomOf(request.params), state) };
  });

  app.get(`${prefix}/rooms/:code/providers`, { config: { operation: 'listRoomProviders' } }, (request) => {
    access.anyone(request);
    const ids = scattered(roomOf(request.params).providerIds, (id) => id);
    return { data: ids.flatMap((id) => state.providers.get(id) ?? []).map(roomProviderEntry) };
  });

  app.get(`${prefix}/rooms/:code/providers/:id`, { config: { operation: 'getRoomProvider' } }, (request) => {
    access.anyone(request);
    const { id } = z.object({ id: z.string() }).parse(request.params);
    const provider = roomOf(request.params).providerIds.includes(id) ? state.providers.get(id) : undefined;
    if (provider === undefined) throw new Refusal(404, 'Provider not found');
    return { data: roomProvider(provider) };
  });

  app.get(`${prefix}/rooms/:code/queue`, { config: { operation: 'getRoomQueue' } }, (request) => {
    const caller = access.anyone(request);
    const room = roomOf(request.params);
    const waiting = waitingIn(room, state);
    const { queueCapacity: capacity, averageVisitSeconds: average_visit_time } = room;
    return { data: { length: waiting.length, capacity, average_visit_time, before_me: before(caller, waiting) } };
  });
}

/** Walk-ins of today that nobody has taken yet, those that came first in front. */
function waitingIn(room: Room, state: State): readonly Visit[] {
  const since = startOfDay(state.clock.now(), state.world.timeZone);
  return [...state.visits.values()]
    .filter(
      ({ roomCode, kind, status, startAt }) =>
        roomCode === room.code &&
        kind === 'walk-in' &&
        (status === 'pending' || status === 'confirmed') &&
        startAt >= since &&
        startAt < since + 86_400_000,
    )
    .toSorted((a, b) => a.startAt - b.startAt);
}

/** "before_me - patient in the queue before me" (S4): all of them, for somebody who does not wait. */
function before(caller: Caller | null, waiting: readonly Visit[]): number {
  const own = waiting.findIndex(({ memberId }) => caller?.kind === 'user' && caller.userId === memberId);
  return own === -1 ? waiting.length : own;
}
