import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { intakeFor, slot } from '../../support/bookings.ts';
import { globalId } from '../../support/ids.ts';
import { type Stack, startStack } from '../../support/stack.ts';
import { mutate, newKey } from '../../support/writes.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
afterEach(() => stack.vendor('vsee').faults.clear());

const fields = 'write { writeId subject { __typename id } } userErrors { code }';

test('a write tells what it changes, or for whom it makes something', async () => {
  const { patientId, intakeId, roomId, providerId } = await intakeFor(stack);
  const about = async (mutation: string, input: object): Promise<unknown> => {
    const { payload, errors } = await mutate(stack, mutation, { ...input, idempotencyKey: newKey() }, fields);
    expect([mutation, errors, payload?.userErrors]).toEqual([mutation, [], []]);
    return (payload?.write as { subject?: unknown } | null | undefined)?.subject;
  };
  const booking = { patientId, intakeId, ...slot(stack, 1), idempotencyKey: newKey() };
  const { payload } = await mutate(stack, 'bookVisit', booking, `visit { id } ${fields}`);
  expect(payload?.write).toMatchObject({ subject: { __typename: 'Patient', id: patientId } });
  const visitId = payload?.visit?.['id'];
  expect(await about('rescheduleVisit', { visitId, ...slot(stack, 2) })).toEqual({ __typename: 'Visit', id: visitId });
  expect(await about('cancelVisit', { visitId })).toEqual({ __typename: 'Visit', id: visitId });
  expect(await about('updateIntake', { intakeId, reasonForVisit: 'Cough, still' })).toEqual({
    ...{ __typename: 'Intake', id: intakeId },
  });
  expect(await about('assignRoomToProvider', { roomId, providerId, isDefault: false })).toEqual({
    ...{ __typename: 'Room', id: roomId },
  });
  // What is new to the graph is about nothing that it knew.
  const room = { domain: 'clinic.example.com', slug: 'the-annex', name: 'The annex' };
  expect(await about('createRoom', room)).toBeNull();
});

test('one that nobody knows the end of tells it too, and no vendor is asked unless somebody wants to know', async () => {
  const { member, patientId, roomId } = await intakeFor(stack, { memberAt: 1 });
  stack.vendor('vsee').faults.set([{ operation: 'createIntake', times: 1, effect: { kind: 'reset' } }]);
  const input = { patientId, roomId, visitKind: 'SCHEDULED', reasonForVisit: 'Cough', idempotencyKey: newKey() };
  await mutate(stack, 'submitIntake', input);
  stack.clearCalls();

  type Listed = { unsettledWrites: { edges: { node: { operation: string; subject?: unknown } }[] } };
  const list = (subject: string) =>
    stack.ask<Listed>(`{ unsettledWrites { edges { node { operation ${subject} } } } }`);
  expect((await list('')).data.unsettledWrites.edges).toEqual([{ node: { operation: 'submitIntake' } }]);
  // Who it is about stands in the server's own store; their name does not.
  const known = await list('subject { __typename id }');
  expect(known.data.unsettledWrites.edges).toEqual([
    { node: { operation: 'submitIntake', subject: { __typename: 'Patient', id: patientId } } },
  ]);
  expect(stack.calls()).toEqual({});
  const named = await list('subject { ... on Patient { name { family } } }');
  expect(named.data.unsettledWrites.edges[0]?.node.subject).toEqual({ name: { family: member.name.family } });
  expect(stack.calls()).toEqual({ 'vsee getUser': 1 });
});

test('what is not there any more, or was never there, is told of no write', async () => {
  const gone = { type: 'Visit', key: 'VSEE:999999999' } as const;
  const claimed = await stack.store.ledger.claim({
    ...{ principal: 'somebody', operation: 'closeVisit', key: newKey(), subject: gone },
    ...{ digest: 'd', guard: null, plan: '{}', legs: [] },
  });
  if (claimed.kind !== 'held') throw new Error('the key is new');
  const { data, errors } = await stack.ask<{ write: unknown; node: unknown }>(
    'query ($id: ID!, $visit: ID!) { write(id: $id) { operation subject { id } } node(id: $visit) { id } }',
    { id: claimed.held.write.id, visit: globalId('Visit', gone.key) },
  );
  expect(data.write).toEqual({ operation: 'closeVisit', subject: null });
  expect([data.node, errors]).toEqual([null, []]);
});
