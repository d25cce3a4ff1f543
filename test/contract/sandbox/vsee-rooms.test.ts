import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { account, clinic, key, vseeUnderTest } from '../../support/vsee-wire.ts';
import { at, listAt, type SandboxUnderTest, sandboxUnderTest, textAt } from '../../support/wire.ts';

let up: SandboxUnderTest;
beforeAll(async () => {
  // Noon on a Monday at the clinic.
  up = await sandboxUnderTest({ only: ['vsee'], now: Date.parse('2026-03-02T20:00:00Z') });
});
afterAll(() => up.sandbox.close());
const { call } = vseeUnderTest(() => up);

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const codes = (body: unknown): readonly unknown[] => listAt(body, 'data').map((room) => at(room, 'code'));
const staffed = () => {
  const room = up.sandbox.world.rooms.find(({ providerIds }) => providerIds.length > 2);
  if (room === undefined) throw new Error('no room with staff');
  return room;
};

describe('environments and suffixes', () => {
  test.each([
    ['S1 staging', '/vc/next/api_v3/rooms'],
    ['P-VD 8913772 newer staging', '/vc/stable/api_v3/rooms'],
    ['S4 production', '/api_v3/rooms'],
    ['S1 ".json" is optional', '/vc/next/api_v3/rooms.json'],
    ['S1 ".json" before the query', '/api_v3/rooms.json?page=1&limit=8'],
  ])('%s: %s', async (_source, path) => {
    const { status, body } = await up.call('vsee', path, { headers: account });
    expect([status, listAt(body, 'data').length]).toEqual([200, 8]);
  });

  test('P-VD 230850778 {code, message}: a path that there is not', async () => {
    const { status, body } = await call('/rums', { headers: account });
    expect(status).toBe(404);
    expect(body).toEqual({ code: 404, message: expect.any(String) as string });
  });
});

describe('who may read and change rooms', () => {
  const reads = () => {
    const { code, providerIds } = staffed();
    return [
      '/rooms',
      `/rooms/${code}`,
      `/rooms/${code}/providers`,
      `/rooms/${code}/providers/${providerIds[0] ?? ''}`,
      `/rooms/${code}/queue`,
    ];
  };

  test('S4 "[public access]": the account code is all that is asked for', async () => {
    for (const path of reads()) expect([path, (await call(path, { headers: account })).status]).toEqual([path, 200]);
  });

  test.each([
    ['no account code', {}],
    ['another clinic’s', { 'x-accountcode': 'vother' }],
    ['a token that does not hold', { ...account, 'x-apitoken': 'stale' }],
  ])('401 {code, message} with %s', async (_name, headers) => {
    for (const path of reads()) {
      const { status, body } = await call(path, { headers });
      expect([path, status]).toEqual([path, 401]);
      expect(body).toEqual({ code: 401, message: expect.any(String) as string });
    }
  });

  test.each<[string, Readonly<Record<string, string>>, number]>([
    ['no token', account, 401],
    ['the key alone', key, 401],
    ['a wrong token', { ...account, 'x-apitoken': 'wrong' }, 401],
    ['the right token for another clinic', { ...clinic, 'x-accountcode': 'vother' }, 401],
  ])('S4 "Clinic Admin token (app token)": %s changes nothing', async (_name, headers, status) => {
    const { code, providerIds } = staffed();
    const create = await call('/rooms', { headers, form: { domain: 'd.example.com', name: 'Never' } });
    const assign = await call('/users/501/rooms', { headers, form: { code } });
    const remove = await call(`/users/${providerIds[0] ?? ''}/rooms/${code}`, { headers, method: 'DELETE' });
    expect([create.status, assign.status, remove.status]).toEqual([status, status, status]);
    expect((await call('/rooms', { headers: account })).text).not.toContain('Never');
    expect(listAt((await call(`/rooms/${code}/providers`, { headers: account })).body, 'data')).toHaveLength(
      providerIds.length,
    );
  });
});

describe('GET /rooms', () => {
  test('S4 the entry’s fields, times as unix seconds', async () => {
    const { body } = await call('/rooms', { headers: account });
    for (const room of listAt(body, 'data')) {
      expect(room).toEqual({
        slug: expect.any(String) as string,
        name: expect.any(String) as string,
        domain: expect.any(String) as string,
        code: expect.any(String) as string,
        created: expect.any(Number) as number,
        modified: expect.any(Number) as number,
      });
      expect(String(at(room, 'created'))).toMatch(/^1[0-9]{9}$/);
    }
    expect(codes(body)).not.toEqual(up.sandbox.world.rooms.map(({ code }) => code));
  });

  test('P-VD 563642412 `page` and `limit`: pages that fit together, an empty one behind the last', async () => {
    const all = codes((await call('/rooms', { headers: account })).body);
    const pages: unknown[] = [];
    for (const page of [1, 2, 3, 4]) {
      const { body } = await call(`/rooms?page=${page}&limit=3`, { headers: account });
      pages.push(codes(body));
    }
    expect(pages).toEqual([all.slice(0, 3), all.slice(3, 6), all.slice(6, 8), []]);
  });

  test.each(['page=0', 'limit=0', 'page=two'])('400 {code, message}: %s', async (query) => {
    const { status, body } = await call(`/rooms?${query}`, { headers: account });
    expect([status, at(body, 'code')]).toEqual([400, 400]);
  });
});

describe('GET /rooms/:code', () => {
  test('P-VD 563642412 specialties, consultations with a number amount; S4 ids as text, the account without its "v"', async () => {
    const room = staffed();
    const { body } = await call(`/rooms/${room.code}`, { headers: account });
    expect(at(body, 'data')).toMatchObject({
      code: room.code,
      id: room.vseeId,
      users: room.providerIds.join(','),
      provider_ids: room.providerIds,
      // Register 15: `clinic` for a request with `vclinic`.
      account_code: 'sandbox',
      specialties: room.specialties.map(({ code, name, durationMin }) => ({ code, name, duration: durationMin })),
      operation_settings: { is_closed: room.isClosed, close_msg: room.closedMessage, default_timezone: room.timeZone },
      created: expect.any(Number) as number,
    });
    expect(at(body, 'data', 'payment', 'consultations')).toEqual(
      room.consultations.map(
        ({ id, description, durationMin: duration, amount }) =>
          expect.objectContaining({ id, description, duration, amount }) as object,
      ),
    );
  });

  test('a room that is closed says so', async () => {
    const closed = up.sandbox.world.rooms.find(({ isClosed }) => isClosed);
    const { body } = await call(`/rooms/${closed?.code ?? ''}`, { headers: account });
    expect(at(body, 'data', 'operation_settings', 'is_closed')).toBe(true);
  });

  test.each(['/rooms/none', '/rooms/none/providers', '/rooms/none/providers/501', '/rooms/none/queue'])(
    '404: %s',
    async (path) => {
      const { status, body } = await call(path, { headers: account });
      expect([status, at(body, 'code')]).toEqual([404, 404]);
    },
  );
});

describe('GET /rooms/:code/providers', () => {
  test('S4 the list’s flavour: no e-mail, `code` empty, `status` and `short_bio` false', async () => {
    const { code, providerIds } = staffed();
    const entries = listAt((await call(`/rooms/${code}/providers`, { headers: account })).body, 'data');
    expect(entries.map((entry) => at(entry, 'id')).toSorted()).toEqual(providerIds.toSorted());
    for (const entry of entries) {
      expect(entry).toMatchObject({
        code: '',
        subtype: '482',
        photo: null,
        title: '',
        suffix: '',
        status: false,
        short_bio: false,
      });
      expect(at(entry, 'email')).toBeUndefined();
    }
  });

  test('S4 one provider’s flavour: a code of 32 hex digits, an e-mail, `short_bio` as text', async () => {
    const { code, providerIds } = staffed();
    for (const id of providerIds) {
      const { body } = await call(`/rooms/${code}/providers/${id}`, { headers: account });
      expect(at(body, 'data')).toMatchObject({
        id,
        code: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        email: expect.stringContaining('@example.org') as string,
        title: 'Dr.',
        suffix: 'M.D.',
        subtype: '482',
        status: false,
        short_bio: expect.any(String) as string,
      });
    }
  });

  test('404: a provider of another room', async () => {
    const { code, providerIds } = staffed();
    const stranger = up.sandbox.world.clinicians.find(({ vseeId }) => vseeId !== null && !providerIds.includes(vseeId));
    expect((await call(`/rooms/${code}/providers/${stranger?.vseeId ?? ''}`, { headers: account })).status).toBe(404);
  });
});

describe('rooms made and given', () => {
  const room = { domain: 'vclinic.example.com', slug: 'provider00102', name: 'provider00102 room' };

  test('S4 POST /rooms as a form: the room it answers is there afterwards', async () => {
    const { status, body } = await call('/rooms', { headers: clinic, multipart: room });
    expect(status).toBe(200);
    expect(at(body, 'data')).toMatchObject({
      ...room,
      users: '',
      provider_ids: [],
      active: true,
      public_access_room: true,
      auth: { guest: { type: 600, log_in: { enabled: true } } },
      payment: { currency: 'USD', __note__: 'paymentCurrency will be deprecated by 1 Jun 2017' },
      id: expect.stringMatching(/^[0-9]+$/) as string,
    });
    const code = textAt(body, 'data', 'code');
    expect(codes((await call('/rooms', { headers: account })).body)).toContain(code);
    expect(at((await call(`/rooms/${code}`, { headers: account })).body, 'data', 'name')).toBe(room.name);
  });

  test('P-V3 sends JSON; S4 lists the key beside the token, and it does no harm', async () => {
    const json = { domain: 'vclinic.example.com', slug: 'by-json', name: 'By JSON', code: 'byjson' };
    const { body } = await call('/rooms', { headers: { ...clinic, ...key }, json });
    expect(at(body, 'data', 'code')).toBe('byjson');
  });

  test("S4 400 \"In domain 'vclinic.vsee.me' slug 'uat2' already exists.\"", async () => {
    const taken = { domain: 'vclinic.example.com', slug: 'uat2', name: 'UAT2' };
    expect((await call('/rooms', { headers: clinic, form: taken })).status).toBe(200);
    const { status, body } = await call('/rooms', { headers: clinic, form: taken });
    expect(status).toBe(400);
    expect(body).toEqual({ code: 400, message: "In domain 'vclinic.example.com' slug 'uat2' already exists." });
    const elsewhere = await call('/rooms', { headers: clinic, form: { ...taken, domain: 'other.example.com' } });
    expect(elsewhere.status).toBe(200);
  });

  test('S4 "Room code (should be unique)"', async () => {
    const code = staffed().code;
    const { status, body } = await call('/rooms', {
      headers: clinic,
      form: { domain: 'new.example.com', name: 'New', code },
    });
    expect(status).toBe(400);
    expect(at(body, 'message')).toContain(code);
  });

  test.each([
    ['domain', { name: 'No domain' }],
    ['name', { domain: 'a.example.com' }],
    ['domain', {}],
  ])('400 without %s: %j', async (field, body) => {
    const { status, body: answer } = await call('/rooms', {
      headers: { ...clinic, ...form },
      form: body,
    });
    expect(status).toBe(400);
    expect(at(answer, 'message')).toContain(field);
  });

  test('S4 POST /users/:id/rooms: a list, `_id`, times as {sec, usec}; the provider is in the room afterwards', async () => {
    await call('/rooms', { headers: clinic, form: { ...room, slug: 'given', name: 'Given', code: 'given' } });
    const { body } = await call('/users/501/rooms', { headers: clinic, multipart: { code: 'given' } });
    const given = listAt(body, 'data').find((one) => at(one, 'code') === 'given');
    expect(given).toMatchObject({
      _id: expect.stringMatching(/^[0-9]+$/) as string,
      users: '501',
      provider_ids: ['501'],
      modified: { sec: expect.any(Number) as number, usec: expect.any(Number) as number },
      created: { sec: expect.any(Number) as number, usec: expect.any(Number) as number },
      default: false,
    });
    // The rooms that the user had stay.
    expect(listAt(body, 'data').length).toBe(2);
    const staff = await call('/rooms/given/providers', { headers: account });
    expect(listAt(staff.body, 'data').map((one) => at(one, 'id'))).toEqual(['501']);
  });

  test('S4 "Set this room as default, other rooms will lose default status."', async () => {
    for (const code of ['first', 'second'])
      await call('/rooms', { headers: clinic, form: { ...room, slug: code, code } });
    await call('/users/503/rooms', { headers: clinic, form: { code: 'first', default: 'true' } });
    const { body } = await call('/users/503/rooms', { headers: clinic, form: { code: 'second', default: '1' } });
    const defaults = listAt(body, 'data').filter((one) => at(one, 'default') === true);
    expect(defaults.map((one) => at(one, 'code'))).toEqual(['second']);
  });

  test.each([
    ['a room that there is not', '/users/501/rooms', 'none'],
    ['a user that there is not', '/users/1/rooms', 'main-street'],
  ])('404: %s', async (_name, path, code) => {
    expect((await call(path, { headers: clinic, form: { code } })).status).toBe(404);
  });

  test('S4 DELETE /users/:id/rooms/:room_code, `code` in the body as well: `{}`, and the provider is out of the room', async () => {
    await call('/rooms', { headers: clinic, form: { ...room, slug: 'left', code: 'left' } });
    await call('/users/505/rooms', { headers: clinic, form: { code: 'left', default: 'true' } });
    const path = '/users/505/rooms/left';
    const removed = await call(path, { headers: clinic, method: 'DELETE', multipart: { code: 'left' } });
    expect([removed.status, removed.body]).toEqual([200, {}]);
    expect(listAt((await call('/rooms/left/providers', { headers: account })).body, 'data')).toEqual([]);
    // Gone is gone.
    expect((await call(path, { headers: clinic, method: 'DELETE' })).status).toBe(404);
  });
});
