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
  redirectUrl: string | null;
  redirectTitle: string | null;
  termsOfService: string | null;
  hasPharmacy: boolean | null;
  isWeightAsked: boolean | null;
  isHeightAsked: boolean | null;
  /** `undefined`: a list does not tell; the questionnaire's own page does. */
  hasWelcome: boolean | null | undefined;
  hasThanks: boolean | null | undefined;
  metadata: string | null;
  questions: readonly Question[];
  offerings: readonly QuestionnaireOffering[];
  source: Source;
}>;

export type QuestionType = 'BOOLEAN' | 'TEXT' | 'MULTIPLE_OPTION' | 'UNKNOWN';

export type Question = Readonly<{
  id: string;
  title: string | null;
  description: string | null;
  label: string | null;
  placeholder: string | null;
  defaultValue: string | null;
  type: QuestionType;
  typeRawCode: string | null;
  position: number | null;
  isOptional: boolean | null;
  isVisible: boolean | null;
  isImportant: boolean | null;
  isCritical: boolean | null;
  isPrinted: boolean | null;
  hasNextButton: boolean | null;
  hasBackButton: boolean | null;
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
  asksForMore: boolean | null;
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
  basis: 'AGE' | 'GENDER' | 'ANSWER' | 'UNKNOWN';
  /** The vendor's own word for what is looked at. */
  basisRawCode: string | null;
  /** The earlier question, where an answer is looked at. */
  questionId: string | null;
  questionTitle: string | null;
  /** Only `=` is documented, and no sign at all. */
  comparison: 'EQUAL' | 'UNKNOWN';
  comparisonRawCode: string | null;
  /** Always text on the wire, also for a number or a gender code. */
  answer: string | null;
}>;

export type QuestionnaireOffering = Readonly<{
  offeringId: string;
  title: string | null;
  pharmacyId: string | null;
  isPharmacyForced: boolean | null;
  ruleJoin: RuleJoin;
  rules: readonly QuestionRule[];
}>;
