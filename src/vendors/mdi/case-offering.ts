import { z } from 'zod';
import type { CaseOffering, Product } from '../../domain/case.ts';
import { filled } from '../../domain/person.ts';
import { toItemStatus, toProductKind, wireCount, wireId, wireText, wireTime } from './wire.ts';

const wireProduct = z.object({
  name: wireText,
  strength: wireText,
  ndc: wireText,
  quantity: wireText,
  refills: wireCount.nullish(),
  days_supply: wireCount.nullish(),
});

/** The shape of webhook W3 (S2), which `GET …/offerings` answers in too. */
export const wireCaseOffering = z
  .object({
    case_offering_id: wireId.optional(),
    id: wireId.optional(),
    title: wireText,
    name: wireText,
    directions: wireText,
    status: wireText,
    offerable_type: wireText,
    offerable_id: wireText,
    order_status: wireText,
    order_details: wireText,
    created_at: wireTime.nullish(),
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

export function toCaseOffering(wire: z.output<typeof wireCaseOffering>): CaseOffering {
  const isCatalogued = wire.offerable_type?.endsWith('\\Offering') ?? false;
  return {
    id: wire.case_offering_id,
    offeringId: isCatalogued ? filled(wire.offerable_id) : null,
    title: filled(wire.title) ?? filled(wire.name),
    directions: filled(wire.directions),
    status: toItemStatus(wire.status),
    statusRawCode: wire.status ?? null,
    orderStatusRawCode: filled(wire.order_status),
    orderDetails: filled(wire.order_details),
    product: wire.product == null ? null : toProduct({ ...wire.product, product_type: wire.product_type }),
    createdAt: wire.created_at ?? null,
  };
}

type WireProduct = z.output<typeof wireProduct> & Readonly<{ product_type?: string | null | undefined }>;

export function toProduct(wire: WireProduct): Product {
  return {
    kind: toProductKind(wire.product_type),
    name: filled(wire.name),
    strength: filled(wire.strength),
    ndc: filled(wire.ndc),
    quantity: filled(wire.quantity),
    refills: wire.refills ?? null,
    daysSupply: wire.days_supply ?? null,
  };
}
