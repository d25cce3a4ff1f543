import { expect, test } from 'vitest';
import { toQuestionnaire, wireQuestionnaire } from '../../../src/vendors/mdi/questionnaire.ts';

/** The answer of S2's "Get questionnaire", with ids of our own and without what it repeats. */
const sample = {
  partner_questionnaire_id: 'questionnaire-1',
  active: true,
  name: 'intake to test',
  intro_title: 'intake to test',
  redirect_url: null,
  has_pharmacy: false,
  is_weight_asked: false,
  is_show_welcome: true,
  is_show_thanks: true,
  questions: [
    {
      partner_questionnaire_question_id: 'question-3',
      title: 'options with offerings',
      display_in_pdf: false,
      is_visible: true,
      has_next_button: true,
      order: 3,
      type: 'multiple_option',
      rule_type: 'and',
      options: [
        { partner_questionnaire_question_option_id: 'o2', title: 'with compounds', option: 'with compounds', order: 2 },
        {
          partner_questionnaire_question_option_id: 'o1',
          title: 'with medication',
          option: 'with medication',
          is_show_additional_field: false,
          order: 1,
        },
      ],
      attachments: [],
      rules: [
        {
          id: 'rule-1',
          title: 'Rule - options with offerings',
          type: 'and',
          requirements: [
            {
              based_on: 'age',
              required_question_id: null,
              required_question_title: null,
              conditional_answer: '=',
              required_answer: '20',
            },
          ],
        },
      ],
    },
    { partner_questionnaire_question_id: 'question-1', title: 'test', order: 1, type: 'boolean', rules: [] },
  ],
  offerings: {
    offering_id: 'offering-1',
    title: 'supply to delete',
    pharmacy_id: null,
    force_pharmacy: false,
    rule_type: 'and',
    rules: [
      {
        id: 'rule-2',
        title: 'Rule - medication to delete',
        type: 'or',
        requirements: [
          { based_on: 'gender', required_question_id: null, conditional_answer: null, required_answer: '1' },
        ],
      },
    ],
  },
};

const read = (fields: object = {}) => toQuestionnaire(wireQuestionnaire.parse({ ...sample, ...fields }), 0);

test('S2 "Get questionnaire": questions and options in their order, a rule with its basis and its sign', () => {
  const all = read();
  expect(all).toMatchObject({ id: 'questionnaire-1', isActive: true, hasPharmacy: false, hasWelcome: true });
  expect(all.questions.map(({ id, type }) => [id, type])).toEqual([
    ['question-1', 'BOOLEAN'],
    ['question-3', 'MULTIPLE_OPTION'],
  ]);
  expect(all.questions[1]?.options.map(({ id }) => id)).toEqual(['o1', 'o2']);
  expect(all.questions[1]?.rules[0]).toEqual({
    id: 'rule-1',
    title: 'Rule - options with offerings',
    join: 'ALL',
    requirements: [
      {
        basis: 'AGE',
        basisRawCode: 'age',
        questionId: null,
        questionTitle: null,
        comparison: 'EQUAL',
        comparisonRawCode: '=',
        answer: '20',
      },
    ],
  });
});

test('S2: `offerings` is one object under a plural name; a list is taken too', () => {
  const [one] = read().offerings;
  expect(one).toMatchObject({ offeringId: 'offering-1', isPharmacyForced: false, ruleJoin: 'ALL' });
  expect(one?.rules[0]).toMatchObject({ join: 'ANY', requirements: [{ basis: 'GENDER', comparisonRawCode: null }] });
  expect(read({ offerings: [sample.offerings, sample.offerings] }).offerings).toEqual([one, one]);
  expect(read({ offerings: null }).offerings).toEqual([]);
});

test('a list does not tell of welcome and thanks: that is not the same as no', () => {
  const { is_show_welcome: _welcome, is_show_thanks: _thanks, ...listed } = sample;
  expect(toQuestionnaire(wireQuestionnaire.parse(listed), 0)).toMatchObject({
    hasWelcome: undefined,
    hasThanks: undefined,
  });
});

test('a requirement that names a question looks at its answer, whatever word stands for that; no other sign is read', () => {
  const requirement = (fields: object) =>
    read({
      questions: [
        {
          partner_questionnaire_question_id: 'q',
          rules: [{ type: 'or', requirements: [{ required_answer: 'yes', ...fields }] }],
        },
      ],
    }).questions[0]?.rules[0]?.requirements[0];
  expect(requirement({ based_on: 'question', required_question_id: 'x' })).toMatchObject({
    basis: 'ANSWER',
    questionId: 'x',
  });
  expect(requirement({ based_on: 'height' })).toMatchObject({ basis: 'UNKNOWN', basisRawCode: 'height' });
  expect(requirement({ based_on: 'age', conditional_answer: '>' })).toMatchObject({
    basis: 'AGE',
    comparison: 'UNKNOWN',
    comparisonRawCode: '>',
  });
});
