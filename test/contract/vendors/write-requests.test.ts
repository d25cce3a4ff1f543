import { describe, expect, test } from 'vitest';
import type { CalendarRow } from '../../../src/domain/calendar.ts';
import type { CallScope } from '../../../src/domain/call.ts';
import { closeVendors, type Vendors } from '../../../src/vendors/index.ts';
import { bytes, json, never, reset } from '../../support/wire/replies.ts';
import { failureOf, scopeFor } from '../../support/wire/scope.ts';
import { type Reply, type Seen, startWireServer } from '../../support/wire/server.ts';
import { clientsAt, keys, tokenCalls } from '../../support/wire/vendors.ts';

type Change = Readonly<{
  call: string;
  run: (vendors: Vendors, scope: CallScope) => Promise<unknown> | undefined;
  /** The document's own answer, as far as it is read, and what is made of it. */
  answer: unknown;
  told: unknown;
  method: 'POST' | 'DELETE';
  target: string;
  headers: Readonly<Record<string, unknown>>;
  /** JSON, or the fields of a form in whichever of its two shapes; undefined: no body. */
  body: unknown;
  /** Answers that are no answer to the question: what became of the write, nobody knows. */
  unclear: readonly unknown[];
}>;

const accept = 'application/json';
const withBody = { 'content-length': expect.stringMatching(/^[0-9]+$/) as unknown };
const clinic = { accept, ...withBody, 'x-accountcode': keys.vsee.accountCode, 'x-apitoken': keys.vsee.apiToken };
const multipart = { 'content-type': expect.stringMatching(/^multipart\/form-data; boundary=/) as unknown };
const base = '/vc/next/api_v3';

const slot = { startsAt: 1_770_000_000_000, endsAt: 1_770_000_900_000 };
const booking = { patientId: '575', intakeId: '57a0705e-1c4c-4f24-b51d-3c71ac1f0144' };
const visit = { data: { id: '7727', member_id: '575' } };
const noVisit = [{}, { data: null }, { data: { id: '7727' } }, { data: { id: '7727', member_id: '576' } }];

const vseeChanges: readonly Change[] = [
  {
    call: 'POST /intakes: `-d "provider=541&reason_for_visit=Test&reset=true&type=1"`, "any amount of custom JSON field-value pairs may be sent" (S1)',
    run: ({ vsee }, scope) =>
      vsee?.intake.create(scope, {
        ...{ patientCode: 'clinic-0575', roomCode: 'ceproom1', kind: 'WALK_IN', reasonForVisit: 'Test & more' },
        ...{ providerId: '541', location: 'CA', phone: '+17123456789', attachmentIds: ['a1', 'b2'] },
        answers: [{ question: 'custom_is_allergic', answer: 'Yes' }],
      }),
    answer: { data: { id: '56e8c536-566c-44b6-bbca-66f0ac1f0144', custom_is_allergic: 'Yes' } },
    told: '56e8c536-566c-44b6-bbca-66f0ac1f0144',
    method: 'POST',
    target: `${base}/intakes`,
    headers: { ...clinic, 'content-type': 'application/x-www-form-urlencoded' },
    // "member_id: the patient's code, to act on behalf", "type int (1 walk-in, 2 schedule)" (wiki 15564825).
    body: {
      ...{ provider_id: '541', reason_for_visit: 'Test & more', location: 'CA', phone: '+17123456789' },
      ...{ attachments: 'a1,b2', custom_is_allergic: 'Yes' },
      ...{ member_id: 'clinic-0575', room_code: 'ceproom1', type: '1' },
    },
    unclear: [{}, { data: {} }, { data: [] }],
  },
  {
    call: 'POST /intakes/:id: `-F "location=CA" -F "phone=…" -F "reason_for_visit=…"` (S1); what is left out is not sent',
    run: ({ vsee }, scope) => vsee?.intake.update(scope, booking.intakeId, { location: 'CA', answers: [] }),
    // Another id than the one in its URL: the sample's own (register of contradictions, 10).
    answer: { data: { id: '56e8c536-566c-44b6-bbca-66f0ac1f0144' } },
    told: undefined,
    method: 'POST',
    target: `${base}/intakes/${booking.intakeId}`,
    headers: { ...clinic, ...multipart },
    body: { location: 'CA' },
    unclear: [{}, { data: {} }],
  },
  {
    call: 'POST /visits: `member_id`, `slot_start`, `slot_end`, `type=2` and the intake (S1)',
    run: ({ vsee }, scope) => vsee?.visit.book(scope, { ...booking, ...slot }),
    answer: visit,
    told: '7727',
    method: 'POST',
    target: `${base}/visits`,
    headers: { ...clinic, ...multipart },
    body: {
      ...{ member_id: '575', intake_id: booking.intakeId, type: '2' },
      ...{ slot_start: '1770000000', slot_end: '1770000900' },
    },
    unclear: noVisit,
  },
  {
    call: 'POST /visits/add_walkin: `-F "provider_id=826" -F "intake_id=…" -F "room_code=ceproom1"` (S1)',
    run: ({ vsee }, scope) => vsee?.visit.addWalkIn(scope, { ...booking, roomCode: 'ceproom1', providerId: '826' }),
    answer: visit,
    told: '7727',
    method: 'POST',
    target: `${base}/visits/add_walkin`,
    headers: { ...clinic, ...multipart },
    body: { provider_id: '826', intake_id: booking.intakeId, room_code: 'ceproom1' },
    unclear: noVisit,
  },
  {
    call: 'POST /visits/add_econsult: X-ApiKey beside the token, `{ "intake_id": …, "room_code": … }` (S1)',
    run: ({ vsee }, scope) => vsee?.visit.addEConsult(scope, { ...booking, roomCode: 'ceproom1' }),
    // Numbers, as this call's sample has them.
    answer: { data: { id: 7727, member_id: 575 } },
    told: '7727',
    method: 'POST',
    target: `${base}/visits/add_econsult`,
    headers: { ...clinic, 'x-apikey': keys.vsee.apiKey, 'content-type': accept },
    body: { intake_id: booking.intakeId, room_code: 'ceproom1' },
    unclear: noVisit,
  },
  {
    call: 'POST /visits/:id?version=2: another time, under the names of the booking call (S1)',
    run: ({ vsee }, scope) => vsee?.visit.move(scope, '7727', slot),
    answer: visit,
    told: undefined,
    method: 'POST',
    target: `${base}/visits/7727?version=2`,
    headers: { ...clinic, ...multipart },
    body: { slot_start: '1770000000', slot_end: '1770000900' },
    unclear: [{}, { data: null }],
  },
  {
    call: 'POST /visits/:id?version=2: "set `provider_id` to 0" removes the provider (S1)',
    run: ({ vsee }, scope) => vsee?.visit.assign(scope, '7727', null),
    answer: visit,
    told: undefined,
    method: 'POST',
    target: `${base}/visits/7727?version=2`,
    headers: { ...clinic, ...multipart },
    body: { provider_id: '0' },
    unclear: [{}],
  },
  {
    call: 'POST /visits/close: `-F "id=14"`, answered with another id (S1); reasons of wiki 752451585',
    run: ({ vsee }, scope) => vsee?.visit.close(scope, '14', 'PATIENT_CANCELLED'),
    answer: { data: { id: '1525' } },
    told: undefined,
    method: 'POST',
    target: `${base}/visits/close`,
    headers: { ...clinic, ...multipart },
    body: { id: '14', reason: 'patient_cancel_appointment' },
    unclear: [{}, { data: {} }],
  },
  {
    call: "POST /rooms: `--form 'domain=vclinic.vsee.me' --form 'slug=provider00102' --form 'name=provider00102 room'`, and a code, \"optional, should be unique\" (S4)",
    run: ({ vsee }, scope) =>
      vsee?.room.create(scope, {
        ...{ domain: 'vclinic.vsee.me', slug: 'provider00102', name: 'provider00102 room', code: 'b4vjj' },
      }),
    answer: { data: { id: '171', code: 'b4vjj', slug: 'provider00102' } },
    told: 'b4vjj',
    method: 'POST',
    target: `${base}/rooms`,
    headers: { ...clinic, ...multipart },
    body: { domain: 'vclinic.vsee.me', slug: 'provider00102', name: 'provider00102 room', code: 'b4vjj' },
    unclear: [{}, { data: { id: '171' } }],
  },
  {
    call: 'POST /users/:id/rooms: `--form \'code=b4vjj\'`, "Set this room as default" (S4)',
    run: ({ vsee }, scope) => vsee?.room.assign(scope, { providerId: '85741', roomCode: 'b4vjj', isDefault: true }),
    answer: { data: [{ _id: '171' }] },
    told: undefined,
    method: 'POST',
    target: `${base}/users/85741/rooms`,
    headers: { ...clinic, ...multipart },
    body: { code: 'b4vjj', default: 'true' },
    unclear: [{}, { data: 'ok' }],
  },
  {
    call: "DELETE /users/:id/rooms/:room_code: `--form 'code=b4vjj'`, answered `{ }` (S4)",
    run: ({ vsee }, scope) => vsee?.room.remove(scope, { providerId: '85741', roomCode: 'b4vjj' }),
    answer: {},
    told: undefined,
    method: 'DELETE',
    target: `${base}/users/85741/rooms/b4vjj`,
    headers: { ...clinic, ...multipart },
    body: { code: 'b4vjj' },
    unclear: [[]],
  },
];

const lease = { token: expect.stringMatching(/^canary-lease-/) as unknown };
const appointment = { npi: '1234567893', state: 'NV', patNo: 'patient:1234' } as const;
const made = {
  ...{ response_cd: '200', message: 'ok', appot_dt: '05-30-2021 15:52', signup_url: null },
  ...{ url: 'https://app.cybermdcare.com/api/index.do', appot_no: '12345678' },
};
/** "response_cd" other than "200" is not documented: what reads as no refusal is none. */
const noMade = [{}, { ...made, appot_no: null }, { ...made, response_cd: '500' }, { ...made, response_cd: 'E-77' }];

const cybermdcareChanges: readonly Change[] = [
  {
    call: 'POST /appot of a new patient: "npiNo", "state", "patNo", "patNm", "gender: M or F", "dob, format: 12/31/1989" (S0)',
    run: ({ cybermdcare }, scope) => {
      const patient = { name: 'ABCD', gender: 'FEMALE', birthDate: '1989-12-31' } as const;
      return cybermdcare?.visit.make(scope, { ...appointment, patient });
    },
    // "the url that get an account when new NPI number. it shows once only" (S0).
    answer: { ...made, signup_url: 'https://app.cybermdcare.com/signup?a=1' },
    told: { number: '12345678', joinUrl: made.url, signUpUrl: 'https://app.cybermdcare.com/signup?a=1' },
    method: 'POST',
    target: '/api/appot',
    headers: { accept, ...withBody, 'content-type': accept, ...lease },
    body: { npiNo: '1234567893', state: 'NV', patNo: 'patient:1234', patNm: 'ABCD', gender: 'F', dob: '12/31/1989' },
    unclear: noMade,
  },
  {
    call: '"If the patient number is stored in our system, you can make an appointment with the npi number and patient number" (S0)',
    run: ({ cybermdcare }, scope) => cybermdcare?.visit.make(scope, { ...appointment, patient: null }),
    answer: { ...made, appot_no: 12345678, url: 'javascript:alert(1)' },
    told: { number: '12345678', joinUrl: null, signUpUrl: null },
    method: 'POST',
    target: '/api/appot',
    headers: { accept, ...withBody, 'content-type': accept, ...lease },
    body: { npiNo: '1234567893', state: 'NV', patNo: 'patient:1234' },
    unclear: noMade,
  },
  {
    call: 'DELETE /appot/<Appot_No>, "The appointment has been cancelled. ; 12345678" (S0)',
    run: ({ cybermdcare }, scope) => cybermdcare?.visit.cancel(scope, '12345678'),
    answer: { response_cd: '200', message: 'The appointment has been cancelled. ; 12345678' },
    told: undefined,
    method: 'DELETE',
    target: '/api/appot/12345678',
    headers: { accept, ...lease },
    body: undefined,
    unclear: [{}, { message: 'The appointment has been cancelled. ; 12345678' }, { response_cd: '503' }],
  },
];

const row: CalendarRow = {
  ...{ entryId: 'visit:vsee:7727', calendarId: 'calendar-1', startsAt: Date.parse('2026-07-01T17:30:00Z') },
  ...{ durationMinutes: 15, patientKey: 'patient:1234', typeId: '456', locationId: '123' },
  ...{ summary: 'summary', details: null, isBlocked: false, isCancelled: true },
};
const synced = (statuses: unknown) => ({ successful: true, responseMessage: 'OK', responseCode: 2000, statuses });

const updoxChanges: readonly Change[] = [
  {
    call: 'AppointmentsSync: `{ "appointments": [ { "locationId", "cancelled", "blocked", … "id" } ], "auth": … }` (S3)',
    run: ({ updox }, scope) =>
      updox?.calendar.sync(scope, [row]).then((outcomes) => [...outcomes].map(([id, { kind }]) => [id, kind])),
    answer: synced([{ id: 'visit:vsee:7727', success: 'true', message: 'message' }]),
    told: [['visit:vsee:7727', 'found']],
    method: 'POST',
    target: '/api/io/AppointmentsSync',
    headers: { accept, ...withBody, 'content-type': accept },
    body: {
      appointments: [
        {
          ...{ id: 'visit:vsee:7727', calendarId: 'calendar-1', date: '2026-07-01 10:30', duration: 15 },
          ...{ blocked: false, cancelled: true, patientId: 'patient:1234', typeId: '456', locationId: '123' },
          summary: 'summary',
        },
      ],
      auth: {
        applicationId: keys.updox.applicationId,
        applicationPassword: keys.updox.applicationPassword,
        ...{ accountId: keys.updox.accountId, userId: '' },
      },
    },
    unclear: [{}, synced(undefined), { ...synced([]), successful: undefined }, { ...synced([]), responseCode: 5000 }],
  },
];

const changes = [...vseeChanges, ...cybermdcareChanges, ...updoxChanges];

async function send({ run }: Change, reply: Reply, timeoutMs = 5_000) {
  const tokens = tokenCalls();
  const isToken = ({ target }: Seen): boolean => target.startsWith('/api/token');
  const server = await startWireServer((seen) => (isToken(seen) ? tokens(seen) : reply));
  const vendors = clientsAt(server.url, { timeoutMs });
  const end = (run(vendors, scopeFor()) ?? Promise.reject(new Error('no client'))).finally(async () => {
    await closeVendors(vendors);
    await server.close();
  });
  return { end, own: () => server.seen.filter((seen) => !isToken(seen)) };
}

/** The body as the vendor would read it. */
async function read({ headers, body }: Seen): Promise<unknown> {
  const type = headers['content-type'] ?? '';
  if (body === '') return undefined;
  if (type === accept) return JSON.parse(body) as unknown;
  return Object.fromEntries(await new Response(body, { headers: { 'content-type': type } }).formData());
}

describe.each(changes)('$call', (change) => {
  test('sends what the document asks for, once, and nothing else', async () => {
    const { end, own } = await send(change, json(change.answer));
    expect(await end).toEqual(change.told);
    expect(own()).toHaveLength(1);
    const [seen] = own();
    if (seen === undefined) throw new Error('nothing was sent');
    expect(`${seen.method} ${seen.target}`).toBe(`${change.method} ${change.target}`);
    const { host: _host, connection: _connection, ...headers } = seen.headers;
    expect(headers).toEqual(change.headers);
    expect(await read(seen)).toEqual(change.body);
  });

  test('V9: whatever leaves open what became of it is unknown, and it is not sent again', async () => {
    const unclear = change.unclear.map((answer) => json(answer));
    const replies = [
      ...unclear,
      reset,
      never,
      json({}, 500),
      json({}, 502),
      bytes('<html>', 200),
      bytes('{"data"', 200),
    ];
    for (const reply of replies) {
      const { end, own } = await send(change, reply, 300);
      expect((await failureOf(end)).outcome).toBe('unknown');
      expect(own()).toHaveLength(1);
    }
  });

  test('a refusal is known to have done nothing', async () => {
    for (const [status, outcome] of [
      [400, 'refused'],
      [403, 'refused'],
      [429, 'failed'],
    ] as const) {
      const { end, own } = await send(change, json({ code: status, message: 'may not be told' }, status));
      expect((await failureOf(end)).outcome).toBe(outcome);
      expect(own()).toHaveLength(1);
    }
  });
});

test('Updox: "statuses" are per item: a refused one, one that is left out and one told twice stand each for themselves (S3)', async () => {
  const rows = ['a', 'b', 'c', 'd'].map((entryId) => ({ ...row, entryId }));
  const statuses = [
    { id: 'd', success: true },
    { id: 'b', success: 'false', message: 'may not be told' },
    { id: 'd', success: false },
    { id: 'a', success: true },
  ];
  const sync: Change = {
    ...(updoxChanges[0] ?? fail()),
    run: ({ updox }, scope) =>
      updox?.calendar
        .sync(scope, rows)
        .then((outcomes) => Object.fromEntries([...outcomes].map(([id, { kind }]) => [id, kind]))),
  };
  const { end } = await send(sync, json(synced(statuses)));
  expect(await end).toEqual({ a: 'found', b: 'refused', c: 'unknown', d: 'unknown' });
});

function fail(): never {
  throw new Error('no such call');
}
