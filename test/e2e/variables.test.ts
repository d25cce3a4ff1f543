import { createHash } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());

async function post(body: string): Promise<{ status: number; text: string }> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${stack.url}/graphql`, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
}

const idOf = (text: string): string => Buffer.from(text).toString('base64url');
const byId = 'query ($id: ID!) { visit(id: $id) { id } }';
const deep = (levels: number): string => `${'{"from":'.repeat(levels)}1${'}'.repeat(levels)}`;
const withId = (id: unknown): string => JSON.stringify({ query: byId, variables: { id } });
const withFilter = (filter: string): string =>
  `{"query":"query ($f: VisitFilter) { visits(filter: $f) { totalCount } }","variables":{"f":${filter}}}`;

test.each([
  ['a deep object', withFilter(deep(2_000))],
  ['1e308 for a count', `{"query":"query ($n: Int) { rooms(first: $n) { totalCount } }","variables":{"n":1e308}}`],
  [
    '2^53 for a count',
    `{"query":"query ($n: Int) { rooms(first: $n) { totalCount } }","variables":{"n":9007199254740993}}`,
  ],
  ['an id of 50 kB', withId('A'.repeat(50_000))],
  ['an object for an id', withId({ toString: 'x' })],
  ['a list for an id', withId(['VmlzaXQ6MQ'])],
  ['a number with a fraction for an id', withId(1.5)],
  ['a NUL in an id', withId(idOf('Visit:VSEE:1\0'))],
  ['a lone surrogate in an id', `{"query":${JSON.stringify(byId)},"variables":{"id":"\\ud800"}}`],
  ['a lone surrogate under an id', withId(idOf('Visit:VSEE:\ud800'))],
  ['../ in an id', withId(idOf('Visit:VSEE:../users'))],
  ['%2f in an id', withId(idOf('Visit:VSEE:1%2fclose'))],
  ['? in an id', withId(idOf('Visit:VSEE:1?version=2'))],
  ['an id that is not encoded', withId('Visit:VSEE:1')],
  ['__proto__ as a field', withFilter('{"__proto__":{"room":"main-street"},"room":"x"}')],
  ['constructor as a field', withFilter('{"constructor":{"prototype":{}}}')],
  ['a field that no filter has', withFilter('{"toString":1}')],
  ['a variable that is not declared', JSON.stringify({ query: '{ visit(id: $id) { id } }', variables: { id: 'x' } })],
  ['variables as a list', JSON.stringify({ query: byId, variables: ['x'] })],
  ['variables as text', JSON.stringify({ query: byId, variables: '{"id":"x"}' })],
])('Q16 %s is refused, and no vendor is called', async (_name, body) => {
  stack.clearCalls();
  const { status, text } = await post(body);
  const answer = JSON.parse(text) as { data?: object; errors?: { extensions: { code: string } }[] };
  // What only a resolver can refuse is refused in an answer; the rest before anything is executed.
  expect([200, 400]).toContain(status);
  if (status === 200) expect(Object.values(answer.data ?? {})).toEqual([null]);
  expect(['BAD_USER_INPUT', 'BAD_REQUEST', 'GRAPHQL_VALIDATION_FAILED']).toContain(answer.errors?.[0]?.extensions.code);
  expect(answer.errors).toHaveLength(1);
  expect(text.length).toBeLessThan(2_000);
  expect(stack.calls()).toEqual({});
});

test.each([
  '../users/1',
  'a/b',
  'main-street?x=1',
  'main-street#',
  '.',
  '..',
  '%2e%2e',
  'main street',
  '\0',
  'ö',
  "'; --",
])('Q16 a room code is no way to another page of the vendor: %j', async (code) => {
  stack.clearCalls();
  const { status, text } = await post(
    JSON.stringify({ query: 'query ($code: String!) { room(code: $code) { code } }', variables: { code } }),
  );
  expect(status).toBe(200);
  expect((JSON.parse(text) as { data: { room: unknown } }).data.room).toBeNull();
  // Refused here, or asked for as the code that it is: no other call was made of it.
  expect([{}, { 'vsee getRoom': 1 }]).toContainEqual(stack.calls());
});

test('Q16 the prototype of things is as it was', () => {
  expect(({} as Record<string, unknown>)['room']).toBeUndefined();
});

test('Q17 thousands of different documents do not fill the memory', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  // Mostly remarks: nothing to execute and much to keep.
  const flood = async (from: number, count: number): Promise<void> => {
    for (let at = from; at < from + count; at += 10) {
      const some = Array.from({ length: 10 }, (_, index) =>
        post(JSON.stringify({ query: `{ b${String(at + index)}: __typename } #${'x'.repeat(80_000)}` })),
      );
      for (const { status } of await Promise.all(some)) expect(status).toBe(200);
    }
  };
  await flood(0, 100);
  const before = used();
  await flood(100, 2_000);
  // Kept, they would be 160 MB.
  expect(used() - before).toBeLessThan(60_000_000);
});

test('Q17 nobody can register documents', async () => {
  const query = '{ __typename }';
  const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') };
  const asked = [
    { extensions: { persistedQuery } },
    { extensions: { persistedQuery: { ...persistedQuery, version: 2 } } },
    { query, extensions: { persistedQuery } },
    { extensions: { persistedQuery } },
  ];
  const texts: string[] = [];
  for (const body of asked) texts.push((await post(JSON.stringify(body))).text);
  expect(texts.map((text) => /PERSISTED_QUERY_NOT_FOUND|"__typename":"Query"/.exec(text)?.[0])).toEqual([
    'PERSISTED_QUERY_NOT_FOUND',
    'PERSISTED_QUERY_NOT_FOUND',
    '"__typename":"Query"',
    'PERSISTED_QUERY_NOT_FOUND',
  ]);
});

test.each([
  ['@defer', '{ visits { ... @defer { totalCount } } }'],
  ['@stream', '{ rooms { edges @stream { cursor } } }'],
])('Q19 %s is refused cleanly', async (_name, query) => {
  const { status, text } = await post(JSON.stringify({ query }));
  expect(status).toBe(400);
  expect(text).toContain('Unknown directive');
});

test('Q19 an upload is refused cleanly', async () => {
  const body = new FormData();
  body.set('operations', JSON.stringify({ query: '{ __typename }' }));
  body.set('0', new Blob(['x']), 'x.txt');
  const { status } = await fetch(`${stack.url}/graphql`, { method: 'POST', body });
  expect([400, 415]).toContain(status);
});
