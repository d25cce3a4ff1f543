/** A part of DoseSpot's drug list, invented. Some entries lack one code or another, as in the public samples. */
const drug = (
  name: string,
  form: string,
  strength: string,
  codes: Readonly<Record<'id' | 'ndc' | 'rx', string | null>>,
) => ({
  dispensable_drug_id: codes.id === null ? null : Number(codes.id),
  routed_dose_form_drug_id: null,
  ndc: codes.ndc,
  rx_cui: codes.rx,
  name_with_route_dose_form: `${name} Oral ${form}`,
  strength,
  is_obsolete: false,
  name: `${name} Oral ${form} ${strength}`,
  detail: {
    ndc: codes.ndc,
    rx_cui: codes.rx,
    display_name: `${name} ${strength.toLowerCase()} ${form.toLowerCase()}`,
    route: 'oral',
    dose_form: form.toLowerCase(),
    strength: strength.toLowerCase(),
    dispense_unit_id: 26,
    brand: false,
    otc: name === 'Cetirizine',
    drug_classification: 'sandbox medicines',
    schedule: '0',
    state_schedules: [],
    generic_product_name: `${name} ${strength.toLowerCase()} oral ${form.toLowerCase()}`,
    compound_ingredients: null,
  },
});

export const drugs = [
  drug('Cetirizine', 'Tablet', '10 MG', { id: '910001', ndc: '00113000101', rx: '900001' }),
  drug('Metformin', 'Tablet', '500 MG', { id: null, ndc: '00113000102', rx: null }),
  drug('Metformin', 'Tablet', '850 MG', { id: null, ndc: null, rx: '900003' }),
  drug('Metformin', 'Solution', '500 MG/5ML', { id: null, ndc: null, rx: null }),
];

export const supplies = [
  supply(14_001, 'Masks  Miscellaneous', null),
  supply(14_002, 'Face Masks, Small', '00113000201'),
  supply(14_003, 'Test Strips', '00113000202'),
];

function supply(id: number, name: string, ndc: string | null) {
  return { dosespot_supply_id: id, supply_id: id, ndc, upc: 'Supply', name, otc: true, is_obsolete: false };
}
