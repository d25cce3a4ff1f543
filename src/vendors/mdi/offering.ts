import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { Offering } from '../../domain/offering.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { filled } from '../../domain/person.ts';
import type { ProductKind } from '../../domain/product.ts';
import { type MdiClient, vendor } from './client.ts';
import { toProduct, toProductKind, wireProduct } from './product.ts';
import { readCatalogue, type Shape } from './read.ts';
import { wireCount, wireFlag, wireId, wireText } from './wire.ts';

/**
 * The list's one sample is "still in the old medication shape": flat, without `offering_id` and without `product_type`,
 * the kind being in the name of the id. What is created since has both, and its product nested (S2, register 21).
 */
export const wireOffering = wireProduct
  .omit({ id: true })
  .extend({
    offering_id: wireId.optional(),
    partner_medication_id: wireId.optional(),
    partner_compound_id: wireId.optional(),
    partner_supply_id: wireId.optional(),
    partner_service_id: wireId.optional(),
    title: wireText,
    active: wireFlag,
    is_additional_approval_needed: wireFlag,
    order: wireCount.nullish(),
    clinical_note: wireText,
    thank_you_note: wireText,
    metadata: wireText,
    product_type: wireText,
    product: wireProduct.nullish(),
  })
  .transform((wire, context) => {
    const [offeringId, oldKind] = idAndKind(wire);
    if (offeringId !== undefined) return { ...wire, offering_id: offeringId, oldKind };
    context.addIssue({ code: 'custom', path: ['offering_id'], message: 'missing' });
    return z.NEVER;
  });

type Ids = Readonly<Partial<Record<`${'offering' | `partner_${string}`}_id`, string | undefined>>>;

function idAndKind(ids: Ids): readonly [string | undefined, ProductKind] {
  if (ids.offering_id !== undefined) return [ids.offering_id, 'UNKNOWN'];
  if (ids.partner_medication_id !== undefined) return [ids.partner_medication_id, 'MEDICATION'];
  if (ids.partner_compound_id !== undefined) return [ids.partner_compound_id, 'COMPOUND'];
  if (ids.partner_supply_id !== undefined) return [ids.partner_supply_id, 'SUPPLY'];
  return [ids.partner_service_id, 'SERVICE'];
}

export function toOffering(wire: z.output<typeof wireOffering>, now: number): Offering {
  const { product_type: type, product, directions, oldKind } = wire;
  const told = toProductKind(type);
  return {
    id: wire.offering_id,
    title: filled(wire.title) ?? filled(wire.name) ?? filled(product?.name),
    directions: filled(directions) ?? filled(product?.directions),
    isActive: wire.active ?? null,
    needsApproval: wire.is_additional_approval_needed ?? null,
    position: wire.order ?? null,
    clinicalNote: filled(wire.clinical_note),
    thankYouNote: filled(wire.thank_you_note),
    metadata: filled(wire.metadata),
    product: toProduct(product ?? { ...wire, id: null }, type, told === 'UNKNOWN' ? oldKind : told),
    source: { vendor, fetchedAt: now },
  };
}

const offeringShape: Shape<typeof wireOffering, Offering> = {
  schema: wireOffering,
  toDomain: toOffering,
  idOf: ({ id }) => id,
};

export type MdiOfferings = Readonly<{ list: (scope: CallScope) => Promise<readonly Outcome<Offering>[]> }>;

export function offeringSource(client: MdiClient): MdiOfferings {
  return {
    list: (scope) =>
      readCatalogue(client, scope, { operation: 'listOfferings', path: '/v1/partner/offerings' }, offeringShape),
  };
}
