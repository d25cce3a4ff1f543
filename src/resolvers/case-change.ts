import type {
  CaseOfferingInput,
  CaseProductInput,
  CaseQuestionInput,
  CreateCasePayloadResolvers,
  MutationResolvers,
} from '../__generated__/resolvers-types.ts';
import type { RequestedAnswer, RequestedOffering, RequestedProduct } from '../domain/case-request.ts';
import { RequestError } from '../domain/errors.ts';
import { keyOf } from './arguments.ts';
import { changing } from './mutation.ts';

export const caseMutations: Pick<MutationResolvers, 'createCase' | 'changeCase'> = {
  createCase: changing((_parent, { input }, { commands }) =>
    commands.case.create({
      key: input.idempotencyKey,
      patientId: keyOf('Patient', input.patientId, 'patientId'),
      referenceCaseId: input.referenceCaseId == null ? null : keyOf('Case', input.referenceCaseId, 'referenceCaseId'),
      providerId: input.providerId == null ? null : keyOf('Provider', input.providerId, 'providerId'),
      metadata: input.metadata ?? null,
      isOnHold: input.isOnHold ?? false,
      needsApproval: input.needsApproval ?? undefined,
      isChargeable: input.isChargeable ?? undefined,
      offerings: (input.offerings ?? []).map(offeringOf),
      diseaseIds: input.diseaseIds ?? [],
      fileIds: input.fileIds ?? [],
      tagIds: input.tagIds ?? [],
      questions: (input.questions ?? []).map(answerOf),
    }),
  ),
  changeCase: changing((_parent, { input }, { commands }) =>
    commands.caseAction.change({
      key: input.idempotencyKey,
      caseId: keyOf('Case', input.caseId, 'caseId'),
      action: input.action,
      reason: input.reason ?? null,
    }),
  ),
};

function offeringOf({ offeringId, title, position, product }: CaseOfferingInput): RequestedOffering {
  return {
    offeringId: keyOf('Offering', offeringId, 'offeringId'),
    title: title ?? undefined,
    position: position ?? undefined,
    product: product == null ? undefined : productOf(product),
  };
}

function productOf(product: CaseProductInput): RequestedProduct {
  return {
    name: product.name ?? undefined,
    refills: product.refills ?? undefined,
    quantity: product.quantity ?? undefined,
    daysSupply: product.daysSupply ?? undefined,
    directions: product.directions ?? undefined,
    pharmacyNotes: product.pharmacyNotes ?? undefined,
    isSubstitutionAllowed: product.isSubstitutionAllowed ?? undefined,
    dispenseUnitId: product.dispenseUnitId ?? undefined,
    pharmacyId: product.pharmacyId ?? undefined,
    effectiveDate: product.effectiveDate ?? undefined,
  };
}

function answerOf({ question, answer, type, ...told }: CaseQuestionInput): RequestedAnswer {
  if (type === 'UNKNOWN') throw new RequestError('BAD_USER_INPUT', '"type" must be one that is known.');
  return {
    ...{ question, answer, type },
    isImportant: told.isImportant ?? undefined,
    isCritical: told.isCritical ?? undefined,
    isPrinted: told.isPrinted ?? undefined,
    description: told.description ?? undefined,
    label: told.label ?? undefined,
    metadata: told.metadata ?? undefined,
    displayedOptions: told.displayedOptions ?? undefined,
  };
}

const payload: CreateCasePayloadResolvers = {
  case: ({ write }, _args, { loaders }) => (write?.answer == null ? null : loaders.case.byId(write.answer)),
};

export const casePayloads = { CreateCasePayload: payload, ChangeCasePayload: payload };
