import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PatientRecord } from '../../../src/sandbox/world/types.ts';
import { clientDocument } from '../../support/document.ts';
import { askMdi, patientAtMdi } from '../../support/mdi-writes.ts';
import { type Stack, startStack } from '../../support/stack.ts';
import { mutate, newKey, payloadFields, unsettled, writeOf } from '../../support/writes.ts';

const fields = `message { messageId channel text isRead readAt author { kind name } reference { messageId text }
  files { fileId } readings { by { kind } readAt } } ${payloadFields}`;

/** Long enough for a slow machine to ask twice in between. */
const quietMs = 2_000;

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ writes: { quietMs }, env: { VENDOR_TIMEOUT_MS: '2000', RECORD_CACHE: 'on' } });
});
afterAll(() => stack.close());
beforeEach(() => {
  stack.vendor('mdi').faults.clear();
  stack.clearCalls();
});

let used = 0;
/** A patient whom the world writes with, another each time. */
async function someone(): Promise<Readonly<{ record: PatientRecord; patientId: string }>> {
  used += 2;
  const record = stack.sandbox.world.patients.mdi[used];
  if (record === undefined) throw new Error('the world has too few patients');
  return { record, patientId: await patientAtMdi(stack, record) };
}
const seeds = ({ vendorId }: PatientRecord) =>
  stack.sandbox.world.mdi.messages
    .filter(({ patientId }) => patientId === vendorId)
    .toSorted((a, b) => b.createdAt - a.createdAt);

const send = (input: object) => mutate(stack, 'sendMessage', input, fields);
const fault = (operation: string, effect: object, phase: 'before' | 'after' = 'after') =>
  stack.vendor('mdi').faults.set([{ operation, phase, times: 1, effect: effect as never }]);
const count = (operation: string) => stack.vendor('mdi').calls.count(operation);

/** How many messages with this text the sandbox itself holds. */
async function sentTimes({ vendorId }: PatientRecord, text: string): Promise<number> {
  const path = `/v1/partner/patients/${vendorId}/messages?per_page=100`;
  const { data } = (await askMdi(stack.vendor('mdi').url, path)) as { data: { text: string | null }[] };
  return data.filter((message) => message.text === text).length;
}

type Listed = {
  patient: {
    messages: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: { node: Record<string, unknown> }[];
    };
  };
};

test('a patient’s messages come in pages, the latest first, with author, files, what they refer to and who read them', async () => {
  const { record, patientId } = await someone();
  const query = clientDocument('patient-messages');
  stack.clearCalls();
  const { data, errors } = await stack.ask<Listed>(query, { id: patientId, first: 3 });
  expect(errors).toEqual([]);
  expect(stack.calls()).toMatchObject({ 'mdi listMessages': 1 });
  const own = seeds(record);
  expect(data.patient.messages).toMatchObject({ totalCount: own.length, pageInfo: { hasNextPage: true } });
  const rest = await stack.ask<Listed>(query, {
    id: patientId,
    first: 3,
    after: data.patient.messages.pageInfo.endCursor,
  });
  const nodes = [...data.patient.messages.edges, ...rest.data.patient.messages.edges].map(({ node }) => node);
  const kinds = { Patient: 'PATIENT', Clinician: 'PROVIDER', SupportStaff: 'SUPPORT_STAFF', Partner: 'CLINIC' };
  expect(nodes).toMatchObject(
    own.map((message) => ({
      ...{ messageId: message.messageId, channel: message.channel.toUpperCase(), text: message.text },
      author: { kind: kinds[message.author.kind], name: expect.any(String) as string },
      files: message.files.map(({ fileId }) => ({ fileId })),
      reference: message.referenceMessageId === null ? null : { messageId: message.referenceMessageId },
      isRead: message.readings.length > 0,
      readings: message.readings.map((reading) => ({
        ...{ by: { kind: kinds[reading.by.kind] }, readAt: new Date(reading.at).toISOString() },
      })),
      dismissedAt:
        message.dismissedAt === null ? null : `${new Date(message.dismissedAt).toISOString().slice(0, 19)}.000Z`,
    })),
  );
});

test('of one channel alone; and one by its id, which tells when it was read', async () => {
  const { record, patientId } = await someone();
  const support = seeds(record).filter(({ channel }) => channel === 'support');
  const { data } = await stack.ask<Listed>(
    `query ($id: ID!) { patient(id: $id) { messages(channel: SUPPORT) { totalCount edges { node { messageId } } } } }`,
    { id: patientId },
  );
  expect(data.patient.messages.edges.map(({ node }) => node['messageId'])).toEqual(
    support.map(({ messageId }) => messageId),
  );
  const read = seeds(record).find(({ readings }) => readings.length > 0);
  const one = await stack.ask<{ message: object }>(
    `query ($id: ID!, $messageId: ID!) { message(patientId: $id, messageId: $messageId) { isRead readAt patient { id } } }`,
    { id: patientId, messageId: read?.messageId },
  );
  const readAt = `${new Date(read?.readings[0]?.at ?? 0).toISOString().slice(0, 19)}.000Z`;
  expect(one.data.message).toEqual({ isRead: true, readAt, patient: { id: patientId } });
});

test('a message is sent with a file and what it refers to, and read anew', async () => {
  const { record, patientId } = await someone();
  const [latest] = seeds(record);
  const file = stack.sandbox.world.mdi.messages.flatMap(({ files }) => files)[0];
  const listed = () => stack.ask<Listed>(clientDocument('patient-messages'), { id: patientId, first: 1 });
  await listed();
  const input = { patientId, channel: 'PATIENT', text: 'Please read this', fileIds: [file?.fileId] };
  const { payload, errors } = await send({ ...input, referenceMessageId: latest?.messageId, idempotencyKey: newKey() });
  expect(errors).toEqual([]);
  expect(payload).toMatchObject({
    message: {
      ...{ channel: 'PATIENT', text: 'Please read this', isRead: false, readAt: null },
      ...{ author: { kind: 'CLINIC' }, files: [{ fileId: file?.fileId }] },
      reference: { messageId: latest?.messageId },
    },
    write: { state: 'SUCCEEDED', legs: [{ vendor: 'MDI', operation: 'sendMessage', state: 'DONE' }] },
    userErrors: [],
  });
  // The list was kept; it is not told as it was.
  expect((await listed()).data.patient.messages.edges[0]?.node).toMatchObject({ text: 'Please read this' });
});

test('C1, C2, C3 one key, one message', async () => {
  const { record, patientId } = await someone();
  const input = { patientId, channel: 'SUPPORT', text: 'Once only', idempotencyKey: newKey() };
  const answers = await Promise.all(Array.from({ length: 10 }, () => send(input)));
  expect(new Set(answers.map(({ payload }) => payload?.message?.['messageId'])).size).toBe(1);
  const other = await send({ ...input, text: 'Twice' });
  expect(other.payload?.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_MISMATCH' }]);
  expect(await sentTimes(record, 'Once only')).toBe(1);
});

test.each([
  ['cuts the connection', { kind: 'reset' }],
  ['answers 500', { kind: 'status', status: 500 }],
  ['hangs', { kind: 'hang' }],
  ['answers without an id', { kind: 'missing-field', field: 'id' }],
] as const)('C4, C7 a vendor that sends it and then %s: it is found by what it says', async (way, effect) => {
  const { record, patientId } = await someone();
  const text = `Sent, and it ${way}`;
  // The same was said before, by another key: that one is not taken for it.
  await send({ patientId, channel: 'PATIENT', text, idempotencyKey: newKey() });
  stack.clearCalls();
  fault('sendMessage', effect);
  const input = { patientId, channel: 'PATIENT', text, idempotencyKey: newKey() };
  const lost = await send(input);
  expect(lost.errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN', outcome: 'UNKNOWN', vendor: 'MDI' });
  expect(await unsettled(stack)).toMatchObject([{ writeId: lost.errors[0]?.extensions?.['writeId'] }]);
  expect((await send({ ...input, idempotencyKey: newKey() })).payload?.userErrors).toMatchObject([
    { code: 'CONFLICT' },
  ]);
  expect((await send(input)).payload).toMatchObject({ write: { state: 'SUCCEEDED' }, message: { text } });
  expect(count('sendMessage')).toBe(1);
  expect(await sentTimes(record, text)).toBe(2);
  expect(await unsettled(stack)).toEqual([]);
});

test('C4 one that never arrived is unknown as long as it may still arrive, then sent once', async () => {
  const { record, patientId } = await someone();
  const input = { patientId, channel: 'PATIENT', text: 'Late', idempotencyKey: newKey() };
  await send({ ...input, idempotencyKey: newKey() });
  stack.clearCalls();
  fault('sendMessage', { kind: 'reset' }, 'before');
  for (let times = 0; times < 2; times += 1) {
    expect((await send(input)).errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
  }
  expect(count('sendMessage')).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, quietMs));
  expect((await send(input)).payload).toMatchObject({ write: { state: 'SUCCEEDED' } });
  expect(await sentTimes(record, 'Late')).toBe(2);
});

test('one that may be either of two is left to a person', async () => {
  const { record, patientId } = await someone();
  const input = { patientId, channel: 'PATIENT', text: 'Which?', idempotencyKey: newKey() };
  fault('sendMessage', { kind: 'reset' });
  const writeId = String((await send(input)).errors[0]?.extensions?.['writeId']);
  await askMdi(stack.vendor('mdi').url, `/v1/partner/patients/${record.vendorId}/messages`, {
    channel: 'patient',
    text: 'Which?',
  });
  await stack.writes.reconciler.lookNow();
  expect((await send(input)).errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN', writeId });
  const { data } = await stack.ask<Listed>(clientDocument('patient-messages'), { id: patientId, first: 1 });
  const vendorId = String(data.patient.messages.edges[0]?.node['messageId']);
  const settle = { writeId, isDone: true, vendorId, reason: 'Seen at the vendor' };
  const settled = await mutate(
    stack,
    'settleWrite',
    settle,
    'write { writeId state code legs { vendor operation state code } } userErrors { code }',
  );
  expect(settled.payload?.write).toMatchObject({ state: 'SUCCEEDED' });
  expect((await send(input)).payload).toMatchObject({ message: { messageId: vendorId } });
  expect(count('sendMessage')).toBe(2);
});

test('the background settles what was lost', async () => {
  const { patientId } = await someone();
  fault('sendMessage', { kind: 'reset' });
  const input = { patientId, channel: 'SUPPORT', text: 'Found', idempotencyKey: newKey() };
  const writeId = String((await send(input)).errors[0]?.extensions?.['writeId']);
  const look = async () => {
    await stack.writes.reconciler.lookNow();
    return (await writeOf(stack, writeId))?.state;
  };
  await expect.poll(look, { timeout: 20_000, interval: 200 }).toBe('SUCCEEDED');
});

const nothing = '00000000-0000-4000-8000-000000000000';

test.each([
  [['text'], 'INVALID', {}],
  [['text'], 'INVALID', { text: ' ' }],
  [['text'], 'INVALID', { text: 'x'.repeat(10_001) }],
  [['fileIds'], 'INVALID', { fileIds: Array.from({ length: 21 }, String) }],
  [['referenceMessageId'], 'NOT_FOUND', { text: 'x', referenceMessageId: nothing }],
])('C10 %j is %s before anything is sent', async (field, code, change) => {
  const { patientId } = await someone();
  const { payload, errors } = await send({ patientId, channel: 'PATIENT', ...change, idempotencyKey: newKey() });
  expect(errors).toEqual([]);
  expect(payload).toMatchObject({ message: null, write: null, userErrors: [{ code, field }] });
  expect(count('sendMessage')).toBe(0);
});

test('a file that the vendor does not have is REFUSED by it', async () => {
  const { patientId } = await someone();
  const { payload } = await send({ patientId, channel: 'PATIENT', fileIds: [nothing], idempotencyKey: newKey() });
  expect(payload).toMatchObject({
    message: null,
    write: { state: 'REFUSED' },
    userErrors: [{ code: 'REFUSED', vendor: 'MDI' }],
  });
});

test('a message is marked as read, with whose reading it is, and as unread again; lost answers are seen on it', async () => {
  const { record, patientId } = await someone();
  const messageId = seeds(record).find(({ readings }) => readings.length === 0)?.messageId;
  const mark = (mutation: string, key = newKey()) =>
    mutate(stack, mutation, { patientId, messageId, idempotencyKey: key }, fields);
  const read = await mark('markMessageRead');
  expect(read.payload).toMatchObject({
    message: { isRead: true, readings: [{ by: { kind: 'CLINIC' } }] },
    write: { state: 'SUCCEEDED' },
  });
  expect((await mark('markMessageUnread')).payload).toMatchObject({
    message: { isRead: false, readAt: null, readings: [] },
  });
  for (const [mutation, operation, isRead] of [
    ['markMessageRead', 'readMessage', true],
    ['markMessageUnread', 'unreadMessage', false],
  ] as const) {
    fault(operation, { kind: 'reset' });
    const key = newKey();
    const writeId = String((await mark(mutation, key)).errors[0]?.extensions?.['writeId']);
    const look = async () => {
      await stack.writes.reconciler.lookNow();
      return (await writeOf(stack, writeId))?.state;
    };
    await expect.poll(look, { timeout: 20_000, interval: 200 }).toBe('SUCCEEDED');
    expect((await mark(mutation, key)).payload).toMatchObject({ message: { isRead } });
  }
  const wrong = await mutate(
    stack,
    'markMessageRead',
    { patientId, messageId: nothing, idempotencyKey: newKey() },
    fields,
  );
  expect(wrong.payload?.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['messageId'] }]);
});

test('a channel’s messages are put away; where the vendor does not let us, nothing was done', async () => {
  const { patientId } = await someone();
  const dismiss = (input: object) =>
    mutate(
      stack,
      'dismissMessages',
      { patientId, channel: 'PATIENT', idempotencyKey: newKey(), ...input },
      `patient { id } ${payloadFields}`,
    );
  fault('dismissMessages', { kind: 'status', status: 403 }, 'before');
  expect((await dismiss({})).errors[0]?.extensions).toMatchObject({ code: 'VENDOR_AUTH', outcome: 'FAILED' });
  fault('dismissMessages', { kind: 'reset' });
  const key = { idempotencyKey: newKey() };
  expect((await dismiss(key)).errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
  expect((await dismiss(key)).payload).toMatchObject({ patient: { id: patientId }, write: { state: 'SUCCEEDED' } });
  const { data } = await stack.ask<Listed>(
    `query ($id: ID!) { patient(id: $id) { messages(channel: PATIENT) { edges { node { dismissedAt } } } } }`,
    { id: patientId },
  );
  expect(data.patient.messages.edges.every(({ node }) => node['dismissedAt'] !== null)).toBe(true);
});

test('nothing that was written is logged', () => {
  for (const text of ['Please read this', 'Once only', 'Sent, and it', 'Which?']) {
    expect([text, stack.logged().includes(text)]).toEqual([text, false]);
  }
});
