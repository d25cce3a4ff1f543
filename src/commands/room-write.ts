import { z } from 'zod';
import type { CallScope } from '../domain/call.ts';
import type { Room } from '../domain/room.ts';
import type { Touched } from '../domain/write.ts';
import { configured } from '../loaders/dependencies.ts';
import type { Vendors } from '../vendors/index.ts';
import { type Course, defineWrite, type Leg, type Sighting } from './leg.ts';

type Vsee = NonNullable<Vendors['vsee']>;

const roomPlan = z.object({ domain: z.string(), slug: z.string(), name: z.string(), code: z.string() });
const placePlan = z.object({ providerVseeId: z.string(), roomCode: z.string() });
export type PlacePlan = z.output<typeof placePlan>;
const assignPlan = placePlan.extend({ isDefault: z.boolean() });
type RoomPlan = z.output<typeof roomPlan>;

const touchedRoom = (code: string): Touched => ({ type: 'Room', ref: { vendor: 'VSEE', id: code } });

type Client = (operation: string) => Vsee;

/** Who works in a room is read from the room: nothing lists a provider's rooms. Null: nobody can tell. */
async function worksIn(vsee: Client, scope: CallScope, place: PlacePlan): Promise<boolean | null> {
  const staff = await vsee('listRoomProviders').provider.ofRoom(scope, place.roomCode);
  if (staff === null) return false;
  if (staff.some((one) => one.kind === 'found' && one.value.ref.id === place.providerVseeId)) return true;
  return staff.every(({ kind }) => kind === 'found') ? false : null;
}

function placeCourse(
  place: PlacePlan,
  leg: Pick<Leg<null>, 'operation' | 'find'> & Readonly<{ send: (scope: CallScope) => Promise<void> }>,
): Course<null> {
  const send: Leg<null>['send'] = async ({ scope }) => {
    await leg.send(scope);
    return { vendorId: place.roomCode };
  };
  return {
    legs: [{ ...leg, send, vendor: 'VSEE', undo: null, isRepeatable: true }],
    answer: () => place.roomCode,
    touched: () => [
      touchedRoom(place.roomCode),
      { type: 'Provider', ref: { vendor: 'VSEE', id: place.providerVseeId } },
    ],
  };
}

function assignCourse(vsee: Client, plan: z.output<typeof assignPlan>): Course<null> {
  const { providerVseeId: providerId, roomCode, isDefault } = plan;
  return placeCourse(plan, {
    operation: 'assignRoom',
    send: (scope) => vsee('assignRoom').room.assign(scope, { providerId, roomCode, isDefault }),
    find: async ({ scope }): Promise<Sighting> => {
      const isThere = await worksIn(vsee, scope, plan);
      if (isThere === false) return { kind: 'absent' };
      // Which of a provider's rooms is the default, nothing tells.
      return isThere === null || isDefault ? { kind: 'unclear' } : { kind: 'done', vendorId: roomCode };
    },
  });
}

function removeCourse(vsee: Client, plan: PlacePlan): Course<null> {
  const { providerVseeId: providerId, roomCode } = plan;
  return placeCourse(plan, {
    operation: 'removeRoom',
    send: async (scope) => {
      // One that is gone already would be refused, and is what was asked for.
      const isGone = (await worksIn(vsee, scope, plan)) === false;
      if (!isGone) await vsee('removeRoom').room.remove(scope, { providerId, roomCode });
    },
    find: async ({ scope }): Promise<Sighting> => {
      const isThere = await worksIn(vsee, scope, plan);
      if (isThere === null) return { kind: 'unclear' };
      return isThere ? { kind: 'absent' } : { kind: 'done', vendorId: roomCode };
    },
  });
}

function createCourse(vsee: Client, room: RoomPlan): Course<null> {
  const operation = 'createRoom';
  return {
    legs: [
      {
        ...{ vendor: 'VSEE', operation, undo: null },
        send: async ({ scope }) => ({ vendorId: await vsee(operation).room.create(scope, room) }),
        find: ({ scope }) => findRoom(vsee('listRooms'), scope, ({ code }) => code === room.code),
        // "In domain '…' slug '…' already exists." (S4): seen in the list, whatever the words of the refusal.
        explain: async ({ scope }) => {
          const hasSlug = ({ domain, slug }: Room): boolean => same(domain, room.domain) && same(slug, room.slug);
          const sameSlug = await findRoom(vsee('listRooms'), scope, hasSlug).catch(() => null);
          return sameSlug?.kind === 'done' ? 'SLUG_TAKEN' : 'REFUSED';
        },
      },
    ],
    answer: ([leg]) => leg?.vendorId ?? null,
    touched: ([leg]) => [touchedRoom(leg?.vendorId ?? room.code)],
  };
}

export function roomWrites(vendors: Vendors) {
  const vsee: Client = (operation) => configured(vendors.vsee, 'VSEE', operation);
  return {
    createRoom: defineWrite<RoomPlan, null>({
      ...{ operation: 'createRoom', plan: roomPlan },
      course: (plan) => createCourse(vsee, plan),
    }),
    assignRoomToProvider: defineWrite<z.output<typeof assignPlan>, null>({
      ...{ operation: 'assignRoomToProvider', plan: assignPlan },
      course: (plan) => assignCourse(vsee, plan),
    }),
    removeRoomFromProvider: defineWrite<PlacePlan, null>({
      ...{ operation: 'removeRoomFromProvider', plan: placePlan },
      course: (plan) => removeCourse(vsee, plan),
    }),
  };
}

/**
 * A room in the list of all. One whose making was not answered is known by the code that we gave it and by nothing else:
 * a room of the same web address may be another key's.
 */
async function findRoom(vsee: Vsee, scope: CallScope, isWanted: (room: Room) => boolean): Promise<Sighting> {
  const rooms = await vsee.room.list(scope);
  const match = rooms.find((room) => room.kind === 'found' && isWanted(room.value));
  if (match?.kind === 'found') return { kind: 'done', vendorId: match.value.code };
  return { kind: rooms.every(({ kind }) => kind === 'found') ? 'absent' : 'unclear' };
}

function same(a: string | null | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

export type RoomWrites = ReturnType<typeof roomWrites>;
