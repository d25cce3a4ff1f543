import type {
  QueryResolvers,
  QuestionnaireOfferingResolvers,
  QuestionnaireResolvers,
  QuestionnaireSubjectInput,
  QuestionOptionResolvers,
  QuestionResolvers,
} from '../__generated__/resolvers-types.ts';
import type { Context } from '../context.ts';
import { RequestError } from '../domain/errors.ts';
import { toGlobalId } from '../domain/id.ts';
import { pageOf } from '../domain/page.ts';
import { type QuestionnaireSubject, shownQuestions } from '../domain/questionnaire-rules.ts';
import type { Questionnaire as QuestionnaireModel } from '../domain/questionnaire.ts';
import { keyOf } from './arguments.ts';
import { connect } from './connection.ts';

export const questionnaireQueries: Pick<QueryResolvers, 'questionnaire' | 'questionnaires'> = {
  questionnaire: (_parent, { id }, { loaders }) => loaders.questionnaire.byId(keyOf('Questionnaire', id)),
  questionnaires: (_parent, args, context, info) =>
    connect(args, context, info, async (stretch) => pageOf(await context.loaders.questionnaire.list(), stretch)),
};

/** What a list leaves out is asked of the questionnaire's own page. */
async function own(questionnaire: QuestionnaireModel, name: 'hasWelcome' | 'hasThanks', { loaders }: Context) {
  const told = questionnaire[name];
  return told === undefined ? ((await loaders.questionnaire.byId(questionnaire.id))?.[name] ?? null) : told;
}

const oldest = 150;

function subjectOf({ age, gender, answers }: QuestionnaireSubjectInput): QuestionnaireSubject {
  if (age != null && (age < 0 || age > oldest)) {
    throw new RequestError('BAD_USER_INPUT', `"for.age" must be from 0 to ${oldest}.`);
  }
  const byQuestion = new Map((answers ?? []).map(({ questionId, values }) => [questionId, values]));
  if (byQuestion.size === (answers ?? []).length)
    return { age: age ?? null, gender: gender ?? null, answers: byQuestion };
  throw new RequestError('BAD_USER_INPUT', '"for.answers" has a question twice.');
}

export const Questionnaire: QuestionnaireResolvers = {
  id: (questionnaire) => toGlobalId('Questionnaire', questionnaire.id),
  hasWelcome: (questionnaire, _args, context) => own(questionnaire, 'hasWelcome', context),
  hasThanks: (questionnaire, _args, context) => own(questionnaire, 'hasThanks', context),
  shownQuestions: (questionnaire, { for: subject }) => shownQuestions(questionnaire, subjectOf(subject)),
  records: (questionnaire) => [{ vendor: questionnaire.source.vendor, id: questionnaire.id }],
};

export const Question: QuestionResolvers = {
  questionId: (question) => question.id,
};

export const QuestionOption: QuestionOptionResolvers = {
  optionId: (option) => option.id,
};

export const QuestionnaireOffering: QuestionnaireOfferingResolvers = {
  offering: ({ offeringId }, _args, { loaders }) => loaders.offering.byId(offeringId),
};
