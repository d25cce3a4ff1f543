/** Answers in the shapes of VSee's pages (S1, S4, developer wiki), repaired to be JSON, about invented people. */

type Changes = Readonly<Record<string, unknown>>;

export const visitId = '7727';
export const memberId = '575';
export const providerId = '1096';
export const roomCode = 'main-street';
export const intakeId = '57a0705e-1c4c-4f24-b51d-3c71ac1f0144';

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

/** `GET /visits`: everything is text, the room is not told (S1, V9). */
export function listedVisit(changes: Changes = {}) {
  return {
    id: visitId,
    member_id: memberId,
    provider_id: providerId,
    account_code: 'vsample',
    code: '57a07c26947c4544aeef4e5cac1f0144',
    start: '1770669300',
    end: '1770670200',
    actual_start: null,
    actual_end: null,
    specialty_id: null,
    state: null,
    type: '2',
    subtype: '3',
    status: '20',
    completed_by: null,
    created: 1770135334,
    modified: 1770135334,
    room_id: null,
    _id: visitId,
    payment: { duration: null, amount: '0.00', description: 'One-time charge' },
    invoice_id: '57a071d0-c0dc-45a6-9bc3-40fdac1f0144',
    provider: provider(),
    member: member(),
    ...changes,
  };
}

/** `GET /visits/:id`: numbers, a `room_id` that is not the room's id, two spellings of subtype (S1, V10). */
export function visitPage(changes: Changes = {}) {
  return {
    member_id: 575,
    provider_id: 1096,
    account_code: 'vsample',
    code: '615f2e2eabc46ad94e9b6457b11',
    start: 1770628616,
    end: 1770628916,
    actual_start: 1770628211,
    actual_end: null,
    specialty_id: null,
    state: '--',
    type: 2,
    status: 30,
    completed_by: null,
    room_id: 1002387,
    room_code: roomCode,
    modified: 1770630312,
    created: 1770627694,
    provider: {
      id: providerId,
      email: 'orla.quist@example.com',
      subtype: '482',
      photo: null,
      full_name: 'Orla Quist',
      title: 'Dr.',
      suffix: 'M.D.',
    },
    member: {
      id: memberId,
      code: 'clinic-0575',
      email: 'wren.abernathy@example.com',
      photo: null,
      full_name: 'Wren Abernathy',
      phone: '7025550142',
    },
    subType: 3,
    more_provider_ids: null,
    call_logs: { total_start: 1770628208, provider_id_1: 'orla.quist@example.com', call_duration_1: 60 },
    payment: { duration: null, amount: '25.00', description: 'One-time charge' },
    intake_id: intakeId,
    intake: embeddedIntake(),
    postvisit: { member_id: memberId, class_id: null, visit_id: visitId, modified: 1770627695, created: 1770627695 },
    room: {
      id: '10023087',
      code: roomCode,
      name: 'Main Street',
      domain: 'vsample.example.com',
      account_code: 'clinic',
      slug: 'main',
    },
    prescriptionsBeforeVisit: [{ ID: '97316', SignDate: '0001-01-01T00:00:00', Status: 'Current' }],
    root_visit: { id: visitId, group_chat_id: null, participants: null },
    id: visitId,
    subtype: 3,
    ...changes,
  };
}

/** `POST /visits/add_econsult` answers in this flavour: nobody yet, `provider_id: 0`, `state: "--"` (S1, V6). */
export function eConsult(changes: Changes = {}) {
  return {
    incharge: false,
    id: '14814100',
    member_id: 575,
    provider_id: 0,
    account_code: 'vsample',
    start: 1770909605,
    end: 1770910505,
    actual_start: null,
    actual_end: null,
    state: '--',
    type: 3,
    status: 20,
    room_id: 10019500,
    room_code: roomCode,
    member: member({ type: '200' }),
    invoice: { user_id: 575, status: 10, amount_due: 0, visit_id: '14814100' },
    intake_id: intakeId,
    intake: {
      reason_for_visit: 'A rash',
      question_1: 'Answer 1',
      question_2: 'Answer 2',
      location: '--',
      modified: 1770909288,
      created: 1770909288,
      visit_id: '14814100',
      invoice_id: '6050d2e5-f680-4695-b284-2c8664457b11',
      id: intakeId,
    },
    subtype: 4,
    expiry: 1770924905,
    ...changes,
  };
}

/** `GET /intakes/:id` (S1, V3). */
export function intake(changes: Changes = {}) {
  return {
    modified: 1771465080,
    created: 1771465080,
    type: '1',
    reason_for_visit: 'the reason',
    attachments: [
      {
        _id: '57b4c65d-7ef8-461f-8951-43b1ac1f0144',
        name: 'rash.png',
        path: 'files/2026/02/17/57b4c65d.png',
        size: 12859,
        ext: 'png',
        type: 0,
        creator_id: memberId,
        remark: null,
        using: 1,
        modified: { sec: 1771465053, usec: 966000 },
        created: { sec: 1771465053, usec: 967000 },
      },
    ],
    id: intakeId,
    ...changes,
  };
}

/** An intake inside a visit: `provider_id`, both room keys, `attachments: ""`, `consent: "true"` (S1, V10). */
export function embeddedIntake(changes: Changes = {}) {
  return {
    provider_id: providerId,
    member_id: memberId,
    room_code: roomCode,
    location: 'NV',
    phone: '7025550142',
    type: '2',
    room: roomCode,
    modified: 1770627623,
    created: 1770627623,
    visit_id: visitId,
    attachments: '',
    reason_for_visit: '',
    consent: 'true',
    consultation: { description: 'test', duration: 60, amount: 0 },
    id: intakeId,
    ...changes,
  };
}

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

/** `GET /rooms/:code/queue` (S4, V18). */
export const queue = { length: 10, capacity: 100, average_visit_time: 3600, before_me: 3 };

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
