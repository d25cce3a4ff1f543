import { createRandom, type Random } from '../kit/random.ts';
import type { Offering, Question, Questionnaire, QuestionRule } from './types.ts';

const themes = ['Allergy', 'Skin', 'Sleep', 'Diabetes', 'Blood pressure', 'Travel'] as const;

/** One questionnaire a theme, with rules on age, gender and an earlier answer. */
export function makeQuestionnaires(seed: number, offerings: readonly Offering[]): readonly Questionnaire[] {
  const random = createRandom(`questionnaires ${seed}`);
  return themes.map((theme, index) => ({
    questionnaireId: random.uuid(),
    name: `${theme} questionnaire`,
    isActive: index !== 5,
    introTitle: `About your ${theme.toLowerCase()}`,
    introDescription: 'It takes five minutes.',
    outroTitle: 'Thank you',
    outroDescription: 'A clinician reads your answers.',
    hasPharmacy: index % 2 === 0,
    isWeightAsked: true,
    isHeightAsked: index === 3,
    metadata: index === 0 ? null : `theme:${theme.toLowerCase()}`,
    ...makeContent(random, theme, index),
    offeringId: offerings[index * 2]?.offeringId ?? null,
  }));
}

/** A question can hang on age, gender and earlier answers; compared is with `=` or with no sign at all (S2). */
function makeContent(random: Random, theme: string, index: number): Pick<Questionnaire, 'questions' | 'offeringRules'> {
  const first = makeQuestion(random, 0, 'boolean', `Did a doctor ever treat you for ${theme.toLowerCase()}?`, []);
  const ifTreated = makeRule(random, 'If treated before', [answered(first, 'true')]);
  const ifTwenty = makeRule(random, 'At twenty', [requirement('age', '=', '20')]);
  const ifMale = makeRule(random, 'Men', [requirement('gender', null, '1')]);
  const howOften = {
    ...makeQuestion(random, 2, 'multiple_option', 'How often does it bother you?', [ifTreated, ifTwenty]),
    ruleType: 'or' as const,
  };
  const ifDaily = makeRule(random, 'If it is daily', [answered(howOften, 'daily')]);
  const questions = [
    first,
    makeQuestion(random, 1, 'text', 'What were you given?', [ifTreated]),
    howOften,
    makeQuestion(random, 3, 'boolean', 'Do you have trouble urinating?', [ifMale]),
    makeQuestion(random, 4, 'text', 'What helps on a bad day?', [ifDaily]),
  ];
  const grounds = [answered(first, 'true'), requirement('gender', null, '2')];
  const offeringRules = [{ ...makeRule(random, 'For whom it is', grounds), type: 'or' as const }];
  return { questions, offeringRules: index % 3 === 2 ? [] : offeringRules };
}

function makeQuestion(
  random: Random,
  order: number,
  type: Question['type'],
  title: string,
  rules: readonly QuestionRule[],
): Question {
  const choices = type === 'multiple_option' ? ['Daily', 'Weekly', 'Rarely'] : [];
  return {
    questionId: random.uuid(),
    title,
    description: null,
    label: order === 0 ? 'History' : null,
    placeholder: type === 'text' ? 'In your own words' : null,
    type,
    isImportant: order === 0,
    isCritical: order === 3,
    isOptional: order > 1,
    isVisible: true,
    order,
    ruleType: 'and',
    options: choices.map((option, place) => ({
      optionId: random.uuid(),
      title: option,
      option: option.toLowerCase(),
      isImportant: place === 0,
      isCritical: false,
      order: place,
    })),
    rules,
  };
}

function makeRule(random: Random, title: string, requirements: QuestionRule['requirements']): QuestionRule {
  return { id: random.uuid(), title, type: 'and', requirements };
}

function answered(question: Question, answer: string): QuestionRule['requirements'][number] {
  const { questionId: requiredQuestionId, title: requiredQuestionTitle } = question;
  return { ...requirement('question', null, answer), requiredQuestionId, requiredQuestionTitle };
}

/** `required_answer` is text in every case, a gender too (S2). */
function requirement(
  basedOn: 'age' | 'gender' | 'question',
  conditionalAnswer: string | null,
  requiredAnswer: string,
): QuestionRule['requirements'][number] {
  return { basedOn, requiredQuestionId: null, requiredQuestionTitle: null, conditionalAnswer, requiredAnswer };
}
