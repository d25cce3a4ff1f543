import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import { VendorError } from '../../domain/errors.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { filled } from '../../domain/person.ts';
import type { Room, RoomDetail, RoomQueue } from '../../domain/room.ts';
import type { VisitKind } from '../../domain/visit-code.ts';
import { decode, decodeItem, distinct, sameId, wireItems } from '../../http/decode.ts';
import { path } from '../../http/request.ts';
import { vendor, type VseeClient } from './client.ts';
import { toConsultation, wireConsultation } from './consultation.ts';
import { wireFlag, wireId, wireText, wireTime } from './wire.ts';

export const wireRoom = z.object({
  code: wireId,
  name: wireText,
  slug: wireText,
  domain: wireText,
  created: wireTime.nullish(),
  modified: wireTime.nullish(),
});

const wireSwitch = z.object({ enabled: wireFlag }).nullish();

export const wireRoomDetail = wireRoom.extend({
  active: wireFlag,
  public_access_room: wireFlag,
  visits: z.object({ walkin: wireSwitch, appointment: wireSwitch }).nullish(),
  auth: z.object({ guest: z.object({ log_in: wireSwitch }).nullish() }).nullish(),
  description: wireText,
  subtitle: wireText,
  specialties: z.array(z.object({ code: wireId, name: wireText, duration: z.number().nullish() })).nullish(),
  payment: z
    .object({
      currency: wireText,
      // The older name, "will be deprecated" by the vendor's own note (S4).
      paymentCurrency: wireText,
      consultations: z.array(wireConsultation).nullish(),
    })
    .nullish(),
  operation_settings: z
    .object({ is_closed: z.boolean().nullish(), close_msg: wireText, default_timezone: wireText })
    .nullish(),
});

const wireQueue = z.object({
  length: z.number().int().min(0),
  capacity: z.number().int().min(0),
  average_visit_time: z.number().int().min(0),
  before_me: z.number().int().min(0),
});

export function toRoom(wire: z.output<typeof wireRoom>, now: number): Room {
  return {
    code: wire.code,
    name: filled(wire.name),
    slug: filled(wire.slug),
    domain: filled(wire.domain),
    createdAt: wire.created,
    modifiedAt: wire.modified,
    source: { vendor, fetchedAt: now },
  };
}

export function toRoomDetail(wire: z.output<typeof wireRoomDetail>, now: number): RoomDetail {
  const { payment, operation_settings: settings } = wire;
  return {
    ...toRoom(wire, now),
    createdAt: wire.created ?? null,
    modifiedAt: wire.modified ?? null,
    isActive: wire.active ?? null,
    isPublic: wire.public_access_room ?? null,
    allowsGuests: wire.auth?.guest?.log_in?.enabled ?? null,
    visitKinds: wire.visits == null ? null : kindsOf(wire.visits),
    description: filled(wire.description),
    subtitle: filled(wire.subtitle),
    isClosed: settings?.is_closed ?? null,
    closedMessage: filled(settings?.close_msg),
    timeZone: filled(settings?.default_timezone),
    specialties: (wire.specialties ?? []).map(({ code, name, duration }) => ({
      code,
      name: filled(name),
      durationMinutes: duration ?? null,
    })),
    consultations: (payment?.consultations ?? []).map(toConsultation),
    currency: filled(payment?.currency) ?? filled(payment?.paymentCurrency),
  };
}

/** `visits{walkin{enabled}, appointment{enabled}}` (S4). */
function kindsOf(visits: NonNullable<z.output<typeof wireRoomDetail>['visits']>): readonly VisitKind[] {
  const kinds: readonly (readonly [VisitKind, typeof visits.walkin])[] = [
    ['WALK_IN', visits.walkin],
    ['SCHEDULED', visits.appointment],
  ];
  return kinds.flatMap(([kind, one]) => (one?.enabled === true ? [kind] : []));
}

export type VseeRooms = Readonly<{
  list: (scope: CallScope) => Promise<readonly Outcome<Room>[]>;
  byCode: (scope: CallScope, code: string) => Promise<RoomDetail | null>;
  queue: (scope: CallScope, code: string) => Promise<RoomQueue | null>;
}>;

const where = { vendor, operation: 'listRooms' } as const;
const pageSize = 100;
const mostPages = 50;

export function roomSource(client: VseeClient): VseeRooms {
  async function page(scope: CallScope, number: number): Promise<readonly Outcome<Room>[]> {
    const now = Date.now();
    const query = { page: number, limit: pageSize };
    const request = { operation: where.operation, method: 'GET', path: '/rooms', query } as const;
    const data = await client.read(scope, { kind: 'public' }, request);
    return decode(wireItems, data, where).map((item) => decodeItem(wireRoom, (wire) => toRoom(wire, now), item, where));
  }

  return {
    /** Paging is documented and denied in the same place (register of contradictions, 12): both are lived with. */
    list: async (scope) => {
      const rooms: Outcome<Room>[] = [];
      const codes = new Set<string>();
      for (let number = 1; number <= mostPages; number += 1) {
        const items = await page(scope, number);
        const isNew = (item: Outcome<Room>): boolean => item.kind !== 'found' || !codes.has(item.value.code);
        const fresh = distinct(items, ({ code }) => code, where).filter(isNew);
        for (const item of fresh) if (item.kind === 'found') codes.add(item.value.code);
        rooms.push(...fresh);
        // A short page is the last; a page without a single new room is one that repeats.
        if (items.length < pageSize || !fresh.some((item) => item.kind === 'found')) return rooms;
      }
      throw new VendorError({ ...where, kind: 'bad-payload', reason: 'too many pages' });
    },
    byCode: async (scope, code) => {
      const operation = 'getRoom';
      const data = await client.read(
        scope,
        { kind: 'public' },
        { operation, method: 'GET', path: path`/rooms/${code}` },
      );
      if (data === null) return null;
      const wire = decode(wireRoomDetail, withCode(data, code), { vendor, operation });
      return sameId(code, wire.code, toRoomDetail(wire, Date.now()), { vendor, operation });
    },
    queue: async (scope, code) => {
      const operation = 'getRoomQueue';
      const request = { operation, method: 'GET', path: path`/rooms/${code}/queue` } as const;
      const data = await client.read(scope, { kind: 'public' }, request);
      if (data === null) return null;
      const wire = decode(wireQueue, data, { vendor, operation });
      return {
        length: wire.length,
        capacity: wire.capacity,
        averageVisitSeconds: wire.average_visit_time,
        ahead: wire.before_me,
        source: { vendor, fetchedAt: Date.now() },
      };
    },
  };
}

/** What is stored of the page's document (wiki 563642412) breaks off before any `code`: without one, it is the asked. */
function withCode(data: unknown, code: string): unknown {
  return typeof data === 'object' && data !== null ? { code, ...data } : data;
}
