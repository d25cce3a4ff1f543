import type {
  LinkedPharmacyResolvers,
  PharmacyFilter,
  PharmacyResolvers,
  QueryResolvers,
} from '../__generated__/resolvers-types.ts';
import { RequestError } from '../domain/errors.ts';
import { pageOf } from '../domain/page.ts';
import { filled } from '../domain/person.ts';
import type { PharmacySearch } from '../domain/pharmacy.ts';
import { connect } from './connection.ts';
import { phoneOf } from './person.ts';

export const pharmacyQueries: Pick<QueryResolvers, 'pharmacies' | 'pharmacy' | 'linkedPharmacies'> = {
  pharmacies: (_parent, { filter, ...args }, context, info) => {
    const search = searchOf(filter);
    return connect(args, context, info, async (stretch) =>
      pageOf(await context.loaders.pharmacy.search(search), stretch),
    );
  },
  pharmacy: (_parent, { pharmacyId }, { loaders }) => loaders.pharmacy.byId(pharmacyId),
  linkedPharmacies: (_parent, args, context, info) => connect(args, context, info, context.loaders.pharmacy.linked),
};

/** "If no query parameter is provided, an error will be thrown" (public collection). */
function searchOf(filter: PharmacyFilter): PharmacySearch {
  const specialties = (filter.specialties ?? []).map((name) => {
    if (name !== 'UNKNOWN') return name;
    throw new RequestError('BAD_USER_INPUT', '"filter.specialties" must be specialties that are known.');
  });
  const { name, address, city, state, postalCode, phone, ncpdpId } = filter;
  const texts = {
    ...{ name: filled(name), address: filled(address), city: filled(city), state: filled(state) },
    ...{ postalCode: filled(postalCode), phone: filled(phone), ncpdpId: filled(ncpdpId) },
  };
  const isEmpty = specialties.length === 0 && Object.values(texts).every((text) => text === null);
  if (isEmpty) throw new RequestError('BAD_USER_INPUT', '"filter" needs at least one field.');
  return { ...texts, specialties };
}

export const Pharmacy: PharmacyResolvers = {
  pharmacyId: (pharmacy) => pharmacy.id,
  phone: (pharmacy) => phoneOf(pharmacy.phone),
  phoneText: (pharmacy) => pharmacy.phone,
  faxText: (pharmacy) => pharmacy.fax,
};

export const LinkedPharmacy: LinkedPharmacyResolvers = {
  pharmacy: ({ pharmacyId }, _args, { loaders }) => (pharmacyId === null ? null : loaders.pharmacy.byId(pharmacyId)),
};
