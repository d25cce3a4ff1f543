import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { filled } from '../../domain/person.ts';
import type { Question, Questionnaire, QuestionRule, QuestionType, RuleJoin } from '../../domain/questionnaire.ts';
import { decode, decodeItem, distinct, sameId } from '../../http/decode.ts';
import { path } from '../../http/request.ts';
import { type MdiClient, vendor } from './client.ts';
import { wireCount, wireFlag, wireId, wireList, wireText } from './wire.ts';

const wireRule = z.object({
  id: wireText,
  title: wireText,
  type: wireText,
  requirements: z
    .array(
      z.object({
        based_on: wireText,
        required_question_id: wireText,
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
});

const wireQuestion = z.object({
  partner_questionnaire_question_id: wireId,
  title: wireText,
  description: wireText,
  type: wireText,
  order: wireCount.nullish(),
  is_optional: wireFlag,
  is_visible: wireFlag,
  is_important: wireFlag,
  is_critical: wireFlag,
  rule_type: wireText,
  options: z.array(wireOption).nullish(),
  rules: z.array(wireRule).nullish(),
});

const wireOffered = z.object({
  offering_id: wireId,
  title: wireText,
  rule_type: wireText,
  rules: z.array(wireRule).nullish(),
});

const wireQuestionnaire = z.object({
  partner_questionnaire_id: wireId,
  name: wireText,
  // Writes call it `enabled` (register of contradictions, 23).
  active: wireFlag,
  intro_title: wireText,
  intro_description: wireText,
  outro_title: wireText,
  outro_description: wireText,
  questions: z.array(wireQuestion).nullish(),
  // "a single **object** (plural name)" in the sample; a list would be no surprise.
  offerings: z.union([z.array(wireOffered), wireOffered.transform((one) => [one])]).nullish(),
});

const questionTypes: ReadonlyMap<string, QuestionType> = new Map([
  ['boolean', 'BOOLEAN'],
  ['text', 'TEXT'],
  ['multiple_option', 'MULTIPLE_OPTION'],
]);

function toJoin(word: string | null | undefined): RuleJoin {
  if (word?.toLowerCase() === 'and') return 'ALL';
  return word?.toLowerCase() === 'or' ? 'ANY' : 'UNKNOWN';
}

function toRule(wire: z.output<typeof wireRule>): QuestionRule {
  return {
    id: filled(wire.id),
    title: filled(wire.title),
    join: toJoin(wire.type),
    requirements: (wire.requirements ?? []).map((one) => ({
      basedOn: filled(one.based_on),
      questionId: filled(one.required_question_id),
      comparison: filled(one.conditional_answer),
      answer: filled(one.required_answer),
    })),
  };
}

function toQuestion(wire: z.output<typeof wireQuestion>): Question {
  return {
    id: wire.partner_questionnaire_question_id,
    title: filled(wire.title),
    description: filled(wire.description),
    type: questionTypes.get(wire.type ?? '') ?? 'UNKNOWN',
    typeRawCode: wire.type ?? null,
    position: wire.order ?? null,
    isOptional: wire.is_optional ?? null,
    isVisible: wire.is_visible ?? null,
    isImportant: wire.is_important ?? null,
    isCritical: wire.is_critical ?? null,
    ruleJoin: toJoin(wire.rule_type),
    options: (wire.options ?? [])
      .map((option) => ({
        id: option.partner_questionnaire_question_option_id,
        title: filled(option.title),
        value: filled(option.option),
        position: option.order ?? null,
        isImportant: option.is_important ?? null,
        isCritical: option.is_critical ?? null,
      }))
      .toSorted(byPosition),
    rules: (wire.rules ?? []).map(toRule),
  };
}

export function toQuestionnaire(wire: z.output<typeof wireQuestionnaire>, now: number): Questionnaire {
  return {
    id: wire.partner_questionnaire_id,
    name: filled(wire.name),
    isActive: wire.active ?? null,
    introTitle: filled(wire.intro_title),
    introDescription: filled(wire.intro_description),
    outroTitle: filled(wire.outro_title),
    outroDescription: filled(wire.outro_description),
    questions: (wire.questions ?? []).map(toQuestion).toSorted(byPosition),
    offerings: (wire.offerings ?? []).map((one) => ({
      offeringId: one.offering_id,
      title: filled(one.title),
      ruleJoin: toJoin(one.rule_type),
      rules: (one.rules ?? []).map(toRule),
    })),
    source: { vendor, fetchedAt: now },
  };
}

function byPosition(a: Readonly<{ position: number | null }>, b: Readonly<{ position: number | null }>): number {
  return (a.position ?? Number.MAX_SAFE_INTEGER) - (b.position ?? Number.MAX_SAFE_INTEGER);
}

export type MdiQuestionnaires = Readonly<{
  list: (scope: CallScope) => Promise<readonly Outcome<Questionnaire>[]>;
  byId: (scope: CallScope, id: string) => Promise<Questionnaire | null>;
}>;

export function questionnaireSource(client: MdiClient): MdiQuestionnaires {
  return {
    list: async (scope) => {
      const where = { vendor, operation: 'listQuestionnaires' } as const;
      const request = { operation: where.operation, method: 'GET', path: '/v1/partner/questionnaires' } as const;
      const body = await client.read(scope, request);
      const now = Date.now();
      const items = decode(wireList, body, where).items.map((item) =>
        decodeItem(wireQuestionnaire, (wire) => toQuestionnaire(wire, now), item, where),
      );
      return distinct(items, (one) => one.id, where);
    },
    byId: async (scope, id) => {
      const operation = 'getQuestionnaire';
      const request = { operation, method: 'GET', path: path`/v1/partner/questionnaires/${id}` } as const;
      const body = await client.read(scope, request);
      if (body === null) return null;
      const wire = decode(wireQuestionnaire, body, { vendor, operation });
      return sameId(id, wire.partner_questionnaire_id, toQuestionnaire(wire, Date.now()), { vendor, operation });
    },
  };
}
