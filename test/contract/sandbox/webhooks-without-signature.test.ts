import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { credentials, type Sandbox, startSandbox } from '../../../src/sandbox/index.ts';
import { anyPorts } from '../../support/stack.ts';
import { until } from '../../support/partner.ts';
import { changeAtVsee } from '../../support/vsee.ts';

type Received = Readonly<{
  url: string;
  headers: Record<string, string | string[] | undefined>;
  json: Record<string, unknown>;
}>;

const now = Date.parse('2026-03-02T17:00:00Z');
let received: Received[];
let answer: number;
let receiver: Server;
let sandbox: Sandbox;

beforeEach(async () => {
  received = [];
  answer = 200;
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { url = '', headers } = request;
      received.push({ url, headers, json: JSON.parse(body) as Record<string, unknown> });
      response.writeHead(answer).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  sandbox = await startSandbox({ ports: anyPorts, only: ['vsee', 'updox'], now });
  sandbox.tellTo(`http://127.0.0.1:${String((receiver.address() as AddressInfo).port)}`);
});
afterEach(async () => {
  await sandbox.close();
  receiver.closeAllConnections();
  await new Promise((resolve) => receiver.close(resolve));
});

const vendor = (name: 'vsee' | 'updox') => {
  const one = sandbox.vendors[name];
  if (one === undefined) throw new Error(`${name} was not started`);
  return one;
};
const atVsee = (path: string, fields: Record<string, string>) =>
  changeAtVsee({ vendor: () => vendor('vsee') }, path, fields);
const control = async (name: 'vsee' | 'updox', path: string, body: object): Promise<number> => {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${vendor(name).url}/_sandbox/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }))
    .status;
};
const openVisit = () => {
  const visit = sandbox.world.visits.find(({ status }) => status === 'confirmed' || status === 'pending');
  if (visit === undefined) throw new Error('no visit is open');
  return visit;
};

describe('VSee', () => {
  test('version 1, "currently active": ids, times and codes are texts, and nothing proves the sender', async () => {
    const visit = openVisit();
    await atVsee('/visits/close', { id: visit.vseeId, reason: 'patient_cancel_appointment' });
    await until(() => received.length === 1);
    const [{ url, headers, json } = { url: '', headers: {}, json: {} }] = received;
    expect(url).toBe(`/webhooks/vsee/${credentials.vsee.webhookToken}`);
    expect(headers).not.toHaveProperty('signature');
    expect(headers).not.toHaveProperty('authorization');
    // The wiki's sample of `visit.ended` has `"status": "40"` and `"start": "1546950546"`.
    expect(json).toEqual({
      version: '1.0',
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as string,
      type: 'visit.ended',
      created: now / 1_000,
      account_code: credentials.vsee.accountCode,
      data: {
        ...{ id: visit.vseeId, member_id: visit.memberId, provider_id: visit.providerId },
        ...{ start: String(visit.startAt / 1_000), end: String(visit.endAt / 1_000) },
        ...{ actual_start: null, actual_end: null, status: '40', completed_by: null },
      },
    });
  });

  test('a visit is told of when it is made, when it changes and when it ends', async () => {
    const { roomCode: room_code, memberId: member_id } = openVisit();
    const intake = await atVsee('/intakes', { room_code, member_id, type: '1' });
    const visit = await atVsee('/visits/add_walkin', { room_code, member_id, intake_id: String(intake['id']) });
    await until(() => received.length === 1);
    await atVsee('/visits/inprogress', { id: String(visit['id']) });
    await until(() => received.length === 2);
    await atVsee('/visits/close', { id: String(visit['id']) });
    await until(() => received.length === 3);
    expect(received.map(({ json }) => json['type'])).toEqual(['visit.created', 'visit.updated', 'visit.ended']);
    expect(new Set(received.map(({ json }) => json['id'])).size).toBe(3);
  });

  test('version 2 (beta) tells of notes and invoices: numbers, words, and the clinic under another name', async () => {
    const visit = openVisit();
    const note = { id: 'n-1', status: 'signed' };
    expect(await control('vsee', 'visit-events', { visit_id: visit.vseeId, note })).toBe(200);
    expect(
      await control('vsee', 'visit-events', { visit_id: visit.vseeId, invoice: { id: 'i-1', status: 'paid' } }),
    ).toBe(200);
    await until(() => received.length === 2);
    const bodies = received.map(({ json }) => json);
    expect(bodies.map(({ type }) => type).toSorted()).toEqual([
      'visit.invoice.processed',
      'visit.note.signed_and_sent',
    ]);
    const told = bodies.find(({ type }) => type === 'visit.note.signed_and_sent');
    expect(told).toMatchObject({ version: '2.0', clinic_code: credentials.vsee.accountCode });
    expect(told).not.toHaveProperty('account_code');
    expect(told?.['data']).toMatchObject({
      id: visit.vseeId,
      start: visit.startAt / 1_000,
      status: visit.status,
      note,
    });
    expect(await control('vsee', 'visit-events', { visit_id: visit.vseeId, note: { id: 'n', status: 'lost' } })).toBe(
      400,
    );
    expect(await control('vsee', 'visit-events', { visit_id: 'nobody', note })).toBe(404);
  });

  test('no second try is documented, so none is made', async () => {
    answer = 500;
    await atVsee('/visits/close', { id: openVisit().vseeId });
    await until(() => received.length === 1);
    sandbox.clock.advance(48 * 3_600_000);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(received).toHaveLength(1);
    expect(vendor('vsee').webhooks?.waiting()).toBe(0);
  });
});

describe('Updox', () => {
  test('the address names the event, and the account has two names', async () => {
    const appointment = sandbox.world.calendarAppointments[0]?.partnerId ?? '';
    expect(await control('updox', 'reminders', { appointment, status: 'delivered' })).toBe(200);
    expect(await control('updox', 'replies', { appointment, reply: 'C' })).toBe(200);
    expect(await control('updox', 'account', { active: true })).toBe(200);
    await until(() => received.length === 3);
    const { accountId, webhookToken } = credentials.updox;
    const told = Object.fromEntries(
      received.map(({ url, json }) => [url.replace(`/webhooks/updox/${webhookToken}/`, ''), json]),
    );
    expect(told).toEqual({
      outbound_reminder_status: {
        practiceId: accountId,
        reminderId: sandbox.world.calendarAppointments[0]?.reminders.at(-1)?.reminderId,
        appointmentId: appointment,
        status: 'delivered',
      },
      inbound_reminder_reply: { accountId, externalId: appointment, reply: 'C' },
      account_status: { accountId, active: true },
    });
    expect(await control('updox', 'replies', { appointment: 'nobody', reply: 'C' })).toBe(404);
  });
});
