import type { DispensedMedicine, Exam, Pharmacy, Subscription, Voucher } from '../world/mdi/types.ts';
import { iso6, type State } from './state.ts';
import { wirePatient } from './wire-person.ts';

export function wireExam(exam: Exam): object {
  return {
    id: exam.examId,
    patient_id: exam.patientId,
    height: exam.height,
    weight: exam.weight,
    medications: exam.medications,
    medical_conditions: exam.conditions,
    allergies: exam.allergies,
    created_at: iso6(exam.createdAt),
    updated_at: iso6(exam.createdAt),
    deleted_at: null,
  };
}

/** Tokens that work stand in it twice, and once more in the address (public sample): nobody may tell them on. */
export function wireVoucher(voucher: Voucher, state: State): Readonly<Record<string, unknown>> & { payload: object } {
  const { voucherId, createdAt, expiresAt } = voucher;
  const isExpired = expiresAt < state.clock.now();
  const patient = voucher.patientId === null ? undefined : state.patients.get(voucher.patientId);
  const patient_auth = {
    access_token: `sandbox-patient-token-${voucherId}`,
    refresh_token: `sandbox-refresh-token-${voucherId}`,
    expires_in: 86_400,
    token_type: 'Bearer',
  };
  return {
    id: voucherId,
    partner_voucher_id: voucherId,
    partner_id: state.partnerId,
    case_id: voucher.caseId,
    partner_questionnaire_id: voucher.questionnaireId,
    environment_id: 'live',
    expires_at: iso6(expiresAt),
    payload: {
      diseases: voucher.diseaseIds.map((disease_id) => ({ disease_id })),
      ...(voucher.patientId === null ? {} : { patient_id: voucher.patientId }),
      hold_status: voucher.isOnHold,
      offerings: voucher.offeringIds.map((offering_id, index) => ({ offering_id, ...goesTo(index, state) })),
      questionnaire_id: voucher.questionnaireId,
      patient_auth,
    },
    demo: voucher.isDemo,
    pharmacy_id: voucher.pharmacyId,
    pharmacy_name: state.world.mdi.pharmacies.find(({ pharmacyId }) => pharmacyId === voucher.pharmacyId)?.name ?? null,
    metadata: voucher.metadata,
    created_at: iso6(createdAt),
    updated_at: iso6(createdAt),
    deleted_at: null,
    expired: isExpired,
    is_expired: isExpired,
    onboarding_url: `https://patient.example.com/?token=sandbox-onboarding-${voucherId}`,
    patient: patient === undefined ? null : { ...wirePatient(patient, state), patient_auth },
  };
}

/** A voucher's own page: another name for its id, times to the second, and pharmacies within a product (public sample). */
export function wireOwnVoucher(voucher: Voucher, state: State): object {
  const { payload, ...listed } = wireVoucher(voucher, state);
  return {
    ...listed,
    id: undefined,
    created_at: undefined,
    is_expired: undefined,
    expires_at: short(voucher.expiresAt),
    payload: {
      ...payload,
      offerings: voucher.offeringIds.map((offering_id, index) => {
        const product = goesTo(index, state);
        return { offering_id, ...('pharmacy_id' in product ? { product } : {}) };
      }),
    },
  };
}

/** The first offering of a voucher has a pharmacy of its own, the others have none. */
function goesTo(index: number, state: State): object {
  const [pharmacy] = state.world.mdi.pharmacies;
  return index === 0 ? { pharmacy_id: pharmacy?.pharmacyId, force_pharmacy: true } : {};
}

function short(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ');
}

export function wirePreferredPharmacy(pharmacy: Pharmacy, patientId: string): object {
  return {
    patient_id: patientId,
    pharmacy_id: pharmacy.pharmacyId,
    ...wirePharmacy(pharmacy),
    primary_phone_type: '5',
    enabled: true,
  };
}

/** DoseSpot's shape: capitals, digits for a telephone, and empty texts where there is nothing. */
export function wirePharmacy(pharmacy: Pharmacy): object {
  return {
    id: pharmacy.pharmacyId,
    name: pharmacy.name,
    store_name: pharmacy.name,
    address1: pharmacy.line1.toUpperCase(),
    address2: '',
    city: pharmacy.city,
    state: pharmacy.state,
    zip_code: pharmacy.zip,
    primary_phone: pharmacy.phone,
    primary_phone_type: 5,
    primary_fax: pharmacy.fax,
    phone_additional_1: null,
    phone_additional_type_1: 0,
    pharmacy_specialties: pharmacy.specialties,
    service_level: 3,
    latitude: pharmacy.latitude,
    longitude: pharmacy.longitude,
  };
}

export function wireSubscription(subscription: Subscription, state: State): object {
  const offering = state.offerings.get(subscription.offeringId);
  return {
    id: subscription.subscriptionId,
    title: subscription.title,
    description: subscription.description,
    status: subscription.status,
    renew_period: subscription.renewPeriod,
    encounter_period: subscription.encounterPeriod,
    price: subscription.price,
    category: subscription.category,
    billing: { card_id: '4821', issuer: 'visa', type: 'credit', expire_date: '12/2030' },
    products: [
      { name: offering?.name, image_url: null, description: offering?.title, offering_id: subscription.offeringId },
    ],
    metadata: [{ key: 'source', value: 'clinic' }],
    patient_id: subscription.patientId,
    partner_id: state.partnerId,
    subscription_created_at: short(subscription.startedAt),
    cancelled_at: subscription.cancelledAt === null ? null : short(subscription.cancelledAt),
    expires_at: subscription.expiresOn,
    created_at: iso6(subscription.startedAt),
    updated_at: iso6(subscription.startedAt),
    deleted_at: null,
  };
}

export function wireDispensedMedicine(medicine: DispensedMedicine): object {
  return {
    patient_medication_history_id: medicine.historyId,
    pharmacy_notes: null,
    no_substitutions: false,
    effective_date: null,
    last_fill_date: `${medicine.filledOn}T00:00:00`,
    payer: medicine.payer,
    days_supply: medicine.daysSupply,
    directions: null,
    dispense_unit_description: 'Tablets',
    dispense_unit_id: 26,
    quantity: medicine.quantity,
    refills: null,
    written_date: null,
    diagnosis_code: null,
    dose_form: 'Tablet',
    route: 'Oral',
    strength: medicine.strength,
    generic_drug_name: medicine.name,
    brand: false,
    rx_cui: null,
    otc: true,
    ndc: medicine.ndc,
    schedule: '0',
    display_name: null,
    drug_classification: null,
    expiration_date: null,
  };
}
