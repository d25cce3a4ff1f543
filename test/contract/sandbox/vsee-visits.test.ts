import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Visit } from '../../../src/sandbox/world/types.ts';
import { account, clinic, key, plantedMembers, visitOf, vseeUnderTest } from '../../support/vsee-wire.ts';
import {
  at,
  type Call,
  listAt,
  type Reply,
  type SandboxUnderTest,
  sandboxUnderTest,
  textAt,
} from '../../support/wire.ts';

// Noon on a Monday at the clinic: it is open, and somebody is in a call.
const now = Date.parse('2026-03-02T20:00:00Z');
const quarter = 900;

let up: SandboxUnderTest;
beforeAll(async () => {
  up = await sandboxUnderTest({ only: ['vsee'], now });
});
beforeEach(() => {
  up.sandbox.clock.set(now);
});
afterAll(() => up.sandbox.close());
const { call, as } = vseeUnderTest(() => up);

const unix = (at_: number): number => Math.floor(at_ / 1_000);
const member = (index = 0) => {
  const found = plantedMembers(up.sandbox.world)[index];
  if (found === undefined) throw new Error('no member');
  return found;
};
const page = async (id: string): Promise<unknown> =>
  at((await call(`/visits/${id}`, { headers: clinic })).body, 'data');

/** A fresh intake of a patient for a room. */
async function intake(rest: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const json = { member_id: member().vendorId, room_code: 'main-street', reason_for_visit: 'Cough', ...rest };
  return textAt((await call('/intakes', { headers: clinic, json })).body, 'data', 'id');
}

/** The first quarter of tomorrow that a provider of the room has free. */
async function freeSlot(roomCode = 'main-street'): Promise<Readonly<{ start: number; end: number; provider: string }>> {
  const from = unix(now) + 86_400;
  const { body } = await call(`/availability?start=${from}&end=${from + 86_400}&room_code=${roomCode}`, {
    headers: clinic,
  });
  const slots = listAt(body, 'data').map((slot) => ({
    start: Number(at(slot, 'start')),
    end: Number(at(slot, 'end')),
    provider: textAt(slot, 'providers', 0),
  }));
  const [first] = slots.toSorted((a, b) => a.start - b.start);
  if (first === undefined) throw new Error('nobody is free');
  return first;
}

const book = (form: Readonly<Record<string, string>>, path = '/visits'): Promise<Reply> =>
  call(path, { headers: clinic, form });

describe('GET /visits', () => {
  test('S1 the list’s flavour: numbers as text, times as text but `created`, `room_id` null, `_id` beside `id`, no room', async () => {
    const visit = visitOf(up.sandbox.world, ({ status, providerId }) => status === 'completed' && providerId !== null);
    const { body } = await call(
      `/visits?room_code=${visit.roomCode}&start_time=${unix(visit.startAt)}&end_time=${unix(visit.startAt)}`,
      { headers: clinic },
    );
    const entry = listAt(body, 'data').find((one) => at(one, 'id') === visit.vseeId);
    expect(entry).toMatchObject({
      _id: visit.vseeId,
      member_id: visit.memberId,
      provider_id: visit.providerId,
      code: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      start: String(unix(visit.startAt)),
      end: String(unix(visit.endAt)),
      actual_start: unix(visit.actualStartAt ?? 0),
      type: expect.stringMatching(/^[123]$/) as string,
      subtype: expect.stringMatching(/^[234]$/) as string,
      status: '30',
      created: unix(visit.createdAt),
      room_id: null,
      payment: { duration: null, amount: expect.stringMatching(/^\d+\.\d{2}$/) as string },
      provider: { id: visit.providerId, email: expect.any(String) as string },
      member: {
        id: visit.memberId,
        dob: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
        gender: expect.any(Number) as number,
      },
    });
    expect([at(entry, 'room'), at(entry, 'room_code'), at(entry, 'intake'), at(entry, 'subType')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('P-VD 25198601 `room_code`, `start_time`, `end_time`: exactly those, in no order of time', async () => {
    const [from, to] = [unix(now) - 5 * 86_400, unix(now) + 5 * 86_400];
    const { body } = await call(`/visits.json?room_code=main-street&start_time=${from}&end_time=${to}`, {
      headers: clinic,
    });
    const expected = up.sandbox.world.visits.filter(
      ({ roomCode, startAt }) => roomCode === 'main-street' && unix(startAt) >= from && unix(startAt) <= to,
    );
    const ids = listAt(body, 'data').map((one) => at(one, 'id'));
    expect(ids.toSorted()).toEqual(expected.map(({ vseeId }) => vseeId).toSorted());
    const starts = listAt(body, 'data').map((one) => Number(at(one, 'start')));
    expect(starts).not.toEqual(starts.toSorted((a, b) => a - b));
    expect(starts).not.toEqual(starts.toSorted((a, b) => b - a));
  });

  test('P-VD 25198601 `fields=recordings`: {count, data[{id, visit_id, end}]} inside each visit, and else nothing', async () => {
    const path = `/visits?room_code=main-street`;
    const without = listAt((await call(path, { headers: clinic })).body, 'data');
    expect(without.filter((one) => at(one, 'recordings') !== undefined)).toEqual([]);
    const recorded = listAt((await call(`${path}&fields=id,recordings`, { headers: clinic })).body, 'data');
    expect(recorded.some((one) => at(one, 'recordings', 'count') === 1)).toBe(true);
    for (const one of recorded) {
      expect(listAt(one, 'recordings', 'data')).toHaveLength(Number(at(one, 'recordings', 'count')));
    }
  });

  test('400 {code, message}: a time that is none', async () => {
    const { status, body } = await call('/visits?start_time=today', { headers: clinic });
    expect([status, at(body, 'code')]).toEqual([400, 400]);
  });
});

describe('GET /visits/:id', () => {
  test('S1 the page’s flavour: numbers as numbers, both spellings of the subtype, `room_id` another number than `room.id`', async () => {
    const visit = visitOf(up.sandbox.world, ({ kind, providerId }) => kind === 'scheduled' && providerId !== null);
    const room = up.sandbox.world.rooms.find(({ code }) => code === visit.roomCode);
    const body = await page(`${visit.vseeId}.json`);
    expect(body).toMatchObject({
      id: visit.vseeId,
      member_id: Number(visit.memberId),
      provider_id: Number(visit.providerId),
      // Register: "one sample is 27 characters".
      code: expect.stringMatching(/^[0-9a-f]{27}$/) as string,
      start: unix(visit.startAt),
      type: 2,
      subType: 3,
      subtype: 3,
      status: expect.any(Number) as number,
      state: null,
      room_id: room?.otherVseeId,
      room_code: visit.roomCode,
      room: { id: room?.vseeId, code: visit.roomCode, slug: room?.slug },
      // Ids here, e-mails there.
      host_ids: [visit.providerId],
      meeting: { hosts: [expect.stringContaining('@') as string] },
      creator: { type: 160 },
      intake_id: visit.intake.intakeId,
      intake: { id: visit.intake.intakeId, room: visit.roomCode, room_code: visit.roomCode, consent: 'true' },
      account: { vsee_api: { meeting: { enabled: true } } },
    });
    expect(at(body, 'room_id')).not.toBe(Number(at(body, 'room', 'id')));
    expect([at(body, 'member', 'dob'), at(body, 'member', 'first_name')]).toEqual([undefined, undefined]);
  });

  test('S1 an intake without files has `attachments: ""`, one with files a list', async () => {
    const kinds = await Promise.all(
      [0, 1].map(async (least) => {
        const visit = visitOf(up.sandbox.world, (one) => Math.min(1, one.intake.attachments.length) === least);
        return at(await page(visit.vseeId), 'intake', 'attachments');
      }),
    );
    expect(kinds).toEqual(['', expect.any(Array)]);
  });

  test('S1 `state: "--"`, type 3 and no provider’s id of an e-consult', async () => {
    const visit = visitOf(up.sandbox.world, ({ kind, providerId }) => kind === 'e-consult' && providerId === null);
    expect(await page(visit.vseeId)).toMatchObject({ type: 3, subtype: 4, state: '--', provider_id: 0, hosts: [] });
  });

  test('S1 `postvisit` stands there twice, and `attachments` twice in the second: a parser keeps the last', async () => {
    const visit = visitOf(
      up.sandbox.world,
      ({ status, intake: own }) => status === 'completed' && own.attachments.length > 0,
    );
    const { text, body } = await call(`/visits/${visit.vseeId}`, { headers: clinic });
    expect(text.match(/"postvisit":/g)).toHaveLength(2);
    const note = text.slice(text.lastIndexOf('"postvisit":'));
    expect(note.match(/"attachments":/g)).toHaveLength(2);
    // PHP writes a slash with a backslash.
    expect(note).toContain('<\\/p>');
    expect(at(body, 'data', 'postvisit')).toMatchObject({
      diagnosis: 'Allergic reaction,initial encounter (T78.40XA),Asthma (J45.909)',
      assessment_plan: expect.stringContaining('</p>') as string,
      draft: false,
      dea: '',
    });
    expect(at(body, 'data', 'postvisit', 'attachments', 0, '_id')).toBe(visit.intake.attachments[0]?.id);
  });

  test('a visit that is not over has a stub of a note', async () => {
    const visit = visitOf(up.sandbox.world, ({ status }) => status === 'confirmed');
    const { text, body } = await call(`/visits/${visit.vseeId}`, { headers: clinic });
    expect(text.match(/"postvisit":/g)).toHaveLength(1);
    expect(at(body, 'data', 'postvisit', 'diagnosis')).toBeUndefined();
  });

  test('P-V3 statuses 10, 20, 25, 30, 40', async () => {
    const numbers: Readonly<Record<Visit['status'], number>> = {
      pending: 10,
      confirmed: 20,
      'in-progress': 25,
      completed: 30,
      cancelled: 40,
    };
    for (const [name, number] of Object.entries(numbers)) {
      const visit = visitOf(up.sandbox.world, ({ status }) => status === name);
      expect([name, at(await page(visit.vseeId), 'status')]).toEqual([name, number]);
    }
  });

  test('404 {code, message}: a visit that there is not', async () => {
    const { status, body } = await call('/visits/1', { headers: clinic });
    expect([status, at(body, 'code')]).toEqual([404, 404]);
  });
});

describe('GET /visits/current', () => {
  test('S1 "Get current visit in progress": the patient’s, as a page; an empty `data` without one', async () => {
    const running = visitOf(
      up.sandbox.world,
      (visit) =>
        visit.status === 'in-progress' &&
        plantedMembers(up.sandbox.world).some(({ vendorId }) => vendorId === visit.memberId),
    );
    const patient = plantedMembers(up.sandbox.world).find(({ vendorId }) => vendorId === running.memberId);
    if (patient === undefined) throw new Error('no patient');
    const { body } = await call('/visits/current', { headers: await as(patient) });
    expect(at(body, 'data')).toMatchObject({ id: running.vseeId, status: 25 });
    const idle = plantedMembers(up.sandbox.world).find(
      ({ vendorId }) =>
        !up.sandbox.world.visits.some(({ memberId, status }) => memberId === vendorId && status === 'in-progress'),
    );
    if (idle === undefined) throw new Error('everybody is in a call');
    expect((await call('/visits/current', { headers: await as(idle) })).body).toEqual({ data: {} });
  });
});

describe('who may see and change visits', () => {
  const requests: readonly (readonly [string, Call])[] = [
    ['/visits', {}],
    ['/visits/70001', {}],
    ['/visits/current', {}],
    ['/availability?start=1&end=2', {}],
    ['/visits', { form: { slot_start: '1' } }],
    ['/appointments', { form: { slot_start: '1' } }],
    ['/visits/add_walkin', { form: {} }],
    ['/visits/close', { form: { id: '70001' } }],
    ['/visits/70001?version=2', { form: {} }],
  ];

  test.each<[string, Readonly<Record<string, string>>]>([
    ['no headers', {}],
    ['no token', account],
    ['a wrong token', { ...account, 'x-apitoken': 'wrong' }],
    ['the key instead of a token', key],
    ['another clinic’s code', { ...clinic, 'x-accountcode': 'vother' }],
  ])('401 {code, message} with %s', async (_name, headers) => {
    for (const [path, rest] of requests) {
      const { status, body } = await call(path, {
        ...rest,
        headers,
        ...(rest.form === undefined ? {} : { method: 'POST' }),
      });
      expect([path, status, at(body, 'code')]).toEqual([path, 401, 401]);
    }
  });
});

describe('GET /availability', () => {
  const from = unix(now) + 86_400;
  const slotsOf = async (
    query: string,
  ): Promise<readonly Readonly<{ start: number; end: number; providers: readonly unknown[] }>[]> =>
    listAt((await call(`/availability?${query}`, { headers: clinic })).body, 'data').map((slot) => ({
      start: Number(at(slot, 'start')),
      end: Number(at(slot, 'end')),
      providers: listAt(slot, 'providers'),
    }));

  test('S1 {start: unix, end: unix, providers: ids as text}, in no order of time', async () => {
    const slots = await slotsOf(`start=${from}&end=${from + 86_400}`);
    expect(slots.length).toBeGreaterThan(10);
    for (const { start, end, providers } of slots) {
      expect(end - start).toBe(quarter);
      expect(start >= from && end <= from + 86_400).toBe(true);
      expect(providers.every((id) => typeof id === 'string')).toBe(true);
      expect(providers.length).toBeGreaterThan(0);
    }
    const starts = slots.map(({ start }) => start);
    expect(starts).not.toEqual(starts.toSorted((a, b) => a - b));
  });

  test('"Get provider’s available slots": nobody who has a visit then, and nothing that is past', async () => {
    const today = await slotsOf(`start=${unix(now) - 86_400}&end=${unix(now) + 86_400}`);
    expect(Math.min(...today.map(({ start }) => start))).toBeGreaterThanOrEqual(unix(now));
    const taken = up.sandbox.world.visits.filter(
      ({ providerId, status }) => providerId !== null && status !== 'cancelled',
    );
    const clashes = today.flatMap(({ start, end, providers }) =>
      taken.filter(
        (visit) => providers.includes(visit.providerId) && unix(visit.startAt) < end && start < unix(visit.endAt),
      ),
    );
    expect(clashes).toEqual([]);
  });

  test('`room_code` and `provider_id` narrow it', async () => {
    const room = up.sandbox.world.rooms.find(({ providerIds }) => providerIds.length > 1);
    const inRoom = await slotsOf(`start=${from}&end=${from + 86_400}&room_code=${room?.code ?? ''}`);
    expect(new Set(inRoom.flatMap(({ providers }) => providers))).toEqual(new Set(room?.providerIds));
    const [provider = ''] = room?.providerIds ?? [];
    const own = await slotsOf(`start=${from}&end=${from + 86_400}&provider_id=${provider}`);
    expect(new Set(own.flatMap(({ providers }) => providers))).toEqual(new Set([provider]));
  });

  test('P-VP `duration`, or the length of a `consultation_id` of the room: longer slots, still free throughout', async () => {
    const consultation = up.sandbox.world.rooms[0]?.consultations.find(({ durationMin }) => durationMin === 30);
    for (const query of ['duration=30', `consultation_id=${consultation?.id ?? ''}`]) {
      const slots = await slotsOf(`start=${from}&end=${from + 86_400}&${query}`);
      expect(new Set(slots.map(({ start, end }) => end - start))).toEqual(new Set([2 * quarter]));
    }
  });

  test.each(['', 'start=1', 'end=1', 'start=x&end=2'])('400 {code, message}: "%s"', async (query) => {
    expect((await call(`/availability?${query}`, { headers: clinic })).status).toBe(400);
  });
});

describe('POST /visits', () => {
  test('S1’s sample: multipart, `intakeId` in camel case, `/appointments` for `/visits`, and `"s": "ms"` beside the visit', async () => {
    const slot = await freeSlot();
    const multipart = {
      member_id: member().vendorId,
      slot_start: String(slot.start),
      slot_end: String(slot.end),
      type: '2',
      intakeId: await intake(),
    };
    const { status, body } = await call('/appointments', { headers: clinic, multipart });
    expect(status).toBe(200);
    expect(at(body, 's')).toBe('ms');
    expect(at(body, 'data')).toMatchObject({
      member_id: Number(member().vendorId),
      provider_id: 0,
      type: 2,
      status: 20,
      start: slot.start,
      end: slot.end,
      room_code: 'main-street',
    });
  });

  test('booked, listed, seen, its slot gone, closed: seen as cancelled, and the slot free again', async () => {
    const slot = await freeSlot();
    const form = {
      intake_id: await intake(),
      provider_id: slot.provider,
      slot_start: String(slot.start),
      slot_end: String(slot.end),
    };
    const id = textAt((await book(form)).body, 'data', 'id');
    const listed = async (): Promise<unknown> => {
      const { body } = await call(`/visits?room_code=main-street&start_time=${slot.start}&end_time=${slot.start}`, {
        headers: clinic,
      });
      return at(
        listAt(body, 'data').find((one) => at(one, 'id') === id),
        'status',
      );
    };
    const isOffered = async (): Promise<boolean> => {
      const path = `/availability?start=${slot.start}&end=${slot.end}&provider_id=${slot.provider}`;
      return listAt((await call(path, { headers: clinic })).body, 'data').length === 1;
    };
    expect([await listed(), at(await page(id), 'status'), await isOffered()]).toEqual(['20', 20, false]);
    expect((await call('/visits/close', { headers: clinic, multipart: { id } })).body).toEqual({ data: { id } });
    expect([await listed(), at(await page(id), 'status'), await isOffered()]).toEqual(['40', 40, true]);
    // The patient sees it too.
    const own = listAt((await call('/visits', { headers: await as(member()) })).body, 'data');
    expect(own.map((one) => at(one, 'id'))).toContain(id);
  });

  test('400: a slot of that provider that is taken, or overlaps one that is', async () => {
    const { start, end, provider } = await freeSlot();
    const form = { intake_id: await intake(), provider_id: provider };
    expect((await book({ ...form, slot_start: String(start), slot_end: String(end) })).status).toBe(200);
    for (const [from, to] of [
      [start, end],
      [start - 600, start + 300],
      [start + 300, end + 600],
    ] as const) {
      const { status, body } = await book({ ...form, slot_start: String(from), slot_end: String(to) });
      expect([status, at(body, 'code')]).toEqual([400, 400]);
    }
    // Twenty who want one slot: one gets it.
    const free = await freeSlot();
    const ids = await Promise.all(Array.from({ length: 20 }, () => intake()));
    const wanted = { provider_id: free.provider, slot_start: String(free.start), slot_end: String(free.end) };
    const replies = await Promise.all(ids.map((intake_id) => book({ ...wanted, intake_id })));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test.each<[string, string, Readonly<Record<string, string>>]>([
    ['slot_start', 'nothing', {}],
    ['slot_end', 'an end before the start', { slot_start: '1800000900', slot_end: '1800000000' }],
    ['intake_id', 'an intake that there is not', { intake_id: 'none', slot_start: '1800000000' }],
    ['provider_id', 'a provider that there is not', { provider_id: '1', slot_start: '1800000000' }],
    ['member_id', 'a patient that there is not', { member_id: 'none', slot_start: '1800000000' }],
    ['room_code', 'a room that there is not', { room_code: 'none', slot_start: '1800000000' }],
  ])('400 names %s: %s', async (field, _what, form) => {
    const { status, body } = await book({ intake_id: await intake(), ...form });
    expect(status).toBe(400);
    expect(at(body, 'message')).toContain(field);
  });

  test('a patient books for themselves and for nobody else: 403', async () => {
    const headers = await as(member(1));
    const { start } = await freeSlot();
    const foreign = { intake_id: await intake(), slot_start: String(start) };
    expect((await call('/visits', { headers, form: foreign })).status).toBe(403);
    const made = await call('/intakes', { headers, json: { room_code: 'main-street' } });
    const own = { intake_id: textAt(made.body, 'data', 'id'), slot_start: String(start) };
    expect(at((await call('/visits', { headers, form: own })).body, 'data', 'member_id')).toBe(
      Number(member(1).vendorId),
    );
  });
});

describe('POST /visits/add_walkin and /visits/add_econsult', () => {
  test('S1 a walk-in: numbers as text, status "10", `account_code` and `room_id` null, and its intake’s `provider`', async () => {
    const form = { provider_id: '501', intake_id: await intake(), room_code: 'main-street' };
    const { status, body } = await call('/visits/add_walkin', { headers: clinic, multipart: form });
    expect(status).toBe(200);
    expect(at(body, 'data')).toMatchObject({
      member_id: member().vendorId,
      provider_id: '501',
      account_code: null,
      start: String(unix(now)),
      end: String(unix(now) + quarter),
      type: '1',
      status: '10',
      room_id: null,
      created: unix(now),
      intake: { provider: '501', reason_for_visit: 'Cough', visit_id: textAt(body, 'data', 'id'), id: form.intake_id },
      member: { id: member().vendorId },
      provider: { id: '501', title: '' },
    });
    expect(at(body, 'data', '_id')).toBe(at(body, 'data', 'id'));
    expect(at(await page(textAt(body, 'data', 'id')), 'status')).toBe(10);
  });

  test('P-VP sends JSON, P-V3 no provider', async () => {
    const json = { intake_id: await intake(), room_code: 'main-street' };
    const { body } = await call('/visits/add_walkin', { headers: clinic, json });
    expect(at(body, 'data', 'provider_id')).toBe('0');
  });

  test('S4 the queue: a walk-in makes it longer, and shorter when it is closed; `before_me` for who waits', async () => {
    const queue = async (headers: Readonly<Record<string, string>> = account): Promise<unknown> =>
      at((await call('/rooms/main-street/queue', { headers })).body, 'data');
    const before = await queue();
    expect(before).toEqual({
      length: expect.any(Number) as number,
      capacity: 100,
      average_visit_time: expect.any(Number) as number,
      before_me: at(before, 'length'),
    });
    const length = Number(at(before, 'length'));
    const add = async (patient: string): Promise<string> => {
      const form = { intake_id: await intake({ member_id: patient }), room_code: 'main-street' };
      return textAt((await call('/visits/add_walkin', { headers: clinic, form })).body, 'data', 'id');
    };
    const first = await add(member(3).vendorId);
    up.sandbox.clock.advance(60_000);
    await add(member(4).vendorId);
    expect(at(await queue(), 'length')).toBe(length + 2);
    const ofSecond = Number(at(await queue(await as(member(4))), 'before_me'));
    await call('/visits/close', { headers: clinic, form: { id: first } });
    expect(at(await queue(), 'length')).toBe(length + 1);
    expect(at(await queue(await as(member(4))), 'before_me')).toBe(ofSecond - 1);
  });

  test('S1 an e-consult: with the key, JSON; numbers as numbers, status 20, `state: "--"`, no provider, an invoice and an expiry', async () => {
    const json = { intake_id: await intake(), room_code: 'main-street' };
    const { status, body } = await call('/visits/add_econsult', { headers: { ...clinic, ...key }, json });
    expect(status).toBe(200);
    const room = up.sandbox.world.rooms.find(({ code }) => code === 'main-street');
    const id = textAt(body, 'data', 'id');
    expect(at(body, 'data')).toMatchObject({
      member_id: Number(member().vendorId),
      provider_id: 0,
      type: 3,
      subtype: 4,
      status: 20,
      state: '--',
      room_id: Number(room?.vseeId),
      room: { id: room?.vseeId, code: 'main-street' },
      // Text here, a number there.
      member: { type: '200' },
      creator: { type: 200 },
      invoice: {
        user_id: Number(member().vendorId),
        visit_id: id,
        status: 10,
        livemode: false,
        amount_due: expect.any(Number) as number,
      },
      expiry: expect.any(Number) as number,
      intake: { id: json.intake_id, visit_id: id },
    });
    expect(at(body, 'data', 'created')).toBeUndefined();
    expect(at(await page(id), 'type')).toBe(3);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['no key', clinic],
    ['a wrong key', { ...clinic, 'x-apikey': 'wrong' }],
    ['the key and no token', key],
  ])('S1 an e-consult asks for X-ApiKey beside the token: 401 with %s', async (_name, headers) => {
    const json = { intake_id: await intake(), room_code: 'main-street' };
    expect((await call('/visits/add_econsult', { headers, json })).status).toBe(401);
  });
});

describe('POST /visits/close', () => {
  const booked = async (): Promise<string> => {
    const form = { intake_id: await intake(), room_code: 'main-street' };
    return textAt((await call('/visits/add_walkin', { headers: clinic, form })).body, 'data', 'id');
  };
  const close = (form: Readonly<Record<string, string>>): Promise<Reply> =>
    call('/visits/close', { headers: clinic, form });

  test('S1 {data: {id}}, as text; a call that ran is completed and has an end', async () => {
    const id = await booked();
    // P-V3: the only way seen to start one.
    await call('/visits/inprogress', { headers: clinic, form: { id, actual_start: String(unix(now)) } });
    expect(await page(id)).toMatchObject({ status: 25, actual_start: unix(now), actual_end: null });
    up.sandbox.clock.advance(600_000);
    const { body } = await close({ id });
    expect(body).toEqual({ data: { id } });
    expect(await page(id)).toMatchObject({ status: 30, actual_start: unix(now), actual_end: unix(now) + 600 });
    expect(at(await page(id), 'call_logs', 'total_duration')).toBe(600);
  });

  test.each([
    ['patient_cancel_appointment', 40],
    ['patient_exit_room', 40],
    ['call_ended', 30],
    ['patient_end_call', 30],
  ])('P-VD 752451585 `reason` %s: status %d', async (reason, status) => {
    const id = await booked();
    expect((await close({ id, reason })).status).toBe(200);
    expect(at(await page(id), 'status')).toBe(status);
  });

  test('P-V3 `status=30` and `actual_end` mark it complete', async () => {
    const id = await booked();
    await close({ id, status: '30', actual_end: String(unix(now) + 300) });
    expect(await page(id)).toMatchObject({ status: 30, actual_end: unix(now) + 300 });
  });

  test('what is closed stays as it is: 400', async () => {
    const id = await booked();
    await close({ id });
    for (const reply of [
      await close({ id, reason: 'call_ended' }),
      await call(`/visits/${id}?version=2`, { headers: clinic, form: { provider_id: '501' } }),
      await call('/visits/inprogress', { headers: clinic, form: { id } }),
    ]) {
      expect(reply.status).toBe(400);
    }
    expect(at(await page(id), 'status')).toBe(40);
  });

  test.each([
    [400, {}],
    [404, { id: '1' }],
    [400, { id: '70001', reason: 'bored' }],
  ])('%d {code, message}: %j', async (status, form) => {
    const reply = await close(form);
    expect([reply.status, at(reply.body, 'code')]).toEqual([status, status]);
  });
});

describe('POST /visits/:id?version=2', () => {
  const scheduled = async (): Promise<Readonly<{ id: string; start: number; provider: string }>> => {
    const { start, end, provider } = await freeSlot();
    const form = { intake_id: await intake(), slot_start: String(start), slot_end: String(end) };
    return { id: textAt((await book(form)).body, 'data', 'id'), start, provider };
  };
  const change = (id: string, multipart: Readonly<Record<string, string>>): Promise<Reply> =>
    call(`/visits/${id}?version=2`, { headers: clinic, multipart });

  test('S1 "Please supply new provider_id" adds one to a TDB visit, "set provider_id to 0" removes them', async () => {
    const { id, provider } = await scheduled();
    expect(at(await page(id), 'provider_id')).toBe(0);
    expect(at((await change(id, { provider_id: provider })).body, 'data', 'provider_id')).toBe(Number(provider));
    expect(at(await page(id), 'host_ids')).toEqual([provider]);
    await change(id, { provider_id: '0' });
    expect(await page(id)).toMatchObject({ provider_id: 0, host_ids: [] });
  });

  test.each([
    ['of POST /visits', (start: number, end: number) => ({ slot_start: String(start), slot_end: String(end) })],
    ['of the table’s words', (start: number, end: number) => ({ start: String(start), end: String(end) })],
  ])('moves it, by the names %s', async (_name, fields) => {
    const { id, start } = await scheduled();
    await change(id, fields(start + 3_600, start + 3_600 + quarter));
    expect(await page(id)).toMatchObject({ start: start + 3_600, end: start + 3_600 + quarter });
  });

  test('400: to a provider who is taken then; its own slot does not stand in its way', async () => {
    const one = await scheduled();
    await change(one.id, { provider_id: one.provider });
    const other = await scheduled();
    const form = { provider_id: one.provider, slot_start: String(one.start), slot_end: String(one.start + quarter) };
    expect((await change(other.id, form)).status).toBe(400);
    expect((await change(one.id, form)).status).toBe(200);
  });

  test('404 without `version=2`, the only form documented, and for a visit that there is not', async () => {
    const { id } = await scheduled();
    expect((await call(`/visits/${id}`, { headers: clinic, form: { provider_id: '0' } })).status).toBe(404);
    expect((await change('1', { provider_id: '0' })).status).toBe(404);
  });

  test('400: a provider that there is not', async () => {
    const { id } = await scheduled();
    const { status, body } = await change(id, { provider_id: '1' });
    expect([status, at(body, 'message')]).toEqual([400, 'provider_id is not valid']);
  });
});
