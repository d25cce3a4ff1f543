import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { credentials } from '../../../src/sandbox/index.ts';
import { type Stack, startStack } from '../../support/stack.ts';
import { makeSqlite, type TestStore } from '../../support/stores.ts';
import { deliver } from '../../support/webhooks.ts';

let place: TestStore;
let stack: Stack;
beforeAll(async () => {
  place = await makeSqlite();
  const file = place.target.kind === 'sqlite' ? place.target.file : '';
  stack = await startStack({ sandbox: { only: ['vsee', 'updox'] }, env: { STORE_FILE: file } });
});
beforeEach(() => place.sql('delete from inbox'));
afterAll(async () => {
  await stack.close();
  await place.drop();
});

const unsigned = { signature: undefined, authorization: undefined };
const rows = () => place.sql('select vendor, type, subject, state, reason, occurred_at from inbox');

/** The sample of the developer wiki (192905327), version 1: "currently active". */
const ended = {
  version: '1.0',
  id: '5c34979c-30dc-496c-8cd3-6eb9925862c1',
  type: 'visit.ended',
  created: 1_546_950_556,
  account_code: credentials.vsee.accountCode,
  data: {
    id: '28540',
    member_id: '60610',
    provider_id: null,
    start: '1546950546',
    status: '40',
    completed_by: '60610',
  },
};
const toVsee = { path: `/webhooks/vsee/${credentials.vsee.webhookToken}`, headers: unsigned };

test("VSee's event is kept, behind an address that only VSee knows", async () => {
  expect(await deliver(stack.url, JSON.stringify(ended), toVsee)).toBe(200);
  expect(await deliver(stack.url, JSON.stringify(ended), toVsee)).toBe(200);
  expect(await rows()).toEqual([
    {
      ...{ vendor: 'VSEE', type: 'visit.ended', subject: 'visit VSEE 28540', state: 'pending', reason: null },
      occurred_at: 1_546_950_556_000,
    },
  ]);
});

test("VSee's second version names the clinic and its times otherwise", async () => {
  const { account_code: clinic_code, ...rest } = ended;
  const second = {
    ...rest,
    version: '2.0',
    clinic_code,
    data: { ...ended.data, start: 1_546_950_546, status: 'cancelled' },
  };
  expect(await deliver(stack.url, JSON.stringify(second), toVsee)).toBe(200);
  expect(await rows()).toHaveLength(1);
});

test.each([
  ['another token', '/webhooks/vsee/sandbox-vsee-webhook-tokem'],
  ['half a token', '/webhooks/vsee/sandbox-vsee'],
  ["Updox's token", `/webhooks/vsee/${credentials.updox.webhookToken}`],
])('VSee: %s opens nothing', async (_name, path) => {
  expect(await deliver(stack.url, JSON.stringify(ended), { path, headers: unsigned })).toBe(401);
  expect(await rows()).toEqual([]);
});

test("VSee: another clinic's event is kept apart", async () => {
  expect(await deliver(stack.url, JSON.stringify({ ...ended, account_code: 'another' }), toVsee)).toBe(400);
  expect(await rows()).toEqual([expect.objectContaining({ state: 'quarantined', reason: 'other-account' })]);
});

const account = credentials.updox.accountId;
const toUpdox = (kind: string) => ({
  path: `/webhooks/updox/${credentials.updox.webhookToken}/${kind}`,
  headers: unsigned,
});

test("Updox's payloads do not name their event: the address does", async () => {
  // help.updox.com: "externalId: the unique identifier of the appointment the reminder is tied to".
  const reply = { accountId: account, externalId: 'visit:vsee:7727', reply: 'C' };
  expect(await deliver(stack.url, JSON.stringify(reply), toUpdox('inbound_reminder_reply'))).toBe(200);
  const status = { practiceId: account, reminderId: 1, appointmentId: 'visit:vsee:7728', status: 'sent' };
  expect(await deliver(stack.url, JSON.stringify(status), toUpdox('outbound_reminder_status'))).toBe(200);
  const about = (await rows()).map(({ type, subject }) => [type, subject]);
  expect(about.toSorted()).toEqual([
    ['inbound_reminder_reply', 'calendar-entry UPDOX visit:vsee:7727'],
    ['outbound_reminder_status', 'calendar-entry UPDOX visit:vsee:7728'],
  ]);
});

test('Updox: the same reply twice is two events', async () => {
  const reply = JSON.stringify({ accountId: account, externalId: 'visit:vsee:7727', reply: 'C' });
  expect(await deliver(stack.url, reply, toUpdox('inbound_reminder_reply'))).toBe(200);
  expect(await deliver(stack.url, reply, toUpdox('inbound_reminder_reply'))).toBe(200);
  expect(await rows()).toHaveLength(2);
});

test("Updox: what is about no appointment is kept and done; another practice's is kept apart", async () => {
  const active = { accountId: account, active: true };
  expect(await deliver(stack.url, JSON.stringify(active), toUpdox('account_status'))).toBe(200);
  expect(await deliver(stack.url, JSON.stringify({ ...active, accountId: 'x' }), toUpdox('account_status'))).toBe(400);
  expect((await rows()).map(({ state }) => state).toSorted()).toEqual(['done', 'quarantined']);
});

test('a vendor whose webhooks are not set up has no address', async () => {
  expect(await deliver(stack.url, '{}')).toBe(404);
  expect(await deliver(stack.url, '{}', { path: '/webhooks/cybermdcare', headers: unsigned })).toBe(404);
});
