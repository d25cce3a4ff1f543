import type {
  BookVisitPayloadResolvers,
  MutationResolvers,
  StartTelemedicineVisitPayloadResolvers,
  StartWalkInVisitPayloadResolvers,
  TelemedicineInput,
} from '../__generated__/resolvers-types.ts';
import type { Written } from '../domain/write.ts';
import { keyOf } from './arguments.ts';
import { entryOf } from './calendar.ts';
import { changing } from './mutation.ts';
import { visitByKey } from './node.ts';

type BookingMutations = Pick<
  MutationResolvers,
  | 'bookVisit'
  | 'startWalkInVisit'
  | 'requestEConsult'
  | 'rescheduleVisit'
  | 'assignVisitProvider'
  | 'unassignVisitProvider'
  | 'closeVisit'
  | 'cancelVisit'
  | 'startTelemedicineVisit'
>;

export const bookingMutations: BookingMutations = {
  bookVisit: changing((_parent, { input }, { commands }) =>
    commands.booking.book({
      ...bookingOf(input),
      ...slotOf(input),
      telemedicine: input.telemedicine == null ? null : telemedicineOf(input.telemedicine),
      calendar: input.calendar == null ? null : entryOf(input.calendar),
    }),
  ),
  startWalkInVisit: changing((_parent, { input }, { commands }) =>
    commands.booking.startWalkIn({
      ...bookingOf(input),
      roomCode: keyOf('Room', input.roomId, 'roomId'),
      providerId: input.providerId == null ? null : keyOf('Provider', input.providerId, 'providerId'),
    }),
  ),
  requestEConsult: changing((_parent, { input }, { commands }) =>
    commands.booking.requestEConsult({ ...bookingOf(input), roomCode: keyOf('Room', input.roomId, 'roomId') }),
  ),
  rescheduleVisit: changing((_parent, { input }, { commands }) =>
    commands.visit.reschedule({ ...visitOf(input), ...slotOf(input) }),
  ),
  assignVisitProvider: changing((_parent, { input }, { commands }) =>
    commands.visit.assignProvider({ ...visitOf(input), providerId: keyOf('Provider', input.providerId, 'providerId') }),
  ),
  unassignVisitProvider: changing((_parent, { input }, { commands }) =>
    commands.visit.unassignProvider(visitOf(input)),
  ),
  closeVisit: changing((_parent, { input }, { commands }) =>
    commands.visit.close({ ...visitOf(input), reason: input.reason ?? null }),
  ),
  cancelVisit: changing((_parent, { input }, { commands }) =>
    commands.visit.cancel({ ...visitOf(input), reason: input.reason ?? null }),
  ),
  startTelemedicineVisit: changing((_parent, { input }, { commands }) =>
    commands.telemedicine.start({
      key: input.idempotencyKey,
      patientId: keyOf('Patient', input.patientId, 'patientId'),
      ...telemedicineOf(input),
    }),
  ),
};

function telemedicineOf({ npi, state, patient }: TelemedicineInput) {
  const { name = null, gender = null, birthDate = null } = patient ?? {};
  return { npi, state, patient: patient == null ? null : { name, gender, birthDate } };
}

function bookingOf(input: Readonly<{ idempotencyKey: string; patientId: string; intakeId: string }>) {
  return {
    key: input.idempotencyKey,
    patientId: keyOf('Patient', input.patientId, 'patientId'),
    intakeId: keyOf('Intake', input.intakeId, 'intakeId'),
  };
}

function visitOf(input: Readonly<{ idempotencyKey: string; visitId: string }>) {
  return { key: input.idempotencyKey, visitKey: keyOf('Visit', input.visitId, 'visitId') };
}

/** Vendors keep whole seconds; what they could not keep is not asked for. */
function slotOf(input: Readonly<{ startsAt: Date; endsAt: Date }>) {
  return { startsAt: wholeSecond(input.startsAt), endsAt: wholeSecond(input.endsAt) };
}

function wholeSecond(time: Date): number {
  return Math.floor(time.getTime() / 1_000) * 1_000;
}

const payload: StartWalkInVisitPayloadResolvers = {
  visit: ({ write }, _args, context) => (write?.answer == null ? null : visitByKey(write.answer, context)),
};

/** What the vendor told once, the ledger tells again. */
const told = (name: string) => (written: Written) =>
  written.write?.legs.map(({ facts }) => facts[name]).find((fact) => fact !== undefined) ?? null;

const telemedicine: BookVisitPayloadResolvers & StartTelemedicineVisitPayloadResolvers = {
  visit: ({ write }, _args, context) => (write?.answer == null ? null : visitByKey(write.answer, context)),
  joinUrl: told('joinUrl'),
  signUpUrl: told('signUpUrl'),
};

/** All of them answer with the visit as it is now. */
export const bookingPayloads = {
  BookVisitPayload: telemedicine,
  StartTelemedicineVisitPayload: telemedicine,
  StartWalkInVisitPayload: payload,
  RequestEConsultPayload: payload,
  RescheduleVisitPayload: payload,
  AssignVisitProviderPayload: payload,
  UnassignVisitProviderPayload: payload,
  CloseVisitPayload: payload,
  CancelVisitPayload: payload,
};
