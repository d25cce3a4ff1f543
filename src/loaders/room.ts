import { found, type Outcome } from '../domain/outcome.ts';
import type { ProviderProfile } from '../domain/provider.ts';
import type { Room, RoomDetail, RoomQueue } from '../domain/room.ts';
import type { VendorRef } from '../domain/vendor.ts';
import { each, once } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';
import type { ProviderLoader } from './provider.ts';

export type RoomLoader = Readonly<{
  /** The room with all that its own page tells. */
  byCode: (code: string) => Promise<RoomDetail | null>;
  /** The room as another answer of this request embedded it; by its own page when none did. */
  brief: (code: string) => Promise<Room | null>;
  /** Takes note of what another answer embedded. */
  meet: (room: Room) => void;
  list: () => Promise<readonly Outcome<Room>[]>;
  queue: (code: string) => Promise<RoomQueue | null>;
  /** Who works in the room, as records of the vendor. */
  providers: (code: string) => Promise<readonly Outcome<VendorRef>[]>;
  /** The rooms that a vendor's provider works in. */
  ofProvider: (provider: VendorRef) => Promise<readonly Room[]>;
}>;

export function roomLoader({ vendors, scope, mayRead }: LoaderDependencies, providers: ProviderLoader): RoomLoader {
  const client = (operation: string) => configured(vendors.vsee, 'VSEE', operation);
  const byCodeOptions = {
    keyOf: (code: string) => code,
    mayRead: (code: string) => mayRead({ type: 'Room', key: code }),
  };
  const rooms = each(async (code: string) => client('getRoom').room.byCode(scope, code), byCodeOptions);
  const queues = each(async (code: string) => client('getRoomQueue').room.queue(scope, code), byCodeOptions);
  const staff = each<string, readonly Outcome<ProviderProfile>[]>(
    async (code) => client('listRoomProviders').provider.ofRoom(scope, code),
    byCodeOptions,
  );
  const all = once(async () => client('listRooms').room.list(scope));

  const met = new Map<string, Room>();

  async function brief(code: string): Promise<Room | null> {
    const room = met.get(code);
    return room !== undefined && byCodeOptions.mayRead(code) ? room : rooms.load(code);
  }

  async function list(): Promise<readonly Outcome<Room>[]> {
    const isVisible = (room: Outcome<Room>): boolean =>
      room.kind !== 'found' || mayRead({ type: 'Room', key: room.value.code });
    return (await all()).filter(isVisible).toSorted(byName);
  }

  async function providersOf(code: string): Promise<readonly Outcome<VendorRef>[]> {
    const profiles = (await staff.load(code)) ?? [];
    return profiles.map((outcome) => {
      if (outcome.kind !== 'found') return outcome;
      providers.meet(outcome.value);
      return found(outcome.value.ref);
    });
  }

  async function ofProvider(provider: VendorRef): Promise<readonly Room[]> {
    const listed = (await list()).flatMap((room) => (room.kind === 'found' ? [room.value] : []));
    const staffed = await Promise.all(listed.map((room) => providersOf(room.code)));
    const worksIn = (refs: readonly Outcome<VendorRef>[] | undefined): boolean =>
      refs?.some((ref) => ref.kind === 'found' && ref.value.id === provider.id) ?? false;
    return listed.filter((_room, index) => worksIn(staffed[index]));
  }

  return {
    byCode: rooms.load,
    brief,
    meet: (room) => void met.set(room.code, room),
    list,
    queue: queues.load,
    providers: providersOf,
    ofProvider,
  };
}

function byName(a: Outcome<Room>, b: Outcome<Room>): number {
  const nameOf = (room: Outcome<Room>): string => (room.kind === 'found' ? (room.value.name ?? room.value.code) : '');
  return nameOf(a).localeCompare(nameOf(b), 'en');
}
