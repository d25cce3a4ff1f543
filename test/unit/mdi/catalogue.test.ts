import { expect, test } from 'vitest';
import { codeOfDrug } from '../../../src/domain/drug.ts';
import { isNetworkPharmacy } from '../../../src/domain/pharmacy.ts';
import {
  toClinic,
  toDispenseUnit,
  toNotification,
  wireClinic,
  wireDispenseUnit,
  wireNotification,
} from '../../../src/vendors/mdi/catalogue.ts';
import {
  toDrug,
  toDrugDetail,
  toSupplyItem,
  wireDrug,
  wireDrugDetail,
  wireSupplyItem,
} from '../../../src/vendors/mdi/drug.ts';
import { toLinkedPharmacy, toPharmacy, wireLinkedPharmacy, wirePharmacy } from '../../../src/vendors/mdi/pharmacy.ts';
import { toPostalCode, toRegion, wirePostalCode, wireRegion } from '../../../src/vendors/mdi/region.ts';

test('GET /v1/partner: `{name, active, partner_id}`', () => {
  const wire = wireClinic.parse({ name: 'Lake Clinic', active: true, partner_id: 'p1' });
  expect(toClinic(wire, 7)).toEqual({
    id: 'p1',
    name: 'Lake Clinic',
    isActive: true,
    source: { vendor: 'MDI', fetchedAt: 7 },
  });
});

test('M2: `{name, abbreviation, is_sync: bool, is_av_flow: bool, state_id: uuid, country{…}}`', () => {
  const wire = wireRegion.parse({
    ...{ name: 'Ohio', abbreviation: 'OH', is_sync: false, is_av_flow: true, state_id: 's1' },
    country: { country_id: 'c1', name: 'United States of America', abbreviation: 'US' },
  });
  expect(toRegion(wire, 7)).toMatchObject({ id: 's1', abbreviation: 'OH', isSynchronous: false, hasAvFlow: true });
});

test('GET /metadata/zipcodes nests the state in the city, without an id of its own (public sample)', () => {
  const wire = wirePostalCode.parse({
    zipcode: '47106',
    city: { name: 'Borden', city_id: 'c1', state: { name: 'Indiana', abbreviation: 'IN', is_sync: false } },
  });
  expect(toPostalCode(wire)).toEqual({
    ...{ code: '47106', city: { id: 'c1', name: 'Borden' }, stateName: 'Indiana', state: 'IN' },
  });
});

test('GET /dispense-units: DoseSpot numbers them', () => {
  const wire = wireDispenseUnit.parse({
    ...{ dispense_unit_id: 1, name: 'Capsule', abbreviation: 'AV', singular: 'Capsule', plural: 'Capsules' },
    ...{ singular_or_plural: 'Capsule(s)', active: true },
  });
  expect(toDispenseUnit(wire)).toEqual({
    ...{ id: '1', name: 'Capsule', abbreviation: 'AV', singular: 'Capsule', plural: 'Capsules', isActive: true },
  });
});

test('GET /notifications writes `2023-06-30T11:14:02Z`, a notification’s own page `2023-06-30T11:08:40.000000Z`', () => {
  const at = (created_at: string) =>
    toNotification(wireNotification.parse({ id: 'n1', notes: 'Text', notify: 1, needs_ack: false, created_at }));
  expect(at('2023-06-30T11:14:02Z').createdAt).toBe(Date.parse('2023-06-30T11:14:02Z'));
  expect(at('2023-06-30T11:08:40.000000Z')).toEqual({
    ...{ id: 'n1', text: 'Text', needsAcknowledgement: false, createdAt: Date.parse('2023-06-30T11:08:40Z') },
  });
});

const pharmacy = {
  ...{ id: 232, name: 'LAKE DRUG 161', store_name: 'LAKE DRUG 161', address1: '49 S. ELM RD', address2: '' },
  ...{ city: 'CHANDLER', state: 'AZ', zip_code: '85249', primary_phone: '4805550141', primary_phone_type: 5 },
  ...{ primary_fax: '4805550143', phone_additional_1: null, phone_additional_type_1: 0 },
  ...{ pharmacy_specialties: ['Retail', 'EPCS', 'Moon'], service_level: 3, latitude: 33.23492, longitude: -111.79107 },
};

test('a pharmacy of the network: `pharmacy_specialties` as words, null in another sample; an empty `address2` is none', () => {
  expect(toPharmacy(wirePharmacy.parse(pharmacy))).toMatchObject({
    id: '232',
    address: { line1: '49 S. ELM RD', line2: null, state: 'AZ', postalCode: '85249' },
    specialties: ['RETAIL', 'CONTROLLED_SUBSTANCES', 'UNKNOWN'],
    specialtyRawCodes: ['Retail', 'EPCS', 'Moon'],
    latitude: 33.23492,
  });
  expect(toPharmacy(wirePharmacy.parse({ ...pharmacy, pharmacy_specialties: null })).specialties).toEqual([]);
});

test('"1 - Mail Order; … 32 - LongTermCarePhamacy; 64 - TwentyFourHourPhamacy": the misspelled names are known too', () => {
  const named = (name: string) =>
    toPharmacy(wirePharmacy.parse({ ...pharmacy, pharmacy_specialties: [name] })).specialties;
  expect(named('Mail Order')).toEqual(['MAIL_ORDER']);
  expect(named('LongTermCarePhamacy')).toEqual(['LONG_TERM_CARE']);
  expect(named('TwentyFourHourPhamacy')).toEqual(['TWENTY_FOUR_HOUR']);
  expect(named('SpecialtyPharmacy')).toEqual(['SPECIALTY']);
});

test('GET /linked-pharmacies has a record of the agreement, and the pharmacy’s number in it', () => {
  const wire = wireLinkedPharmacy.parse({
    ...{ id: 'l1', partner_id: 'p1', pharmacy_id: 634572, pharmacy_name: 'Pharmacy Name' },
    created_at: '2025-06-30T20:42:44.000000Z',
  });
  expect(toLinkedPharmacy(wire)).toEqual({
    ...{ id: 'l1', pharmacyId: '634572', name: 'Pharmacy Name', linkedAt: Date.parse('2025-06-30T20:42:44Z') },
  });
});

test('DoseSpot’s pharmacies are numbers; those that are reached another way have identifiers of their own', () => {
  expect(['634572', '0'].every(isNetworkPharmacy)).toBe(true);
  expect(['019a11ed-423d-7009-9076-cca01b3b88d2', '', ' 1', '-1', '1e3'].some(isNetworkPharmacy)).toBe(false);
});

test('GET /medications/search leaves most codes out; the detail is asked for by the surest that is there', () => {
  const drug = toDrug(
    wireDrug.parse({
      ...{ dispensable_drug_id: null, routed_dose_form_drug_id: null, ndc: '70710102308', rx_cui: null },
      ...{ name_with_route_dose_form: 'Testine Oral Capsule', strength: '20 MG', is_obsolete: false },
      name: 'Testine Oral Capsule 20 MG',
    }),
  );
  expect(drug).toEqual({
    ...{ name: 'Testine Oral Capsule 20 MG', form: 'Testine Oral Capsule', strength: '20 MG', ndc: '70710102308' },
    ...{ rxNormCode: null, drugId: null, isObsolete: false },
  });
  expect(codeOfDrug(drug)).toEqual({ kind: 'ndc', code: '70710102308' });
  expect(codeOfDrug({ ...drug, drugId: '1234567' })).toEqual({ kind: 'drugId', code: '1234567' });
  expect(codeOfDrug({ ...drug, ndc: null, rxNormCode: '654311' })).toEqual({ kind: 'rxNormCode', code: '654311' });
  expect(codeOfDrug({ ...drug, ndc: null })).toBeNull();
});

test('GET /medications/select', () => {
  const wire = wireDrugDetail.parse({
    ...{ ndc: '00245057001', rx_cui: '197843', display_name: 'Testine 10 mg capsule', route: 'oral' },
    ...{ dose_form: 'capsule', strength: '10 mg', dispense_unit_id: 4, brand: false, otc: false },
    ...{ drug_classification: 'test medicines', schedule: '0', state_schedules: [], lexi_gen_product_id: 2062 },
    generic_product_name: 'Testine 10 mg oral capsule',
  });
  expect(toDrugDetail(wire)).toMatchObject({
    dispenseUnitId: '4',
    rxNormCode: '197843',
    schedule: '0',
    isBrand: false,
  });
});

test('GET /supplies/search', () => {
  const wire = wireSupplyItem.parse({
    ...{ dosespot_supply_id: 14710, supply_id: 14710, ndc: null, upc: 'Supply', name: 'Masks  Miscellaneous' },
    ...{ otc: true, is_obsolete: false },
  });
  expect(toSupplyItem(wire)).toEqual({
    ...{ id: '14710', name: 'Masks  Miscellaneous', ndc: null, upc: 'Supply' },
    ...{ isOverTheCounter: true, isObsolete: false },
  });
});
