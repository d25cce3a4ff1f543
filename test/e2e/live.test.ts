import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientDocument } from '../support/document.ts';
import { follow } from '../support/follower.ts';
import { caseNodeId, partnerOf, type Partner, until } from '../support/partner.ts';
import { type Stack, startStack } from '../support/stack.ts';

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

test('a client that listens hears a case go from created to completed, with its order', async () => {
  const caseId = await partner.createCase(stack.sandbox.world.patients.mdi[0]?.vendorId ?? '');
  await until(async () => (await stack.store.caseStates.find(caseId)) !== null);
  const follower = follow<CaseChanged>(stack.url, clientDocument('case-changed'), { caseId: caseNodeId(caseId) });
  await until(() => follower.told.length === 1);
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
  expect(follower.told.every(({ errors }) => errors === undefined)).toBe(true);
  await follower.stop();
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
