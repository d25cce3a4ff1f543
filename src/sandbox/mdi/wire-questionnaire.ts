import type { Question, Questionnaire, QuestionRule } from '../world/types.ts';
import type { State } from './state.ts';

export function wireQuestionnaire(questionnaire: Questionnaire, state: State): object {
  const offering = state.offerings.get(questionnaire.offeringId ?? '');
  return {
    partner_questionnaire_id: questionnaire.questionnaireId,
    active: questionnaire.isActive,
    name: questionnaire.name,
    intro_title: questionnaire.introTitle,
    intro_description: questionnaire.introDescription,
    outro_title: questionnaire.outroTitle,
    outro_description: questionnaire.outroDescription,
    redirect_url: null,
    redirect_title: null,
    has_pharmacy: questionnaire.hasPharmacy,
    terms_of_service: null,
    metadata: questionnaire.metadata,
    is_weight_asked: questionnaire.isWeightAsked,
    is_height_asked: questionnaire.isHeightAsked,
    questions: questionnaire.questions.map(wireQuestion).toReversed(),
    // One object under a plural name (S2).
    offerings:
      offering === undefined
        ? null
        : {
            offering_id: offering.offeringId,
            title: offering.title,
            pharmacy_id: offering.pharmacyId,
            force_pharmacy: false,
            rule_type: 'and',
            rules: questionnaire.offeringRules.map(wireRule),
          },
  };
}

function wireQuestion(question: Question): object {
  return {
    partner_questionnaire_question_id: question.questionId,
    title: question.title,
    description: question.description,
    label: question.label,
    placeholder: question.placeholder,
    is_important: question.isImportant,
    is_critical: question.isCritical,
    display_in_pdf: true,
    is_optional: question.isOptional,
    is_visible: question.isVisible,
    has_next_button: true,
    has_back_button: true,
    order: question.order,
    type: question.type,
    default_value: null,
    feed_ads: false,
    rule_type: question.ruleType,
    options: question.options.map((option) => ({
      partner_questionnaire_question_option_id: option.optionId,
      title: option.title,
      option: option.option,
      is_important: option.isImportant,
      is_critical: option.isCritical,
      is_show_additional_field: false,
      order: option.order,
    })),
    attachments: [],
    rules: question.rules.map(wireRule),
  };
}

function wireRule(rule: QuestionRule): object {
  return {
    id: rule.id,
    title: rule.title,
    type: rule.type,
    requirements: rule.requirements.map((one) => ({
      based_on: one.basedOn,
      required_question_id: one.requiredQuestionId,
      required_question_title: one.requiredQuestionTitle,
      conditional_answer: one.conditionalAnswer,
      required_answer: one.requiredAnswer,
    })),
  };
}
