import { z } from 'zod';
import type { CalendarRow } from '../domain/calendar.ts';
import { toPlantedKey, toPlantedVisitKey, toRecordKey } from '../domain/id.ts';
import type { VendorRef } from '../domain/vendor.ts';
import type { Touched, WriteLeg } from '../domain/write.ts';
import { configured } from '../loaders/dependencies.ts';
import type { Vendors } from '../vendors/index.ts';
import { type BookingClue, cancelBooking, findBooking } from './booked-visit.ts';
import { calendarLeg } from './calendar.ts';
import { type Course, defineWrite, type Leg } from './leg.ts';
import { type Ledger, noTraces, type Traces } from './ledger.ts';
import {
  appointmentTraces,
  type Introduced,
  telemedicineLeg,
  telemedicinePlan,
  touchedBy as touchedByAppointment,
} from './telemedicine.ts';

type Vsee = NonNullable<Vendors['vsee']>;

const basePlan = z.object({ patientId: z.string(), patientVseeId: z.string(), intakeId: z.string() });
const text = z.string().nullable();
const entryPlan = z.object({ calendarId: z.string(), typeId: text, locationId: text, summary: text, details: text });
const slotPlan = basePlan.extend({
  ...{ startsAt: z.number(), endsAt: z.number(), calendar: entryPlan.nullable() },
  telemedicine: telemedicinePlan.nullable().default(null),
});
const walkInPlan = basePlan.extend({ roomCode: z.string(), providerVseeId: z.string().nullable() });
const eConsultPlan = basePlan.extend({ roomCode: z.string() });
/** Of a slot it is not known which room it is in. */
export type BookingPlan = z.output<typeof basePlan> & Readonly<{ roomCode?: string }>;

/**
 * Bookings: the visit at VSee, which a patient and an intake are needed for, comes first. It is refused most often, and
 * it alone can be found again and taken back.
 */
export function bookingWrites(vendors: Vendors, ledger: Ledger) {
  const vsee = (operation: string): Vsee => configured(vendors.vsee, 'VSEE', operation);

  function visitLeg(operation: string, clue: BookingClue, send: Leg<unknown>['send']): Leg<unknown> {
    return {
      ...{ vendor: 'VSEE', operation, send },
      find: ({ scope }, sentAt) => findBooking(vsee(operation), ledger, scope, clue, sentAt),
      undo: ({ scope }, vseeId) => cancelBooking(vsee('closeVisit'), scope, vseeId),
    };
  }

  return {
    bookVisit: defineWrite<z.output<typeof slotPlan>, Introduced | null>({
      operation: 'bookVisit',
      plan: slotPlan,
      // A patient who has to be introduced is introduced by whoever asks, for what they tell is not stored.
      resume: ({ telemedicine }) => (telemedicine?.isKnown === false ? null : { body: null }),
      course: (plan) => {
        const { patientVseeId, intakeId, startsAt, endsAt } = plan;
        const leg = visitLeg(
          'createVisit',
          { patientVseeId, intakeId, kind: 'SCHEDULED', startsAt },
          async ({ scope }) => {
            const booking = { patientId: patientVseeId, intakeId, startsAt, endsAt };
            return { vendorId: await vsee('createVisit').visit.book(scope, booking) };
          },
        );
        // How a slot that is gone is refused is not documented; patient and intake are known to be there.
        const booked: Leg<unknown> = { ...leg, explain: () => Promise.resolve('SLOT_TAKEN') };
        const course = withTelemedicine(courseOf(plan, booked), plan, vendors);
        return withCalendar(course, (visit) => rowOf(plan, visit));
      },
    }),
    startWalkInVisit: defineWrite<z.output<typeof walkInPlan>, null>({
      operation: 'startWalkInVisit',
      plan: walkInPlan,
      course: (plan) => {
        const { patientVseeId, intakeId, roomCode, providerVseeId: providerId } = plan;
        const clue = { patientVseeId, intakeId, kind: 'WALK_IN', startsAt: null } as const;
        const leg = visitLeg('addWalkIn', clue, async ({ scope }) => ({
          vendorId: await vsee('addWalkIn').visit.addWalkIn(scope, {
            ...{ patientId: patientVseeId, intakeId, roomCode, providerId },
          }),
        }));
        return courseOf(plan, leg);
      },
    }),
    requestEConsult: defineWrite<z.output<typeof eConsultPlan>, null>({
      operation: 'requestEConsult',
      plan: eConsultPlan,
      course: (plan) => {
        const { patientVseeId, intakeId, roomCode } = plan;
        const clue = { patientVseeId, intakeId, kind: 'E_CONSULT', startsAt: null } as const;
        const leg = visitLeg('addEConsult', clue, async ({ scope }) => {
          const booking = { patientId: patientVseeId, intakeId, roomCode };
          return { vendorId: await vsee('addEConsult').visit.addEConsult(scope, booking) };
        });
        return courseOf(plan, leg);
      },
    }),
  };
}

export type BookingWrites = ReturnType<typeof bookingWrites>;

/** What every booking has in common, whatever comes after the visit at VSee, its first leg. */
function courseOf(plan: BookingPlan, visit: Leg<unknown>): Course<unknown> {
  return {
    legs: [visit],
    answer: (done) => {
      const visit = visitOf(done);
      return visit === null ? null : toRecordKey(visit);
    },
    traces: (done) => tracesOf(plan, done),
    touched: (done) => touchedBy(plan, visitOf(done)),
  };
}

/** A booking that has an appointment at CyberMDCare too: the last to be made, for it cannot be found again. */
function withTelemedicine(
  course: Course<unknown>,
  { patientId, telemedicine }: z.output<typeof slotPlan>,
  vendors: Vendors,
): Course<Introduced | null> {
  if (telemedicine === null) return course;
  const position = course.legs.length;
  return {
    ...course,
    legs: [...course.legs, telemedicineLeg(vendors, telemedicine)],
    traces: (done, at) => {
      const traces = course.traces?.(done, at) ?? noTraces;
      const { patNo } = telemedicine;
      const own = appointmentTraces(done[position], { patientId, patNo, visit: visitOf(done), at });
      return { ...traces, visits: [...traces.visits, ...own.visits], patients: own.patients };
    },
    touched: (done) => [...course.touched(done), ...touchedByAppointment(done[position])],
  };
}

/** A booking that is to stand in the practice calendar too, once it has succeeded. */
function withCalendar<Body>(course: Course<Body>, row: (visit: VendorRef) => CalendarRow | null): Course<Body> {
  const isWanted = row({ vendor: 'VSEE', id: '' }) !== null;
  if (!isWanted) return course;
  const position = course.legs.length;
  return {
    ...course,
    legs: [...course.legs, calendarLeg],
    traces: (done, at) => {
      const visit = visitOf(done);
      const change = visit === null ? null : row(visit);
      const traces = course.traces?.(done, at) ?? noTraces;
      return { ...traces, calendar: change === null ? [] : [{ position, change }] };
    },
  };
}

function rowOf(plan: z.output<typeof slotPlan>, visit: VendorRef): CalendarRow | null {
  if (plan.calendar === null) return null;
  return {
    entryId: toPlantedVisitKey(visit),
    ...plan.calendar,
    startsAt: plan.startsAt,
    durationMinutes: Math.max(1, Math.round((plan.endsAt - plan.startsAt) / 60_000)),
    patientKey: toPlantedKey(plan.patientId),
    ...{ isBlocked: false, isCancelled: false },
  };
}

/** The visit that a booking made, though it may be taken back again. */
function visitOf([leg]: readonly WriteLeg[]): VendorRef | null {
  return leg?.vendorId == null ? null : { vendor: 'VSEE', id: leg.vendorId };
}

function tracesOf({ patientId }: BookingPlan, done: readonly WriteLeg[]): Traces {
  const visit = visitOf(done);
  const told = { patientId, joinUrl: null, signUpUrl: null };
  return { ...noTraces, visits: visit === null ? [] : [{ ref: visit, visit, ...told }] };
}

function touchedBy(plan: BookingPlan, visit: VendorRef | null): readonly Touched[] {
  const { patientVseeId, intakeId, roomCode = null } = plan;
  const about = (type: Touched['type'], id: string): Touched => ({ type, ref: { vendor: 'VSEE', id } });
  const among = { patient: { vendor: 'VSEE', id: patientVseeId }, roomCode } as const;
  return [
    about('Patient', patientVseeId),
    about('Intake', intakeId),
    // Also when nobody knows which: it stands in lists.
    { ...about('Visit', visit?.id ?? ''), among },
  ];
}
