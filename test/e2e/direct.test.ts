import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { clientDocument } from '../support/document.ts';
import * as screens from '../support/screens.ts';
import { type Stack, startStack } from '../support/stack.ts';

/** A query that was asked before is answered without Apollo Server: nobody may be able to tell, but by the time it takes. */
const pipeline = vi.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
let stack: Stack;
beforeAll(async () => {
  const at = screens.now;
  stack = await startStack({ sandbox: { now: at }, now: () => at, env: { PERSISTED_DOCUMENTS: 'allow' } });
  // Whose records are whose is looked for once.
  await stack.ask(`${clientDocument('room-day')} # before`);
});
afterAll(async () => {
  pipeline.mockRestore();
  await stack.close();
});
beforeEach(() => {
  stack.vendor('vsee').faults.set([]);
});

type Told = Readonly<{ status: number; type: string | null; kept: string | null; body: unknown; viaApollo: boolean }>;

async function post(body: object | string, headers: Readonly<Record<string, string>> = {}): Promise<Told> {
  const before = pipeline.mock.calls.length;
  const answer = await fetch(`${stack.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  // Times and reference ids are never twice the same.
  const text = (await answer.text()).replaceAll(/"referenceId":"[^"]+"/g, '"referenceId":""');
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    kept: answer.headers.get('cache-control'),
    body: JSON.parse(text.replaceAll(/"ms":\d+/g, '"ms":0').replaceAll(/"(fetchedAt|asOf)":"[^"]+"/g, '"$1":""')),
    viaApollo: pipeline.mock.calls.length > before,
  };
}

/** The answer of Apollo Server, and the one to the same question asked again. */
async function twice(
  body: object | string,
  headers?: Readonly<Record<string, string>>,
): Promise<readonly [Told, Told]> {
  return [await post(body, headers), await post(body, headers)];
}

const room = 'query Room($code: String!) { room(code: $code) { name isClosed } }';

describe('asked again, a query is answered straight away, and alike', () => {
  const questions: readonly (readonly [string, object])[] = [
    ['a record', { query: room, variables: { code: 'main-street' } }],
    ['no such record', { query: `${room} `, variables: { code: 'nowhere' } }],
    ['one of two operations', { query: `${room} query Other { rooms { totalCount } }`, operationName: 'Other' }],
    ['a screen', { query: clientDocument('room-day') }],
    [
      'without variables, and with a word of the client',
      { query: '{ rooms(first: 2) { totalCount } }', extensions: {} },
    ],
  ];
  test.each(questions)('%s', async (_name, body) => {
    const [first, again] = await twice(body);
    expect(first).toMatchObject({ status: 200, viaApollo: true, kept: 'no-store' });
    expect(again).toEqual({ ...first, viaApollo: false });
  });

  test.each(['application/json', 'application/graphql-response+json, application/json;q=0.9', '*/*'])(
    'in the form that is taken: %s',
    async (accept) => {
      const body = { query: `${room} # ${accept}`, variables: { code: 'main-street' } };
      const [first, again] = await twice(body, { accept });
      expect(again).toEqual({ ...first, viaApollo: false });
    },
  );

  test('with its errors, grouped and logged, when a vendor fails', async () => {
    const body = { query: `${room} # failing`, variables: { code: 'main-street' } };
    stack.vendor('vsee').faults.set([{ effect: { kind: 'status', status: 403 } }]);
    const [first, again] = await twice(body);
    expect(first.body).toMatchObject({ data: { room: null }, errors: [{ extensions: { code: 'VENDOR_AUTH' } }] });
    expect(again).toEqual({ ...first, viaApollo: false });
    expect(stack.logged().match(/"vendor failed"/g)).toHaveLength(2);
  });

  test('by its hash', async () => {
    const { default: hashes } = await import('../../client/__generated__/persisted-documents.json', {
      with: { type: 'json' },
    });
    const hash = Object.entries(hashes).find(([, text]) => text.includes('query RoomDay('))?.[0];
    const [first, again] = await twice({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
    expect(first.body).toMatchObject({ data: { room: {} } });
    expect(first.viaApollo).toBe(true);
    expect(again).toEqual({ ...first, viaApollo: false });
  });
});

describe('a screen is answered alike, whichever vendor fails', () => {
  const wholes: readonly (readonly [string, (of: Stack) => object | Promise<object>])[] = [
    ['front-desk', () => ({})],
    ['front-desk-day', (of) => screens.deskDay(of, 0).variables],
    ['room-queue', () => ({ room: 'main-street' })],
    ['room-staff', () => ({ room: 'main-street' })],
    ['free-times', (of) => screens.freeTimes(of).variables],
    ['visit-detail', (of) => screens.visit(of).variables],
    ['provider-schedule', async (of) => (await screens.schedule(of)).variables],
    ['patient-chart', async (of) => (await screens.chart(of, 'both')).variables],
    ['patient-intakes', async (of) => (await screens.intakes(of)).variables],
    ['patient-messages', async (of) => (await screens.messages(of)).variables],
    ['case-page', (of) => screens.casePage(of).variables],
    ['case-list', (of) => screens.caseList(of).variables],
    ['questionnaire-form', (of) => screens.questionnaire(of, {}).variables],
    ['match-review', () => ({})],
  ];
  const refused = { kind: 'status', status: 403 } as const;
  test.each(wholes)('%s', async (name, variablesOf) => {
    const variables = await variablesOf(stack);
    const query = clientDocument(name);
    // Who is who is looked for once, and then it is known.
    await stack.ask(`${query} # before`, variables);
    await twice({ query, variables });
    for (const vendor of [null, 'vsee', 'mdi', 'updox'] as const) {
      if (vendor !== null) stack.vendor(vendor).faults.set([{ effect: refused }]);
      // A comment makes it another document, which Apollo Server has not seen.
      const [first, again] = await twice({ query: `${query} # ${String(vendor)}`, variables });
      expect(first).toMatchObject({ status: 200, viaApollo: true });
      expect(again).toEqual({ ...first, viaApollo: false });
      if (vendor !== null) stack.vendor(vendor).faults.set([]);
    }
  });
});

describe('whatever else comes is for Apollo Server to answer', () => {
  type Asked = Readonly<{ name: string; body: object | string; headers?: Readonly<Record<string, string>> }>;
  const good = { query: room, variables: { code: 'main-street' } };
  const hash = { persistedQuery: { version: 1, sha256Hash: 'none' } };
  const costly = `query ($n: Int) { visits(first: $n) { edges { node { patient { cases(first: $n) { edges { node {
    offerings { id } questions { id } notes { text } } } } } } } } }`;
  const wrong: readonly Asked[] = [
    { name: 'variables that do not fit', body: { query: room, variables: { code: 5 } } },
    { name: 'a missing variable', body: { query: room } },
    { name: 'an operation that is not there', body: { query: room, operationName: 'Nobody' } },
    { name: 'variables that are a list', body: { query: room, variables: ['main-street'] } },
    { name: 'a hash beside the text', body: { query: room, extensions: hash } },
    { name: 'too many calls', body: { query: costly, variables: { n: 100 } } },
    { name: 'another type', body: JSON.stringify(good), headers: { 'content-type': 'text/plain' } },
    { name: 'a form that is not taken', body: good, headers: { accept: 'text/csv' } },
  ];
  test.each(wrong)('$name', async ({ body, headers }) => {
    await twice({ query: room, variables: { code: 'main-street' } });
    const [first, again] = await twice(body, headers);
    expect(first.status).toBeGreaterThanOrEqual(400);
    expect(again.viaApollo || again.status === 415).toBe(true);
    expect(again).toEqual(first);
  });

  test('a mutation, however often it is asked', async () => {
    const body = {
      query: 'mutation { settleWrite(input: { writeId: "x", state: FAILED, reason: "x" }) { write { id } } }',
    };
    const [first, again] = await twice(body);
    expect([first.viaApollo, again.viaApollo]).toEqual([true, true]);
  });

  test('a text that quotes somebody, which is not kept', async () => {
    const [, again] = await twice({ query: '{ patients(search: "Jane Canary") { totalCount } }' });
    expect(again.viaApollo).toBe(true);
  });
});
