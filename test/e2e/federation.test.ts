import { composeServices } from '@apollo/composition';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { nodeTypes } from '../../src/domain/id.ts';
import { globalId } from '../support/ids.ts';
import { type GraphError, type Stack, startStack } from '../support/stack.ts';

/** The graph as one subgraph among others: composed with a billing service that knows patients by their ids alone. */
const now = Date.parse('2026-03-02T09:00:00-08:00');

const billingDefs = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])

  type Query {
    overdueInvoices: [Invoice!]!
  }

  type Invoice {
    number: ID!
    patient: Patient!
  }

  type Patient @key(fields: "id") {
    id: ID!
    balance: Float!
  }
`;

type Reference = Readonly<{ __typename: 'Patient'; id: string }>;

let stack: Stack;
let debtors: readonly string[];
let billing: ApolloServer;
let router: ApolloServer;
/** What the gateway sent to each subgraph. */
const sent: string[] = [];

beforeAll(async () => {
  stack = await startStack({ sandbox: { now }, now: () => now });
  type Found = { patients: { edges: { node: { id: string } }[] } };
  const { data } = await stack.ask<Found>('{ patients(search: "garcia", first: 3) { edges { node { id } } } }');
  debtors = data.patients.edges.map(({ node }) => node.id);

  billing = new ApolloServer({ schema: billingSchema() });
  const { url: billingUrl } = await startStandaloneServer(billing, { listen: { port: 0, host: '127.0.0.1' } });
  const service = await stack.ask<{ _service: { sdl: string } }>('{ _service { sdl } }');
  const { supergraphSdl, errors } = composeServices([
    { name: 'telehealth', url: `${stack.url}/graphql`, typeDefs: parse(service.data._service.sdl) },
    { name: 'billing', url: billingUrl, typeDefs: parse(billingDefs) },
  ]);
  expect(errors).toBeUndefined();
  const gateway = new ApolloGateway({
    supergraphSdl: supergraphSdl ?? '',
    buildService: ({ name, url }) =>
      new RemoteGraphQLDataSource({ url: url ?? '', willSendRequest: () => void sent.push(name) }),
  });
  router = new ApolloServer({ gateway });
  await router.start();
});
afterAll(async () => {
  await router.stop();
  await billing.stop();
  await stack.close();
});
beforeEach(() => {
  stack.clearCalls();
  sent.length = 0;
});
afterEach(() => {
  for (const { faults } of Object.values(stack.sandbox.vendors)) faults.clear();
});

function billingSchema() {
  const invoice = (id: string, index: number) => ({
    number: String(index + 1),
    patient: { __typename: 'Patient', id },
  });
  const balance = { balance: ({ id }: Reference) => (debtors.includes(id) ? 120.5 : 0) };
  const resolvers = { Query: { overdueInvoices: () => debtors.map(invoice) }, Patient: balance };
  return buildSubgraphSchema([{ typeDefs: parse(billingDefs), resolvers }]);
}

type Answer<T> = Readonly<{ data: T; errors: readonly GraphError[] }>;

async function route<T>(query: string): Promise<Answer<T>> {
  const { body } = await router.executeOperation({ query });
  if (body.kind !== 'single') throw new Error('the answer came in parts');
  const { data, errors = [] } = body.singleResult;
  return { data: data as T, errors: errors as unknown as readonly GraphError[] };
}

describe('composed with a billing service', () => {
  test("what is told of another subgraph's patients is read in one request, batched as ever", async () => {
    type Overdue = { overdueInvoices: { patient: { name: { text: string }; balance: number } }[] };
    const { data, errors } = await route<Overdue>(
      '{ overdueInvoices { number patient { name { text } visits(first: 1) { totalCount } balance } } }',
    );
    expect(errors).toEqual([]);
    expect(data.overdueInvoices.map(({ patient }) => patient.name.text)).toContain('Lena Garcia');
    expect(data.overdueInvoices.every(({ patient }) => patient.balance === 120.5)).toBe(true);
    expect(sent).toEqual(['billing', 'telehealth']);
    expect(stack.calls()).toEqual({ 'vsee getUser': 3, 'vsee signOn': 3, 'vsee listVisits': 3 });
  });

  test('what the graph tells of patients, the other subgraph adds to', async () => {
    type Day = { room: { visits: { edges: { node: { patient: { balance: number } } }[] } } };
    const { data, errors } = await route<Day>(
      '{ room(code: "main-street") { visits(first: 20) { edges { node { patient { id balance } } } } } }',
    );
    expect(errors).toEqual([]);
    const balances = data.room.visits.edges.map(({ node }) => node.patient.balance);
    expect(balances).toHaveLength(20);
    expect(balances.every((balance) => balance === 0 || balance === 120.5)).toBe(true);
    expect(sent).toEqual(['telehealth', 'billing']);
    expect(stack.calls()).toEqual({ 'vsee getRoom': 1, 'vsee listVisits': 1 });
  });

  test('a vendor that is down leaves the rest standing, and is named through the gateway', async () => {
    stack.vendor('vsee').faults.set([{ effect: { kind: 'status', status: 503 } }]);
    type Overdue = {
      overdueInvoices: { patient: { visits: { unavailable: { vendor: string }[] }; balance: number } }[];
    };
    const { data } = await route<Overdue>(
      '{ overdueInvoices { patient { balance visits(first: 1) { unavailable { vendor code } } } } }',
    );
    expect(data.overdueInvoices.map(({ patient }) => patient.balance)).toEqual([120.5, 120.5, 120.5]);
    const missing = data.overdueInvoices.map(({ patient }) => patient.visits.unavailable.map(({ vendor }) => vendor));
    expect(missing).toEqual([['VSEE'], ['VSEE'], ['VSEE']]);
  });
});

const byEntities = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  __typename ... on Node { id }
} }`;
type Entities = { _entities: ({ __typename: string; id: string } | null)[] | null };

/** One thing of each of the eight types, as the world has them. */
async function oneOfEach(): Promise<readonly { __typename: string; id: string }[]> {
  type Day = { room: { visits: { edges: { node: Record<string, { id: string } | null> & { id: string } }[] } } };
  const { data } = await stack.ask<Day>(`{ room(code: "main-street") { visits(first: 20) { edges { node {
    id patient { id } provider { id } intake { id } room { id } } } } } }`);
  const full = data.room.visits.edges
    .map(({ node }) => node)
    .find((node) => node['intake'] != null && node['provider'] != null);
  const { world } = stack.sandbox;
  const of = (field: string): string => full?.[field]?.id ?? '';
  const ids: Record<string, string> = {
    Patient: of('patient'),
    Provider: of('provider'),
    Intake: of('intake'),
    Room: of('room'),
    Visit: full?.id ?? '',
    Case: globalId('Case', world.cases[0]?.caseId),
    Offering: globalId('Offering', world.offerings[0]?.offeringId),
    Questionnaire: globalId('Questionnaire', world.questionnaires[0]?.questionnaireId),
  };
  return nodeTypes.map((__typename) => ({ __typename, id: ids[__typename] ?? '' }));
}

describe('_entities', () => {
  test('gives the eight types by their ids, for the calls that nodes takes', async () => {
    const representations = await oneOfEach();
    stack.clearCalls();
    const nodes = await stack.ask<{ nodes: unknown[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids: representations.map(({ id }) => id),
    });
    const calls = stack.calls();
    stack.clearCalls();
    const { data, errors } = await stack.ask<Entities>(byEntities, { representations });
    expect(errors).toEqual([]);
    expect(data._entities).toEqual(representations);
    expect(data._entities).toEqual(nodes.data.nodes);
    expect(stack.calls()).toEqual(calls);
  });

  test('asks once for what is named twice, and answers each in its place', async () => {
    const visit = (await oneOfEach()).find(({ __typename }) => __typename === 'Visit');
    stack.clearCalls();
    const { data } = await stack.ask<Entities>(byEntities, { representations: [visit, visit, visit] });
    expect(data._entities).toEqual([visit, visit, visit]);
    expect(stack.calls()).toEqual({ 'vsee getVisit': 1 });
  });

  test('reads a whole list in as few calls as a list takes', async () => {
    const visits = stack.sandbox.world.visits.slice(0, 30).map(({ vseeId }) => globalId('Visit', `VSEE:${vseeId}`));
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Visit { calendarEntry { status } } } }`;
    const representations = visits.map((id) => ({ __typename: 'Visit', id }));
    const { data, errors } = await stack.ask<{ _entities: unknown[] }>(query, { representations });
    expect(errors).toEqual([]);
    expect(data._entities).toHaveLength(30);
    expect(stack.calls()).toEqual({ 'vsee getVisit': 30, 'updox getAppointmentStatuses': 1 });
  });

  test('leaves null for an id of another type, of nobody, or of no graph', async () => {
    const things = await oneOfEach();
    const visit = things.find(({ __typename }) => __typename === 'Visit');
    const representations = [
      { __typename: 'Patient', id: visit?.id },
      { __typename: 'Visit', id: globalId('Visit', 'VSEE:1') },
      { __typename: 'Case', id: 'whatever they have' },
      visit,
    ];
    const { data, errors } = await stack.ask<Entities>(byEntities, { representations });
    expect(data._entities).toEqual([null, null, null, visit]);
    expect(errors).toEqual([]);
  });

  test.each([
    ['a type that is no entity', { __typename: 'HumanName', text: 'Somebody' }],
    ['no id', { __typename: 'Patient', email: 'somebody@example.com' }],
    ['no object', 'Patient'],
  ])('refuses %s, and quotes nothing of it', async (_what, wrong) => {
    const { text, errors } = await stack.ask<Entities>(byEntities, { representations: [wrong] });
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(text).not.toMatch(/[Ss]omebody/);
  });

  test('counts what each may cost before anything is asked', async () => {
    const patients = Array.from({ length: 900 }, (_, index) => ({ __typename: 'Patient', id: `p${index}` }));
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Patient { visits(first: 20) { edges { node { meeting { hasPin } } } } } } }`;
    const { errors } = await stack.ask<Entities>(query, { representations: patients });
    expect(errors[0]?.extensions?.['code']).toBe('OPERATION_TOO_EXPENSIVE');
    expect(stack.calls()).toEqual({});
  });

  test('has an end', async () => {
    const patients = Array.from({ length: 1_001 }, () => ({ __typename: 'Patient', id: 'x' }));
    const { errors } = await stack.ask<Entities>(byEntities, { representations: patients });
    expect(errors[0]?.message).toBe('"representations" may hold at most 1000 entities.');
  });
});

test('in production the schema is told to nobody, and entities are', async () => {
  const representations = await oneOfEach();
  const closed = await startStack({ sandbox: { now }, now: () => now, isProduction: true });
  try {
    const told = await closed.ask('{ _service { sdl } }');
    expect(told.errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect(told.text).not.toContain('type ');
    const room = representations.filter(({ __typename }) => __typename === 'Room');
    const { data } = await closed.ask<Entities>(byEntities, { representations: room });
    expect(data._entities).toEqual(room);
  } finally {
    await closed.close();
  }
});
