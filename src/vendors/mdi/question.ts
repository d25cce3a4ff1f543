import { z } from 'zod';
import { filled } from '../../domain/person.ts';
import type { Question, QuestionRule, QuestionType, RuleJoin, RuleRequirement } from '../../domain/questionnaire.ts';
import { wireCount, wireFlag, wireId, wireText } from './wire.ts';

export const wireRule = z.object({
  id: wireText,
  title: wireText,
  type: wireText,
  requirements: z
    .array(
      z.object({
        based_on: wireText,
        required_question_id: wireText,
        required_question_title: wireText,
        conditional_answer: wireText,
        required_answer: wireText,
      }),
    )
    .nullish(),
});

const wireOption = z.object({
  partner_questionnaire_question_option_id: wireId,
  title: wireText,
  option: wireText,
  order: wireCount.nullish(),
  is_important: wireFlag,
  is_critical: wireFlag,
  is_show_additional_field: wireFlag,
});

export const wireQuestion = z.object({
  partner_questionnaire_question_id: wireId,
  title: wireText,
  description: wireText,
  label: wireText,
  placeholder: wireText,
  default_value: wireText,
  type: wireText,
  order: wireCount.nullish(),
  is_optional: wireFlag,
  is_visible: wireFlag,
  is_important: wireFlag,
  is_critical: wireFlag,
  display_in_pdf: wireFlag,
  has_next_button: wireFlag,
  has_back_button: wireFlag,
  rule_type: wireText,
  options: z.array(wireOption).nullish(),
  rules: z.array(wireRule).nullish(),
});

const questionTypes: ReadonlyMap<string, QuestionType> = new Map([
  ['boolean', 'BOOLEAN'],
  ['text', 'TEXT'],
  // The list of questions by themselves calls it so (public collection).
  ['string', 'TEXT'],
  ['multiple_option', 'MULTIPLE_OPTION'],
]);

export function toJoin(word: string | null | undefined): RuleJoin {
  if (word?.toLowerCase() === 'and') return 'ALL';
  return word?.toLowerCase() === 'or' ? 'ANY' : 'UNKNOWN';
}

/** `based_on` is `age` or `gender`, or names an earlier question, which then stands in `required_question_id` (S2). */
function toBasis(word: string | null, questionId: string | null): RuleRequirement['basis'] {
  switch (word?.toLowerCase()) {
    case 'age':
      return 'AGE';
    case 'gender':
      return 'GENDER';
    default:
      return questionId === null ? 'UNKNOWN' : 'ANSWER';
  }
}

function toRequirement(wire: NonNullable<z.output<typeof wireRule>['requirements']>[number]): RuleRequirement {
  const basisRawCode = filled(wire.based_on);
  const questionId = filled(wire.required_question_id);
  const comparisonRawCode = filled(wire.conditional_answer);
  return {
    basis: toBasis(basisRawCode, questionId),
    basisRawCode,
    questionId,
    questionTitle: filled(wire.required_question_title),
    // `"="` or null (S2): no other sign is told.
    comparison: comparisonRawCode === null || comparisonRawCode === '=' ? 'EQUAL' : 'UNKNOWN',
    comparisonRawCode,
    answer: filled(wire.required_answer),
  };
}

export function toRule(wire: z.output<typeof wireRule>): QuestionRule {
  return {
    id: filled(wire.id),
    title: filled(wire.title),
    join: toJoin(wire.type),
    requirements: (wire.requirements ?? []).map(toRequirement),
  };
}

export function toQuestion(wire: z.output<typeof wireQuestion>): Question {
  return {
    id: wire.partner_questionnaire_question_id,
    title: filled(wire.title),
    description: filled(wire.description),
    label: filled(wire.label),
    placeholder: filled(wire.placeholder),
    defaultValue: filled(wire.default_value),
    type: questionTypes.get(wire.type ?? '') ?? 'UNKNOWN',
    typeRawCode: wire.type ?? null,
    position: wire.order ?? null,
    isOptional: wire.is_optional ?? null,
    isVisible: wire.is_visible ?? null,
    isImportant: wire.is_important ?? null,
    isCritical: wire.is_critical ?? null,
    isPrinted: wire.display_in_pdf ?? null,
    hasNextButton: wire.has_next_button ?? null,
    hasBackButton: wire.has_back_button ?? null,
    ruleJoin: toJoin(wire.rule_type),
    options: (wire.options ?? [])
      .map((option) => ({
        id: option.partner_questionnaire_question_option_id,
        title: filled(option.title),
        value: filled(option.option),
        position: option.order ?? null,
        isImportant: option.is_important ?? null,
        isCritical: option.is_critical ?? null,
        asksForMore: option.is_show_additional_field ?? null,
      }))
      .toSorted(byPosition),
    rules: (wire.rules ?? []).map(toRule),
  };
}

export function byPosition(a: Readonly<{ position: number | null }>, b: Readonly<{ position: number | null }>): number {
  return (a.position ?? Number.MAX_SAFE_INTEGER) - (b.position ?? Number.MAX_SAFE_INTEGER);
}
