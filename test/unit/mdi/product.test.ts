import { expect, test } from 'vitest';
import { toCaseOffering, wireCaseOffering } from '../../../src/vendors/mdi/case-offering.ts';
import { toOffering, wireOffering } from '../../../src/vendors/mdi/offering.ts';
import { toProduct, wireProduct } from '../../../src/vendors/mdi/product.ts';

const product = (wire: object, type?: string) => toProduct(wireProduct.parse(wire), type);

test.each([
  ['App\\Models\\DosespotMedication', 'MEDICATION'],
  ['App\\Models\\DosespotCompound', 'COMPOUND'],
  ['App\\Models\\DosespotSupply', 'SUPPLY'],
  ['App\\Models\\PartnerService', 'SERVICE'],
  // The public collection has it and does not say what it is.
  ['App\\Models\\PharmacyApiProduct', 'UNKNOWN'],
  [undefined, 'UNKNOWN'],
] as const)('S2, W3: `product_type` %s is a %s', (type, kind) => {
  expect(product({}, type)).toMatchObject({ kind, kindRawCode: type ?? null });
});

test('S2, W3: `product.quantity` is a string, `refills` a number; a supply has `ndc`, `otc`, `upc`, `is_obsolete`', () => {
  const supply = {
    id: 'p1',
    ndc: null,
    otc: true,
    upc: '0123',
    name: 'supply example',
    refills: 1,
    quantity: '2',
    directions: 'directions',
    days_supply: null,
    is_obsolete: null,
    pharmacy_id: null,
    dispense_unit: 'Packet',
    effective_date: null,
    force_pharmacy: false,
    dispense_unit_id: 21,
  };
  expect(product(supply, 'App\\Models\\DosespotSupply')).toEqual({
    kind: 'SUPPLY',
    kindRawCode: 'App\\Models\\DosespotSupply',
    id: 'p1',
    name: 'supply example',
    directions: 'directions',
    quantity: '2',
    refills: 1,
    daysSupply: null,
    dispenseUnit: 'Packet',
    pharmacy: null,
    pharmacyNotes: null,
    fillableFrom: null,
    ndc: null,
    upc: '0123',
    isOverTheCounter: true,
    isObsolete: null,
  });
});

test('a medicine says that it may be substituted, or that it may not (public collection)', () => {
  const medicine = 'App\\Models\\DosespotMedication';
  expect(product({ allow_substitutions: true }, medicine)).toMatchObject({ allowsSubstitutions: true });
  expect(product({ no_substitutions: true }, medicine)).toMatchObject({ allowsSubstitutions: false });
  expect(product({}, medicine)).toMatchObject({ allowsSubstitutions: null });
});

test('`effective_date` is a day in one sample and a number of days, `"60"`, in another: only a day is told', () => {
  expect(product({ effective_date: '2023-05-10' })).toMatchObject({ fillableFrom: '2023-05-10' });
  expect(product({ effective_date: '60' })).toMatchObject({ fillableFrom: null });
  expect(product({ effective_date: 7 })).toMatchObject({ fillableFrom: null });
});

test('a pharmacy is DoseSpot’s number or another’s identifier, always as text', () => {
  expect(product({ pharmacy_id: 13_012, pharmacy_name: 'Curexa', force_pharmacy: true })).toMatchObject({
    pharmacy: { id: '13012', name: 'Curexa', isForced: true },
  });
  expect(product({ pharmacy_id: 'a-b-c' })).toMatchObject({ pharmacy: { id: 'a-b-c', name: null } });
});

test('the catalogue’s list is "still in the old medication shape": a medicine, by the name of its id', () => {
  const old = {
    dosespot_rxcui: 1_747_294,
    active: true,
    is_additional_approval_needed: true,
    ndc: '39822103001',
    days_supply: 1,
    refills: 1,
    name: 'Ibuprofen (intravenous - solution)',
    quantity: '1',
    dispense_unit: 'Bottle',
    strength: '10 mg/mL',
    pharmacy_id: 13_012,
    pharmacy_name: 'Curexa',
    order: 1,
    metadata: 'metadata example',
    partner_medication_id: 'm1',
    title: 'Ibuprofen',
    allow_substitutions: true,
  };
  expect(toOffering(wireOffering.parse(old), 5)).toMatchObject({
    id: 'm1',
    title: 'Ibuprofen',
    needsApproval: true,
    position: 1,
    metadata: 'metadata example',
    product: {
      kind: 'MEDICATION',
      id: null,
      rxNormCode: '1747294',
      strength: '10 mg/mL',
      pharmacy: { id: '13012', name: 'Curexa' },
      allowsSubstitutions: true,
    },
    source: { vendor: 'MDI', fetchedAt: 5 },
  });
});

test('S2, register 21: what is made since has `product_type`, and its product nested', () => {
  const made = {
    offering_id: 'o1',
    product_type: 'App\\Models\\DosespotCompound',
    active: true,
    order: 3,
    product: {
      id: 'p1',
      refills: 2,
      quantity: '2',
      directions: 'One a day',
      name: 'Night drops',
      allow_substitutions: false,
    },
  };
  expect(toOffering(wireOffering.parse(made), 0)).toMatchObject({
    id: 'o1',
    title: 'Night drops',
    directions: 'One a day',
    product: { kind: 'COMPOUND', id: 'p1', quantity: '2', allowsSubstitutions: false },
  });
  expect(wireOffering.safeParse({ title: 'nobody knows which' }).success).toBe(false);
});

test('S2, W3 and W5: an offering of a case with its order', () => {
  const wire = {
    id: 'c1',
    case_offering_id: 'c1',
    title: 'supply example',
    status: 'completed',
    status_details: 'Prescription delivery verified',
    order: 1,
    is_important: false,
    is_additional_approval_needed: false,
    offerable_type: 'App\\Models\\Offering',
    offerable_id: 'o1',
    order_status: 'fulfilled',
    order_date: '2025-05-29T22:06:08.000000Z',
    order_details: 'Tracking Number: 101010',
    order_updated: null,
    created_at: '2025-05-29T22:06:08.000000Z',
    product: { quantity: '2' },
    product_type: 'App\\Models\\DosespotSupply',
  };
  const read = (fields: object = {}) => toCaseOffering(wireCaseOffering.parse({ ...wire, ...fields }));
  expect(read()).toMatchObject({
    id: 'c1',
    offeringId: 'o1',
    status: 'COMPLETED',
    statusDetails: 'Prescription delivery verified',
    orderStatus: 'FULFILLED',
    orderDetails: 'Tracking Number: 101010',
    orderedAt: Date.UTC(2025, 4, 29, 22, 6, 8),
    product: { kind: 'SUPPLY', quantity: '2' },
  });
  expect(read({ order_status: 'not-applicable' }).orderStatus).toBe('NOT_APPLICABLE');
  expect(read({ order_status: null }).orderStatus).toBeNull();
  expect(read({ order_status: 'returned' })).toMatchObject({ orderStatus: 'UNKNOWN', orderStatusRawCode: 'returned' });
});
