import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { credentials, type Sandbox, startSandbox } from '../../../src/sandbox/index.ts';
import { anyPorts } from '../../support/stack.ts';
import { partnerOf, type Partner, until } from '../../support/partner.ts';

type Received = { body: string; headers: Record<string, string | string[] | undefined> };

let received: Received[];
/** What the receiver answers, one after another; then 200. */
let answers: number[];
let receiver: Server;
let sandbox: Sandbox;
let partner: Partner;

beforeEach(async () => {
  received = [];
  answers = [];
  receiver = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ body: Buffer.concat(chunks).toString('latin1'), headers: request.headers });
      response.writeHead(answers.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  sandbox = await startSandbox({ ports: anyPorts, only: ['mdi'], now: Date.parse('2026-03-02T09:00:00Z') });
  sandbox.tellTo(`http://127.0.0.1:${String((receiver.address() as AddressInfo).port)}`);
  const { mdi } = sandbox.vendors;
  if (mdi === undefined) throw new Error('mdi was not started');
  partner = await partnerOf({ vendor: () => mdi });
});
afterEach(async () => {
  await sandbox.close();
  receiver.closeAllConnections();
  await new Promise((resolve) => receiver.close(resolve));
});

const types = (): string[] =>
  received.map(({ body }) => String((JSON.parse(body) as Record<string, unknown>)['event_type']));
const patientId = (): string => sandbox.world.patients.mdi[0]?.vendorId ?? '';
const sender = () => {
  const webhooks = sandbox.vendors.mdi?.webhooks;
  if (webhooks == null) throw new Error('mdi sends no webhooks');
  return webhooks;
};

test('what happens is told, signed as S2 says: hash_hmac of the body, and the registered Authorization', async () => {
  const caseId = await partner.createCase(patientId());
  await until(() => received.length === 1);
  const [{ body, headers } = { body: '', headers: {} }] = received;
  // `metadata` is "order/1": PHP escapes the slash.
  const seconds = String(Date.parse('2026-03-02T09:00:00Z') / 1_000);
  expect(body).toBe(
    String.raw`{"timestamp":${seconds},"event_type":"case_created","case_id":"${caseId}","metadata":"order\/1"}`,
  );
  const { webhookSecret, webhookAuthorization } = credentials.mdi;
  expect(headers['signature']).toBe(createHmac('sha256', webhookSecret).update(body).digest('hex'));
  expect(headers['authorization']).toBe(webhookAuthorization);
});

test('each change of a case is told, and a completed one went to the pharmacy before', async () => {
  const caseId = await partner.createCase(patientId());
  for (const status of ['assigned', 'waiting', 'support', 'processing', 'completed']) {
    await partner.move(caseId, status);
    await until(() => sender().waiting() === 0);
  }
  expect(types().toSorted()).toEqual(
    [
      'case_assigned_to_clinician',
      'case_completed',
      'case_created',
      'case_processing',
      'case_transferred_to_support',
      'case_waiting',
      'offering_submitted',
    ].toSorted(),
  );
});

test('P-MC: six retries, 15 min, 30 min, 1 h, 4 h, 8 h and 11 h after one another, with the first timestamp; then no more', async () => {
  answers = Array.from({ length: 7 }, () => 500);
  await partner.createCase(patientId());
  await until(() => received.length === 1);
  for (const [index, minutes] of [15, 30, 60, 240, 480, 660].entries()) {
    await until(() => sender().attempts().length === index + 1);
    sandbox.clock.advance(minutes * 60_000 - 1_000);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(received).toHaveLength(index + 1);
    sandbox.clock.advance(1_000);
    await until(() => received.length === index + 2);
  }
  await until(() => sender().waiting() === 0);
  expect(received).toHaveLength(7);
  expect(new Set(received.map(({ body }) => body)).size).toBe(1);
});

test('P-MC: "does not return an HTTP 200 response" is a failure, another success too', async () => {
  answers = [204];
  await partner.createCase(patientId());
  await until(() => sender().attempts().length === 1);
  expect(sender().waiting()).toBe(1);
});

test('the delivery script delays, drops, doubles and turns the order round', async () => {
  sender().setScript([
    { event: 'case_created', effect: { kind: 'drop' } },
    { event: 'case_assigned_to_clinician', effect: { kind: 'double', copies: 3 } },
    { event: 'case_waiting', effect: { kind: 'delay', ms: 60_000 } },
    { event: 'case_transferred_to_support', effect: { kind: 'reverse', count: 2 } },
  ]);
  const one = await partner.createCase(patientId());
  await partner.move(one, 'assigned');
  await until(() => received.length === 3);
  await partner.move(one, 'waiting');
  await partner.move(one, 'support');
  const other = await partner.createCase(patientId());
  expect(received).toHaveLength(3);
  await partner.move(other, 'support');
  await until(() => received.length === 5);
  sandbox.clock.advance(60_000);
  await until(() => received.length === 6);
  expect(types()).toEqual([
    ...Array.from({ length: 3 }, () => 'case_assigned_to_clinician'),
    ...Array.from({ length: 2 }, () => 'case_transferred_to_support'),
    'case_waiting',
  ]);
});

test('S2: the test call sends one of twelve events, with what it is given', async () => {
  const metadata = { id: 20190901 };
  await partner.post('/web/partners/p/webhooks/test', {
    event: 'message_created',
    environment_id: '5698c890-e79b-4d27-9a92-500dfffb1ae6',
    patient_id: patientId(),
    message_id: 'e6b0c466-6a14-4231-bb17-388cba5c511f',
    channel: 'patient',
    metadata,
  });
  await until(() => received.length === 1);
  expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({ event_type: 'message_created', metadata });
  await expect(
    partner.post('/web/partners/p/webhooks/test', { event: 'case_approved', environment_id: 'x' }),
  ).rejects.toThrow('answered 400');
});

test('the control routes register, script and tell', async () => {
  const url = sandbox.vendors.mdi?.url ?? '';
  const put = (path: string, body: unknown): Promise<Response> =>
    fetch(`${url}${path}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  expect((await put('/_sandbox/webhooks/script', [{ effect: { kind: 'drop' } }])).status).toBe(200);
  await partner.createCase(patientId());
  expect((await put('/_sandbox/webhooks/script', [{ effect: { kind: 'lose' } }])).status).toBe(400);
  await fetch(`${url}/_sandbox/webhooks/script`, { method: 'DELETE' });
  expect((await put('/_sandbox/webhooks', { url: null })).status).toBe(200);
  await partner.createCase(patientId());
  const told = (await (await fetch(`${url}/_sandbox/webhooks`)).json()) as Record<string, unknown>;
  expect(told).toEqual({ url: null, waiting: 0, attempts: [] });
  expect(received).toEqual([]);
});
