import { afterEach, describe, expect, test } from 'vitest';
import { toGlobalId } from '../../src/domain/id.ts';
import { clientDocument } from '../support/document.ts';
import { follow } from '../support/follower.ts';
import { until } from '../support/partner.ts';
import { type Stack, startStack, type StackOptions } from '../support/stack.ts';
import { makeShared, settingsOf } from '../support/stores.ts';
import { changeAtVsee } from '../support/vsee.ts';

/** In the middle of the sandbox's day, so that visits of today are there. */
const now = Date.parse('2026-03-02T17:00:00Z');
const pace = { shortestMs: 60, longestMs: 400, renewMs: 100 };

const open: Stack[] = [];
async function start(options: StackOptions = {}): Promise<Stack> {
  const stack = await startStack({
    ...{ now: () => now, pace },
    ...options,
    sandbox: { now, only: ['vsee', 'cybermdcare'], ...options.sandbox },
    // VSee tells nothing by itself.
    env: { VSEE_WEBHOOK_TOKEN: undefined, ...options.env },
  });
  open.push(stack);
  return stack;
}
afterEach(async () => {
  for (const stack of open.splice(0).reverse()) await stack.close();
});

type Change = { kind: string; nodeId: string | null; changedFields: string[] };
type Queue = { roomQueueChanged: Change & { queue: { length: number } | null } };
type Visit = { visitChanged: Change & { visit: { id: string; status: string } | null } };

/** A walk-in that waits today. */
function waiting(stack: Stack) {
  const visit = stack.sandbox.world.visits.find(
    ({ kind, status, startAt }) =>
      kind === 'walk-in' && (status === 'pending' || status === 'confirmed') && Math.abs(startAt - now) < 8 * 3_600_000,
  );
  if (visit === undefined) throw new Error('nobody waits today');
  return visit;
}

const thin =
  'subscription ($roomCode: String!) { roomQueueChanged(roomCode: $roomCode) { kind nodeId changedFields } }';
const polls = (stack: Stack, operation = 'getRoomQueue') => stack.vendor('vsee').calls.count(operation);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('what VSee does not tell is read while somebody follows it', () => {
  test('a queue: READY comes when it has been read, then each change', async () => {
    const stack = await start();
    const visit = waiting(stack);
    const follower = follow<Queue>(stack.url, clientDocument('room-queue-changed'), { roomCode: visit.roomCode });
    await until(() => follower.told.length === 1);
    expect(follower.told[0]?.data?.roomQueueChanged.kind).toBe('READY');
    expect(polls(stack)).toBeGreaterThan(0);

    await changeAtVsee(stack, '/visits/close', { id: visit.vseeId });
    await until(() => follower.told.length === 2);
    expect(follower.told[1]?.data?.roomQueueChanged).toMatchObject({ kind: 'CHANGED', changedFields: ['queue'] });
    const { length } = follower.told[1]?.data?.roomQueueChanged.queue ?? {};
    const { data } = await stack.ask<{ node: { queue: { length: number } } }>(
      'query ($id: ID!) { node(id: $id) { ... on Room { queue { length } } } }',
      { id: toGlobalId('Room', visit.roomCode) },
    );
    expect(length).toBe(data.node.queue.length);
    // Nothing changes, nothing is told.
    await pause(3 * pace.longestMs);
    expect(follower.told).toHaveLength(2);
    await follower.stop();
  });

  test.each(['visitId', 'roomCode', 'patientId'] as const)('a visit, by its %s', async (by) => {
    const stack = await start();
    const visit = waiting(stack);
    const id = toGlobalId('Visit', `VSEE:${visit.vseeId}`);
    const { data } = await stack.ask<{ visit: { patient: { id: string } } }>(
      'query ($id: ID!) { visit(id: $id) { patient { id } } }',
      { id },
    );
    const variables = { visitId: id, roomCode: visit.roomCode, patientId: data.visit.patient.id };
    const follower = follow<Visit>(stack.url, clientDocument('visit-changed'), { [by]: variables[by] });
    await until(() => follower.told.length === 1);
    await changeAtVsee(stack, '/visits/inprogress', { id: visit.vseeId });
    await until(() => follower.told.length === 2);
    const { kind, nodeId, changedFields, visit: seen } = follower.told[1]?.data?.visitChanged ?? {};
    expect({ kind, nodeId, seen }).toMatchObject({ kind: 'CHANGED', nodeId: id, seen: { id, status: 'IN_PROGRESS' } });
    expect(changedFields).toEqual(['status', 'statusRawCode', 'startedAt']);
    expect(follower.told.every(({ errors }) => errors === undefined)).toBe(true);
    await follower.stop();
  });

  test('a visit that appears in a room, and one that is cancelled there', async () => {
    const stack = await start();
    const visit = waiting(stack);
    const follower = follow<Visit>(stack.url, clientDocument('visit-changed'), { roomCode: visit.roomCode });
    await until(() => follower.told.length === 1);
    const intake = await changeAtVsee(stack, '/intakes', {
      room_code: visit.roomCode,
      member_id: visit.memberId,
      type: '1',
    });
    const begun = await changeAtVsee(stack, '/visits/add_walkin', {
      ...{ room_code: visit.roomCode, intake_id: String(intake['id']), member_id: visit.memberId },
    });
    const id = toGlobalId('Visit', `VSEE:${String(begun['id'])}`);
    await until(() => follower.told.some(({ data }) => data?.visitChanged.visit?.id === id));
    await changeAtVsee(stack, '/visits/close', { id: String(begun['id']) });
    await until(() => follower.told.some(({ data }) => data?.visitChanged.visit?.status === 'CANCELLED'));
    await follower.stop();
  });

  test('a telemedicine visit, which no vendor tells of either', async () => {
    const stack = await start();
    const number = stack.sandbox.world.telemedicineAppointments[0]?.appointmentNumber ?? '';
    const visitId = toGlobalId('Visit', `CYBERMDCARE:${number}`);
    const follower = follow<Visit>(stack.url, clientDocument('visit-changed'), { visitId });
    await until(() => follower.told.length === 1);
    const { url } = stack.vendor('cybermdcare');
    const bought = await fetch(`${url}/api/token?apiKey=sandbox-cybermdcare-key`);
    const { token } = (await bought.json()) as { token: string };
    expect((await fetch(`${url}/api/appot/${number}`, { method: 'DELETE', headers: { token } })).ok).toBe(true);
    await until(() => follower.told.length > 1);
    expect(follower.told[1]?.data?.visitChanged).toMatchObject({ kind: 'CHANGED', nodeId: visitId });
    await follower.stop();
  });
});

describe('reading costs no more than it must', () => {
  test('one reading serves all who follow, and ends when the last has left', async () => {
    const stack = await start({ pace: { ...pace, longestMs: 60 } });
    const { roomCode } = waiting(stack);
    const one = follow(stack.url, thin, { roomCode });
    await until(() => one.told.length === 1);
    const more = Array.from({ length: 20 }, () => follow(stack.url, thin, { roomCode }));
    await until(() => more.every(({ told }) => told.length === 1));
    const [before, startedAt] = [polls(stack), performance.now()];
    await pause(1_200);
    // As often as for one, and never at once.
    const most = Math.ceil((performance.now() - startedAt) / pace.shortestMs) + 1;
    expect(polls(stack) - before).toBeLessThanOrEqual(most);
    expect(polls(stack)).toBeGreaterThan(before);
    expect(stack.vendor('vsee').calls.greatestConcurrency()).toBe(1);

    await Promise.all(more.map(({ stop }) => stop()));
    const followed = polls(stack);
    await until(() => polls(stack) > followed);
    await one.stop();
    await until(async () => {
      const sofar = polls(stack);
      await pause(500);
      return polls(stack) === sofar;
    });
    // Whoever comes again is told READY after a reading of their own.
    const again = polls(stack);
    const other = follow(stack.url, thin, { roomCode });
    await until(() => other.told.length === 1);
    expect(polls(stack)).toBeGreaterThan(again);
    await other.stop();
  });

  test('while nothing changes the waits grow', async () => {
    const stack = await start();
    const { roomCode } = waiting(stack);
    const follower = follow(stack.url, thin, { roomCode });
    await until(() => polls(stack) >= 7, 30_000);
    await follower.stop();
    const times = stack
      .vendor('vsee')
      .calls.entries()
      .map(({ at }) => at);
    // 60 ms, and half as long again each time, to 400 ms; less what a call takes and the clock's last digit.
    for (const [index, least] of [80, 130, 190, 290, 380].entries()) {
      expect((times[index + 1] ?? 0) - (times[index] ?? 0)).toBeGreaterThanOrEqual(least);
    }
  });

  test('a budget holds for everything that is followed', async () => {
    const stack = await start({
      env: { POLL_CALLS_PER_MINUTE: '10' },
      pace: { shortestMs: 5, longestMs: 5, renewMs: 20 },
    });
    const codes = [...new Set(stack.sandbox.world.rooms.map(({ code }) => code))].slice(0, 4);
    const followers = codes.map((roomCode) => follow(stack.url, thin, { roomCode }));
    // Nobody waits for the budget: each is told to begin.
    await until(() => followers.every(({ told }) => told.length > 0));
    await until(() => polls(stack) === 10);
    await pause(1_000);
    expect(polls(stack)).toBe(10);
    await Promise.all(followers.map(({ stop }) => stop()));
  });

  test('with webhooks it is read seldom, for no second try of a lost one is documented', async () => {
    const stack = await start({
      env: { VSEE_WEBHOOK_TOKEN: 'sandbox-vsee-webhook-token', POLL_LONGEST_SECONDS: '3600', POLL_SECONDS: '1' },
      pace: { renewMs: 20 },
    });
    const { roomCode } = waiting(stack);
    const follower = follow(stack.url, thin, { roomCode });
    await until(() => follower.told.length === 1);
    await pause(2_500);
    expect(polls(stack)).toBe(1);
    await follower.stop();
  });
});

describe('of two nodes', () => {
  test('one reads; when it goes the other reads on, and what changed in between is told', async () => {
    const place = await makeShared();
    const env = { ...settingsOf(place), VSEE_WEBHOOK_TOKEN: undefined };
    // Both take the time from the machine: a claim has an end.
    const a = await startStack({ pace, sandbox: { now, only: ['vsee'] }, env });
    const b = await startStack({ pace, sandbox: { only: [] }, env: { ...a.sandbox.env, ...env } });
    const visit = waiting(a);
    const { roomCode } = visit;
    const here = follow<Queue>(a.url, thin, { roomCode });
    await until(() => here.told.length > 0);
    const other = follow<Queue>(b.url, thin, { roomCode });
    await until(() => other.told.length > 0);
    const [before, startedAt] = [polls(a), performance.now()];
    await pause(2_000);
    // The waits have grown to the longest: two that read would read twice as often.
    const most = Math.ceil((performance.now() - startedAt) / pace.longestMs) + 3;
    expect(polls(a) - before).toBeLessThanOrEqual(most);
    expect(a.vendor('vsee').calls.greatestConcurrency()).toBe(1);

    // A third node has taken over, and dies at once: what changes before its claim ends nobody reads.
    await place.sql(`update leases set holder = 'dead', held_until = ${String(Date.now() + 2_000)} returning 1`);
    await pause(300);
    await changeAtVsee(a, '/visits/close', { id: visit.vseeId });
    const hasHeard = ({ told }: typeof here) => told.some(({ data }) => data?.roomQueueChanged.kind === 'CHANGED');
    // Nodes over one embedded store share the work, and have no line to tell each other on.
    const hasLine = place.target.kind === 'postgres';
    await until(() => (hasLine ? [here, other].every(hasHeard) : [here, other].some(hasHeard)));
    await Promise.all([here, other].map(({ stop }) => stop()));
    await b.close();
    await a.close();
    await place.drop();
  });
});
