import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { VendorRef } from '../../src/domain/vendor.ts';
import type { KnownVisit } from '../../src/identity/visit-links.ts';
import { makeWorld } from '../../src/sandbox/world/index.ts';
import { type Stack, startStack } from '../support/stack.ts';

const now = Date.now();
const timeZone = 'America/Los_Angeles';
const world = makeWorld({ seed: 1, patients: 200, now, timeZone });

/** The patient with the most visits, so that there are pages to go through. */
const memberId = [...Map.groupBy(world.visits, (visit) => visit.memberId)].toSorted(
  ([, a], [, b]) => b.length - a.length,
)[0]?.[0];
const own = world.visits.filter((visit) => visit.memberId === memberId);
const [first, second] = own;
const [telemedicine, leg] = world.telemedicineAppointments;
const calendarOnly = world.calendarAppointments.find(
  ({ partnerId }) => !own.some(({ vseeId }) => partnerId.endsWith(vseeId)),
);

const vsee = (id: string | undefined): VendorRef => ({ vendor: 'VSEE', id: id ?? '' });
const cyber = (number: string | undefined): VendorRef => ({ vendor: 'CYBERMDCARE', id: number ?? '' });
/** The calendar is asked by the ids that its partner gave: ours. */
const updox = (id: string | undefined): VendorRef => ({ vendor: 'UPDOX', id: id ?? '' });

/** What our bookings are taken to be: a visit that only CyberMDCare has, one that only the calendar has, one at both. */
const known: readonly KnownVisit[] = [
  { records: [cyber(telemedicine?.appointmentNumber)], startsAt: null },
  { records: [updox(calendarOnly?.partnerId)], startsAt: calendarOnly?.startAt ?? null },
  { records: [vsee(first?.vseeId), cyber(leg?.appointmentNumber)], startsAt: null },
  { records: [cyber('99999999'), vsee(second?.vseeId)], startsAt: null },
];

let stack: Stack;
let plain: Stack;
let patientId: string;
beforeAll(async () => {
  stack = await startStack({ sandbox: { now }, visitLinks: { ofPatient: () => Promise.resolve(known) } });
  plain = await startStack({ sandbox: { now } });
  patientId = await meet(stack);
});
afterAll(async () => {
  await stack.close();
  await plain.close();
});
afterEach(() => {
  for (const name of ['vsee', 'cybermdcare', 'updox'] as const) stack.vendor(name).faults.clear();
});

async function meet(on: Stack): Promise<string> {
  const id = Buffer.from(`Visit:VSEE:${first?.vseeId ?? ''}`).toString('base64url');
  const { data } = await on.ask<{ visit: { patient: { id: string } } }>(
    `query ($id: ID!) { visit(id: $id) { patient { id } } }`,
    { id },
  );
  return data.visit.patient.id;
}

type Page = {
  totalCount: number | null;
  edges: {
    cursor: string;
    node: { startsAt: string | null; records: { vendor: string; vendorId: string }[] } | null;
  }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  unavailable: { vendor: string; code: string }[];
};

async function page(on: Stack, id: string, variables: object): Promise<Page> {
  const { data } = await on.ask<{ patient: { visits: Page } }>(
    `query ($id: ID!, $first: Int, $after: String, $orderBy: VisitOrder! = STARTS_AT_DESC, $filter: PatientVisitFilter) {
       patient(id: $id) { visits(first: $first, after: $after, orderBy: $orderBy, filter: $filter) {
         totalCount edges { cursor node { startsAt records { vendor vendorId } } }
         pageInfo { hasNextPage endCursor } unavailable { vendor code } } } }`,
    { id, ...variables },
  );
  return data.patient.visits;
}

const nameOf = ({ vendor, vendorId }: { vendor: string; vendorId: string }): string => `${vendor} ${vendorId}`;
const namesIn = ({ edges }: Page): string[] => edges.flatMap(({ node }) => (node ? nameOf(node.records[0]!) : []));

/** Every visit that the patient has, under the record that it is known by. */
const everything = [
  ...own.filter((visit) => visit !== second).map(({ vseeId }) => `VSEE ${vseeId}`),
  `CYBERMDCARE ${telemedicine?.appointmentNumber ?? ''}`,
  `UPDOX ${calendarOnly?.partnerId ?? ''}`,
];

test.each([1, 3, 100])('three vendors in one order, in pages of %i: each visit once', async (size) => {
  const names: string[] = [];
  const starts: number[] = [];
  let after: string | null = null;
  do {
    const one: Page = await page(stack, patientId, { first: size, after });
    names.push(...namesIn(one));
    starts.push(...one.edges.map(({ node }) => Date.parse(node?.startsAt ?? '')));
    expect(one).toMatchObject({ totalCount: everything.length, unavailable: [] });
    after = one.pageInfo.hasNextPage ? one.pageInfo.endCursor : null;
  } while (after !== null);
  expect(names.toSorted()).toEqual(everything.toSorted());
  expect(starts).toEqual(starts.toSorted((a, b) => b - a));
});

test('a visit that is booked at two vendors is one, with both records; the calls are one each', async () => {
  stack.clearCalls();
  const { edges } = await page(stack, patientId, { first: 100 });
  const both = edges.find(({ node }) => node?.records.some(({ vendorId }) => vendorId === first?.vseeId));
  expect(both?.node?.records.map(nameOf)).toEqual([
    `VSEE ${first?.vseeId ?? ''}`,
    `CYBERMDCARE ${leg?.appointmentNumber ?? ''}`,
  ]);
  expect(stack.calls()).toMatchObject({
    'vsee listVisits': 1,
    // The one that is its own visit, and the one that is not there any more.
    'cybermdcare getAppointment': 2,
    'updox getAppointmentStatuses': 1,
  });
});

test('a vendor that is missing from a page is named, and comes in later with nothing lost or told twice', async () => {
  stack.vendor('cybermdcare').faults.set([{ operation: 'getAppointment', effect: { kind: 'html' } }]);
  const one = await page(stack, patientId, { first: own.length - 2 });
  expect(one).toMatchObject({
    totalCount: null,
    unavailable: [{ vendor: 'CYBERMDCARE', code: 'VENDOR_BAD_RESPONSE' }],
  });
  stack.vendor('cybermdcare').faults.clear();
  const rest = await page(stack, patientId, { first: 100, after: one.pageInfo.endCursor });
  expect(rest.unavailable).toEqual([]);
  const names = [...namesIn(one), ...namesIn(rest)];
  expect(names.toSorted()).toEqual(everything.toSorted());
});

test('without bookings of ours it is the vendor’s own list, earliest first when asked so', async () => {
  const id = await meet(plain);
  plain.clearCalls();
  const { edges, totalCount } = await page(plain, id, { first: 100, orderBy: 'STARTS_AT_ASC' });
  expect(totalCount).toBe(own.length);
  const starts = edges.map(({ node }) => Date.parse(node?.startsAt ?? ''));
  expect(starts).toEqual(own.map(({ startAt }) => startAt).toSorted((a, b) => a - b));
  expect(plain.calls()).toMatchObject({ 'vsee listVisits': 1 });
  expect(Object.keys(plain.calls()).filter((name) => !name.startsWith('vsee'))).toEqual([]);
});

test('filters hold for all vendors', async () => {
  const only = await page(stack, patientId, { first: 100, filter: { kind: ['TELEMEDICINE'] } });
  expect(namesIn(only)).toEqual([`CYBERMDCARE ${telemedicine?.appointmentNumber ?? ''}`]);
  const from = new Date(now).toISOString();
  const coming = await page(stack, patientId, { first: 100, filter: { from } });
  for (const { node } of coming.edges) expect(Date.parse(node?.startsAt ?? '')).toBeGreaterThanOrEqual(now);
});

test.each(['abc', Buffer.from('{"NOBODY":[1,"a"]}').toString('base64url'), Buffer.from('at:3').toString('base64url')])(
  'a cursor from elsewhere is refused: %s',
  async (after) => {
    const { errors } = await stack.ask(
      `query ($id: ID!, $after: String) { patient(id: $id) { visits(after: $after) { totalCount } } }`,
      { id: patientId, after },
    );
    expect(errors[0]).toMatchObject({ message: '"after" is not a cursor of this list.' });
  },
);

test('a visit that only the calendar has is one of its own', async () => {
  const id = Buffer.from(`Visit:UPDOX:${calendarOnly?.partnerId ?? ''}`).toString('base64url');
  stack.clearCalls();
  const { data, errors } = await stack.ask<{ visit: unknown }>(
    `query ($id: ID!) { visit(id: $id) { kind status startsAt calendarEntry { status reminders { type } } } }`,
    { id },
  );
  expect(errors).toEqual([]);
  expect(data.visit).toMatchObject({ kind: 'SCHEDULED', startsAt: null, calendarEntry: { reminders: [{}, {}] } });
  expect(stack.calls()).toEqual({ 'updox getAppointmentStatuses': 1 });
});

test('a telemedicine visit is found by its number, with the name that comes with it', async () => {
  stack.clearCalls();
  const ask = (number: string) =>
    stack.ask<{ telemedicineVisit: unknown }>(
      `query ($number: ID!) { telemedicineVisit(number: $number) { kind patientName patient { id } startsAt } }`,
      { number },
    );
  const found = await ask(telemedicine?.appointmentNumber ?? '');
  expect(found.errors).toEqual([]);
  const record = world.patients.cybermdcare.find(({ vendorId }) => vendorId === telemedicine?.patientId);
  expect(found.data.telemedicineVisit).toMatchObject({
    kind: 'TELEMEDICINE',
    patientName: `${record?.name.given ?? ''} ${record?.name.family ?? ''}`,
    patient: null,
  });
  expect(stack.calls()).toEqual({ 'cybermdcare getToken': 1, 'cybermdcare getAppointment': 1 });
  expect((await ask('99999999')).data.telemedicineVisit).toBeNull();
  expect((await ask('../token')).errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});
