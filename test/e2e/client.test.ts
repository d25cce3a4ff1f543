import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { prerenderStatic } from '@apollo/client/react/ssr';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  PatientSearchDocument,
  QuestionnaireListDocument,
  RoomDayDocument,
} from '../../client/__generated__/graphql.ts';
import { RoomDayPage } from '../client/room-day-page.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { memberOf, roomDay } from '../support/world.ts';

/** The generated documents and hooks as a frontend uses them: Apollo Client and React, without a browser. */
let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
afterEach(() => {
  for (const { faults } of Object.values(stack.sandbox.vendors)) faults.clear();
});

const newClient = (): ApolloClient =>
  new ApolloClient({ link: new HttpLink({ uri: `${stack.url}/graphql` }), cache: new InMemoryCache(), ssrMode: true });

test('a document gives typed data', async () => {
  const client = newClient();
  const { data } = await client.query({ query: RoomDayDocument, variables: { room: 'main-street', first: 20 } });
  const names = data?.room?.visits.edges.map(({ node }) => node?.patient?.name?.text);
  const { world } = stack.sandbox;
  const expected = roomDay(world, 'main-street').slice(0, 20);
  expect(names).toEqual(expected.map((visit) => expect.stringContaining(memberOf(world, visit).name.family) as string));
  client.stop();
});

test('each of the documents runs with its defaults', async () => {
  const client = newClient();
  expect((await client.query({ query: RoomDayDocument })).data?.room?.name).toBe('Main Street');
  const found = await client.query({ query: PatientSearchDocument });
  expect(found.data?.patients.edges.length).toBeGreaterThan(0);
  const questionnaires = await client.query({ query: QuestionnaireListDocument });
  expect(questionnaires.data?.questionnaires.edges.length).toBeGreaterThan(0);
  client.stop();
});

test('the client knows things by their ids, and keeps each once', async () => {
  const client = newClient();
  const { data } = await client.query({ query: RoomDayDocument });
  const ids = data?.room?.visits.edges.map(({ node }) => node?.id) ?? [];
  const kept = client.cache.extract() as Readonly<Record<string, unknown>>;
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(kept).toHaveProperty(`Visit:${id ?? ''}`);
  client.stop();
});

test('a page over the generated hook shows the day', async () => {
  const client = newClient();
  const page = createElement(ApolloProvider, { client, children: createElement(RoomDayPage, { room: 'main-street' }) });
  const { result } = await prerenderStatic({ tree: page, renderFunction: renderToStaticMarkup });
  expect(result).toMatch(/^<section><h1>Main Street<\/h1><ul>(<li>[^<]+, [A-Z_]+<\/li>){20}<\/ul><\/section>$/);
  client.stop();
});

test('what a vendor did not tell comes as an error with vendor and code, beside the data', async () => {
  stack.vendor('mdi').faults.set([{ effect: { kind: 'status', status: 418 } }]);
  const client = newClient();
  const { data, error } = await client.query({ query: RoomDayDocument, errorPolicy: 'all', fetchPolicy: 'no-cache' });
  expect(data?.room?.visits.edges).toHaveLength(20);
  if (!CombinedGraphQLErrors.is(error)) throw new Error('no error of the graph');
  expect(error.errors[0]?.extensions).toMatchObject({ vendor: 'MDI', code: 'VENDOR_MAINTENANCE' });
  client.stop();
});
