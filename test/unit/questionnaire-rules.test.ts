import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type QuestionnaireSubject, shownQuestions } from '../../src/domain/questionnaire-rules.ts';
import type { Question, Questionnaire, QuestionRule, RuleRequirement } from '../../src/domain/questionnaire.ts';

const nobody: QuestionnaireSubject = { age: null, gender: null, answers: new Map() };

function requirement(fields: Partial<RuleRequirement>): RuleRequirement {
  return {
    basis: 'AGE',
    basisRawCode: null,
    questionId: null,
    questionTitle: null,
    comparison: 'EQUAL',
    comparisonRawCode: '=',
    answer: '20',
    ...fields,
  };
}

const atTwenty = requirement({ basis: 'AGE', answer: '20' });
const male = requirement({ basis: 'GENDER', answer: '1' });
const after = (questionId: string, answer: string): RuleRequirement =>
  requirement({ basis: 'ANSWER', questionId, answer });
const rule = (join: QuestionRule['join'], ...requirements: RuleRequirement[]): QuestionRule => ({
  id: null,
  title: null,
  join,
  requirements,
});

function question(id: string, fields: Partial<Question> = {}): Question {
  return {
    id,
    title: null,
    description: null,
    label: null,
    placeholder: null,
    defaultValue: null,
    type: 'TEXT',
    typeRawCode: null,
    position: null,
    isOptional: null,
    isVisible: true,
    isImportant: null,
    isCritical: null,
    isPrinted: null,
    hasNextButton: null,
    hasBackButton: null,
    ruleJoin: 'ALL',
    options: [],
    rules: [],
    ...fields,
  };
}

function questionnaire(questions: readonly Question[], offerings: Questionnaire['offerings'] = []): Questionnaire {
  return {
    id: 'q',
    name: null,
    isActive: true,
    introTitle: null,
    introDescription: null,
    outroTitle: null,
    outroDescription: null,
    redirectUrl: null,
    redirectTitle: null,
    termsOfService: null,
    hasPharmacy: null,
    isWeightAsked: null,
    isHeightAsked: null,
    hasWelcome: null,
    hasThanks: null,
    metadata: null,
    questions,
    offerings,
    source: { vendor: 'MDI', fetchedAt: 0 },
  };
}

/** What becomes of each question: `yes` shown, `no` left out, `open` undecided. */
function verdicts(all: Questionnaire, subject: QuestionnaireSubject): Record<string, string> {
  const { questions, undecidedQuestions } = shownQuestions(all, subject);
  return Object.fromEntries(
    all.questions.map((one) => [
      one.id,
      questions.includes(one) ? 'yes' : undecidedQuestions.includes(one) ? 'open' : 'no',
    ]),
  );
}

const withAnswers = (answers: Record<string, readonly string[]>, more: Partial<QuestionnaireSubject> = {}) => ({
  ...nobody,
  answers: new Map(Object.entries(answers)),
  ...more,
});

describe('one requirement', () => {
  const one = (only: RuleRequirement): Questionnaire => questionnaire([question('a', { rules: [rule('ALL', only)] })]);

  test('S2: `"based_on": "age", "conditional_answer": "=", "required_answer": "20"` is the age in whole years', () => {
    expect(verdicts(one(atTwenty), { ...nobody, age: 20 })).toEqual({ a: 'yes' });
    expect(verdicts(one(atTwenty), { ...nobody, age: 21 })).toEqual({ a: 'no' });
    expect(verdicts(one(atTwenty), nobody)).toEqual({ a: 'open' });
  });

  test('S2: `"based_on": "gender", "conditional_answer": null, "required_answer": "1"` is an ISO 5218 code', () => {
    const unsigned = one({ ...male, comparisonRawCode: null });
    expect(verdicts(unsigned, { ...nobody, gender: 'MALE' })).toEqual({ a: 'yes' });
    expect(verdicts(unsigned, { ...nobody, gender: 'FEMALE' })).toEqual({ a: 'no' });
    expect(verdicts(unsigned, { ...nobody, gender: 'OTHER' })).toEqual({ a: 'no' });
    expect(verdicts(unsigned, { ...nobody, gender: 'UNKNOWN' })).toEqual({ a: 'open' });
  });

  test.each([
    ['a sign that the documents do not have', { comparison: 'UNKNOWN', comparisonRawCode: '>=' }],
    ['a basis that the documents do not have', { basis: 'UNKNOWN', basisRawCode: 'weight' }],
    ['nothing to compare with', { answer: null }],
    ['an age that is no number', { answer: 'twenty' }],
    ['a gender code that is not in ISO 5218 as used', { basis: 'GENDER', answer: '7' }],
    ['a question that is not there', { basis: 'ANSWER', questionId: 'elsewhere' }],
  ] as const)('%s is never decided', (_name, fields) => {
    const subject = { age: 20, gender: 'MALE', answers: new Map([['elsewhere', ['20']]]) } as const;
    expect(verdicts(one(requirement(fields)), subject)).toEqual({ a: 'open' });
  });
});

describe('an earlier answer', () => {
  const choice = question('how', {
    type: 'MULTIPLE_OPTION',
    options: [
      {
        id: '1',
        title: 'Every day',
        value: 'daily',
        position: 1,
        isImportant: null,
        isCritical: null,
        asksForMore: null,
      },
      {
        id: '2',
        title: 'Rarely',
        value: 'rarely',
        position: 2,
        isImportant: null,
        isCritical: null,
        asksForMore: null,
      },
    ],
  });
  const all = questionnaire([choice, question('more', { rules: [rule('ALL', after('how', 'daily'))] })]);

  test('may be the value or the title of an option, whatever its case and the blanks around it', () => {
    for (const answer of ['daily', 'Every day', ' DAILY ', 'every day']) {
      expect(verdicts(all, withAnswers({ how: [answer] })), answer).toEqual({ how: 'yes', more: 'yes' });
    }
    expect(verdicts(all, withAnswers({ how: ['Rarely'] }))).toEqual({ how: 'yes', more: 'no' });
  });

  test('of several choices one is enough; an empty one is an answer, none at all is not', () => {
    expect(verdicts(all, withAnswers({ how: ['rarely', 'daily'] })).more).toBe('yes');
    expect(verdicts(all, withAnswers({ how: [] })).more).toBe('no');
    expect(verdicts(all, nobody).more).toBe('open');
  });

  test('to a question that is not shown counts for nothing, and so on down the branch', () => {
    const chain = questionnaire([
      question('first'),
      question('second', { rules: [rule('ALL', after('first', 'true'))] }),
      question('third', { rules: [rule('ALL', after('second', 'x'))] }),
    ]);
    const left = withAnswers({ first: ['false'], second: ['x'], third: ['y'] });
    expect(verdicts(chain, left)).toEqual({ first: 'yes', second: 'no', third: 'no' });
    expect(verdicts(chain, withAnswers({ second: ['x'] }))).toEqual({ first: 'yes', second: 'open', third: 'open' });
  });

  test('that a question needs of itself, or two of each other, is never decided', () => {
    const knot = questionnaire([
      question('a', { rules: [rule('ALL', after('b', 'x'))] }),
      question('b', { rules: [rule('ALL', after('a', 'x'))] }),
      question('c', { rules: [rule('ALL', after('c', 'x'))] }),
    ]);
    const subject = withAnswers({ a: ['x'], b: ['x'], c: ['x'] });
    expect(verdicts(knot, subject)).toEqual({ a: 'open', b: 'open', c: 'open' });
  });
});

describe('joins', () => {
  const twoRules = (ruleJoin: Question['ruleJoin']): Questionnaire =>
    questionnaire([question('a', { ruleJoin, rules: [rule('ALL', atTwenty), rule('ALL', male)] })]);
  const twoRequirements = (join: QuestionRule['join']): Questionnaire =>
    questionnaire([question('a', { rules: [rule(join, atTwenty, male)] })]);

  test.each([
    ['`rule_type`', twoRules],
    ['`type` of a rule', twoRequirements],
  ])('S2: %s `and` needs all, `or` needs any; one known side can decide', (_name, make) => {
    const verdict = (join: QuestionRule['join'], subject: Partial<QuestionnaireSubject>): string | undefined =>
      verdicts(make(join), { ...nobody, ...subject }).a;
    expect(verdict('ALL', { age: 20, gender: 'MALE' })).toBe('yes');
    expect(verdict('ALL', { age: 20, gender: 'FEMALE' })).toBe('no');
    expect(verdict('ANY', { age: 30, gender: 'MALE' })).toBe('yes');
    expect(verdict('ANY', { age: 30, gender: 'FEMALE' })).toBe('no');
    expect(verdict('ALL', { age: 30 })).toBe('no');
    expect(verdict('ALL', { age: 20 })).toBe('open');
    expect(verdict('ANY', { age: 20 })).toBe('yes');
    expect(verdict('ANY', { age: 30 })).toBe('open');
    // A join that is not known decides only where both would say the same.
    expect(verdict('UNKNOWN', { age: 20, gender: 'MALE' })).toBe('yes');
    expect(verdict('UNKNOWN', { age: 20, gender: 'FEMALE' })).toBe('open');
  });

  test('no rules, and a rule that requires nothing, hold', () => {
    expect(verdicts(questionnaire([question('a'), question('b', { rules: [rule('ANY')] })]), nobody)).toEqual({
      a: 'yes',
      b: 'yes',
    });
  });

  test('S2: an offering has rules of its own', () => {
    const offering = {
      offeringId: 'o',
      title: null,
      pharmacyId: null,
      isPharmacyForced: null,
      ruleJoin: 'ALL' as const,
      rules: [rule('ANY', male)],
    };
    const all = questionnaire([], [offering]);
    expect(shownQuestions(all, { ...nobody, gender: 'MALE' }).offerings).toEqual([offering]);
    expect(shownQuestions(all, { ...nobody, gender: 'FEMALE' })).toMatchObject({
      offerings: [],
      undecidedOfferings: [],
    });
    expect(shownQuestions(all, nobody).undecidedOfferings).toEqual([offering]);
  });
});

describe('any questionnaire', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const requirements = fc.oneof(
    fc.constantFrom('20', '30').map((answer) => requirement({ basis: 'AGE', answer })),
    fc.constantFrom('1', '2').map((answer) => requirement({ basis: 'GENDER', answer })),
    fc.tuple(fc.constantFrom(...ids), fc.constantFrom('x', 'y')).map(([id, answer]) => after(id, answer)),
    fc.constant(requirement({ comparison: 'UNKNOWN', comparisonRawCode: '>' })),
  );
  const joins = fc.constantFrom<QuestionRule['join']>('ALL', 'ANY', 'UNKNOWN');
  const rules = fc.array(
    fc.tuple(joins, fc.array(requirements, { maxLength: 3 })).map(([join, all]) => rule(join, ...all)),
    { maxLength: 3 },
  );
  const questionnaires = fc
    .tuple(...ids.map((id) => fc.record({ rules, ruleJoin: joins, isVisible: fc.boolean(), id: fc.constant(id) })))
    .map((all) => questionnaire(all.map(({ id, ...fields }) => question(id, fields))));
  const known = fc.record({
    age: fc.constantFrom(20, 30),
    gender: fc.constantFrom('MALE' as const, 'FEMALE' as const),
    answers: fc.tuple(...ids.map(() => fc.constantFrom('x', 'y'))),
  });
  /** A subject, and one who tells the same but less. */
  const pairs = fc.tuple(known, fc.boolean(), fc.boolean(), fc.subarray(ids)).map(([all, age, gender, answered]) => {
    const answers = new Map(ids.map((id, index): [string, string[]] => [id, [all.answers[index] ?? '']]));
    const more: QuestionnaireSubject = { age: all.age, gender: all.gender, answers };
    const less: QuestionnaireSubject = {
      age: age ? all.age : null,
      gender: gender ? all.gender : null,
      answers: new Map([...answers].filter(([id]) => answered.includes(id))),
    };
    return { less, more };
  });

  test('knowing more decides more, and takes nothing back', () => {
    fc.assert(
      fc.property(questionnaires, pairs, (all, { less, more }) => {
        const later = verdicts(all, more);
        for (const [id, verdict] of Object.entries(verdicts(all, less))) {
          if (verdict !== 'open') expect(later[id]).toBe(verdict);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('the order of the questions has no part in it, and each is kept once and in its order', () => {
    fc.assert(
      fc.property(questionnaires, pairs, (all, { less }) => {
        const turned = { ...all, questions: all.questions.toReversed() };
        expect(verdicts(turned, less)).toEqual(verdicts(all, less));
        const { questions, undecidedQuestions } = shownQuestions(all, less);
        const inOrder = all.questions.filter((one) => questions.includes(one) || undecidedQuestions.includes(one));
        expect([...questions, ...undecidedQuestions].toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(inOrder);
      }),
    );
  });

  test('a question that is not visible is never shown, and never undecided', () => {
    fc.assert(
      fc.property(questionnaires, pairs, (all, { more }) => {
        const { questions, undecidedQuestions } = shownQuestions(all, more);
        for (const one of [...questions, ...undecidedQuestions]) expect(one.isVisible).toBe(true);
      }),
    );
  });

  /** The rules in two values, by the book, for a subject of whom everything is known and rules that look back alone. */
  function plainly(all: Questionnaire, subject: QuestionnaireSubject): Record<string, string> {
    const shown = new Set<string>();
    const holds = (one: RuleRequirement): boolean => {
      if (one.basis === 'AGE') return String(subject.age) === one.answer;
      if (one.basis === 'GENDER') return (one.answer === '1') === (subject.gender === 'MALE');
      return shown.has(one.questionId ?? '') && subject.answers.get(one.questionId ?? '')?.[0] === one.answer;
    };
    const any = (join: string, values: readonly boolean[]): boolean =>
      values.length === 0 || (join === 'ANY' ? values.some(Boolean) : values.every(Boolean));
    for (const one of all.questions) {
      const verdict = any(
        one.ruleJoin,
        one.rules.map(({ join, requirements: list }) => any(join, list.map(holds))),
      );
      if (verdict && one.isVisible === true) shown.add(one.id);
    }
    return Object.fromEntries(all.questions.map(({ id }) => [id, shown.has(id) ? 'yes' : 'no']));
  }

  test('is decided as a plain reading decides it, when all is known and every rule looks back', () => {
    const lookingBack = questionnaires.map((all) => ({
      ...all,
      questions: all.questions.map((one, index) => ({
        ...one,
        ruleJoin: one.ruleJoin === 'UNKNOWN' ? ('ALL' as const) : one.ruleJoin,
        rules: one.rules.map(({ join, requirements: list, ...rest }) => ({
          ...rest,
          join: join === 'UNKNOWN' ? ('ANY' as const) : join,
          requirements: list.filter(
            ({ comparison, questionId }) =>
              comparison === 'EQUAL' && (questionId === null || ids.indexOf(questionId) < index),
          ),
        })),
      })),
    }));
    fc.assert(
      fc.property(lookingBack, pairs, (all, { more }) => {
        expect(verdicts(all, more)).toEqual(plainly(all, more));
      }),
      { numRuns: 1_000 },
    );
  });
});
