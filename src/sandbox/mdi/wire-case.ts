import type { Case, Offering, ProductKind } from '../world/types.ts';
import { iso6, type State, statusOf } from './state.ts';
import { flatClinician, wireClinician, wirePatient } from './wire-person.ts';

const productTypes: Readonly<Record<ProductKind, string>> = {
  medication: 'App\\Models\\DosespotMedication',
  compound: 'App\\Models\\DosespotCompound',
  supply: 'App\\Models\\DosespotSupply',
  service: 'App\\Models\\Service',
};

/** A case as GET shows it; a POST's answer writes the clinician flat. */
export function wireCase(one: Case, state: State, form: 'get' | 'post' = 'get'): object {
  const { name, isOnHold, reason, at } = statusOf(one);
  const patient = state.patients.get(one.patientId);
  const clinician = one.clinicianId === null ? undefined : state.clinicians.get(one.clinicianId);
  const assignment = clinician && {
    case_assignment_id: one.caseId,
    reason: null,
    created_at: iso6(one.createdAt),
    clinician: form === 'get' ? wireClinician(clinician, state) : flatClinician(clinician),
  };
  return {
    case_id: one.caseId,
    reference_case_id: null,
    case_type: one.caseType,
    case_cost: 99.99,
    prioritized: false,
    is_locked: false,
    is_additional_approval_needed: false,
    is_chargeable: true,
    is_sync: false,
    metadata: one.metadata,
    created_at: iso6(one.createdAt),
    case_status: { name, hold_status: isOnHold, reason, updated_at: iso6(at) },
    patient: patient && wirePatient(patient, state),
    partner: { partner_id: state.partnerId, name: 'Sandbox Clinic' },
    case_assignment: assignment ?? null,
    tags: [],
  };
}

/** The list by status has another shape: `"Pending"`, a gender in words, a pregnancy in words (public sample). */
export function listedCase(one: Case, state: State): object {
  const patient = state.patients.get(one.patientId);
  return {
    case_id: one.caseId,
    status: 'Pending',
    created_at: iso6(one.createdAt),
    patient: patient && {
      patient_id: patient.vendorId,
      first_name: patient.name.given,
      last_name: patient.name.family,
      gender: patient.sex,
      pregnancy: 'not_applicable',
    },
  };
}

export function wireStatuses(one: Case): readonly object[] {
  return one.history.map(({ name, reason, isOnHold, at }) => ({
    name,
    reason,
    hold_status: isOnHold,
    user_id: null,
    user_type: 'App\\Models\\System',
    updated_at: iso6(at),
    created_at: iso6(at),
  }));
}

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
      product: wireProduct(offering),
    };
  });
}

function wireProduct(offering: Offering): object {
  return {
    name: offering.name,
    strength: offering.strength,
    ndc: offering.ndc,
    quantity: offering.quantity,
    refills: offering.refills,
    days_supply: offering.daysSupply,
    directions: offering.directions,
    dispense_unit_id: offering.dispenseUnitId,
    pharmacy_id: null,
    force_pharmacy: false,
  };
}

/** The catalogue's entry, "still in the old medication shape": there is no `offering_id` (public sample). */
export function wireOffering(offering: Offering): object {
  return {
    partner_medication_id: offering.offeringId,
    title: offering.title,
    name: offering.name,
    strength: offering.strength,
    ndc: offering.ndc,
    quantity: offering.quantity,
    refills: offering.refills,
    days_supply: offering.daysSupply,
    directions: offering.directions,
    dispense_unit: offering.dispenseUnit,
    dispense_unit_id: offering.dispenseUnitId,
    pharmacy_id: offering.pharmacyId,
    pharmacy_name: offering.pharmacyName,
    dosespot_rxcui: offering.dosespotRxcui,
    active: offering.isActive,
    order: offering.order,
    product_type: productTypes[offering.kind],
  };
}
