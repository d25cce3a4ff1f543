import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';
import { plantedTwin } from '../support/world.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());

/** A patient whom VSee and MDI both know under our key, with a case at MDI. */
function linkedPatient() {
  const { world } = stack.sandbox;
  for (const member of world.patients.vsee) {
    const twin = plantedTwin(world, member);
    const cases = world.cases.filter((one) => one.patientId === twin?.vendorId);
    const visits = world.visits.filter((visit) => visit.memberId === member.vendorId);
    if (twin !== undefined && cases.length > 1 && visits.length > 0 && member.name.suffix === null) {
      return { member, twin, cases, visits, key: member.plantedKey?.replace('patient:', '') ?? '' };
    }
  }
  throw new Error('the world has no such patient');
}

const chart = `query Chart($id: ID!) { patient(id: $id) {
  name { given family } birthDate gender email phone address { city state }
  records { vendor vendorId rule grade } unavailable { vendor }
  visits(first: 100) { totalCount edges { node { records { vendorId } startsAt } } }
  cases(first: 100) { totalCount edges { node { records { vendorId } status patient { id } } } }
} }`;

type Chart = {
  patient: {
    name: { given: string; family: string };
    birthDate: string;
    records: { vendor: string; vendorId: string; rule: string; grade: string }[];
    visits: { totalCount: number; edges: { node: { records: { vendorId: string }[] } }[] };
    cases: { totalCount: number; edges: { node: { records: { vendorId: string }[]; patient: { id: string } } }[] };
  };
};

test("a patient's chart joins two vendors by the planted key, in the fewest calls", async () => {
  const { member, twin, cases, visits, key } = linkedPatient();
  const id = Buffer.from(`Patient:${key}`).toString('base64url');
  // The patient becomes known when a record of theirs is met.
  await stack.ask(`{ patients(search: "${member.name.given} ${member.name.family}") { edges { node { id } } } }`);

  stack.clearCalls();
  const { data, errors } = await stack.ask<Chart>(chart, { id });
  expect(errors).toEqual([]);
  expect(data.patient.name).toEqual({ given: member.name.given, family: member.name.family });
  expect(data.patient.birthDate).toBe(member.birthDate);
  expect(data.patient.records).toEqual([
    { vendor: 'VSEE', vendorId: member.vendorId, rule: 'planted-key', grade: 'CERTAIN' },
    { vendor: 'MDI', vendorId: twin.vendorId, rule: 'planted-key', grade: 'CERTAIN' },
  ]);
  const idsOf = (edges: { node: { records: { vendorId: string }[] } }[]): string[] =>
    edges.map(({ node }) => node.records[0]?.vendorId ?? '').toSorted();
  expect(idsOf(data.patient.visits.edges)).toEqual(visits.map((visit) => visit.vseeId).toSorted());
  expect(idsOf(data.patient.cases.edges)).toEqual(cases.map((one) => one.caseId).toSorted());
  expect(data.patient.cases.edges.every(({ node }) => node.patient.id === id)).toBe(true);
  expect(stack.calls()).toEqual({
    // The address is nowhere but at MDI; the rest of the demographics is the user's own page.
    'vsee getUser': 1,
    'vsee signOn': 1,
    'vsee listVisits': 1,
    'mdi getPatient': 1,
    'mdi listPatientCases': 1,
  });
});

test('a case page is the case, its offerings, its history and the catalogue; the name is asked of its owner', async () => {
  const { cases } = linkedPatient();
  const one = cases.find(({ clinicianId }) => clinicianId !== null) ?? cases[0];
  const id = Buffer.from(`Case:${one?.caseId ?? ''}`).toString('base64url');
  stack.clearCalls();
  type Page = {
    case: {
      status: string;
      provider: { npi: string; specialty: string } | null;
      offerings: { title: string; offering: { title: string; product: { kind: string } } }[];
      statusHistory: { status: string; changedAt: string }[];
    };
  };
  const { data, errors } = await stack.ask<Page>(
    `query ($id: ID!) { case(id: $id) { status type createdAt
      patient { name { text } birthDate } provider { name { text } npi specialty licences { state } }
      offerings { title status offering { title product { kind } } } statusHistory { status reason changedAt } } }`,
    { id },
  );
  expect(errors).toEqual([]);
  expect(stack.calls()).toEqual({
    'mdi getCase': 1,
    // The case does not tell where its clinician may practise (public collection).
    'mdi getClinician': 1,
    'mdi listCaseOfferings': 1,
    'mdi listCaseStatuses': 1,
    'mdi listOfferings': 1,
    'vsee getUser': 1,
  });
  expect(data.case.statusHistory.map(({ status }) => status)).toEqual(
    one?.history.map(({ name }) => name.toUpperCase()),
  );
  expect(data.case.status).toBe(one?.history.at(-1)?.name.toUpperCase());
  for (const { title, offering } of data.case.offerings) expect(offering.title).toBe(title);
  const clinician = stack.sandbox.world.clinicians.find(({ mdiId }) => mdiId === one?.clinicianId);
  expect(data.case.provider?.npi).toBe(clinician?.npi);
});

test('node and nodes read what ids name, through the same loaders, and leave null for what is not there', async () => {
  const { cases } = linkedPatient();
  const idOf = (type: string, key: string): string => Buffer.from(`${type}:${key}`).toString('base64url');
  const ids = [
    idOf('Case', cases[0]?.caseId ?? ''),
    idOf('Room', 'main-street'),
    idOf('Room', 'no-such-room'),
    idOf('Case', cases[0]?.caseId ?? ''),
    idOf('Visit', 'VSEE:1'),
  ];
  stack.clearCalls();
  const { data, errors } = await stack.ask<{ nodes: ({ __typename: string; id: string } | null)[] }>(
    `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`,
    { ids },
  );
  expect(errors).toEqual([]);
  expect(data.nodes).toEqual([
    { __typename: 'Case', id: ids[0] },
    { __typename: 'Room', id: ids[1] },
    null,
    { __typename: 'Case', id: ids[0] },
    null,
  ]);
  expect(stack.calls()).toEqual({ 'mdi getCase': 1, 'vsee getRoom': 2, 'vsee getVisit': 1 });
});

test('a provider has rooms and visits; a room has providers', async () => {
  const { data, errors } = await stack.ask<{ room: { providers: { id: string; rooms: { code: string }[] }[] } }>(
    `{ room(code: "main-street") { providers { id name { text } email rooms { code } visits { totalCount } } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.room.providers.length).toBeGreaterThan(0);
  for (const provider of data.room.providers) expect(provider.rooms.map(({ code }) => code)).toContain('main-street');
});

test('a connection pages through a list without losing or repeating anything', async () => {
  type Page = { rooms: { edges: { node: { code: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
  const codes: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 10; page += 1) {
    const { data }: { data: Page } = await stack.ask<Page>(
      `query ($after: String) { rooms(first: 3, after: $after) { edges { node { code } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    codes.push(...data.rooms.edges.map(({ node }) => node.code));
    if (!data.rooms.pageInfo.hasNextPage) break;
    after = data.rooms.pageInfo.endCursor;
  }
  expect(codes.toSorted()).toEqual(stack.sandbox.world.rooms.map(({ code }) => code).toSorted());
});
