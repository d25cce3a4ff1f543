import type { Case, Offering, ProductKind } from '../world/types.ts';
import { iso6, type State } from './state.ts';

const productTypes: Readonly<Record<ProductKind, string>> = {
  medication: 'App\\Models\\DosespotMedication',
  compound: 'App\\Models\\DosespotCompound',
  supply: 'App\\Models\\DosespotSupply',
  service: 'App\\Models\\Service',
};

/** The offerings of a case, in the shape of webhook W3 (S2): `product.quantity` is text. */
export function wireCaseOfferings(one: Case, state: State): readonly object[] {
  return one.offerings.flatMap((asked) => {
    const offering = state.offerings.get(asked.offeringId);
    if (offering === undefined) return [];
    return {
      id: asked.caseOfferingId,
      case_offering_id: asked.caseOfferingId,
      title: offering.title,
      name: offering.name,
      directions: offering.directions,
      is_additional_approval_needed: false,
      thank_you_note: null,
      clinical_note: null,
      status: asked.status,
      status_details: null,
      order: offering.order,
      is_important: false,
      offerable_type: 'App\\Models\\Offering',
      offerable_id: asked.offeringId,
      order_status: asked.orderStatus,
      order_date: asked.orderAt === null ? null : iso6(asked.orderAt),
      order_details: asked.orderDetails,
      order_updated: null,
      created_at: iso6(asked.createdAt),
      updated_at: iso6(asked.createdAt),
      deleted_at: null,
      product_type: productTypes[offering.kind],
      product_id: offering.offeringId,
      product: { ...wireProduct(offering), ...asked.askedProduct },
      ...asked.asked,
    };
  });
}

/** Text for the quantity; a compound and a supply have fields of their own (S2, W3). */
function wireProduct(offering: Offering): object {
  const { kind } = offering;
  return {
    id: offering.offeringId,
    name: offering.name,
    quantity: offering.quantity,
    refills: offering.refills,
    days_supply: offering.daysSupply,
    directions: offering.directions,
    dispense_unit: offering.dispenseUnit,
    dispense_unit_id: offering.dispenseUnitId,
    pharmacy_id: offering.pharmacyId,
    pharmacy_name: offering.pharmacyName,
    pharmacy_notes: null,
    force_pharmacy: false,
    effective_date: null,
    ...(kind === 'medication'
      ? {
          strength: offering.strength,
          ndc: offering.ndc,
          dosespot_rxcui: offering.dosespotRxcui,
          no_substitutions: false,
          allow_substitutions: true,
        }
      : {}),
    ...(kind === 'compound' ? { allow_substitutions: true, clinician_id: null } : {}),
    ...(kind === 'supply'
      ? { ndc: offering.ndc, otc: null, upc: null, is_obsolete: null, dosespot_supply_id: 14_710 }
      : {}),
  };
}

/**
 * A medicine "still in the old medication shape": flat, and there is no `offering_id` (public sample). The other kinds
 * cannot be told in it: they stand as they are made (S2), with `product_type` and a product of their own.
 */
export function wireOffering(offering: Offering): object {
  const { offeringId, title, isActive: active, order } = offering;
  const common = {
    title,
    active,
    order,
    is_additional_approval_needed: false,
    clinical_note: null,
    thank_you_note: 'Thank you!',
    metadata: null,
  };
  if (offering.kind === 'medication') {
    return { partner_medication_id: offeringId, ...common, ...wireProduct(offering), id: undefined };
  }
  return {
    offering_id: offeringId,
    ...common,
    product_type: productTypes[offering.kind],
    product: wireProduct(offering),
  };
}
