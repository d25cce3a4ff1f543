import { z } from 'zod';
import type { CaseOffering } from '../../domain/case.ts';
import { filled } from '../../domain/person.ts';
import { toProduct, wireProduct } from './product.ts';
import type { Shape } from './read.ts';
import { toItemStatus, wireCount, wireFlag, wireId, wireText, wireTime } from './wire.ts';

/** The shape of webhook W3 (S2), which `GET …/offerings` answers in too. */
export const wireCaseOffering = z
  .object({
    case_offering_id: wireId.optional(),
    id: wireId.optional(),
    title: wireText,
    name: wireText,
    directions: wireText,
    status: wireText,
    status_details: wireText,
    is_additional_approval_needed: wireFlag,
    is_important: wireFlag,
    order: wireCount.nullish(),
    clinical_note: wireText,
    thank_you_note: wireText,
    offerable_type: wireText,
    offerable_id: wireText,
    order_status: wireText,
    order_date: wireTime.nullish(),
    order_details: wireText,
    order_updated: wireTime.nullish(),
    created_at: wireTime.nullish(),
    updated_at: wireTime.nullish(),
    product_type: wireText,
    product: wireProduct.nullish(),
  })
  .transform((wire, context) => {
    // "`case_offering_id` (same value)" as `id`.
    const caseOfferingId = wire.case_offering_id ?? wire.id;
    if (caseOfferingId !== undefined) return { ...wire, case_offering_id: caseOfferingId };
    context.addIssue({ code: 'custom', path: ['case_offering_id'], message: 'missing' });
    return z.NEVER;
  });

type Wire = z.output<typeof wireCaseOffering>;

/** `fulfilled` is webhook W5's word (S2), `not-applicable` the public collection's. */
function toOrderStatus(word: string | null): CaseOffering['orderStatus'] {
  if (word === null) return null;
  if (word.toLowerCase() === 'fulfilled') return 'FULFILLED';
  return word.toLowerCase() === 'not-applicable' ? 'NOT_APPLICABLE' : 'UNKNOWN';
}

export function toCaseOffering(wire: Wire): CaseOffering {
  const isCatalogued = wire.offerable_type?.endsWith('\\Offering') ?? false;
  const orderStatusRawCode = filled(wire.order_status);
  return {
    id: wire.case_offering_id,
    offeringId: isCatalogued ? filled(wire.offerable_id) : null,
    title: filled(wire.title) ?? filled(wire.name),
    directions: filled(wire.directions),
    status: toItemStatus(wire.status),
    statusRawCode: wire.status ?? null,
    statusDetails: filled(wire.status_details),
    needsApproval: wire.is_additional_approval_needed ?? null,
    isImportant: wire.is_important ?? null,
    position: wire.order ?? null,
    clinicalNote: filled(wire.clinical_note),
    thankYouNote: filled(wire.thank_you_note),
    orderStatus: toOrderStatus(orderStatusRawCode),
    orderStatusRawCode,
    orderDetails: filled(wire.order_details),
    orderedAt: wire.order_date ?? null,
    orderUpdatedAt: wire.order_updated ?? null,
    product: wire.product == null ? null : toProduct(wire.product, wire.product_type),
    createdAt: wire.created_at ?? null,
    updatedAt: wire.updated_at ?? null,
  };
}

export const caseOfferingShape: Shape<typeof wireCaseOffering, CaseOffering> = {
  schema: wireCaseOffering,
  toDomain: toCaseOffering,
  idOf: ({ id }) => id,
};
