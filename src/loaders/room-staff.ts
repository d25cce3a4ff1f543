import { found, type Outcome } from '../domain/outcome.ts';
import type { ProviderPresentation, ProviderProfile } from '../domain/provider.ts';
import { inRoomOrder, type Room } from '../domain/room.ts';
import type { Soon } from '../domain/soon.ts';
import type { VendorRef } from '../domain/vendor.ts';
import { each } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';
import type { ProviderLoader } from './provider.ts';
import type { RoomLoader } from './room.ts';

export type RoomStaffLoader = Readonly<{
  /** Who works in the room, as records of the vendor. */
  providers: (roomCode: string) => Soon<readonly Outcome<VendorRef>[]>;
  /** The rooms that a vendor's provider works in. */
  roomsOf: (provider: VendorRef) => Soon<readonly Room[]>;
  /** Takes note of where another answer saw the provider at work. */
  notice: (provider: VendorRef, roomCode: string) => void;
  /** How the provider is shown to patients; only their page in a room tells all of it. */
  presentation: (provider: VendorRef, name: keyof ProviderPresentation) => Soon<string | null>;
}>;

type Others = Readonly<{ rooms: RoomLoader; providers: ProviderLoader }>;
type Place = Readonly<{ provider: VendorRef; roomCode: string }>;

export function roomStaffLoader({ vendors, scope, mayRead }: LoaderDependencies, others: Others): RoomStaffLoader {
  const client = (operation: string) => configured(vendors.vsee, 'VSEE', operation).provider;
  const visible = (roomCode: string): boolean => mayRead({ type: 'Room', key: roomCode });
  const staff = each<string, readonly Outcome<ProviderProfile>[]>(
    (roomCode) => client('listRoomProviders').ofRoom(scope, roomCode),
    { keyOf: (roomCode) => roomCode, mayRead: visible },
  );
  const pages = each(
    ({ roomCode, provider }: Place) => client('getRoomProvider').inRoom(scope, roomCode, provider.id),
    { keyOf: ({ roomCode, provider }) => `${provider.id} ${roomCode}`, mayRead: ({ roomCode }) => visible(roomCode) },
  );
  const workplaces = new Map<string, string>();

  async function providersOf(roomCode: string): Promise<readonly Outcome<VendorRef>[]> {
    const profiles = (await staff.load(roomCode)) ?? [];
    return profiles.map((outcome) => {
      if (outcome.kind !== 'found') return outcome;
      others.providers.meet(outcome.value);
      workplaces.set(outcome.value.ref.id, roomCode);
      return found(outcome.value.ref);
    });
  }

  async function roomsOf(provider: VendorRef): Promise<readonly Room[]> {
    const byName = inRoomOrder(await others.rooms.list(), 'NAME_ASC');
    const listed = byName.flatMap((room) => (room.kind === 'found' ? [room.value] : []));
    const staffed = await Promise.all(listed.map((room) => providersOf(room.code)));
    const worksIn = (refs: readonly Outcome<VendorRef>[] | undefined): boolean =>
      refs?.some((ref) => ref.kind === 'found' && ref.value.id === provider.id) ?? false;
    return listed.filter((_room, index) => worksIn(staffed[index]));
  }

  /** By the room that is at hand; where they are not shown in that one, by one that lists them. */
  async function pageOf(provider: VendorRef): Promise<ProviderProfile | null> {
    const noticed = workplaces.get(provider.id);
    const page = noticed === undefined ? null : await pages.load({ provider, roomCode: noticed });
    if (page !== null) return page;
    const [room] = await roomsOf(provider);
    return room === undefined ? null : pages.load({ provider, roomCode: room.code });
  }

  return {
    providers: providersOf,
    roomsOf,
    notice: (provider, roomCode) => {
      if (!workplaces.has(provider.id)) workplaces.set(provider.id, roomCode);
    },
    presentation: async (provider, name) => {
      const told = others.providers.presentation(provider)[name];
      if (told !== undefined) return told;
      const page = await pageOf(provider);
      if (page !== null) others.providers.meet(page);
      return page?.presentation?.[name] ?? null;
    },
  };
}
