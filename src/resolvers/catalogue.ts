import type {
  ClinicResolvers,
  DispenseUnitResolvers,
  NotificationResolvers,
  QueryResolvers,
  SpecialtyResolvers,
} from '../__generated__/resolvers-types.ts';
import { filled } from '../domain/person.ts';
import { searchText } from './arguments.ts';
import { connect } from './connection.ts';
import { valuesOf } from './report.ts';

type Names =
  | 'specialties'
  | 'tags'
  | 'tag'
  | 'clinic'
  | 'licenceTypes'
  | 'dispenseUnits'
  | 'diseases'
  | 'disease'
  | 'notifications'
  | 'notification';

export const catalogueQueries: Pick<QueryResolvers, Names> = {
  clinic: (_parent, _args, { loaders }) => loaders.catalogue.clinic(),
  licenceTypes: async (_parent, _args, context, info) =>
    valuesOf(await context.loaders.catalogue.licenceTypes(), context, info),
  // "Requires at least 3 letters" (public collection).
  dispenseUnits: async (_parent, { search }, context, info) =>
    valuesOf(await context.loaders.catalogue.dispenseUnits(searchText(search, 'search', 3)), context, info),
  diseases: (_parent, { search, code, ...args }, context, info) =>
    connect(args, context, info, (stretch) =>
      context.loaders.catalogue.diseases({ description: filled(search), code: filled(code) }, stretch),
    ),
  specialties: (_parent, args, context, info) => connect(args, context, info, context.loaders.catalogue.specialties),
  tags: (_parent, args, context, info) => connect(args, context, info, context.loaders.catalogue.tags),
  tag: (_parent, { tagId }, { loaders }) => loaders.catalogue.tag(tagId),
  disease: (_parent, { diseaseId }, { loaders }) => loaders.catalogue.disease(diseaseId),
  notifications: (_parent, args, context, info) =>
    connect(args, context, info, context.loaders.catalogue.notifications),
  notification: (_parent, { notificationId }, { loaders }) => loaders.catalogue.notification(notificationId),
};

export const Clinic: ClinicResolvers = {
  records: ({ id, source: { vendor } }) => [{ vendor, id }],
};

export const Specialty: SpecialtyResolvers = {
  specialtyId: (specialty) => specialty.id,
};

export const DispenseUnit: DispenseUnitResolvers = {
  dispenseUnitId: (unit) => unit.id,
};

export const Notification: NotificationResolvers = {
  notificationId: (notification) => notification.id,
};
