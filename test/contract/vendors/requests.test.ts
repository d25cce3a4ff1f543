import { describe, expect, test } from 'vitest';
import type { PatientProfile } from '../../../src/domain/patient.ts';
import { closeVendors, createVendors, type Vendors, type VendorSettings } from '../../../src/vendors/index.ts';
import type { CallScope } from '../../../src/domain/call.ts';
import { json } from '../../support/wire/replies.ts';
import * as cybermdcare from '../../support/wire/samples/cybermdcare.ts';
import * as mdi from '../../support/wire/samples/mdi.ts';
import * as updox from '../../support/wire/samples/updox.ts';
import { intakeId, memberId, roomCode, visitId } from '../../support/wire/samples/vsee/ids.ts';
import { intake } from '../../support/wire/samples/vsee/intake.ts';
import { roomProvider, roomProviderPage, user } from '../../support/wire/samples/vsee/person.ts';
import { listedRoom, queue, roomPage } from '../../support/wire/samples/vsee/room.ts';
import { listedVisit } from '../../support/wire/samples/vsee/visit.ts';
import { visitPage } from '../../support/wire/samples/vsee/visit-page.ts';
import { scopeFor } from '../../support/wire/scope.ts';
import { startWireServer } from '../../support/wire/server.ts';
import { keys, limits, tokenCalls } from '../../support/wire/vendors.ts';

type MdiSettings = NonNullable<VendorSettings['mdi']>;

type Expected = Readonly<{
  call: string;
  run: (vendors: Vendors, scope: CallScope) => Promise<unknown> | undefined;
  answer: unknown;
  method: 'GET' | 'POST';
  target: string;
  /** Beside `host` and `connection`, which HTTP itself asks for. Nothing else may be sent. */
  headers: Readonly<Record<string, unknown>>;
  body?: unknown;
}>;

const accept = 'application/json';
const account = { accept, 'x-accountcode': keys.vsee.accountCode };
const clinic = { ...account, 'x-apitoken': keys.vsee.apiToken };
const member = { ...account, 'x-apitoken': expect.stringMatching(/^canary-user-/) as unknown };
const bearer = {
  accept,
  'content-type': 'application/json',
  authorization: expect.stringMatching(/^Bearer canary-grant-[0-9]+$/) as unknown,
};
const withBody = { 'content-length': expect.stringMatching(/^[0-9]+$/) as unknown };

const vseeBase = '/vc/next/api_v3';
const patient: PatientProfile = {
  ref: { vendor: 'VSEE', id: memberId },
  plantedId: null,
  code: 'clinic-0575',
  name: { text: 'Wren Abernathy', given: 'Wren', middle: null, family: 'Abernathy', prefix: null, suffix: null },
  birthDate: null,
  gender: 'FEMALE',
  email: null,
  phone: null,
  address: null,
  source: { vendor: 'VSEE', fetchedAt: 0 },
};
const stretch = { offset: 0, limit: 20 };

const vseeCalls: readonly Expected[] = [
  {
    call: '"GET /rooms [public access]" (S4)',
    run: ({ vsee: client }, scope) => client?.room.list(scope),
    answer: { data: [listedRoom()] },
    method: 'GET',
    target: `${vseeBase}/rooms?page=1&limit=100`,
    headers: account,
  },
  {
    call: '"GET /rooms/:code [public access]" (S4)',
    run: ({ vsee: client }, scope) => client?.room.byCode(scope, roomCode),
    answer: { data: roomPage() },
    method: 'GET',
    target: `${vseeBase}/rooms/${roomCode}`,
    headers: account,
  },
  {
    call: '"GET /rooms/:code/queue [public access]" (S4)',
    run: ({ vsee: client }, scope) => client?.room.queue(scope, roomCode),
    answer: { data: queue },
    method: 'GET',
    target: `${vseeBase}/rooms/${roomCode}/queue`,
    headers: account,
  },
  {
    call: '"GET /rooms/:code/providers [public access]" (S4)',
    run: ({ vsee: client }, scope) => client?.provider.ofRoom(scope, roomCode),
    answer: { data: [roomProvider()] },
    method: 'GET',
    target: `${vseeBase}/rooms/${roomCode}/providers`,
    headers: account,
  },
  {
    call: '"GET /rooms/:code/providers/:id [public access]" (S4)',
    run: ({ vsee: client }, scope) => client?.provider.inRoom(scope, roomCode, '826'),
    answer: { data: roomProviderPage() },
    method: 'GET',
    target: `${vseeBase}/rooms/${roomCode}/providers/826`,
    headers: account,
  },
  {
    call: 'GET /users/:id, a provider (wiki 14942243)',
    run: ({ vsee: client }, scope) => client?.provider.byId(scope, memberId),
    answer: { data: user() },
    method: 'GET',
    target: `${vseeBase}/users/${memberId}`,
    headers: clinic,
  },
  {
    call: 'GET /users/:id, a patient (wiki 14942243)',
    run: ({ vsee: client }, scope) => client?.patient.byId(scope, memberId),
    answer: { data: user() },
    method: 'GET',
    target: `${vseeBase}/users/${memberId}`,
    headers: clinic,
  },
  {
    call: 'GET /users: all of type 400, "provider" (wiki 14942243)',
    run: ({ vsee: client }, scope) => client?.provider.search(scope, 'all', { offset: 0, limit: 100 }),
    answer: { data: [roomProviderPage()] },
    method: 'GET',
    target: `${vseeBase}/users?type=400&start=0&limit=101`,
    headers: clinic,
  },
  {
    call: 'GET /users: providers by a part of the name (wiki 14942243)',
    run: ({ vsee: client }, scope) => client?.provider.search(scope, { text: 'wren' }, { offset: 0, limit: 20 }),
    answer: { data: [roomProviderPage()] },
    method: 'GET',
    target: `${vseeBase}/users?q=wren&type=400&start=0&limit=21`,
    headers: clinic,
  },
  {
    call: 'GET /users by a part of the name: "`q` (3+ chars)", members alone (wiki 14942243)',
    run: ({ vsee: client }, scope) => client?.patient.search(scope, { text: 'Abernathy & co' }, stretch),
    answer: { data: [user()] },
    method: 'GET',
    target: `${vseeBase}/users?q=Abernathy+%26+co&type=200&start=0&limit=21`,
    headers: clinic,
  },
  {
    call: 'GET /users by e-mail (wiki 14942243)',
    run: ({ vsee: client }, scope) => client?.patient.search(scope, { email: 'w+a@example.com' }, stretch),
    answer: { data: [user()] },
    method: 'GET',
    target: `${vseeBase}/users?email=w%2Ba%40example.com&type=200&start=0&limit=21`,
    headers: clinic,
  },
  {
    call: '"GET /visits": room_code, start_time and end_time in unix seconds (wiki 25198601)',
    run: ({ vsee: client }, scope) =>
      client?.visit.list(scope, { roomCode: roomCode, from: 1_770_000_000_000, to: 1_770_086_400_000 }),
    answer: { data: [listedVisit()] },
    method: 'GET',
    target: `${vseeBase}/visits?room_code=${roomCode}&start_time=1770000000&end_time=1770086400`,
    headers: clinic,
  },
  {
    call: '"GET /visits … of the patient" who owns the token (S1)',
    run: ({ vsee: client }, scope) => client?.visit.ofPatient(scope, patient),
    answer: { data: [listedVisit()] },
    method: 'GET',
    target: `${vseeBase}/visits`,
    headers: member,
  },
  {
    call: '"GET /visits/current" (S1)',
    run: ({ vsee: client }, scope) => client?.visit.current(scope, patient),
    answer: { data: visitPage() },
    method: 'GET',
    target: `${vseeBase}/visits/current`,
    headers: member,
  },
  {
    call: '"GET /visits/:id" (S1)',
    run: ({ vsee: client }, scope) => client?.visit.byId(scope, visitId),
    answer: { data: visitPage() },
    method: 'GET',
    target: `${vseeBase}/visits/${visitId}`,
    headers: clinic,
  },
  {
    call: '"GET /intakes/:id" (S1)',
    run: ({ vsee: client }, scope) => client?.intake.byId(scope, intakeId),
    answer: { data: intake() },
    method: 'GET',
    target: `${vseeBase}/intakes/${intakeId}`,
    headers: clinic,
  },
  {
    call: '"GET /availability" (S1)',
    run: ({ vsee: client }, scope) =>
      client?.availability.list(scope, { from: 1_770_000_000_000, to: 1_770_086_400_000, durationMinutes: 15 }),
    answer: { data: [{ start: 1770000000, end: 1770000900, providers: ['123'] }] },
    method: 'GET',
    target: `${vseeBase}/availability?start=1770000000&end=1770086400&duration=15`,
    headers: clinic,
  },
];

const mdiCalls: readonly Expected[] = [
  {
    call: 'GET /v1/partner/patients/:id (public collection)',
    run: ({ mdi: client }, scope) => client?.patient.byId(scope, mdi.patientId),
    answer: mdi.patient(),
    method: 'GET',
    target: `/v1/partner/patients/${mdi.patientId}`,
    headers: bearer,
  },
  {
    call: 'POST /v1/partner/patients/search (public collection)',
    run: ({ mdi: client }, scope) => client?.patient.search(scope, 'Abernathy'),
    answer: [mdi.patient()],
    method: 'POST',
    target: '/v1/partner/patients/search',
    headers: { ...bearer, ...withBody },
    body: { search: 'Abernathy' },
  },
  {
    call: 'GET /v1/partner/clinicians/:id (public collection)',
    run: ({ mdi: client }, scope) => client?.provider.byId(scope, mdi.clinicianId),
    answer: mdi.clinician(),
    method: 'GET',
    target: `/v1/partner/clinicians/${mdi.clinicianId}`,
    headers: bearer,
  },
  {
    call: 'GET /v1/partner/patients/:id/cases (public collection)',
    run: ({ mdi: client }, scope) => client?.case.ofPatient(scope, mdi.patientId, { offset: 20, limit: 20 }),
    answer: mdi.flatPage([mdi.oneCase()], 2, 2, 21),
    method: 'GET',
    target: `/v1/partner/patients/${mdi.patientId}/cases?page=2&per_page=20`,
    headers: bearer,
  },
  {
    call: 'GET /v1/partner/cases/:id (public collection)',
    run: ({ mdi: client }, scope) => client?.case.byId(scope, mdi.caseId),
    answer: mdi.oneCase(),
    method: 'GET',
    target: `/v1/partner/cases/${mdi.caseId}`,
    headers: bearer,
  },
  {
    call: 'GET /v1/partner/cases/:id/statuses (public collection)',
    run: ({ mdi: client }, scope) => client?.case.statusHistory(scope, mdi.caseId),
    answer: mdi.metaPage([mdi.statusChange('created', '2026-02-01T22:06:08.000000Z')]),
    method: 'GET',
    target: `/v1/partner/cases/${mdi.caseId}/statuses?page=1&per_page=100`,
    headers: bearer,
  },
  {
    call: 'GET /v1/partner/cases/:id/offerings (public collection)',
    run: ({ mdi: client }, scope) => client?.case.offerings(scope, mdi.caseId),
    answer: [mdi.caseOffering()],
    method: 'GET',
    target: `/v1/partner/cases/${mdi.caseId}/offerings`,
    headers: bearer,
  },
  {
    call: 'GET /v1/partner/offerings (public collection)',
    run: ({ mdi: client }, scope) => client?.offering.list(scope),
    answer: [mdi.listedOffering()],
    method: 'GET',
    target: '/v1/partner/offerings',
    headers: bearer,
  },
  {
    call: 'GET /v1/partner/questionnaires (S2)',
    run: ({ mdi: client }, scope) => client?.questionnaire.list(scope),
    answer: [mdi.questionnaire()],
    method: 'GET',
    target: '/v1/partner/questionnaires',
    headers: bearer,
  },
  {
    call: 'GET /v1/partner/questionnaires/:id (S2)',
    run: ({ mdi: client }, scope) => client?.questionnaire.byId(scope, mdi.questionnaireId),
    answer: mdi.questionnaire(),
    method: 'GET',
    target: `/v1/partner/questionnaires/${mdi.questionnaireId}`,
    headers: bearer,
  },
  {
    call: 'GET /v1/partner/metadata/states (S2)',
    run: ({ mdi: client }, scope) => client?.region.list(scope, 'Nev'),
    answer: [{ name: 'Nevada', abbreviation: 'NV', state_id: 's1' }],
    method: 'GET',
    target: '/v1/partner/metadata/states?search=Nev',
    headers: bearer,
  },
  {
    call: 'GET /v1/partner/metadata/states/:id/cities (S2)',
    run: ({ mdi: client }, scope) => client?.region.cities(scope, 's1', null),
    answer: [{ name: 'Elko', city_id: 'c1' }],
    method: 'GET',
    target: '/v1/partner/metadata/states/s1/cities',
    headers: bearer,
  },
];

const otherCalls: readonly Expected[] = [
  {
    call: 'CyberMDCare: "a header that looks like the following: token: [Access-token]" (S0)',
    run: ({ cybermdcare: client }, scope) => client?.visit.byId(scope, cybermdcare.appointmentNumber),
    answer: cybermdcare.appointment(),
    method: 'GET',
    target: `/api/appot/${cybermdcare.appointmentNumber}`,
    headers: { accept, token: expect.stringMatching(/^canary-lease-/) as unknown },
  },
  {
    call: 'Updox: "credentials … into the auth block", userId empty (S3)',
    run: ({ updox: client }, scope) => client?.calendar.byIds(scope, [updox.visitKey, 'visit:vsee:1', updox.visitKey]),
    answer: updox.statuses(updox.entry()),
    method: 'POST',
    target: '/api/io/AppointmentStatusesGetByIds',
    headers: { accept, 'content-type': 'application/json', ...withBody },
    body: {
      appointmentIds: [updox.visitKey, 'visit:vsee:1'],
      auth: {
        applicationId: keys.updox.applicationId,
        applicationPassword: keys.updox.applicationPassword,
        accountId: keys.updox.accountId,
        userId: '',
      },
    },
  },
];

/** The call's own request, and the token call before it if there was one. */
async function requestsOf({ run, answer }: Expected, mdiSettings: Partial<MdiSettings> = {}) {
  const tokens = tokenCalls();
  const isToken = (target: string): boolean => /\/(token|sso)(\?|$)/.test(target);
  const server = await startWireServer((seen) => (isToken(seen.target) ? tokens(seen) : json(answer)));
  const vendors = createVendors({
    settings: {
      cybermdcare: { baseUrl: `${server.url}/api`, ...keys.cybermdcare },
      vsee: { baseUrl: `${server.url}${vseeBase}`, ...keys.vsee },
      mdi: { baseUrl: server.url, ...keys.mdi, ...mdiSettings },
      updox: { baseUrl: `${server.url}/api/io`, ...keys.updox },
    },
    limits,
    timeZone: 'America/Los_Angeles',
    onFailure: () => undefined,
  });
  await run(vendors, scopeFor());
  await closeVendors(vendors);
  await server.close();
  const own = server.seen.filter(({ target }) => !isToken(target));
  return { own, tokens: server.seen.filter(({ target }) => isToken(target)) };
}

function withoutTransport(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { host: _host, connection: _connection, ...rest } = headers;
  return rest;
}

describe('each call sends what its document asks for, and nothing else', () => {
  test.each([...vseeCalls, ...mdiCalls, ...otherCalls])('$call', async (expected) => {
    const { own } = await requestsOf(expected);
    expect(own).toHaveLength(1);
    const [seen] = own;
    expect(seen?.method).toBe(expected.method);
    expect(seen?.target).toBe(expected.target);
    expect(withoutTransport(seen?.headers ?? {})).toEqual(expected.headers);
    if (expected.body === undefined) expect(seen?.body).toBe('');
    else expect(JSON.parse(seen?.body ?? '')).toEqual(expected.body);
  });
});

const first = (calls: readonly Expected[]): Expected => {
  const [call] = calls;
  if (call === undefined) throw new Error('no call');
  return call;
};

test('MDI: "grant_type, client_id, client_secret, scope: *" buy the token, with both JSON headers and no bearer', async () => {
  const { tokens } = await requestsOf(first(mdiCalls));
  expect(tokens).toHaveLength(1);
  expect(withoutTransport(tokens[0]?.headers ?? {})).toEqual({ accept, 'content-type': accept, ...withBody });
  expect(JSON.parse(tokens[0]?.body ?? '')).toEqual({
    grant_type: 'client_credentials',
    client_id: keys.mdi.clientId,
    client_secret: keys.mdi.clientSecret,
    scope: '*',
  });
});

test('MDI: the Version header, whose value no document tells, is sent when it is set', async () => {
  const { own } = await requestsOf(first(mdiCalls), { version: '3' });
  expect(withoutTransport(own[0]?.headers ?? {})).toEqual({ ...bearer, version: '3' });
});

test('MDI: "GET /web/resources/patients: page, per_page, order, string_search" (S2), where that search is set', async () => {
  const search: Expected = {
    ...first(mdiCalls),
    run: ({ mdi: client }, scope) => client?.patient.search(scope, 'wren@example.com'),
    answer: mdi.metaPage([mdi.patient()]),
  };
  const { own } = await requestsOf(search, { patientSearch: 'resources' });
  expect(own.map(({ method, target }) => `${method} ${target}`)).toEqual([
    'GET /web/resources/patients?string_search=wren%40example.com&page=1&per_page=100',
  ]);
  expect(withoutTransport(own[0]?.headers ?? {})).toEqual(bearer);
});

test.each([
  [{ email: 'wren@example.com' }, 'email=wren%40example.com'],
  [{ family: "O'Neil & Wren" }, 'last_name=O%27Neil+%26+Wren'],
] as const)('MDI: "GET /web/clinicians: id, email, first_name, last_name, …" (S2, M21), by %j', async (query, sent) => {
  const search: Expected = {
    ...first(mdiCalls),
    run: ({ mdi: client }, scope) => client?.provider.search(scope, query),
    answer: mdi.metaPage([mdi.clinician()]),
  };
  const { own } = await requestsOf(search, { clinicianSearch: 'web' });
  expect(own.map(({ method, target }) => `${method} ${target}`)).toEqual([`GET /web/clinicians?${sent}`]);
  expect(withoutTransport(own[0]?.headers ?? {})).toEqual(bearer);
});

test('CyberMDCare: the token call carries the key in its query and no header of its own', async () => {
  const { tokens } = await requestsOf(first(otherCalls));
  expect(tokens.map(({ target }) => target)).toEqual([`/api/token?apiKey=${keys.cybermdcare.apiKey}`]);
  expect(withoutTransport(tokens[0]?.headers ?? {})).toEqual({ accept });
});
