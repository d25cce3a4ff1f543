import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientDocument } from '../support/document.ts';
import { follow } from '../support/follower.ts';
import { caseNodeId, partnerOf, type Partner, until } from '../support/partner.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { changeAtVsee } from '../support/vsee.ts';

let stack: Stack;
let partner: Partner;
beforeAll(async () => {
  stack = await startStack({ sandbox: { only: ['mdi'] }, isTold: true });
  partner = await partnerOf(stack);
});
afterAll(() => stack.close());

type CaseChanged = {
  caseChanged: {
    kind: string;
    nodeId: string | null;
    changedFields: string[];
    case: { id: string; status: string } | null;
  };
};

/** A page that shows a case's story as it goes on. */
const withStory = `subscription ($caseId: ID) { caseChanged(caseId: $caseId) { kind case { status timeline(first: 100) {
  edges { node { __typename ... on CaseStatusEntry { status } ... on CaseOrderEntry { change statusRawCode trackingNumber } } }
} } } }`;
type Story = {
  caseChanged: { case: { status: string; timeline: { edges: { node: Record<string, string> }[] } } | null };
};

test('a client that listens hears a case go from created to completed, with its order and tracking number', async () => {
  const { patients, offerings } = stack.sandbox.world;
  const caseId = await partner.createCase(patients.mdi[0]?.vendorId ?? '', [offerings[0]?.offeringId ?? '']);
  await until(async () => (await stack.store.caseStates.find(caseId)) !== null);
  const follower = follow<CaseChanged>(stack.url, clientDocument('case-changed'), { caseId: caseNodeId(caseId) });
  const reader = follow<Story>(stack.url, withStory, { caseId: caseNodeId(caseId) });
  await until(() => follower.told.length === 1 && reader.told.length === 1);
  expect(follower.told[0]?.data?.caseChanged).toMatchObject({
    kind: 'READY',
    nodeId: null,
    changedFields: [],
    case: null,
  });

  const heard = () => follower.told.map(({ data }) => data?.caseChanged);
  for (const status of ['assigned', 'processing', 'completed']) {
    await partner.move(caseId, status);
    await until(() => heard().at(-1)?.case?.status === status.toUpperCase());
  }
  const before = follower.told.length;
  await partner.order(caseId, 'fulfilled', 'Tracking Number: 101010');
  await until(() =>
    heard()
      .slice(before)
      .some((one) => one?.changedFields.includes('offerings') === true),
  );
  for (const one of heard().slice(1)) {
    expect(one).toMatchObject({ kind: 'CHANGED', nodeId: caseNodeId(caseId), case: { id: caseNodeId(caseId) } });
    expect(one?.changedFields).toContain('timeline');
  }
  // The story that was told with the changes, by themselves: nothing was asked for beside the socket.
  const story = () => reader.told.at(-1)?.data?.caseChanged.case?.timeline.edges.map(({ node }) => node) ?? [];
  await until(() => story().some(({ trackingNumber }) => trackingNumber === '101010'));
  expect(story().flatMap(({ status }) => status ?? [])).toEqual(['CREATED', 'ASSIGNED', 'PROCESSING', 'COMPLETED']);
  expect(story()).toContainEqual(expect.objectContaining({ change: 'STATUS', statusRawCode: 'fulfilled' }));
  for (const { told } of [follower, reader]) expect(told.every(({ errors }) => errors === undefined)).toBe(true);
  await Promise.all([follower, reader].map(({ stop }) => stop()));
});

test.each([
  ['another field', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a query', '{ __typename }', 'GRAPHQL_VALIDATION_FAILED'],
  ['no argument', 'subscription { caseChanged { kind } }', 'BAD_USER_INPUT'],
  [
    'an id of something else',
    `subscription { caseChanged(caseId: "${Buffer.from('Room:x').toString('base64url')}") { kind } }`,
    'BAD_USER_INPUT',
  ],
  [
    'a document too deep',
    `subscription { caseChanged(caseId: "x") { case ${'{ patient { cases { edges { node '.repeat(5)}{ id }${' } } } }'.repeat(5)} } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
])('over a socket the same rules hold as over HTTP: %s is refused', async (_name, query, code) => {
  const follower = follow(stack.url, query);
  await until(() => follower.ended() !== null);
  const end = follower.ended();
  // Before it is followed, or as the only thing that is told.
  const [refusal] = end === null || end === 'complete' ? (follower.told[0]?.errors ?? []) : end;
  expect(refusal?.extensions?.['code']).toBe(code);
  await follower.stop();
});

test('a page from elsewhere opens no socket', async () => {
  const response = await fetch(`${stack.url}/graphql`, { headers: { origin: 'https://evil.example' } });
  expect(response.status).not.toBe(101);
  const { WebSocket } = await import('ws');
  const socket = new WebSocket(`${stack.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    origin: 'https://evil.example',
  });
  const how = await new Promise<string>((resolve) => {
    socket.once('open', () => resolve('open'));
    socket.once('error', () => resolve('refused'));
  });
  socket.terminate();
  expect(how).toBe('refused');
});

describe('VSee and Updox tell too', () => {
  const now = Date.parse('2026-03-02T17:00:00Z');
  let told: Stack;
  beforeAll(async () => {
    told = await startStack({ sandbox: { only: ['vsee', 'updox'], now }, now: () => now, isTold: true });
  });
  afterAll(() => told.close());
  type VisitChanged = {
    visitChanged: { kind: string; nodeId: string | null; changedFields: string[]; visit: { status: string } | null };
  };
  const nodeId = (vseeId: string) => Buffer.from(`Visit:VSEE:${vseeId}`).toString('base64url');

  test('a visit that is begun at VSee: whoever follows it, its room or its queue hears, long before it is read', async () => {
    const visit = told.sandbox.world.visits.find(
      ({ kind, status, startAt }) =>
        kind === 'walk-in' && /^(pending|confirmed)$/.test(status) && Math.abs(startAt - now) < 28_800_000,
    );
    const { vseeId = '', roomCode = '' } = visit ?? {};
    const one = follow<VisitChanged>(told.url, clientDocument('visit-changed'), { visitId: nodeId(vseeId) });
    const all = follow<VisitChanged>(told.url, clientDocument('visit-changed'), { roomCode });
    const queue = follow<{ roomQueueChanged: { kind: string } }>(told.url, clientDocument('room-queue-changed'), {
      roomCode,
    });
    await until(() => [one, all, queue].every((each) => each.told.length === 1));
    told.clearCalls();
    await changeAtVsee(told, '/visits/inprogress', { id: vseeId });
    for (const each of [one, all]) {
      await until(() => each.told.some(({ data }) => data?.visitChanged.visit?.status === 'IN_PROGRESS'));
    }
    await until(() => queue.told.some(({ data }) => data?.roomQueueChanged.kind === 'CHANGED'));
    // Read once for the event; the list of the room, which is what polling asks for, not at all.
    expect(told.calls()['vsee listVisits']).toBeUndefined();
    await Promise.all([one, all, queue].map(({ stop }) => stop()));
  });

  test('a reminder that Updox tells of is a change of its visit', async () => {
    const appointment = told.sandbox.world.calendarAppointments.find(({ partnerId }) =>
      partnerId.startsWith('visit:vsee:'),
    );
    const { partnerId = '' } = appointment ?? {};
    const visitId = nodeId(partnerId.replace('visit:vsee:', ''));
    const one = follow<VisitChanged>(told.url, clientDocument('visit-changed'), { visitId });
    await until(() => one.told.length === 1);
    await fetch(`${told.vendor('updox').url}/_sandbox/replies`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ appointment: partnerId, reply: 'C' }),
    });
    await until(() => one.told.length === 2);
    expect(one.told[1]?.data?.visitChanged).toMatchObject({ kind: 'CHANGED', changedFields: ['calendarEntry'] });
    await one.stop();
  });
});
