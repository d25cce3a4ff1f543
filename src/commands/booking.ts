import { z } from 'zod';
import type { CalendarRow } from '../domain/calendar.ts';
import { toPlantedKey, toPlantedVisitKey, toRecordKey } from '../domain/id.ts';
import type { VendorRef } from '../domain/vendor.ts';
import type { Touched, WriteLeg, Written } from '../domain/write.ts';
import { configured } from '../loaders/dependencies.ts';
import type { Vendors } from '../vendors/index.ts';
import { type BookingClue, cancelBooking, findBooking } from './booked-visit.ts';
import { calendarLeg } from './calendar.ts';
import { ask, type CommandDependencies, patientAt, providerAt } from './dependencies.ts';
import { type Course, defineWrite, type Leg } from './leg.ts';
import { type Ledger, noTraces, type Traces } from './ledger.ts';
import { refuse } from './mistake.ts';

type Vsee = NonNullable<Vendors['vsee']>;

/** Ids are keys of global ids; times epoch milliseconds. */
type Booking = Readonly<{ key: string; patientId: string; intakeId: string }>;
export type BookVisit = Booking & Readonly<{ startsAt: number; endsAt: number; calendar: VisitEntry | null }>;
/** How the visit is to stand in the practice calendar. */
type VisitEntry = Pick<CalendarRow, 'calendarId' | 'typeId' | 'locationId' | 'summary' | 'details'>;
export type StartWalkIn = Booking & Readonly<{ roomCode: string; providerId: string | null }>;
export type RequestEConsult = Booking & Readonly<{ roomCode: string }>;

const basePlan = z.object({ patientId: z.string(), patientVseeId: z.string(), intakeId: z.string() });
const text = z.string().nullable();
const entryPlan = z.object({ calendarId: z.string(), typeId: text, locationId: text, summary: text, details: text });
const slotPlan = basePlan.extend({ startsAt: z.number(), endsAt: z.number(), calendar: entryPlan.nullable() });
const walkInPlan = basePlan.extend({ roomCode: z.string(), providerVseeId: z.string().nullable() });
const eConsultPlan = basePlan.extend({ roomCode: z.string() });
/** Of a slot it is not known which room it is in. */
type Plan = z.output<typeof basePlan> & Readonly<{ roomCode?: string }>;

/** No slot of a clinic is longer. */
const longestVisitMs = 86_400_000;

/** Bookings: the visit at VSee, which a patient and an intake are needed for. */
export function bookingWrites(vendors: Vendors, ledger: Ledger) {
  const vsee = (operation: string): Vsee => configured(vendors.vsee, 'VSEE', operation);

  function visitLeg(operation: string, clue: BookingClue, send: Leg<null>['send']): Leg<null> {
    return {
      ...{ vendor: 'VSEE', operation, send },
      find: ({ scope }, sentAt) => findBooking(vsee(operation), ledger, scope, clue, sentAt),
      undo: ({ scope }, vseeId) => cancelBooking(vsee('closeVisit'), scope, vseeId),
    };
  }

  return {
    bookVisit: defineWrite<z.output<typeof slotPlan>, null>({
      operation: 'bookVisit',
      plan: slotPlan,
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
        const booked: Leg<null> = { ...leg, explain: () => Promise.resolve('SLOT_TAKEN') };
        return withCalendar(courseOf(plan, [booked]), (visit) => rowOf(plan, visit));
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
        return courseOf(plan, [leg]);
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
        return courseOf(plan, [leg]);
      },
    }),
  };
}

export type BookingWrites = ReturnType<typeof bookingWrites>;

/** What every booking has in common, whatever comes after the visit at VSee, its first leg. */
function courseOf<Body>(plan: Plan, legs: readonly Leg<Body>[]): Course<Body> {
  return {
    legs,
    answer: (done) => {
      const visit = visitOf(done);
      return visit === null ? null : toRecordKey(visit);
    },
    traces: (done) => tracesOf(plan, done),
    touched: (done) => touchedBy(plan, visitOf(done)),
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

function tracesOf({ patientId }: Plan, done: readonly WriteLeg[]): Traces {
  const visit = visitOf(done);
  const told = { patientId, joinUrl: null, signUpUrl: null };
  return { ...noTraces, visits: visit === null ? [] : [{ ref: visit, visit, ...told }] };
}

function touchedBy(plan: Plan, visit: VendorRef | null): readonly Touched[] {
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

export type BookingCommands = Readonly<{
  book: (input: BookVisit) => Promise<Written>;
  startWalkIn: (input: StartWalkIn) => Promise<Written>;
  requestEConsult: (input: RequestEConsult) => Promise<Written>;
}>;

export function bookingCommands(
  dependencies: CommandDependencies,
  writes: BookingWrites,
  vendors: Vendors,
): BookingCommands {
  const { loaders } = dependencies;

  /** Patient and intake as VSee knows them. An intake of somebody else is none. */
  async function planOf({ patientId, intakeId }: Omit<Booking, 'key'>): Promise<Plan> {
    const { ref } = await patientAt(loaders, patientId, 'VSEE');
    const intake = await loaders.intake.byId(intakeId);
    const isTheirs = intake?.patient == null || intake.patient.id === ref.id;
    if (intake === null || !isTheirs) refuse('NOT_FOUND', ['intakeId']);
    return { patientId, patientVseeId: ref.id, intakeId };
  }

  return {
    book: ({ key, ...input }) => {
      const target = { type: 'Patient', key: input.patientId } as const;
      const prepare = async () => {
        const { startsAt, endsAt } = input;
        if (endsAt <= startsAt || endsAt - startsAt > longestVisitMs) refuse('INVALID', ['endsAt']);
        if (input.calendar !== null) configured(vendors.updox, 'UPDOX', 'syncAppointments');
        const plan = { ...(await planOf(input)), startsAt, endsAt, calendar: input.calendar };
        return { plan, body: null, guard: `visit ${plan.patientVseeId} ${startsAt}` };
      };
      return ask(dependencies, target, { kind: writes.bookVisit, key, input, prepare });
    },
    startWalkIn: ({ key, ...input }) => {
      const target = { type: 'Patient', key: input.patientId } as const;
      const prepare = async () => {
        const { roomCode, providerId } = input;
        const providerVseeId = providerId === null ? null : (await providerAt(loaders, providerId, 'VSEE')).id;
        const plan = { ...(await planOf(input)), roomCode, providerVseeId };
        return { plan, body: null, guard: `walk-in ${plan.intakeId}` };
      };
      return ask(dependencies, target, { kind: writes.startWalkInVisit, key, input, prepare });
    },
    requestEConsult: ({ key, ...input }) => {
      const target = { type: 'Patient', key: input.patientId } as const;
      const prepare = async () => {
        const plan = { ...(await planOf(input)), roomCode: input.roomCode };
        return { plan, body: null, guard: `e-consult ${plan.intakeId}` };
      };
      return ask(dependencies, target, { kind: writes.requestEConsult, key, input, prepare });
    },
  };
}
