import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PatientRecord, Visit } from '../../src/sandbox/world/types.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { counterpartOf, memberOf, searchesFor } from '../support/world.ts';

const hardCases = [
  'twin',
  'shared-contact',
  'junior-senior',
  'changed-surname',
  'swapped-day-month',
  'same-name-stranger',
  'one-vendor-only',
  'duplicate-in-vendor',
] as const;

type Found = { patients: { edges: { node: { id: string; records: { vendor: string; vendorId: string }[] } }[] } };
type Chart = {
  patient: {
    records: { vendor: string; vendorId: string }[];
    cases: { edges: { node: { records: { vendorId: string }[] } }[] };
  };
};

/** The graph's id of the patient to whom this record belongs, found as the front desk finds it. */
async function idOf(stack: Stack, vendor: 'VSEE' | 'MDI', { name, vendorId }: PatientRecord): Promise<string> {
  const search = `${name.given} ${name.family}`;
  const query = `query ($search: String!) { patients(search: $search, first: 100) { edges { node { id records { vendor vendorId } } } } }`;
  const { data } = await stack.ask<Found>(query, { search });
  const edge = data.patients.edges.find(({ node }) =>
    node.records.some((record) => record.vendor === vendor && record.vendorId === vendorId),
  );
  if (edge === undefined) throw new Error('the record was not found');
  return edge.node.id;
}

const chart = `query ($id: ID!) { patient(id: $id) { records { vendor vendorId } cases(first: 100) { edges { node { records { vendorId } } } } } }`;

describe.each(['partner', 'resources'] as const)('with the %s search', (search) => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startStack({ env: { MDI_PATIENT_SEARCH: search } });
  });
  afterAll(() => stack.close());

  test.each(hardCases)('%s: a chart has the right records, and no others', async (hardCase) => {
    const { world } = stack.sandbox;
    const persons = new Set(world.persons.filter((one) => one.hardCase === hardCase).map(({ personId }) => personId));
    const members = world.patients.vsee.filter(({ personId }) => persons.has(personId));
    expect(members.length).toBeGreaterThan(0);
    for (const member of members) {
      const counterpart = counterpartOf(world, member);
      const { data, errors } = await stack.ask<Chart>(chart, { id: await idOf(stack, 'VSEE', member) });
      expect(errors).toEqual([]);
      const expected = [member.vendorId, ...(counterpart === undefined ? [] : [counterpart.vendorId])];
      expect(data.patient.records.map(({ vendorId }) => vendorId)).toEqual(expected);
      const cases = world.cases
        .filter(({ patientId }) => patientId === counterpart?.vendorId)
        .map(({ caseId }) => caseId);
      const told = data.patient.cases.edges.map(({ node }) => node.records[0]?.vendorId);
      expect(told.toSorted()).toEqual(cases.toSorted());
    }
  });
});

test('from MDI’s side the same: who is met in a case has the visits of the VSee record', async () => {
  const stack = await startStack();
  const { world } = stack.sandbox;
  const pairs = world.patients.vsee.flatMap((member) => {
    const other = counterpartOf(world, member);
    const one = world.cases.find(({ patientId }) => patientId === other?.vendorId);
    const hasVisits = world.visits.some(({ memberId }) => memberId === member.vendorId);
    return member.plantedKey === null && one !== undefined && hasVisits ? [{ member, caseId: one.caseId }] : [];
  });
  expect(pairs.length).toBeGreaterThan(5);
  for (const { member, caseId } of pairs.slice(0, 10)) {
    const id = Buffer.from(`Case:${caseId}`).toString('base64url');
    type Answer = { case: { patient: { visits: { totalCount: number } } } };
    const { data, errors } = await stack.ask<Answer>(
      `query ($id: ID!) { case(id: $id) { patient { visits(first: 1) { totalCount } } } }`,
      { id },
    );
    expect(errors).toEqual([]);
    const own = world.visits.filter(({ memberId }) => memberId === member.vendorId);
    expect(data.case.patient.visits.totalCount).toBe(own.length);
  }
  await stack.close();
});

describe('a page of a hundred visits', () => {
  let stack: Stack;
  let members: readonly PatientRecord[];
  const window = {
    from: new Date(Date.now() - 7 * 86_400_000).toISOString(),
    to: new Date(Date.now() + 7 * 86_400_000).toISOString(),
  };
  const page = `query ($from: DateTime!, $to: DateTime!) { visits(filter: { from: $from, to: $to }, first: 100) { edges { node { patient { id records { vendor } } } } } }`;
  beforeAll(async () => {
    stack = await startStack();
    const { world } = stack.sandbox;
    const isInside = ({ startAt }: Visit): boolean =>
      startAt >= Date.parse(window.from) && startAt < Date.parse(window.to);
    const visits = world.visits
      .filter(isInside)
      .toSorted((a, b) => a.startAt - b.startAt || Number(a.vseeId) - Number(b.vseeId))
      .slice(0, 100);
    members = [...new Map(visits.map((visit) => [visit.memberId, memberOf(world, visit)])).values()];
  });
  afterAll(() => stack.close());

  test('searches for all its patients in as many calls as there are e-mails and surnames that have to be asked for', async () => {
    const { errors } = await stack.ask(page, window);
    expect(errors).toEqual([]);
    const searches = searchesFor(stack.sandbox.world, members);
    expect(stack.calls()).toEqual({ 'vsee listVisits': 1, 'mdi getToken': 1, 'mdi searchPatients': searches });
    // Fewer than there are people, for surnames repeat; never more than an e-mail address and a surname each.
    expect(searches).toBeLessThan(members.length);
  });

  test('the second time searches for nobody, also not for whom nobody was found', async () => {
    stack.clearCalls();
    const { errors } = await stack.ask(page, window);
    expect(errors).toEqual([]);
    expect(stack.calls()).toEqual({ 'vsee listVisits': 1 });
  });
});

test('a vendor that fails in the search is named, and asked again the next time; nothing is decided without it', async () => {
  const stack = await startStack();
  const { world } = stack.sandbox;
  const member = world.patients.vsee.find((one) => one.plantedKey === null && counterpartOf(world, one) !== undefined);
  if (member === undefined) throw new Error('the world has no such patient');
  stack.vendor('mdi').faults.set([{ effect: { kind: 'status', status: 500 } }]);
  const id = await idOf(stack, 'VSEE', member);
  const ask = `query ($id: ID!) { patient(id: $id) { records { vendor vendorId } unavailable { vendor } } }`;
  type Answer = { patient: { records: { vendorId: string }[]; unavailable: { vendor: string }[] } };
  const without = await stack.ask<Answer>(ask, { id });
  expect(without.data.patient.unavailable).toEqual([{ vendor: 'MDI' }]);
  expect(without.data.patient.records).toHaveLength(1);
  stack.vendor('mdi').faults.set([]);
  await expect
    .poll(async () => (await stack.ask<Answer>(ask, { id })).data.patient.records.map(({ vendorId }) => vendorId), {
      timeout: 40_000,
      interval: 500,
    })
    .toEqual([member.vendorId, counterpartOf(world, member)?.vendorId]);
  await stack.close();
});

describe('an edited record', () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startStack();
  });
  afterAll(() => stack.close());

  /** Changes a patient at MDI as somebody there would. */
  async function edit(mdiId: string, change: object): Promise<void> {
    const { MDI_BASE_URL: base = '', MDI_CLIENT_ID, MDI_CLIENT_SECRET } = stack.sandbox.env;
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const credentials = {
      grant_type: 'client_credentials',
      client_id: MDI_CLIENT_ID,
      client_secret: MDI_CLIENT_SECRET,
      scope: '*',
    };
    const token = await fetch(`${base}/v1/partner/auth/token`, {
      method: 'POST',
      headers,
      body: JSON.stringify(credentials),
    });
    const { access_token } = (await token.json()) as { access_token: string };
    const answer = await fetch(`${base}/v1/partner/patients/${mdiId}`, {
      method: 'PATCH',
      headers: { ...headers, authorization: `Bearer ${access_token}` },
      body: JSON.stringify(change),
    });
    expect(answer.status).toBe(200);
  }

  test('is checked again, both ways: a link falls when it stops fitting, and comes back when it fits again', async () => {
    const { world } = stack.sandbox;
    const member = world.patients.vsee.find((one) => {
      const other = counterpartOf(world, one);
      return (
        one.plantedKey === null &&
        other !== undefined &&
        world.cases.some(({ patientId }) => patientId === other.vendorId)
      );
    });
    const other = member === undefined ? undefined : counterpartOf(world, member);
    if (member === undefined || other === undefined) throw new Error('the world has no such patient');
    const id = await idOf(stack, 'VSEE', member);
    const records = async (): Promise<readonly string[]> =>
      (await stack.ask<Chart>(chart, { id })).data.patient.records.map(({ vendorId }) => vendorId);
    expect(await records()).toEqual([member.vendorId, other.vendorId]);

    await edit(other.vendorId, { date_of_birth: '1931-01-31' });
    // Whoever reads the record finds out: here somebody who looks at the case.
    const one = world.cases.find(({ patientId }) => patientId === other.vendorId);
    const readCase = async (): Promise<void> => {
      const ids = { id: Buffer.from(`Case:${one?.caseId ?? ''}`).toString('base64url') };
      await stack.ask(`query ($id: ID!) { case(id: $id) { patient { name { text } } } }`, ids);
    };
    await readCase();
    expect(await records()).toEqual([member.vendorId]);

    await edit(other.vendorId, { date_of_birth: member.birthDate });
    await readCase();
    await stack.ask(`query ($id: ID!) { case(id: $id) { patient { records { vendor } } } }`, {
      id: Buffer.from(`Case:${one?.caseId ?? ''}`).toString('base64url'),
    });
    expect(await records()).toEqual([member.vendorId, other.vendorId]);
  });
});
