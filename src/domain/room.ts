import type { Source } from './vendor.ts';

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
