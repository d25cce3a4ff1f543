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
  const seed = stack.sandbox.world.mdi.messages.find(({ text }) => text !== null);
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
  expect(stack.calls()).toMatchObject({ 'mdi getMessageNotification': 1, 'mdi getMessage': 1 });
});

test('one that is not there is null', async () => {
  const { data, errors } = await stack.ask(query, { id: '00000000-0000-4000-8000-000000000000' });
  expect([data, errors]).toEqual([{ messageNotification: null }, []]);
});
