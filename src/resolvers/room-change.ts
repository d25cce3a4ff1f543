import type { CreateRoomPayloadResolvers, MutationResolvers } from '../__generated__/resolvers-types.ts';
import { keyOf } from './arguments.ts';
import { changing } from './mutation.ts';

type RoomMutations = Pick<MutationResolvers, 'createRoom' | 'assignRoomToProvider' | 'removeRoomFromProvider'>;

export const roomMutations: RoomMutations = {
  createRoom: changing((_parent, { input }, { commands }) => {
    const { idempotencyKey: key, domain, slug, name, code = null } = input;
    return commands.room.create({ key, domain, slug, name, code });
  }),
  assignRoomToProvider: changing((_parent, { input }, { commands }) =>
    commands.room.assign({ ...placeOf(input), isDefault: input.isDefault ?? false }),
  ),
  removeRoomFromProvider: changing((_parent, { input }, { commands }) => commands.room.remove(placeOf(input))),
};

function placeOf(input: Readonly<{ idempotencyKey: string; roomId: string; providerId: string }>) {
  return {
    key: input.idempotencyKey,
    roomCode: keyOf('Room', input.roomId, 'roomId'),
    providerId: keyOf('Provider', input.providerId, 'providerId'),
  };
}

const payload: CreateRoomPayloadResolvers = {
  room: ({ write }, _args, { loaders }) => (write?.answer == null ? null : loaders.room.byCode(write.answer)),
};

/** All of them answer with the room as it is now. */
export const roomPayloads = {
  CreateRoomPayload: payload,
  AssignRoomToProviderPayload: payload,
  RemoveRoomFromProviderPayload: payload,
};
