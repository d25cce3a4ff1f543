import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());

const idOf = (type: string, key: string): string => Buffer.from(`${type}:${key}`).toString('base64url');

test('a telemedicine visit is read by its number with a token of its own, and its zone is marked as assumed', async () => {
  const { world } = stack.sandbox;
  const appointment = world.telemedicineAppointments[0];
  const id = idOf('Visit', `CYBERMDCARE:${appointment?.appointmentNumber ?? ''}`);
  stack.clearCalls();
  const { data, errors } = await stack.ask<{ visit: Record<string, unknown> }>(
    `query ($id: ID!) { visit(id: $id) { kind status statusRawCode startsAt isZoneAssumed patient { id } records { vendor vendorId } } }`,
    { id },
  );
  expect(errors).toEqual([]);
  const minute = Math.floor((appointment?.at ?? 0) / 60_000) * 60_000;
  expect(data.visit).toEqual({
    kind: 'TELEMEDICINE',
    status: appointment?.status === 'active' ? 'CONFIRMED' : 'CANCELLED',
    statusRawCode: appointment?.status,
    startsAt: new Date(minute).toISOString(),
    isZoneAssumed: true,
    patient: null,
    records: [{ vendor: 'CYBERMDCARE', vendorId: appointment?.appointmentNumber }],
  });
  expect(stack.calls()).toEqual({ 'cybermdcare getToken': 1, 'cybermdcare getAppointment': 1 });
});

test('twenty telemedicine visits at once: twenty tokens, none used twice, none asked for an equal read', async () => {
  const numbers = stack.sandbox.world.telemedicineAppointments
    .slice(0, 10)
    .map(({ appointmentNumber }) => appointmentNumber);
  const ids = [...numbers, ...numbers].map((number) => idOf('Visit', `CYBERMDCARE:${number}`));
  stack.clearCalls();
  const { data, errors } = await stack.ask<{ nodes: ({ id: string } | null)[] }>(
    `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`,
    { ids },
  );
  expect(errors).toEqual([]);
  expect(data.nodes.map((node) => node?.id)).toEqual(ids);
  expect(stack.calls()).toEqual({
    'cybermdcare getToken': numbers.length,
    'cybermdcare getAppointment': numbers.length,
  });
});

test('an intake is read by its id, with the clinic’s own questions and the files', async () => {
  const visit = stack.sandbox.world.visits.find(({ intake }) => intake.attachments.length > 0);
  stack.clearCalls();
  type Answer = {
    intake: {
      reasonForVisit: string;
      answers: { question: string; answer: string }[];
      attachments: { name: string; sizeBytes: number }[];
    };
  };
  const { data, errors } = await stack.ask<Answer>(
    `query ($id: ID!) { intake(id: $id) { reasonForVisit answers { question answer } attachments { name sizeBytes } } }`,
    { id: idOf('Intake', visit?.intake.intakeId ?? '') },
  );
  expect(errors).toEqual([]);
  expect(data.intake.reasonForVisit).toBe(visit?.intake.reasonForVisit);
  const answers = Object.fromEntries(data.intake.answers.map(({ question, answer }) => [question, answer]));
  expect(answers).toMatchObject(visit?.intake.customAnswers ?? {});
  expect(data.intake.attachments.map(({ sizeBytes }) => sizeBytes)).toEqual(
    visit?.intake.attachments.map(({ sizeBytes }) => sizeBytes),
  );
  expect(stack.calls()).toEqual({ 'vsee getIntake': 1 });
});

test('questionnaires are one call, and one of them by its id is another', async () => {
  const one = stack.sandbox.world.questionnaires[0];
  stack.clearCalls();
  type Answer = {
    questionnaires: { totalCount: number };
    questionnaire: { name: string; questions: { title: string; rules: unknown[] }[] };
  };
  const { data, errors } = await stack.ask<Answer>(
    `query ($id: ID!) { questionnaires { totalCount } questionnaire(id: $id) { name questions { title rules { title } } } }`,
    { id: idOf('Questionnaire', one?.questionnaireId ?? '') },
  );
  expect(errors).toEqual([]);
  // S2: "Return all enabled partner questionnaires".
  expect(data.questionnaires.totalCount).toBe(
    stack.sandbox.world.questionnaires.filter(({ isActive }) => isActive).length,
  );
  expect(data.questionnaire.name).toBe(one?.name);
  expect(data.questionnaire.questions.map(({ title }) => title)).toEqual(
    one?.questions.toSorted((a, b) => a.order - b.order).map(({ title }) => title),
  );
  expect(stack.calls()).toMatchObject({ 'mdi listQuestionnaires': 1, 'mdi getQuestionnaire': 1 });
});

test.each([
  ['partner', 'mdi searchPatients'],
  ['resources', 'mdi searchResourcePatients'],
])('patients are found by the documented search that the setting names: %s', async (search, call) => {
  const other = await startStack({ env: { MDI_PATIENT_SEARCH: search } });
  type Answer = { patients: { totalCount: number; edges: { node: { name: { family: string } } }[] } };
  const { data, errors } = await other.ask<Answer>(
    `query ($search: String!) { patients(search: $search, first: 100) { totalCount edges { node { name { family } } } } }`,
    { search: other.sandbox.world.patients.mdi[0]?.name.family ?? '' },
  );
  const calls = other.calls();
  await other.close();
  expect(errors).toEqual([]);
  expect(data.patients.edges.length).toBeGreaterThan(0);
  expect(calls).toEqual({ 'mdi getToken': 1, [call]: 1, 'vsee searchUsers': 1 });
});
