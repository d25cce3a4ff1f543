import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { Drug, DrugCode, DrugDetail, SupplyItem } from '../../domain/drug.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { filled } from '../../domain/person.ts';
import type { MdiClient } from './client.ts';
import { readCatalogue, readOne, type Shape } from './read.ts';
import { wireFlag, wireId, wireText } from './wire.ts';

export const wireDrug = z.object({
  dispensable_drug_id: wireText,
  ndc: wireText,
  rx_cui: wireText,
  name: wireText,
  name_with_route_dose_form: wireText,
  strength: wireText,
  is_obsolete: wireFlag,
});

export function toDrug(wire: z.output<typeof wireDrug>): Drug {
  return {
    name: filled(wire.name),
    form: filled(wire.name_with_route_dose_form),
    strength: filled(wire.strength),
    ndc: filled(wire.ndc),
    rxNormCode: filled(wire.rx_cui),
    drugId: filled(wire.dispensable_drug_id),
    isObsolete: wire.is_obsolete ?? null,
  };
}

export const wireDrugDetail = z.object({
  ndc: wireText,
  rx_cui: wireText,
  display_name: wireText,
  generic_product_name: wireText,
  route: wireText,
  dose_form: wireText,
  strength: wireText,
  dispense_unit_id: wireText,
  brand: wireFlag,
  otc: wireFlag,
  drug_classification: wireText,
  schedule: wireText,
});

export function toDrugDetail(wire: z.output<typeof wireDrugDetail>): DrugDetail {
  return {
    name: filled(wire.display_name),
    genericName: filled(wire.generic_product_name),
    route: filled(wire.route),
    form: filled(wire.dose_form),
    strength: filled(wire.strength),
    ndc: filled(wire.ndc),
    rxNormCode: filled(wire.rx_cui),
    dispenseUnitId: filled(wire.dispense_unit_id),
    isBrand: wire.brand ?? null,
    isOverTheCounter: wire.otc ?? null,
    classification: filled(wire.drug_classification),
    schedule: filled(wire.schedule),
  };
}

/** `supply_id` and `dosespot_supply_id` are the same number (public sample). */
export const wireSupplyItem = z.object({
  supply_id: wireId,
  name: wireText,
  ndc: wireText,
  upc: wireText,
  otc: wireFlag,
  is_obsolete: wireFlag,
});

export function toSupplyItem(wire: z.output<typeof wireSupplyItem>): SupplyItem {
  return {
    id: wire.supply_id,
    name: filled(wire.name),
    ndc: filled(wire.ndc),
    upc: filled(wire.upc),
    isOverTheCounter: wire.otc ?? null,
    isObsolete: wire.is_obsolete ?? null,
  };
}

/** The vendor gives drugs no id that each of them has. */
const drugShape: Shape<typeof wireDrug, Drug> = { schema: wireDrug, toDomain: toDrug, idOf: null };
const detailShape: Shape<typeof wireDrugDetail, DrugDetail> = {
  schema: wireDrugDetail,
  toDomain: toDrugDetail,
  idOf: null,
};
const supplyShape: Shape<typeof wireSupplyItem, SupplyItem> = {
  schema: wireSupplyItem,
  toDomain: toSupplyItem,
  idOf: ({ id }) => id,
};

/** "dispensable_drug_id, ndc, rxcui: required if other not present" (public collection). */
const codeNames = { drugId: 'dispensable_drug_id', ndc: 'ndc', rxNormCode: 'rxcui' } as const;

export type MdiDrugs = Readonly<{
  search: (scope: CallScope, name: string) => Promise<readonly Outcome<Drug>[]>;
  /** Null when the list has no such drug. */
  detail: (scope: CallScope, code: DrugCode) => Promise<DrugDetail | null>;
  supplies: (scope: CallScope, name: string | null, ndc: string | null) => Promise<readonly Outcome<SupplyItem>[]>;
}>;

export function drugSource(client: MdiClient): MdiDrugs {
  return {
    search: (scope, name) => {
      const read = { operation: 'searchMedications', path: '/v1/partner/medications/search', query: { name } };
      return readCatalogue(client, scope, read, drugShape);
    },
    detail: (scope, { kind, code }) => {
      const query = { [codeNames[kind]]: code };
      const read = { operation: 'getMedication', path: '/v1/partner/medications/select', query };
      return readOne(client, scope, read, null, detailShape);
    },
    supplies: (scope, name, ndc) => {
      const read = { operation: 'searchSupplies', path: '/v1/partner/supplies/search', query: { name, ndc } };
      return readCatalogue(client, scope, read, supplyShape);
    },
  };
}
