import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PatientRecord } from '../../src/sandbox/world/types.ts';
import { taken } from '../support/calls.ts';
import { type Stack, startStack } from '../support/stack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());

type Payload = {
  patient: { records: { vendorId: string; rule: string; decidedBy: string }[] } | null;
  userErrors: { code: string; field: string[]; message: string }[];
};
type Candidate = {
  vendor: string;
  vendorId: string;
  birthDate: string;
  name: { text: string };
  patient: { id: string };
};
type Match = {
  matchId: string;
  grade: string;
  rule: string;
  matchedFields: string[];
  conflictingFields: string[];
  vetoes: string[];
  candidates: Candidate[];
};
type History = { action: string; record: { vendorId: string }; decidedBy: string; reason: string | null };

/** Somebody whose birth date MDI has with day and month swapped, and whom no planted key helps. */
function swapped(index: number): Readonly<{ member: PatientRecord; other: PatientRecord }> {
  const { world } = stack.sandbox;
  const persons = world.persons.filter(({ hardCase }) => hardCase === 'swapped-day-month');
  const pairs = persons.flatMap(({ personId }) => {
    const member = world.patients.vsee.find((one) => one.personId === personId && one.plantedKey === null);
    const other = world.patients.mdi.find((one) => one.personId === personId);
    return member === undefined || other === undefined ? [] : [{ member, other }];
  });
  const pair = pairs[index];
  if (pair === undefined) throw new Error('the world has no such patient');
  return pair;
}

async function idOf({ name, vendorId }: PatientRecord): Promise<string> {
  type Found = { patients: { edges: { node: { id: string; records: { vendorId: string }[] } }[] } };
  const { data } = await stack.ask<Found>(
    `query ($search: String!) { patients(search: $search, first: 100) { edges { node { id records { vendorId } } } } }`,
    { search: `${name.given} ${name.family}` },
  );
  const edge = data.patients.edges.find(({ node }) => node.records.some((record) => record.vendorId === vendorId));
  return edge?.node.id ?? '';
}

async function recordsOf(id: string): Promise<readonly string[]> {
  type Answer = { patient: { records: { vendorId: string }[] } };
  const { data } = await stack.ask<Answer>(`query ($id: ID!) { patient(id: $id) { records { vendorId } } }`, { id });
  return data.patient.records.map(({ vendorId }) => vendorId);
}

async function historyOf(id: string): Promise<readonly string[]> {
  const query = `query ($id: ID!) { patient(id: $id) { linkHistory { action record { vendorId } decidedBy reason decidedAt } } }`;
  const { data } = await stack.ask<{ patient: { linkHistory: History[] } }>(query, { id });
  return data.patient.linkHistory.map(
    (one) => `${one.action} ${one.record.vendorId} ${one.decidedBy} ${one.reason ?? ''}`,
  );
}

async function openMatch(ref: PatientRecord): Promise<Match | undefined> {
  const { data, errors } = await stack.ask<{ patientMatches: { edges: { node: Match }[] } }>(
    `{ patientMatches(first: 100) { totalCount edges { node {
      matchId grade rule matchedFields conflictingFields vetoes
      candidates { vendor vendorId birthDate name { text } patient { id } }
    } } } }`,
  );
  expect(errors).toEqual([]);
  return data.patientMatches.edges
    .map(({ node }) => node)
    .find(({ candidates }) => candidates.some(({ vendorId }) => vendorId === ref.vendorId));
}

const input = (id: string, vendorId: string, reason = 'asked the patient') => ({
  input: { patientId: id, vendor: 'MDI', vendorId, reason },
});
const payload = `{ patient { records { vendorId rule decidedBy } } userErrors { code field message } }`;
const link = `mutation ($input: LinkPatientRecordInput!) { linkPatientRecord(input: $input) ${payload} }`;
const unlink = `mutation ($input: UnlinkPatientRecordInput!) { unlinkPatientRecord(input: $input) ${payload} }`;
const reject = `mutation ($input: RejectPatientMatchInput!) { rejectPatientMatch(input: $input) ${payload} }`;

test('a person links what waits in the queue, and unlinks it: each counts from the next request on, and is kept', async () => {
  const { member, other } = swapped(0);
  const id = await idOf(member);
  // Both vendors are searched for the text. Then each of the two is looked for at the other, by the e-mail address and
  // by the surname: neither decides.
  expect(taken(stack)).toEqual({ 'vsee searchUsers': 1 + 2, 'mdi searchPatients': 1 + 2 });
  expect(await recordsOf(id)).toEqual([member.vendorId]);
  expect(taken(stack)).toEqual({});

  const match = await openMatch(member);
  expect(taken(stack)).toEqual({ 'vsee getUser': 1, 'mdi getPatient': 1 });
  expect(match).toMatchObject({
    grade: 'POSSIBLE',
    rule: 'misdated/1',
    vetoes: ['birth-date'],
    conflictingFields: ['BIRTH_DATE'],
  });
  expect(match?.matchedFields).toEqual(['GIVEN_NAME', 'FAMILY_NAME', 'GENDER', 'EMAIL', 'PHONE']);
  const dates = new Map(match?.candidates.map(({ vendorId, birthDate }) => [vendorId, birthDate]));
  expect([dates.get(member.vendorId), dates.get(other.vendorId)]).toEqual([member.birthDate, other.birthDate]);

  const linked = await stack.ask<{ linkPatientRecord: Payload }>(link, input(id, other.vendorId));
  expect(linked.errors).toEqual([]);
  // Whether there is such a record at all.
  expect(taken(stack)).toEqual({ 'mdi getPatient': 1 });
  expect(linked.data.linkPatientRecord.userErrors).toEqual([]);
  expect(linked.data.linkPatientRecord.patient?.records).toContainEqual({
    ...{ vendorId: other.vendorId, rule: 'manual', decidedBy: 'person:local-operator' },
  });
  expect(await recordsOf(id)).toEqual([member.vendorId, other.vendorId]);
  expect(await openMatch(member)).toBeUndefined();
  expect(taken(stack)).toEqual({});
  const conflicts = `query ($id: ID!) { patient(id: $id) { conflicts { field values { vendor value asOf } } } }`;
  type Conflicts = { patient: { conflicts: { field: string; values: { vendor: string; value: string }[] }[] } };
  const disagreed = await stack.ask<Conflicts>(conflicts, { id });
  expect(taken(stack)).toEqual({ 'vsee getUser': 1, 'mdi getPatient': 1 });
  expect(disagreed.data.patient.conflicts).toMatchObject([
    {
      field: 'BIRTH_DATE',
      values: [
        { vendor: 'VSEE', value: member.birthDate },
        { vendor: 'MDI', value: other.birthDate },
      ],
    },
  ]);

  const unlinked = await stack.ask<{ unlinkPatientRecord: Payload }>(unlink, input(id, other.vendorId, 'a mistake'));
  expect(unlinked.data.unlinkPatientRecord.userErrors).toEqual([]);
  // There may be another record that is theirs.
  expect(taken(stack)).toEqual({ 'vsee getUser': 1, 'mdi searchPatients': 2 });
  expect(await recordsOf(id)).toEqual([member.vendorId]);
  expect(await openMatch(member)).toBeUndefined();
  expect(await historyOf(id)).toEqual([
    `UNLINKED ${other.vendorId} person:local-operator a mistake`,
    `LINKED ${other.vendorId} person:local-operator asked the patient`,
  ]);
  expect(taken(stack)).toEqual({});
});

test('a person rejects a pair: it leaves the queue, and the two stay apart', async () => {
  const { member, other } = swapped(1);
  const id = await idOf(member);
  await recordsOf(id);
  const match = await openMatch(member);
  const variables = { input: { matchId: match?.matchId ?? '', reason: 'two people' } };
  taken(stack);
  const { data, errors } = await stack.ask<{ rejectPatientMatch: Payload }>(reject, variables);
  expect(errors).toEqual([]);
  expect(data.rejectPatientMatch.userErrors).toEqual([]);
  expect(await openMatch(member)).toBeUndefined();
  expect(await recordsOf(id)).toEqual([member.vendorId]);
  expect((await historyOf(id))[0]).toMatch(/^REJECTED \S+ person:local-operator two people$/);
  // A "no" needs no vendor, then or later.
  expect(taken(stack)).toEqual({});
  expect(await recordsOf(await idOf(other))).toEqual([other.vendorId]);
});

test('what a reviewer can mend is in userErrors, without anybody’s data', async () => {
  const { member, other } = swapped(0);
  const id = await idOf(member);
  const cases = [
    [link, input(id, other.vendorId, '  '), 'INVALID', ['reason']],
    [link, input(id, 'no-such-record'), 'NOT_FOUND', ['vendorId']],
    [link, { input: { ...input(id, '1').input, vendor: 'UPDOX' } }, 'INVALID', ['vendor']],
    [unlink, input(id, other.vendorId), 'NOT_FOUND', ['vendorId']],
    [reject, { input: { matchId: 'none', reason: 'why not' } }, 'NOT_FOUND', ['matchId']],
  ] as const;
  for (const [mutation, variables, code, field] of cases) {
    taken(stack);
    const { data, errors } = await stack.ask<Record<string, Payload>>(mutation, variables);
    expect(errors).toEqual([]);
    // Only a record that nobody knows has to be asked for.
    expect(taken(stack)).toEqual(field[0] === 'vendorId' && mutation === link ? { 'mdi getPatient': 1 } : {});
    const [answer] = Object.values(data);
    expect(answer?.patient).toBeNull();
    expect(answer?.userErrors).toMatchObject([{ code, field: [...field] }]);
    expect(JSON.stringify(answer)).not.toContain(member.name.family);
  }
  expect(stack.logged()).not.toContain(member.name.family);
});
