import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Case } from '../../../src/sandbox/world/types.ts';
import { globalId } from '../../support/ids.ts';
import { askMdi, patientAtMdi } from '../../support/mdi-writes.ts';
import { partnerOf } from '../../support/partner.ts';
import { type Stack, startStack } from '../../support/stack.ts';
import { mutate, newKey, payloadFields, unsettled, writeOf } from '../../support/writes.ts';

const fields = `case { id status statusReason isOnHold metadata needsApproval type
  offerings { title directions product { name } } questions { question answer type } diseases { disease { diseaseId } }
  tags { tagId } referenceCase { id } records { vendor vendorId } } ${payloadFields}`;

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

let used = 20;
/** A patient of the world, another each time, and what can be asked for. */
async function setting() {
  const record = stack.sandbox.world.patients.mdi[used];
  used += 1;
  if (record === undefined) throw new Error('the world has too few patients');
  const [offering] = stack.sandbox.world.offerings;
  const offerings = [{ offeringId: globalId('Offering', offering?.offeringId) }];
  return { record, offering, input: { patientId: await patientAtMdi(stack, record), offerings } };
}

const create = (input: object) => mutate(stack, 'createCase', input, fields);
const fault = (operation: string, effect: object, phase: 'before' | 'after' = 'after') =>
  stack.vendor('mdi').faults.set([{ operation, phase, times: 1, effect: effect as never }]);
const count = (operation: string) => stack.vendor('mdi').calls.count(operation);

/** The patient's cases at the sandbox itself. */
async function casesOf(mdiId: string): Promise<readonly Record<string, unknown>[]> {
  const answer = await askMdi(stack.vendor('mdi').url, `/v1/partner/patients/${mdiId}/cases?per_page=100`);
  return (answer as { data: Record<string, unknown>[] }).data;
}

test('a case is asked for with all that belongs to it, and read anew', async () => {
  const { record, offering, input } = await setting();
  const { mdi } = stack.sandbox.world;
  const before = (await casesOf(record.vendorId)).length;
  const reference = stack.sandbox.world.cases.find(({ patientId }) => patientId === record.vendorId);
  const { payload, errors } = await create({
    ...{ ...input, isOnHold: true, needsApproval: true, metadata: 'order-77', idempotencyKey: newKey() },
    ...(reference === undefined ? {} : { referenceCaseId: globalId('Case', reference.caseId) }),
    offerings: [{ ...input.offerings[0], product: { refills: 1, quantity: '4', directions: 'Once a day' } }],
    diseaseIds: [mdi.diseases[0]?.diseaseId],
    tagIds: [mdi.tags[1]?.tagId],
    questions: [{ question: 'Since when?', answer: '3', type: 'NUMBER' }],
  });
  expect(errors).toEqual([]);
  expect(payload).toMatchObject({
    case: {
      ...{ status: 'CREATED', isOnHold: true, needsApproval: true },
      offerings: [{ title: offering?.title, directions: 'Once a day' }],
      questions: [{ question: 'Since when?', answer: '3', type: 'NUMBER' }],
      diseases: [{ disease: { diseaseId: mdi.diseases[0]?.diseaseId } }],
      tags: [{ tagId: mdi.tags[1]?.tagId }],
      referenceCase: reference === undefined ? null : { id: globalId('Case', reference.caseId) },
    },
    write: { state: 'SUCCEEDED', legs: [{ vendor: 'MDI', operation: 'createCase', state: 'DONE' }] },
    userErrors: [],
  });
  // Our own id first, so that a lost case is found; then what the clinic's programs look for.
  expect(payload?.case?.['metadata']).toMatch(/^case:[0-9a-f-]{36} order-77$/);
  expect(await casesOf(record.vendorId)).toHaveLength(before + 1);
});

test('C1, C2, C3 one key, one case', async () => {
  const { record, input } = await setting();
  const before = (await casesOf(record.vendorId)).length;
  const order = { ...input, idempotencyKey: newKey() };
  const answers = await Promise.all(Array.from({ length: 10 }, () => create(order)));
  expect(new Set(answers.map(({ payload }) => payload?.case?.['id'])).size).toBe(1);
  expect(count('createCase')).toBe(1);
  const other = await create({ ...order, isOnHold: true });
  expect(other.payload?.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_MISMATCH' }]);
  expect(await casesOf(record.vendorId)).toHaveLength(before + 1);
});

test.each([
  ['cuts the connection', { kind: 'reset' }],
  ['answers 500', { kind: 'status', status: 500 }],
  ['hangs', { kind: 'hang' }],
  ['answers without an id', { kind: 'missing-field', field: 'case_id' }],
] as const)('C4, C7 a vendor that takes it and then %s: it is found by what we planted', async (_way, effect) => {
  const { record, input } = await setting();
  const before = (await casesOf(record.vendorId)).length;
  const order = { ...input, idempotencyKey: newKey() };
  fault('createCase', effect);
  const lost = await create(order);
  expect(lost.errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN', outcome: 'UNKNOWN', vendor: 'MDI' });
  expect(await unsettled(stack)).toMatchObject([{ writeId: lost.errors[0]?.extensions?.['writeId'] }]);
  const second = await create({ ...order, idempotencyKey: newKey() });
  expect(second.payload).toMatchObject({ write: null, userErrors: [{ code: 'CONFLICT' }] });
  expect((await create(order)).payload).toMatchObject({ write: { state: 'SUCCEEDED' }, case: { status: 'CREATED' } });
  expect(count('createCase')).toBe(1);
  expect(await casesOf(record.vendorId)).toHaveLength(before + 1);
  expect(await unsettled(stack)).toEqual([]);
});

test('a case like it that somebody else made is not taken for ours', async () => {
  const { record, offering, input } = await setting();
  const partner = await partnerOf(stack);
  await partner.createCase(record.vendorId, [offering?.offeringId ?? '']);
  fault('createCase', { kind: 'reset' }, 'before');
  const order = { ...input, idempotencyKey: newKey() };
  for (let times = 0; times < 2; times += 1) {
    expect((await create(order)).errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
  }
  await new Promise((resolve) => setTimeout(resolve, quietMs));
  // It never arrived, and by now it cannot any more: it is made, once.
  expect((await create(order)).payload).toMatchObject({ write: { state: 'SUCCEEDED' } });
  const planted = (await casesOf(record.vendorId)).filter(({ metadata }) => String(metadata).startsWith('case:'));
  expect(planted).toHaveLength(1);
});

test('the background settles what was lost', async () => {
  const { input } = await setting();
  fault('createCase', { kind: 'reset' });
  const writeId = String((await create({ ...input, idempotencyKey: newKey() })).errors[0]?.extensions?.['writeId']);
  const look = async () => {
    await stack.writes.reconciler.lookNow();
    return (await writeOf(stack, writeId))?.state;
  };
  await expect.poll(look, { timeout: 20_000, interval: 200 }).toBe('SUCCEEDED');
  expect(count('createCase')).toBe(1);
});

const nowhere = globalId('Offering', '00000000-0000-4000-8000-000000000000');

test.each([
  [['metadata'], 'INVALID', { metadata: 'x'.repeat(214) }],
  [['offerings', '0', 'offeringId'], 'NOT_FOUND', { offerings: [{ offeringId: nowhere }] }],
  [['offerings', '0', 'product', 'refills'], 'INVALID', { product: { refills: 100 } }],
  [['offerings', '0', 'product', 'daysSupply'], 'INVALID', { product: { daysSupply: 366 } }],
  [['offerings', '0', 'product', 'quantity'], 'INVALID', { product: { quantity: '0' } }],
  [['offerings', '0', 'product', 'directions'], 'INVALID', { product: { directions: 'x'.repeat(141) } }],
  [['offerings', '0', 'product', 'pharmacyNotes'], 'INVALID', { product: { pharmacyNotes: 'x'.repeat(211) } }],
  [
    ['questions', '0', 'question'],
    'INVALID',
    { questions: [{ question: 'x'.repeat(256), answer: 'a', type: 'TEXT' }] },
  ],
  [['questions', '0', 'answer'], 'INVALID', { questions: [{ question: 'x', answer: 'many', type: 'NUMBER' }] }],
  [
    ['questions', '0', 'label'],
    'INVALID',
    { questions: [{ question: 'x', answer: 'a', type: 'TEXT', label: 'x'.repeat(51) }] },
  ],
  [['referenceCaseId'], 'NOT_FOUND', { referenceCaseId: globalId('Case', '00000000-0000-4000-8000-000000000000') }],
  [['diseaseIds'], 'INVALID', { diseaseIds: Array.from({ length: 101 }, String) }],
])('C10 %j is %s before anything is sent', async (field, code, { product, ...change }: Record<string, unknown>) => {
  const { input } = await setting();
  const asked = product === undefined ? {} : { offerings: [{ ...input.offerings[0], product }] };
  const { payload, errors } = await create({ ...input, ...asked, ...change, idempotencyKey: newKey() });
  expect(errors).toEqual([]);
  expect(payload).toMatchObject({ case: null, write: null, userErrors: [{ code, field }] });
  expect(count('createCase')).toBe(0);
});

test('what only the vendor knows to be wrong is REFUSED', async () => {
  const { input } = await setting();
  const { payload } = await create({ ...input, tagIds: ['no-such-tag'], idempotencyKey: newKey() });
  expect(payload).toMatchObject({
    case: null,
    write: { state: 'REFUSED' },
    userErrors: [{ code: 'REFUSED', vendor: 'MDI' }],
  });
});

const act = (input: object) => mutate(stack, 'changeCase', input, fields);

async function made(): Promise<string> {
  const { input } = await setting();
  const { payload } = await create({ ...input, idempotencyKey: newKey() });
  return String(payload?.case?.['id']);
}

const vendorIdOf = (caseId: string): string => Buffer.from(caseId, 'base64url').toString().replace('Case:', '');

test('a case is held, let go, sent to support, given back and called off with its reason, each read anew', async () => {
  const caseId = await made();
  const step = async (action: string, reason?: string) => {
    const { payload, errors } = await act({ caseId, action, reason, idempotencyKey: newKey() });
    expect(errors).toEqual([]);
    expect(payload).toMatchObject({ write: { state: 'SUCCEEDED' }, userErrors: [] });
    return payload?.case;
  };
  expect(await step('HOLD')).toMatchObject({ status: 'CREATED', isOnHold: true });
  expect(await step('RELEASE')).toMatchObject({ status: 'CREATED', isOnHold: false });
  expect(await step('SEND_TO_SUPPORT', 'A question')).toMatchObject({ status: 'SUPPORT', statusReason: 'A question' });
  expect(await step('SET_ASSIGNED')).toMatchObject({ status: 'ASSIGNED', statusReason: null });
  expect(await step('CANCEL', 'Asked for')).toMatchObject({ status: 'CANCELLED', statusReason: 'Asked for' });
});

test('an approved case is sent on, and no other', async () => {
  const one = stack.sandbox.world.cases.find(({ history }) => history.at(-1)?.name === 'approved');
  const input = { action: 'SEND_TO_PROCESSING', idempotencyKey: newKey() };
  const { payload } = await act({ ...input, caseId: globalId('Case', one?.caseId) });
  expect(payload).toMatchObject({ case: { status: 'PROCESSING' }, write: { state: 'SUCCEEDED' } });
  const wrong = await act({ ...input, caseId: await made(), idempotencyKey: newKey() });
  expect(wrong.payload).toMatchObject({ write: null, userErrors: [{ code: 'CONFLICT', field: ['caseId'] }] });
});

test.each(['HOLD', 'RELEASE', 'SEND_TO_SUPPORT', 'CANCEL', 'SET_ASSIGNED', 'SEND_TO_PROCESSING'])(
  'what is over stays over: %s is CONFLICT, and nothing is sent',
  async (action) => {
    const isOver = ({ history }: Case): boolean => history.at(-1)?.name === 'completed';
    const caseId = globalId('Case', stack.sandbox.world.cases.find(isOver)?.caseId);
    const { payload } = await act({ caseId, action, idempotencyKey: newKey() });
    expect(payload).toMatchObject({ write: null, userErrors: [{ code: 'CONFLICT', field: ['caseId'] }] });
    const { 'mdi getCase': _read, 'mdi getToken': _token, ...sent } = stack.calls();
    expect(sent).toEqual({});
  },
);

test('what has no reason takes none, and a case that is there already is left alone', async () => {
  const caseId = await made();
  const reasoned = await act({ caseId, action: 'HOLD', reason: 'Because', idempotencyKey: newKey() });
  expect(reasoned.payload?.userErrors).toMatchObject([{ code: 'INVALID', field: ['reason'] }]);
  const again = await act({ caseId, action: 'RELEASE', idempotencyKey: newKey() });
  expect(again.payload?.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['caseId'] }]);
  expect(count('holdCase')).toBe(0);
});

test.each([
  ['HOLD', 'holdCase', { isOnHold: true }],
  ['SEND_TO_SUPPORT', 'supportCase', { status: 'SUPPORT' }],
  ['CANCEL', 'cancelCase', { status: 'CANCELLED' }],
])('C4, C7 %s whose answer was lost is seen on the case: done once', async (action, operation, then) => {
  const caseId = await made();
  fault(operation, { kind: 'reset' });
  const input = { caseId, action, idempotencyKey: newKey() };
  expect((await act(input)).errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN', operation });
  expect((await act(input)).payload).toMatchObject({ write: { state: 'SUCCEEDED' }, case: then });
  expect(count(operation)).toBe(1);
});

test('a case that has moved on since is known by its history', async () => {
  const caseId = await made();
  fault('supportCase', { kind: 'reset' });
  const input = { caseId, action: 'SEND_TO_SUPPORT', idempotencyKey: newKey() };
  expect((await act(input)).errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
  await (await partnerOf(stack)).move(vendorIdOf(caseId), 'assigned');
  expect((await act(input)).payload).toMatchObject({ write: { state: 'SUCCEEDED' }, case: { status: 'ASSIGNED' } });
  expect(count('supportCase')).toBe(1);
});

test('a case that moved on between our look and the call is REFUSED', async () => {
  const caseId = await made();
  const { data } = await stack.ask<{ case: { status: string } }>(`query ($id: ID!) { case(id: $id) { status } }`, {
    id: caseId,
  });
  expect(data.case.status).toBe('CREATED');
  // Still kept here as it was, and over there.
  await (await partnerOf(stack)).move(vendorIdOf(caseId), 'completed');
  const { payload } = await act({ caseId, action: 'CANCEL', idempotencyKey: newKey() });
  expect(payload).toMatchObject({
    ...{ case: { status: 'COMPLETED' }, write: { state: 'REFUSED' } },
    userErrors: [{ code: 'REFUSED', vendor: 'MDI' }],
  });
});

test('C15 several in one document: each has its own result', async () => {
  const caseId = await made();
  const { data, errors } = await stack.ask<Record<string, { write: { state: string } | null; case: object }>>(
    `mutation ($one: ChangeCaseInput!, $two: ChangeCaseInput!, $three: ChangeCaseInput!) {
      one: changeCase(input: $one) { case { status } write { state } }
      two: changeCase(input: $two) { case { status } write { state } }
      three: changeCase(input: $three) { case { status } write { state } }
    }`,
    {
      one: { caseId, action: 'CANCEL', idempotencyKey: newKey() },
      two: { caseId, action: 'HOLD', idempotencyKey: newKey() },
      three: { caseId: await made(), action: 'HOLD', idempotencyKey: newKey() },
    },
  );
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    one: { case: { status: 'CANCELLED' }, write: { state: 'SUCCEEDED' } },
    two: { case: null, write: null },
    three: { case: { status: 'CREATED' }, write: { state: 'SUCCEEDED' } },
  });
});
