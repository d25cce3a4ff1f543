import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApolloClient, ApolloLink, gql, HttpLink } from '@apollo/client';
import { createClient, type SubscribePayload } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createCache, createHashLink, PatientSearchDocument, RoomDayDocument } from '../../client/index.ts';
import { readConfig } from '../../src/config.ts';
import { readDocumentList } from '../../src/document-list.ts';
import { type GraphError, type Stack, startStack } from '../support/stack.ts';

/** Documents by their hash: what the client lists is carried out, and with `only` nothing else is. */
const manifest = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'client', '__generated__', 'persisted-documents.json'), 'utf8'),
) as Readonly<Record<string, string>>;
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const listed = (name: string): string => Object.values(manifest).find((text) => text.includes(` ${name}(`)) ?? '';

const folder = mkdtempSync(join(tmpdir(), 'graph-documents-'));
const own = '{ rooms(first: 1) { totalCount } }';
const ownList = join(folder, 'own.json');
writeFileSync(ownList, JSON.stringify({ [hashOf(own)]: own }));

const stacks: Record<string, Stack> = {};
beforeAll(async () => {
  const rules = ['off', 'allow', 'only'] as const;
  const started = rules.map(async (rule) => {
    const env = { PERSISTED_DOCUMENTS: rule, DOCUMENT_LISTS: ownList };
    stacks[rule] = await startStack({ env, isProduction: rule === 'only' });
  });
  await Promise.all(started);
});
afterAll(async () => {
  await Promise.all(Object.values(stacks).map((stack) => stack.close()));
  rmSync(folder, { recursive: true, force: true });
});

const server = (rule: string): Stack => {
  const stack = stacks[rule];
  if (stack === undefined) throw new Error(`no server with ${rule}`);
  return stack;
};

type Answer = Readonly<{ data?: Readonly<Record<string, unknown>> | null; errors?: readonly GraphError[] }>;

async function post(rule: string, body: object): Promise<Answer> {
  const response = await fetch(`${server(rule).url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Answer;
}

const byHash = (sha256Hash: string): object => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
const codesOf = ({ errors = [] }: Answer): readonly unknown[] => errors.map(({ extensions }) => extensions?.['code']);

test('the list has each document of the client once, by the hash of what Apollo Client sends', () => {
  expect(Object.entries(manifest).filter(([hash, text]) => hashOf(text) !== hash)).toEqual([]);
  const names = Object.values(manifest).flatMap(
    (text) => /^(?:query|mutation|subscription) (\w+)/.exec(text)?.[1] ?? [],
  );
  expect(names).toHaveLength(Object.keys(manifest).length);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(['RoomDay', 'PatientSearch', 'BookVisit', 'VisitChanged']));
});

describe.each(['allow', 'only'])('with %s', (rule) => {
  test('a listed document is carried out by its hash', async () => {
    const answer = await post(rule, { ...byHash(hashOf(listed('RoomDay'))), variables: { first: 1 } });
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.['room']).toMatchObject({ name: 'Main Street' });
  });

  test('a listed document is carried out when it is sent whole', async () => {
    const answer = await post(rule, { query: listed('RoomDay'), variables: { first: 1 } });
    expect(answer.data?.['room']).toMatchObject({ name: 'Main Street' });
  });

  test("another frontend's list is taken as the client's is", async () => {
    expect((await post(rule, byHash(hashOf(own)))).data?.['rooms']).toMatchObject({
      totalCount: expect.any(Number) as number,
    });
  });

  test('a hash that is not listed is refused in words, before any vendor is asked', async () => {
    server(rule).clearCalls();
    const answer = await post(rule, byHash(hashOf('{ rooms { totalCount } }')));
    expect(codesOf(answer)).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    expect(answer.errors?.[0]?.message).toBe('This document is not on the list of those that this server keeps.');
    expect(server(rule).calls()).toEqual({});
  });

  test('nobody adds to the list by sending a document with its hash', async () => {
    const other = '{ rooms(first: 2) { totalCount } }';
    await post(rule, { query: other, ...byHash(hashOf(other)) });
    expect(codesOf(await post(rule, byHash(hashOf(other))))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });
});

test('with allow, what is not listed is carried out when it is sent whole', async () => {
  expect((await post('allow', { query: '{ rooms(first: 3) { totalCount } }' })).errors).toBeUndefined();
});

describe('with only, what is not listed is refused', () => {
  const text = '{ rooms(first: 3) { totalCount } }';

  test.each([
    ['whole', { query: text }],
    ['with its own hash', { query: text, ...byHash(hashOf(text)) }],
    ['under the hash of a listed one', { query: text, ...byHash(hashOf(own)) }],
    ['with a blank more than the listed one', { query: `${own} ` }],
    ['as a question for the schema', { query: '{ __schema { types { name } } }' }],
    ['as no document at all', { query: '{ nothing of the kind' }],
  ])('%s', async (_how, body) => {
    server('only').clearCalls();
    const answer = await post('only', body);
    expect(codesOf(answer)).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    expect(answer.data ?? null).toBeNull();
    expect(server('only').calls()).toEqual({});
  });
});

test('with off, no hash is taken, and the client is told to send documents whole', async () => {
  expect(codesOf(await post('off', byHash(hashOf(listed('RoomDay')))))).toEqual(['PERSISTED_QUERY_NOT_SUPPORTED']);
});

describe('the client with its hash link', () => {
  const sent: string[] = [];
  const clients: ApolloClient[] = [];
  afterEach(() => {
    for (const client of clients.splice(0)) client.stop();
    sent.length = 0;
  });

  function newClient(rule: string): ApolloClient {
    const http = new HttpLink({
      uri: `${server(rule).url}/graphql`,
      fetch: (url, init) => {
        if (typeof init?.body === 'string') sent.push(init.body);
        return fetch(url, init);
      },
    });
    const client = new ApolloClient({ cache: createCache(), link: ApolloLink.from([createHashLink(), http]) });
    clients.push(client);
    return client;
  }

  test.each(['allow', 'only'])('sends hashes alone to a server with %s', async (rule) => {
    const client = newClient(rule);
    const { data } = await client.query({ query: RoomDayDocument });
    await client.query({ query: PatientSearchDocument });
    expect(data?.room?.name).toBe('Main Street');
    expect(sent).toHaveLength(2);
    expect(sent.join('\n')).not.toContain('"query"');
  });

  test('sends the whole to a server that takes no hashes, and then no hash any more', async () => {
    const client = newClient('off');
    const { data } = await client.query({ query: RoomDayDocument });
    await client.query({ query: PatientSearchDocument });
    expect(data?.room?.name).toBe('Main Street');
    expect(sent.map((body) => body.includes('"query"'))).toEqual([false, true, true]);
  });

  const foreign = gql`
    query Foreign {
      rooms(first: 1) {
        totalCount
      }
    }
  `;

  test("sends a document of the frontend's own whole where it is not listed", async () => {
    const { error } = await newClient('allow').query({ query: foreign });
    expect(error).toBeUndefined();
    expect(sent.map((body) => body.includes('"query"'))).toEqual([false, true]);
  });

  test('is told when the server carries out listed ones alone', async () => {
    await expect(newClient('only').query({ query: foreign })).rejects.toThrow('not on the list');
  });
});

describe('over a socket', () => {
  /** The first thing that is said to a subscription. */
  async function firstOf(rule: string, payload: SubscribePayload): Promise<unknown> {
    const client = createClient({ url: `${server(rule).url.replace('http', 'ws')}/graphql` });
    try {
      return await new Promise((resolve, reject) => {
        client.subscribe(payload, { next: resolve, error: reject, complete: () => resolve(null) });
      });
    } finally {
      await client.dispose();
    }
  }
  const variables = { roomCode: 'main-street' };

  test.each(['allow', 'only'])('a listed subscription is followed by its hash with %s', async (rule) => {
    const said = await firstOf(rule, { query: '', ...byHash(hashOf(listed('RoomQueueChanged'))), variables });
    expect(said).toMatchObject({ data: { roomQueueChanged: { kind: 'READY' } } });
  });

  test('one that is not listed is refused with only', async () => {
    const query = 'subscription ($roomCode: String!) { roomQueueChanged(roomCode: $roomCode) { kind } }';
    const code = { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } };
    await expect(firstOf('only', { query, variables })).rejects.toMatchObject([code]);
    await expect(firstOf('only', { query: '', ...byHash(hashOf(query)), variables })).rejects.toMatchObject([code]);
  });
});

describe('a list', () => {
  const read = (json: string): void => {
    const file = join(folder, 'other.json');
    writeFileSync(file, json);
    const { documents } = readConfig({ PERSISTED_DOCUMENTS: 'only', DOCUMENT_LISTS: `${ownList}, ${file}` });
    readDocumentList(documents);
  };

  test('may be the manifest that Apollo makes', () => {
    const operations = [{ id: hashOf(own), name: 'Own', type: 'query', body: own }];
    expect(() =>
      read(JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations })),
    ).not.toThrow();
  });

  test.each([
    ['{', 'cannot be read as JSON'],
    ['[]', 'is no list of documents by their hashes'],
    [JSON.stringify({ abc: own }), 'has a document that is not what its hash "abc" says'],
  ])('with %s does not start the server, which says so', (json, fault) => {
    expect(() => read(json)).toThrow(new RegExp(`^DOCUMENT_LISTS: .*other\\.json ${fault}$`));
  });
});
