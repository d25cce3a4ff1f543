import { once } from '../domain/memo.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Room, RoomDetail, RoomQueue } from '../domain/room.ts';
import type { Soon } from '../domain/soon.ts';
import { each } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';

export type RoomLoader = Readonly<{
  /** The room with all that its own page tells. */
  byCode: (code: string) => Soon<RoomDetail | null>;
  list: () => Soon<readonly Outcome<Room>[]>;
  /** Takes note of what another answer embedded. */
  meet: (room: Room) => void;
  /** What this request knows of the room, without a call; null when the viewer may not know of it. */
  known: (code: string) => Partial<Room> | null;
  queue: (code: string) => Soon<RoomQueue | null>;
}>;

export function roomLoader({ vendors, scope, mayRead }: LoaderDependencies): RoomLoader {
  const client = (operation: string) => configured(vendors.vsee, 'VSEE', operation).room;
  const visible = (code: string): boolean => mayRead({ type: 'Room', key: code });
  const options = { keyOf: (code: string) => code, mayRead: visible };
  const rooms = each((code: string) => client('getRoom').byCode(scope, code), options);
  const queues = each((code: string) => client('getRoomQueue').queue(scope, code), options);
  const all = once(async () => client('listRooms').list(scope));
  const met = new Map<string, Room>();

  function meet(room: Room): void {
    // A list tells more of a room than a visit that embeds it.
    if (met.get(room.code)?.createdAt === undefined) met.set(room.code, room);
  }

  return {
    byCode: rooms.load,
    list: async () => {
      const listed = (await all()).filter((room) => room.kind !== 'found' || visible(room.value.code));
      for (const room of listed) if (room.kind === 'found') meet(room.value);
      return listed;
    },
    meet,
    known: (code) => (visible(code) ? (met.get(code) ?? {}) : null),
    queue: queues.load,
  };
}
