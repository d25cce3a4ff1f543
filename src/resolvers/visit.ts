import type {
  CalendarEntryResolvers,
  QueryResolvers,
  ReminderResolvers,
  VisitResolvers,
} from '../__generated__/resolvers-types.ts';
import type { Context } from '../context.ts';
import { RequestError } from '../domain/errors.ts';
import { fromPlantedVisitKey, toGlobalId, toRecordKey } from '../domain/id.ts';
import type { Linked } from '../domain/link.ts';
import { after } from '../domain/soon.ts';
import type { Source } from '../domain/vendor.ts';
import type { RelatedVisit } from '../domain/visit-detail.ts';
import { keyOf } from './arguments.ts';
import type { VisitModel } from './models.ts';
import { visitByKey } from './node.ts';
import { stateOf } from './person.ts';
import { roomOf } from './room.ts';
import { listPart, own, part, plain } from './visit-field.ts';
import { listVisits } from './visit-list.ts';

export const visitQueries: Pick<QueryResolvers, 'visit' | 'visits' | 'telemedicineVisit' | 'calendarEntry'> = {
  calendarEntry: (_parent, { entryId }, { loaders }) => loaders.calendar.byEntryId(entryId),
  visit: (_parent, { id }, context) => visitByKey(keyOf('Visit', id), context),
  visits: (_parent, { filter, orderBy, ...args }, context, info) =>
    listVisits({ filter, orderBy, args, context, info }),
  telemedicineVisit: (_parent, { number }, { loaders }) => {
    if (!/^[0-9]{1,20}$/.test(number)) throw new RequestError('BAD_USER_INPUT', '"number" must be digits.');
    return loaders.visit.byRef({ vendor: 'CYBERMDCARE', id: number });
  },
};

export const Visit: VisitResolvers = {
  id: (visit) => toGlobalId('Visit', toRecordKey(visit.ref)),
  kindRawCode: plain(({ kindRawCode }) => kindRawCode),
  statusRawCode: plain(({ statusRawCode }) => statusRawCode),
  startsAt: plain(({ startsAt }) => startsAt),
  endsAt: plain(({ endsAt }) => endsAt),
  startedAt: plain(({ startedAt }) => startedAt),
  endedAt: plain(({ endedAt }) => endedAt),
  createdAt: plain(({ detail }) => detail?.createdAt),
  modifiedAt: plain(({ detail }) => detail?.modifiedAt),
  expiresAt: plain(({ detail }) => detail?.expiresAt),
  state: async (visit, _args, context) =>
    stateOf(await own(visit, ({ detail }) => detail?.state, context), visit.source),
  specialtyRawCode: plain(({ detail }) => detail?.specialtyRawCode),
  subtypeRawCode: plain(({ detail }) => detail?.subtypeRawCode),
  isGroup: async (visit, _args, context) => (await own(visit, ({ detail }) => detail?.groupKey, context)) !== null,
  groupKey: plain(({ detail }) => detail?.groupKey),
  isTest: plain(({ detail }) => detail?.isTest),
  isEditExpired: plain(({ detail }) => detail?.isEditExpired),
  pendingActionCount: plain(({ detail }) => detail?.pendingActionCount),
  patientName: plain(({ patientName }) => patientName),
  patient: (visit, _args, context) =>
    after(
      own(visit, ({ patient }) => patient, context),
      (ref) => (ref === null ? bookedFor(visit, context) : context.loaders.patient.byRecord(ref)),
    ),
  provider: (visit, _args, context) =>
    after(
      own(visit, ({ provider }) => provider, context),
      (ref) => ref && context.loaders.provider.byRecord(ref),
    ),
  room: (visit, _args, context) =>
    after(
      own(visit, ({ roomCode }) => roomCode, context),
      (code) => (code === null ? null : roomOf(code, visit.source, context)),
    ),
  intake: (visit, _args, context) =>
    after(
      own(visit, ({ intakeId }) => intakeId, context),
      (intakeId) => (intakeId === null ? null : context.loaders.intake.byId(intakeId)),
    ),
  author: part(({ detail }) => detail?.author),
  hosts: part(({ detail }) => detail?.hosts),
  meeting: part(({ detail }) => detail?.meeting),
  callLog: part(({ detail }) => detail?.callLog),
  payment: part(({ detail }) => detail?.payment),
  invoice: part(({ detail }) => detail?.invoice),
  note: part(({ detail }) => detail?.note),
  prescriptions: listPart(({ detail }) => detail?.prescriptions),
  earlierPrescriptions: listPart(({ detail }) => detail?.earlierPrescriptions),
  recordings: async (visit, _args, context) => {
    const startsAt = await own(visit, ({ startsAt }) => startsAt, context);
    const isListed = visit.ref.vendor === 'VSEE' && startsAt !== null;
    return isListed ? context.loaders.recording.ofVisit({ ref: visit.ref, startsAt }) : null;
  },
  relatedWalkIn: async (visit, args, context) => {
    const related = await relatedWalkIn(visit, args, context);
    return related && relatedVisit(related, visit.source, context);
  },
  rootVisit: async (visit, args, context) => {
    const ref = await rootVisit(visit, args, context);
    return ref && context.loaders.visit.byRef(ref);
  },
  calendarEntry: (visit, _args, { loaders }) => loaders.calendar.ofVisit(visit.ref),
  legs: (visit, _args, { loaders }) => loaders.booking.legsOf(visit.ref),
  records: async (visit, _args, { loaders }) =>
    (await loaders.booking.ofVisit(visit.ref))?.records.map(({ ref }) => ref) ?? [visit.ref, ...(visit.alsoAt ?? [])],
};

/** Some vendors tell a visit's patient by name at most: whose it is, the booking knows. */
async function bookedFor({ ref }: VisitModel, { loaders }: Context): Promise<Linked | null> {
  // An entry of the calendar is planted under the key of the visit that was booked.
  const planted = ref.vendor === 'UPDOX' ? fromPlantedVisitKey(ref.id) : null;
  const booking = await loaders.booking.ofVisit(planted ?? ref);
  const patientId = booking?.records.find((record) => record.patientId !== null)?.patientId;
  return patientId == null ? null : loaders.patient.byId(patientId);
}

const relatedWalkIn = part(({ detail }) => detail?.relatedWalkIn);
const rootVisit = part(({ detail }) => detail?.root);

/** The other visit as far as it is told; where not even its status is, by its own page. */
function relatedVisit(
  { status, ...told }: RelatedVisit,
  source: Source,
  { loaders }: Context,
): VisitModel | null | Promise<VisitModel | null> {
  if (status === undefined) return loaders.visit.byRef(told.ref);
  if (!loaders.visit.mayKnow(told.ref)) return null;
  return { ...told, kind: 'WALK_IN', status, isZoneAssumed: false, source };
}

export const CalendarEntry: CalendarEntryResolvers = {
  entryId: (entry) => entry.id,
  record: (entry) => ({ vendor: entry.source.vendor, id: entry.vendorId }),
};

export const Reminder: ReminderResolvers = {
  reminderId: (reminder) => reminder.id,
};
