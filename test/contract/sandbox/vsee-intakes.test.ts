import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { account, clinic, key, plantedMembers, visitOf, vseeUnderTest } from '../../support/vsee-wire.ts';
import {
  at,
  type Call,
  listAt,
  type Reply,
  type SandboxUnderTest,
  sandboxUnderTest,
  textAt,
} from '../../support/wire.ts';

const now = Date.parse('2026-03-02T20:00:00Z');
let up: SandboxUnderTest;
beforeAll(async () => {
  up = await sandboxUnderTest({ only: ['vsee'], now });
});
afterAll(() => up.sandbox.close());
const { call, as } = vseeUnderTest(() => up);

const member = (index = 0) => {
  const found = plantedMembers(up.sandbox.world)[index];
  if (found === undefined) throw new Error('no member');
  return found;
};
const create = (rest: Call, headers: Readonly<Record<string, string>> = clinic): Promise<Reply> =>
  call('/intakes', { ...rest, method: 'POST', headers });
const read = (id: string, headers: Readonly<Record<string, string>> = clinic): Promise<Reply> =>
  call(`/intakes/${id}`, { headers });

describe('POST /intakes', () => {
  const sample = { provider: '541', reason_for_visit: 'Test', reset: 'true', type: '1' };

  test.each<[string, Call]>([
    ['S1 a form (`-d`)', { form: sample }],
    ['S1 multipart', { multipart: sample }],
    ['P-VP JSON', { json: { provider: 541, reason_for_visit: 'Test', reset: true, type: 1 } }],
  ])('%s: {data: {id: uuid}}, and it can be fetched', async (_kind, body) => {
    const { status, body: answer } = await create(body);
    expect(status).toBe(200);
    const id = textAt(answer, 'data', 'id');
    expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(at((await read(id)).body, 'data')).toMatchObject({ id, reason_for_visit: 'Test', type: '1' });
  });

  test('S1 `/intakes.json`, as its sample calls it', async () => {
    expect((await call('/intakes.json', { headers: clinic, form: sample })).status).toBe(200);
  });

  test('S1 "any amount of custom JSON field-value pairs may be sent. They will all be saved into the Intake object"', async () => {
    const custom = {
      custom_is_allergic: 'Yes',
      custom_symptoms: 'Rash, Red Eyes',
      custom_symptoms_duration: '2 weeks',
    };
    const { body } = await create({ form: { ...sample, ...custom } });
    // The answer is the id and the custom fields, and nothing else.
    expect(at(body, 'data')).toEqual({ id: expect.any(String) as string, ...custom });
    expect(at((await read(textAt(body, 'data', 'id'))).body, 'data')).toMatchObject(custom);
  });

  test('custom values that are no text are kept as text', async () => {
    const { body } = await create({
      json: { question_1: 7, question_2: true, question_3: ['a', 'b'], constructor: 'x' },
    });
    expect(at(body, 'data')).toMatchObject({
      question_1: '7',
      question_2: 'true',
      question_3: '["a","b"]',
      constructor: 'x',
    });
  });

  test('P-VD 15564825 `member_id` is "the patient’s code, to act on behalf"', async () => {
    const { body } = await create({ json: { member_id: member().plantedKey, reason_for_visit: 'Cough' } });
    const id = textAt(body, 'data', 'id');
    // It is that patient's from now on, and no other's.
    expect((await read(id, await as(member()))).status).toBe(200);
    expect((await read(id, await as(member(1)))).status).toBe(403);
  });

  test('a patient’s own token: the intake is theirs, and nobody else’s can be made', async () => {
    const headers = await as(member());
    const { body } = await create({ json: { reason_for_visit: 'Cough' } }, headers);
    expect((await read(textAt(body, 'data', 'id'), headers)).status).toBe(200);
    expect((await create({ json: { member_id: member(1).plantedKey } }, headers)).status).toBe(403);
  });

  test('404: a patient that there is not', async () => {
    expect((await create({ json: { member_id: 'nobody' } })).status).toBe(404);
  });

  test.each([
    ['a list of ids', (ids: readonly string[]) => ids],
    ['a list of {id}', (ids: readonly string[]) => ids.map((id) => ({ id }))],
    ['a list with commas', (ids: readonly string[]) => ids.join(', ')],
  ])('P-VD 15564825 `attachments` as %s', async (_name, write) => {
    const ids = [await upload('one.png'), await upload('two.pdf')];
    const { body } = await create({ json: { attachments: write(ids) } });
    const attachments = listAt((await read(textAt(body, 'data', 'id'))).body, 'data', 'attachments');
    expect(attachments.map((file) => [at(file, '_id'), at(file, 'name'), at(file, 'ext')])).toEqual([
      [ids[0], 'one.png', 'png'],
      [ids[1], 'two.pdf', 'pdf'],
    ]);
  });

  test('400: a file that there is not', async () => {
    expect((await create({ json: { attachments: ['none'] } })).status).toBe(400);
  });

  test.each([
    // Register 9: the sample sends no headers; the sandbox asks for them.
    ['no headers', {}],
    ['no token', account],
    ['a wrong token', { ...account, 'x-apitoken': 'wrong' }],
    ['the key', key],
  ])('401 with %s', async (_name, headers) => {
    const { status, body } = await create({ form: sample }, headers);
    expect([status, at(body, 'code')]).toEqual([401, 401]);
  });
});

describe('GET and POST /intakes/:id', () => {
  test('S1: `type` text, times unix, files with `_id`, {sec, usec} and who made them', async () => {
    const { intake, memberId } = visitOf(up.sandbox.world, (visit) => visit.intake.attachments.length > 0);
    const { body } = await read(intake.intakeId);
    expect(at(body, 'data')).toMatchObject({
      id: intake.intakeId,
      type: expect.stringMatching(/^[12]$/) as string,
      reason_for_visit: intake.reasonForVisit,
      created: Math.floor(intake.createdAt / 1_000),
      modified: Math.floor(intake.modifiedAt / 1_000),
    });
    const [file] = intake.attachments;
    const stamp = { sec: expect.any(Number) as number, usec: expect.any(Number) as number };
    expect(listAt(body, 'data', 'attachments')[0]).toEqual({
      _id: file?.id,
      name: file?.name,
      path: `files/${file?.id ?? ''}.png`,
      size: file?.sizeBytes,
      ext: 'png',
      type: 0,
      creator_id: memberId,
      remark: null,
      using: 1,
      modified: stamp,
      created: stamp,
    });
  });

  test('S1 multipart: what is sent is changed, the rest and the id stay', async () => {
    const created = await create({ json: { reason_for_visit: 'Cough', location: 'NV', custom_a: '1', custom_b: '2' } });
    const id = textAt(created.body, 'data', 'id');
    up.sandbox.clock.advance(60_000);
    const fields = { location: 'CA', phone: '9165550123', custom_b: '3' };
    const { body } = await call(`/intakes/${id}`, { headers: clinic, multipart: fields });
    expect(body).toEqual({ data: { id } });
    const { body: after } = await read(id);
    expect(at(after, 'data')).toMatchObject({ ...fields, reason_for_visit: 'Cough', custom_a: '1' });
    expect(Number(at(after, 'data', 'modified')) - Number(at(after, 'data', 'created'))).toBe(60);
  });

  test('P-VD spells it `reasonforvisit` here, and `consultation` is an object out of the room', async () => {
    const [room] = up.sandbox.world.rooms;
    const consultation = room?.consultations[1];
    const created = await create({ json: { member_id: member().vendorId, room_code: room?.code } });
    const id = textAt(created.body, 'data', 'id');
    await call(`/intakes/${id}`, { headers: clinic, json: { reasonforvisit: 'Refill', consultation } });
    expect(at((await read(id)).body, 'data', 'reason_for_visit')).toBe('Refill');
    // Chosen and paid for: 25 in the room, "25.00" in the visit.
    const booked = await call('/visits/add_walkin', { headers: clinic, form: { intake_id: id } });
    expect(at(booked.body, 'data', 'payment')).toMatchObject({ duration: 30, amount: '25.00' });
  });

  test('an intake changed after the booking is changed in the visit', async () => {
    const { vseeId, intake } = visitOf(up.sandbox.world, ({ status }) => status === 'confirmed');
    await call(`/intakes/${intake.intakeId}`, { headers: clinic, form: { reason_for_visit: 'Another reason' } });
    const { body } = await call(`/visits/${vseeId}`, { headers: clinic });
    expect(at(body, 'data', 'intake', 'reason_for_visit')).toBe('Another reason');
  });

  test('404 {code, message}: an intake that there is not', async () => {
    for (const reply of [await read('none'), await call('/intakes/none', { headers: clinic, form: { phone: '1' } })]) {
      expect([reply.status, at(reply.body, 'code')]).toEqual([404, 404]);
    }
  });

  test.each([
    ['no token', account],
    ['a wrong token', { ...account, 'x-apitoken': 'wrong' }],
  ])('401 with %s', async (_name, headers) => {
    const { intake } = visitOf(up.sandbox.world, () => true);
    expect((await read(intake.intakeId, headers)).status).toBe(401);
    expect((await call(`/intakes/${intake.intakeId}`, { headers, form: { phone: '1' } })).status).toBe(401);
  });
});

async function upload(name: string, headers: Readonly<Record<string, string>> = clinic): Promise<string> {
  const multipart = { file: new File(['12345'], name), 'meta.category': 'intake_attachment' };
  return textAt((await call('/files', { headers, multipart })).body, 'data', 'id');
}

describe('files (P-VD 15302716)', () => {
  test('POST /files: a binary `file` and its `meta.category`', async () => {
    const headers = await as(member());
    const multipart = { file: new File(['12345'], 'p878984.jpg'), 'meta.category': 'user_document' };
    const { body } = await call('/files', { headers, multipart });
    expect(at(body, 'data')).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      name: 'p878984.jpg',
      size: 5,
      ext: 'jpg',
      fullpath: expect.stringContaining('auth_code=') as string,
      meta: { category: 'user_document', target: { id: member().vendorId, type: 'user' } },
      creator: { id: member().vendorId },
    });
  });

  test('"For now, only \'name\' is allowed to be modified", and by whom it belongs to', async () => {
    const headers = await as(member());
    const id = await upload('before.jpg', headers);
    const { body } = await call(`/files/${id}`, { headers, form: { name: 'test2.jpg' } });
    expect(at(body, 'data', 'name')).toBe('test2.jpg');
    expect((await call(`/files/${id}`, { headers: await as(member(1)), form: { name: 'x' } })).status).toBe(403);
    expect((await call('/files/none', { headers, form: { name: 'x' } })).status).toBe(404);
  });

  test('GET /files?target_id&target_type=user: that user’s', async () => {
    const headers = await as(member(2));
    const ids = [await upload('a.png', headers), await upload('b.png', headers)];
    const path = `/files?target_id=${member(2).vendorId}&target_type=user`;
    const { body } = await call(path, { headers });
    expect(
      listAt(body, 'data')
        .map((file) => at(file, 'id'))
        .toSorted(),
    ).toEqual(ids.toSorted());
    expect(listAt(body, 'data')[0]).toMatchObject({ is_deletable: false, created: expect.any(Number) as number });
    expect((await call(path, { headers: await as(member()) })).status).toBe(403);
  });

  test.each<[string, Readonly<Record<string, string | Blob>>]>([
    ['file', { 'meta.category': 'user_document' }],
    ['meta.category', { file: new File(['1'], 'a.png') }],
    ['meta.category', { file: new File(['1'], 'a.png'), 'meta.category': 'holiday' }],
  ])('400 without a good %s', async (field, multipart) => {
    const { status, body } = await call('/files', { headers: clinic, multipart });
    expect(status).toBe(400);
    expect(at(body, 'message')).toContain(field);
  });

  test('401 without a token', async () => {
    const multipart = { file: new File(['1'], 'a.png'), 'meta.category': 'user_document' };
    expect((await call('/files', { headers: account, multipart })).status).toBe(401);
  });
});
