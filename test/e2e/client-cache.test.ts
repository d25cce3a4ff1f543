import { ApolloClient, gql, HttpLink, type TypedDocumentNode } from '@apollo/client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  CaseListDocument,
  type CaseStatus,
  createCache,
  PatientCasesDocument,
  PatientChartDocument,
  PatientIntakesDocument,
  PatientVisitsDocument,
  RoomDayDocument,
  type SortOrder,
} from '../../client/index.ts';
import { patientAtMdi } from '../support/mdi-writes.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { patientIdOf } from '../support/writes.ts';

/** The client's cache as a frontend uses it: what two questions learn of one thing is one thing, page after page. */
const now = Date.parse('2026-03-02T09:00:00-08:00');

let stack: Stack;
let client: ApolloClient;
beforeAll(async () => {
  stack = await startStack({ sandbox: { now }, now: () => now });
});
afterAll(() => stack.close());
beforeEach(() => {
  const link = new HttpLink({ uri: `${stack.url}/graphql` });
  client = new ApolloClient({ link, cache: createCache() });
});
afterEach(() => {
  client.stop();
  for (const { faults } of Object.values(stack.sandbox.vendors)) faults.clear();
});

type Edge = Readonly<{ node: Readonly<{ id: string }> }>;
type Visits = Readonly<{
  edges: readonly Edge[];
  totalCount: number | null;
  pageInfo: Readonly<{ hasNextPage: boolean; endCursor: string }>;
}>;

type Variables = Readonly<Record<string, unknown>>;

const roomVisits: TypedDocumentNode<{ room: { visits: Visits } }, Variables> = gql`
  query RoomVisits($room: String!, $first: Int!, $after: String, $filter: VisitFilter) {
    room(code: $room) {
      id
      visits(first: $first, after: $after, filter: $filter) {
        totalCount
        edges {
          node {
            id
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;

/** Asks the server, whatever the cache holds, as `fetchMore` and `refetch` do. */
async function visits(variables: Variables): Promise<Visits> {
  const { data } = await client.query({
    query: roomVisits,
    variables: { room: 'main-street', ...variables },
    fetchPolicy: 'network-only',
  });
  if (data === undefined) throw new Error('no data');
  return data.room.visits;
}

const ids = ({ edges }: Visits): readonly string[] => edges.map(({ node }) => node.id);

/** What the cache holds for a question, without asking anybody. */
const kept = (variables: Variables): Visits | undefined =>
  client.readQuery({ query: roomVisits, variables: { room: 'main-street', ...variables } })?.room.visits;

describe('a connection', () => {
  test('grows by the pages that are fetched, each visit once', async () => {
    const whole = ids(await visits({ first: 10 }));
    const first = await visits({ first: 5 });
    expect(ids(first)).toEqual(whole.slice(0, 5));
    await visits({ first: 5, after: first.pageInfo.endCursor });
    const both = kept({ first: 5 });
    expect(both === undefined ? [] : ids(both)).toEqual(whole);
    expect(both?.totalCount).toBe(first.totalCount);
  });

  test('begins anew when its first page is asked for again', async () => {
    const first = await visits({ first: 5 });
    await visits({ first: 5, after: first.pageInfo.endCursor });
    expect(ids(await visits({ first: 5 }))).toEqual(ids(first));
    expect(kept({ first: 5 })).toMatchObject({ edges: { length: 5 } });
  });

  test('is another one with another filter, and with another size of page', async () => {
    const ten = await visits({ first: 10 });
    const window = { from: '2026-03-03T00:00:00-08:00', to: '2026-03-04T00:00:00-08:00' };
    const tomorrow = await visits({ first: 10, filter: window });
    await visits({ first: 3 });
    expect(ids(tomorrow).filter((id) => ids(ten).includes(id))).toEqual([]);
    expect(kept({ first: 10 })).toMatchObject({ edges: { length: 10 } });
    expect(kept({ first: 3 })).toMatchObject({ edges: { length: 3 } });
  });
});

test('the cases of two states are two lists, and so are those of two orders', async () => {
  type Asked = Readonly<{ status: CaseStatus; order?: SortOrder; after?: string }>;
  const ask = async (variables: Asked): Promise<readonly string[]> => {
    const wanted = { first: 3, ...variables };
    const { data } = await client.query({ query: CaseListDocument, variables: wanted, fetchPolicy: 'network-only' });
    return data?.cases.edges.flatMap(({ node }) => node?.id ?? []) ?? [];
  };
  const read = (variables: Asked) =>
    client.readQuery({ query: CaseListDocument, variables: { first: 3, ...variables } });
  const keptOf = (variables: Asked): readonly string[] =>
    read(variables)?.cases.edges.flatMap(({ node }) => node?.id ?? []) ?? [];
  const [waiting, created] = [await ask({ status: 'WAITING' }), await ask({ status: 'CREATED' })];
  const earliest = await ask({ status: 'CREATED', order: 'ASC' });
  const both = await ask({ status: 'CREATED', after: read({ status: 'CREATED' })?.cases.pageInfo.endCursor ?? '' });
  expect(keptOf({ status: 'WAITING' })).toEqual(waiting);
  expect(keptOf({ status: 'CREATED', order: 'ASC' })).toEqual(earliest);
  expect(both.slice(0, 3)).toEqual(created);
  expect(keptOf({ status: 'CREATED' })).toEqual(both);
  expect(new Set([...waiting, ...both, ...earliest]).size).toBe(12);
});

test('a vendor that was missing from one page is told of the whole list, until it begins anew', () => {
  type Missing = Readonly<{ __typename: string; vendor: string; code: string }>;
  type Found = Readonly<{
    patients: Readonly<{ __typename: string; edges: readonly object[]; unavailable: readonly Missing[] }>;
  }>;
  const search: TypedDocumentNode<Found, Variables> = gql`
    query Search($after: String) {
      patients(search: "garcia", first: 1, after: $after) {
        edges {
          cursor
          node {
            id
          }
        }
        unavailable {
          vendor
          code
        }
      }
    }
  `;
  const write = (page: string, after: string | null, vendors: readonly string[]): void => {
    const node = { __typename: 'Patient', id: page };
    const edges = [{ __typename: 'PatientEdge', cursor: page, node }];
    const unavailable = vendors.map((vendor) => ({ __typename: 'VendorStatus', vendor, code: 'VENDOR_TIMEOUT' }));
    const data = { patients: { __typename: 'PatientConnection', edges, unavailable } };
    client.writeQuery({ query: search, variables: { after }, data });
  };
  const missing = (): readonly string[] | undefined =>
    client.readQuery({ query: search, variables: {} })?.patients.unavailable.map(({ vendor }) => vendor);
  write('one', null, ['VSEE']);
  write('two', 'one', ['MDI']);
  write('three', 'two', []);
  expect(client.readQuery({ query: search, variables: {} })?.patients.edges).toHaveLength(3);
  expect(missing()).toEqual(['VSEE', 'MDI']);
  // Asked for again, a page takes the place of what came from there on.
  write('two', 'one', []);
  expect(missing()).toEqual(['VSEE']);
  write('three', 'two', []);
  expect(missing()).toEqual(['VSEE']);
  write('one', null, []);
  expect(missing()).toEqual([]);
});

describe('two questions that go through one list of visits', () => {
  /** Who has been to the clinic most often. */
  async function visitor(): Promise<string> {
    const { world } = stack.sandbox;
    const [most] = [...Map.groupBy(world.visits, ({ memberId }) => memberId)].toSorted(
      ([, one], [, other]) => other.length - one.length,
    );
    const member = world.patients.vsee.find(({ vendorId }) => vendorId === most?.[0]);
    if (member === undefined) throw new Error('the world has no visitor');
    return patientIdOf(stack, member);
  }

  const askChart = (id: string) =>
    client.query({ query: PatientChartDocument, variables: { id }, fetchPolicy: 'network-only' });
  const askIntakes = (id: string, after?: string | null) =>
    client.query({ query: PatientIntakesDocument, variables: { id, after }, fetchPolicy: 'network-only' });
  const readChart = (id: string) =>
    client.readQuery({ query: PatientChartDocument, variables: { id } })?.patient?.visits;
  const readIntakes = (id: string) =>
    client.readQuery({ query: PatientIntakesDocument, variables: { id } })?.patient?.visits;

  test('what was told before visits goes on, and the chart’s own list stays as it is', async () => {
    const id = await visitor();
    await askChart(id);
    const chart = readChart(id);
    await askIntakes(id);
    const first = readIntakes(id);
    expect(first?.edges).toHaveLength(5);
    expect(first?.totalCount).toBe(chart?.totalCount);
    await askIntakes(id, first?.pageInfo.endCursor);
    expect(readIntakes(id)?.edges).toHaveLength(10);
    expect(readChart(id)).toEqual(chart);

    // Asked for anew, the chart leaves both pages where they are.
    const both = readIntakes(id);
    await askChart(id);
    expect(readIntakes(id)).toEqual(both);
  });

  test('a further page of visits goes where the chart’s are, and leaves the rest of the chart as it is', async () => {
    const variables = { id: await visitor(), first: 6 };
    const read = () => client.readQuery({ query: PatientChartDocument, variables })?.patient;
    await client.query({ query: PatientChartDocument, variables });
    const chart = read();
    const askOn = (after?: string | null) =>
      client.query({
        ...{ query: PatientVisitsDocument, variables: { ...variables, after } },
        ...{ fetchPolicy: 'network-only', errorPolicy: 'all' },
      });
    const { data } = await askOn(chart?.visits.pageInfo.endCursor);
    const on = read();
    expect(on?.visits.edges).toHaveLength(12);
    expect(on?.visits.edges.slice(0, 6)).toEqual(chart?.visits.edges);
    expect(on?.visits.pageInfo).toEqual(data?.patient?.visits.pageInfo);
    expect({ ...on, visits: null }).toEqual({ ...chart, visits: null });

    // One that nobody could read is not the list's end: what is there stays.
    stack.vendor('vsee').faults.set([{ operation: 'listVisits', effect: { kind: 'status', status: 403 } }]);
    const next = on?.visits.pageInfo.endCursor;
    await askOn(next);
    expect(read()?.visits).toMatchObject({ edges: { length: 12 }, unavailable: [{ vendor: 'VSEE' }] });
    stack.vendor('vsee').faults.clear();
    await askOn(next);
    expect(read()?.visits.edges.length).toBeGreaterThan(12);
    expect(read()?.visits.unavailable).toEqual([]);
  });
});

test('a further page of cases goes where the chart’s are, and leaves the visits as they are', async () => {
  const { cases, patients } = stack.sandbox.world;
  const totalOf = (vendorId: string) => cases.filter(({ patientId }) => patientId === vendorId).length;
  const record = patients.mdi.find(({ vendorId }) => totalOf(vendorId) > 1);
  if (record === undefined) throw new Error('the world has no such patient');
  const variables = { id: await patientAtMdi(stack, record), first: 1 };
  const read = () => client.readQuery({ query: PatientChartDocument, variables })?.patient;
  await client.query({ query: PatientChartDocument, variables });
  const chart = read();
  expect(chart?.cases).toMatchObject({ edges: { length: 1 }, totalCount: totalOf(record.vendorId) });
  const on = { ...variables, after: chart?.cases.pageInfo.endCursor };
  await client.query({ query: PatientCasesDocument, variables: on, fetchPolicy: 'network-only' });
  expect(new Set(read()?.cases.edges.map(({ node }) => node?.id)).size).toBe(2);
  expect({ ...read(), cases: null }).toEqual({ ...chart, cases: null });
});

test('parts of one thing that two questions asked for stand together, and no warning is given', async () => {
  const complaints: unknown[] = [];
  const { warn, error } = console;
  console.warn = console.error = (...words: unknown[]) => void complaints.push(words);
  const queue = gql`
    {
      room(code: "main-street") {
        id
        queue {
          averageVisitSeconds
        }
      }
    }
  `;
  await client.query({ query: RoomDayDocument });
  await client.query({ query: queue });
  [console.warn, console.error] = [warn, error];
  expect(client.readQuery({ query: RoomDayDocument })?.room?.queue?.length).toBeTypeOf('number');
  expect(complaints).toEqual([]);
});

test('of a type behind an interface the cache knows that it is one', async () => {
  const { cache } = client;
  const fragment = gql`
    fragment Any on Node {
      id
    }
  `;
  await client.query({ query: RoomDayDocument });
  const [key = ''] = Object.keys(cache.extract() as object).filter((name) => name.startsWith('Visit:'));
  expect(cache.readFragment({ id: key, fragment })).toMatchObject({ id: key.slice('Visit:'.length) });
});
