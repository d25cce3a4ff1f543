import { z } from 'zod';
import { filled } from '../../domain/person.ts';
import type { Product, ProductKind } from '../../domain/product.ts';
import { parseDate, wireCount, wireFlag, wireText } from './wire.ts';

/** What the five kinds have between them; a kind writes what it has. */
export const wireProduct = z.object({
  id: wireText,
  name: wireText,
  strength: wireText,
  ndc: wireText,
  upc: wireText,
  otc: wireFlag.catch(null),
  is_obsolete: wireFlag,
  dosespot_rxcui: wireText,
  quantity: wireText,
  refills: wireCount.nullish(),
  days_supply: wireCount.nullish(),
  directions: wireText,
  dispense_unit: wireText,
  pharmacy_id: wireText,
  pharmacy_name: wireText,
  pharmacy_notes: wireText,
  force_pharmacy: wireFlag,
  effective_date: wireText,
  // Medicines say it the one way or the other, or both (public collection).
  allow_substitutions: wireFlag,
  no_substitutions: wireFlag,
});

/** `App\Models\DosespotSupply` and its kin; services by what their name ends in. */
export function toProductKind(type: string | null | undefined): ProductKind {
  const name = type?.split('\\').at(-1)?.toLowerCase() ?? '';
  if (name.endsWith('medication')) return 'MEDICATION';
  if (name.endsWith('compound')) return 'COMPOUND';
  if (name.endsWith('supply')) return 'SUPPLY';
  return name.endsWith('service') ? 'SERVICE' : 'UNKNOWN';
}

type Wire = z.output<typeof wireProduct>;

function commonOf(wire: Wire, type: string | null | undefined) {
  const pharmacy = {
    id: filled(wire.pharmacy_id),
    name: filled(wire.pharmacy_name),
    isForced: wire.force_pharmacy ?? null,
  };
  return {
    id: filled(wire.id),
    kindRawCode: filled(type),
    name: filled(wire.name),
    directions: filled(wire.directions),
    quantity: filled(wire.quantity),
    refills: wire.refills ?? null,
    daysSupply: wire.days_supply ?? null,
    dispenseUnit: filled(wire.dispense_unit),
    pharmacy: pharmacy.id === null && pharmacy.name === null ? null : pharmacy,
    pharmacyNotes: filled(wire.pharmacy_notes),
    fillableFrom: parseDate(wire.effective_date),
  };
}

export function toProduct(wire: Wire, type: string | null | undefined, kind = toProductKind(type)): Product {
  const common = commonOf(wire, type);
  const noSubstitutions = wire.no_substitutions == null ? null : !wire.no_substitutions;
  const allowsSubstitutions = wire.allow_substitutions ?? noSubstitutions;
  const strength = filled(wire.strength);
  const ndc = filled(wire.ndc);
  switch (kind) {
    case 'MEDICATION':
      return { ...common, kind, strength, ndc, rxNormCode: filled(wire.dosespot_rxcui), allowsSubstitutions };
    case 'COMPOUND':
      return { ...common, kind, allowsSubstitutions };
    case 'SUPPLY': {
      const { otc: isOverTheCounter = null, is_obsolete: isObsolete = null } = wire;
      return { ...common, kind, ndc, upc: filled(wire.upc), isOverTheCounter, isObsolete };
    }
    case 'SERVICE':
      return { ...common, kind };
    case 'UNKNOWN':
      return { ...common, kind, strength, ndc };
  }
}
