import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Clinician, ClinicianCase } from '../../src/sandbox/world/types.ts';
import { globalId } from '../support/ids.ts';
import { type Stack, startStack } from '../support/stack.ts';

type Records = { id: string; records: { vendor: string; vendorId: string; rule: string }[] };

const now = Date.parse('2026-03-02T09:00:00-08:00');
const start = (search: 'off' | 'web' = 'off', hardClinicians = 1): Promise<Stack> =>
  startStack({ sandbox: { hardClinicians, now }, env: { MDI_CLINICIAN_SEARCH: search }, now: () => now });

const fields = `{ provider { id records { vendor vendorId rule } } }`;
const viaVisit = `query ($id: ID!) { visit(id: $id) ${fields} }`;
const viaCase = `query ($id: ID!) { case(id: $id) ${fields} }`;

function visitIdOf({ sandbox }: Stack, { vseeId }: Clinician): string {
  const visit = sandbox.world.visits.find(({ providerId }) => providerId === vseeId);
  return globalId('Visit', visit && `VSEE:${visit.vseeId}`);
}

function caseIdOf({ sandbox }: Stack, { mdiId }: Clinician): string {
  return globalId('Case', sandbox.world.cases.find(({ clinicianId }) => clinicianId === mdiId)?.caseId);
}

/** The clinician as whoever looks at a visit of theirs meets them. */
async function atVsee(stack: Stack, clinician: Clinician): Promise<Records> {
  const { data, errors } = await stack.ask<{ visit: { provider: Records } }>(viaVisit, {
    id: visitIdOf(stack, clinician),
  });
  expect(errors).toEqual([]);
  return data.visit.provider;
}

/** The same for a case of theirs. */
async function atMdi(stack: Stack, clinician: Clinician): Promise<Records> {
  const { data, errors } = await stack.ask<{ case: { provider: Records } }>(viaCase, {
    id: caseIdOf(stack, clinician),
  });
  expect(errors).toEqual([]);
  return data.case.provider;
}

/** The clinic's cases tell of the clinicians at MDI, and of their numbers. */
async function meetAtMdi(stack: Stack): Promise<void> {
  const ids = hardOf(stack).flatMap((one) => (one.mdiId === null ? [] : [caseIdOf(stack, one)]));
  const { errors } = await stack.ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Case { provider { id } } } }`, {
    ids,
  });
  expect(errors).toEqual([]);
}

const idsOf = ({ records }: Records): readonly string[] => records.map(({ vendorId }) => vendorId).toSorted();
const some = (...ids: readonly (string | null)[]): readonly string[] => ids.flatMap((id) => id ?? []).toSorted();

function hardOf({ sandbox }: Stack, hardCase?: ClinicianCase): readonly Clinician[] {
  return sandbox.world.clinicians.filter((one) => one.hardCase !== null && (hardCase ?? one.hardCase) === one.hardCase);
}

function first(stack: Stack, hardCase: ClinicianCase): Clinician {
  const [one] = hardOf(stack, hardCase);
  if (one === undefined) throw new Error('the world has no such clinician');
  return one;
}

const byNumber: Readonly<Partial<Record<ClinicianCase, string>>> = {
  ...{ plain: 'npi', 'mistyped-npi': 'npi', 'other-email': 'npi', 'changed-surname': 'npi-given' },
};
const byName: Readonly<Partial<Record<ClinicianCase, string>>> = {
  ...{ namesakes: 'name-email', 'no-npi': 'name-email', 'invalid-npi': 'name-email' },
  'practice-mailbox': 'name-email',
};

/** Whom the graph joins, and why, worked out from the world: null for whom a person has to look at, or nobody. */
function ruleFor(one: Clinician, all: readonly Clinician[], rules: typeof byNumber): string | null {
  // At MDI their record bears somebody else's number.
  const isMistyped = all.some((other) => other !== one && other.npi === one.onFile?.mdi?.npi);
  return isMistyped || one.hardCase === null ? null : (rules[one.hardCase] ?? null);
}

describe.each([
  // Without a search at MDI, who is met at VSee is joined where a note bears the number of a clinician of a case.
  ['off', byNumber],
  ['web', { ...byNumber, ...byName }],
] as const)('with the search for clinicians %s, met at VSee', (search, rules) => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await start(search);
    await meetAtMdi(stack);
  });
  afterAll(() => stack.close());

  test('each clinician has the right records, and no others', async () => {
    const all = hardOf(stack);
    for (const one of all.filter(({ vseeId }) => vseeId !== null)) {
      const { records } = await atVsee(stack, one);
      const rule = ruleFor(one, all, rules);
      const ids = records.map(({ vendorId }) => vendorId).toSorted();
      expect([one.hardCase, ids]).toEqual([one.hardCase, some(one.vseeId, rule === null ? null : one.mdiId)]);
      expect(records.map((record) => record.rule).filter((why) => why !== 'first-met')).toEqual(
        rule === null ? [] : [rule],
      );
    }
  });

  test('and whoever meets them at MDI sees the same', async () => {
    const all = hardOf(stack);
    for (const one of all.filter(({ vseeId, mdiId }) => vseeId !== null && mdiId !== null)) {
      // VSee lists its providers: from this side name and e-mail address are enough, whatever the setting.
      const rule = ruleFor(one, all, { ...byNumber, ...byName });
      const expected = rule === null ? some(one.mdiId) : some(one.mdiId, one.vseeId);
      expect([one.hardCase, idsOf(await atMdi(stack, one))]).toEqual([one.hardCase, expected]);
    }
  });
});

test('in another order the same: first the cases, each with VSee’s records, then the visits', async () => {
  const [forth, back] = [await start(), await start()];
  const all = hardOf(forth).filter(({ vseeId, mdiId }) => vseeId !== null && mdiId !== null);
  const told = async (stack: Stack, order: readonly Clinician[]): Promise<readonly (readonly string[])[]> => {
    for (const one of order) await atMdi(stack, one);
    for (const one of order) await atVsee(stack, one);
    for (const one of order) await atMdi(stack, one);
    return Promise.all(all.map(async (one) => idsOf(await atVsee(stack, one))));
  };
  expect(await told(back, all.toReversed())).toEqual(await told(forth, all));
  await Promise.all([forth.close(), back.close()]);
});

describe('a page', () => {
  const cases = `{ cases(status: ASSIGNED, first: 100) { edges { node ${fields} } } }`;
  const visits = `{ visits(filter: { from: "2026-02-20T00:00:00Z", to: "2026-03-10T00:00:00Z" }, first: 100) { edges { node ${fields} } } }`;

  test('of cases asks VSee once for all its clinicians, and the second time for nobody', async () => {
    const stack = await start();
    const { world } = stack.sandbox;
    // A case that was begun has a clinician as soon as it is assigned.
    const assigned = world.cases.filter(({ history }) => history.at(-1)?.name === 'assigned').slice(0, 100);
    const clinicians = new Set(assigned.map(({ clinicianId }) => clinicianId));
    expect(clinicians.size).toBeGreaterThan(10);
    expect((await stack.ask(cases)).errors).toEqual([]);
    expect(stack.calls()).toEqual({
      ...{ 'mdi getToken': 1, 'mdi listCasesByStatus': 1, 'mdi getClinician': clinicians.size, 'vsee searchUsers': 1 },
    });
    stack.clearCalls();
    expect((await stack.ask(cases)).errors).toEqual([]);
    expect(stack.calls()).toEqual({ 'mdi listCasesByStatus': 1 });
    await stack.close();
  });

  test('of cases looks again for whom nobody was found, when a day is over', async () => {
    let moment = now;
    const stack = await startStack({ sandbox: { now }, now: () => moment });
    const { world } = stack.sandbox;
    expect((await stack.ask(cases)).errors).toEqual([]);
    moment += 86_400_000;
    stack.clearCalls();
    expect((await stack.ask(cases)).errors).toEqual([]);
    const assigned = world.cases.filter(({ history }) => history.at(-1)?.name === 'assigned').slice(0, 100);
    const met = new Set(assigned.map(({ clinicianId }) => clinicianId));
    const alone = world.clinicians.filter(({ mdiId, vseeId }) => met.has(mdiId) && vseeId === null);
    expect(alone.length).toBeGreaterThan(0);
    expect(stack.calls()).toEqual({
      ...{ 'mdi listCasesByStatus': 1, 'mdi getClinician': alone.length, 'vsee searchUsers': 1 },
    });
    await stack.close();
  });

  test('of visits costs nothing more where MDI has no search, and where nobody’s number is known', async () => {
    const stack = await start('off', 0);
    expect((await stack.ask(visits)).errors).toEqual([]);
    expect(stack.calls()).toEqual({ 'vsee listVisits': 1 });
    await stack.close();
  });

  test('of visits searches MDI in as many calls as there are e-mails and surnames to ask for; then for nobody', async () => {
    const stack = await start('web', 0);
    const { data, errors } = await stack.ask<{ visits: { edges: { node: { provider: Records | null } }[] } }>(visits);
    expect(errors).toEqual([]);
    const ids = data.visits.edges.flatMap(({ node }) => node.provider?.records ?? []);
    const met = stack.sandbox.world.clinicians.filter(({ vseeId }) => ids.some(({ vendorId }) => vendorId === vseeId));
    const surname = ({ name }: Clinician): string => name.family;
    const isShared = (one: Clinician): boolean => met.filter((other) => surname(other) === surname(one)).length > 1;
    // A surname that two of the page bear finds both. Else the e-mail address, which decides for all who are there, and
    // the surname for whom it did not.
    const absent = met.filter(({ mdiId }) => mdiId === null);
    const names = new Set([...met.filter(isShared), ...absent].map(surname));
    const mails = [...met.filter((one) => !isShared(one)), ...absent.filter(isShared)];
    expect(stack.calls()).toEqual({
      ...{ 'vsee listVisits': 1, 'vsee getUser': met.length, 'mdi getToken': 1 },
      'mdi searchClinicians': names.size + mails.length,
    });
    expect(names.size + mails.length).toBeLessThan(2 * met.length);
    stack.clearCalls();
    expect((await stack.ask(visits)).errors).toEqual([]);
    expect(stack.calls()).toEqual({ 'vsee listVisits': 1 });
    await stack.close();
  });
});

test('a number that a note bears later is looked for again at once', async () => {
  const stack = await start();
  const one = first(stack, 'other-email');
  // Met in the room, without a note: at MDI nobody of this e-mail address is known, and "nobody" is kept.
  expect(idsOf(await atMdi(stack, one))).toEqual(some(one.mdiId));
  await stack.ask(`query ($id: ID!) { visit(id: $id) { provider { id } } }`, { id: visitIdOf(stack, one) });
  expect(idsOf(await atMdi(stack, one))).toEqual(some(one.mdiId, one.vseeId));
  await stack.close();
});

test('a joined provider shows what both vendors know: licences with their states, and where they disagree', async () => {
  const stack = await start();
  const one = first(stack, 'other-email');
  await meetAtMdi(stack);
  const { data, errors } = await stack.ask<{ visit: { provider: Record<string, unknown> } }>(
    `query ($id: ID!) { visit(id: $id) { provider {
      records { vendor rule matchedFields grade decidedBy } licences { state } specialty npi hasDeaNumber
      unavailable { vendor } source { vendor } name { text }
    } } }`,
    { id: visitIdOf(stack, one) },
  );
  expect(errors).toEqual([]);
  expect(data.visit.provider).toMatchObject({
    licences: one.states.map((state) => ({ state })),
    ...{ specialty: one.specialty, hasDeaNumber: true, unavailable: [], source: { vendor: 'VSEE' } },
  });
  expect(data.visit.provider['records']).toContainEqual({
    ...{ vendor: 'VSEE', rule: 'npi', grade: 'CERTAIN', decidedBy: 'rule:npi/1' },
    matchedFields: ['NPI', 'GIVEN_NAME', 'FAMILY_NAME', 'GENDER', 'PHONE'],
  });
  type Disputed = {
    visit: { provider: { npi: string; conflicts: { field: string; values: { vendor: string; value: string }[] }[] } };
  };
  const again = await stack.ask<Disputed>(
    `query ($id: ID!) { visit(id: $id) { provider { npi conflicts { field values { vendor value } } } } }`,
    { id: visitIdOf(stack, one) },
  );
  expect(again.data.visit.provider.npi).toBe(one.npi);
  const [dispute] = again.data.visit.provider.conflicts.filter(({ field }) => field === 'EMAIL');
  expect(dispute?.values.toSorted((a, b) => (a.vendor < b.vendor ? -1 : 1))).toEqual([
    { vendor: 'MDI', value: one.onFile?.mdi?.email },
    { vendor: 'VSEE', value: one.email },
  ]);
  await stack.close();
});

test('met at MDI, a provider has the rooms and the visits of their record at VSee; without one, none', async () => {
  const stack = await start();
  const ask = `query ($id: ID!) { case(id: $id) { provider { rooms { code } visits(filter: { from: "2026-02-01T00:00:00Z", to: "2026-03-10T00:00:00Z" }) { totalCount } } } }`;
  type Answer = { case: { provider: { rooms: { code: string }[]; visits: { totalCount: number } } } };
  const { rooms } = stack.sandbox.world;
  const joined = await stack.ask<Answer>(ask, { id: caseIdOf(stack, first(stack, 'plain')) });
  expect(joined.errors).toEqual([]);
  expect(joined.data.case.provider).toEqual({ rooms: [{ code: rooms.at(-1)?.code }], visits: { totalCount: 1 } });
  stack.clearCalls();
  const [, alone] = hardOf(stack, 'one-vendor-only');
  if (alone === undefined) throw new Error('the world has no such clinician');
  const other = await stack.ask<Answer>(ask, { id: caseIdOf(stack, alone) });
  expect(other.data.case.provider).toEqual({ rooms: [], visits: { totalCount: 0 } });
  expect(stack.calls()).toEqual({ 'mdi getCase': 1, 'mdi getClinician': 1, 'vsee searchUsers': 1 });
  await stack.close();
});

test('a vendor that refuses the search is named, and nothing is decided without it', async () => {
  const stack = await start('web');
  const one = first(stack, 'no-npi');
  stack.vendor('mdi').faults.set([{ operation: 'searchClinicians', effect: { kind: 'status', status: 403 } }]);
  const ask = `query ($id: ID!) { visit(id: $id) { provider { records { vendorId } unavailable { vendor code } } } }`;
  type Answer = { visit: { provider: { records: { vendorId: string }[]; unavailable: object[] } } };
  const refused = await stack.ask<Answer>(ask, { id: visitIdOf(stack, one) });
  expect(refused.data.visit.provider.unavailable).toMatchObject([{ vendor: 'MDI' }]);
  expect(refused.data.visit.provider.records).toEqual([{ vendorId: one.vseeId }]);
  stack.vendor('mdi').faults.set([]);
  expect(idsOf(await atVsee(stack, one))).toEqual(some(one.vseeId, one.mdiId));
  await stack.close();
});
