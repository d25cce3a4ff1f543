import { expect, test } from 'vitest';
import { closeVendors } from '../../../src/vendors/index.ts';
import type { Message } from '../../../src/domain/message.ts';
import { json } from '../../support/wire/replies.ts';
import * as mdi from '../../support/wire/samples/mdi.ts';
import { failureOf, scopeFor } from '../../support/wire/scope.ts';
import { startWireServer } from '../../support/wire/server.ts';
import { clientsAt, tokenCalls } from '../../support/wire/vendors.ts';

/** The client over a server that answers every read so. */
async function answering(body: unknown) {
  const tokens = tokenCalls();
  const server = await startWireServer((seen) => (seen.target.endsWith('/auth/token') ? tokens(seen) : json(body)));
  const vendors = clientsAt(server.url);
  if (vendors.mdi === null) throw new Error('not configured');
  return {
    message: vendors.mdi.message,
    [Symbol.asyncDispose]: async () => {
      await closeVendors(vendors);
      await server.close();
    },
  };
}

const page = { offset: 0, limit: 20 };

async function listed(...items: readonly unknown[]): Promise<readonly (Message | string | undefined)[]> {
  await using client = await answering(mdi.metaPage(items));
  const answer = await client.message.ofPatient(scopeFor(), mdi.patientId, null, page);
  return (answer?.items ?? []).map((item) =>
    item.kind === 'found' ? item.value : 'error' in item ? item.error.reason : 'absent',
  );
}

test('P-MC a message’s page: three of its times are `YYYY-MM-DD HH:mm:ss`; its files say `id`, and their address is not read', async () => {
  await using client = await answering(mdi.message());
  const message = await client.message.byId(scopeFor(), mdi.patientId, mdi.messageId);
  expect(message).toMatchObject({
    ...{
      id: mdi.messageId,
      patient: { vendor: 'MDI', id: mdi.patientId },
      channel: 'PATIENT',
      text: 'Take it in the morning',
    },
    author: { kind: 'PROVIDER', name: 'Orla Quist', ref: { vendor: 'MDI', id: mdi.clinicianId } },
    files: [{ kind: 'found', value: { id: 'f1', name: 'how-to.mov', mimeType: 'video/quicktime' } }],
    readings: [
      { kind: 'found', value: { id: 'r1', by: { kind: 'PATIENT' }, readAt: Date.parse('2026-02-03T11:45:41Z') } },
    ],
    ...{ isRead: true, readAt: Date.parse('2026-02-03T11:45:41Z'), dismissedAt: Date.parse('2026-02-03T12:14:10Z') },
    ...{
      emailedAt: Date.parse('2026-02-03T11:00:21.422Z'),
      createdAt: Date.parse('2026-02-03T11:00:20Z'),
      repliedAt: null,
    },
  });
  expect(JSON.stringify(message)).not.toContain('secret');
});

test('P-MC a list has `read_message_info` in place of `read_at`: "Read", "Read by Me", or null', async () => {
  const item = (id: string, read_message_info: string | null, readings: readonly unknown[] = []) =>
    mdi.message({ id, read_at: undefined, read_message_info, readings });
  const told = await listed(
    item('a', 'Read'),
    item('b', 'Read by Me'),
    item('c', null),
    item('d', null, mdi.message().readings),
  );
  expect(told.map((one) => (typeof one === 'object' ? [one.id, one.isRead, one.readAt] : one))).toEqual([
    ['a', true, undefined],
    ['b', true, undefined],
    ['c', false, undefined],
    ['d', true, undefined],
  ]);
});

test('what cannot be read, and what is somebody else’s, fails alone; an unknown channel and author are told as such', async () => {
  const told = await listed(
    mdi.message({ id: 'a', channel: 'letters', user_type: 'App\\Models\\Robot', text: '  ' }),
    mdi.message({ id: null }),
    mdi.message({ id: 'b', patient_id: 'another' }),
    mdi.message({ id: 'c', files: [{ name: 'no id' }], readings: [{}] }),
  );
  expect(told[0]).toMatchObject({
    channel: 'UNKNOWN',
    channelRawCode: 'letters',
    text: null,
    author: { kind: 'UNKNOWN' },
  });
  expect(told.slice(1, 3)).toEqual(['id', 'patient_id']);
  expect(told[3]).toMatchObject({ files: [{ kind: 'failed' }], readings: [{ kind: 'failed' }] });
});

test.each([
  ['another message', { id: 'another' }],
  ['another patient’s', { patient_id: 'another' }],
])('a page of %s is not believed', async (_whose, change) => {
  await using client = await answering(mdi.message(change));
  const failure = await failureOf(client.message.byId(scopeFor(), mdi.patientId, mdi.messageId));
  expect(failure).toMatchObject({ operation: 'getMessage', kind: 'bad-payload' });
});
