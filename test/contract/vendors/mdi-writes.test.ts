import { describe, expect, test } from 'vitest';
import type { CallScope } from '../../../src/domain/call.ts';
import type { PatientEntry } from '../../../src/domain/patient-entry.ts';
import type { Vendors } from '../../../src/vendors/index.ts';
import { closeVendors } from '../../../src/vendors/index.ts';
import { json } from '../../support/wire/replies.ts';
import * as mdi from '../../support/wire/samples/mdi.ts';
import { failureOf, scopeFor } from '../../support/wire/scope.ts';
import { type Reply, type Seen, startWireServer } from '../../support/wire/server.ts';
import { clientsAt, tokenCalls } from '../../support/wire/vendors.ts';

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
async function written(write: Write, answering: (call: number) => Reply) {
  const tokens = tokenCalls();
  const isToken = ({ target }: Seen): boolean => target.endsWith('/auth/token');
  let calls = 0;
  const server = await startWireServer((seen) => {
    if (isToken(seen)) return tokens(seen);
    calls += 1;
    return answering(calls);
  });
  const vendors = clientsAt(server.url);
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
});
