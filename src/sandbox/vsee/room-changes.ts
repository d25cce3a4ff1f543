import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../kit/refusal.ts';
import type { Room } from '../world/types.ts';
import type { Access } from './access.ts';
import type { State } from './state.ts';
import { roomDetail, userRoom } from './wire-room.ts';

const filled = z.string().min(1);
const wireRoom = z.object({ domain: filled, name: filled, slug: filled.optional(), code: filled.optional() });
/** A form writes a flag as text, in whichever way. */
const flag = z.union([z.boolean(), z.enum(['true', 'false', '1', '0'])]).transform((word) => `${word}`);

/** Making rooms and giving them to users asks for the clinic's token (S4). */
export function roomChangeRoutes(app: FastifyInstance, state: State, access: Access, prefix: string): void {
  app.post(`${prefix}/rooms`, { config: { operation: 'createRoom' } }, (request) => {
    access.clinic(request);
    const { domain, name, slug = name, code = state.random.hex(5) } = wireRoom.parse(request.body ?? {});
    const isTaken = [...state.rooms.values()].some((room) => room.domain === domain && room.slug === slug);
    if (isTaken) throw new Refusal(400, `In domain '${domain}' slug '${slug}' already exists.`);
    // "Room code (should be unique)" (S4); what is said when it is not, is a guess.
    if (state.rooms.has(code)) throw new Refusal(400, `Room code '${code}' already exists.`);
    const room = newRoom({ domain, name, slug, code }, state);
    state.rooms.set(code, room);
    return { data: roomDetail(room, state) };
  });

  app.post(`${prefix}/users/:id/rooms`, { config: { operation: 'assignRoom' } }, (request) => {
    access.clinic(request);
    const { id } = z.object({ id: z.string() }).parse(request.params);
    const { code, default: isDefault } = z.object({ code: filled, default: flag.optional() }).parse(request.body ?? {});
    const room = state.rooms.get(code);
    if (room === undefined || !state.providers.has(id)) throw new Refusal(404, 'Room or user not found');
    const providerIds = [...new Set([...room.providerIds, id])];
    state.rooms.set(code, { ...room, providerIds, modifiedAt: state.clock.now() });
    // "Set this room as default, other rooms will lose default status" (S4).
    if (isDefault === 'true' || isDefault === '1') state.defaultRooms.set(id, code);
    const own = [...state.rooms.values()].filter((one) => one.providerIds.includes(id));
    return { data: own.map((one) => userRoom(one, state, state.defaultRooms.get(id) === one.code)) };
  });

  app.delete(`${prefix}/users/:id/rooms/:code`, { config: { operation: 'removeRoom' } }, (request) => {
    access.clinic(request);
    const { id, code } = z.object({ id: z.string(), code: z.string() }).parse(request.params);
    const room = state.rooms.get(code);
    if (room?.providerIds.includes(id) !== true) throw new Refusal(404, 'Room not found');
    const providerIds = room.providerIds.filter((other) => other !== id);
    state.rooms.set(code, { ...room, providerIds, modifiedAt: state.clock.now() });
    if (state.defaultRooms.get(id) === code) state.defaultRooms.delete(id);
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
