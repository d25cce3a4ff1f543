import { type Changes, providerId, roomCode } from './ids.ts';

/** `GET /rooms`, an item of it (S4, V13). */
export function listedRoom(changes: Changes = {}) {
  return {
    slug: 'main',
    name: 'Main Street',
    domain: 'vsample.example.com',
    code: roomCode,
    created: 1727922788,
    modified: 1727922788,
    ...changes,
  };
}

/** A room as `POST /rooms` shows it in full (S4, V14), with what the wiki adds to `GET /rooms/:code`. */
export function roomPage(changes: Changes = {}) {
  return {
    visits: { walkin: { enabled: true }, appointment: { enabled: false } },
    auth: { guest: { type: 600, log_in: { enabled: true } } },
    subtitle: 'If this is an emergency, please call 911.',
    description: 'General practice',
    slug: 'main',
    name: 'Main Street',
    domain: 'vsample.example.com',
    active: true,
    users: '1096',
    account_code: 'clinic',
    provider_ids: [providerId],
    public_access_room: true,
    modified: 1735728974,
    created: 1735728974,
    specialties: [{ code: 'gp', name: 'General', duration: 15 }],
    payment: {
      consultations: [
        {
          id: '5fb57ace-4808-4346-ad3c-3348925862c1',
          description: '15-min Consultation',
          duration: 15,
          amount: 0,
          group: false,
          charge: false,
          slots: 1,
        },
      ],
      currency: 'USD',
      __note__: 'paymentCurrency will be deprecated by 1 Jun 2017',
    },
    operation_settings: {
      is_closed: false,
      close_msg: 'Service currently not available. Please check back later',
      default_timezone: 'America/Los_Angeles',
    },
    id: '171',
    code: roomCode,
    ...changes,
  };
}

/** `GET /rooms/:code/queue` (S4, V18). */
export const queue = { length: 10, capacity: 100, average_visit_time: 3600, before_me: 3 };
