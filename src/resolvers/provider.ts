import { type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import type { ProviderRecordResolvers, ProviderResolvers, QueryResolvers } from '../__generated__/resolvers-types.ts';
import type { Context } from '../context.ts';
import { toVendorStatus } from '../domain/errors.ts';
import { toGlobalId } from '../domain/id.ts';
import type { Linked } from '../domain/link.ts';
import { pageOf } from '../domain/page.ts';
import { after } from '../domain/soon.ts';
import type { Practice, ProviderPresentation } from '../domain/provider.ts';
import type { Visit } from '../domain/visit.ts';
import { keyOf } from './arguments.ts';
import { connect } from './connection.ts';
import { emailOf, phoneOf } from './person.ts';
import { valueOfTold } from './report.ts';
import { listVisits } from './visit-list.ts';

export const providerQueries: Pick<QueryResolvers, 'provider'> = {
  provider: (_parent, { id }, { loaders }) => loaders.provider.byId(keyOf('Provider', id)),
};

type Field = Parameters<Context['loaders']['provider']['field']>[1];

function told<K extends Field>(name: K, provider: Linked, context: Context, info: GraphQLResolveInfo) {
  return after(context.loaders.provider.field(provider, name), (answer) => ({
    value: valueOfTold(answer, context, info),
    source: answer.source,
  }));
}

/** A resolver of a field that is told as it is. */
function field<K extends Field>(name: K) {
  return (provider: Linked, _args: unknown, context: Context, info: GraphQLResolveInfo) =>
    after(told(name, provider, context, info), ({ value }) => value);
}

type PracticeField = keyof Practice;

/** How a provider works is told by one vendor, in one answer. */
function practice<K extends PracticeField>(name: K) {
  return async (provider: Linked, _args: object, context: Context, info: GraphQLResolveInfo) =>
    (await told('practice', provider, context, info)).value?.[name] ?? null;
}

function presented(name: keyof ProviderPresentation) {
  return async (provider: Linked, _args: unknown, { loaders }: Context): Promise<string | null> => {
    const ref = await loaders.provider.recordAt(provider, 'VSEE');
    return ref === null ? null : loaders.roomStaff.presentation(ref, name);
  };
}

export const Provider: ProviderResolvers = {
  id: (provider) => toGlobalId('Provider', provider.id),
  name: field('name'),
  gender: field('gender'),
  email: async (provider, _args, context, info) => {
    const { value, source } = await told('email', provider, context, info);
    return emailOf(value, source);
  },
  phone: async (provider, _args, context, info) => phoneOf((await told('phone', provider, context, info)).value),
  phoneText: field('phone'),
  npi: async (provider, _args, context, info) =>
    valueOfTold(await context.loaders.provider.npi(provider), context, info),
  specialty: field('specialty'),
  role: async (provider, _args, context, info) => (await told('role', provider, context, info)).value ?? 'UNKNOWN',
  roleRawCode: field('roleRawCode'),
  bio: async (provider, args, context, info) => {
    const isAtVsee = provider.links.some((link) => link.ref.vendor === 'VSEE');
    const ofPractice = isAtVsee ? null : await practice('bio')(provider, args, context, info);
    return ofPractice ?? presented('bio')(provider, args, context);
  },
  educationalTraining: presented('educationalTraining'),
  professionalInterests: presented('professionalInterests'),
  personalInterests: presented('personalInterests'),
  isActive: field('isActive'),
  licences: async (provider, _args, context, info) => (await told('licences', provider, context, info)).value ?? [],
  profileUrl: practice('profileUrl'),
  isOnline: practice('isOnline'),
  isOutOfOffice: practice('isOutOfOffice'),
  outOfOfficeMessage: practice('outOfOfficeMessage'),
  acceptsCases: practice('acceptsCases'),
  acceptsMessages: practice('acceptsMessages'),
  hasDeaNumber: practice('hasDeaNumber'),
  records: async (provider, _args, { loaders, reports }, info) => {
    const { links, missing } = await loaders.provider.records(provider);
    const path = responsePathAsArray(info.path);
    for (const error of missing) reports.push({ error, path });
    return links;
  },
  unavailable: async (provider, _args, { loaders }) =>
    (await loaders.provider.records(provider)).missing.map(toVendorStatus),
  conflicts: async (provider, _args, context, info) =>
    valueOfTold(await context.loaders.provider.conflicts(provider), context, info) ?? [],
  linkHistory: (provider, _args, { decisions }) => decisions.provider.history(provider),
  rooms: async (provider, _args, { loaders }) => {
    const ref = await loaders.provider.recordAt(provider, 'VSEE');
    return ref === null ? [] : loaders.roomStaff.roomsOf(ref);
  },
  visits: async (provider, { filter, orderBy, ...args }, context, info) => {
    const ref = await context.loaders.provider.recordAt(provider, 'VSEE');
    // No other vendor holds visits of a provider.
    if (ref === null) return connect(args, context, info, (stretch) => Promise.resolve(pageOf([], stretch)));
    const isWanted = (visit: Visit): boolean => visit.provider?.id === ref.id;
    return listVisits({ filter, orderBy, args, context, info, isWanted });
  },
  source: async (provider, _args, { loaders }) => (await loaders.provider.field(provider, 'name')).source,
};

export const ProviderRecord: ProviderRecordResolvers = {
  vendor: (link) => link.ref.vendor,
  vendorId: (link) => link.ref.id,
  matchedFields: (link) => link.matched,
};
