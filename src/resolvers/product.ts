import type {
  CompoundResolvers,
  MedicationResolvers,
  OtherProductResolvers,
  ProductPharmacyResolvers,
  ProductResolvers,
  ServiceResolvers,
  SupplyResolvers,
} from '../__generated__/resolvers-types.ts';
import type { ProductKind } from '../domain/product.ts';

const types = {
  MEDICATION: 'Medication',
  COMPOUND: 'Compound',
  SUPPLY: 'Supply',
  SERVICE: 'Service',
  UNKNOWN: 'OtherProduct',
} as const satisfies Record<ProductKind, string>;

export const Product: ProductResolvers = {
  __resolveType: ({ kind }) => types[kind],
};

/** What all kinds have in common; each type needs its own, for resolvers are not inherited from an interface. */
const common = { productId: ({ id }: Readonly<{ id: string | null }>) => id };

export const Medication: MedicationResolvers = common;
export const Compound: CompoundResolvers = common;
export const Supply: SupplyResolvers = common;
export const Service: ServiceResolvers = common;
export const OtherProduct: OtherProductResolvers = common;

export const ProductPharmacy: ProductPharmacyResolvers = {
  pharmacyId: (pharmacy) => pharmacy.id,
  pharmacy: ({ id }, _args, { loaders }) => (id === null ? null : loaders.pharmacy.byId(id)),
};
