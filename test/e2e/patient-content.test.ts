import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { World } from '../../src/sandbox/world/types.ts';
import { type Stack, startStack } from '../support/stack.ts';

let stack: Stack;
let world: World;
let mdi: World['mdi'];
beforeAll(async () => {
  const now = Date.parse('2026-03-02T09:00:00-08:00');
  stack = await startStack({ sandbox: { now }, now: () => now });
  world = stack.sandbox.world;
  mdi = world.mdi;
});
afterAll(() => stack.close());
beforeEach(() => stack.clearCalls());

/** The graph's id of MDI's patient, and no call left on the count. */
async function patientId(mdiId: string): Promise<string> {
  const own = world.patients.mdi.find(({ vendorId }) => vendorId === mdiId);
  const { data } = await stack.ask<{
    patients: { edges: { node: { id: string; records: { vendorId: string }[] } }[] };
  }>(
    'query ($search: String!) { patients(search: $search, first: 100) { edges { node { id records { vendorId } } } } }',
    { search: own?.email ?? own?.name.family },
  );
  const id = data.patients.edges.find(({ node }) => node.records.some(({ vendorId }) => vendorId === mdiId))?.node.id;
  stack.clearCalls();
  return id ?? '';
}

async function ofPatient<T>(mdiId: string, selection: string): Promise<T> {
  const { data, errors } = await stack.ask<{ patient: T }>(`query ($id: ID!) { patient(id: $id) { ${selection} } }`, {
    id: await patientId(mdiId),
  });
  expect(errors).toEqual([]);
  return data.patient;
}

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

test('what the patient told of their health is one call: weight comes as a number or as "50.000"', async () => {
  for (const odd of [0, 1]) {
    const one = world.patients.mdi.find(
      ({ vendorId }) =>
        vendorId.charCodeAt(0) % 2 === odd &&
        mdi.exams.some(({ patientId: id, weight }) => id === vendorId && weight !== null),
    );
    const exam = mdi.exams.find(({ patientId: id }) => id === one?.vendorId);
    const { health } = await ofPatient<{ health: object }>(
      one?.vendorId ?? '',
      'health { weightKg heightCm isPregnant allergies medications conditions specialNeeds bloodPressure }',
    );
    expect(health).toEqual({
      weightKg: exam?.weight,
      heightCm: exam?.height,
      isPregnant: false,
      allergies: exam?.allergies,
      medications: exam?.medications,
      conditions: exam?.conditions,
      specialNeeds: null,
      bloodPressure: odd === 1 ? '120-129' : null,
    });
    expect(stack.calls()).toEqual({ 'mdi getPatient': 1 });
  }
});

test('exams in pages, the latest first', async () => {
  const [one] = world.patients.mdi.filter(
    ({ vendorId }) => mdi.exams.filter(({ patientId: id }) => id === vendorId).length === 3,
  );
  const exams = mdi.exams.filter(({ patientId: id }) => id === one?.vendorId).toReversed();
  const { exams: page } = await ofPatient<{ exams: { edges: { node: unknown }[] } }>(
    one?.vendorId ?? '',
    'exams(first: 2) { totalCount pageInfo { hasNextPage } edges { node { examId weightKg heightCm allergies createdAt } } }',
  );
  expect(page).toEqual({
    totalCount: 3,
    pageInfo: { hasNextPage: true },
    edges: exams.slice(0, 2).map(({ examId, weight: weightKg, height: heightCm, allergies, createdAt }) => ({
      node: { examId, weightKg, heightCm, allergies, createdAt: iso(createdAt) },
    })),
  });
  expect(stack.calls()).toEqual({ 'mdi listPatientExams': 1 });
});

test('events of the patient come as bare arrays that are asked for by page', async () => {
  const [one] = world.patients.mdi;
  const events = mdi.patientEvents[one?.vendorId ?? ''] ?? [];
  const { events: page } = await ofPatient<{ events: unknown }>(
    one?.vendorId ?? '',
    'events { totalCount edges { node { eventId title type subject by { kind name } at } } }',
  );
  expect(page).toEqual({
    totalCount: events.length,
    edges: events.map(({ eventId, title, type, model: subject, by: name, at }) => ({
      node: { eventId, title, type, subject, by: { kind: 'CLINIC', name }, at: iso(at) },
    })),
  });
  expect(stack.calls()).toEqual({ 'mdi listPatientEvents': 1 });
});

test('pharmacies that the patient prefers', async () => {
  const [mdiId = ''] = Object.entries(mdi.preferredPharmacies).find(([, ids]) => ids.length === 2) ?? [];
  const ids = mdi.preferredPharmacies[mdiId] ?? [];
  const { pharmacies } = await ofPatient<{ pharmacies: unknown[] }>(mdiId, 'pharmacies { pharmacyId name }');
  expect(pharmacies).toEqual(
    mdi.pharmacies
      .filter(({ pharmacyId }) => ids.includes(pharmacyId))
      .map(({ pharmacyId, name }) => ({ pharmacyId: String(pharmacyId), name })),
  );
  expect(stack.calls()).toEqual({ 'mdi listPatientPharmacies': 1 });
});

test('subscriptions with what is in them, and never the card that pays for them', async () => {
  const cancelled = mdi.subscriptions.find(({ status }) => status === 'cancelled');
  const { subscriptions } = await ofPatient<{ subscriptions: { edges: { node: unknown }[] } }>(
    cancelled?.patientId ?? '',
    `subscriptions { edges { node {
      subscriptionId title status statusRawCode renewPeriod encounterPeriod price offerings { title }
      startedAt cancelledAt expiresOn
    } } }`,
  );
  const own = mdi.subscriptions.filter(({ patientId: id }) => id === cancelled?.patientId);
  const second = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}.000Z`;
  expect(subscriptions.edges.map(({ node }) => node)).toEqual(
    own.map((one) => ({
      subscriptionId: one.subscriptionId,
      title: one.title,
      status: one.status.toUpperCase(),
      statusRawCode: one.status,
      renewPeriod: one.renewPeriod,
      encounterPeriod: one.encounterPeriod,
      price: one.price,
      offerings: [{ title: world.offerings.find(({ offeringId }) => offeringId === one.offeringId)?.title }],
      startedAt: second(one.startedAt),
      cancelledAt: one.cancelledAt === null ? null : second(one.cancelledAt),
      expiresOn: one.expiresOn,
    })),
  );
  expect(stack.calls()).toEqual({ 'mdi listPatientSubscriptions': 1, 'mdi listOfferings': 1 });
});

test('the clinic’s subscriptions of all patients, and one by its id', async () => {
  const own = mdi.subscriptions[1];
  const { data, errors } = await stack.ask<{ subscriptionPlans: { edges: { node: { subscriptionId: string } }[] } }>(
    `query ($id: ID!) {
      subscriptionPlans(first: 100) { totalCount edges { node { subscriptionId } } }
      subscriptionPlan(subscriptionId: $id) { title patient { name { family } } }
      nobody: subscriptionPlan(subscriptionId: "nobody") { title }
    }`,
    { id: own?.subscriptionId },
  );
  expect(errors).toEqual([]);
  expect(data.subscriptionPlans.edges.map(({ node }) => node.subscriptionId)).toEqual(
    mdi.subscriptions.map(({ subscriptionId }) => subscriptionId),
  );
  expect(data).toMatchObject({
    subscriptionPlans: { totalCount: mdi.subscriptions.length },
    subscriptionPlan: { title: own?.title, patient: { name: expect.anything() as unknown } },
    nobody: null,
  });
  expect(stack.calls()).toMatchObject({ 'mdi listSubscriptions': 1, 'mdi getSubscription': 2 });
});

test('what pharmacies have given out', async () => {
  const [first] = mdi.dispensedMedicines;
  const { dispensedMedicines } = await ofPatient<{ dispensedMedicines: unknown[] }>(
    first?.patientId ?? '',
    'dispensedMedicines { historyId name strength ndc quantity dispenseUnit daysSupply filledOn writtenOn payer }',
  );
  expect(dispensedMedicines).toEqual([
    {
      ...{ historyId: String(first?.historyId), name: first?.name, strength: first?.strength, ndc: first?.ndc },
      ...{ quantity: first?.quantity, dispenseUnit: 'Tablets', daysSupply: first?.daysSupply },
      ...{ filledOn: first?.filledOn, writtenOn: null, payer: first?.payer },
    },
  ]);
  expect(stack.calls()).toEqual({ 'mdi listDispensedMedicines': 1 });
});

const voucherFields = `voucherId isOnHold isDemo isExpired expiresAt metadata createdAt
  patient { id name { text } } case { status } questionnaire { name } diseases { code }
  pharmacy { pharmacyId name } offerings { offering { title } pharmacy { pharmacyId isForced } }`;

type Vouchers = { vouchers: { totalCount: number; edges: { node: Record<string, unknown> }[] } };

test('vouchers: "expired=0" leaves those out that cannot be used any more; what embeds its patient asks for none', async () => {
  const open = mdi.vouchers.filter(({ expiresAt }) => expiresAt >= world.now);
  const answer = await stack.ask<Vouchers>(
    `{ vouchers(first: 50, includesExpired: false) { totalCount edges { node { ${voucherFields} } } } }`,
  );
  expect(answer.errors).toEqual([]);
  const nodes = answer.data.vouchers.edges.map(({ node }) => node);
  expect(nodes.map(({ voucherId }) => voucherId).toSorted()).toEqual(open.map(({ voucherId }) => voucherId).toSorted());
  for (const one of open) {
    expect(nodes.find(({ voucherId }) => voucherId === one.voucherId)).toMatchObject({
      isOnHold: one.isOnHold,
      isDemo: one.isDemo,
      isExpired: false,
      expiresAt: iso(one.expiresAt),
      metadata: one.metadata,
      patient: one.patientId === null ? null : { name: expect.anything() as unknown },
      case: one.caseId === null ? null : { status: expect.anything() as unknown },
      questionnaire: { name: world.questionnaires.find((q) => q.questionnaireId === one.questionnaireId)?.name },
      diseases: one.diseaseIds.map((id) => ({ code: mdi.diseases.find(({ diseaseId }) => diseaseId === id)?.icd })),
      pharmacy: one.pharmacyId === null ? null : { pharmacyId: String(one.pharmacyId) },
      offerings: one.offeringIds.map((id) => ({
        offering: { title: world.offerings.find(({ offeringId }) => offeringId === id)?.title },
      })),
    });
  }
  const distinct = (ids: readonly (string | null)[]): number => new Set(ids.filter((id) => id !== null)).size;
  expect(stack.calls()).toMatchObject({
    'mdi listVouchers': 1,
    'mdi listOfferings': 1,
    'mdi getQuestionnaire': distinct(open.map(({ questionnaireId }) => questionnaireId)),
    'mdi getDisease': distinct(open.flatMap(({ diseaseIds }) => diseaseIds)),
  });
  expect(stack.calls()).not.toHaveProperty('mdi getPatient');

  const all = await stack.ask<Vouchers>('{ vouchers(first: 1) { totalCount } }');
  expect(all.data.vouchers.totalCount).toBe(mdi.vouchers.length);
});

test('a voucher by its id, whose own page calls the id otherwise and nests its pharmacies; nobody for an id that is none', async () => {
  const one = mdi.vouchers.find(({ offeringIds, patientId: id }) => offeringIds.length > 1 && id !== null);
  const { data, errors } = await stack.ask(
    `query ($id: ID!) { voucher(voucherId: $id) { ${voucherFields} } nobody: voucher(voucherId: "nobody") { metadata } }`,
    { id: one?.voucherId },
  );
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    voucher: {
      voucherId: one?.voucherId,
      isOnHold: one?.isOnHold,
      // To the second: "2022-08-16 15:57:09" (public sample).
      expiresAt: `${new Date(one?.expiresAt ?? 0).toISOString().slice(0, 19)}.000Z`,
      offerings: [
        { pharmacy: { pharmacyId: String(mdi.pharmacies[0]?.pharmacyId), isForced: true } },
        { pharmacy: null },
      ],
    },
    nobody: null,
  });
});

test('the vouchers of a patient', async () => {
  const own = mdi.vouchers.filter(({ patientId: id }) => id === mdi.vouchers[0]?.patientId);
  const { vouchers } = await ofPatient<Vouchers>(
    own[0]?.patientId ?? '',
    'vouchers { totalCount edges { node { voucherId patient { id } } } }',
  );
  expect(vouchers.edges.map(({ node }) => node['voucherId'])).toEqual(
    own.map(({ voucherId }) => voucherId).toReversed(),
  );
  expect(new Set(vouchers.edges.map(({ node }) => JSON.stringify(node['patient']))).size).toBe(1);
  expect(stack.calls()).toEqual({ 'mdi listPatientVouchers': 1 });
});

/** "`payload.patient_auth` carries live tokens: never log". */
test('no token, no address that lets anybody in and no card is told, in answers or in the log', async () => {
  const { text } = await stack.ask(`{ vouchers(first: 50) { edges { node { ${voucherFields} } } } }`);
  expect(text).toContain('voucherId');
  for (const secret of ['sandbox-patient-token', 'sandbox-refresh-token', 'sandbox-onboarding', '4821']) {
    expect(text).not.toContain(secret);
    expect(stack.logged()).not.toContain(secret);
  }
});
