import type { Author } from './author.ts';
import type { Attachment } from './intake.ts';

/** What a provider wrote after a visit (FHIR R4 `Composition`). Texts without their formatting. */
export type VisitNote = Readonly<{
  isDraft: boolean | null;
  reasonForVisit: string | null;
  otherReasonForVisit: string | null;
  physicalExam: string | null;
  assessmentPlan: string | null;
  diagnosisText: string | null;
  diagnoses: readonly Diagnosis[];
  patientInstructions: string | null;
  disposition: string | null;
  /** The NPI that stands under the note; null when there is none, or a wrong one. */
  npi: string | null;
  attachments: readonly Attachment[];
  modifiedBy: Author | null;
  createdAt: number | null;
  modifiedAt: number | null;
}>;

export type Diagnosis = Readonly<{
  /** ICD-10-CM; null where the text tells none. */
  code: string | null;
  label: string | null;
}>;

/** An ICD-10-CM code in brackets, at the end of what it belongs to. */
const codeInBrackets = /\(\s*([A-Z][0-9][0-9A-Z](?:\.[0-9A-Z]{1,4})?)\s*\)\s*(?:[,;]|$)/gi;

/**
 * `Allergic reaction,initial encounter (T78.40XA),Asthma (J45.909)` (S1): labels hold commas and brackets of their own,
 * so that it is the codes that part them. What follows the last code has none.
 */
export function parseDiagnoses(text: string): readonly Diagnosis[] {
  const diagnoses: Diagnosis[] = [];
  let readTo = 0;
  for (const match of text.matchAll(codeInBrackets)) {
    const [whole, code = ''] = match;
    diagnoses.push({ code: code.toUpperCase(), label: labelOf(text.slice(readTo, match.index)) });
    readTo = match.index + whole.length;
  }
  const rest = labelOf(text.slice(readTo));
  return rest === null ? diagnoses : [...diagnoses, { code: null, label: rest }];
}

function labelOf(text: string): string | null {
  const label = text.replace(/^[\s,;]+/, '').trim();
  return label === '' ? null : label;
}
