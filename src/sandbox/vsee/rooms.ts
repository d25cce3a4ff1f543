import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { startOfDay } from '../kit/local-time.ts';
import type { Room } from '../world/types.ts';
import { type Access } from './access.ts';
import { Refusal } from '../kit/refusal.ts';
import { secUsec, type State, unix } from './state.ts';
import { roomProvider, roomProviderEntry } from './wire-user.ts';

const byCode = z.object({ code: z.string() });
const paging = z.object({
  page: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).optional(),
});

/** Rooms (S4): reading is public, changing asks for the clinic's token. */
export function roomRoutes(app: FastifyInstance, state: State, access: Access, prefix: string): void {
  const roomOf = (params: unknown): Room => {
    const room = state.rooms.get(byCode.parse(params).code);
    if (room === undefined) throw new Refusal(404, 'Room not found');
    return room;
  };

  app.get(`${prefix}/rooms`, { config: { operation: 'listRooms' } }, (request) => {
    access.anyone(request);
    const { page = 1, limit } = paging.parse(request.query);
    const rooms =
      state.world.rooms.length === state.rooms.size
        ? [...state.rooms.values()].toReversed()
        : [...state.rooms.values()];
    const shown = limit === undefined ? rooms : rooms.slice((page - 1) * limit, page * limit);
    return { data: shown.map(entry) };
  });

  app.get(`${prefix}/rooms/:code`, { config: { operation: 'getRoom' } }, (request) => {
    access.anyone(request);
    return { data: detail(roomOf(request.params), state) };
  });

  app.get(`${prefix}/rooms/:code/providers`, { config: { operation: 'listRoomProviders' } }, (request) => {
    access.anyone(request);
    const ids = roomOf(request.params).providerIds.toReversed();
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
    access.anyone(request);
    const room = roomOf(request.params);
    const waiting = waitingIn(room, state);
    const { queueCapacity: capacity, averageVisitSeconds: average_visit_time } = room;
    return { data: { length: waiting, capacity, average_visit_time, before_me: waiting } };
  });

  changingRoutes(app, state, access, prefix);
}

const wireRoom = z.object({
  domain: z.string().min(1),
  name: z.string().min(1),
  slug: z.string().optional(),
  code: z.string().optional(),
});

function changingRoutes(app: FastifyInstance, state: State, access: Access, prefix: string): void {
  app.post(`${prefix}/rooms`, { config: { operation: 'createRoom' } }, (request) => {
    access.clinic(request);
    const { domain, name, slug = name, code = state.random.hex(5) } = wireRoom.parse(request.body);
    const isTaken = [...state.rooms.values()].some((room) => room.domain === domain && room.slug === slug);
    if (isTaken || state.rooms.has(code))
      throw new Refusal(400, `In domain '${domain}' slug '${slug}' already exists.`);
    const room = newRoom({ domain, name, slug, code }, state);
    state.rooms.set(code, room);
    return { data: detail(room, state) };
  });

  app.post(`${prefix}/users/:id/rooms`, { config: { operation: 'assignRoom' } }, (request) => {
    access.clinic(request);
    const { id } = z.object({ id: z.string() }).parse(request.params);
    const { code, default: isDefault } = z
      .object({ code: z.string(), default: z.coerce.string().optional() })
      .parse(request.body);
    const room = state.rooms.get(code);
    if (room === undefined || !state.providers.has(id)) throw new Refusal(404, 'Room or user not found');
    const changed = { ...room, providerIds: [...new Set([...room.providerIds, id])], modifiedAt: state.clock.now() };
    state.rooms.set(code, changed);
    const times = { modified: secUsec(changed.modifiedAt), created: secUsec(changed.createdAt) };
    return { data: [{ ...detail(changed, state), _id: changed.vseeId, ...times, default: isDefault === 'true' }] };
  });

  app.delete(`${prefix}/users/:id/rooms/:code`, { config: { operation: 'removeRoom' } }, (request) => {
    access.clinic(request);
    const { id, code } = z.object({ id: z.string(), code: z.string() }).parse(request.params);
    const room = state.rooms.get(code);
    if (room === undefined) throw new Refusal(404, 'Room not found');
    state.rooms.set(code, { ...room, providerIds: room.providerIds.filter((other) => other !== id) });
    return {};
  });
}

function newRoom(given: Pick<Room, 'code' | 'slug' | 'name' | 'domain'>, state: State): Room {
  const now = state.clock.now();
  const number = 20_000_000 + state.rooms.size;
  return {
    ...given,
    vseeId: String(number),
    otherVseeId: number + 5,
    subtitle: 'If this is an emergency, please call 911.',
    description: '',
    specialties: [],
    consultations: [{ id: state.random.uuid(), description: '15-min Consultation', durationMin: 15, amount: 0 }],
    providerIds: [],
    isClosed: false,
    closedMessage: 'Service currently not available. Please check back later',
    timeZone: state.world.timeZone,
    queueCapacity: 100,
    averageVisitSeconds: 900,
    createdAt: now,
    modifiedAt: now,
  };
}

function entry(room: Room): object {
  const { slug, name, domain, code } = room;
  return { slug, name, domain, code, created: unix(room.createdAt), modified: unix(room.modifiedAt) };
}

/** The room's own page: what S4 shows of a room, with `description` and `specialties` (developer wiki 563642412). */
function detail(room: Room, state: State): object {
  return {
    visits: { walkin: { enabled: true }, appointment: { enabled: true } },
    auth: { guest: { type: 600, log_in: { enabled: true } } },
    subtitle: room.subtitle,
    ...entry(room),
    active: true,
    users: room.providerIds.join(','),
    // Not the code that the caller sent (register of contradictions, 15).
    account_code: state.accountCode.replace(/^v/, ''),
    provider_ids: room.providerIds,
    public_access_room: true,
    description: room.description,
    specialties: room.specialties.map(({ code, name, durationMin: duration }) => ({ code, name, duration })),
    payment: {
      consultations: room.consultations.map(({ id, description, durationMin: duration, amount }) => ({
        id,
        description,
        duration,
        amount,
        group: false,
        charge: amount > 0,
        slots: 1,
      })),
      currency: 'USD',
      paymentCurrency: 'USD',
      __note__: 'paymentCurrency will be deprecated by 1 Jun 2017',
    },
    operation_settings: { is_closed: room.isClosed, close_msg: room.closedMessage, default_timezone: room.timeZone },
    id: room.vseeId,
  };
}

/** Walk-ins of today that nobody has taken yet. */
function waitingIn(room: Room, state: State): number {
  const now = state.clock.now();
  const since = startOfDay(now, state.world.timeZone);
  return [...state.visits.values()].filter(
    ({ roomCode, kind, status, startAt }) =>
      roomCode === room.code &&
      kind === 'walk-in' &&
      (status === 'pending' || status === 'confirmed') &&
      startAt >= since &&
      startAt < since + 86_400_000,
  ).length;
}
