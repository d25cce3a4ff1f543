import { describe, expect, test } from 'vitest';
import type { CallScope } from '../../../src/domain/call.ts';
import type { CaseRequest } from '../../../src/domain/case-request.ts';
import type { PatientEntry } from '../../../src/domain/patient-entry.ts';
import { closeVendors, createVendors, type Vendors, type VendorSettings } from '../../../src/vendors/index.ts';
import { json } from '../../support/wire/replies.ts';
import * as mdi from '../../support/wire/samples/mdi.ts';
import { failureOf, scopeFor } from '../../support/wire/scope.ts';
import { type Reply, type Seen, startWireServer } from '../../support/wire/server.ts';
import { keys, limits, tokenCalls } from '../../support/wire/vendors.ts';

type Client = NonNullable<Vendors['mdi']>;
type Write = (client: Client, scope: CallScope) => Promise<unknown>;

const accept = 'application/json';
const bearer = {
  accept,
  'content-type': accept,
  authorization: expect.stringMatching(/^Bearer canary-grant-[0-9]+$/) as unknown,
};
const withBody = { 'content-length': expect.stringMatching(/^[0-9]+$/) as unknown };

/** Runs one write against a server that answers it so; gives what it ended in, and what arrived. */
async function written(
  write: Write,
  answering: (call: number) => Reply,
  settings: Partial<Omit<NonNullable<VendorSettings['mdi']>, 'baseUrl'>> = {},
) {
  const tokens = tokenCalls();
  const isToken = ({ target }: Seen): boolean => target.endsWith('/auth/token');
  let calls = 0;
  const server = await startWireServer((seen) => {
    if (isToken(seen)) return tokens(seen);
    calls += 1;
    return answering(calls);
  });
  const vendors = createVendors({
    settings: { cybermdcare: null, vsee: null, updox: null, mdi: { baseUrl: server.url, ...keys.mdi, ...settings } },
    ...{ limits, timeZone: 'America/Los_Angeles', onFailure: () => undefined },
  });
  if (vendors.mdi === null) throw new Error('not configured');
  const ending = write(vendors.mdi, scopeFor());
  const isDone = await ending.then(
    () => true,
    () => false,
  );
  const end = isDone ? { value: await ending, failure: null } : { value: null, failure: await failureOf(ending) };
  await closeVendors(vendors);
  await server.close();
  return { ...end, seen: server.seen.filter((one) => !isToken(one)) };
}

function headersOf(seen: Seen | undefined): Readonly<Record<string, string>> {
  const { host: _host, connection: _connection, ...rest } = seen?.headers ?? {};
  return rest;
}

const ourId = '00000000-0000-4000-8000-000000000001';
const entry: PatientEntry = {
  name: { prefix: 'Ms.', given: 'Wren', middle: null, family: 'Abernathy' },
  birthDate: '1983-02-02',
  gender: 'FEMALE',
  email: 'wren.abernathy@example.com',
  phone: '+17025550142',
  phoneKind: 'HOME',
  address: { line1: '12 Elm Street', line2: null, city: 'Las Vegas', state: 'NV', postalCode: '89101-1234' },
  weightKg: 50,
  isPregnant: false,
  allergies: 'Pollen',
};
const told = { ...entry, stateName: 'Nevada' };

const wholeCase: CaseRequest = {
  ...{ patientId: mdi.patientId, metadata: 'case:1', isOnHold: true, needsApproval: true, isChargeable: false },
  ...{ referenceCaseId: 'r1', clinicianId: mdi.clinicianId, diseaseIds: ['d1'], fileIds: ['f1'], tagIds: ['t1'] },
  offerings: [
    {
      ...{ offeringId: 'o1', title: 'Lancets', position: 1 },
      product: {
        ...{ name: 'Lancets', refills: 0, quantity: '4', daysSupply: 30, directions: 'Daily', pharmacyNotes: 'None' },
        ...{ isSubstitutionAllowed: false, dispenseUnitId: 26, pharmacyId: 14, effectiveDate: '2026-03-02' },
      },
    },
    { offeringId: 'o2' },
  ],
  questions: [
    {
      ...{ question: 'Since when?', answer: '3', type: 'NUMBER', isImportant: true, isCritical: false },
      ...{ isPrinted: true, description: 'Days', label: 'History', metadata: 'q1', displayedOptions: ['1'] },
    },
    { question: 'What?', answer: 'A rash', type: 'TEXT' },
  ],
};

type Row = Readonly<{
  call: string;
  write: Write;
  answer: unknown;
  value: unknown;
  method: string;
  target: string;
  body: unknown;
}>;

const rows: readonly Row[] = [
  {
    call:
      'POST /patients "(required: first_name(35), last_name(35), email(80), date_of_birth, gender, phone_number(25), ' +
      'phone_type, address.address(35), address.zip_code(9), address.city_name(35), address.state_name" (P-MC); ' +
      'gender ISO 5218, phone_type "2 cell, 4 home", our id in `metadata`',
    write: ({ patient }, scope) => patient.create(scope, ourId, told),
    answer: mdi.patient(),
    value: mdi.patientId,
    method: 'POST',
    target: '/v1/partner/patients',
    body: {
      prefix: 'Ms.',
      first_name: 'Wren',
      middle_name: null,
      last_name: 'Abernathy',
      email: 'wren.abernathy@example.com',
      date_of_birth: '1983-02-02',
      gender: 2,
      phone_number: '(702) 555-0142',
      phone_type: 4,
      metadata: `patient:${ourId}`,
      address: {
        address: '12 Elm Street',
        address2: null,
        city_name: 'Las Vegas',
        state_name: 'Nevada',
        zip_code: '891011234',
      },
      weight: 50,
      pregnancy: false,
      allergies: 'Pollen',
    },
  },
  {
    call: 'PATCH /patients/:id (P-MC): what is not told is not sent, and the planted id is left alone',
    write: ({ patient }, scope) =>
      patient.update(scope, mdi.patientId, { email: 'w@example.com', phone: '+442071838750' }),
    answer: mdi.patient(),
    value: undefined,
    method: 'PATCH',
    target: `/v1/partner/patients/${mdi.patientId}`,
    body: { email: 'w@example.com', phone_number: '+442071838750' },
  },
  {
    call:
      'POST /cases "patient_id* uuid, hold_status bool, …, metadata str(255), clinician_id, case_offerings[{offering_id*, ' +
      'product{…}, title, order}], diseases[{disease_id}], case_files[uuid], case_questions[…], is_chargeable, ' +
      'tags[{tag_id}]" (P-MC); "Table says quantity is a string"',
    write: (client, scope) => client.case.create(scope, wholeCase),
    answer: mdi.oneCase(),
    value: mdi.caseId,
    method: 'POST',
    target: '/v1/partner/cases',
    body: {
      patient_id: mdi.patientId,
      metadata: 'case:1',
      hold_status: true,
      is_additional_approval_needed: true,
      is_chargeable: false,
      reference_case_id: 'r1',
      clinician_id: mdi.clinicianId,
      case_offerings: [
        {
          offering_id: 'o1',
          title: 'Lancets',
          order: 1,
          product: {
            ...{ name: 'Lancets', refills: 0, quantity: '4', days_supply: 30, directions: 'Daily' },
            ...{ pharmacy_notes: 'None', no_substitutions: true, dispense_unit_id: 26, pharmacy_id: 14 },
            effective_date: '2026-03-02',
          },
        },
        { offering_id: 'o2' },
      ],
      diseases: [{ disease_id: 'd1' }],
      case_files: ['f1'],
      case_questions: [
        {
          ...{ question: 'Since when?', answer: '3', type: 'number', important: true, is_critical: false },
          ...{ display_in_pdf: true, description: 'Days', label: 'History', metadata: 'q1', displayed_options: ['1'] },
        },
        { question: 'What?', answer: 'A rash', type: 'string' },
      ],
      tags: [{ tag_id: 't1' }],
    },
  },
  {
    call: 'POST /cases: what is not asked for is not sent',
    write: (client, scope) =>
      client.case.create(scope, {
        ...{ patientId: mdi.patientId, metadata: 'case:1', isOnHold: false, needsApproval: undefined },
        ...{ isChargeable: undefined, referenceCaseId: undefined, clinicianId: undefined },
        ...{ offerings: [], diseaseIds: [], fileIds: [], tagIds: [], questions: [] },
      }),
    answer: mdi.oneCase(),
    value: mdi.caseId,
    method: 'POST',
    target: '/v1/partner/cases',
    body: { patient_id: mdi.patientId, metadata: 'case:1', hold_status: false },
  },
  ...(['HOLD', 'RELEASE'] as const).map((action) => ({
    call: `PATCH /cases/:id/status "{hold_status*} … answers []" (P-MC): ${action}`,
    write: ((client, scope) => client.case.act(scope, mdi.caseId, action, null)) satisfies Write,
    ...{ answer: [], value: undefined, method: 'PATCH', target: `/v1/partner/cases/${mdi.caseId}/status` },
    body: { hold_status: action === 'HOLD' },
  })),
  ...(
    [
      ['SEND_TO_SUPPORT', 'support'],
      ['CANCEL', 'cancel'],
      ['SET_ASSIGNED', 'assigned'],
      ['SEND_TO_PROCESSING', 'processing'],
    ] as const
  ).map(([action, step]) => ({
    call: `POST /cases/:id/${step} "reason optional; answers the Case" (P-MC)`,
    write: ((client, scope) => client.case.act(scope, mdi.caseId, action, 'Because')) satisfies Write,
    ...{ answer: mdi.oneCase(), value: undefined, method: 'POST', target: `/v1/partner/cases/${mdi.caseId}/${step}` },
    body: { reason: 'Because' },
  })),
  {
    call:
      'POST /patients/:patient/messages "channel*, text, reference_message_id uuid, files [{id*}]" (S2 M8), ' +
      '"sender_type (patient/partner/system)" (P-MC)',
    write: ({ message }, scope) =>
      message.send(scope, mdi.patientId, {
        ...{ channel: 'SUPPORT', text: 'Hello', referenceMessageId: 'm1', fileIds: ['f1', 'f2'], sender: 'CLINIC' },
      }),
    answer: mdi.message(),
    value: mdi.messageId,
    method: 'POST',
    target: `/v1/partner/patients/${mdi.patientId}/messages`,
    body: {
      ...{ channel: 'support', text: 'Hello', reference_message_id: 'm1', sender_type: 'partner' },
      files: [{ id: 'f1' }, { id: 'f2' }],
    },
  },
];

/** Without a body. */
const bare: readonly Omit<Row, 'answer' | 'value' | 'body'>[] = [
  {
    call: 'POST …/messages/:message/read, "no body" (S2 M10)',
    write: ({ message }, scope) => message.markRead(scope, mdi.patientId, mdi.messageId),
    method: 'POST',
    target: `/v1/partner/patients/${mdi.patientId}/messages/${mdi.messageId}/read`,
  },
  {
    call: 'DELETE …/messages/:message/unread, "un-reads" (S2 M11)',
    write: ({ message }, scope) => message.markUnread(scope, mdi.patientId, mdi.messageId),
    method: 'DELETE',
    target: `/v1/partner/patients/${mdi.patientId}/messages/${mdi.messageId}/unread`,
  },
  {
    call: 'PATCH /v1/clinician/…/messages/dismiss, "query channel; dismisses all" (S2 M12)',
    write: ({ message }, scope) => message.dismiss(scope, mdi.patientId, 'PATIENT'),
    method: 'PATCH',
    target: `/v1/clinician/patients/${mdi.patientId}/messages/dismiss?channel=patient`,
  },
];

describe('each write sends what its document asks for, and nothing else', () => {
  test.each(rows)('$call', async ({ write, answer, value, method, target, body }) => {
    const { seen, ...end } = await written(write, () => json(answer));
    expect(end).toEqual({ value, failure: null });
    expect(seen.map((one) => `${one.method} ${one.target}`)).toEqual([`${method} ${target}`]);
    expect(headersOf(seen[0])).toEqual({ ...bearer, ...withBody });
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual(body);
  });
});

describe('each write without a body sends none, with both JSON headers all the same', () => {
  test.each(bare)('$call', async ({ write, method, target }) => {
    for (const reply of [
      json(mdi.message()),
      json(null),
      (response) => response.writeHead(204).end(),
    ] satisfies Reply[]) {
      const { seen, failure } = await written(write, () => reply);
      expect(failure).toBeNull();
      expect(seen.map((one) => `${one.method} ${one.target}`)).toEqual([`${method} ${target}`]);
      const { 'content-length': _length, ...headers } = headersOf(seen[0]);
      expect(headers).toEqual(bearer);
      expect(seen[0]?.body).toBe('');
    }
  });
});

test('the clinicians’ API, where that is set: M8 to M11 as S2 has them, without a sender', async () => {
  const settings = { messages: 'clinician' } as const;
  const base = `/v1/clinician/patients/${mdi.patientId}/messages`;
  const message = {
    channel: 'PATIENT',
    text: null,
    referenceMessageId: null,
    fileIds: ['f1'],
    sender: 'CLINIC',
  } as const;
  const sent = await written(
    (client, scope) => client.message.send(scope, mdi.patientId, message),
    () => json(mdi.message()),
    settings,
  );
  expect(sent.seen[0]).toMatchObject({ method: 'POST', target: base });
  expect(JSON.parse(sent.seen[0]?.body ?? '')).toEqual({ channel: 'patient', files: [{ id: 'f1' }] });
  const read = await written(
    (client, scope) => client.message.byId(scope, mdi.patientId, mdi.messageId),
    () => json(mdi.message()),
    settings,
  );
  expect(read.seen[0]?.target).toBe(`${base}/${mdi.messageId}`);
  const listed = await written(
    (client, scope) => client.message.ofPatient(scope, mdi.patientId, 'PATIENT', { offset: 0, limit: 20 }),
    () => json(mdi.metaPage([mdi.message()])),
    settings,
  );
  expect(listed.seen[0]?.target).toBe(`${base}?channel=patient&page=1&per_page=20`);
});

test('POST /files "create = multipart name*, file*, type*" (P-MC): a form, and not the JSON that all else is', async () => {
  const bytes = new TextEncoder().encode('%PDF-1.7 ü');
  const file = { name: 'a "b".pdf', type: 'lab-result', mimeType: 'application/pdf', bytes };
  const { seen, value } = await written(
    (client, scope) => client.file.create(scope, file),
    () => json(mdi.file()),
  );
  expect(value).toBe('f1000000-0000-4000-8000-000000000009');
  const [sent] = seen;
  const { 'content-type': contentType = '', ...headers } = headersOf(sent);
  expect(headers).toEqual({ accept, authorization: bearer.authorization, ...withBody });
  const [, boundary = ''] = /^multipart\/form-data; boundary=(.+)$/.exec(contentType) ?? [];
  expect([sent?.method, sent?.target]).toEqual(['POST', '/v1/partner/files']);
  expect(sent?.body.split(`--${boundary}`)).toEqual([
    '',
    '\r\ncontent-disposition: form-data; name="name"\r\n\r\na "b".pdf\r\n',
    '\r\ncontent-disposition: form-data; name="type"\r\n\r\nlab-result\r\n',
    '\r\ncontent-disposition: form-data; name="file"; filename="a %22b%22.pdf"\r\n' +
      'content-type: application/pdf\r\n\r\n%PDF-1.7 ü\r\n',
    '--\r\n',
  ]);
});

const create: Write = ({ patient }, scope) => patient.create(scope, ourId, told);

describe('what a write ends in', () => {
  test.each([
    ['400 {message} "Friendly error message" (S2)', 400, { message: 'email is not valid' }, 'refused', 'refused'],
    ['404 "Resource not found" (S2)', 404, { message: 'Patient not found' }, 'refused', 'refused'],
    [
      'a validation error of another shape, which no document tells',
      422,
      { errors: { email: ['no'] } },
      'refused',
      'refused',
    ],
    ['403 "doesn’t have access to perform the requested action" (S2)', 403, { message: 'no' }, 'auth', 'refused'],
    ['418 "API under maintenance" (S2)', 418, { message: 'later' }, 'maintenance', 'failed'],
    ['500: it may have been done', 500, { message: 'oops' }, 'unavailable', 'unknown'],
    ['an answer without an id: it was taken, and nobody knows as what', 200, { ok: true }, 'bad-payload', 'unknown'],
  ] as const)('%s', async (_case, status, answer, kind, outcome) => {
    const { failure, seen } = await written(create, () => json(answer, status));
    expect(failure).toMatchObject({ vendor: 'MDI', operation: 'createPatient', kind, outcome });
    expect(seen).toHaveLength(1);
  });

  test('401 "invalid, expired or revoked": refused before it was done, so it is made again with a new token, once', async () => {
    const { value, seen } = await written(create, (call) =>
      call === 1 ? json({ message: 'Unauthenticated.' }, 401) : json(mdi.patient()),
    );
    expect(value).toBe(mdi.patientId);
    expect(seen.map(({ headers }) => headers['authorization'])).toEqual([
      'Bearer canary-grant-1',
      'Bearer canary-grant-2',
    ]);
  });

  test('an answer about somebody else leaves a change unknown', async () => {
    const other = mdi.patient({ patient_id: '00000000-0000-4000-8000-000000000009' });
    const { failure } = await written(
      ({ patient }, scope) => patient.update(scope, mdi.patientId, told),
      () => json(other),
    );
    expect(failure).toMatchObject({ operation: 'updatePatient', outcome: 'unknown' });
  });

  test('a case for somebody else, and an action on another one, are unknown', async () => {
    const other = mdi.oneCase({ case_id: 'another', patient: mdi.patient({ patient_id: 'another' }) });
    const made = await written(
      (client, scope) => client.case.create(scope, wholeCase),
      () => json(other),
    );
    expect(made.failure).toMatchObject({ operation: 'createCase', outcome: 'unknown' });
    const acted = await written(
      (client, scope) => client.case.act(scope, mdi.caseId, 'CANCEL', null),
      () => json(other),
    );
    expect(acted.failure).toMatchObject({ operation: 'cancelCase', outcome: 'unknown' });
  });

  test('"No response body": an empty answer to a hold, and to what has no sample, is a good one; to a cancel it is not', async () => {
    const empty: Reply = (response) => response.writeHead(204).end();
    const act = (action: 'HOLD' | 'SEND_TO_PROCESSING' | 'CANCEL') =>
      written(
        (client, scope) => client.case.act(scope, mdi.caseId, action, null),
        () => empty,
      );
    expect((await act('HOLD')).failure).toBeNull();
    expect((await act('SEND_TO_PROCESSING')).failure).toBeNull();
    expect((await act('CANCEL')).failure).toMatchObject({ kind: 'bad-payload', outcome: 'unknown' });
  });
});
