import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { dayAround } from '../../src/domain/time.ts';
import { makeWorld } from '../../src/sandbox/world/index.ts';
import type { Visit } from '../../src/sandbox/world/types.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { memberOf, roomDay } from '../support/world.ts';

/** Five minutes into a visit of today: there is one going on, whenever the test runs. */
const at = middleOfAVisit();

function middleOfAVisit(): number {
  const timeZone = 'America/Los_Angeles';
  const { from, to } = dayAround(Date.now(), timeZone);
  const { visits } = makeWorld({ seed: 1, patients: 200, now: from, timeZone });
  const visit = visits.find(({ startAt, status }) => startAt >= from && startAt < to && status !== 'cancelled');
  return (visit?.startAt ?? from) + 300_000;
}

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ sandbox: { now: at }, now: () => at });
});
afterAll(() => stack.close());
afterEach(() => stack.vendor('vsee').faults.clear());

const idOf = (type: string, key: string): string => Buffer.from(`${type}:${key}`).toString('base64url');
const visitId = (visit: Visit): string => idOf('Visit', `VSEE:${visit.vseeId}`);

function visitWith(wanted: (visit: Visit) => boolean): Visit {
  const visit = stack.sandbox.world.visits.find(wanted);
  if (visit === undefined) throw new Error('the world has no such visit');
  return visit;
}

const held = (visit: Visit): boolean => visit.status === 'completed' && visit.providerId !== null;

const whole = `query ($id: ID!) { visit(id: $id) {
  createdAt modifiedAt expiresAt state specialtyRawCode subtypeRawCode isGroup groupKey isTest isEditExpired
  pendingActionCount patientName
  author { name kind kindRawCode patient { id } }
  hosts { roleRawCode timeZone provider { id name { text } email } }
  meeting { phoneNumbers { country phone phoneText } hostEmails hasPin isRecordedFromStart expiresAt }
  callLog { startedAt endedAt durationSeconds waitingSeconds legs { provider { id } providerText durationSeconds } }
  payment { paymentId description amount durationMinutes } invoice { amountDue currency }
  note { isDraft reasonForVisit physicalExam assessmentPlan diagnosisText diagnoses { code label } patientInstructions
    disposition npi modifiedBy { name kind } attachments { name } }
  prescriptions { prescriptionId drug ndc rxNormCode quantity quantityUnit refills daysSupply prescribedOn signedOn }
  earlierPrescriptions { drug ndc signedOn route isSubstitutionAllowed }
  rootVisit { id }
} }`;

test('a held visit tells everything in one call: its own page', async () => {
  const visit = visitWith((one) => held(one) && one.kind === 'scheduled' && one.rootVisitId === null);
  const provider = stack.sandbox.world.clinicians.find(({ vseeId }) => vseeId === visit.providerId);
  stack.clearCalls();
  type Told = Record<string, unknown> & { hosts: { provider: { id: string } }[]; note: { npi: string | null } };
  const { data, errors } = await stack.ask<{ visit: Told }>(whole, { id: visitId(visit) });
  expect(errors).toEqual([]);
  expect(stack.calls()).toEqual({ 'vsee getVisit': 1 });
  const iso = (at: number): string => new Date(Math.floor(at / 1_000) * 1_000).toISOString();
  const [host] = data.visit.hosts;
  expect(data.visit).toMatchObject({
    createdAt: iso(visit.createdAt),
    modifiedAt: iso(visit.modifiedAt),
    isGroup: visit.groupKey !== null,
    isTest: false,
    pendingActionCount: 0,
    author: { kind: 'PROGRAM', patient: null },
    hosts: [{ roleRawCode: 'owner', provider: { email: provider?.email } }],
    meeting: { hasPin: true, hostEmails: [provider?.email], phoneNumbers: [{ country: 'US', phone: '+12025550199' }] },
    callLog: { durationSeconds: 660, legs: [{ provider: { id: host?.provider.id }, providerText: provider?.email }] },
    note: {
      physicalExam: 'Nothing to note.\nChest & abdomen clear',
      diagnoses: [
        { code: 'T78.40XA', label: 'Allergic reaction,initial encounter' },
        { code: 'J45.909', label: 'Asthma' },
      ],
      patientInstructions: 'Plan / Discharge: rest and drink enough.',
      npi: visit.postVisitNote?.npi === '' ? null : visit.postVisitNote?.npi,
    },
    prescriptions: [
      { ndc: '00087654321', rxNormCode: '1049630', signedOn: new Date(visit.startAt).toISOString().slice(0, 10) },
    ],
    earlierPrescriptions: [{ signedOn: null, route: 'e-Sent:Jan 30 2024 3:41PM Sandbox Pharmacy\nSent' }],
    rootVisit: null,
  });
});

test('what lets its bearer into the call is nowhere in the answer, nor in the log', async () => {
  const { text } = await stack.ask(whole, { id: visitId(visitWith(held)) });
  for (const secret of ['838759', 'sandbox-meeting-', 'sandbox-link-token']) {
    expect(text).not.toContain(secret);
    expect(stack.logged()).not.toContain(secret);
  }
});

test('what the list embeds costs nothing more, for any number of visits', async () => {
  stack.clearCalls();
  const { data, errors } = await stack.ask<{ visits: { edges: { node: { payment: { amount: number } } }[] } }>(
    `{ visits(first: 50) { edges { node { createdAt modifiedAt state specialtyRawCode subtypeRawCode isGroup groupKey
       kindRawCode statusRawCode payment { amount description } } } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.visits.edges.length).toBeGreaterThan(20);
  expect(stack.calls()).toEqual({ 'vsee listVisits': 1 });
});

test('however many fields only the page has, each visit of a list is one call', async () => {
  stack.clearCalls();
  const { errors } = await stack.ask(
    `{ visits(filter: { room: "main-street" }, first: 10) { edges { node { hosts { provider { name { text } } }
       meeting { hasPin } note { disposition } prescriptions { drug } callLog { endedAt } intake { reasonForVisit
       medicalProfile { createdAt } } author { kind } isTest expiresAt } } } }`,
  );
  expect(errors).toEqual([]);
  expect(stack.calls()).toEqual({
    'vsee listVisits': 1,
    'vsee getVisit': Math.min(10, roomDay(stack.sandbox.world, 'main-street').length),
  });
});

test('the related walk-in is told without asking; what is not told of it is its own page', async () => {
  const visit = visitWith((one) => one.relatedWalkInId !== null);
  const related = visitWith((one) => one.vseeId === visit.relatedWalkInId);
  stack.clearCalls();
  const gist = await stack.ask<{ visit: unknown }>(
    `query ($id: ID!) { visit(id: $id) { relatedWalkIn { id kind status startsAt endsAt } } }`,
    { id: visitId(visit) },
  );
  expect(gist.errors).toEqual([]);
  expect(stack.calls()).toEqual({ 'vsee getVisit': 1 });
  expect(gist.data.visit).toMatchObject({
    relatedWalkIn: { id: visitId(related), kind: 'WALK_IN', startsAt: new Date(related.startAt).toISOString() },
  });
  stack.clearCalls();
  const more = await stack.ask<{ visit: { relatedWalkIn: { patient: { id: string }; intake: unknown } } }>(
    `query ($id: ID!) { visit(id: $id) { relatedWalkIn { status patient { id } intake { reasonForVisit } room { code } } } }`,
    { id: visitId(visit) },
  );
  expect(more.errors).toEqual([]);
  expect(more.data.visit.relatedWalkIn.intake).toEqual({ reasonForVisit: related.intake.reasonForVisit });
  expect(stack.calls()).toMatchObject({ 'vsee getVisit': 2 });
});

test('a visit leads back to its root', async () => {
  const visit = visitWith((one) => one.rootVisitId !== null);
  const { data, errors } = await stack.ask<{ visit: { rootVisit: { id: string } } }>(
    `query ($id: ID!) { visit(id: $id) { rootVisit { id status } } }`,
    { id: visitId(visit) },
  );
  expect(errors).toEqual([]);
  expect(data.visit.rootVisit.id).toBe(idOf('Visit', `VSEE:${visit.rootVisitId ?? ''}`));
});

test('an e-consult expires and has a bill', async () => {
  const visit = visitWith((one) => one.kind === 'e-consult' && one.status === 'confirmed');
  const { data, errors } = await stack.ask<{ visit: unknown }>(
    `query ($id: ID!) { visit(id: $id) { expiresAt note { isDraft } callLog { endedAt }
       invoice { invoiceId amountDue currency isLive statusRawCode } author { kind name } } }`,
    { id: visitId(visit) },
  );
  expect(errors).toEqual([]);
  const { name } = memberOf(stack.sandbox.world, visit);
  expect(data.visit).toEqual({
    expiresAt: new Date(visit.startAt + 15_300_000).toISOString(),
    note: null,
    callLog: null,
    invoice: { invoiceId: visit.intake.intakeId, amountDue: 0, currency: 'USD', isLive: false, statusRawCode: '10' },
    author: { kind: 'PATIENT', name: `${name.given} ${name.family}` },
  });
});

test('the recordings of a whole page of visits are one call, each with its own', async () => {
  const { world } = stack.sandbox;
  const recorded = visitWith((one) => one.recordings.length > 0);
  const from = new Date(recorded.startAt - 10 * 86_400_000).toISOString();
  const to = new Date(recorded.startAt + 86_400_000).toISOString();
  stack.clearCalls();
  type Node = { id: string; recordings: { totalCount: number; items: { recordingId: string; endedAt: string }[] } };
  const { data, errors } = await stack.ask<{ visits: { edges: { node: Node }[] } }>(
    `query ($from: DateTime!, $to: DateTime!) { visits(filter: { from: $from, to: $to }, first: 100) {
       edges { node { id recordings { totalCount items { recordingId endedAt } } } } } }`,
    { from, to },
  );
  expect(errors).toEqual([]);
  expect(stack.calls()).toEqual({ 'vsee listVisits': 2 });
  expect(data.visits.edges.some(({ node }) => node.recordings.totalCount > 0)).toBe(true);
  for (const { node } of data.visits.edges) {
    const visit = world.visits.find((one) => visitId(one) === node.id);
    expect(node.recordings.items.map(({ recordingId }) => recordingId)).toEqual(visit?.recordings.map(({ id }) => id));
  }
});

test('a patient’s visit in progress is read as that patient; its page is not asked for again', async () => {
  const running = visitWith((one) => one.status === 'in-progress');
  const id = visitId(running);
  const met = await stack.ask<{ visit: { patient: { id: string } } }>(
    `query ($id: ID!) { visit(id: $id) { patient { id } } }`,
    { id },
  );
  stack.clearCalls();
  type Current = { patient: { currentVisit: { id: string; status: string; intake: unknown } | null } };
  const { data, errors } = await stack.ask<Current>(
    `query ($id: ID!) { patient(id: $id) { currentVisit { id status intake { reasonForVisit } meeting { hasPin } } } }`,
    { id: met.data.visit.patient.id },
  );
  expect(errors).toEqual([]);
  expect(data.patient.currentVisit).toMatchObject({ id, status: 'IN_PROGRESS' });
  expect(stack.calls()).toEqual({ 'vsee getUser': 1, 'vsee signOn': 1, 'vsee getCurrentVisit': 1 });
});

test('a patient with no visit in progress has none, and no error', async () => {
  const { world } = stack.sandbox;
  const idle = visitWith(({ memberId }) =>
    world.visits.every((one) => one.memberId !== memberId || one.status !== 'in-progress'),
  );
  const met = await stack.ask<{ visit: { patient: { id: string } } }>(
    `query ($id: ID!) { visit(id: $id) { patient { id currentVisit { id } } } }`,
    { id: visitId(idle) },
  );
  expect(met.errors).toEqual([]);
  expect(met.data.visit.patient).toMatchObject({ currentVisit: null });
});

test('a part that cannot be read is null with an error of its own; what the vendor breaks elsewhere stays whole', async () => {
  const visit = visitWith(held);
  stack
    .vendor('vsee')
    .faults.set([{ operation: 'getVisit', effect: { kind: 'wrong-types', fields: ['meeting', 'diagnosis'] } }]);
  const { data, errors } = await stack.ask<{ visit: Record<string, unknown> }>(
    `query ($id: ID!) { visit(id: $id) { status meeting { hasPin } note { disposition } callLog { durationSeconds } } }`,
    { id: visitId(visit) },
  );
  expect(data.visit).toEqual({ status: 'COMPLETED', meeting: null, note: null, callLog: { durationSeconds: 660 } });
  expect(errors).toHaveLength(1);
  expect(errors[0]?.extensions).toMatchObject({ code: 'VENDOR_BAD_RESPONSE', operation: 'getVisit', count: 2 });
});

test('when a page cannot be had, what the list told stands', async () => {
  stack.vendor('vsee').faults.set([{ operation: 'getVisit', effect: { kind: 'status', status: 403 } }]);
  const { data, errors } = await stack.ask<{ visits: { edges: { node: Record<string, unknown> }[] } }>(
    `{ visits(filter: { room: "main-street" }, first: 3) { edges { node { status note { disposition } payment { amount } } } } }`,
  );
  expect(data.visits.edges).toHaveLength(3);
  for (const { node } of data.visits.edges) {
    expect(node).toMatchObject({ note: null, payment: { amount: expect.any(Number) as number } });
  }
  expect(errors).toHaveLength(1);
  expect(errors[0]?.extensions).toMatchObject({ code: 'VENDOR_AUTH', count: 3 });
});
