import { found, type Outcome } from './outcome.ts';
import type { Source } from './vendor.ts';
import type { VisitKind } from './visit-code.ts';

/** A virtual clinic room. Its key is the `code`; the vendor's two numbers for it disagree. */
export type Room = Readonly<{
  code: string;
  name: string | null;
  slug: string | null;
  domain: string | null;
  /** `undefined`: this answer does not say. A visit embeds less of its room than the list of rooms tells. */
  createdAt: number | null | undefined;
  modifiedAt: number | null | undefined;
  source: Source;
}>;

/** What only the room's own page tells. */
export type RoomDetail = Room &
  Readonly<{
    description: string | null;
    subtitle: string | null;
    isActive: boolean | null;
    /** Patients may come without an account of the clinic. */
    isPublic: boolean | null;
    allowsGuests: boolean | null;
    /** How one can be seen in it; null where the vendor does not say. */
    visitKinds: readonly VisitKind[] | null;
    isClosed: boolean | null;
    closedMessage: string | null;
    timeZone: string | null;
    specialties: readonly Readonly<{ code: string; name: string | null; durationMinutes: number | null }>[];
    consultations: readonly Consultation[];
    /** ISO 4217. */
    currency: string | null;
  }>;

/** What can be booked in a room. */
export type Consultation = Readonly<{
  id: string | null;
  description: string | null;
  durationMinutes: number | null;
  amount: number | null;
  /** ISO 4217; null where only the room tells it. */
  currency: string | null;
  /** Several patients at once. */
  isGroup: boolean | null;
  isCharged: boolean | null;
  /** How many patients one such appointment takes. */
  slots: number | null;
  isVisibleToPatients: boolean | null;
}>;

export type RoomQueue = Readonly<{
  length: number;
  capacity: number;
  averageVisitSeconds: number;
  ahead: number;
  source: Source;
}>;

/** S4: "Waiting time = average_visit_time * before_me". */
export function waitingSeconds(queue: RoomQueue): number {
  return queue.averageVisitSeconds * queue.ahead;
}

export type RoomOrder = 'NAME_ASC' | 'NAME_DESC' | 'MODIFIED_AT_DESC';

/** The rooms in an order in which no two are equal. What could not be read comes last. */
export function inRoomOrder(rooms: readonly Outcome<Room>[], order: RoomOrder): readonly Outcome<Room>[] {
  const read = rooms.flatMap((room) => (room.kind === 'found' ? [room.value] : []));
  const byName = (a: Room, b: Room): number =>
    nameOf(a).localeCompare(nameOf(b), 'en') || a.code.localeCompare(b.code, 'en');
  const compare: Readonly<Record<RoomOrder, (a: Room, b: Room) => number>> = {
    NAME_ASC: byName,
    NAME_DESC: (a, b) => byName(b, a),
    MODIFIED_AT_DESC: (a, b) => (b.modifiedAt ?? 0) - (a.modifiedAt ?? 0) || byName(a, b),
  };
  return [...read.toSorted(compare[order]).map(found), ...rooms.filter((room) => room.kind !== 'found')];
}

function nameOf(room: Room): string {
  return room.name ?? room.code;
}
