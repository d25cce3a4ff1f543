import { type Changes, memberId, providerId } from './ids.ts';

/** A member as a list embeds it: ids as text, gender a number. */
export function member(changes: Changes = {}) {
  return {
    id: memberId,
    code: 'clinic-0575',
    first_name: 'Wren',
    last_name: 'Abernathy',
    username: 'wren.abernathy@example.com',
    vseeid: 'sample+user575',
    dob: '1983-02-02',
    email: 'wren.abernathy@example.com',
    gender: 2,
    active: true,
    tos: true,
    phone: '7025550142',
    subtype: '',
    ...changes,
  };
}

/** A provider as a list embeds it. */
export function provider(changes: Changes = {}) {
  return {
    id: providerId,
    code: '563b40f082584368bee10335ac1f0144',
    first_name: 'Orla',
    last_name: 'Quist III',
    username: 'orla.quist@example.com',
    email: 'orla.quist@example.com',
    photo: 'https://api.example.com/files/photo/1096/?auth_code=8350f279578774a6',
    active: true,
    title: '',
    suffix: '',
    tos: true,
    phone: '(702) 555-0100',
    subtype: '482',
    ...changes,
  };
}

/** `GET /rooms/:code/providers`, an item of it: `status` and `short_bio` are `false` (S4, V16). */
export function roomProvider(changes: Changes = {}) {
  return {
    id: '401',
    username: 'provider-401',
    code: '',
    subtype: '482',
    first_name: 'Jarod',
    last_name: 'Sunde',
    vseeid: 'sample+user401',
    photo: null,
    title: '',
    suffix: '',
    status: false,
    short_bio: false,
    ...changes,
  };
}

/** `GET /rooms/:code/providers/:id` (S4, V17). */
export function roomProviderPage(changes: Changes = {}) {
  return {
    id: '826',
    code: '55de45a2ce384a24ad633301ac1f0144',
    first_name: 'John',
    last_name: 'Willoughby',
    username: 'provider1',
    vseeid: 'sample+user826',
    email: 'john.willoughby@example.com',
    active: true,
    title: 'Dr.',
    suffix: 'M.D.',
    tos: false,
    phone: '702 5550101',
    subtype: '482',
    status: false,
    educational_training: 'edu and training...',
    short_bio: '...',
    ...changes,
  };
}

/** `GET /users/:id` (developer wiki 14942243). */
export function user(changes: Changes = {}) {
  return {
    id: memberId,
    code: 'clinic-0575',
    first_name: 'Wren',
    last_name: 'Abernathy',
    dob: '1983-02-02',
    gender: 1,
    status: 20,
    timezone: 'America/Los_Angeles',
    email_verified: true,
    signup_step: 3,
    extra: {},
    ...changes,
  };
}

/** `POST /users/sso` (developer wiki 62488662): the token lives as long as `expiry` says, in seconds. */
export function signOn(token: string, expiry: unknown = Math.floor(Date.now() / 1_000) + 86_400) {
  return {
    id: memberId,
    code: 'clinic-0575',
    first_name: 'Wren',
    last_name: 'Abernathy',
    active: true,
    token: {
      user_id: memberId,
      token,
      expiry,
      refresh_token: { user_id: memberId, token: `refresh-${token}`, expiry, created: 1770000000 },
    },
  };
}
