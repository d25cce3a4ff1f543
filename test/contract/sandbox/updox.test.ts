import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { credentials } from '../../../src/sandbox/index.ts';
import { at, listAt, type Reply, type SandboxUnderTest, sandboxUnderTest } from '../../support/wire.ts';

const { applicationId, applicationPassword, accountId, userId } = credentials.updox;
const auth = { applicationId, applicationPassword, accountId, userId: '' };

let up: SandboxUnderTest;
beforeAll(async () => {
  up = await sandboxUnderTest({ only: ['updox'] });
});
afterAll(() => up.sandbox.close());

const call = (method: string, json: object, prefix = '/api/io'): Promise<Reply> =>
  up.call('updox', `${prefix}/${method}`, { json });
const sync = (...appointments: readonly object[]): Promise<Reply> => call('AppointmentsSync', { appointments, auth });
const statusesOf = (...appointmentIds: readonly unknown[]): Promise<Reply> =>
  call('AppointmentStatusesGetByIds', { appointmentIds, auth });

const row = {
  id: 'row-1',
  calendarId: 'calendar-1',
  date: '2026-03-02 09:15',
  duration: 15,
  blocked: false,
  cancelled: false,
};
const ok = { successful: true, responseMessage: 'OK', responseCode: 2000 };

describe('paths', () => {
  test.each([
    ['P-UG, the public clients’', '/api/io', 'AppointmentsSync'],
    ['S3 "https://updoxqa.com/io/syncAppointments"', '/io', 'syncAppointments'],
    ['S3 "API Method AppointmentsSync"', '/io', 'AppointmentsSync'],
  ])('%s: %s/%s', async (_source, prefix, method) => {
    const { status, body } = await call(method, { appointments: [row], auth }, prefix);
    expect(status).toBe(200);
    expect(body).toMatchObject({ ...ok, statuses: [{ id: 'row-1', success: true }] });
  });

  test('P-UG every method is a POST', async () => {
    expect((await up.call('updox', '/api/io/AppointmentsSync')).status).toBe(404);
  });
});

describe('the auth block', () => {
  const methods: readonly (readonly [string, object])[] = [
    ['AppointmentsSync', { appointments: [row] }],
    ['AppointmentStatusesGetByIds', { appointmentIds: ['row-1'] }],
    ['PingWithAccountAuth', {}],
  ];

  test.each([
    ['a wrong password', { ...auth, applicationPassword: 'wrong' }, 4010],
    ['a wrong application', { ...auth, applicationId: 'wrong' }, 4010],
    ['empty credentials', { applicationId: '', applicationPassword: '', accountId: '', userId: '' }, 4010],
    ['no auth block', undefined, 4010],
    // S3 "requires a Practice/Account-level identifier", which its own Java sample leaves out.
    ['no account', { applicationId, applicationPassword }, 4011],
    ['an unknown account', { ...auth, accountId: 'wrong' }, 4011],
  ])(
    'S3 "requires Vendor-level credentials", P-UG "Usually 200 with error information, even on Unauthorized": %s',
    async (_name, block, code) => {
      for (const [method, body] of methods) {
        const { status, body: answer } = await call(method, { ...body, auth: block });
        expect(status).toBe(200);
        expect(answer).toEqual({
          successful: false,
          responseCode: code,
          responseMessage: expect.any(String) as string,
        });
      }
    },
  );

  test('P-UG four tiers: none, application, account, and with a user', async () => {
    const application = { applicationId, applicationPassword };
    const account = { ...application, accountId };
    const tiers: readonly (readonly [string, object, number])[] = [
      ['Ping', {}, 2000],
      ['PingWithApplicationAuth', {}, 4010],
      ['PingWithApplicationAuth', application, 2000],
      ['PingWithAccountAuth', application, 4011],
      ['PingWithAccountAuth', account, 2000],
      ['PingWithAuth', account, 4012],
      ['PingWithAuth', { ...account, userId: 'somebody' }, 4012],
      ['PingWithAuth', { ...account, userId }, 2000],
    ];
    for (const [method, block, code] of tiers) {
      const { status, body } = await call(method, { auth: block });
      expect([method, status, at(body, 'responseCode'), at(body, 'successful')]).toEqual([
        method,
        200,
        code,
        code === 2000,
      ]);
    }
  });

  test('a refused call changes nothing', async () => {
    const appointments = [{ ...row, id: 'never' }];
    await call('AppointmentsSync', { appointments, auth: { ...auth, applicationPassword: 'wrong' } });
    expect(listAt((await statusesOf('never')).body, 'appointmentStatuses')).toEqual([]);
  });
});

describe('AppointmentsSync', () => {
  test('P-UG item by item, and successful as a whole: the fixture’s one good and one bad row', async () => {
    const { status, body } = await sync({ ...row, id: '', date: '' }, { ...row, id: '27' });
    expect(status).toBe(200);
    expect(body).toMatchObject(ok);
    const statuses = listAt(body, 'statuses');
    expect(statuses).toHaveLength(2);
    expect(statuses).toContainEqual({ id: '27', success: true, message: null });
    expect(statuses).toContainEqual({
      id: '',
      success: false,
      message: expect.stringContaining('not valid') as string,
    });
  });

  test('P-UG "The appointment date is not valid: "', async () => {
    for (const date of ['03/02/2026', '2026-02-31', '2026-03-02T09:15:00Z', '2026-03-02 25:00', '']) {
      expect((await sync({ ...row, id: 'bad-date', date })).body).toMatchObject({
        ...ok,
        statuses: [{ id: 'bad-date', success: false, message: `The appointment date is not valid: ${date}` }],
      });
    }
    expect(listAt((await statusesOf('bad-date')).body, 'appointmentStatuses')).toEqual([]);
  });

  test('S3 date "2015-12-30" has no time; public clients send one', async () => {
    for (const date of ['2015-12-30', '2015-12-30 09:15']) {
      expect(at((await sync({ ...row, date })).body, 'statuses', 0, 'success')).toBe(true);
    }
  });

  test('S3 ids and duration are numbers in the C# sample and texts in the JSON block; so are the flags', async () => {
    const sample = { locationId: '123', details: 'details', summary: 'summary', typeId: '456', patientId: '789' };
    const numbers = { ...row, ...sample, id: 3456, updoxId: 6543, duration: 500, date: '2015-12-30' };
    const texts = {
      ...row,
      ...sample,
      id: '234',
      updoxId: '123',
      duration: '500',
      blocked: 'false',
      cancelled: 'true',
    };
    const { body } = await sync(numbers, texts);
    // The id comes back as text whatever was sent.
    expect(
      listAt(body, 'statuses')
        .map((one) => at(one, 'id'))
        .toSorted(),
    ).toEqual(['234', '3456']);
    expect(listAt(body, 'statuses').every((one) => at(one, 'success') === true)).toBe(true);
    const seen = listAt((await statusesOf('234', 3456)).body, 'appointmentStatuses');
    const statusOf = (id: string): unknown =>
      at(
        seen.find((one) => at(one, 'externalAppointmentId') === id),
        'appointmentStatus',
      );
    expect([statusOf('234'), statusOf('3456')]).toEqual(['cancelled', 'scheduled']);
  });

  test.each([
    ['id', { ...row, id: undefined }],
    ['calendarId', { ...row, id: 'incomplete', calendarId: undefined }],
    ['date', { ...row, id: 'incomplete', date: undefined }],
    ['duration', { ...row, id: 'incomplete', duration: 'long' }],
  ])('P-UG a row without a good %s fails alone', async (field, bad) => {
    const { body } = await sync(bad, { ...row, id: 'good' });
    expect(body).toMatchObject(ok);
    const failed = listAt(body, 'statuses').filter((one) => at(one, 'success') === false);
    expect(failed).toHaveLength(1);
    expect(at(failed[0], 'message')).toContain(field);
  });

  test('S3 "attempt to find existing records based on the id passed in": an upsert, under one own id', async () => {
    await sync({ ...row, id: 'twice' });
    const [first] = listAt((await statusesOf('twice')).body, 'appointmentStatuses');
    await sync({ ...row, id: 'twice', date: '2026-03-03 10:00', cancelled: true });
    const [second] = listAt((await statusesOf('twice')).body, 'appointmentStatuses');
    expect(at(second, 'appointmentId')).toBe(at(first, 'appointmentId'));
    expect([at(first, 'appointmentStatus'), at(second, 'appointmentStatus')]).toEqual(['scheduled', 'cancelled']);
  });

  test('Updox’s own number is no partner’s id: a row under it is another row', async () => {
    const [known] = up.sandbox.world.calendarAppointments;
    await sync({ ...row, id: known?.updoxId, cancelled: true });
    const [untouched] = listAt((await statusesOf(known?.partnerId)).body, 'appointmentStatuses');
    expect(at(untouched, 'appointmentId')).toBe(known?.updoxId);
    expect(at(untouched, 'appointmentStatus')).toBe(known?.isCancelled === true ? 'cancelled' : 'scheduled');
  });

  test('the statuses come in another order than the rows', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => ({ ...row, id: `order-${index}` }));
    const ids = listAt((await sync(...rows)).body, 'statuses').map((one) => at(one, 'id'));
    expect(ids.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
    expect(ids.filter((id, index) => id === rows[index]?.id)).toEqual([]);
  });

  test('P-UG 200 rows a call; P-UW 4020 "request likely too large" above', async () => {
    const rows = Array.from({ length: 201 }, (_, index) => ({ ...row, id: `many-${index}` }));
    expect((await sync(...rows)).body).toMatchObject({ successful: false, responseCode: 4020 });
    expect((await sync(...rows.slice(1))).body).toMatchObject(ok);
  });

  test.each([
    ['no list', { appointments: 'none', auth }, 4060],
    ['nothing', { auth }, 4060],
  ])('P-UW 4060 validation: %s', async (_name, json, code) => {
    expect((await call('AppointmentsSync', json)).body).toMatchObject({ successful: false, responseCode: code });
  });

  test('P-UG {"responseCode": 4000, "responseMessage": "Bad Request", "successful": false}: a body that is no JSON', async () => {
    const headers = { 'content-type': 'application/json' };
    const { status, body } = await up.call('updox', '/api/io/AppointmentsSync', { text: '{"appointments":', headers });
    expect(status).toBe(200);
    expect(body).toEqual({ responseCode: 4000, responseMessage: 'Bad Request', successful: false });
  });
});

describe('AppointmentStatusesGetByIds', () => {
  test('P-UG the fixture’s shape: a number, a text, and reminders with dates on a clock with its zone', async () => {
    const sent = up.sandbox.world.calendarAppointments.find(({ reminders }) =>
      reminders.every(({ at: when }) => when !== null),
    );
    const { body } = await statusesOf(sent?.partnerId);
    expect(body).toMatchObject(ok);
    expect(listAt(body, 'appointmentStatuses')).toEqual([
      {
        appointmentId: sent?.updoxId,
        externalAppointmentId: sent?.partnerId,
        appointmentStatus: expect.stringMatching(/^(scheduled|cancelled)$/) as string,
        reminders: ['email', 'sms'].map((reminderType) => ({
          reminderId: expect.any(Number) as number,
          reminderStatus: 'sent',
          // "02/08/2020 18:00:55 CST"
          reminderStatusDate: expect.stringMatching(/^\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}:\d{2} P[SD]T$/) as string,
          reminderType,
        })),
      },
    ]);
  });

  test('a reminder that was not sent yet has an empty date', async () => {
    const ahead = up.sandbox.world.calendarAppointments.find(({ reminders }) =>
      reminders.every(({ at: when }) => when === null),
    );
    const { body } = await statusesOf(ahead?.partnerId);
    expect(at(body, 'appointmentStatuses', 0, 'reminders', 0, 'reminderStatusDate')).toBe('');
  });

  test('what is not there is left out, and the rest comes in another order', async () => {
    const ids = up.sandbox.world.calendarAppointments.slice(0, 30).map(({ partnerId }) => partnerId);
    const { body } = await statusesOf('absent', ...ids);
    const answered = listAt(body, 'appointmentStatuses').map((one) => at(one, 'externalAppointmentId'));
    expect(answered.toSorted()).toEqual(ids.toSorted());
    expect(answered.filter((id, index) => id === ids[index])).toEqual([]);
  });

  test('nothing asked for is nothing answered, and no error', async () => {
    expect((await statusesOf()).body).toEqual({ ...ok, appointmentStatuses: [] });
  });

  test.each([[{ auth }], [{ appointmentIds: 'row-1', auth }], [{ appointmentIds: [{}], auth }]])(
    'P-UW 4060 validation: %j',
    async (json) => {
      expect((await call('AppointmentStatusesGetByIds', json)).body).toMatchObject({
        successful: false,
        responseCode: 4060,
      });
    },
  );

  test('a calendar row is synced and its status read; cancelled, it says so', async () => {
    await sync({ ...row, id: 'story' });
    expect(at((await statusesOf('story')).body, 'appointmentStatuses', 0, 'appointmentStatus')).toBe('scheduled');
    await sync({ ...row, id: 'story', cancelled: true });
    expect(at((await statusesOf('story')).body, 'appointmentStatuses', 0, 'appointmentStatus')).toBe('cancelled');
  });
});
