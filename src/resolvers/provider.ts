import type { GraphQLResolveInfo } from 'graphql';
import type { ProviderRecordResolvers, ProviderResolvers, QueryResolvers } from '../__generated__/resolvers-types.ts';
import type { Context } from '../context.ts';
import { toGlobalId } from '../domain/id.ts';
import type { Linked } from '../domain/link.ts';
import type { Practice, ProviderPresentation } from '../domain/provider.ts';
import type { VendorRef } from '../domain/vendor.ts';
import { keyOf } from './arguments.ts';
import { emailOf, phoneOf } from './person.ts';
import { valueOfTold } from './report.ts';
import { listVisits } from './visit-list.ts';

export const providerQueries: Pick<QueryResolvers, 'provider'> = {
  provider: (_parent, { id }, { loaders }) => loaders.provider.byId(keyOf('Provider', id)),
};

type Field = Parameters<Context['loaders']['provider']['field']>[1];

async function told<K extends Field>(name: K, provider: Linked, context: Context, info: GraphQLResolveInfo) {
  const answer = await context.loaders.provider.field(provider, name);
  return { value: valueOfTold(answer, context, info), source: answer.source };
}

type PracticeField = keyof Practice;

/** How a provider works is told by one vendor, in one answer. */
function practice<K extends PracticeField>(name: K) {
  return async (provider: Linked, _args: object, context: Context, info: GraphQLResolveInfo) =>
    (await told('practice', provider, context, info)).value?.[name] ?? null;
}

function vseeRecord(provider: Linked): VendorRef | undefined {
  return provider.links.find((link) => link.ref.vendor === 'VSEE')?.ref;
}

function presented(name: keyof ProviderPresentation) {
  return async (provider: Linked, _args: unknown, { loaders }: Context): Promise<string | null> => {
    const ref = vseeRecord(provider);
    return ref === undefined ? null : loaders.roomStaff.presentation(ref, name);
  };
}

export const Provider: ProviderResolvers = {
  id: (provider) => toGlobalId('Provider', provider.id),
  name: async (provider, _args, context, info) => (await told('name', provider, context, info)).value,
  gender: async (provider, _args, context, info) => (await told('gender', provider, context, info)).value,
  email: async (provider, _args, context, info) => {
    const { value, source } = await told('email', provider, context, info);
    return emailOf(value, source);
  },
  phone: async (provider, _args, context, info) => phoneOf((await told('phone', provider, context, info)).value),
  phoneText: async (provider, _args, context, info) => (await told('phone', provider, context, info)).value,
  npi: async (provider, _args, context, info) => (await told('npi', provider, context, info)).value,
  specialty: async (provider, _args, context, info) => (await told('specialty', provider, context, info)).value,
  role: async (provider, _args, context, info) => (await told('role', provider, context, info)).value ?? 'UNKNOWN',
  roleRawCode: async (provider, _args, context, info) => (await told('roleRawCode', provider, context, info)).value,
  bio: async (provider, args, context, info) =>
    vseeRecord(provider) === undefined
      ? practice('bio')(provider, args, context, info)
      : presented('bio')(provider, args, context),
  educationalTraining: presented('educationalTraining'),
  professionalInterests: presented('professionalInterests'),
  personalInterests: presented('personalInterests'),
  isActive: async (provider, _args, context, info) => (await told('isActive', provider, context, info)).value,
  licences: async (provider, _args, context, info) => (await told('licences', provider, context, info)).value ?? [],
  profileUrl: practice('profileUrl'),
  isOnline: practice('isOnline'),
  isOutOfOffice: practice('isOutOfOffice'),
  outOfOfficeMessage: practice('outOfOfficeMessage'),
  acceptsCases: practice('acceptsCases'),
  acceptsMessages: practice('acceptsMessages'),
  hasDeaNumber: practice('hasDeaNumber'),
  records: (provider) => provider.links,
  rooms: async (provider, _args, { loaders }) => {
    const ref = vseeRecord(provider);
    return ref === undefined ? [] : loaders.roomStaff.roomsOf(ref);
  },
  visits: (provider, { filter, orderBy, ...args }, context, info) => {
    const ref = vseeRecord(provider);
    return listVisits({ filter, orderBy, args, context, info, isWanted: (visit) => visit.provider?.id === ref?.id });
  },
  source: async (provider, _args, { loaders }) => (await loaders.provider.field(provider, 'name')).source,
};

export const ProviderRecord: ProviderRecordResolvers = {
  vendor: (link) => link.ref.vendor,
  vendorId: (link) => link.ref.id,
};
