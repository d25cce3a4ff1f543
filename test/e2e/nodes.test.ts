import { afterEach, beforeEach, expect, test } from 'vitest';
import { intakeFor } from '../support/bookings.ts';
import { clientDocument } from '../support/document.ts';
import { follow } from '../support/follower.ts';
import { globalId } from '../support/ids.ts';
import { onEveryLine, type TestLine } from '../support/lines.ts';
import { patientAtMdi } from '../support/mdi-writes.ts';
import { caseNodeId, partnerOf, until } from '../support/partner.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { makeShared, settingsOf, type TestStore } from '../support/stores.ts';
import { deliver, payload } from '../support/webhooks.ts';
import { mutate, newKey } from '../support/writes.ts';

/** Two servers over one store and one world, with a line between them. */
let line: TestLine;
let place: TestStore;
let a: Stack;
let b: Stack;

type VisitChanged = { visitChanged: { kind: string; visit: { id: string; status: string } | null } };
type QueueChanged = { roomQueueChanged: { kind: string; queue: { length: number } | null } };
type CaseChanged = { caseChanged: { kind: string; nodeId: string | null; case: { status: string } | null } };

onEveryLine((make) => {
  beforeEach(async () => {
    line = await make();
    place = await makeShared();
    const store = settingsOf(place);
    // What is kept is kept for long: what is told anew has been dropped.
    const env = { ...store, ...line.env, RECORD_CACHE: 'on', RECORD_CACHE_SECONDS: 'case=600,visit=600,queue=600' };
    a = await startStack({ env });
    b = await startStack({ env: { ...env, ...a.sandbox.env }, sandbox: { only: [] } });
  });
  afterEach(async () => {
    await b.close();
    await a.close();
    await line.drop();
    await place.drop();
  });

  const statusOf = async (stack: Stack, caseId: string): Promise<string | undefined> => {
    const { data } = await stack.ask<{ case: { status: string } | null }>(
      'query ($id: ID!) { case(id: $id) { status } }',
      {
        id: caseNodeId(caseId),
      },
    );
    return data.case?.status;
  };

  test('what one node is told, followers on the other hear, and neither tells the old any more', async () => {
    const partner = await partnerOf(a);
    const caseId = await partner.createCase(a.sandbox.world.patients.mdi[0]?.vendorId ?? '');
    for (const stack of [a, b]) expect(await statusOf(stack, caseId)).toBe('CREATED');
    const followers = [a, b].map(({ url }) =>
      follow<CaseChanged>(url, clientDocument('case-changed'), { caseId: caseNodeId(caseId) }),
    );
    await until(() => followers.every(({ told }) => told.length > 0));
    const overheard = await line.overhear();

    await partner.move(caseId, 'waiting');
    for (const stack of [a, b]) expect(await statusOf(stack, caseId)).toBe('CREATED');
    expect(await deliver(a.url, payload('case_waiting', { case_id: caseId, metadata: 'canary-metadata' }))).toBe(200);
    for (const { told } of followers) {
      await until(() => told.some(({ data }) => data?.caseChanged.case?.status === 'WAITING'));
    }
    for (const stack of [a, b]) expect(await statusOf(stack, caseId)).toBe('WAITING');
    // Ids, names of fields and times: no state, and nothing of what the event says.
    await until(() => overheard.texts.join().includes(caseId));
    expect(overheard.texts.join()).not.toMatch(/canary|WAITING/i);
    await overheard.stop();
    await Promise.all(followers.map(({ stop }) => stop()));
  });

  test('a visit that is begun here appears to whoever follows its patient or its room there', async () => {
    const { patientId, intakeId, roomId, providerId, room } = await intakeFor(a, { kind: 'WALK_IN' });
    const queue = 'query ($id: ID!) { node(id: $id) { ... on Room { queue { length } } } }';
    type Queue = { node: { queue: { length: number } } };
    const lengthAt = async (stack: Stack): Promise<number> =>
      (await stack.ask<Queue>(queue, { id: roomId })).data.node.queue.length;
    const before = await lengthAt(b);
    const ofPatient = follow<VisitChanged>(b.url, clientDocument('visit-changed'), { patientId });
    const inRoom = follow<VisitChanged>(b.url, clientDocument('visit-changed'), { roomCode: room.code });
    const waiting = follow<QueueChanged>(b.url, clientDocument('room-queue-changed'), { roomCode: room.code });
    await until(() => [ofPatient, inRoom, waiting].every(({ told }) => told.length > 0));

    const input = { patientId, intakeId, roomId, providerId, idempotencyKey: newKey() };
    const { payload: begun } = await mutate(a, 'startWalkInVisit', input, `visit { id } write { state }`);
    const id = begun?.visit?.['id'];
    for (const { told } of [ofPatient, inRoom]) {
      await until(() => told.some(({ data }) => data?.visitChanged.visit?.id === id));
    }
    await until(() => waiting.told.some(({ data }) => data?.roomQueueChanged.queue?.length === before + 1));
    expect(await lengthAt(b)).toBe(before + 1);
    await Promise.all([ofPatient, inRoom, waiting].map(({ stop }) => stop()));
  });

  test('a case that is asked for here appears to whoever follows its patient there, and what is done to it', async () => {
    const record = a.sandbox.world.patients.mdi[3];
    if (record === undefined) throw new Error('an empty world');
    const patientId = await patientAtMdi(a, record);
    const ofPatient = follow<CaseChanged>(b.url, clientDocument('case-changed'), { patientId });
    await until(() => ofPatient.told.length > 0);
    const offerings = [{ offeringId: globalId('Offering', a.sandbox.world.offerings[0]?.offeringId) }];
    const input = { patientId, offerings, idempotencyKey: newKey() };
    const { payload: made } = await mutate(a, 'createCase', input, 'case { id } write { state }');
    const caseId = String(made?.case?.['id']);
    await until(() => ofPatient.told.some(({ data }) => data?.caseChanged.nodeId === caseId));
    const one = follow<CaseChanged>(b.url, clientDocument('case-changed'), { caseId });
    await until(() => one.told.length > 0);
    await mutate(a, 'changeCase', { caseId, action: 'CANCEL', idempotencyKey: newKey() }, 'write { state }');
    await until(() => one.told.some(({ data }) => data?.caseChanged.case?.status === 'CANCELLED'));
    await Promise.all([ofPatient, one].map(({ stop }) => stop()));
  });

  test('a line that breaks loses nothing: followers are told to ask anew, and do so past what was kept', async () => {
    const partner = await partnerOf(a);
    const caseId = await partner.createCase(a.sandbox.world.patients.mdi[0]?.vendorId ?? '');
    expect(await statusOf(b, caseId)).toBe('CREATED');
    const follower = follow<CaseChanged>(b.url, clientDocument('case-changed'), { caseId: caseNodeId(caseId) });
    await until(() => follower.told.length > 0);
    await partner.move(caseId, 'waiting');
    const before = follower.told.length;
    await line.cut();
    await until(() => follower.told.slice(before).some(({ data }) => data?.caseChanged.kind === 'MISSED'));
    expect(await statusOf(b, caseId)).toBe('WAITING');
    await follower.stop();
  });
});
