import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { credentials } from '../../../src/sandbox/index.ts';
import { mdiUnderTest } from '../../support/mdi-wire.ts';
import { at, listAt, type Reply, type SandboxUnderTest, sandboxUnderTest, textAt } from '../../support/wire.ts';

let up: SandboxUnderTest;
beforeAll(async () => {
  up = await sandboxUnderTest({ only: ['mdi'], now: Date.parse('2026-03-02T20:00:00Z') });
});
afterAll(() => up.sandbox.close());
const { call } = mdiUnderTest(() => up);

const nobody = '00000000-0000-4000-8000-000000000000';
/** The world writes to every second patient; another one for each test. */
let next = 0;
const patientWithMessages = (): string => {
  next += 2;
  return up.sandbox.world.patients.mdi[next]?.vendorId ?? '';
};
const seeds = (patientId: string) => up.sandbox.world.mdi.messages.filter((message) => message.patientId === patientId);
const at$ = (patientId: string, rest = '', api = 'partner'): string =>
  `/v1/${api}/patients/${patientId}/messages${rest}`;
const idsOf = (body: unknown): readonly unknown[] => listAt(body, 'data').map((one) => at(one, 'id'));
const send = (patientId: string, json: object, api = 'partner'): Promise<Reply> =>
  call(at$(patientId, '', api), { json });

describe.each(['partner', 'clinician'])('/v1/%s/patients/:patient/messages', (api) => {
  test('S2 "Get the patient’s messages (paginated)": the latest first, of one channel or of all, `order` either way', async () => {
    const patientId = patientWithMessages();
    const own = seeds(patientId).toSorted((a, b) => b.createdAt - a.createdAt);
    const list = async (query: string) => idsOf((await call(at$(patientId, `?${query}`, api))).body);
    expect(await list('')).toEqual(own.map(({ messageId }) => messageId));
    for (const channel of ['patient', 'support']) {
      const wanted = own.filter((message) => message.channel === channel).map(({ messageId }) => messageId);
      expect(await list(`channel=${channel}`)).toEqual(wanted);
      expect(await list(`channel=${channel}&order=asc`)).toEqual(wanted.toReversed());
    }
    expect([...(await list('per_page=2&page=1')), ...(await list('per_page=2&page=2'))]).toEqual(
      own.map(({ messageId }) => messageId),
    );
    expect((await call(at$(patientId, '?channel=letters', api))).status).toBe(400);
  });

  test('S2 "Creates a patient’s message, and attaches its files", with what it refers to; the other is answered', async () => {
    const patientId = patientWithMessages();
    const [asked] = seeds(patientId);
    const file = up.sandbox.world.mdi.messages.flatMap(({ files }) => files)[0];
    const body = {
      channel: 'patient',
      text: 'Well?',
      reference_message_id: asked?.messageId,
      files: [{ id: file?.fileId }],
    };
    const sent = await send(patientId, body, api);
    expect(sent.status).toBe(200);
    const id = textAt(sent.body, 'id');
    const page = await call(at$(patientId, `/${id}`, api));
    expect(page.body).toMatchObject({
      ...{ id, patient_id: patientId, channel: 'patient', text: 'Well?', read_at: null, readings: [] },
      ...{ reference_message_id: asked?.messageId, user_type: 'App\\Models\\Partner' },
      files: [{ id: file?.fileId, name: file?.name }],
    });
    expect((await call(at$(patientId, `/${asked?.messageId ?? ''}`, api))).body).toMatchObject({
      ...{ reply_message_id: id, replied_at: '2026-03-02 20:00:00' },
    });
    expect(idsOf((await call(at$(patientId, '', api))).body)[0]).toBe(id);
  });

  test('read, with a reading of its own, once; "Unreads the patient’s message" by DELETE', async () => {
    const patientId = patientWithMessages();
    const id = textAt((await send(patientId, { channel: 'support', text: 'Hello' }, api)).body, 'id');
    const mark = (step: string, method: string): Promise<Reply> =>
      call(at$(patientId, `/${id}/${step}`, api), { method });
    await mark('read', 'POST');
    expect(await mark('read', 'POST')).toMatchObject({
      status: 200,
      body: {
        read_at: '2026-03-02 20:00:00',
        readings: [{ message_id: id, user_type: 'App\\Models\\Partner', user_id: credentials.mdi.partnerId }],
      },
    });
    const listed = listAt((await call(at$(patientId, '', api))).body, 'data').find((one) => at(one, 'id') === id);
    expect(listed).toMatchObject({ read_message_info: 'Read by Me' });
    expect(listed).not.toHaveProperty('read_at');
    expect((await mark('unread', 'DELETE')).body).toMatchObject({ read_at: null, readings: [] });
  });
});

describe('what is refused', () => {
  test.each([
    ['channel*', { text: 'x' }, 'channel'],
    ['a channel that is none', { channel: 'letters', text: 'x' }, 'channel'],
    ['nothing said', { channel: 'patient' }, 'text'],
    [
      'a reference that is none',
      { channel: 'patient', text: 'x', reference_message_id: nobody },
      'reference_message_id',
    ],
    ['a file that was not uploaded', { channel: 'patient', files: [{ id: nobody }] }, 'files'],
    ['files [{id*}]', { channel: 'patient', files: [{}] }, 'files'],
    [
      'sender_type (patient/partner/system)',
      { channel: 'patient', text: 'x', sender_type: 'clinician' },
      'sender_type',
    ],
  ])('400: %s', async (_rule, json, field) => {
    const patientId = patientWithMessages();
    const { status, body } = await send(patientId, json);
    expect([status, at(body, 'message')]).toEqual([400, expect.stringContaining(field)]);
    expect(idsOf((await call(at$(patientId))).body)).toHaveLength(seeds(patientId).length);
  });

  test('404: a patient whom nobody knows, and somebody else’s message', async () => {
    const [mine, other] = [patientWithMessages(), patientWithMessages()];
    expect((await call(at$(nobody))).status).toBe(404);
    expect((await send(nobody, { channel: 'patient', text: 'x' })).status).toBe(404);
    const theirs = seeds(other)[0]?.messageId ?? '';
    for (const [rest, method] of [
      ['', 'GET'],
      ['/read', 'POST'],
      ['/unread', 'DELETE'],
    ] as const) {
      expect((await call(at$(mine, `/${theirs}${rest}`), { method })).status).toBe(404);
    }
  });
});

test.each([
  ['patient', 'App\\Models\\Patient'],
  ['partner', 'App\\Models\\Partner'],
  ['system', 'App\\Models\\System'],
])('P-MC sender_type %s', async (sender_type, user_type) => {
  const { body } = await send(patientWithMessages(), { channel: 'patient', text: 'x', sender_type });
  expect(body).toMatchObject({ user_type });
  expect(body).not.toHaveProperty('files');
});

test('S2 M6 "Get the patient’s message’s readings (paginated)", for clinicians alone', async () => {
  const patientId = patientWithMessages();
  const read = seeds(patientId).find(({ readings }) => readings.length > 0);
  const path = at$(patientId, `/${read?.messageId ?? ''}/readings`, 'clinician');
  expect((await call(path)).body).toMatchObject({
    data: [{ id: read?.readings[0]?.readingId, user_type: 'App\\Models\\Clinician' }],
    meta: { total: 1 },
  });
  expect((await call(path.replace('clinician', 'partner'))).status).toBe(404);
});

test('S2 M12 PATCH /messages/dismiss?channel= "Dismisses the patient’s messages", of that channel', async () => {
  const patientId = patientWithMessages();
  const isOpen = async (channel: string) => {
    const { body } = await call(at$(patientId, `?channel=${channel}`));
    return listAt(body, 'data').some((one) => at(one, 'dismissed_at') === null);
  };
  const answer = await call(at$(patientId, '/dismiss?channel=patient', 'clinician'), { method: 'PATCH' });
  expect(answer.status).toBe(204);
  expect([await isOpen('patient'), await isOpen('support')]).toEqual([false, true]);
  expect((await call(at$(patientId, '/dismiss', 'clinician'), { method: 'PATCH' })).status).toBe(400);
});
