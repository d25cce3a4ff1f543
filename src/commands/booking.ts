import type { CalendarRow } from '../domain/calendar.ts';
import type { Written } from '../domain/write.ts';
import { configured } from '../loaders/dependencies.ts';
import type { Vendors } from '../vendors/index.ts';
import type { BookingPlan, BookingWrites } from './booking-write.ts';
import { ask, type CommandDependencies, patientAt, providerAt } from './dependencies.ts';
import { refuse } from './mistake.ts';
import { planTelemedicine, type Telemedicine } from './telemedicine.ts';

/** Ids are keys of global ids; times epoch milliseconds. */
type Booking = Readonly<{ key: string; patientId: string; intakeId: string }>;
export type BookVisit = Booking &
  Readonly<{ startsAt: number; endsAt: number; telemedicine: Telemedicine | null; calendar: VisitEntry | null }>;
/** How the visit is to stand in the practice calendar. */
type VisitEntry = Pick<CalendarRow, 'calendarId' | 'typeId' | 'locationId' | 'summary' | 'details'>;
export type StartWalkIn = Booking & Readonly<{ roomCode: string; providerId: string | null }>;
export type RequestEConsult = Booking & Readonly<{ roomCode: string }>;

/** No slot of a clinic is longer. */
const longestVisitMs = 86_400_000;

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
  async function planOf({ patientId, intakeId }: Omit<Booking, 'key'>): Promise<BookingPlan> {
    const { ref } = await patientAt(loaders, patientId, 'VSEE');
    const intake = await loaders.intake.byId(intakeId);
    const isTheirs = intake?.patient == null || intake.patient.id === ref.id;
    if (intake === null || !isTheirs) refuse('NOT_FOUND', ['intakeId']);
    return { patientId, patientVseeId: ref.id, intakeId };
  }

  function telemedicineOf(patientId: string, telemedicine: Telemedicine) {
    configured(vendors.cybermdcare, 'CYBERMDCARE', 'createAppointment');
    return planTelemedicine(loaders, patientId, telemedicine, ['telemedicine']);
  }

  return {
    book: ({ key, ...input }) => {
      const target = { type: 'Patient', key: input.patientId } as const;
      const prepare = async () => {
        const { startsAt, endsAt } = input;
        if (endsAt <= startsAt || endsAt - startsAt > longestVisitMs) refuse('INVALID', ['endsAt']);
        if (input.calendar !== null) configured(vendors.updox, 'UPDOX', 'syncAppointments');
        const booking = await planOf(input);
        const also = input.telemedicine === null ? null : await telemedicineOf(input.patientId, input.telemedicine);
        const plan = { ...booking, startsAt, endsAt, calendar: input.calendar, telemedicine: also?.plan ?? null };
        return { plan, body: also?.body ?? null, guard: `visit ${plan.patientVseeId} ${startsAt}` };
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
