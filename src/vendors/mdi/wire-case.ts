import { z } from 'zod';
import type { Case, CaseAnswer, CaseStatusChange } from '../../domain/case.ts';
import { filled } from '../../domain/person.ts';
import type { VendorRef } from '../../domain/vendor.ts';
import { toAuthor } from './author.ts';
import { caseOfferingShape } from './case-offering.ts';
import { vendor } from './client.ts';
import { toPatient, wirePatient } from './patient.ts';
import { toProvider, wireClinician } from './provider.ts';
import { itemsOf } from './read.ts';
import { tagsOf } from './tag.ts';
import { textIfTold, toCaseStatus, wireFlag, wireId, wireMoney, wireText, wireTime } from './wire.ts';

/** What is embedded and cannot be read is asked for on its own, so it may fail without the case. */
const embedded = <S extends z.ZodType>(schema: S) => schema.nullish().catch(undefined);

/** The case's own page tells all of it, the lists less, each in its way (public collection). */
export const wireCase = z.object({
  case_id: wireId,
  reference_case_id: wireText,
  patient_exam_id: wireText,
  case_type: wireText,
  case_cost: wireMoney,
  prioritized: wireFlag,
  prioritized_at: wireTime.nullish(),
  prioritized_reason: wireText,
  is_locked: wireFlag,
  locked_at: wireTime.nullish(),
  is_additional_approval_needed: wireFlag,
  is_chargeable: wireFlag,
  is_sync: wireFlag,
  metadata: wireText,
  created_at: wireTime.nullish(),
  case_status: z
    .object({ name: wireText, hold_status: wireFlag, reason: wireText, updated_at: wireTime.nullish() })
    .nullish(),
  patient: embedded(wirePatient),
  // An unassigned case has none.
  case_assignment: z
    .object({
      reason: wireText,
      created_at: wireTime.nullish(),
      clinician_id: wireText,
      clinician: embedded(wireClinician),
    })
    .nullish(),
  tags: z.array(z.unknown()).nullish(),
  case_offerings: z.array(z.unknown()).nullish(),
});

type Wire = z.output<typeof wireCase>;

export const wireStatusChange = z.object({
  name: wireText,
  reason: wireText,
  hold_status: wireFlag,
  user_id: wireText,
  user_type: wireText,
  updated_at: wireTime.nullish(),
  created_at: wireTime.nullish(),
});

export function toStatusChange(wire: z.output<typeof wireStatusChange>): CaseStatusChange {
  return {
    status: toCaseStatus(wire.name),
    statusRawCode: wire.name ?? null,
    reason: filled(wire.reason),
    isOnHold: wire.hold_status ?? null,
    by: toAuthor({ type: wire.user_type, id: wire.user_id }),
    changedAt: wire.created_at ?? wire.updated_at ?? null,
  };
}

function toType(word: string | null | undefined): Case['type'] {
  switch (word?.trim().toLowerCase()) {
    case 'new':
      return 'NEW';
    case 'follow-up':
      return 'FOLLOW_UP';
    default:
      return 'UNKNOWN';
  }
}

function providerOf({ case_assignment: assignment }: Wire): VendorRef | null {
  const id = assignment?.clinician?.clinician_id ?? filled(assignment?.clinician_id);
  return id === null ? null : { vendor, id };
}

export type CaseContext = Readonly<{
  now: number;
  operation: string;
  /** Whose cases were asked for, where the answer does not repeat it. */
  patient?: VendorRef;
}>;

export function toCase(wire: Wire, { now, operation, patient }: CaseContext): Case {
  const { case_status: status, case_assignment: assignment } = wire;
  return {
    id: wire.case_id,
    type: toType(wire.case_type),
    typeRawCode: wire.case_type ?? null,
    status: toCaseStatus(status?.name),
    statusRawCode: status?.name ?? null,
    statusReason: filled(status?.reason),
    statusChangedAt: status?.updated_at ?? null,
    isOnHold: status?.hold_status,
    patient: wire.patient == null ? (patient ?? null) : { vendor, id: wire.patient.patient_id },
    provider: providerOf(wire),
    assignedAt: assignment == null ? assignment : assignment.created_at,
    assignmentReason: assignment == null ? assignment : textIfTold(assignment.reason),
    isPrioritised: wire.prioritized,
    prioritisedAt: wire.prioritized_at,
    priorityReason: textIfTold(wire.prioritized_reason),
    isLocked: wire.is_locked,
    lockedAt: wire.locked_at,
    needsApproval: wire.is_additional_approval_needed,
    isChargeable: wire.is_chargeable,
    cost: wire.case_cost,
    isSynchronous: wire.is_sync,
    metadata: textIfTold(wire.metadata),
    referenceCaseId: textIfTold(wire.reference_case_id),
    examId: textIfTold(wire.patient_exam_id),
    tags: tagsOf(wire.tags, operation),
    createdAt: wire.created_at ?? null,
    source: { vendor, fetchedAt: now },
  };
}

/** A list by status names what is asked for by title alone: that is no answer to what it is. */
const wireWholeOffering = z.object({ status: z.string(), offerable_type: z.string() });

export function toCaseAnswer(wire: Wire, context: CaseContext): CaseAnswer {
  const clinician = wire.case_assignment?.clinician;
  const offerings = wire.case_offerings ?? null;
  const isWhole = offerings?.every((entry) => wireWholeOffering.safeParse(entry).success) ?? false;
  return {
    case: toCase(wire, context),
    patient: wire.patient == null ? null : toPatient(wire.patient, context.now),
    provider: clinician == null ? null : toProvider(clinician, context.now),
    offerings: offerings === null || !isWhole ? null : itemsOf(offerings, context.operation, caseOfferingShape),
  };
}
