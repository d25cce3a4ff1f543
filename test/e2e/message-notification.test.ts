import { afterAll, beforeAll, expect, test } from 'vitest';
import { notificationIdOf } from '../../src/sandbox/mdi/wire-message.ts';
import { type Stack, startStack } from '../support/stack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());

const query = `query ($id: ID!) { messageNotification(notificationId: $id) {
  notificationId event preview channel createdAt dismissedAt
  patient { records { vendor vendorId } } message { messageId text } } }`;

test('that somebody was told of a message: its beginning, the message and the patient', async () => {
  const { mdi, patients } = stack.sandbox.world;
  // To somebody whom VSee has too, with the clinic's key and the same e-mail address.
  const isAtVsee = (id: string): boolean => {
    const record = patients.mdi.find(({ vendorId }) => vendorId === id);
    const twin = patients.vsee.find(({ plantedKey }) => plantedKey !== null && plantedKey === record?.plantedKey);
    return twin !== undefined && twin.email === record?.email;
  };
  const seed = mdi.messages.find(({ text, patientId }) => text !== null && isAtVsee(patientId));
  const id = notificationIdOf(seed?.messageId ?? '');
  const { data, errors } = await stack.ask<{ messageNotification: Record<string, unknown> }>(query, { id });
  expect(errors).toEqual([]);
  expect(data.messageNotification).toMatchObject({
    ...{ notificationId: id, event: 'message_created', preview: seed?.text?.slice(0, 40) },
    ...{ channel: seed?.channel.toUpperCase(), createdAt: new Date(seed?.createdAt ?? 0).toISOString() },
    message: { messageId: seed?.messageId, text: seed?.text },
  });
  expect(data.messageNotification['patient']).toMatchObject({
    records: expect.arrayContaining([{ vendor: 'MDI', vendorId: seed?.patientId }]) as unknown,
  });
  const told = { 'mdi getToken': 1, 'mdi getMessageNotification': 1, 'mdi getMessage': 1 };
  // It names the patient and tells nothing of them; VSee is searched with the address on their own page.
  expect(stack.calls()).toEqual({ ...told, 'mdi getPatient': 1, 'vsee searchUsers': 1 });
});

test('one that is not there is null', async () => {
  stack.clearCalls();
  const { data, errors } = await stack.ask(query, { id: '00000000-0000-4000-8000-000000000000' });
  expect([data, errors]).toEqual([{ messageNotification: null }, []]);
  expect(stack.calls()).toEqual({ 'mdi getMessageNotification': 1 });
});
