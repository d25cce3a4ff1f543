import type {
  ConsultationResolvers,
  QueryResolvers,
  RoomQueueResolvers,
  RoomResolvers,
} from '../__generated__/resolvers-types.ts';
import type { Context } from '../context.ts';
import { toGlobalId } from '../domain/id.ts';
import { found, type Outcome } from '../domain/outcome.ts';
import { pageOf } from '../domain/page.ts';
import { type RoomDetail, waitingSeconds } from '../domain/room.ts';
import { connect } from './connection.ts';
import type { RoomModel } from './models.ts';
import { valuesOf } from './report.ts';
import { listVisits } from './visit-list.ts';

export const roomQueries: Pick<QueryResolvers, 'room' | 'rooms'> = {
  room: (_parent, { code }, { loaders }) => loaders.room.byCode(code),
  rooms: (_parent, args, context, info) =>
    connect<RoomModel>(args, context, info, async (stretch) => pageOf(await context.loaders.room.list(), stretch)),
};

/** A field that only the room's own page tells. */
async function own<K extends keyof RoomDetail>(room: RoomModel, name: K, { loaders }: Context) {
  const detail = 'consultations' in room ? room : await loaders.room.byCode(room.code);
  return detail?.[name] ?? null;
}

/** One that the list of rooms tells too, and a visit that embeds its room does not. */
async function listed(room: RoomModel, name: 'createdAt' | 'modifiedAt', context: Context) {
  const told = room[name];
  return told === undefined ? own(room, name, context) : told;
}

export const Room: RoomResolvers = {
  id: (room) => toGlobalId('Room', room.code),
  createdAt: (room, _args, context) => listed(room, 'createdAt', context),
  modifiedAt: (room, _args, context) => listed(room, 'modifiedAt', context),
  subtitle: (room, _args, context) => own(room, 'subtitle', context),
  description: (room, _args, context) => own(room, 'description', context),
  isClosed: (room, _args, context) => own(room, 'isClosed', context),
  closedMessage: (room, _args, context) => own(room, 'closedMessage', context),
  timeZone: (room, _args, context) => own(room, 'timeZone', context),
  specialties: (room, _args, context) => own(room, 'specialties', context),
  consultations: (room, _args, context) => own(room, 'consultations', context),
  currency: (room, _args, context) => own(room, 'currency', context),
  queue: (room, _args, { loaders }) => loaders.room.queue(room.code),
  providers: async (room, _args, context, info) => {
    const refs = await context.loaders.room.providers(room.code);
    const providers = await Promise.all(
      refs.map(async (ref): Promise<Outcome<NonNullable<Awaited<ReturnType<typeof byRecord>>>>> => {
        if (ref.kind !== 'found') return ref;
        const provider = await byRecord(context, ref.value);
        return provider === null ? { kind: 'absent' } : found(provider);
      }),
    );
    return valuesOf(providers, context, info);
  },
  visits: (room, { filter, ...args }, context, info) =>
    listVisits({ filter, args, context, info, roomCode: room.code }),
};

function byRecord({ loaders }: Context, ref: Parameters<Context['loaders']['provider']['byRecord']>[0]) {
  return loaders.provider.byRecord(ref);
}

export const RoomQueue: RoomQueueResolvers = {
  waitingSeconds,
};

export const Consultation: ConsultationResolvers = {
  consultationId: (consultation) => consultation.id,
};
