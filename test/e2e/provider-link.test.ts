import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Clinician, ClinicianCase } from '../../src/sandbox/world/types.ts';
import { taken } from '../support/calls.ts';
import { globalId } from '../support/ids.ts';
import { type Stack, startStack } from '../support/stack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ sandbox: { hardClinicians: 2 }, env: { MDI_CLINICIAN_SEARCH: 'web' } });
});
afterAll(() => stack.close());

type Payload = {
  provider: { records: { vendorId: string; rule: string; decidedBy: string }[] } | null;
  userErrors: { code: string; field: string[]; message: string }[];
};
type Candidate = { vendor: string; vendorId: string; npi: string | null; licences: { state: string }[] };
type Match = { matchId: string; rule: string; vetoes: string[]; matchedFields: string[]; candidates: Candidate[] };
type History = { action: string; record: { vendorId: string }; decidedBy: string; reason: string | null };

/** The first clinician of a case in one copy of the hard cases or the other. */
function hard(hardCase: ClinicianCase, copy: 0 | 1): Clinician {
  const all = stack.sandbox.world.clinicians.filter((one) => one.hardCase === hardCase);
  const one = all[copy * (all.length / 2)];
  if (one === undefined) throw new Error('the world has no such clinician');
  return one;
}

/** Met in a visit that they held, so that the graph has an id for them, and has looked for them at MDI. */
async function idOf({ vseeId }: Clinician): Promise<string> {
  const visit = stack.sandbox.world.visits.find(({ providerId }) => providerId === vseeId);
  const { data, errors } = await stack.ask<{ visit: { provider: { id: string } } }>(
    `query ($id: ID!) { visit(id: $id) { provider { id records { vendorId } } } }`,
    { id: globalId('Visit', visit && `VSEE:${visit.vseeId}`) },
  );
  expect(errors).toEqual([]);
  return data.visit.provider.id;
}

async function recordsOf(id: string): Promise<readonly string[]> {
  type Answer = { provider: { records: { vendorId: string }[] } };
  const { data } = await stack.ask<Answer>(`query ($id: ID!) { provider(id: $id) { records { vendorId } } }`, { id });
  return data.provider.records.map(({ vendorId }) => vendorId).toSorted();
}

async function historyOf(id: string): Promise<readonly string[]> {
  const query = `query ($id: ID!) { provider(id: $id) { linkHistory { action record { vendorId } decidedBy reason } } }`;
  const { data } = await stack.ask<{ provider: { linkHistory: History[] } }>(query, { id });
  return data.provider.linkHistory.map(
    (one) => `${one.action} ${one.record.vendorId} ${one.decidedBy} ${one.reason ?? ''}`,
  );
}

async function openMatches({ vseeId }: Clinician): Promise<readonly Match[]> {
  const { data, errors } = await stack.ask<{ providerMatches: { edges: { node: Match }[] } }>(
    `{ providerMatches(first: 100) { totalCount edges { node {
      matchId rule vetoes matchedFields candidates { vendor vendorId npi licences { state } }
    } } } }`,
  );
  expect(errors).toEqual([]);
  return data.providerMatches.edges
    .map(({ node }) => node)
    .filter(({ candidates }) => candidates.some(({ vendorId }) => vendorId === vseeId));
}

/** A visit's page leaves out what the provider's own has, with which the other vendor is searched so many times. */
const met = (searches: number) => ({ 'vsee getVisit': 1, 'vsee getUser': 1, 'mdi searchClinicians': searches });

const both = ({ vseeId, mdiId }: Clinician): readonly (string | null)[] => [vseeId, mdiId].toSorted();
const input = (providerId: string, vendorId: string | null, reason = 'asked them') => ({
  input: { providerId, vendor: 'MDI', vendorId, reason },
});
const payload = `{ provider { records { vendorId rule decidedBy } } userErrors { code field message } }`;
const link = `mutation ($input: LinkProviderRecordInput!) { linkProviderRecord(input: $input) ${payload} }`;
const unlink = `mutation ($input: UnlinkProviderRecordInput!) { unlinkProviderRecord(input: $input) ${payload} }`;
const reject = `mutation ($input: RejectProviderMatchInput!) { rejectProviderMatch(input: $input) ${payload} }`;

test('a nickname waits in the queue; a person links it, and unlinks it: each counts from the next request on', async () => {
  const bill = hard('nickname', 0);
  const id = await idOf(bill);
  // By the e-mail address, and by the surname for the first name that is another there.
  expect(taken(stack)).toEqual(met(2));
  expect(await recordsOf(id)).toEqual([bill.vseeId]);
  expect(taken(stack)).toEqual({});
  const [match, ...more] = await openMatches(bill);
  expect(taken(stack)).toEqual({ 'vsee getUser': 1, 'mdi getClinician': 1 });
  expect(more).toEqual([]);
  expect(match).toMatchObject({ rule: 'family-email/1', vetoes: [] });
  expect(match?.matchedFields).toContain('EMAIL');
  // Side by side: only one of the two vendors tells the number and the licences.
  expect(match?.candidates.find(({ vendor }) => vendor === 'MDI')).toMatchObject({
    ...{ vendorId: bill.mdiId, npi: bill.npi, licences: bill.states.map((state) => ({ state })) },
  });
  expect(match?.candidates.find(({ vendor }) => vendor === 'VSEE')).toMatchObject({
    ...{ vendorId: bill.vseeId, npi: null, licences: [] },
  });

  const linked = await stack.ask<{ linkProviderRecord: Payload }>(link, input(id, bill.mdiId));
  expect(linked.errors).toEqual([]);
  // Whether there is such a record at all.
  expect(taken(stack)).toEqual({ 'mdi getClinician': 1 });
  expect(linked.data.linkProviderRecord.userErrors).toEqual([]);
  expect(linked.data.linkProviderRecord.provider?.records).toContainEqual({
    ...{ vendorId: bill.mdiId, rule: 'manual', decidedBy: 'person:local-operator' },
  });
  expect(await recordsOf(id)).toEqual(both(bill));
  expect(await openMatches(bill)).toEqual([]);
  expect(taken(stack)).toEqual({});

  const unlinked = await stack.ask<{ unlinkProviderRecord: Payload }>(unlink, input(id, bill.mdiId, 'a mistake'));
  expect(unlinked.data.unlinkProviderRecord.userErrors).toEqual([]);
  // There may be another record that is theirs.
  expect(taken(stack)).toEqual({ 'vsee getUser': 1, 'mdi searchClinicians': 2 });
  expect(await recordsOf(id)).toEqual([bill.vseeId]);
  expect(await openMatches(bill)).toEqual([]);
  expect(await historyOf(id)).toEqual([
    `UNLINKED ${bill.mdiId ?? ''} person:local-operator a mistake`,
    `LINKED ${bill.mdiId ?? ''} person:local-operator asked them`,
  ]);
  expect(taken(stack)).toEqual({});
});

test('a person’s "no" beats the rule that would link by number, for good', async () => {
  const one = hard('plain', 0);
  const id = await idOf(one);
  expect(taken(stack)).toEqual(met(1));
  expect(await recordsOf(id)).toEqual(both(one));
  expect(taken(stack)).toEqual({});
  const { data } = await stack.ask<{ unlinkProviderRecord: Payload }>(unlink, input(id, one.mdiId, 'not her'));
  expect(data.unlinkProviderRecord.userErrors).toEqual([]);
  expect(taken(stack)).toEqual({ 'vsee getUser': 1, 'mdi searchClinicians': 1 });
  // Whoever meets them again, at either vendor, sees them apart.
  expect(await recordsOf(await idOf(one))).toEqual([one.vseeId]);
  const other = stack.sandbox.world.cases.find(({ clinicianId }) => clinicianId === one.mdiId);
  type Answer = { case: { provider: { records: { vendorId: string }[] } } };
  const again = await stack.ask<Answer>(`query ($id: ID!) { case(id: $id) { provider { records { vendorId } } } }`, {
    id: globalId('Case', other?.caseId),
  });
  expect(again.data.case.provider.records).toEqual([{ vendorId: one.mdiId }]);
  expect(taken(stack)).toEqual({ 'vsee getVisit': 1, 'mdi getCase': 1, 'mdi getClinician': 1, 'vsee getUser': 1 });
});

test('of two records of one clinician at MDI a person rejects one: the other is linked then', async () => {
  const doubled = hard('doubled', 0);
  const id = await idOf(doubled);
  // Both stand in one answer.
  expect(taken(stack)).toEqual(met(1));
  expect(await recordsOf(id)).toEqual([doubled.vseeId]);
  const matches = await openMatches(doubled);
  expect(taken(stack)).toEqual({ 'vsee getUser': 1, 'mdi getClinician': 2 });
  expect(matches.map(({ rule }) => rule)).toEqual(['npi/1', 'npi/1']);
  const wrong = matches.find(({ candidates }) => candidates.every(({ vendorId }) => vendorId !== doubled.mdiId));
  const { data, errors } = await stack.ask<{ rejectProviderMatch: Payload }>(reject, {
    input: { matchId: wrong?.matchId ?? '', reason: 'made twice' },
  });
  expect([errors, data.rejectProviderMatch.userErrors]).toEqual([[], []]);
  expect(await recordsOf(id)).toEqual(both(doubled));
  expect(taken(stack)).toEqual({});
  expect((await historyOf(id)).some((line) => /^REJECTED \S+ person:local-operator made twice$/.test(line))).toBe(true);
});

test('a number typed wrong at MDI keeps name and e-mail address from linking, and is shown to a person', async () => {
  const one = hard('mistyped-npi', 0);
  taken(stack);
  const id = await idOf(one);
  expect(await recordsOf(id)).toEqual([one.vseeId]);
  expect(taken(stack)).toEqual(met(2));
  expect(await openMatches(one)).toMatchObject([{ rule: 'other-npi/1', vetoes: ['npi'] }]);
});

test('what a reviewer can mend is in userErrors', async () => {
  const one = hard('nickname', 1);
  const id = await idOf(one);
  const cases = [
    [link, input(id, one.mdiId, '  '), 'INVALID', ['reason']],
    [link, input(id, 'no-such-record'), 'NOT_FOUND', ['vendorId']],
    [link, { input: { ...input(id, '1').input, vendor: 'CYBERMDCARE' } }, 'INVALID', ['vendor']],
    [link, input(globalId('Provider', 'nobody'), one.mdiId), 'NOT_FOUND', ['providerId']],
    [unlink, input(id, one.mdiId), 'NOT_FOUND', ['vendorId']],
    [unlink, { input: { ...input(id, one.vseeId).input, vendor: 'VSEE' } }, 'CONFLICT', ['vendorId']],
    [reject, { input: { matchId: 'none', reason: 'why not' } }, 'NOT_FOUND', ['matchId']],
  ] as const;
  for (const [mutation, variables, code, field] of cases) {
    taken(stack);
    const { data, errors } = await stack.ask<Record<string, Payload>>(mutation, variables);
    expect(errors).toEqual([]);
    // Only a record that nobody knows has to be asked for.
    const isAsked = 'vendorId' in variables.input && variables.input.vendorId === 'no-such-record';
    expect(taken(stack)).toEqual(isAsked ? { 'mdi getClinician': 1 } : {});
    const [answer] = Object.values(data);
    expect(answer?.provider).toBeNull();
    expect(answer?.userErrors).toMatchObject([{ code, field: [...field] }]);
  }
});
