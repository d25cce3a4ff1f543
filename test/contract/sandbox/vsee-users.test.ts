import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { account, clinic, key, plantedMembers, vseeUnderTest } from '../../support/vsee-wire.ts';
import { at, listAt, type Reply, type SandboxUnderTest, sandboxUnderTest, textAt } from '../../support/wire.ts';

const now = Date.parse('2026-03-02T20:00:00Z');
let up: SandboxUnderTest;
beforeAll(async () => {
  up = await sandboxUnderTest({ only: ['vsee'], now });
});
afterAll(() => up.sandbox.close());
const { call, as } = vseeUnderTest(() => up);

const member = () => {
  const [first] = plantedMembers(up.sandbox.world);
  if (first === undefined) throw new Error('no member');
  return first;
};
/** Somebody whose e-mail is nobody else's. */
const loner = () => {
  const { patients } = up.sandbox.world;
  const found = patients.vsee.find(({ email }) => patients.vsee.filter((one) => one.email === email).length === 1);
  if (found === undefined) throw new Error('nobody with an e-mail of their own');
  return found;
};
const signOn = (json: object, path = '/users/sso'): Promise<Reply> => call(path, { headers: key, json });
const somebody = { first_name: 'John', last_name: 'Smith', type: 200 };

describe('POST /users/sso', () => {
  test('P-VD 62488662: a token for 86,400 s, a refresh token for 2,592,000 s, ids as text', async () => {
    const { status, body } = await signOn({ ...somebody, code: 'own-key-1', dob: '1990-01-01' });
    expect(status).toBe(200);
    const id = textAt(body, 'data', 'id');
    expect(at(body, 'data')).toEqual({
      id,
      code: 'own-key-1',
      first_name: 'John',
      last_name: 'Smith',
      username: expect.any(String) as string,
      vseeid: expect.any(String) as string,
      dob: '1990-01-01',
      active: true,
      tos: true,
      subtype: '',
      token: {
        user_id: id,
        token: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        expiry: now / 1_000 + 86_400,
        refresh_token: {
          user_id: id,
          token: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
          expiry: now / 1_000 + 2_592_000,
          created: now / 1_000,
        },
      },
    });
  });

  test('"will map to and return existing user record for further requests", by `code`; each time with a new token', async () => {
    const first = await signOn({ ...somebody, code: 'own-key-2' });
    const second = await signOn({ ...somebody, first_name: 'Johnny', code: 'own-key-2' });
    expect(at(second.body, 'data', 'id')).toBe(at(first.body, 'data', 'id'));
    expect(at(second.body, 'data', 'token', 'token')).not.toBe(at(first.body, 'data', 'token', 'token'));
    const known = await signOn({ ...somebody, code: member().plantedKey });
    expect(at(known.body, 'data', 'id')).toBe(member().vendorId);
  });

  test('JSON or a form, with and without ".json"', async () => {
    const fields = { ...somebody, type: '200', code: 'own-key-3' };
    const byForm = await call('/users/sso.json', { headers: key, multipart: fields });
    const byJson = await signOn(fields);
    expect(at(byForm.body, 'data', 'id')).toBe(at(byJson.body, 'data', 'id'));
  });

  test('"400 : Provider": the provider of that code, who sees their own visits', async () => {
    const clinician = up.sandbox.world.clinicians.find(({ vseeId }) => vseeId !== null);
    const { body } = await signOn({ ...somebody, type: 400, code: clinician?.vseeCode });
    expect(at(body, 'data')).toMatchObject({
      id: clinician?.vseeId,
      first_name: clinician?.name.given,
      subtype: '482',
    });
    const headers = { ...account, 'x-apitoken': textAt(body, 'data', 'token', 'token') };
    const visits = listAt((await call('/visits', { headers })).body, 'data');
    expect(visits.length).toBeGreaterThan(0);
    expect(new Set(visits.map((visit) => at(visit, 'provider_id')))).toEqual(new Set([clinician?.vseeId]));
  });

  test('a new provider is a user of type 400 afterwards, and no patient', async () => {
    const { body } = await signOn({ ...somebody, type: 400, code: 'new-provider' });
    const seen = await call(`/users/${textAt(body, 'data', 'id')}`, { headers: clinic });
    expect(at(seen.body, 'data')).toMatchObject({ type: 400, first_name: 'John', code: 'new-provider' });
  });

  test('"600 : Guest User" needs no code, and is another user each time', async () => {
    const guests = await Promise.all([1, 2].map(() => signOn({ ...somebody, type: 600 })));
    expect(new Set(guests.map(({ body }) => at(body, 'data', 'id'))).size).toBe(2);
  });

  test('"Use POST /users/sso?fields=vsee parameter to include the following object": id and token', async () => {
    const { body } = await signOn({ ...somebody, code: 'own-key-4' }, '/users/sso?fields=vsee');
    expect(at(body, 'data', 'vsee')).toEqual({
      id: at(body, 'data', 'vseeid'),
      token: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    });
  });

  test('a patient who came by sign-on has no sex and no birth date that nobody told', async () => {
    const { body } = await signOn({ ...somebody, code: 'own-key-5' });
    expect(at(body, 'data', 'dob')).toBeUndefined();
    const { body: profile } = await call(`/users/${textAt(body, 'data', 'id')}`, { headers: clinic });
    expect([at(profile, 'data', 'gender'), at(profile, 'data', 'dob')]).toEqual([null, '']);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['no key', account],
    ['a wrong key', { ...account, 'x-apikey': 'wrong' }],
    ['the clinic’s token instead', clinic],
    ['no account', { 'x-apikey': key['x-apikey'] }],
  ])('P-VD "X-ApiKey": 401 with %s', async (_name, headers) => {
    const { status, body } = await call('/users/sso', { headers, json: { ...somebody, code: 'k' } });
    expect([status, at(body, 'code')]).toEqual([401, 401]);
  });

  test.each([
    ['first_name', { ...somebody, first_name: undefined, code: 'k' }],
    ['last_name', { ...somebody, last_name: '', code: 'k' }],
    ['type', { ...somebody, type: 300, code: 'k' }],
    ['code', somebody],
    ['code', { ...somebody, type: 400 }],
    ['code', { ...somebody, code: 'x'.repeat(129) }],
    ['dob', { ...somebody, code: 'k', dob: '01/01/1990' }],
  ])('400 names %s: %j ("Required if type is 200 or 400 / Max length: 128 character")', async (field, json) => {
    const { status, body } = await signOn(json);
    expect(status).toBe(400);
    expect(at(body, 'message')).toContain(field);
  });
});

describe('a member’s token', () => {
  test('lists that member’s visits and nobody else’s', async () => {
    const headers = await as(member());
    const ids = listAt((await call('/visits', { headers })).body, 'data').map((visit) => at(visit, 'id'));
    const own = up.sandbox.world.visits.filter(({ memberId }) => memberId === member().vendorId);
    expect(ids.toSorted()).toEqual(own.map(({ vseeId }) => vseeId).toSorted());
    expect(own.length).toBeLessThan(up.sandbox.world.visits.length);
  });

  test.each(['room_code', 'start_time', 'end_time'])('and %s does not widen it', async (filter) => {
    const [first, other] = plantedMembers(up.sandbox.world);
    if (first === undefined || other === undefined) throw new Error('two members');
    const headers = await as(first);
    const value = { room_code: 'main-street', start_time: '0', end_time: '4000000000' }[filter] ?? '';
    const visits = listAt((await call(`/visits?${filter}=${value}`, { headers })).body, 'data');
    expect(visits.every((visit) => at(visit, 'member_id') === first.vendorId)).toBe(true);
  });

  test('opens no other member’s visit, intake or profile: 403', async () => {
    const [first, other] = plantedMembers(up.sandbox.world);
    if (first === undefined || other === undefined) throw new Error('two members');
    const headers = await as(first);
    const foreign = up.sandbox.world.visits.find(({ memberId }) => memberId === other.vendorId);
    const paths = [
      `/visits/${foreign?.vseeId ?? ''}`,
      `/intakes/${foreign?.intake.intakeId ?? ''}`,
      `/users/${other.vendorId}`,
    ];
    for (const path of paths) {
      const { status, body } = await call(path, { headers });
      expect([path, status, at(body, 'code')]).toEqual([path, 403, 403]);
    }
    const closed = await call('/visits/close', { headers, form: { id: foreign?.vseeId ?? '' } });
    expect(closed.status).toBe(403);
  });

  test('is not the clinic’s: it searches no users and makes no rooms', async () => {
    const headers = await as(member());
    expect((await call('/users?type=200', { headers })).status).toBe(403);
    expect((await call('/rooms', { headers, form: { domain: 'd', name: 'n' } })).status).toBe(403);
  });

  test('P-VD 230850778: "-" means the current user', async () => {
    const { body } = await call('/users/-', { headers: await as(member()) });
    expect(at(body, 'data', 'id')).toBe(member().vendorId);
  });

  test('ends after a day: 401', async () => {
    const headers = await as(member());
    up.sandbox.clock.advance(86_399_000);
    expect((await call('/visits', { headers })).status).toBe(200);
    up.sandbox.clock.advance(1_000);
    const { status, body } = await call('/visits', { headers });
    expect([status, at(body, 'code')]).toEqual([401, 401]);
    up.sandbox.clock.set(now);
  });
});

describe('GET /users', () => {
  const search = (query: string): Promise<Reply> => call(`/users?${query}`, { headers: clinic });
  const idsOf = ({ body }: Reply): readonly unknown[] => listAt(body, 'data').map((user) => at(user, 'id'));

  test('P-VD 14942243 `type`: 200 members, 400 providers, both without', async () => {
    const total = async (query: string): Promise<unknown> => at((await search(query)).body, 'total');
    const [members, providers, all] = [await total('type=200'), await total('type=400'), await total('limit=1')];
    expect(Number(members)).toBeGreaterThanOrEqual(up.sandbox.world.patients.vsee.length);
    expect(Number(all)).toBe(Number(members) + Number(providers));
    expect(await total('type=600')).toBe(0);
  });

  test('`q`, "minimum 3 chars": part of the name or e-mail, whatever its case', async () => {
    const { name, email, vendorId } = loner();
    expect(idsOf(await search(`type=200&limit=500&q=${name.family.toUpperCase()}`))).toContain(vendorId);
    expect(idsOf(await search(`type=200&q=${encodeURIComponent(email ?? '')}`))).toEqual([vendorId]);
    expect((await search('q=ab')).status).toBe(400);
  });

  test('`email` is the whole of it; `full_name` a part; `id` and `room_code` narrow', async () => {
    const { name, email, vendorId } = loner();
    expect(idsOf(await search(`email=${email?.toUpperCase() ?? ''}`))).toEqual([vendorId]);
    expect(idsOf(await search(`email=${email?.slice(0, 5) ?? ''}`))).toEqual([]);
    expect(idsOf(await search(`limit=500&full_name=${name.given}%20${name.family}`))).toContain(vendorId);
    expect(idsOf(await search(`id=${vendorId}`))).toEqual([vendorId]);
    const room = up.sandbox.world.rooms.find(({ providerIds }) => providerIds.length > 1);
    expect(idsOf(await search(`room_code=${room?.code ?? ''}`)).toSorted()).toEqual(room?.providerIds.toSorted());
  });

  test('a shared e-mail finds everybody who has it', async () => {
    const { patients, persons } = up.sandbox.world;
    const twin = persons.find(({ hardCase }) => hardCase === 'twin');
    const sharing = patients.vsee.filter(({ email }) => email === twin?.email);
    expect(sharing).toHaveLength(2);
    expect(idsOf(await search(`type=200&email=${twin?.email ?? ''}`)).toSorted()).toEqual(
      sharing.map(({ vendorId }) => vendorId).toSorted(),
    );
  });

  test('`start` "Offset" and `limit` "Page size": stretches that fit together, in no order of making', async () => {
    const all = idsOf(await search('type=400&limit=500'));
    const parts = [await search('type=400&limit=10'), await search('type=400&start=10&limit=490')];
    expect(parts.flatMap(idsOf)).toEqual(all);
    expect(all).not.toEqual(all.toSorted());
  });

  test('is the clinic’s: 401 without its token', async () => {
    expect((await call('/users', { headers: account })).status).toBe(401);
  });
});

describe('GET /users/:id', () => {
  test('P-VD 14942243: a member’s profile, gender a number, dob YYYY-MM-DD', async () => {
    const { vendorId, birthDate, plantedKey, email } = member();
    const { body } = await call(`/users/${vendorId}`, { headers: clinic });
    expect(at(body, 'data')).toMatchObject({
      id: vendorId,
      code: plantedKey,
      dob: birthDate,
      email,
      gender: expect.any(Number) as number,
      type: 200,
      status: 20,
      timezone: 'America/Los_Angeles',
      email_verified: true,
      signup_step: 99,
      extra: {},
    });
  });

  test('a provider’s, and 404 for nobody’s', async () => {
    expect(at((await call('/users/501', { headers: clinic })).body, 'data')).toMatchObject({ id: '501', type: 400 });
    const { status, body } = await call('/users/1', { headers: clinic });
    expect([status, at(body, 'code')]).toEqual([404, 404]);
  });
});
