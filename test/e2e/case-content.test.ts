import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseDetail } from '../../src/sandbox/world/mdi/types.ts';
import type { Case } from '../../src/sandbox/world/types.ts';
import { globalId } from '../support/ids.ts';
import { type Stack, startStack } from '../support/stack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());

function caseWith(
  isWanted: (detail: CaseDetail, one: Case) => boolean,
): Readonly<{ one: Case; detail: CaseDetail; id: string }> {
  for (const one of stack.sandbox.world.cases) {
    const detail = stack.sandbox.world.mdi.caseDetails[one.caseId];
    if (detail !== undefined && isWanted(detail, one)) return { one, detail, id: globalId('Case', one.caseId) };
  }
  throw new Error('the world has no such case');
}

const iso = (at: number | null | undefined): string | null => (at == null ? null : new Date(at).toISOString());

test('a case’s own page tells priority, lock, cost, what it follows up and its tags, in one call', async () => {
  const { one, detail, id } = caseWith(({ prioritizedAt, tagIds }) => prioritizedAt !== null && tagIds.length > 0);
  stack.clearCalls();
  const { data, errors } = await stack.ask<{ case: Record<string, unknown> }>(
    `query ($id: ID!) { case(id: $id) {
      isPrioritised prioritisedAt priorityReason isLocked needsApproval isChargeable isSynchronous cost metadata
      assignedAt assignmentReason tags { tagId name scope detachesOn }
    } }`,
    { id },
  );
  expect(errors).toEqual([]);
  const tags = stack.sandbox.world.mdi.tags.filter(({ tagId }) => detail.tagIds.includes(tagId));
  expect(data.case).toMatchObject({
    isPrioritised: true,
    prioritisedAt: iso(detail.prioritizedAt),
    priorityReason: detail.priorityReason,
    isLocked: detail.lockedAt !== null,
    needsApproval: detail.needsApproval,
    isSynchronous: detail.isSync,
    cost: detail.cost,
    metadata: one.metadata,
    assignmentReason: detail.assignmentReason,
  });
  expect((data.case['tags'] as { name: string }[]).map(({ name }) => name).toSorted()).toEqual(
    tags.map(({ name }) => name).toSorted(),
  );
  expect(stack.calls()).toEqual({ 'mdi getCase': 1, 'mdi getToken': 1 });
});

type Content = {
  case: {
    questions: { question: string; answer: string; type: string }[];
    diseases: { isPrimary: boolean; disease: { code: string } }[];
    files: { fileId: string; name: string; mimeType: string; createdAt: string }[];
    notes: { text: string; author: { kind: string; name: string; provider: { id: string } | null } }[];
    orders: {
      number: string;
      status: string;
      sequenceNumber: number;
      sequenceTotal: number;
      offerings: { title: string; trackingNumber: string | null }[];
      events: { edges: { node: { title: string } }[]; totalCount: number };
    }[];
    events: { totalCount: number; edges: { node: { type: string; by: { kind: string; name: string } } }[] };
    tagHistory: {
      totalCount: number;
      edges: { node: { event: string; tag: { name: string }; by: { kind: string } } }[];
    };
    statusHistory: { status: string; by: { kind: string } }[];
    offerings: {
      title: string;
      orderStatus: string | null;
      trackingNumber: string | null;
      product: { __typename: string };
    }[];
  };
};

const content = `query ($id: ID!) { case(id: $id) {
  questions { question answer type }
  diseases { isPrimary disease { diseaseId code description } }
  files { fileId name mimeType createdAt }
  notes { text author { kind name provider { id } } }
  orders { number status sequenceNumber sequenceTotal offerings { title trackingNumber }
    events { totalCount edges { node { title } } } }
  events { totalCount edges { node { type by { kind name } } } }
  tagHistory { totalCount edges { node { event tag { name } by { kind } } } }
  statusHistory { status by { kind } }
  offerings { title orderStatus trackingNumber product { __typename } }
} }`;

test('all that belongs to a case: one call each, and an order’s events one an order', async () => {
  const { one, detail, id } = caseWith(
    ({ orderSequences, tagChanges, files }) => orderSequences.length > 0 && tagChanges.length > 0 && files.length > 0,
  );
  stack.clearCalls();
  const { data, errors } = await stack.ask<Content>(content, { id });
  expect(errors).toEqual([]);
  const orders = detail.orderSequences.flatMap((sequence) => sequence.orders);
  expect(stack.calls()).toEqual({
    'mdi getCase': 1,
    'mdi listCaseQuestions': 1,
    'mdi listCaseDiseases': 1,
    'mdi listCaseFiles': 1,
    'mdi listCaseNotes': 1,
    'mdi listCaseOrders': 1,
    'mdi listOrderEvents': orders.length,
    'mdi listCaseEvents': 1,
    'mdi listCaseTagHistory': 1,
    'mdi listCaseStatuses': 1,
    'mdi listCaseOfferings': 1,
  });

  expect(data.case.questions.map(({ question, answer }) => [question, answer])).toEqual(
    detail.questions.map(({ question, answer }) => [question, answer]),
  );
  expect(data.case.diseases.map(({ isPrimary }) => isPrimary)).toEqual(
    detail.diseaseIds.map((_id, index) => index === 0),
  );
  expect(data.case.files.map(({ name }) => name)).toEqual(detail.files.map(({ name }) => name));
  expect(data.case.notes[0]?.author).toMatchObject({
    kind: 'PROVIDER',
    provider: { id: expect.any(String) as string },
  });
  expect(data.case.orders.map(({ number, status }) => [number, status])).toEqual(
    orders.map(({ number, status }) => [number, status.toUpperCase()]),
  );
  expect(data.case.orders[0]).toMatchObject({ sequenceNumber: 1, sequenceTotal: 3, events: { totalCount: 1 } });
  expect(data.case.orders[0]?.offerings.map(({ title }) => title).toSorted()).toEqual(
    data.case.offerings.map(({ title }) => title).toSorted(),
  );
  expect(data.case.events.totalCount).toBe(detail.events.length);
  expect(data.case.events.edges[0]?.node.by).toEqual({ kind: 'CLINIC', name: 'Sandbox Clinic' });
  expect(data.case.tagHistory.edges.map(({ node }) => node.event)).toEqual(
    detail.tagChanges.map(({ event }) => event.toUpperCase()),
  );
  expect(data.case.statusHistory.at(-1)).toMatchObject({ status: 'COMPLETED', by: { kind: 'PROVIDER' } });
  for (const [index, offering] of data.case.offerings.entries()) {
    const details = one.offerings[index]?.orderDetails ?? '';
    // S2, W6: the tracking number is in the text.
    expect(offering).toMatchObject({
      orderStatus: 'FULFILLED',
      trackingNumber: details.replace('Tracking Number: ', ''),
    });
  }
});

test('no address of a file, no signature and no token is in any answer, error or log line', async () => {
  const { id } = caseWith(({ files }) => files.length > 0);
  const { data, text } = await stack.ask<Content>(content, { id });
  const file = await stack.ask<{ storedFile: { type: string } }>(
    `query ($id: ID!) { storedFile(fileId: $id) { name type } }`,
    { id: data.case.files[0]?.fileId },
  );
  expect(file.data.storedFile.type).toMatch(/photo|lab-result|other/);
  for (const told of [text, file.text, stack.logged()]) {
    expect(told).not.toContain('signature');
    expect(told).not.toContain('sandbox-mdi.example.com');
    // A DEA number, which every clinician of the sandbox has.
    expect(told).not.toContain('SB0000000');
  }
});

test('what a case follows up and the exam it rests on are records of their own', async () => {
  const { detail, id } = caseWith(({ referenceCaseId, examId }) => referenceCaseId !== null && examId !== null);
  stack.clearCalls();
  const { data, errors } = await stack.ask<{ case: { referenceCase: { id: string }; exam: { examId: string } } }>(
    `query ($id: ID!) { case(id: $id) { referenceCase { id } exam { examId weightKg heightCm allergies } } }`,
    { id },
  );
  expect(errors).toEqual([]);
  expect(data.case.referenceCase.id).toBe(globalId('Case', detail.referenceCaseId ?? undefined));
  expect(data.case.exam.examId).toBe(detail.examId);
  expect(stack.calls()).toEqual({ 'mdi getCase': 2, 'mdi getPatientExam': 1 });
});

test('a patient’s cases embed their offerings, and a field the list leaves out is asked of each case once', async () => {
  const { world } = stack.sandbox;
  const patientId = world.cases.find(
    (one) => world.cases.filter((other) => other.patientId === one.patientId).length === 3,
  )?.patientId;
  const member = world.patients.mdi.find(({ vendorId }) => vendorId === patientId);
  const search = `${member?.name.given ?? ''} ${member?.name.family ?? ''}`;
  const found = await stack.ask<{ patients: { edges: { node: { id: string; records: { vendorId: string }[] } }[] } }>(
    `query ($search: String!) { patients(search: $search, first: 50) { edges { node { id records { vendorId } } } } }`,
    { search },
  );
  const { node } = found.data.patients.edges.find((edge) =>
    edge.node.records.some(({ vendorId }) => vendorId === patientId),
  ) ?? { node: { id: '' } };

  stack.clearCalls();
  const query = (fields: string): string =>
    `query ($id: ID!) { patient(id: $id) { cases { edges { node { ${fields} } } } } }`;
  type Answer = { patient: { cases: { edges: { node: { offerings: { title: string }[] } }[] } } };
  const told = await stack.ask<Answer>(
    query('id metadata isPrioritised patient { id } offerings { title status product { name } }'),
    {
      id: node.id,
    },
  );
  expect(told.errors).toEqual([]);
  expect(told.data.patient.cases.edges).toHaveLength(3);
  for (const edge of told.data.patient.cases.edges) expect(edge.node.offerings.length).toBeGreaterThan(0);
  expect(stack.calls()).toEqual({ 'mdi listPatientCases': 1 });

  stack.clearCalls();
  const more = await stack.ask(query('cost tags { name } isOnHold'), { id: node.id });
  expect(more.errors).toEqual([]);
  expect(stack.calls()).toEqual({ 'mdi listPatientCases': 1, 'mdi getCase': 3 });
});
