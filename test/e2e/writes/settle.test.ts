import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { intakeFor } from '../../support/bookings.ts';
import { type Stack, startStack } from '../../support/stack.ts';
import { mutate, newKey, unsettled } from '../../support/writes.ts';

let stack: Stack;
let input: Record<string, unknown>;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  const { patientId, roomId } = await intakeFor(stack);
  input = { patientId, roomId, visitKind: 'SCHEDULED', reasonForVisit: 'Cough', idempotencyKey: newKey() };
});

const settleFields =
  'write { writeId state code settledBy reason legs { state record { vendorId } } } userErrors { code field }';

async function lose(): Promise<string> {
  stack.vendor('vsee').faults.set([{ operation: 'createIntake', times: 1, effect: { kind: 'reset' } }]);
  const { errors } = await mutate(stack, 'submitIntake', input);
  return String(errors[0]?.extensions?.['writeId']);
}

const settle = (more: object) => mutate(stack, 'settleWrite', more, settleFields);

test('a person who found what was made names it, and the key answers with it from then on', async () => {
  const writeId = await lose();
  const { intakeId } = await intakeFor(stack);
  const vendorId = Buffer.from(intakeId, 'base64url').toString().replace('Intake:', '');
  const unnamed = await settle({ writeId, isDone: true, reason: 'Seen on the screen' });
  expect(unnamed.payload).toMatchObject({ write: null, userErrors: [{ code: 'INVALID', field: ['vendorId'] }] });
  const { payload } = await settle({ writeId, isDone: true, vendorId, reason: 'Seen on the screen' });
  expect(payload?.write).toMatchObject({
    ...{ state: 'SUCCEEDED', settledBy: 'local-operator', reason: 'Seen on the screen' },
    legs: [{ state: 'DONE', record: { vendorId } }],
  });
  expect((await unsettled(stack)).map((write) => write.writeId)).not.toContain(writeId);
  const again = await mutate(stack, 'submitIntake', input, 'intake { id } write { state } userErrors { code }');
  expect(again.payload).toMatchObject({ intake: { id: intakeId }, write: { state: 'SUCCEEDED' } });
  const twice = await settle({ writeId, isDone: false, reason: 'Changed my mind' });
  expect(twice.payload?.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
});

test('one that was not done is FAILED, and the same key runs it anew', async () => {
  const writeId = await lose();
  const { payload } = await settle({ writeId, isDone: false, reason: 'Asked the vendor' });
  expect(payload?.write).toMatchObject({ state: 'FAILED', legs: [{ state: 'FAILED' }] });
  const before = stack.vendor('vsee').calls.count('createIntake');
  const again = await mutate(stack, 'submitIntake', input);
  expect(again.payload?.write?.state).toBe('SUCCEEDED');
  expect(stack.vendor('vsee').calls.count('createIntake')).toBe(before + 1);
});
