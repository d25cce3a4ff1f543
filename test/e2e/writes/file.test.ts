import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { patientAtMdi } from '../../support/mdi-writes.ts';
import { type Stack, startStack } from '../../support/stack.ts';
import { mutate, newKey, payloadFields, unsettled, writeOf } from '../../support/writes.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ writes: { quietMs: 0 }, env: { VENDOR_TIMEOUT_MS: '4000' } });
});
afterAll(() => stack.close());
beforeEach(() => {
  stack.vendor('mdi').faults.clear();
  stack.clearCalls();
});

const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from('pixels')]);

type Upload = Readonly<{ key?: string | null; name?: string; type?: string; mimeType?: string; bytes?: Uint8Array }>;
type Answer = Readonly<{
  status: number;
  fileId?: string | null;
  write?: { state: string; writeId: string } | null;
  userErrors?: readonly Record<string, unknown>[];
  errors?: readonly { message: string; extensions: Record<string, unknown> }[];
}>;

async function upload(given: Upload = {}): Promise<Answer> {
  const { key = newKey(), name = 'secret-face.png', type = 'face-photo', mimeType = 'image/png', bytes = png } = given;
  const form = new FormData();
  form.set('type', type);
  form.set('name', name);
  form.set('file', new Blob([new Uint8Array(bytes)], { type: mimeType }), name);
  const headers = key === null ? {} : { 'idempotency-key': key };
  const response = await fetch(`${stack.url}/files`, { method: 'POST', headers, body: form });
  return { status: response.status, ...((await response.json()) as object) };
}

const count = (): number => stack.vendor('mdi').calls.count('createFile');

test('a file is given to the vendor once for its key, and read by the id that it got', async () => {
  const key = newKey();
  const done = await upload({ key });
  expect(done).toMatchObject({ status: 200, write: { state: 'SUCCEEDED' }, userErrors: [] });
  expect(await upload({ key })).toMatchObject({ fileId: done.fileId, write: { writeId: done.write?.writeId } });
  expect(count()).toBe(1);
  const { data } = await stack.ask<{ storedFile: object }>(
    `query ($id: ID!) { storedFile(fileId: $id) { name mimeType type } }`,
    { id: done.fileId },
  );
  expect(data.storedFile).toEqual({ name: 'secret-face.png', mimeType: 'image/png', type: 'face-photo' });
  const other = await upload({ key, bytes: Buffer.concat([png, png]) });
  expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_MISMATCH' }]);
});

test('a message carries it: its files are told by id', async () => {
  const { fileId } = await upload();
  const record = stack.sandbox.world.patients.mdi[1];
  if (record === undefined) throw new Error('an empty world');
  const input = {
    patientId: await patientAtMdi(stack, record),
    channel: 'PATIENT',
    fileIds: [fileId],
    idempotencyKey: newKey(),
  };
  const { payload } = await mutate(
    stack,
    'sendMessage',
    input,
    `message { text files { fileId name } } ${payloadFields}`,
  );
  expect(payload).toMatchObject({ message: { text: null, files: [{ fileId, name: 'secret-face.png' }] } });
});

test.each([
  ['a kind that is not taken', { mimeType: 'text/html' }, ['file']],
  ['a kind that it only says', { mimeType: 'application/pdf' }, ['file']],
  ['nothing in it', { bytes: new Uint8Array() }, ['file']],
  [
    'a PDF beyond "16 MB other"',
    { mimeType: 'application/pdf', bytes: Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(16_000_000)]) },
    ['file'],
  ],
  ['no type', { type: '' }, ['type']],
  ['a type that is no word', { type: '../x' }, ['type']],
  ['a name of 256 characters', { name: 'x'.repeat(256) }, ['name']],
  ['a key that is too short', { key: 'short' }, ['idempotencyKey']],
] as const)('%s is INVALID, and the vendor is not asked', async (_what, given, field) => {
  expect(await upload(given)).toMatchObject({
    status: 200,
    fileId: null,
    write: null,
    userErrors: [{ code: 'INVALID', field }],
  });
  expect(count()).toBe(0);
});

test('a file of 25 MB is taken; one byte more is 413, in our own form', async () => {
  const bytes = Buffer.concat([png, Buffer.alloc(25_000_000 - png.length)]);
  expect(await upload({ bytes })).toMatchObject({ status: 200, write: { state: 'SUCCEEDED' } });
  const { status, errors } = await upload({ bytes: Buffer.concat([bytes, Buffer.alloc(1)]) });
  expect([status, errors]).toEqual([413, [{ message: 'The body is too long.', extensions: { code: 'BAD_REQUEST' } }]]);
  expect(count()).toBe(1);
});

test('without the header that no foreign form can set, without a file, or as JSON: 400', async () => {
  expect(await upload({ key: null })).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
  });
  const send = async (body: BodyInit, more: object = {}) =>
    (await fetch(`${stack.url}/files`, { method: 'POST', headers: { 'idempotency-key': newKey(), ...more }, body }))
      .status;
  expect(await send(new FormData())).toBe(400);
  expect(await send('{}', { 'content-type': 'application/json' })).toBe(400);
  expect(count()).toBe(0);
});

test('Q19 GraphQL itself takes no form', async () => {
  const form = new FormData();
  form.set('operations', JSON.stringify({ query: '{ __typename }' }));
  const response = await fetch(`${stack.url}/graphql`, {
    method: 'POST',
    headers: { 'x-apollo-operation-name': 'x' },
    body: form,
  });
  expect([response.status >= 400, response.status < 500]).toEqual([true, true]);
});

test.each([
  ['cuts the connection', { kind: 'reset' }],
  ['answers 500', { kind: 'status', status: 500 }],
  ['answers without an id', { kind: 'missing-field', field: 'file_id' }],
] as const)('C4, C7 a vendor that takes it and then %s leaves it unknown, to a person', async (_way, effect) => {
  stack.vendor('mdi').faults.set([{ operation: 'createFile', phase: 'after', times: 1, effect }]);
  const key = newKey();
  const lost = await upload({ key });
  expect(lost).toMatchObject({
    status: 502,
    errors: [{ extensions: { code: 'OUTCOME_UNKNOWN', outcome: 'UNKNOWN', vendor: 'MDI' } }],
  });
  const writeId = String(lost.errors?.[0]?.extensions['writeId']);
  expect((await unsettled(stack)).map((write) => write.writeId)).toContain(writeId);
  expect(await upload({ key })).toMatchObject({ status: 502 });
  expect(count()).toBe(1);
  const settled = await mutate(
    stack,
    'settleWrite',
    { writeId, isDone: true, vendorId: 'file-seen', reason: 'Asked the vendor' },
    'write { writeId state code legs { vendor operation state code } } userErrors { code }',
  );
  expect(settled.payload?.userErrors).toEqual([]);
  expect(await upload({ key })).toMatchObject({ status: 200, fileId: 'file-seen' });
});

test('what the vendor refuses is REFUSED; what was not done may be done with the same key', async () => {
  const fault = (status: number) =>
    stack
      .vendor('mdi')
      .faults.set([{ operation: 'createFile', phase: 'before', times: 1, effect: { kind: 'status', status } }]);
  fault(422);
  const refused = await upload();
  expect(refused).toMatchObject({
    status: 200,
    fileId: null,
    write: { state: 'REFUSED' },
    userErrors: [{ code: 'REFUSED', vendor: 'MDI' }],
  });
  fault(403);
  const key = newKey();
  const failed = await upload({ key });
  expect(failed).toMatchObject({ status: 502, errors: [{ extensions: { code: 'VENDOR_AUTH', outcome: 'FAILED' } }] });
  expect((await writeOf(stack, String(failed.errors?.[0]?.extensions['writeId'])))?.state).toBe('FAILED');
  expect(await upload({ key })).toMatchObject({ write: { state: 'SUCCEEDED' } });
});

test('more at once than memory is meant for are asked to come again', async () => {
  stack.vendor('mdi').faults.set([{ operation: 'createFile', effect: { kind: 'delay', ms: 500 } }]);
  const answers = await Promise.all(Array.from({ length: 8 }, () => upload()));
  const busy = answers.filter(({ status }) => status === 503);
  expect(busy.length).toBeGreaterThan(0);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(8 - busy.length);
});

test('neither its name nor its content is logged', () => {
  for (const secret of ['secret-face', 'pixels', 'face-photo']) {
    expect([secret, stack.logged().includes(secret)]).toEqual([secret, false]);
  }
});
