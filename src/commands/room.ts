import { randomBytes } from 'node:crypto';
import type { Written } from '../domain/write.ts';
import { ask, type CommandDependencies, providerAt } from './dependencies.ts';
import { refuse } from './mistake.ts';
import type { PlacePlan, RoomWrites } from './room-write.ts';

/** A provider's id is the key of a global id, a room's its code. */
export type CreateRoom = Readonly<{
  key: string;
  domain: string;
  slug: string;
  name: string;
  code: string | null;
}>;
export type RemoveRoom = Readonly<{ key: string; roomCode: string; providerId: string }>;
export type AssignRoom = RemoveRoom & Readonly<{ isDefault: boolean }>;

const hostPattern = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i;
const slugPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const longestName = 200;

export type RoomCommands = Readonly<{
  create: (input: CreateRoom) => Promise<Written>;
  assign: (input: AssignRoom) => Promise<Written>;
  remove: (input: RemoveRoom) => Promise<Written>;
}>;

export function roomCommands(dependencies: CommandDependencies, writes: RoomWrites): RoomCommands {
  const { loaders } = dependencies;
  const target = (roomCode: string) => ({ type: 'Room', key: roomCode }) as const;

  async function placeOf({ roomCode, providerId }: Omit<RemoveRoom, 'key'>): Promise<PlacePlan> {
    const providerVseeId = (await providerAt(loaders, providerId, 'VSEE')).id;
    if ((await loaders.room.byCode(roomCode)) === null) refuse('NOT_FOUND', ['roomId']);
    return { providerVseeId, roomCode };
  }

  return {
    create: ({ key, ...input }) => {
      const { domain, slug, name, code } = input;
      const prepare = async (isNew: boolean) => {
        if (!hostPattern.test(domain)) refuse('INVALID', ['domain']);
        if (!slugPattern.test(slug)) refuse('INVALID', ['slug'], 'A slug has letters, digits, - and _.');
        if (name.trim() === '' || name.length > longestName) refuse('INVALID', ['name']);
        if (code !== null && !slugPattern.test(code))
          refuse('INVALID', ['code'], 'A code has letters, digits, - and _.');
        const isTaken = isNew && code !== null && (await loaders.room.byCode(code)) !== null;
        if (isTaken) refuse('INVALID', ['code'], 'There is a room with this code already.');
        const plan = { domain, slug, name, code: code ?? randomBytes(5).toString('hex') };
        return { plan, body: null, guard: `room ${domain.toLowerCase()} ${slug.toLowerCase()}` };
      };
      return ask(dependencies, null, { kind: writes.createRoom, key, input, prepare });
    },
    assign: ({ key, ...input }) => {
      const prepare = async () => {
        const place = await placeOf(input);
        return { plan: { ...place, isDefault: input.isDefault }, body: null, guard: guardOf(place) };
      };
      return ask(dependencies, target(input.roomCode), { kind: writes.assignRoomToProvider, key, input, prepare });
    },
    remove: ({ key, ...input }) => {
      const prepare = async (isNew: boolean) => {
        const plan = await placeOf(input);
        const staff = isNew ? await loaders.roomStaff.providers(plan.roomCode) : [];
        const isAway = isNew && staff.every((one) => one.kind === 'found' && one.value.id !== plan.providerVseeId);
        if (isAway) refuse('NOT_FOUND', ['providerId'], 'The provider does not work in this room.');
        return { plan, body: null, guard: guardOf(plan) };
      };
      return ask(dependencies, target(input.roomCode), { kind: writes.removeRoomFromProvider, key, input, prepare });
    },
  };
}

/** Two changes of one provider's rooms at once could overtake each other. */
function guardOf({ providerVseeId }: PlacePlan): string {
  return `rooms of ${providerVseeId}`;
}
