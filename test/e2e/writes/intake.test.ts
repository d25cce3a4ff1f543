import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Stack, startStack } from '../../support/stack.ts';
import {
  mutate,
  newKey,
  patientIdOf,
  payloadFields,
  plantedMembers,
  providerIdOf,
  roomIdOf,
  unsettled,
  writeOf,
} from '../../support/writes.ts';

const fields = `intake { id reasonForVisit location phoneText answers { question answer } attachments { attachmentId } }
  ${payloadFields}`;

let stack: Stack;
let submission: { patientId: string; roomId: string } & Record<string, unknown>;
beforeAll(async () => {
  stack = await startStack({ writes: { quietMs: 0 }, env: { VENDOR_TIMEOUT_MS: '2000' } });
  const [member] = plantedMembers(stack);
  const [room] = stack.sandbox.world.rooms;
  if (member === undefined || room === undefined) throw new Error('an empty world');
  submission = {
    patientId: await patientIdOf(stack, member),
    roomId: roomIdOf(room),
    providerId: await providerIdOf(stack, room.providerIds[0] ?? ''),
    visitKind: 'SCHEDULED',
    reasonForVisit: 'Cough & fever, "bad"',
    location: 'CA',
    phone: '+19165550123',
    answers: [{ question: 'custom_is_allergic', answer: 'Yes' }],
    attachmentIds: [await uploaded('photo.png'), await uploaded('card.pdf')],
  };
});
afterAll(() => stack.close());
beforeEach(() => {
  stack.clearCalls();
  for (const { faults } of Object.values(stack.sandbox.vendors)) faults.clear();
});

/** A file that was given to the vendor before, as an app would. */
async function uploaded(name: string): Promise<string> {
  const body = new FormData();
  body.set('file', new Blob(['bytes']), name);
  body.set('meta.category', 'intake_attachment');
  const headers = { 'x-accountcode': 'vsandbox', 'x-apitoken': 'sandbox-vsee-clinic-token' };
  const response = await fetch(`${stack.vendor('vsee').url}/api_v3/files`, { method: 'POST', headers, body });
  return ((await response.json()) as { data: { id: string } }).data.id;
}

const submit = (input: object) => mutate(stack, 'submitIntake', input, fields);

test('an intake is given in with its custom answers and files, and read anew', async () => {
  const { payload, errors } = await submit({ ...submission, idempotencyKey: newKey() });
  expect(errors).toEqual([]);
  expect(payload).toMatchObject({
    intake: {
      reasonForVisit: 'Cough & fever, "bad"',
      location: 'CA',
      phoneText: '+19165550123',
      answers: [{ question: 'custom_is_allergic', answer: 'Yes' }],
      attachments: (submission['attachmentIds'] as string[]).map((attachmentId) => ({ attachmentId })),
    },
    write: { state: 'SUCCEEDED', code: null, legs: [{ vendor: 'VSEE', operation: 'createIntake', state: 'DONE' }] },
    userErrors: [],
  });
  // The patient's code is asked for, which an intake names its member by.
  expect(stack.calls()).toEqual({ 'vsee getUser': 1, 'vsee createIntake': 1, 'vsee getIntake': 1 });
});

test('C1 the same key again answers the same, and asks the vendor for nothing but the intake as it is now', async () => {
  const input = { ...submission, idempotencyKey: newKey() };
  const first = await submit(input);
  stack.clearCalls();
  const second = await submit(input);
  expect(second.payload).toEqual(first.payload);
  expect(stack.calls()).toEqual({ 'vsee getIntake': 1 });
});

test('C2 the same key ten times at once is one intake', async () => {
  const input = { ...submission, idempotencyKey: newKey() };
  const answers = await Promise.all(Array.from({ length: 10 }, () => submit(input)));
  const ids = new Set(answers.map(({ payload }) => payload?.intake?.['id']));
  expect(ids.size).toBe(1);
  expect(answers.map(({ payload }) => payload?.write?.state)).toEqual(answers.map(() => 'SUCCEEDED'));
  expect(stack.vendor('vsee').calls.count('createIntake')).toBe(1);
});

test('C3 the same key with another input is a mistake, and no vendor is asked', async () => {
  const input = { ...submission, idempotencyKey: newKey() };
  await submit(input);
  stack.clearCalls();
  const { payload } = await submit({ ...input, reasonForVisit: 'Something else' });
  expect(payload).toMatchObject({
    intake: null,
    write: null,
    userErrors: [{ code: 'IDEMPOTENCY_MISMATCH', field: ['idempotencyKey'], vendor: null }],
  });
  expect(stack.calls()).toEqual({});
});

test('C10 a mistake in the input burns no key', async () => {
  const idempotencyKey = newKey();
  const answers = [{ question: 'reason_for_visit', answer: 'written over' }];
  const wrong = await submit({ ...submission, idempotencyKey, answers });
  expect(wrong.payload?.userErrors).toMatchObject([{ code: 'INVALID', field: ['answers', '0', 'question'] }]);
  expect(stack.calls()).toEqual({});
  const right = await submit({ ...submission, idempotencyKey });
  expect(right.payload?.write?.state).toBe('SUCCEEDED');
});

test('a key that is too short, and a patient whom nobody knows, are mistakes', async () => {
  const short = await submit({ ...submission, idempotencyKey: 'short' });
  expect(short.payload?.userErrors).toMatchObject([{ code: 'INVALID', field: ['idempotencyKey'] }]);
  const nobody = Buffer.from('Patient:00000000-0000-4000-8000-000000000000').toString('base64url');
  const unknown = await submit({ ...submission, idempotencyKey: newKey(), patientId: nobody });
  expect(unknown.payload?.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['patientId'] }]);
  expect(stack.calls()).toEqual({});
});

test.each([
  ['cuts the connection', { kind: 'reset' }, 'VENDOR_UNREACHABLE'],
  ['answers 500', { kind: 'status', status: 500 }, 'VENDOR_UNAVAILABLE'],
  ['hangs', { kind: 'hang' }, 'VENDOR_TIMEOUT'],
  ['answers what nobody understands', { kind: 'missing-field', field: 'id' }, 'VENDOR_BAD_RESPONSE'],
] as const)(
  'C4, C7 a vendor that takes it and then %s leaves it unknown, and it is not sent again',
  async (_way, effect, code) => {
    stack.vendor('vsee').faults.set([{ operation: 'createIntake', phase: 'after', times: 1, effect }]);
    const input = { ...submission, idempotencyKey: newKey() };
    const { payload, errors } = await submit(input);
    expect(payload).toBeNull();
    expect(errors).toHaveLength(1);
    const { writeId, ...told } = errors[0]?.extensions ?? {};
    expect(told).toMatchObject({ code: 'OUTCOME_UNKNOWN', outcome: 'UNKNOWN', vendor: 'VSEE', retryable: false });
    expect(await writeOf(stack, String(writeId))).toMatchObject({
      state: 'UNKNOWN',
      code,
      legs: [{ state: 'UNKNOWN', code }],
    });
    expect((await unsettled(stack)).map((write) => write.writeId)).toContain(writeId);
    const again = await submit(input);
    expect(again.errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN', writeId });
    expect(stack.vendor('vsee').calls.count('createIntake')).toBe(1);
  },
);

test('C5 a failure before anything was sent may be tried again with the same key', async () => {
  const down = await startStack({ env: { VSEE_BASE_URL: 'http://127.0.0.1:9/vc/next/api_v3' } });
  const [member] = plantedMembers(down);
  const patientId = await patientIdOf(down, member!);
  const { errors } = await mutate(down, 'submitIntake', {
    ...submission,
    patientId,
    providerId: null,
    idempotencyKey: newKey(),
  });
  await down.close();
  expect(errors[0]?.extensions).toMatchObject({ code: 'VENDOR_UNREACHABLE', outcome: 'FAILED', vendor: 'VSEE' });
});

test('a refusal that says so is FAILED or REFUSED, never unknown, and FAILED runs anew', async () => {
  const input = { ...submission, idempotencyKey: newKey() };
  stack
    .vendor('vsee')
    .faults.set([{ operation: 'createIntake', phase: 'before', times: 1, effect: { kind: 'status', status: 401 } }]);
  const failed = await submit(input);
  expect(failed.errors[0]?.extensions).toMatchObject({ code: 'VENDOR_AUTH', outcome: 'FAILED' });
  const done = await submit(input);
  expect(done.payload?.write?.state).toBe('SUCCEEDED');
  const refused = { ...submission, idempotencyKey: newKey() };
  stack
    .vendor('vsee')
    .faults.set([{ operation: 'createIntake', phase: 'before', times: 1, effect: { kind: 'status', status: 422 } }]);
  const no = await submit(refused);
  expect(no.errors).toEqual([]);
  expect(no.payload).toMatchObject({ write: { state: 'REFUSED' }, userErrors: [{ code: 'REFUSED', vendor: 'VSEE' }] });
  stack.clearCalls();
  expect((await submit(refused)).payload).toEqual(no.payload);
  expect(stack.calls()).toEqual({});
});

test('an intake is changed, what is left out stays, and both answers of one document are fresh', async () => {
  const made = await submit({ ...submission, idempotencyKey: newKey() });
  const intakeId = made.payload?.intake?.['id'];
  const change = (key: string, more: object) => ({ idempotencyKey: key, intakeId, ...more });
  const { data, errors } = await stack.ask<Record<string, { intake: Record<string, unknown> }>>(
    `mutation ($one: UpdateIntakeInput!, $two: UpdateIntakeInput!) {
      one: updateIntake(input: $one) { intake { reasonForVisit location answers { question answer } } }
      two: updateIntake(input: $two) { intake { reasonForVisit location answers { question answer } } }
    }`,
    {
      one: change(newKey(), { answers: [{ question: 'custom_symptoms', answer: 'Rash' }] }),
      two: change(newKey(), { location: 'NV', answers: [] }),
    },
  );
  expect(errors).toEqual([]);
  const answers = [
    { question: 'custom_is_allergic', answer: 'Yes' },
    { question: 'custom_symptoms', answer: 'Rash' },
  ];
  expect(data['one']?.intake).toEqual({ reasonForVisit: submission['reasonForVisit'], location: 'CA', answers });
  expect(data['two']?.intake).toEqual({ reasonForVisit: submission['reasonForVisit'], location: 'NV', answers });
});

test('a change whose answer was lost may be sent again with its key: twice is once', async () => {
  const made = await submit({ ...submission, idempotencyKey: newKey() });
  const input = { idempotencyKey: newKey(), intakeId: made.payload?.intake?.['id'], location: 'OR' };
  stack.vendor('vsee').faults.set([{ operation: 'updateIntake', times: 1, effect: { kind: 'reset' } }]);
  const lost = await mutate(stack, 'updateIntake', input);
  expect(lost.errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
  const again = await mutate(stack, 'updateIntake', input);
  expect(again.payload?.write?.state).toBe('SUCCEEDED');
});

test('a change whose answer was lost is seen in the intake by the background, or known not to stand there', async () => {
  const made = await submit({ ...submission, idempotencyKey: newKey() });
  const intakeId = made.payload?.intake?.['id'];
  const answers = [{ question: 'custom_symptoms', answer: ' Rash, "red" ' }];
  const { providerId, attachmentIds } = submission;
  const told = { location: 'OR', phone: '+19165550199', reasonForVisit: 'Rash', answers, providerId, attachmentIds };
  const lose = async (phase: 'before' | 'after', more: object): Promise<string> => {
    stack.vendor('vsee').faults.set([{ operation: 'updateIntake', phase, times: 1, effect: { kind: 'reset' } }]);
    const lost = await mutate(stack, 'updateIntake', { idempotencyKey: newKey(), intakeId, ...more });
    expect(lost.errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
    return String(lost.errors[0]?.extensions?.['writeId']);
  };
  const end = (writeId: string) =>
    expect.poll(
      async () => {
        await stack.writes.reconciler.lookNow();
        return (await writeOf(stack, writeId))?.state;
      },
      { timeout: 20_000, interval: 100 },
    );
  await end(await lose('after', told)).toBe('SUCCEEDED');
  await end(await lose('before', { location: 'NV' })).toBe('FAILED');
  expect(stack.vendor('vsee').calls.count('updateIntake')).toBe(2);
  // What stands in part was written over, or is written otherwise: a person decides, or the same key.
  const unclear = await lose('before', { location: 'NV', phone: '+19165550199' });
  await stack.writes.reconciler.lookNow();
  expect((await writeOf(stack, unclear))?.state).toBe('UNKNOWN');
});

test('of what was told nothing is kept in the ledger', async () => {
  const made = await submit({ ...submission, idempotencyKey: newKey() });
  const intakeId = made.payload?.intake?.['id'];
  stack
    .vendor('vsee')
    .faults.set([{ operation: 'updateIntake', phase: 'before', times: 1, effect: { kind: 'reset' } }]);
  const secret = 'canary-reason-for-visit';
  await mutate(stack, 'updateIntake', { idempotencyKey: newKey(), intakeId, reasonForVisit: secret });
  const database = new DatabaseSync(stack.store.describe);
  const rows = JSON.stringify(database.prepare('select * from writes').all());
  database.close();
  expect(rows).toContain('"salt');
  expect(rows).not.toContain(secret);
});
