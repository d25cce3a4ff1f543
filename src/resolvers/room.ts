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
import { inRoomOrder, waitingSeconds } from '../domain/room.ts';
import { after, type Soon } from '../domain/soon.ts';
import type { Source } from '../domain/vendor.ts';
import { listSlots } from './availability.ts';
import { connect } from './connection.ts';
import type { RoomModel } from './models.ts';
import { valuesOf } from './report.ts';
import { listVisits } from './visit-list.ts';

export const roomQueries: Pick<QueryResolvers, 'room' | 'rooms'> = {
  room: (_parent, { code }, { loaders }) => loaders.room.byCode(code),
  rooms: (_parent, { orderBy, ...args }, context, info) =>
    connect<RoomModel>(args, context, info, async (stretch) =>
      pageOf(inRoomOrder(await context.loaders.room.list(), orderBy), stretch),
    ),
};

/** The room of a code that another thing told, with what this request knows of it; the rest, its own page tells. */
export function roomOf(code: string, source: Source, { loaders }: Context): RoomModel | null {
  const known = loaders.room.known(code);
  return known && { ...known, code, source: known.source ?? source };
}

/** A field of a room: from the answer that is at hand if this tells it, else from the room's own page. */
function plain<T>(pick: (room: RoomModel) => T | undefined) {
  return (room: RoomModel, _args: unknown, { loaders }: Context): Soon<T | null> => {
    const told = pick(room);
    if (told !== undefined) return told;
    return after(loaders.room.byCode(room.code), (page) => (page && pick(page)) ?? null);
  };
}

export const Room: RoomResolvers = {
  id: (room) => toGlobalId('Room', room.code),
  name: plain(({ name }) => name),
  slug: plain(({ slug }) => slug),
  domain: plain(({ domain }) => domain),
  createdAt: plain(({ createdAt }) => createdAt),
  modifiedAt: plain(({ modifiedAt }) => modifiedAt),
  subtitle: plain(({ subtitle }) => subtitle),
  description: plain(({ description }) => description),
  isActive: plain(({ isActive }) => isActive),
  isPublic: plain(({ isPublic }) => isPublic),
  allowsGuests: plain(({ allowsGuests }) => allowsGuests),
  visitKinds: plain(({ visitKinds }) => visitKinds),
  isClosed: plain(({ isClosed }) => isClosed),
  closedMessage: plain(({ closedMessage }) => closedMessage),
  timeZone: plain(({ timeZone }) => timeZone),
  specialties: plain(({ specialties }) => specialties),
  consultations: plain(({ consultations }) => consultations),
  currency: plain(({ currency }) => currency),
  queue: (room, _args, { loaders }) => loaders.room.queue(room.code),
  providers: async (room, _args, context, info) => {
    const refs = await context.loaders.roomStaff.providers(room.code);
    const providers = await Promise.all(
      refs.map(async (ref): Promise<Outcome<NonNullable<Awaited<ReturnType<typeof byRecord>>>>> => {
        if (ref.kind !== 'found') return ref;
        const provider = await byRecord(context, ref.value);
        return provider === null ? { kind: 'absent' } : found(provider);
      }),
    );
    return valuesOf(providers, context, info);
  },
  visits: (room, { filter, orderBy, ...args }, context, info) =>
    listVisits({ filter, orderBy, args, context, info, roomCode: room.code }),
  availability: (room, { filter, ...args }, context, info) =>
    listSlots({ filter: { ...filter, room: room.code }, args, context, info }),
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
