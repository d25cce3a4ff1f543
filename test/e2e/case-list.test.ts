import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromGlobalId } from '../../src/domain/id.ts';
import type { Case } from '../../src/sandbox/world/types.ts';
import { globalId } from '../support/ids.ts';
import { patientAtMdi } from '../support/mdi-writes.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { plantedTwin } from '../support/world.ts';
import { patientIdOf } from '../support/writes.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());

type Edge = { cursor: string; node: { id: string; status: string; statusRawCode: string } };
type List = {
  cases: {
    totalCount: number;
    edges: Edge[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    unavailable: { vendor: string; code: string }[];
  };
};

const query = `query ($status: CaseStatus!, $filter: CaseFilterInput, $order: SortOrder! = DESC, $first: Int, $after: String) {
  cases(status: $status, filter: $filter, order: $order, first: $first, after: $after) {
    totalCount edges { cursor node { id status statusRawCode } } pageInfo { hasNextPage endCursor } unavailable { vendor code }
  }
}`;

const inState = (status: string): readonly Case[] =>
  stack.sandbox.world.cases.filter((one) => one.history.at(-1)?.name === status);
const idsOf = (cases: readonly Case[]): string[] => cases.map(({ caseId }) => globalId('Case', caseId)).toSorted();
const listed = ({ cases }: List): string[] => cases.edges.map(({ node }) => node.id).toSorted();

test('the cases of a state are one call; the vendor’s own word "Pending" does not change the state asked for', async () => {
  stack.clearCalls();
  const { data, errors } = await stack.ask<List>(query, { status: 'WAITING', first: 100 });
  expect(errors).toEqual([]);
  expect(listed(data)).toEqual(idsOf(inState('waiting')));
  expect(data.cases.totalCount).toBe(inState('waiting').length);
  for (const { node } of data.cases.edges) expect(node).toMatchObject({ status: 'WAITING', statusRawCode: 'Pending' });
  expect(stack.calls()).toEqual({ 'mdi listCasesByStatus': 1, 'mdi getToken': 1 });
});

test('pages have cursors that go on, in either order, without losing or repeating anything', async () => {
  const walk = async (order: string): Promise<string[]> => {
    const ids: string[] = [];
    for (let after: string | null = null, page = 0; page < 40; page += 1) {
      const { data }: { data: List } = await stack.ask<List>(query, { status: 'COMPLETED', order, first: 5, after });
      ids.push(...data.cases.edges.map(({ node }) => node.id));
      if (!data.cases.pageInfo.hasNextPage) break;
      after = data.cases.pageInfo.endCursor;
    }
    return ids;
  };
  const [down, up] = [await walk('DESC'), await walk('ASC')];
  expect(down.toSorted()).toEqual(idsOf(inState('completed')));
  expect(up).toEqual(down.toReversed());
});

test('filters are the vendor’s own: the state of the patient, the type, a tag, a disease', async () => {
  const { world } = stack.sandbox;
  const assigned = inState('assigned');
  const detailOf = ({ caseId }: Case) => world.mdi.caseDetails[caseId];
  const addressOf = ({ patientId }: Case) => world.patients.mdi.find(({ vendorId }) => vendorId === patientId)?.address;
  const [tag] = world.mdi.tags;
  const disease = world.mdi.diseases.find(({ diseaseId }) =>
    assigned.some((one) => detailOf(one)?.diseaseIds.includes(diseaseId)),
  );
  const tries: readonly (readonly [object, (one: Case) => boolean, object])[] = [
    [{ states: ['CA'] }, (one) => addressOf(one)?.state === 'CA', { 'mdi listStates': 1 }],
    [{ type: 'FOLLOW_UP' }, ({ caseType }) => caseType === 'follow-up', {}],
    [{ tags: [tag?.tagId] }, (one) => detailOf(one)?.tagIds.includes(tag?.tagId ?? '') ?? false, {}],
    [
      { diseases: [disease?.diseaseId] },
      (one) => detailOf(one)?.diseaseIds.includes(disease?.diseaseId ?? '') ?? false,
      {},
    ],
    [{ isSynchronous: true }, (one) => detailOf(one)?.isSync ?? false, {}],
    [{ environment: 'SANDBOX' }, () => false, {}],
  ];
  for (const [filter, passes, more] of tries) {
    stack.clearCalls();
    const { data, errors } = await stack.ask<List>(query, { status: 'ASSIGNED', filter, first: 100 });
    expect(errors).toEqual([]);
    expect(listed(data), JSON.stringify(filter)).toEqual(idsOf(assigned.filter(passes)));
    expect(stack.calls()).toEqual({ 'mdi listCasesByStatus': 1, ...more });
  }
});

test('cases of a provider, and of one whom the vendor does not know: then nobody is asked', async () => {
  type Page = { cases: { edges: { node: { provider: { id: string } } }[] } };
  const { data } = await stack.ask<Page>(
    `{ cases(status: ASSIGNED, first: 1) { edges { node { provider { id } } } } }`,
  );
  const provider = data.cases.edges[0]?.node.provider.id;
  const own = await stack.ask<Page>(
    `query ($ids: [ID!]) { cases(status: ASSIGNED, filter: { providers: $ids }, first: 100) { edges { node { provider { id } } } } }`,
    { ids: [provider] },
  );
  expect(own.errors).toEqual([]);
  expect(own.data.cases.edges.length).toBeGreaterThan(0);
  for (const { node } of own.data.cases.edges) expect(node.provider.id).toBe(provider);

  stack.clearCalls();
  const stranger = await stack.ask<List>(query, {
    status: 'ASSIGNED',
    filter: { providers: [globalId('Provider', '00000000-0000-4000-8000-000000000000')] },
  });
  expect(stranger.data.cases.edges).toEqual([]);
  expect(stack.calls()).toEqual({});
});

test('a case has its patient’s name and day of birth as its vendor does, and asks nobody else for them', async () => {
  const { patients } = stack.sandbox.world;
  // Known to VSee too, whose word on both comes first.
  const [member, record] = patients.vsee
    .map((one) => [one, plantedTwin(stack.sandbox.world, one)] as const)
    .find(
      ([, twin]) => twin !== undefined && inState('created').some(({ patientId }) => patientId === twin.vendorId),
    ) ?? [undefined, undefined];
  if (member === undefined || record === undefined) throw new Error('the world has no such patient');
  await patientAtMdi(stack, record);
  const id = await patientIdOf(stack, member);
  type Told = Readonly<{ patient: { id: string }; patientName: string; patientBirthDate: string }>;
  const fields = 'patient { id } patientName patientBirthDate';
  stack.vendor('vsee').faults.set([{ effect: { kind: 'status', status: 503 } }]);
  stack.clearCalls();
  const { data, errors } = await stack.ask<{ cases: { edges: { node: Told }[] } }>(
    `{ cases(status: CREATED, first: 100) { edges { node { ${fields} } } } }`,
  );
  stack.vendor('vsee').faults.clear();
  expect(errors).toEqual([]);
  expect(Object.keys(stack.calls()).filter((call) => call.startsWith('vsee'))).toEqual([]);
  const own = data.cases.edges.map(({ node }) => node).filter(({ patient }) => patient.id === id);
  expect(own.length).toBeGreaterThan(0);
  const { given, family } = record.name;
  for (const one of own) {
    expect(one.patientBirthDate).toBe(record.birthDate);
    expect([given, family].every((part) => one.patientName.includes(part))).toBe(true);
  }
});

test('a case has its clinician’s name as its vendor does, though VSee knows them too', async () => {
  const both = await startStack({ env: { MDI_CLINICIAN_SEARCH: 'web' } });
  const { clinicians, cases } = both.sandbox.world;
  // Whoever holds a visit is looked for at MD Integrations, and joined with their record there.
  await both.ask('{ visits(first: 100) { edges { node { provider { records { vendor } } } } } }');
  both.vendor('vsee').faults.set([{ effect: { kind: 'status', status: 503 } }]);
  both.clearCalls();
  type Told = Readonly<{ id: string; provider: { id: string }; providerName: string }>;
  const { data, errors } = await both.ask<{ cases: { edges: { node: Told }[] } }>(
    '{ cases(status: ASSIGNED, first: 100) { edges { node { id provider { id } providerName } } } }',
  );
  const calls = both.calls();
  const linked = await Promise.all(
    data.cases.edges.map(({ node }) => both.links.findByIds('provider', [fromGlobalId(node.provider.id)?.key ?? ''])),
  );
  await both.close();
  expect(errors).toEqual([]);
  expect(calls).toEqual({ 'mdi listCasesByStatus': 1 });
  expect(linked.flatMap((some) => [...some.values()]).some(({ links }) => links.length > 1)).toBe(true);
  for (const { node } of data.cases.edges) {
    const one = cases.find(({ caseId }) => globalId('Case', caseId) === node.id);
    const clinician = clinicians.find(({ mdiId }) => mdiId === one?.clinicianId);
    expect(node.providerName).toContain(clinician?.name.family);
  }
});

test('what cannot be asked for is refused before anybody is called', async () => {
  stack.clearCalls();
  for (const variables of [{ status: 'UNKNOWN' }, { status: 'ASSIGNED', filter: { type: 'UNKNOWN' } }]) {
    const { errors } = await stack.ask(query, variables);
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  }
  expect(stack.calls()).toEqual({});
});

test('counts are the vendor’s statistics, one call', async () => {
  stack.clearCalls();
  const { data, errors } = await stack.ask<{ caseCounts: { status: string; count: number }[] }>(
    `{ caseCounts { status statusRawCode count } }`,
  );
  expect(errors).toEqual([]);
  const counts = Object.fromEntries(data.caseCounts.map(({ status, count }) => [status, count]));
  expect(counts).toEqual(
    Object.fromEntries(
      ['assigned', 'waiting', 'processing', 'approved', 'support', 'created'].map((name) => [
        name.toUpperCase(),
        inState(name).length,
      ]),
    ),
  );
  expect(stack.calls()).toEqual({ 'mdi countCasesByStatus': 1 });
});

test('a vendor that is away leaves a list that says so, never one that looks like no cases', async () => {
  const broken = await startStack();
  broken.vendor('mdi').faults.set([{ operation: 'listCasesByStatus', effect: { kind: 'status', status: 500 } }]);
  const { data, errors } = await broken.ask<List>(query, { status: 'ASSIGNED' });
  await broken.close();
  expect(data.cases).toMatchObject({
    edges: [],
    totalCount: null,
    unavailable: [{ vendor: 'MDI', code: 'VENDOR_UNAVAILABLE' }],
  });
  expect(errors).toHaveLength(1);
});
