import { z } from 'zod';
import { Refusal } from '../kit/refusal.ts';
import type { CaseDetail, CaseQuestion } from '../world/mdi/types.ts';
import type { Case } from '../world/types.ts';
import { detailOf, type State } from './state.ts';

const filled = z.string().min(1);
const flag = z.boolean().nullish();

/** "refills 0-99, quantity str, days_supply 0-365, directions(140), pharmacy_notes(210)", a quantity as a number too. */
const wireProduct = z.object({
  name: filled.nullish(),
  refills: z.int().min(0).max(99).nullish(),
  quantity: z.union([z.string().regex(/^[0-9.]+$/), z.number().positive()]).nullish(),
  days_supply: z.int().min(0).max(365).nullish(),
  directions: z.string().max(140).nullish(),
  pharmacy_notes: z.string().max(210).nullish(),
  no_substitutions: flag,
  dispense_unit_id: z.int().nullish(),
  pharmacy_id: z.int().nullish(),
  effective_date: z.iso.date().nullish(),
});

const wireOffering = z.object({
  offering_id: filled,
  title: filled.nullish(),
  order: z.int().nullish(),
  product: wireProduct.nullish(),
});

/** "question*(255), answer*, type* boolean/number/string, …, label(50)". */
const wireQuestion = z.object({
  question: filled.max(255),
  answer: filled,
  type: z.enum(['boolean', 'number', 'string']),
  important: flag,
  is_critical: flag,
  display_in_pdf: flag,
  description: z.string().nullish(),
  label: z.string().max(50).nullish(),
  metadata: z.string().nullish(),
  displayed_options: z.array(z.string()).nullish(),
});

/** The body of `POST /cases` (public collection). */
export const wireNewCase = z.object({
  patient_id: filled,
  hold_status: z.boolean().default(false),
  is_additional_approval_needed: flag,
  is_chargeable: flag,
  reference_case_id: z.string().nullish(),
  metadata: z.string().max(255).nullish(),
  clinician_id: z.string().nullish(),
  case_offerings: z.array(wireOffering).default([]),
  diseases: z.array(z.object({ disease_id: filled })).default([]),
  case_files: z.array(filled).default([]),
  case_questions: z.array(wireQuestion).default([]),
  tags: z.array(z.object({ tag_id: filled })).default([]),
});

type Body = z.output<typeof wireNewCase>;

/** A case names only what is there: "The … is missing or not valid" for whatever is not. */
export function newCase(state: State, body: Body): Readonly<{ one: Case; detail: CaseDetail }> {
  refuseStrangers(state, body);
  const now = state.clock.now();
  const one: Case = {
    caseId: state.random.uuid(),
    patientId: body.patient_id,
    clinicianId: body.clinician_id ?? null,
    caseType: body.reference_case_id == null ? 'new' : 'follow-up',
    metadata: body.metadata ?? null,
    createdAt: now,
    history: [{ name: 'created', reason: null, isOnHold: body.hold_status, at: now }],
    offerings: body.case_offerings.map(({ offering_id: offeringId, product, title, order }) => ({
      ...{ caseOfferingId: state.random.uuid(), offeringId, status: 'pending', createdAt: now },
      ...{ orderStatus: null, orderDetails: null, orderAt: null },
      asked: told({ title, order, directions: product?.directions }),
      askedProduct: told({
        ...product,
        quantity: product?.quantity == null ? undefined : String(product.quantity),
      }),
    })),
  };
  const detail: CaseDetail = {
    ...detailOf(state, one),
    referenceCaseId: body.reference_case_id ?? null,
    needsApproval: body.is_additional_approval_needed ?? false,
    isChargeable: body.is_chargeable ?? true,
    diseaseIds: body.diseases.map(({ disease_id }) => disease_id),
    tagIds: body.tags.map(({ tag_id }) => tag_id),
    files: body.case_files.flatMap((id) => state.files.get(id) ?? []),
    questions: body.case_questions.map((question) => toQuestion(state, question)),
  };
  return { one, detail };
}

function refuseStrangers(state: State, body: Body): void {
  const { mdi } = state.world;
  const refuseUnless = (isKnown: boolean, field: string): void => {
    if (!isKnown) throw new Refusal(400, `${field} is missing or not valid`);
  };
  const { reference_case_id: reference, clinician_id: clinician } = body;
  refuseUnless(reference == null || state.cases.get(reference)?.patientId === body.patient_id, 'reference_case_id');
  refuseUnless(clinician == null || state.clinicians.has(clinician), 'clinician_id');
  for (const [index, { offering_id }] of body.case_offerings.entries()) {
    refuseUnless(state.offerings.has(offering_id), `case_offerings.${String(index)}.offering_id`);
  }
  const diseaseIds = new Set(mdi.diseases.map(({ diseaseId }) => diseaseId));
  const tagIds = new Set(mdi.tags.map(({ tagId }) => tagId));
  for (const { disease_id } of body.diseases) refuseUnless(diseaseIds.has(disease_id), 'diseases');
  for (const { tag_id } of body.tags) refuseUnless(tagIds.has(tag_id), 'tags');
  for (const id of body.case_files) refuseUnless(state.files.has(id), 'case_files');
}

function toQuestion(state: State, question: Body['case_questions'][number]): CaseQuestion {
  return {
    caseQuestionId: state.random.uuid(),
    ...{ question: question.question, answer: question.answer, type: question.type },
    isImportant: question.important ?? false,
    isCritical: question.is_critical ?? false,
    isPrinted: question.display_in_pdf ?? true,
    label: question.label ?? null,
    description: question.description ?? null,
    metadata: question.metadata ?? null,
    displayedOptions: question.displayed_options ?? [],
  };
}

/** What was told alone. */
function told(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
}
