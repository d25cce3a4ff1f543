import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientDocument } from '../support/document.ts';
import { type Stack, startStack } from '../support/stack.ts';

let stack: Stack;
let production: Stack;
beforeAll(async () => {
  stack = await startStack();
  production = await startStack({ isProduction: true });
});
afterAll(async () => {
  await stack.close();
  await production.close();
});

async function post(url: string, body: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const queryBody = (query: string, variables: object = {}): string => JSON.stringify({ query, variables });

test('the GraphQL over HTTP audit finds no error', async () => {
  const results = await auditServer({ url: `${stack.url}/graphql` });
  expect(results.filter(({ status }) => status === 'error').map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  expect(results.length).toBeGreaterThan(50);
});

test.each([
  [
    'Q1 a deep document',
    `{ visits { edges { node { ${'patient { visits { edges { node { '.repeat(5)} id ${'} } } } '.repeat(5)} } } } }`,
  ],
  ['Q3 fragments that multiply', amplified(20)],
  [
    'Q4 31 aliases',
    `{ ${Array.from({ length: 31 }, (_, index) => `a${String(index)}: room(code: "x") { id }`).join(' ')} }`,
  ],
  ['Q5 a field 15,000 times', `{ ${'__typename '.repeat(15_000)} }`],
  ['Q7 a thousand directives', `{ __typename ${'@a'.repeat(1_000)} }`],
  ['Q8 a fragment cycle', `{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }`],
  ['Q14 8,000 nested selections', '{ a '.repeat(8_000)],
])('%s is refused with 400, and no vendor is called', async (_name, query) => {
  stack.clearCalls();
  const { status, text } = await post(stack.url, queryBody(query));
  // A body that is too long is refused before it is read.
  expect(status).toBe(query.length > 90_000 ? 413 : 400);
  expect(text.length).toBeLessThan(5_000);
  expect(stack.calls()).toEqual({});
});

function amplified(levels: number): string {
  const fragments = Array.from({ length: levels }, (_, index) => {
    const next = index + 1 === levels ? '__typename' : `...F${String(index + 1)} ...F${String(index + 1)}`;
    return `fragment F${String(index)} on Query { ${next} }`;
  });
  return `{ ...F0 } ${fragments.join(' ')}`;
}

test.each([
  ['Q6 a batch of operations', JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })))],
  ['Q13 no JSON', '{"query": '],
  ['Q15 a subscription', queryBody('subscription { roomQueueChanged(roomCode: "main-street") { kind } }')],
  [
    'Q15 an operation that is not there',
    JSON.stringify({ query: 'query A { __typename } query B { __typename }', operationName: 'C' }),
  ],
])('%s is refused with 400', async (_name, body) => {
  expect((await post(stack.url, body)).status).toBe(400);
});

test('Q12 nothing is asked by GET, by form or as plain text', async () => {
  const get = await fetch(`${stack.url}/graphql?query={__typename}`, { headers: { accept: 'application/json' } });
  expect(get.status).toBe(400);
  for (const type of ['application/x-www-form-urlencoded', 'text/plain']) {
    const { status } = await post(stack.url, queryBody('{ __typename }'), { 'content-type': type });
    expect([400, 415]).toContain(status);
  }
  expect((await fetch(`${production.url}/graphql?query={__typename}`)).status).toBe(404);
});

test('Q13 a body over 100 kB is refused as JSON', async () => {
  const { status, text } = await post(stack.url, queryBody(`{ __typename } #${'x'.repeat(120_000)}`));
  expect(status).toBe(413);
  expect(() => JSON.parse(text) as unknown).not.toThrow();
});

test.each(['{ __schema { types { name } } }', '{ __type(name: "Patient") { name } }'])(
  'Q9 production tells nobody its schema: %s',
  async (query) => {
    expect((await post(production.url, queryBody(query))).status).toBe(400);
    expect((await post(stack.url, queryBody(query))).status).toBe(200);
  },
);

test('Q10 production does not help with typing', async () => {
  expect((await post(production.url, queryBody('{ patiens(search: "abc") { totalCount } }'))).text).not.toMatch(
    /Did you mean/,
  );
});

test.each([
  ['Q11 first: 200000', '{ rooms(first: 200000) { totalCount } }', '"first" must be from 1 to 100.'],
  ['first: 0', '{ rooms(first: 0) { totalCount } }', '"first" must be from 1 to 100.'],
  ['a cursor from elsewhere', '{ rooms(after: "abc") { totalCount } }', '"after" is not a cursor of this graph.'],
  ['a malformed id', '{ patient(id: "../../etc") { id } }', '"id" is not an id of this graph.'],
  [
    'an id of another type',
    `{ patient(id: "${Buffer.from('Room:a').toString('base64url')}") { id } }`,
    '"id" is the id of a Room, not of a Patient.',
  ],
  ['a short search', '{ patients(search: "ab") { totalCount } }', '"search" needs at least 3 characters.'],
  [
    'half a window',
    '{ visits(filter: { from: "2026-01-01T00:00:00Z" }) { totalCount } }',
    '"filter.from" and "filter.to" are given together or not at all.',
  ],
  [
    'a window backwards',
    '{ visits(filter: { from: "2026-01-02T00:00:00Z", to: "2026-01-01T00:00:00Z" }) { totalCount } }',
    '"filter.to" must be after "filter.from".',
  ],
  [
    'a window too long',
    '{ visits(filter: { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" }) { totalCount } }',
    '"filter.from" and "filter.to" may be at most 92 days apart.',
  ],
])('%s gets an error that names it, and no vendor is called', async (_name, query, message) => {
  stack.clearCalls();
  const { errors } = await stack.ask(query);
  expect(errors.map((error) => error.message)).toEqual([message]);
  expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  expect(stack.calls()).toEqual({});
});

test('P1 a bad variable is not quoted back', async () => {
  const { text } = await post(
    stack.url,
    queryBody('query ($f: VisitFilter) { visits(filter: $f) { totalCount } }', {
      f: { from: 'Jane Canary 1980-01-02' },
    }),
  );
  expect(text).toContain('$f');
  expect(text).not.toContain('Canary');
});

test('P9 nobody on the way may keep an answer', async () => {
  const good = await post(stack.url, queryBody('{ __typename }'));
  const bad = await post(stack.url, queryBody('{ nothing }'));
  for (const { headers } of [good, bad]) expect(headers.get('cache-control')).toBe('no-store');
});

test('only named origins may call from a browser', async () => {
  const from = (origin: string) => post(stack.url, queryBody('{ __typename }'), { origin });
  expect((await from('https://studio.apollographql.com')).headers.get('access-control-allow-origin')).toBe(
    'https://studio.apollographql.com',
  );
  expect((await from('https://elsewhere.example.com')).headers.get('access-control-allow-origin')).toBeNull();
});

test('both explorers are served; GraphiQL asks nothing of the internet', async () => {
  const sandbox = await fetch(`${stack.url}/graphql`, { headers: { accept: 'text/html' } });
  expect(await sandbox.text()).toContain('sandbox');
  const page = await (await fetch(`${stack.url}/graphiql`)).text();
  expect(page).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
  expect((await fetch(`${production.url}/graphiql`)).status).toBe(404);
});

test('health and readiness answer', async () => {
  expect(await (await fetch(`${stack.url}/health`)).json()).toEqual({ status: 'ok' });
  expect(await (await fetch(`${stack.url}/ready`)).json()).toEqual({ status: 'ready' });
});

test('P14 no name, birth date, e-mail, phone, key or token is in any log line or error', async () => {
  const { world } = stack.sandbox;
  type Found = { patients: { edges: { node: { id: string } }[] } };
  const { data } = await stack.ask<Found>(clientDocument('patient-search'));
  const id = data.patients.edges[0]?.node.id;
  const documents = ['room-day', 'patient-search', 'patient-chart'] as const;
  for (const document of [...documents, 'questionnaire-list']) await stack.ask(clientDocument(document), { id });
  const answers: string[] = [];
  for (const effect of [
    { kind: 'truncate' },
    { kind: 'html' },
    { kind: 'status', status: 500 },
    { kind: 'invalid-utf8' },
  ] as const) {
    for (const { faults } of Object.values(stack.sandbox.vendors)) faults.set([{ effect }]);
    for (const document of documents)
      answers.push(JSON.stringify((await stack.ask(clientDocument(document), { id })).errors));
  }
  for (const { faults } of Object.values(stack.sandbox.vendors)) faults.clear();
  const told = stack.logged() + answers.join('');
  expect(stack.logged()).toContain('vendor failed');
  const secrets = Object.entries(stack.sandbox.env)
    .filter(([name]) => !name.endsWith('_URL'))
    .map(([, value]) => value);
  const canaries = [
    ...world.persons.flatMap(({ name, birthDate, email, phone }) => [
      `${name.given} ${name.family}`,
      birthDate,
      email,
      phone,
    ]),
    ...world.patients.vsee.flatMap(({ vendorId, plantedKey }) => [`"${vendorId}"`, plantedKey]),
    ...world.patients.mdi.map(({ vendorId }) => vendorId),
    ...secrets,
    'Bearer',
    'apiKey=',
  ].filter((text) => text !== null);
  expect(canaries.filter((text) => told.includes(text))).toEqual([]);
});
