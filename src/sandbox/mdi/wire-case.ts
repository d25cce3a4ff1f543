import type { Case, Clinician } from '../world/types.ts';
import { wireDiseaseOf, wireTags } from './wire-case-detail.ts';
import { detailOf, iso6, type State, statusOf } from './state.ts';
import { wireCaseOfferings } from './wire-offering.ts';
import { assignedClinician, flatClinician, wirePatient } from './wire-person.ts';

/** A case as GET shows it; a POST's answer writes the clinician flat. */
export function wireCase(one: Case, state: State, form: 'get' | 'post' = 'get'): object {
  const { name, isOnHold, reason, at } = statusOf(one);
  const patient = state.patients.get(one.patientId);
  const detail = detailOf(state, one);
  const { case_assignment, ...fields } = commonCase(one, state, form === 'get' ? assignedClinician : flatClinician);
  return {
    ...fields,
    case_cost: detail.cost,
    patient_exam_id: detail.examId,
    is_additional_approval_needed: detail.needsApproval,
    case_status: { name, hold_status: isOnHold, reason, updated_at: iso6(at) },
    patient: patient && wirePatient(patient, state),
    partner: { partner_id: state.partnerId, name: 'Sandbox Clinic' },
    case_assignment,
    tags: wireTags(state, detail.tagIds),
  };
}

/** What every shape of a case has. */
function commonCase(one: Case, state: State, ofClinician: (clinician: Clinician) => object) {
  const clinician = one.clinicianId === null ? undefined : state.clinicians.get(one.clinicianId);
  const detail = detailOf(state, one);
  const assignment = clinician && {
    case_assignment_id: one.caseId,
    reason: detail.assignmentReason,
    created_at: iso6(one.history.find(({ name }) => name === 'assigned')?.at ?? one.createdAt),
    clinician: ofClinician(clinician),
  };
  return {
    case_id: one.caseId,
    reference_case_id: detail.referenceCaseId,
    case_type: one.caseType,
    prioritized: detail.prioritizedAt !== null,
    prioritized_at: detail.prioritizedAt === null ? null : iso6(detail.prioritizedAt),
    prioritized_reason: detail.priorityReason,
    is_locked: detail.lockedAt !== null,
    locked_at: detail.lockedAt === null ? null : iso6(detail.lockedAt),
    is_chargeable: detail.isChargeable ?? true,
    is_sync: detail.isSync,
    metadata: one.metadata,
    created_at: iso6(one.createdAt),
    case_assignment: assignment ?? null,
  };
}

/**
 * A patient's list does not repeat the patient, and has what belongs to the case embedded: the offerings whole, the rest
 * in part (public sample).
 */
export function patientsCase(one: Case, state: State): object {
  const { name, reason, at } = statusOf(one);
  const detail = detailOf(state, one);
  return {
    ...commonCase(one, state, assignedClinician),
    case_status: { created_at: iso6(at), name, reason, updated_at: iso6(at) },
    case_files: detail.files.map((file) => ({
      file_id: file.fileId,
      mime_type: file.mimeType,
      name: file.name,
      url: 'https://files.example.com/signed',
      url_thumbnail: null,
    })),
    case_notes: detail.notes.map(({ text, createdAt }) => ({ text, created_at: iso6(createdAt) })),
    case_offerings: wireCaseOfferings(one, state),
    case_questions: detail.questions.map(({ caseQuestionId, question, answer, type, isImportant, isCritical }) => ({
      answer,
      case_question_id: caseQuestionId,
      display_in_pdf: false,
      important: isImportant,
      is_critical: isCritical,
      question,
      type,
    })),
    diseases: detail.diseaseIds.flatMap((id) => wireDiseaseOf(state, id) ?? []),
  };
}

/**
 * The list by status has another shape again: `"Pending"`, a gender and a pregnancy in words, what is asked for by its
 * title alone (public sample).
 */
export function listedCase(one: Case, state: State): object {
  const patient = state.patients.get(one.patientId);
  const clinician = one.clinicianId === null ? undefined : state.clinicians.get(one.clinicianId);
  const detail = detailOf(state, one);
  const {
    is_locked: _locked,
    locked_at: _lockedAt,
    metadata: _metadata,
    ...fields
  } = commonCase(one, state, () => ({}));
  const at = iso6(statusOf(one).at);
  return {
    ...fields,
    partner_id: state.partnerId,
    is_additional_approval_needed: detail.needsApproval,
    patient_exam_id: detail.examId,
    case_status: { name: 'Pending', reason: null, updated_at: at, created_at: at },
    patient: patient && {
      ...wirePatient(patient, state),
      ssn: undefined,
      metadata: undefined,
      weight: undefined,
      allergies: undefined,
      gender: patient.sex,
      pregnancy: 'not_applicable',
    },
    case_assignment: clinician && {
      reason: detail.assignmentReason,
      created_at: iso6(one.createdAt),
      clinician_id: clinician.mdiId,
      clinician: {
        clinician_id: clinician.mdiId,
        clinician_specialty: clinician.specialty,
        first_name: clinician.name.given,
        last_name: clinician.name.family,
        full_name: `${clinician.name.given} ${clinician.name.family}`,
        is_online: true,
      },
    },
    case_offerings: one.offerings.map(({ caseOfferingId, offeringId }) => ({
      case_offering_id: caseOfferingId,
      case_prescription_id: caseOfferingId,
      is_important: false,
      order: 1,
      title: state.offerings.get(offeringId)?.title,
    })),
    case_services: [],
    diseases: detail.diseaseIds.map((id, index) => ({ id, is_primary: index === 0 })),
    tags: wireTags(state, detail.tagIds),
  };
}

export function wireStatuses(one: Case): readonly object[] {
  return one.history.map(({ name, reason, isOnHold, at }) => ({
    name,
    reason,
    hold_status: isOnHold,
    user_id: one.clinicianId,
    user_type: one.clinicianId === null ? null : 'App\\Models\\Clinician',
    updated_at: iso6(at),
    created_at: iso6(at),
  }));
}
