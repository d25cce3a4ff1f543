import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Stack, startStack, type StackOptions } from '../../support/stack.ts';
import { makeSqlite, onEveryStore, type TestStore } from '../../support/stores.ts';
import { deliver, mdiAuthorization, mdiSecret, payload, signatureOf } from '../../support/webhooks.ts';

const caseId = '26f3d453-09ff-41cb-9fc6-724d1b77277c';

type Vectors = { secret: string; vectors: { name: string; body: string; signature: string }[] };
const php = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'fixtures', 'mdi-signatures.json'), 'utf8'),
) as Vectors;

let place: TestStore;
let stack: Stack;

async function start(options: StackOptions = {}): Promise<void> {
  const { target } = place;
  const store = target.kind === 'sqlite' ? { STORE_FILE: target.file } : { DATABASE_URL: target.url };
  stack = await startStack({ sandbox: { only: ['mdi'] }, ...options, env: { ...store, ...options.env } });
}

type Row = { state: string; reason: string | null; body: string; type: string | null; subject: string | null };

async function kept(): Promise<Row[]> {
  const rows = await place.sql('select state, reason, body, type, subject from inbox order by received_at, body');
  return rows as unknown as Row[];
}

/** As PHP writes it. */
const escaped = String.raw`{"timestamp":${Math.floor(Date.now() / 1_000)},"event_type":"case_waiting","case_id":"${caseId}","metadata":"orders\/1","name":"Zo\u00eb"}`;
const good = signatureOf(escaped);

const bytesOf = ({ body }: Row): string => Buffer.from(body, 'base64').toString('latin1');

onEveryStore((make) => {
  beforeEach(async () => {
    place = await make();
  });
  afterEach(async () => {
    await stack.close();
    await place.drop();
  });

  test('W1 every body that PHP made is taken, byte for byte', async () => {
    // Its clock is the vectors': the moment of the sample in S2.
    await start({ env: { MDI_WEBHOOK_SECRET: php.secret }, now: () => 1_666_384_940_000 });
    for (const { name, body, signature } of php.vectors) {
      const bytes = Buffer.from(body, 'base64');
      const status = await deliver(stack.url, bytes, { headers: { signature } });
      // W7: `json_encode` gives false for what is no UTF-8, which as text is nothing.
      expect([name, status]).toEqual([name, bytes.length === 0 ? 400 : 200]);
    }
    const rows = await kept();
    expect(
      rows
        .filter(({ state }) => state !== 'quarantined')
        .map(({ body }) => body)
        .toSorted(),
    ).toEqual(
      php.vectors
        .map(({ body }) => body)
        .filter((body) => body !== '')
        .toSorted(),
    );
    expect(rows.filter(({ state }) => state === 'quarantined')).toEqual([expect.objectContaining({ reason: 'empty' })]);
  });

  test('W8, W14 a delivery that comes again, alone or at once, is there once and answered well', async () => {
    await start();
    const body = payload('case_waiting', { case_id: caseId });
    expect(await deliver(stack.url, body)).toBe(200);
    const again = await Promise.all(Array.from({ length: 8 }, () => deliver(stack.url, body)));
    expect(again).toEqual(again.map(() => 200));
    expect(await kept()).toHaveLength(1);
  });

  test('W14 one delivery to two nodes at once is there once', async () => {
    await start();
    const { target } = place;
    const store = target.kind === 'sqlite' ? { STORE_FILE: target.file } : { DATABASE_URL: target.url };
    const other = await startStack({ sandbox: { only: ['mdi'] }, env: store });
    const bodies = Array.from({ length: 20 }, (_, index) => payload('case_waiting', { case_id: caseId, index }));
    const statuses = await Promise.all(
      bodies.flatMap((body) => [stack.url, other.url].map((url) => deliver(url, body))),
    );
    await other.close();
    expect(statuses).toEqual(statuses.map(() => 200));
    expect(await kept()).toHaveLength(20);
  });

  test('W18 a store that does not answer in time is a 503 within the 3 s that a sender waits', async () => {
    await start();
    const { target } = place;
    const lock =
      target.kind === 'sqlite'
        ? await lockSqlite(target.file)
        : await lockPostgres(target.url, 'lock table inbox in access exclusive mode');
    const startedAt = performance.now();
    const body = payload('case_waiting', { case_id: caseId });
    expect(await deliver(stack.url, body)).toBe(503);
    expect(performance.now() - startedAt).toBeLessThan(3_000);
    await lock.release();
    expect(await deliver(stack.url, body)).toBe(200);
    expect(await kept()).toHaveLength(1);
  });
});

/** Another process in the middle of a write. */
async function lockSqlite(file: string) {
  const { DatabaseSync } = await import('node:sqlite');
  const database = new DatabaseSync(file);
  database.exec('begin immediate');
  return {
    release: () => {
      database.close();
      return Promise.resolve();
    },
  };
}

async function lockPostgres(url: string, statement: string) {
  const { Client } = await import('pg');
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('begin');
  await client.query(statement);
  return { release: () => client.end() };
}

describe('one node', () => {
  beforeAll(async () => {
    place = await makeSqlite();
    await start();
  });
  beforeEach(() => place.sql('delete from inbox'));
  afterAll(async () => {
    await stack.close();
    await place.drop();
  });

  test.each([
    ['forged', { signature: signatureOf(escaped, 'another secret') }],
    ['missing', { signature: undefined }],
    ['empty', { signature: '' }],
    ['no hex', { signature: 'z'.repeat(64) }],
    ['too short', { signature: good.slice(1) }],
    ['too long', { signature: `${good}0` }],
    ['upper-case', { signature: good.toUpperCase() }],
    ['doubled', { signature: [good, good] }],
    ['one character off', { signature: `${good.startsWith('0') ? '1' : '0'}${good.slice(1)}` }],
    ['W3 the secret itself, as the sample seems to say', { signature: mdiSecret }],
    ['of another hash', { signature: createHash('sha256').update(escaped).digest('hex') }],
    ['W4 right, but the Authorization is wrong', { signature: good, authorization: 'Bearer other' }],
    ['W4 right, but there is no Authorization', { signature: good, authorization: undefined }],
    [
      'W4 wrong, and the Authorization right',
      { signature: signatureOf(`${escaped} `), authorization: mdiAuthorization },
    ],
  ])('W2 a signature that is %s is a 401, and nothing is kept', async (_name, headers) => {
    expect(await deliver(stack.url, escaped, { headers })).toBe(401);
    expect(await kept()).toEqual([]);
    expect(await deliver(stack.url, escaped, { headers: { signature: good } })).toBe(200);
  });

  const parsed = JSON.parse(escaped) as Record<string, unknown>;
  test.each([
    ['keys in another order', JSON.stringify(Object.fromEntries(Object.entries(parsed).toReversed()))],
    ['blanks added', JSON.stringify(parsed, null, 1)],
    ['slashes not escaped', escaped.replace(String.raw`\/`, '/')],
    ['letters not escaped', escaped.replace(String.raw`\u00eb`, 'ë')],
    ['a line end behind it', `${escaped}\n`],
    ['a byte order mark before it', `\ufeff${escaped}`],
    ['another character set', Buffer.from(escaped, 'utf16le')],
  ])('W5 the same JSON in other bytes is a 401: %s', async (_name, body) => {
    expect(await deliver(stack.url, body, { headers: { signature: good } })).toBe(401);
    expect(await kept()).toEqual([]);
  });

  test('W6 for a body that a proxy wrote anew there is no second way of checking', async () => {
    // PHP's form can be built again from such a body, but not from every one: its numbers are gone.
    const anew = JSON.stringify(JSON.parse(escaped));
    expect(anew).not.toBe(escaped);
    expect(await deliver(stack.url, anew, { headers: { signature: good } })).toBe(401);
    expect(await kept()).toEqual([]);
  });

  test('W7 nothing at all is a 400, though its signature is right', async () => {
    expect(await deliver(stack.url, '')).toBe(400);
    expect(await kept()).toEqual([expect.objectContaining({ state: 'quarantined', reason: 'empty' })]);
  });

  const now = Math.floor(Date.now() / 1_000);
  test.each([
    ['ahead of time', now + 400, 'ahead-of-time'],
    ['as text', `"${String(now)}"`, 'bad-time'],
    ['in milliseconds', now * 1_000, 'ahead-of-time'],
    ['negative', -now, 'too-old'],
    ['a fraction', `${String(now)}.5`, 'bad-time'],
    ['null', 'null', 'bad-time'],
    ['of the year 2001', 1_000_000_000, 'too-old'],
  ])('W10 a timestamp that is %s is a 400, kept in quarantine because it was signed', async (_name, time, reason) => {
    const body = `{"timestamp":${String(time)},"event_type":"case_waiting","case_id":"${caseId}"}`;
    expect(await deliver(stack.url, body)).toBe(400);
    const [row] = await kept();
    expect(row).toMatchObject({ state: 'quarantined', reason });
    expect(row && bytesOf(row)).toBe(body);
  });

  test('W10 a missing timestamp likewise', async () => {
    expect(await deliver(stack.url, `{"event_type":"case_waiting","case_id":"${caseId}"}`)).toBe(400);
    expect(await kept()).toEqual([expect.objectContaining({ state: 'quarantined', reason: 'bad-time' })]);
  });

  test('W13, W15 an unknown case, an unknown type, new and missing fields: kept and answered well', async () => {
    expect(await deliver(stack.url, payload('case_teleported', { case_id: caseId, novel: { deep: [1] } }))).toBe(200);
    expect(await deliver(stack.url, payload('case_approved', { case_id: 'never-heard-of' }))).toBe(200);
    expect(await deliver(stack.url, payload('voucher_created', { voucher_id: 'v' }))).toBe(200);
    const rows = await kept();
    expect(rows.map(({ type }) => type).toSorted()).toEqual(['case_approved', 'case_teleported', 'voucher_created']);
    expect(rows.map(({ reason }) => reason)).toEqual([null, null, null]);
  });

  const at = `"timestamp":${String(now)},"event_type":"case_waiting"`;
  test.each([
    ['malformed JSON', `{${at},}`, 'malformed'],
    ['cut off', `{${at},"case_id":"${caseId}`, 'malformed'],
    ['an array', `[{${at}}]`, 'not-an-object'],
    ['a text', '"case_waiting"', 'not-an-object'],
    ['a key that comes twice', `{${at},"case_id":"a","case_id":"b"}`, 'doubled-key'],
    ['a key that comes twice in disguise', String.raw`{${at},"case_id":"a","case\u005fid":"b"}`, 'doubled-key'],
    ['ten thousand levels', `{${at},"x":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 'too-deep'],
    ['a prototype', `{${at},"__proto__":{"case_id":"${caseId}"}}`, 'doubled-key'],
    ['an id with a path in it', `{${at},"case_id":"../../partner"}`, 'bad-field'],
    ['bytes that are no text', Buffer.from(`{${at},"metadata":"\xff\xfe"}`, 'latin1'), 'not-utf8'],
  ])('W16 signed nonsense is a 400 and kept in quarantine with its bytes: %s', async (_name, body, reason) => {
    expect(await deliver(stack.url, body)).toBe(400);
    const [row] = await kept();
    expect(row).toMatchObject({ state: 'quarantined', reason });
    expect(row && Buffer.from(row.body, 'base64').equals(Buffer.from(body))).toBe(true);
    // It stands in nobody's way.
    expect(await deliver(stack.url, escaped)).toBe(200);
  });

  test('W17 a body over 1 MB is a 413, whether it says so or not', async () => {
    expect(await deliver(stack.url, Buffer.alloc(1_000_001, 0x20))).toBe(413);
    expect(await chunksWithoutEnd(stack.url)).toMatch(/^HTTP\/1\.1 413 /);
    expect(await kept()).toEqual([]);
  });

  test('W17 nothing is inflated on this way', async () => {
    const headers = { 'content-encoding': 'gzip', signature: good };
    expect(await deliver(stack.url, gzipSync(escaped), { headers })).toBe(401);
    expect(await kept()).toEqual([]);
  });

  test('nothing of a delivery is logged, taken or refused', async () => {
    const body = payload('case_waiting', { case_id: caseId, metadata: 'canary-metadata' });
    await deliver(stack.url, body);
    await deliver(stack.url, body, { headers: { signature: '1'.repeat(64), authorization: 'canary-authorization' } });
    await deliver(stack.url, '{"canary-nonsense"');
    expect(stack.logged()).not.toMatch(/canary|26f3d453/);
  });
});

describe('one node, set up otherwise', () => {
  beforeEach(async () => {
    place = await makeSqlite();
  });
  afterEach(async () => {
    await stack.close();
    await place.drop();
  });

  test('W9 an old delivery whose trace is gone is refused by its time; the latest retry of the documents is not', async () => {
    // S2: the timestamp "is related to the first attempt". P-MC: 15 min, 30 min, 1 h, 4 h, 8 h and 11 h, one after another.
    const firstAt = Date.parse('2026-03-02T09:00:00Z');
    const lastRetryAt = firstAt + (15 + 30 + 60 + 240 + 480 + 660) * 60_000 + 6 * 15_000;
    let at = lastRetryAt;
    await start({ now: () => at });
    const body = payload('case_waiting', { case_id: caseId }, firstAt);
    expect(await deliver(stack.url, body)).toBe(200);
    await place.sql('delete from inbox');
    at = firstAt + 27 * 3_600_000;
    expect(await deliver(stack.url, body)).toBe(400);
    expect(await kept()).toEqual([expect.objectContaining({ state: 'quarantined', reason: 'too-old' })]);
  });

  test('W21 a flood of bad signatures is turned away, and the genuine one from the same address is not', async () => {
    await start();
    const statuses: number[] = [];
    for (let round = 0; round < 100; round += 1) {
      statuses.push(await deliver(stack.url, escaped, { headers: { signature: '0'.repeat(64) } }));
    }
    expect(statuses[0]).toBe(401);
    expect(statuses.at(-1)).toBe(429);
    expect(await deliver(stack.url, escaped, { headers: { signature: good } })).toBe(200);
    expect(await kept()).toHaveLength(1);
    // A line for each would be a flood of its own.
    expect(stack.logged().split('webhook refused')).toHaveLength(2);
    expect(stack.logged()).not.toContain(good);
  });

  test('W22 while a secret is changed both hold, and no third', async () => {
    await start({ env: { MDI_WEBHOOK_SECRET: 'the-new-one, the-old-one' } });
    for (const [secret, status] of [
      ['the-new-one', 200],
      ['the-old-one', 200],
      [mdiSecret, 401],
      ['the-new-one, the-old-one', 401],
    ] as const) {
      const body = payload('case_waiting', { case_id: caseId, secret });
      expect([secret, await deliver(stack.url, body, { headers: { signature: signatureOf(body, secret) } })]).toEqual([
        secret,
        status,
      ]);
    }
  });
});

/** A body in chunks that never ends, until the other side has had enough. */
function chunksWithoutEnd(url: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`;
  socket.write(
    `POST /webhooks/mdi HTTP/1.1\r\nhost: x\r\nauthorization: ${mdiAuthorization}\r\nsignature: ${'0'.repeat(64)}\r\n` +
      'content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
  );
  const feeding = setInterval(() => socket.write(chunk), 1);
  return new Promise((resolve) => {
    let told = '';
    socket.on('data', (data) => (told += data.toString('latin1')));
    socket.on('error', () => undefined);
    socket.once('close', () => {
      clearInterval(feeding);
      resolve(told);
    });
  });
}
