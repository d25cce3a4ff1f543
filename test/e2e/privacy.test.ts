import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';
import { memberOf, roomDay } from '../support/world.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());

function send(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${stack.url}${path}`, init);
}

function post(body: string, headers: Record<string, string> = {}): Promise<Response> {
  return send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
}

const query = (text: string, variables: object = {}): string => JSON.stringify({ query: text, variables });

test.each([
  {
    what: 'what nobody foresaw',
    break: (stack: Stack) => {
      const findByRefs = () => Promise.reject(new TypeError('select vendor_id from store'));
      return Promise.resolve(Object.assign(stack.links, { findByRefs }));
    },
    error: { message: 'Internal error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    msg: 'unexpected error',
  },
  {
    what: 'a store that is gone',
    break: (stack: Stack) => stack.links.close(),
    error: {
      message: 'The store of this server is not available.',
      extensions: { code: 'STORE_UNAVAILABLE', retryable: true },
    },
    msg: 'store failed',
  },
])('P2 $what is one error with a reference that the log has too, and no word of what it was', async (fault) => {
  const broken = await startStack();
  await fault.break(broken);
  const { status, data, errors, text } = await broken.ask<{ visits: { edges: { node: { patient: unknown } }[] } }>(
    `{ visits(first: 20) { edges { node { id startsAt patient { id } } } } }`,
  );
  const lines = broken.logged().trim().split('\n');
  await broken.close();
  expect(status).toBe(200);
  // The visits themselves are the vendor's, and stand.
  expect(data.visits.edges).toHaveLength(20);
  expect(data.visits.edges.every(({ node }) => node.patient === null)).toBe(true);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({
    message: fault.error.message,
    extensions: {
      ...fault.error.extensions,
      count: 20,
      referenceId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    },
  });
  expect(text.replace(fault.error.message, '')).not.toMatch(/sqlite|database|select|vendor_id/i);
  const line = lines.map((entry) => JSON.parse(entry) as Record<string, unknown>).find(({ level }) => level === 50);
  expect(line).toMatchObject({ msg: fault.msg, referenceId: errors[0]?.extensions?.['referenceId'] });
  expect(JSON.stringify(line)).not.toMatch(/select|from|vendor_id|not open/);
});

test('P3 a body that is no JSON is not quoted in the refusal', async () => {
  for (const body of [
    '{"query": Jane Canary',
    '<html>Jane Canary</html>',
    '{"query":"{ __typename }"} Canary',
    'Canary',
  ]) {
    const answer = await post(body);
    const text = await answer.text();
    expect(answer.status).toBe(400);
    expect(text).not.toMatch(/canary/i);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  }
});

test('P3 an address that leads nowhere is not quoted either', async () => {
  const answer = await send('/patients/Jane%20Canary?born=1980-01-02');
  expect(answer.status).toBe(404);
  expect(await answer.json()).toEqual({
    errors: [{ message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } }],
  });
});

test('P3 what a vendor sends instead of JSON is quoted nowhere', async () => {
  stack.vendor('vsee').faults.set([{ operation: 'getRoom', effect: { kind: 'html' } }]);
  const { text, errors } = await stack.ask('{ room(code: "main-street") { name } }');
  stack.vendor('vsee').faults.clear();
  expect(errors[0]?.extensions?.['code']).toBe('VENDOR_BAD_RESPONSE');
  expect(text + stack.logged()).not.toMatch(/<html|<!doctype|Unexpected token/i);
});

test('P5, P6 no URL, header or body of a vendor call is in any log line, at the finest level', async () => {
  const noisy = await startStack();
  await noisy.ask(
    `{ visits(first: 5) { edges { node { patient { name { text } cases(first: 1) { totalCount } } calendarEntry { status } } } } }`,
  );
  for (const { faults } of Object.values(noisy.sandbox.vendors)) {
    faults.set([{ effect: { kind: 'status', status: 503 } }]);
  }
  await noisy.ask(`{ visits { totalCount } offerings { totalCount } patients(search: "garcia") { totalCount } }`);
  await noisy.close();
  const logged = noisy.logged();
  expect(logged).toContain('"operation":"listVisits"');
  expect(logged).not.toMatch(/https?:|127\.0\.0\.1|\/api|x-api|authorization|garcia|password/i);
  for (const line of logged.trim().split('\n')) {
    const allowed = ['level', 'time', 'msg', 'requestId', 'referenceId', 'vendor', 'operation', 'kind', 'reason'];
    const ofFailures = ['code', 'retryable', 'outcome', 'retryAfterMs', 'reasons'];
    for (const name of Object.keys(JSON.parse(line) as object)) expect([...allowed, ...ofFailures]).toContain(name);
  }
});

test('P7 an address with a key in it is not passed on (VSee photo, S1)', async () => {
  const { data } = await stack.ask<{ __schema: { types: { fields: { name: string }[] | null }[] } }>(
    '{ __schema { types { fields { name } } } }',
  );
  const names = data.__schema.types.flatMap(({ fields }) => (fields ?? []).map(({ name }) => name));
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => /photo|avatar|authCode|token/i.test(name))).toEqual([]);
});

test('P8 with nothing kept between requests, a change at the vendor is seen by the next one', async () => {
  // Of any day: late in the day nothing of it is left to call off.
  const visit = stack.sandbox.world.visits.find(({ status }) => status === 'confirmed');
  const id = Buffer.from(`Visit:VSEE:${visit?.vseeId ?? ''}`).toString('base64url');
  const read = () => stack.ask<{ visit: { status: string } }>('query ($id: ID!) { visit(id: $id) { status } }', { id });
  stack.clearCalls();
  expect((await read()).data.visit.status).toBe('CONFIRMED');
  const closed = await fetch(`${stack.vendor('vsee').url}/vc/next/api_v3/visits/close`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-accountcode': stack.sandbox.env['VSEE_ACCOUNT_CODE'] ?? '',
      'x-apitoken': stack.sandbox.env['VSEE_API_TOKEN'] ?? '',
    },
    body: JSON.stringify({ id: visit?.vseeId }),
  });
  expect(closed.status).toBe(200);
  expect((await read()).data.visit.status).toBe('CANCELLED');
  expect(stack.calls()).toMatchObject({ 'vsee getVisit': 2 });
});

test('P8 ten callers at once each get their own answer, and none of another’s', async () => {
  const visits = roomDay(stack.sandbox.world, 'main-street').slice(0, 10);
  const answers = await Promise.all(
    visits.map(({ vseeId }) =>
      stack.ask<{ visit: { records: { vendorId: string }[]; patient: { birthDate: string } } }>(
        'query ($id: ID!) { visit(id: $id) { records { vendorId } patient { birthDate } } }',
        { id: Buffer.from(`Visit:VSEE:${vseeId}`).toString('base64url') },
      ),
    ),
  );
  expect(answers.map(({ data }) => data.visit.records[0]?.vendorId)).toEqual(visits.map(({ vseeId }) => vseeId));
  expect(answers.map(({ data }) => data.visit.patient.birthDate)).toEqual(
    visits.map((visit) => memberOf(stack.sandbox.world, visit).birthDate),
  );
});

test('P9 no answer may be kept on the way: not a refusal, not an explorer, not a missing page', async () => {
  const answers = await Promise.all([
    post(query('{ __typename }')),
    post(query('{ nothing }')),
    post(query('{ rooms(first: 0) { totalCount } }')),
    post('{'),
    post(query(`{ __typename } #${'x'.repeat(120_000)}`)),
    post(query('{ __typename }'), { 'content-type': 'text/plain' }),
    send('/graphql', { headers: { accept: 'text/html' } }),
    send('/graphiql'),
    send('/health'),
    send('/ready'),
    send('/nowhere'),
    send('/graphql', { method: 'DELETE' }),
  ]);
  for (const { status, headers } of answers)
    expect([status, headers.get('cache-control')]).toEqual([status, 'no-store']);
  expect(new Set(answers.map(({ status }) => status)).size).toBeGreaterThan(3);
});
