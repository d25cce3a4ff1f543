import type {
  CalendarEntryResolvers,
  QueryResolvers,
  ReminderResolvers,
  VisitResolvers,
} from '../__generated__/resolvers-types.ts';
import type { Context } from '../context.ts';
import { toGlobalId, toRecordKey } from '../domain/id.ts';
import type { Visit as VisitModel } from '../domain/visit.ts';
import { keyOf } from './arguments.ts';
import { visitByKey } from './node.ts';
import { listVisits } from './visit-list.ts';

export const visitQueries: Pick<QueryResolvers, 'visit' | 'visits'> = {
  visit: (_parent, { id }, context) => visitByKey(keyOf('Visit', id), context),
  visits: (_parent, { filter, ...args }, context, info) => listVisits({ filter, args, context, info }),
};

/** A field that a list leaves out, from the visit's own page when need be. */
async function ownField(
  visit: VisitModel,
  name: 'roomCode' | 'intakeId',
  { loaders }: Context,
): Promise<string | null> {
  const value = visit[name];
  return value === undefined ? ((await loaders.visit.byRef(visit.ref))?.[name] ?? null) : value;
}

export const Visit: VisitResolvers = {
  id: (visit) => toGlobalId('Visit', toRecordKey(visit.ref)),
  patient: (visit, _args, { loaders }) => visit.patient && loaders.patient.byRecord(visit.patient),
  provider: (visit, _args, { loaders }) => visit.provider && loaders.provider.byRecord(visit.provider),
  room: async (visit, _args, context) => {
    const code = await ownField(visit, 'roomCode', context);
    return code === null ? null : context.loaders.room.byCode(code);
  },
  intake: async (visit, _args, context) => {
    const intakeId = await ownField(visit, 'intakeId', context);
    return intakeId === null ? null : context.loaders.intake.byId(intakeId);
  },
  calendarEntry: (visit, _args, { loaders }) => loaders.calendar.ofVisit(visit.ref),
  records: (visit) => [visit.ref],
};

export const CalendarEntry: CalendarEntryResolvers = {
  record: (entry) => ({ vendor: entry.source.vendor, id: entry.vendorId }),
};

export const Reminder: ReminderResolvers = {
  reminderId: (reminder) => reminder.id,
};
