import type { Room } from '../world/types.ts';
import { secUsec, type State, unix } from './state.ts';

/** An entry of `GET /rooms` (S4). */
export function roomEntry(room: Room): object {
  const { slug, name, domain, code } = room;
  return { slug, name, domain, code, created: unix(room.createdAt), modified: unix(room.modifiedAt) };
}

/** The room's own page: what S4 shows of a room, with `description` and `specialties` (developer wiki 563642412). */
export function roomDetail(room: Room, state: State): Readonly<Record<string, unknown>> {
  return {
    visits: { walkin: { enabled: !room.isClosed }, appointment: { enabled: true } },
    auth: { guest: { type: 600, log_in: { enabled: true } } },
    subtitle: room.subtitle,
    ...roomEntry(room),
    active: true,
    users: room.providerIds.join(','),
    // Not the code that the caller sent (register of contradictions, 15).
    account_code: state.accountCode.replace(/^v/, ''),
    provider_ids: room.providerIds,
    public_access_room: true,
    description: room.description,
    specialties: room.specialties.map(({ code, name, durationMin: duration }) => ({ code, name, duration })),
    payment: {
      consultations: room.consultations.map(({ id, description, durationMin: duration, amount }) => ({
        id,
        description,
        duration,
        // A number here, text in a visit's payment.
        amount,
        group: false,
        charge: amount > 0,
        slots: 1,
      })),
      currency: 'USD',
      paymentCurrency: 'USD',
      __note__: 'paymentCurrency will be deprecated by 1 Jun 2017',
    },
    operation_settings: { is_closed: room.isClosed, close_msg: room.closedMessage, default_timezone: room.timeZone },
    id: room.vseeId,
  };
}

/** A room in the answer to `POST /users/:id/rooms` (S4): `_id`, times as `{sec, usec}`, and whether it is the default. */
export function userRoom(room: Room, state: State, isDefault: boolean): object {
  const times = { modified: secUsec(room.modifiedAt), created: secUsec(room.createdAt) };
  const { id, ...detail } = roomDetail(room, state);
  return { _id: id, ...detail, ...times, default: isDefault };
}
