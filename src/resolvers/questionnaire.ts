import type {
  QueryResolvers,
  QuestionnaireOfferingResolvers,
  QuestionnaireResolvers,
  QuestionOptionResolvers,
  QuestionResolvers,
} from '../__generated__/resolvers-types.ts';
import { toGlobalId } from '../domain/id.ts';
import { pageOf } from '../domain/page.ts';
import { keyOf } from './arguments.ts';
import { connect } from './connection.ts';

export const questionnaireQueries: Pick<QueryResolvers, 'questionnaire' | 'questionnaires'> = {
  questionnaire: (_parent, { id }, { loaders }) => loaders.questionnaire.byId(keyOf('Questionnaire', id)),
  questionnaires: (_parent, args, context, info) =>
    connect(args, context, info, async (stretch) => pageOf(await context.loaders.questionnaire.list(), stretch)),
};

export const Questionnaire: QuestionnaireResolvers = {
  id: (questionnaire) => toGlobalId('Questionnaire', questionnaire.id),
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
