import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { createRandom } from '../kit/random.ts';
import { Refusal } from '../kit/refusal.ts';
import type { Pharmacy } from '../world/mdi/types.ts';
import { drugs, supplies } from '../world/mdi/drugs.ts';
import { type Guard } from './access.ts';
import { metaPage } from './page.ts';
import { iso6, type State } from './state.ts';
import { wirePharmacy } from './wire-patient-detail.ts';

const byId = z.object({ id: z.string() });
const text = z.string().optional();
const wirePharmacySearch = z.looseObject({
  ...{ name: text, city: text, state: text, zip: text, address: text, phoneOrFax: text, ncpdpID: text },
});
const wireName = z.object({ name: z.string().min(3) });
const wireSupplySearch = z.object({ name: z.string().min(3).optional(), ndc: text });
const wireUnitSearch = z.object({ name: z.string().min(3).optional() });
const wireCode = z.object({ dispensable_drug_id: text, ndc: text, rxcui: text });

/** "This API endpoint forwards the request to DoseSpot": pharmacies, units, medicines and supplies. Bare arrays. */
export function dosespotRoutes(app: FastifyInstance, state: State, guard: Guard): void {
  const { mdi } = state.world;
  pharmacyRoutes(app, state, guard);

  app.get('/v1/partner/dispense-units', { config: { operation: 'listDispenseUnits' } }, (request) => {
    guard(request);
    const { name = '' } = wireUnitSearch.parse(request.query);
    return mdi.dispenseUnits
      .filter((unit) => contains(unit.name, name))
      .map(({ id, name: singular, abbreviation, plural }) => ({
        ...{ dispense_unit_id: id, name: singular, abbreviation, singular, plural },
        ...{ singular_or_plural: `${singular}(s)`, active: true },
      }));
  });

  app.get('/v1/partner/medications/search', { config: { operation: 'searchMedications' } }, (request) => {
    guard(request);
    const { name } = wireName.parse(request.query);
    return drugs.filter((drug) => contains(drug.name, name)).map(({ detail: _detail, ...drug }) => drug);
  });

  app.get('/v1/partner/medications/select', { config: { operation: 'getMedication' } }, (request) => {
    guard(request);
    const { dispensable_drug_id: id, ndc, rxcui } = wireCode.parse(request.query);
    if ([id, ndc, rxcui].every((code) => code === undefined)) throw new Refusal(400, 'A code is required');
    const drug = drugs.find(
      (one) =>
        (id !== undefined && String(one.dispensable_drug_id) === id) ||
        (ndc !== undefined && one.ndc === ndc) ||
        (rxcui !== undefined && one.rx_cui === rxcui),
    );
    if (drug === undefined) throw new Refusal(404, 'Medication not found');
    return drug.detail;
  });

  app.get('/v1/partner/supplies/search', { config: { operation: 'searchSupplies' } }, (request) => {
    guard(request);
    const { name = '', ndc } = wireSupplySearch.parse(request.query);
    if (name === '' && ndc === undefined) throw new Refusal(400, 'name or ndc is required');
    return supplies.filter((one) => contains(one.name, name) && (ndc === undefined || one.ndc === ndc));
  });
}

function pharmacyRoutes(app: FastifyInstance, state: State, guard: Guard): void {
  const { pharmacies, linkedPharmacyIds } = state.world.mdi;

  // "At least one query parameter is required. If no query parameter is provided, an error will be thrown."
  app.get('/v1/partner/pharmacies', { config: { operation: 'searchPharmacies' } }, (request) => {
    guard(request);
    const search = wirePharmacySearch.parse(request.query);
    const specialties = Object.entries(search).flatMap(([key, value]) =>
      /^specialty\[[0-9]\]$/.test(key) ? [value] : [],
    );
    const rest = Object.values(search).filter((value) => value !== undefined);
    if (rest.length === 0) throw new Refusal(400, 'At least one query parameter is required');
    return pharmacies.filter((one) => matches(one, search, specialties)).map(wirePharmacy);
  });

  app.get('/v1/partner/pharmacies/:id', { config: { operation: 'getPharmacy' } }, (request) => {
    guard(request);
    const { id } = byId.parse(request.params);
    const pharmacy = pharmacies.find(({ pharmacyId }) => String(pharmacyId) === id);
    if (pharmacy === undefined) throw new Refusal(404, 'Pharmacy not found');
    return wirePharmacy(pharmacy);
  });

  app.get('/v1/partner/linked-pharmacies', { config: { operation: 'listLinkedPharmacies' } }, (request) => {
    guard(request);
    const random = createRandom(`linked pharmacies ${state.world.seed}`);
    const linked = linkedPharmacyIds.map((pharmacyId) => ({
      id: random.uuid(),
      partner_id: state.partnerId,
      pharmacy_id: pharmacyId,
      pharmacy_name: pharmacies.find((one) => one.pharmacyId === pharmacyId)?.name,
      created_at: iso6(state.world.now),
      updated_at: iso6(state.world.now),
      deleted_at: null,
    }));
    return metaPage(linked, request.query, '/v1/partner/linked-pharmacies');
  });
}

/** DoseSpot's numbers for what the answers name. */
const specialtyCodes: Readonly<Record<string, string>> = {
  MailOrder: '1',
  Retail: '8',
  SpecialtyPharmacy: '16',
  LongTermCarePharmacy: '32',
  TwentyFourHourPharmacy: '64',
  EPCS: '2048',
};

function matches(
  pharmacy: Pharmacy,
  search: z.output<typeof wirePharmacySearch>,
  specialties: readonly unknown[],
): boolean {
  const own = (pharmacy.specialties ?? []).map((name) => specialtyCodes[name]);
  return (
    contains(pharmacy.name, search.name) &&
    contains(pharmacy.city, search.city) &&
    contains(pharmacy.line1, search.address) &&
    (search.state === undefined || pharmacy.state === search.state) &&
    pharmacy.zip.startsWith(search.zip ?? '') &&
    (search.phoneOrFax === undefined || [pharmacy.phone, pharmacy.fax].includes(search.phoneOrFax)) &&
    search.ncpdpID === undefined &&
    specialties.every((code) => own.some((one) => one === code))
  );
}

function contains(whole: string, part = ''): boolean {
  return whole.toLowerCase().includes(part.toLowerCase());
}
