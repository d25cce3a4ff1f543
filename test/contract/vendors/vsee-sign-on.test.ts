import { afterEach, expect, test, vi } from 'vitest';
import type { PatientProfile } from '../../../src/domain/patient.ts';
import { closeVendors, createVendors, type Vendors } from '../../../src/vendors/index.ts';
import { json } from '../../support/wire/replies.ts';
import { signOn } from '../../support/wire/samples/vsee/person.ts';
import { listedVisit } from '../../support/wire/samples/vsee/visit.ts';
import { failureOf, scopeFor } from '../../support/wire/scope.ts';
import { type Seen, startWireServer } from '../../support/wire/server.ts';
import { clientsAt, keys, limits } from '../../support/wire/vendors.ts';

function patient(code: string | null, changes: Partial<PatientProfile> = {}): PatientProfile {
  return {
    ref: { vendor: 'VSEE', id: '575' },
    plantedId: null,
    code,
    name: { text: 'Wren Abernathy', given: 'Wren', middle: null, family: 'Abernathy', prefix: null, suffix: null },
    birthDate: '1983-02-02',
    gender: 'FEMALE',
    email: null,
    phone: null,
    address: null,
    source: { vendor: 'VSEE', fetchedAt: 0 },
    ...changes,
  };
}

/** `tokens` counts those issued to each code. `opens`: which of them the API takes. */
async function startVsee() {
  const tokens = new Map<string, number>();
  const script = { opens: (_token: string) => true, expiry: () => Math.floor(Date.now() / 1_000) + 86_400 };
  const server = await startWireServer(({ target, headers, body }) => {
    if (!target.endsWith('/users/sso')) {
      return script.opens(headers['x-apitoken'] ?? '') ? json({ data: [listedVisit()] }) : json({ code: 401 }, 401);
    }
    const { code } = JSON.parse(body) as { code: string };
    const number = (tokens.get(code) ?? 0) + 1;
    tokens.set(code, number);
    return json({ data: signOn(`canary-${code}-${number}`, script.expiry()) });
  });
  const vendors = clientsAt(server.url);
  const isSignOn = ({ target }: Seen): boolean => target.endsWith('/users/sso');
  return {
    script,
    tokens,
    list: (of: PatientProfile, scope = scopeFor()) => own(vendors).visit.ofPatient(scope, of),
    signOns: () => server.seen.filter(isSignOn),
    lists: () => server.seen.filter((seen) => !isSignOn(seen)),
    breakerState: () => vendors.vsee?.breakerState(),
    [Symbol.asyncDispose]: async () => {
      await closeVendors(vendors);
      await server.close();
    },
  };
}

function own({ vsee }: Vendors): NonNullable<Vendors['vsee']> {
  if (vsee === null) throw new Error('not configured');
  return vsee;
}

afterEach(() => void vi.useRealTimers());

test('a patient is signed on once, and their token is theirs alone', async () => {
  await using vsee = await startVsee();
  await Promise.all([
    ...Array.from({ length: 10 }, () => vsee.list(patient('a'))),
    ...Array.from({ length: 10 }, () => vsee.list(patient('b'))),
  ]);
  expect(Object.fromEntries(vsee.tokens)).toEqual({ a: 1, b: 1 });
  const used = vsee.lists().map(({ headers }) => headers['x-apitoken']);
  expect(used.filter((token) => token === 'canary-a-1')).toHaveLength(10);
  expect(used.filter((token) => token === 'canary-b-1')).toHaveLength(10);
});

test('"first_name, last_name, dob, type 200, code" (wiki 62488662) under the clinic’s key buy the token', async () => {
  await using vsee = await startVsee();
  await vsee.list(patient('clinic-0575'));
  const [seen] = vsee.signOns();
  expect(JSON.parse(seen?.body ?? '')).toEqual({
    code: 'clinic-0575',
    type: 200,
    first_name: 'Wren',
    last_name: 'Abernathy',
    dob: '1983-02-02',
  });
  expect(seen?.headers).toMatchObject({ 'x-apikey': keys.vsee.apiKey, 'x-accountcode': keys.vsee.accountCode });
  expect(seen?.headers['x-apitoken']).toBeUndefined();
});

test('it is kept until its expiry', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  await using vsee = await startVsee();
  await vsee.list(patient('a'));
  vi.setSystemTime(Date.now() + 80_000_000);
  await vsee.list(patient('a'));
  expect(vsee.signOns()).toHaveLength(1);
  vi.setSystemTime(Date.now() + 10_000_000);
  await vsee.list(patient('a'));
  expect(vsee.signOns()).toHaveLength(2);
});

test('one that was ended early is replaced once, for all who hold it, and the vendor is not blamed', async () => {
  await using vsee = await startVsee();
  await vsee.list(patient('a'));
  vsee.script.opens = (token) => token === 'canary-a-2';
  expect(await Promise.all(Array.from({ length: 20 }, () => vsee.list(patient('a'))))).toHaveLength(20);
  expect(vsee.signOns()).toHaveLength(2);
  expect(vsee.lists()).toHaveLength(1 + 20 * 2);
  expect(vsee.breakerState()).toBe('closed');
});

test('a second refusal is VENDOR_AUTH', async () => {
  await using vsee = await startVsee();
  vsee.script.opens = () => false;
  expect(await failureOf(vsee.list(patient('a')))).toMatchObject({ code: 'VENDOR_AUTH', operation: 'listVisits' });
  expect(vsee.lists()).toHaveLength(2);
  expect(vsee.signOns()).toHaveLength(2);
});

test.each([
  ['code', patient(null)],
  ['name', patient('a', { name: null })],
  [
    'family name',
    patient('a', { name: { text: 'W', given: 'W', middle: null, family: null, prefix: null, suffix: null } }),
  ],
])('without a %s nobody is signed on: it would make a second user', async (_what, unknown) => {
  await using vsee = await startVsee();
  expect(await failureOf(vsee.list(unknown))).toMatchObject({ code: 'VENDOR_REFUSED', operation: 'signOn' });
  expect(vsee.signOns()).toEqual([]);
});

test('without the clinic’s key there is no signing on, and nothing is sent', async () => {
  const server = await startWireServer(() => json({}));
  const vendors = createVendors({
    settings: {
      cybermdcare: null,
      mdi: null,
      updox: null,
      vsee: { baseUrl: server.url, accountCode: 'vsample', apiToken: null, apiKey: null },
    },
    limits,
    timeZone: 'America/Los_Angeles',
    onFailure: () => undefined,
  });
  const scope = scopeFor();
  const failures = await Promise.all([
    failureOf(own(vendors).visit.ofPatient(scope, patient('a'))),
    failureOf(own(vendors).visit.byId(scope, '7727')),
  ]);
  expect(failures.map(({ code }) => code)).toEqual(['VENDOR_NOT_CONFIGURED', 'VENDOR_NOT_CONFIGURED']);
  expect(server.seen).toEqual([]);
  await closeVendors(vendors);
  await server.close();
});
