import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { grant, json, mdiUnderTest } from '../../support/mdi-wire.ts';
import { at, type Call, listAt, type Reply, type SandboxUnderTest, sandboxUnderTest } from '../../support/wire.ts';

const now = Date.parse('2026-03-02T20:00:00Z');
let up: SandboxUnderTest;
beforeAll(async () => {
  up = await sandboxUnderTest({ only: ['mdi'], now });
});
beforeEach(() => {
  up.sandbox.clock.set(now);
});
afterAll(() => up.sandbox.close());
const { bearer, call } = mdiUnderTest(() => up);

const partner = (headers: Readonly<Record<string, string>>): Promise<Reply> =>
  up.call('mdi', '/v1/partner', { headers });
const askToken = (body: object, headers: Readonly<Record<string, string>> = json): Promise<Reply> =>
  up.call('mdi', '/v1/partner/auth/token', { headers, json: body });
/** "`error` … on production this field is not returned"; "`message` can be used to be displayed" (S2). */
const refused = { message: expect.any(String) as string };

describe('POST /v1/partner/auth/token', () => {
  test('P-MC client credentials: {token_type: "Bearer", expires_in: 86400, access_token}', async () => {
    const { status, body } = await askToken(grant);
    expect(status).toBe(200);
    expect(body).toEqual({
      token_type: 'Bearer',
      expires_in: 86_400,
      access_token: expect.stringMatching(/^\S{40,}$/) as string,
    });
  });

  test.each([
    ['a wrong secret', { ...grant, client_secret: 'wrong' }, 401],
    ['an unknown client', { ...grant, client_id: 'wrong' }, 401],
    ['another grant', { ...grant, grant_type: 'password' }, 400],
    ['no grant', { client_id: grant.client_id, client_secret: grant.client_secret }, 400],
    ['no secret', { ...grant, client_secret: undefined }, 400],
    ['no scope', { ...grant, scope: undefined }, 400],
  ])('S2 400 "Bad request", 401 "Unauthorized": %s', async (_name, body, status) => {
    const reply = await askToken(body);
    expect([reply.status, reply.body]).toEqual([status, refused]);
  });

  test('tokens asked for one after the other hold beside each other', async () => {
    const [first, second] = [await bearer(), await bearer()];
    expect(first.authorization).not.toBe(second.authorization);
    expect([(await partner(first)).status, (await partner(second)).status]).toEqual([200, 200]);
  });
});

describe('the token', () => {
  test('S2 "Authorization with the value Bearer": GET /partner answers', async () => {
    const { status, body } = await partner(await bearer());
    expect(status).toBe(200);
    expect(body).toEqual({
      name: expect.any(String) as string,
      active: true,
      partner_id: expect.any(String) as string,
    });
  });

  test('S2 401 "if the access token is invalid, expired": it ends after its 86,400 s, and a new one opens again', async () => {
    const headers = await bearer();
    up.sandbox.clock.advance(86_399_000);
    expect((await partner(headers)).status).toBe(200);
    up.sandbox.clock.advance(1_000);
    const stale = await partner(headers);
    expect([stale.status, stale.body]).toEqual([401, refused]);
    // "Whenever your token gets expired, you should create a brand new token using the same flow"
    expect((await partner(await bearer())).status).toBe(200);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['none', json],
    ['an invented one', { ...json, authorization: 'Bearer invented' }],
    ['another scheme', { ...json, authorization: `Basic ${btoa(`${grant.client_id}:${grant.client_secret}`)}` }],
    ['the secret', { ...json, authorization: `Bearer ${grant.client_secret}` }],
  ])('401 on every endpoint with %s', async (_name, headers) => {
    for (const [path, rest] of endpoints()) {
      const { status, body } = await up.call('mdi', path, { ...rest, headers });
      expect([path, status, body]).toEqual([path, 401, refused]);
    }
  });
});

describe('headers', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['Accept', { accept: 'text/html' }],
    ['Content-Type', { 'content-type': 'text/plain' }],
  ])('S2 "all requests require at least these two headers": 400 without JSON in %s', async (_name, wrong) => {
    const { status, body } = await partner({ ...(await bearer()), ...wrong });
    expect([status, body]).toEqual([400, refused]);
    expect((await askToken(grant, { ...json, ...wrong })).status).toBeGreaterThanOrEqual(400);
  });

  test('a body that is no JSON: 400', async () => {
    const { status, body } = await call('/v1/partner/patients/search', { method: 'POST', text: '{"search":' });
    expect([status, body]).toEqual([400, refused]);
  });

  test('404 "Resource not found": a path that there is not', async () => {
    const { status, body } = await call('/v1/partner/nothing');
    expect([status, body]).toEqual([404, refused]);
  });
});

describe('418 "API under maintenance" (S2)', () => {
  const control = (rest: Call): Promise<Reply> => up.call('mdi', '/_sandbox/maintenance', rest);
  const minute = (minutes: number): string => new Date(now + minutes * 60_000).toISOString();

  test('in a window on the sandbox’s clock, for every call, tokens too, and for none before and after it', async () => {
    const headers = await bearer();
    const windows = [{ from: minute(10), to: minute(20) }];
    expect((await control({ method: 'PUT', json: windows })).body).toEqual(windows);
    expect((await control({})).body).toEqual(windows);
    const seen: number[] = [];
    for (const advance of [0, 9, 1, 9, 1]) {
      up.sandbox.clock.advance(advance * 60_000);
      seen.push((await partner(headers)).status);
    }
    expect(seen).toEqual([200, 200, 418, 418, 200]);
    up.sandbox.clock.set(now + 15 * 60_000);
    const shut = await askToken(grant);
    expect([shut.status, shut.body]).toEqual([418, refused]);
    // A write that comes then is not done.
    const before = up.vendor('mdi').calls.count('createPatient');
    expect((await up.call('mdi', '/v1/partner/patients', { headers, json: {} })).status).toBe(418);
    expect(up.vendor('mdi').calls.count('createPatient')).toBe(before + 1);
    expect((await control({ method: 'DELETE' })).body).toEqual([]);
    expect((await partner(headers)).status).toBe(200);
  });

  test('a window that is none is refused', async () => {
    for (const windows of [[{ from: 'noon', to: 'one' }], { from: minute(1), to: minute(2) }, [{ from: minute(1) }]]) {
      expect((await control({ method: 'PUT', json: windows })).status).toBe(400);
    }
    expect((await control({})).body).toEqual([]);
  });
});

describe('pages come in three forms (P-MC)', () => {
  const longest = (): string => {
    const [first] = up.sandbox.world.cases.toSorted((a, b) => b.history.length - a.history.length);
    return first?.caseId ?? '';
  };

  test('{data, links, meta}, fifteen to a page by default', async () => {
    const path = `/v1/partner/cases/${longest()}/statuses`;
    const { body } = await call(`${path}?per_page=2&page=2`);
    expect(body).toMatchObject({
      links: { first: expect.stringContaining('page=1') as string, prev: expect.stringContaining('page=1') as string },
      meta: {
        current_page: 2,
        from: 3,
        per_page: 2,
        path,
        links: expect.any(Array) as unknown[],
        total: expect.any(Number) as number,
      },
    });
    expect(listAt(body, 'data')).toHaveLength(2);
    expect(at((await call(path)).body, 'meta', 'per_page')).toBe(15);
    // The last page has no next one.
    const last = Number(at(body, 'meta', 'last_page'));
    expect(at((await call(`${path}?per_page=2&page=${last}`)).body, 'links', 'next')).toBeNull();
  });

  test('Laravel’s flat page', async () => {
    const [busiest] = [...Map.groupBy(up.sandbox.world.cases, ({ patientId }) => patientId)].toSorted(
      (a, b) => b[1].length - a[1].length,
    );
    const [patientId, own] = busiest ?? ['', []];
    const path = `/v1/partner/patients/${patientId}/cases`;
    const { body } = await call(`${path}?per_page=2`);
    expect(body).toMatchObject({
      current_page: 1,
      from: 1,
      last_page: Math.ceil(own.length / 2),
      next_page_url: own.length > 2 ? (expect.stringContaining('page=2') as string) : null,
      prev_page_url: null,
      path,
      to: 2,
      total: own.length,
    });
    const ids: unknown[] = [];
    for (let page = 1; page <= own.length; page += 1) {
      const { body: next } = await call(`${path}?per_page=1&page=${page}`);
      ids.push(...listAt(next, 'data').map((one) => at(one, 'case_id')));
    }
    expect(ids.toSorted()).toEqual(own.map(({ caseId }) => caseId).toSorted());
  });

  test('an empty page of either form', async () => {
    const { patients, cases } = up.sandbox.world;
    const idle = patients.mdi.find(({ vendorId }) => !cases.some(({ patientId }) => patientId === vendorId));
    const { body } = await call(`/v1/partner/patients/${idle?.vendorId ?? ''}/cases`);
    expect(body).toMatchObject({ current_page: 1, data: [], from: null, to: null, total: 0, next_page_url: null });
    const beyond = await call(`/v1/partner/cases/${longest()}/statuses?page=99`);
    expect(beyond.body).toMatchObject({ data: [], meta: { from: null, to: null, current_page: 99 } });
  });

  test('bare arrays: states, cities, questionnaires, offerings', async () => {
    const state = up.sandbox.world.states.find(({ abbreviation }) => abbreviation === 'CA');
    const paths = ['metadata/states', `metadata/states/${state?.stateId ?? ''}/cities`, 'questionnaires', 'offerings'];
    for (const path of paths)
      expect([path, Array.isArray((await call(`/v1/partner/${path}`)).body)]).toEqual([path, true]);
  });

  test.each(['page=0', 'per_page=x', 'per_page=0'])('400: %s', async (query) => {
    expect((await call(`/v1/partner/cases/${longest()}/statuses?${query}`)).status).toBe(400);
  });
});

function endpoints(): readonly (readonly [string, Call])[] {
  const [patient, one, clinician, questionnaire] = [
    up.sandbox.world.patients.mdi[0]?.vendorId ?? '',
    up.sandbox.world.cases[0]?.caseId ?? '',
    up.sandbox.world.clinicians[0]?.mdiId ?? '',
    up.sandbox.world.questionnaires[0]?.questionnaireId ?? '',
  ];
  const reads = [
    '/v1/partner',
    `/v1/partner/patients/${patient}`,
    `/v1/partner/patients/${patient}/cases`,
    `/v1/partner/patients/${patient}/messages`,
    `/v1/partner/clinicians/${clinician}`,
    `/v1/partner/cases/${one}`,
    `/v1/partner/cases/${one}/statuses`,
    `/v1/partner/cases/${one}/offerings`,
    '/v1/partner/offerings',
    '/v1/partner/questionnaires',
    `/v1/partner/questionnaires/${questionnaire}`,
    '/v1/partner/metadata/states',
    '/web/resources/patients?string_search=a',
  ].map((path) => [path, {}] as const);
  const writes = [
    ['/v1/partner/patients/search', { json: { search: 'a' } }],
    ['/v1/partner/patients', { json: {} }],
    [`/v1/partner/patients/${patient}`, { json: {}, method: 'PATCH' }],
    ['/v1/partner/cases', { json: {} }],
    [`/v1/partner/cases/${one}/status`, { json: {}, method: 'PATCH' }],
    [`/v1/partner/cases/${one}/cancel`, { json: {} }],
    [`/v1/partner/patients/${patient}/messages`, { json: {} }],
  ] as const;
  return [...reads, ...writes];
}
