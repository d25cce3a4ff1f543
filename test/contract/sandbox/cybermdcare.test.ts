import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { credentials } from '../../../src/sandbox/index.ts';
import { at, type Call, type Reply, type SandboxUnderTest, sandboxUnderTest, textAt } from '../../support/wire.ts';

// Half past three on a winter afternoon in Sacramento.
const now = Date.parse('2026-01-30T23:52:00Z');

let up: SandboxUnderTest;
beforeAll(async () => {
  up = await sandboxUnderTest({ only: ['cybermdcare'], now });
});
afterAll(() => up.sandbox.close());

const askToken = (apiKey: string = credentials.cybermdcare.apiKey): Promise<Reply> =>
  up.call('cybermdcare', `/api/token?apiKey=${apiKey}`);
const newToken = async (): Promise<string> => textAt((await askToken()).body, 'token');

/** One call with a fresh token, the way every call has to be made. */
async function call(path: string, rest: Call = {}): Promise<Reply> {
  const token = await newToken();
  return up.call('cybermdcare', path, { ...rest, headers: { token, ...rest.headers } });
}

const newPatient = { npiNo: '1234567890', patNo: '1234', patNm: 'ABCD', gender: 'F', dob: '12/12/2020' };
const make = (json: unknown): Promise<Reply> => call('/api/appot', { json });

describe('GET /token', () => {
  test('S0 "You can get an one-time-access-token by API key", in the query', async () => {
    const { status, body } = await askToken();
    expect(status).toBe(200);
    expect(body).toEqual({ response_cd: '200', message: 'ok', token: expect.stringMatching(/^\S{20,}$/) as string });
  });

  test.each([
    ['a wrong key', '/api/token?apiKey=wrong'],
    ['an empty key', '/api/token?apiKey='],
    ['no key', '/api/token'],
    ['two keys', `/api/token?apiKey=wrong&apiKey=${credentials.cybermdcare.apiKey}`],
  ])('S0 "message: server message. if errors, show the reason": %s', async (_name, path) => {
    const { status, body } = await up.call('cybermdcare', path);
    // The document tells no HTTP status; the code is in the body, as text.
    expect(status).toBe(200);
    expect(body).toEqual({
      response_cd: expect.stringMatching(/^40[01]$/) as string,
      message: expect.any(String) as string,
    });
    expect(at(body, 'token')).toBeUndefined();
  });

  test('no two tokens are the same', async () => {
    const tokens = await Promise.all(Array.from({ length: 50 }, newToken));
    expect(new Set(tokens).size).toBe(50);
  });
});

describe('the one-time token', () => {
  const appointment = '/api/appot/12345678';
  const withToken = (token: string, rest: Call = {}): Promise<Reply> =>
    up.call('cybermdcare', appointment, { ...rest, headers: { token } });

  test('S0 "A One-time access token can only be used once per API request"', async () => {
    const token = await newToken();
    expect(at((await withToken(token)).body, 'response_cd')).toBe('200');
    expect((await withToken(token)).body).toEqual({
      response_cd: '401',
      message: 'The access token is not valid.',
    });
  });

  test('of ten uses at once one succeeds', async () => {
    const token = await newToken();
    const replies = await Promise.all(Array.from({ length: 10 }, () => withToken(token)));
    expect(replies.map(({ body }) => at(body, 'response_cd')).toSorted()).toEqual([
      '200',
      ...Array<string>(9).fill('401'),
    ]);
  });

  test('S0 "Please re-issue a one-time access token to use another API request": another kind of call too', async () => {
    const token = await newToken();
    await withToken(token);
    const cancel = await withToken(token, { method: 'DELETE' });
    expect(at(cancel.body, 'response_cd')).toBe('401');
    expect(at((await call(appointment)).body, 'appot_status')).toBe('active');
  });

  test.each<[string, string, Call]>([
    ['an appointment that there is not', '/api/appot/1', {}],
    ['a body that is not valid', '/api/appot', { json: {} }],
    ['a body that is no JSON', '/api/appot', { text: '{', headers: { 'content-type': 'application/json' } }],
    ['a body of another kind', '/api/appot', { text: 'npiNo', headers: { 'content-type': 'text/csv' } }],
  ])('is burnt by a call that fails: %s', async (_name, path, rest) => {
    const token = await newToken();
    const failed = await up.call('cybermdcare', path, { ...rest, headers: { ...rest.headers, token } });
    expect([failed.status, at(failed.body, 'response_cd')]).toEqual([200, expect.stringMatching(/^4[0-9]{2}$/)]);
    expect(at(failed.body, 'message')).toEqual(expect.any(String));
    expect(at((await withToken(token)).body, 'response_cd')).toBe('401');
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['none', {}],
    ['an invented one', { token: 'invented' }],
    ['a bearer token', { authorization: 'Bearer x' }],
    ['the key itself', { token: credentials.cybermdcare.apiKey }],
  ])(
    'S0 "expects for the one-time Access-token to be included in all API requests … in a header": %s',
    async (_name, headers) => {
      const calls: readonly [string, Call][] = [
        ['/api/appot', { json: newPatient }],
        [appointment, {}],
        [appointment, { method: 'DELETE' }],
      ];
      for (const [path, rest] of calls) {
        const { status, body } = await up.call('cybermdcare', path, { ...rest, headers });
        expect([status, at(body, 'response_cd')]).toEqual([200, '401']);
      }
    },
  );
});

describe('POST /appot', () => {
  test('S0: the answer’s fields, `appot_dt` as MM-DD-YYYY HH:mm on the clinic’s clock, all as text', async () => {
    const { body } = await make(newPatient);
    expect(body).toEqual({
      response_cd: '200',
      message: 'ok',
      // Made for now: there is no field for a wished time. No zone is told.
      appot_dt: '01-30-2026 15:52',
      signup_url: expect.stringContaining('example.com') as string,
      url: expect.stringMatching(/^https:\/\//) as string,
      appot_no: expect.stringMatching(/^[0-9]{8}$/) as string,
    });
  });

  test('S0 "signup_url: the url that get an account when new NPI number. it shows once only."', async () => {
    const body = { ...newPatient, npiNo: '2234567891', patNo: 'once' };
    expect(at((await make(body)).body, 'signup_url')).toMatch(/^https:/);
    expect(at((await make(body)).body, 'signup_url')).toBeNull();
    // Of the NPI, not of the NPI in a state.
    expect(at((await make({ ...body, state: 'NV' })).body, 'signup_url')).toBeNull();
  });

  test('S0 "If the patient number is stored in our system, you can make an appointment with the npi number and patient number"', async () => {
    await make({ ...newPatient, patNo: 'stored', patNm: 'Stored Person' });
    const again = await make({ npiNo: '1234567890', patNo: 'stored' });
    const seen = await call(`/api/appot/${textAt(again.body, 'appot_no')}`);
    expect(at(seen.body, 'pt_nm')).toBe('Stored Person ');
    // The world's own patients are stored as well, under the key that the clinic planted.
    const known = up.sandbox.world.patients.cybermdcare.find(({ plantedKey }) => plantedKey !== null);
    const known2 = await make({ npiNo: '1234567890', patNo: known?.plantedKey });
    expect(at(known2.body, 'response_cd')).toBe('200');
  });

  test.each([
    ['patNm', { npiNo: '1234567890', patNo: 'new', gender: 'F', dob: '12/12/2020' }],
    ['gender', { npiNo: '1234567890', patNo: 'new', patNm: 'A', dob: '12/12/2020' }],
    ['dob', { npiNo: '1234567890', patNo: 'new', patNm: 'A', gender: 'F' }],
    ['all of them, and no number', { npiNo: '1234567890' }],
  ])('S0 "If new patient, the value is required": without %s', async (_name, body) => {
    expect((await make(body)).body).toEqual({
      response_cd: '400',
      message: 'patNm, gender and dob are required for a new patient.',
    });
  });

  test.each<[string, object, string]>([
    ['npiNo', { ...newPatient, npiNo: '123' }, 'S0 "Valid NPI number"'],
    ['npiNo', { ...newPatient, npiNo: undefined }, 'S0 npiNo required: true'],
    ['gender', { ...newPatient, gender: 'X' }, "S0 \"choose 'M'(male) or 'F'(female)\""],
    ['dob', { ...newPatient, dob: '1989-12-31' }, 'S0 "format : 12/31/1989"'],
    ['dob', { ...newPatient, dob: '31/12/1989' }, 'month first'],
    ['dob', { ...newPatient, dob: '02/31/1989' }, 'a day that never was'],
    ['state', { ...newPatient, state: 'California' }, 'two letters'],
  ])('refuses %s: %j (%s)', async (field, body) => {
    const { status, body: answer } = await make(body);
    expect(status).toBe(200);
    expect(at(answer, 'response_cd')).toBe('400');
    expect(at(answer, 'message')).toContain(field);
    expect(at(answer, 'appot_no')).toBeUndefined();
  });

  test.each([[''], [undefined], ['NV']])(
    'S0 "state … if empty, default value is \'CA\'": %j is taken',
    async (state) => {
      expect(at((await make({ ...newPatient, state })).body, 'response_cd')).toBe('200');
    },
  );
});

describe('GET and DELETE /appot/:number', () => {
  test('S0: `pt_nm: "ABCD "` with a trailing blank, `message: ""`, `appot_status: "active"`', async () => {
    const made = await make({ ...newPatient, patNo: 'blank' });
    const number = textAt(made.body, 'appot_no');
    expect((await call(`/api/appot/${number}`)).body).toEqual({
      response_cd: '200',
      pt_nm: 'ABCD ',
      appot_status: 'active',
      appot_dt: '01-30-2026 15:52',
      message: '',
      appot_no: number,
    });
  });

  test('an appointment made is fetched, cancelled, and seen as cancelled', async () => {
    const number = textAt((await make(newPatient)).body, 'appot_no');
    expect(at((await call(`/api/appot/${number}`)).body, 'appot_status')).toBe('active');
    // S0: "The appointment has been cancelled. ; 12345678"
    expect((await call(`/api/appot/${number}`, { method: 'DELETE' })).body).toEqual({
      response_cd: '200',
      message: `The appointment has been cancelled. ; ${number}`,
    });
    expect(at((await call(`/api/appot/${number}`)).body, 'appot_status')).toBe('cancelled');
  });

  test.each<[string, Call]>([
    ['curl’s, with no body', {}],
    [
      'the Java sample’s, an empty multipart form',
      { headers: { 'content-type': 'multipart/form-data; boundary=b' }, text: '--b--\r\n' },
    ],
    ['with the JSON type and no body', { headers: { 'content-type': 'application/json' } }],
  ])('S0 cancels in each way its samples do: %s', async (_name, rest) => {
    const number = textAt((await make(newPatient)).body, 'appot_no');
    const cancelled = await call(`/api/appot/${number}`, { ...rest, method: 'DELETE' });
    expect(at(cancelled.body, 'message')).toContain('has been cancelled');
  });

  test.each(['GET', 'DELETE'])('%s of a number that there is not', async (method) => {
    const { status, body } = await call('/api/appot/99999999', { method });
    expect(status).toBe(200);
    expect(body).toEqual({ response_cd: '404', message: 'There is no such appointment.' });
  });

  test('the world’s appointments are there, active and cancelled', async () => {
    const statuses = await Promise.all(
      up.sandbox.world.telemedicineAppointments.map(async ({ appointmentNumber }) =>
        at((await call(`/api/appot/${appointmentNumber}`)).body, 'appot_status'),
      ),
    );
    expect(new Set(statuses)).toEqual(new Set(['active', 'cancelled']));
  });
});
