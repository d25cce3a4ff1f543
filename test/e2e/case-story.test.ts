import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseNodeId, partnerOf, type Partner, until } from '../support/partner.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { deliver, payload } from '../support/webhooks.ts';

let stack: Stack;
let partner: Partner;
beforeAll(async () => {
  // The vendor's clock stands still between steps, so that each has its own minute.
  stack = await startStack({ sandbox: { only: ['mdi'], now: Date.now() - 3_600_000 }, isTold: true });
  partner = await partnerOf(stack);
});
afterAll(() => stack.close());

const story = `query Story($id: ID!) { case(id: $id) {
  status
  timeline(first: 100) { totalCount unavailable { vendor code } edges { node {
    __typename entryId happenedAt receivedAt origin vendor
    ... on CaseStatusEntry { status reason }
    ... on CaseOrderEntry { change statusRawCode trackingNumber details }
    ... on CaseOfferingEntry { caseOffering { title directions status product { quantity refills } } }
    ... on CaseMessageEntry { messageId channelRawCode authorRawCode }
    ... on CaseInsuranceEntry { prescriptionId }
    ... on CaseOtherEntry { rawType }
  } } }
} }`;

type Entry = Record<string, unknown> & {
  __typename: string;
  origin: string;
  happenedAt: string;
  receivedAt: string | null;
};
type Story = {
  case: { status: string; timeline: { totalCount: number | null; unavailable: object[]; edges: { node: Entry }[] } };
};

async function entriesOf(caseId: string): Promise<Entry[]> {
  const { data, errors } = await stack.ask<Story>(story, { id: caseNodeId(caseId) });
  expect(errors).toEqual([]);
  return data.case.timeline.edges.map(({ node }) => node);
}

test('a case tells its story: states once, the order, the tracking number, what was sent, and messages', async () => {
  const { patients, offerings } = stack.sandbox.world;
  const patientId = patients.mdi[0]?.vendorId ?? '';
  const [offering] = offerings;
  const later = () => stack.sandbox.clock.advance(60_000);
  const caseId = await partner.createCase(patientId, [offering?.offeringId ?? '']);
  later();
  await partner.move(caseId, 'assigned');
  later();
  await partner.move(caseId, 'waiting', 'A photo is missing');
  later();
  await partner.post(`/v1/partner/patients/${patientId}/messages`, { channel: 'patient', text: 'Please send a photo' });
  later();
  await partner.move(caseId, 'assigned');
  later();
  await partner.move(caseId, 'processing');
  later();
  await partner.move(caseId, 'completed');
  later();
  await partner.order(caseId, 'fulfilled', 'Tracking Number: 101010');
  later();
  // S2: "`prescrption_id`", as the vendor spells it.
  const insurance = { case_id: caseId, prescrption_id: 'p-1' };
  const now = stack.sandbox.clock.now();
  expect(await deliver(stack.url, payload('prescription_insurance_coverage_updated', insurance, now))).toBe(200);
  await until(async () => (await entriesOf(caseId)).length >= 11);

  const entries = await entriesOf(caseId);
  const statuses = entries.filter(({ __typename }) => __typename === 'CaseStatusEntry');
  expect(statuses.map(({ status, origin }) => [status, origin])).toEqual(
    ['CREATED', 'ASSIGNED', 'WAITING', 'ASSIGNED', 'PROCESSING', 'COMPLETED'].map((status) => [status, 'BOTH']),
  );
  expect(statuses[2]).toMatchObject({ reason: 'A photo is missing', vendor: 'MDI' });
  expect(entries.every(({ receivedAt }) => receivedAt !== null)).toBe(true);
  const others = entries.filter(({ __typename }) => __typename !== 'CaseStatusEntry');
  expect(others).toEqual([
    expect.objectContaining({ __typename: 'CaseMessageEntry', channelRawCode: 'patient', authorRawCode: 'Partner' }),
    expect.objectContaining({
      __typename: 'CaseOfferingEntry',
      caseOffering: {
        title: offering?.title,
        directions: offering?.directions,
        status: 'COMPLETED',
        product: { quantity: offering?.quantity, refills: offering?.refills },
      },
    }),
    expect.objectContaining({ __typename: 'CaseOrderEntry', change: 'STATUS', statusRawCode: 'fulfilled' }),
    // S2: the tracking number is inside `order_details`.
    expect.objectContaining({
      change: 'TRACKING_NUMBER',
      trackingNumber: '101010',
      details: 'Tracking Number: 101010',
    }),
    expect.objectContaining({ __typename: 'CaseInsuranceEntry', prescriptionId: 'p-1' }),
  ]);
  const state = await stack.store.caseStates.find(caseId);
  expect(state).toMatchObject({ status: 'COMPLETED', patientId });
});

test("without the vendor's history a case is told by what the vendor told of it, and says so", async () => {
  const patientId = stack.sandbox.world.patients.mdi[1]?.vendorId ?? '';
  const caseId = await partner.createCase(patientId);
  await partner.move(caseId, 'support');
  await until(async () => (await stack.store.caseStates.find(caseId))?.status === 'SUPPORT');
  stack.vendor('mdi').faults.set([{ operation: 'listCaseStatuses', effect: { kind: 'status', status: 503 } }]);
  const { data, errors } = await stack.ask<Story>(story, { id: caseNodeId(caseId) });
  stack.vendor('mdi').faults.clear();
  expect(data.case.timeline.edges.map(({ node }) => [node['status'], node.origin])).toEqual([
    ['CREATED', 'EVENT'],
    ['SUPPORT', 'EVENT'],
  ]);
  expect(data.case.timeline.totalCount).toBeNull();
  expect(data.case.timeline.unavailable).toEqual([{ vendor: 'MDI', code: 'VENDOR_UNAVAILABLE' }]);
  expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['VENDOR_UNAVAILABLE']);
});

test('a case that nothing was told of has its history, and its timeline is a connection like any other', async () => {
  const one = stack.sandbox.world.cases.find(({ history }) => history.length > 4);
  stack.clearCalls();
  const { data } = await stack.ask<Story>(story, { id: caseNodeId(one?.caseId ?? '') });
  expect(data.case.timeline.edges.map(({ node }) => [node['status'], node.origin, node.receivedAt])).toEqual(
    one?.history.map(({ name }) => [name.toUpperCase(), 'HISTORY', null]),
  );
  // What was told of it by itself is the server's own; the history is asked for once.
  expect(stack.calls()).toEqual({ 'mdi getCase': 1, 'mdi listCaseStatuses': 1 });
  type Page = {
    case: {
      timeline: { edges: { node: { entryId: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
  };
  const page = `query ($id: ID!, $after: String) { case(id: $id) { timeline(first: 2, after: $after) {
    edges { node { entryId } } pageInfo { hasNextPage endCursor } } } }`;
  stack.clearCalls();
  const first = await stack.ask<Page>(page, { id: caseNodeId(one?.caseId ?? '') });
  expect(stack.calls()).toEqual({ 'mdi getCase': 1, 'mdi listCaseStatuses': 1 });
  const after = first.data.case.timeline.pageInfo.endCursor;
  const second = await stack.ask<Page>(page, { id: caseNodeId(one?.caseId ?? ''), after });
  const ids = [first, second].flatMap(
    ({
      data: {
        case: { timeline },
      },
    }) => timeline.edges.map(({ node }) => node.entryId),
  );
  expect(new Set(ids).size).toBe(4);
});

test('a timeline is told from its end too, page after page', async () => {
  const one = stack.sandbox.world.cases.find(({ history }) => history.length > 4);
  const id = caseNodeId(one?.caseId ?? '');
  type Page = {
    case: {
      timeline: {
        totalCount: number;
        edges: { node: { entryId: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
  };
  const page = `query ($id: ID!, $order: SortOrder! = ASC, $first: Int, $after: String) { case(id: $id) {
    timeline(order: $order, first: $first, after: $after) {
      totalCount edges { node { entryId } } pageInfo { hasNextPage endCursor } } } }`;
  const idsOf = ({ data }: { data: Page }): string[] => data.case.timeline.edges.map(({ node }) => node.entryId);
  const whole = idsOf(await stack.ask<Page>(page, { id, first: 100 }));
  const down: string[] = [];
  for (let after: string | null = null, hasMore = true; hasMore;) {
    const answer: { data: Page } = await stack.ask<Page>(page, { id, order: 'DESC', first: 2, after });
    const { totalCount, pageInfo } = answer.data.case.timeline;
    expect(totalCount).toBe(whole.length);
    down.push(...idsOf(answer));
    after = pageInfo.endCursor;
    hasMore = pageInfo.hasNextPage;
  }
  expect(whole.length).toBeGreaterThan(4);
  expect(down).toEqual(whole.toReversed());
});
