import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());

type Asked = { questionId: string; title: string };
type Shown = { questions: Asked[]; undecidedQuestions: Asked[]; offerings: object[]; undecidedOfferings: object[] };

const query = `query ($id: ID!, $for: QuestionnaireSubjectInput!) { questionnaire(id: $id) {
  name hasWelcome hasPharmacy
  shownQuestions(for: $for) {
    questions { questionId title } undecidedQuestions { questionId title }
    offerings { title offering { title } } undecidedOfferings { title }
  }
} }`;

async function shown(subject: object): Promise<Shown> {
  const questionnaire = stack.sandbox.world.questionnaires[0];
  const id = Buffer.from(`Questionnaire:${questionnaire?.questionnaireId ?? ''}`).toString('base64url');
  const { data, errors } = await stack.ask<{ questionnaire: { shownQuestions: Shown } }>(query, { id, for: subject });
  expect(errors).toEqual([]);
  return data.questionnaire.shownQuestions;
}

test('a questionnaire asks what age, gender and the answers so far call for, and leads to what they allow', async () => {
  const [first, what, howOften, trouble, bad] = stack.sandbox.world.questionnaires[0]?.questions ?? [];
  const titles = (asked: Asked[]): string[] => asked.map(({ title }) => title);

  stack.clearCalls();
  const nothing = await shown({});
  expect(titles(nothing.questions)).toEqual([first?.title]);
  expect(titles(nothing.undecidedQuestions)).toEqual([what, howOften, trouble, bad].map((one) => one?.title));
  expect(nothing).toMatchObject({ offerings: [], undecidedOfferings: [{}] });
  expect(stack.calls()).toEqual({ 'mdi getQuestionnaire': 1, 'mdi getToken': 1 });

  const untreated = { questionId: first?.questionId, values: ['false'] };
  const woman = await shown({ age: 20, gender: 'FEMALE', answers: [untreated] });
  expect(titles(woman.questions)).toEqual([first?.title, howOften?.title]);
  expect(titles(woman.undecidedQuestions)).toEqual([bad?.title]);
  expect(woman.offerings).toHaveLength(1);

  const daily = { questionId: howOften?.questionId, values: ['Daily'] };
  const man = await shown({
    age: 51,
    gender: 'MALE',
    answers: [{ questionId: first?.questionId, values: ['true'] }, daily],
  });
  expect(titles(man.questions)).toEqual([first, what, howOften, trouble, bad].map((one) => one?.title));
  expect(man).toMatchObject({ undecidedQuestions: [], undecidedOfferings: [] });
});

test('what is said of the person is checked before any rule is weighed', async () => {
  const questionnaire = stack.sandbox.world.questionnaires[0];
  const id = Buffer.from(`Questionnaire:${questionnaire?.questionnaireId ?? ''}`).toString('base64url');
  const twice = { questionId: 'q', values: ['x'] };
  for (const subject of [{ age: -1 }, { age: 151 }, { answers: [twice, twice] }]) {
    const { errors } = await stack.ask(query, { id, for: subject });
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  }
});

test('the list gives the questionnaires in use; only what it leaves out is asked of each by itself', async () => {
  stack.clearCalls();
  const list = await stack.ask<{ questionnaires: { totalCount: number; edges: { node: object }[] } }>(
    `{ questionnaires { totalCount edges { node { name isActive redirectUrl } } } }`,
  );
  expect(list.errors).toEqual([]);
  // S2: "Return all enabled partner questionnaires".
  expect(list.data.questionnaires.totalCount).toBe(
    stack.sandbox.world.questionnaires.filter(({ isActive }) => isActive).length,
  );
  expect(stack.calls()).toEqual({ 'mdi listQuestionnaires': 1 });

  const { data, errors } = await stack.ask<typeof list.data>(
    `{ questionnaires(first: 2) { edges { node { hasThanks } } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.questionnaires.edges.map(({ node }) => node)).toEqual([{ hasThanks: true }, { hasThanks: true }]);
  expect(stack.calls()).toEqual({ 'mdi listQuestionnaires': 2, 'mdi getQuestionnaire': 2 });
});
