import { expect, test } from 'vitest';
import {
  toDispensedMedicine,
  toSubscription,
  wireDispensedMedicine,
  wireSubscription,
} from '../../../src/vendors/mdi/patient-content.ts';
import { toVoucherAnswer, wireVoucher } from '../../../src/vendors/mdi/voucher.ts';

const listed = {
  id: 'v1',
  ...{ partner_id: 'p1', case_id: null, partner_questionnaire_id: 'q1', environment_id: 'e1' },
  expires_at: '2024-12-12T18:00:00.000000Z',
  payload: {
    diseases: [],
    patient_id: 'm1',
    hold_status: true,
    offerings: [{ offering_id: 'o1', pharmacy_id: 14, force_pharmacy: true }, { offering_id: 'o2' }],
    questionnaire_id: 'q2',
    patient_auth: { access_token: 'canary-access', refresh_token: 'canary-refresh', expires_in: 86400 },
  },
  ...{ demo: true, pharmacy_id: null, pharmacy_name: null, metadata: null, partner_voucher_id: 'v1' },
  ...{ expired: false, is_expired: false, onboarding_url: 'https://patient.example.com/?token=canary-onboarding' },
  created_at: '2024-06-14T13:43:09.000000Z',
};
const read = (changes: object) => toVoucherAnswer(wireVoucher.parse({ ...listed, ...changes }), 5).voucher;

test('a voucher in a list has the pharmacy beside the offering (public sample)', () => {
  expect(read({})).toEqual({
    id: 'v1',
    patient: { vendor: 'MDI', id: 'm1' },
    ...{ caseId: null, questionnaireId: 'q1', diseaseIds: [], pharmacy: null },
    offerings: [
      { offeringId: 'o1', pharmacy: { id: '14', name: null, isForced: true } },
      { offeringId: 'o2', pharmacy: null },
    ],
    ...{ isOnHold: true, isDemo: true, isExpired: false, metadata: null },
    expiresAt: Date.parse('2024-12-12T18:00:00Z'),
    createdAt: Date.parse('2024-06-14T13:43:09Z'),
    source: { vendor: 'MDI', fetchedAt: 5 },
  });
});

test('its own page calls the id `partner_voucher_id` alone, and nests the pharmacy in a product (public sample)', () => {
  const { id: _id, created_at: _at, is_expired: _is, ...own } = listed;
  const offerings = [{ offering_id: 'o1', product: { pharmacy_id: 14, force_pharmacy: true } }, { offering_id: 'o2' }];
  const wire = { ...own, expires_at: '2022-08-16 15:57:09', payload: { ...own.payload, offerings } };
  const { voucher } = toVoucherAnswer(wireVoucher.parse(wire), 5);
  expect(voucher).toMatchObject({
    ...{ id: 'v1', isExpired: false, createdAt: null, expiresAt: Date.parse('2022-08-16T15:57:09Z') },
    offerings: [{ pharmacy: { id: '14', isForced: true } }, { pharmacy: null }],
  });
  expect(wireVoucher.safeParse({ ...wire, partner_voucher_id: undefined }).success).toBe(false);
});

test('an expired voucher has a `payload` without offerings, patient or tokens (public sample)', () => {
  expect(
    read({ payload: { hold_status: false, questionnaire_id: 'q2' }, is_expired: true, expired: undefined }),
  ).toMatchObject({
    ...{ patient: null, offerings: [], diseaseIds: [], isOnHold: false, isExpired: true },
  });
});

/** "`payload.patient_auth` carries live tokens: never log". */
test('no token and no address that lets anybody in survives the reading', () => {
  const patient = { patient_id: 'm1', first_name: 'Wren', patient_auth: { access_token: 'canary-second' } };
  const wire = wireVoucher.parse({ ...listed, patient });
  expect(JSON.stringify([wire, toVoucherAnswer(wire, 5)])).not.toContain('canary');
});

test('a subscription: `subscription_created_at` without a zone, and a word for its state', () => {
  const wire = wireSubscription.parse({
    ...{ id: 's1', title: 'Monthly', description: 'Each month', status: 'active', renew_period: 30 },
    ...{ encounter_period: 180, price: 19.99, category: 'skin', patient_id: 'm1' },
    billing: { card_id: 'canary', issuer: 'visa' },
    products: [
      { name: 'Cream', image_url: null, offering_id: 'o1' },
      { name: 'Old', offering_id: null },
    ],
    ...{ subscription_created_at: '2025-06-30 20:42:44', cancelled_at: null, expires_at: '2026-06-30' },
  });
  expect(toSubscription(wire)).toEqual({
    ...{ id: 's1', title: 'Monthly', description: 'Each month', status: 'ACTIVE', statusRawCode: 'active' },
    patient: { vendor: 'MDI', id: 'm1' },
    ...{ category: 'skin', renewPeriod: 30, encounterPeriod: 180, price: 19.99, offeringIds: ['o1'] },
    ...{ startedAt: Date.parse('2025-06-30T20:42:44Z'), cancelledAt: null, expiresOn: '2026-06-30' },
  });
  expect(toSubscription({ ...wire, status: 'paused' })).toMatchObject({ status: 'UNKNOWN', statusRawCode: 'paused' });
  expect(JSON.stringify(wire)).not.toContain('canary');
});

test('a dispensed medicine: what has no display name has a generic one, and a day has a time behind it', () => {
  const wire = wireDispensedMedicine.parse({
    ...{ patient_medication_history_id: 260001, display_name: null, generic_drug_name: 'Testine 10 MG' },
    ...{ strength: '10 MG', dose_form: 'Tablet', route: 'Oral', ndc: '00113000101', quantity: '12.00' },
    ...{ dispense_unit_description: 'Tablets', days_supply: 6, last_fill_date: '2025-05-01T00:00:00' },
    ...{ payer: 'TEST PBM', schedule: '0' },
  });
  expect(toDispensedMedicine(wire)).toMatchObject({
    ...{ id: '260001', name: 'Testine 10 MG', form: 'Tablet', quantity: '12.00', daysSupply: 6 },
    ...{ filledOn: '2025-05-01', writtenOn: null, refills: null, directions: null },
  });
});
