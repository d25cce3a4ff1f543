import { describe, expect, test } from 'vitest';
import { toCaseOffering, wireCaseOffering } from '../../../../src/vendors/mdi/case-offering.ts';
import { toOffering, wireOffering } from '../../../../src/vendors/mdi/offering.ts';
import { toCaseAnswer, wireCase } from '../../../../src/vendors/mdi/wire-case.ts';
import * as samples from '../../../support/wire/samples/mdi.ts';

describe('GET /v1/partner/cases/:id (public collection)', () => {
  const read = (changes = {}) =>
    toCaseAnswer(wireCase.parse(samples.oneCase(changes)), { now: 5, operation: 'getCase' });

  test('the case, with the patient and the clinician that it embeds', () => {
    const { case: one, patient, provider } = read();
    expect(one).toMatchObject({
      id: samples.caseId,
      type: 'FOLLOW_UP',
      typeRawCode: 'follow-up',
      status: 'PROCESSING',
      statusRawCode: 'processing',
      statusReason: null,
      statusChangedAt: Date.parse('2026-02-02T10:00:00Z'),
      isOnHold: false,
      patient: { vendor: 'MDI', id: samples.patientId },
      provider: { vendor: 'MDI', id: samples.clinicianId },
      createdAt: Date.parse('2026-02-01T22:06:08Z'),
      source: { vendor: 'MDI', fetchedAt: 5 },
    });
    expect(patient?.ref.id).toBe(samples.patientId);
    expect(provider?.ref.id).toBe(samples.clinicianId);
  });

  test('an unassigned case has no clinician', () => {
    for (const case_assignment of [null, undefined, { case_assignment_id: 'x', clinician: null }]) {
      expect(read({ case_assignment })).toMatchObject({ case: { provider: null }, provider: null });
    }
  });

  test.each([
    ['new', 'NEW'],
    ['follow-up', 'FOLLOW_UP'],
    ['Follow-Up', 'FOLLOW_UP'],
    ['renewal', 'UNKNOWN'],
    [null, 'UNKNOWN'],
  ])('case_type %j is %s', (case_type, type) => {
    expect(read({ case_type }).case).toMatchObject({ type, typeRawCode: case_type });
  });

  test('what it embeds may be unreadable without it', () => {
    expect(read({ patient: { first_name: 'Wren' } })).toMatchObject({ case: { id: samples.caseId }, patient: null });
    expect(read({ case_assignment: { clinician: 'nobody' } })).toMatchObject({ provider: null });
  });

  test('a time that is none, or no id, is no case', () => {
    for (const changes of [{ created_at: '2026-02-31T00:00:00.000000Z' }, { case_id: null }, { case_status: 'open' }]) {
      expect(wireCase.safeParse(samples.oneCase(changes)).success).toBe(false);
    }
  });
});

describe('GET …/cases/:id/offerings: "a bare array of the W3 shape" (S2)', () => {
  const read = (changes = {}) => toCaseOffering(wireCaseOffering.parse(samples.caseOffering(changes)));

  test('a supply: `product.quantity` is a string `"2"`, `refills` an int', () => {
    expect(read()).toMatchObject({
      id: 'e1000000-0000-4000-8000-000000000001',
      offeringId: 'f1000000-0000-4000-8000-000000000001',
      title: 'Lancets 30G',
      directions: 'Use one a day',
      status: 'PENDING',
      statusRawCode: 'pending',
      orderStatusRawCode: 'fulfilled',
      orderDetails: 'Tracking Number: 1Z999',
      product: {
        kind: 'SUPPLY',
        name: 'Lancets',
        ndc: '00122206038',
        quantity: '2',
        refills: 3,
        daysSupply: 30,
      },
      createdAt: Date.parse('2026-02-01T22:06:08Z'),
    });
  });

  test('"table says quantity is a string, sample sends 4": text here', () => {
    expect(read({ product: { quantity: 4, refills: '0' } }).product).toMatchObject({ quantity: '4', refills: 0 });
  });

  test('"`id`, `case_offering_id` (same value)": either will do, none is no offering', () => {
    expect(read({ case_offering_id: undefined }).id).toBe('e1000000-0000-4000-8000-000000000001');
    const none = samples.caseOffering({ id: undefined, case_offering_id: undefined });
    expect(wireCaseOffering.safeParse(none).success).toBe(false);
  });

  test('what is not offered from the catalogue has no offering', () => {
    expect(read({ offerable_type: 'App\\Models\\Encounter' }).offeringId).toBeNull();
    expect(read({ offerable_type: null }).offeringId).toBeNull();
  });

  test('a service, and one without any product', () => {
    expect(read({ product_type: 'App\\Models\\Service' }).product?.kind).toBe('SERVICE');
    expect(read({ product: null }).product).toBeNull();
  });

  test('the name stands in for a title', () => {
    expect(read({ title: ' ' }).title).toBe('Lancets');
  });
});

describe('GET /v1/partner/offerings: "still in the old medication shape"', () => {
  const read = (changes = {}) => toOffering(wireOffering.parse(samples.listedOffering(changes)), 5);

  test('"There is no `offering_id` in the sample": `partner_medication_id` is taken, or the new name', () => {
    expect(read().id).toBe('f1000000-0000-4000-8000-000000000001');
    expect(read({ partner_medication_id: undefined, offering_id: 'a' }).id).toBe('a');
    expect(wireOffering.safeParse(samples.listedOffering({ partner_medication_id: undefined })).success).toBe(false);
  });

  test('counts and flags as text and numbers: `refills: "3"`, `active: 1`', () => {
    expect(read()).toMatchObject({
      title: 'Lancets 30G',
      isActive: true,
      product: { name: 'Lancets', quantity: '2', refills: 3, daysSupply: 30, ndc: '00122206038' },
    });
  });
});
