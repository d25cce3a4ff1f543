import type { Source } from './vendor.ts';

/** FHIR R4 `Questionnaire`. */
export type Questionnaire = Readonly<{
  id: string;
  name: string | null;
  isActive: boolean | null;
  introTitle: string | null;
  introDescription: string | null;
  outroTitle: string | null;
  outroDescription: string | null;
  questions: readonly Question[];
  offerings: readonly QuestionnaireOffering[];
  source: Source;
}>;

export type QuestionType = 'BOOLEAN' | 'TEXT' | 'MULTIPLE_OPTION' | 'UNKNOWN';

export type Question = Readonly<{
  id: string;
  title: string | null;
  description: string | null;
  type: QuestionType;
  typeRawCode: string | null;
  position: number | null;
  isOptional: boolean | null;
  isVisible: boolean | null;
  isImportant: boolean | null;
  isCritical: boolean | null;
  ruleJoin: RuleJoin;
  options: readonly QuestionOption[];
  rules: readonly QuestionRule[];
}>;

export type QuestionOption = Readonly<{
  id: string;
  title: string | null;
  value: string | null;
  position: number | null;
  isImportant: boolean | null;
  isCritical: boolean | null;
}>;

/** Whether all or any of what is listed has to hold. */
export type RuleJoin = 'ALL' | 'ANY' | 'UNKNOWN';

export type QuestionRule = Readonly<{
  id: string | null;
  title: string | null;
  join: RuleJoin;
  requirements: readonly RuleRequirement[];
}>;

export type RuleRequirement = Readonly<{
  /** What is looked at: `age`, `gender`, or an earlier answer. The vendor's word. */
  basedOn: string | null;
  questionId: string | null;
  comparison: string | null;
  /** Always text on the wire, also for a number or a gender code. */
  answer: string | null;
}>;

export type QuestionnaireOffering = Readonly<{
  offeringId: string;
  title: string | null;
  ruleJoin: RuleJoin;
  rules: readonly QuestionRule[];
}>;
