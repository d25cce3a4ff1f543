import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { CaseAction, CaseRequest, RequestedAnswer, RequestedOffering } from '../../domain/case-request.ts';
import { VendorError } from '../../domain/errors.ts';
import { type HttpRequest, path } from '../../http/request.ts';
import { type MdiClient, vendor } from './client.ts';
import { wireId } from './wire.ts';

export type MdiCaseChanges = Readonly<{
  /** The id of the case that was made. */
  create: (scope: CallScope, request: CaseRequest) => Promise<string>;
  act: (scope: CallScope, caseId: string, action: CaseAction, reason: string | null) => Promise<void>;
}>;

const wireMade = z.object({
  case_id: wireId,
  patient: z.object({ patient_id: wireId }).nullish().catch(undefined),
});

/** "answers the Case", or `[]` to a hold; of the last there is no sample. */
const wireActed = z.object({ case_id: wireId.nullish() }).nullish().catch(null);

/** Each action's call, by its name in errors and in the ledger. */
const calls = {
  HOLD: 'holdCase',
  RELEASE: 'holdCase',
  SEND_TO_SUPPORT: 'supportCase',
  CANCEL: 'cancelCase',
  SET_ASSIGNED: 'assignedCase',
  SEND_TO_PROCESSING: 'processingCase',
} as const satisfies Record<CaseAction, string>;

const steps = {
  SEND_TO_SUPPORT: 'support',
  CANCEL: 'cancel',
  SET_ASSIGNED: 'assigned',
  SEND_TO_PROCESSING: 'processing',
} as const;

export function caseChanges(client: MdiClient): MdiCaseChanges {
  return {
    create: async (scope, asked) => {
      const operation = 'createCase';
      const body = { type: 'json', value: wireFields(asked) } as const;
      const request = { operation, method: 'POST', path: '/v1/partner/cases', body } as const;
      const { case_id, patient } = await client.write(scope, request, wireMade);
      if (patient == null || patient.patient_id === asked.patientId) return case_id;
      throw new VendorError({ vendor, operation, kind: 'bad-payload', reason: 'another patient', outcome: 'unknown' });
    },
    act: async (scope, caseId, action, reason) => {
      const operation = calls[action];
      const told = (await client.write(scope, requestOf(caseId, action, reason), wireActed))?.case_id ?? caseId;
      if (told === caseId) return;
      throw new VendorError({ vendor, operation, kind: 'bad-payload', reason: 'another id', outcome: 'unknown' });
    },
  };
}

/** "PATCH …/status `{hold_status*}`"; "POST …/{support, cancel, assigned, processing}: `reason` optional". */
function requestOf(caseId: string, action: CaseAction, reason: string | null): HttpRequest {
  const operation = calls[action];
  if (action === 'HOLD' || action === 'RELEASE') {
    const body = { type: 'json', value: { hold_status: action === 'HOLD' } } as const;
    return { operation, method: 'PATCH', path: path`/v1/partner/cases/${caseId}/status`, body, mayBeEmpty: true };
  }
  const body = { type: 'json', value: reason === null ? {} : { reason } } as const;
  const request = {
    operation,
    method: 'POST',
    path: path`/v1/partner/cases/${caseId}/${steps[action]}`,
    body,
  } as const;
  return action === 'SEND_TO_PROCESSING' ? { ...request, mayBeEmpty: true } : request;
}

/** What is undefined is left out, and an empty list too. */
function wireFields(asked: CaseRequest): object {
  const list = <T>(items: readonly T[]): readonly T[] | undefined => (items.length === 0 ? undefined : items);
  return {
    patient_id: asked.patientId,
    hold_status: asked.isOnHold,
    is_additional_approval_needed: asked.needsApproval,
    reference_case_id: asked.referenceCaseId,
    metadata: asked.metadata,
    clinician_id: asked.clinicianId,
    case_offerings: list(asked.offerings.map(wireOffering)),
    diseases: list(asked.diseaseIds.map((disease_id) => ({ disease_id }))),
    case_files: list(asked.fileIds),
    case_questions: list(asked.questions.map(wireAnswer)),
    is_chargeable: asked.isChargeable,
    tags: list(asked.tagIds.map((tag_id) => ({ tag_id }))),
  };
}

/** The table says that a quantity is text, the sample sends a number: the table is followed. */
function wireOffering({ offeringId, title, position, product }: RequestedOffering): object {
  return {
    offering_id: offeringId,
    title,
    order: position,
    product: product && {
      name: product.name,
      refills: product.refills,
      quantity: product.quantity,
      days_supply: product.daysSupply,
      directions: product.directions,
      pharmacy_notes: product.pharmacyNotes,
      no_substitutions: product.isSubstitutionAllowed === undefined ? undefined : !product.isSubstitutionAllowed,
      dispense_unit_id: product.dispenseUnitId,
      pharmacy_id: product.pharmacyId,
      effective_date: product.effectiveDate,
    },
  };
}

/** "type* boolean/number/string". */
const answerTypes = { BOOLEAN: 'boolean', NUMBER: 'number', TEXT: 'string' } as const;

function wireAnswer(told: RequestedAnswer): object {
  return {
    question: told.question,
    answer: told.answer,
    type: answerTypes[told.type],
    important: told.isImportant,
    is_critical: told.isCritical,
    display_in_pdf: told.isPrinted,
    description: told.description,
    label: told.label,
    metadata: told.metadata,
    displayed_options: told.displayedOptions,
  };
}
