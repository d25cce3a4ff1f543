import { z } from 'zod';
import type { CalendarRowChange } from '../domain/calendar.ts';
import { fromRecordKey, toPlantedVisitKey, toRecordKey } from '../domain/id.ts';
import type { Visit } from '../domain/visit.ts';
import type { Touched, Written } from '../domain/write.ts';
import { configured } from '../loaders/dependencies.ts';
import type { Vendors } from '../vendors/index.ts';
import { calendarLeg } from './calendar.ts';
import { ask, type CommandDependencies, providerAt } from './dependencies.ts';
import { type Course, defineWrite, type Leg, type Sighting } from './leg.ts';
import { noTraces, type Traces } from './ledger.ts';
import { refuse } from './mistake.ts';
import type { Outbox } from './outbox.ts';

type Vsee = NonNullable<Vendors['vsee']>;

/** A visit's key is its record's; times epoch milliseconds. */
export type OfVisit = Readonly<{ key: string; visitKey: string }>;
export type RescheduleVisit = OfVisit & Readonly<{ startsAt: number; endsAt: number }>;
export type AssignProvider = OfVisit & Readonly<{ providerId: string }>;
export type CloseVisit = OfVisit & Readonly<{ reason: Exclude<CloseReason, 'PATIENT_CANCELLED'> | null }>;

/** `entryId`: the visit's row in the practice calendar, where we wrote one. */
const visitPlan = z.object({
  vseeId: z.string(),
  patientVseeId: z.string().nullable(),
  entryId: z.string().nullable(),
  // Plans of before there was such a thing do not have it.
  roomCode: z.string().nullable().default(null),
});
const movePlan = visitPlan.extend({ startsAt: z.number(), endsAt: z.number() });
const assignPlan = visitPlan.extend({ providerVseeId: z.string().nullable() });
export const closeReason = z.enum(['PATIENT_ENDED_CALL', 'PATIENT_LEFT_ROOM', 'CALL_ENDED', 'PATIENT_CANCELLED']);
export type CloseReason = z.output<typeof closeReason>;
const endPlan = visitPlan.extend({ reason: closeReason.nullable() });
type Plan = z.output<typeof visitPlan>;

export type Client = (operation: string) => Vsee;

type Change = Readonly<{
  send: (vsee: Vsee, ...turn: Parameters<Leg<null>['send']>) => Promise<void>;
  isDone: (visit: Visit) => boolean;
}>;

/** One call about a visit, whose effect its page shows. */
export function changeLeg(vsee: Client, vseeId: string, operation: string, change: Change): Leg<null> {
  return {
    ...{ vendor: 'VSEE', operation, undo: null },
    send: async (turn, body) => {
      await change.send(vsee(operation), turn, body);
      return { vendorId: vseeId };
    },
    find: async ({ scope }): Promise<Sighting> => {
      const answer = await vsee('getVisit').visit.byId(scope, vseeId);
      if (answer === null) return { kind: 'unclear' };
      return change.isDone(answer.visit) ? { kind: 'done', vendorId: vseeId } : { kind: 'absent' };
    },
  };
}

/** `calendar`: what becomes of the visit's row in the practice calendar. */
function courseOf(
  { vseeId, patientVseeId, entryId, roomCode }: Plan,
  leg: Leg<null>,
  calendar: Omit<CalendarRowChange, 'entryId'> | null = null,
): Course<null> {
  const patientRef = patientVseeId === null ? null : ({ vendor: 'VSEE', id: patientVseeId } as const);
  const among = { patient: patientRef, roomCode };
  const visit: Touched = { type: 'Visit', ref: { vendor: 'VSEE', id: vseeId }, among };
  const patient: Touched = { type: 'Patient', ref: { vendor: 'VSEE', id: patientVseeId ?? '' } };
  const course = { legs: [leg], answer: () => toRecordKey(visit.ref), touched: () => [visit, patient] };
  return calendar === null || entryId === null ? course : alsoInCalendar(course, { ...calendar, entryId });
}

/** Once the visit has changed, so does its row in the practice calendar. */
export function alsoInCalendar(course: Course<null>, change: CalendarRowChange): Course<null> {
  const position = course.legs.length;
  const traces = (): Traces => ({ ...noTraces, calendar: [{ position, change }] });
  return { ...course, legs: [...course.legs, calendarLeg], traces };
}

/** Changes of a visit that is there: each is seen on the visit's own page, whatever became of its answer. */
export function visitWrites(vendors: Vendors) {
  const vsee: Client = (operation) => configured(vendors.vsee, 'VSEE', operation);

  const assign = (operation: 'assignVisitProvider' | 'unassignVisitProvider') =>
    defineWrite<z.output<typeof assignPlan>, null>({
      ...{ operation, plan: assignPlan },
      course: (plan) => {
        const change: Change = {
          send: (client, { scope }) => client.visit.assign(scope, plan.vseeId, plan.providerVseeId),
          isDone: (visit) => (visit.provider?.id ?? null) === plan.providerVseeId,
        };
        return courseOf(plan, changeLeg(vsee, plan.vseeId, 'updateVisit', change));
      },
    });

  return {
    rescheduleVisit: defineWrite<z.output<typeof movePlan>, null>({
      ...{ operation: 'rescheduleVisit', plan: movePlan },
      course: (plan) => {
        const leg = changeLeg(vsee, plan.vseeId, 'updateVisit', {
          send: (client, { scope }) => client.visit.move(scope, plan.vseeId, plan),
          isDone: ({ startsAt, endsAt }) => startsAt === plan.startsAt && endsAt === plan.endsAt,
        });
        const moved: Leg<null> = { ...leg, explain: () => Promise.resolve('SLOT_TAKEN') };
        return courseOf(plan, moved, { startsAt: plan.startsAt, durationMinutes: minutesOf(plan) });
      },
    }),
    assignVisitProvider: assign('assignVisitProvider'),
    unassignVisitProvider: assign('unassignVisitProvider'),
    closeVisit: defineWrite<z.output<typeof endPlan>, null>({
      ...{ operation: 'closeVisit', plan: endPlan, resume: () => ({ body: null }) },
      course: (plan) => courseOf(plan, closingLeg(vsee, plan.vseeId, plan.reason)),
    }),
  };
}

export function closingLeg(vsee: Client, vseeId: string, reason: CloseReason | null): Leg<null> {
  return changeLeg(vsee, vseeId, 'closeVisit', {
    send: (client, { scope }) => client.visit.close(scope, vseeId, reason),
    isDone: ({ status }) => status === 'COMPLETED' || status === 'CANCELLED',
  });
}

function minutesOf({ startsAt, endsAt }: Readonly<{ startsAt: number; endsAt: number }>): number {
  return Math.max(1, Math.round((endsAt - startsAt) / 60_000));
}

export type VisitWrites = ReturnType<typeof visitWrites>;

export type VisitCommands = Readonly<{
  reschedule: (input: RescheduleVisit) => Promise<Written>;
  assignProvider: (input: AssignProvider) => Promise<Written>;
  unassignProvider: (input: OfVisit) => Promise<Written>;
  close: (input: CloseVisit) => Promise<Written>;
}>;

/** No slot of a clinic is longer. */
const longestVisitMs = 86_400_000;

export function visitCommands(dependencies: CommandDependencies, writes: VisitWrites, outbox: Outbox): VisitCommands {
  const { loaders } = dependencies;
  const target = (visitKey: string) => ({ type: 'Visit', key: visitKey }) as const;

  /** `from`: the states that it can be changed from; asked only while nothing was sent yet. */
  async function planOf(visitKey: string, isNew: boolean, from: readonly Visit['status'][]): Promise<Plan> {
    const ref = fromRecordKey(visitKey);
    const visit = ref === null ? null : await loaders.visit.byRef(ref);
    if (visit === null) return refuse('NOT_FOUND', ['visitId']);
    if (visit.ref.vendor !== 'VSEE') refuse('INVALID', ['visitId'], 'A visit of this kind cannot be changed so.');
    if (isNew) checkState(visit, from);
    const entryId = toPlantedVisitKey(visit.ref);
    const hasEntry = (await outbox.rows([entryId])).has(entryId);
    const { ref: own, patient, roomCode = null } = visit;
    return { vseeId: own.id, patientVseeId: patient?.id ?? null, entryId: hasEntry ? entryId : null, roomCode };
  }

  return {
    reschedule: ({ key, ...input }) => {
      const prepare = async (isNew: boolean) => {
        const { startsAt, endsAt } = input;
        if (endsAt <= startsAt || endsAt - startsAt > longestVisitMs) refuse('INVALID', ['endsAt']);
        return { plan: { ...(await planOf(input.visitKey, isNew, toCome)), startsAt, endsAt }, body: null };
      };
      return ask(dependencies, target(input.visitKey), { kind: writes.rescheduleVisit, key, input, prepare });
    },
    assignProvider: ({ key, ...input }) => {
      const prepare = async (isNew: boolean) => {
        const providerVseeId = (await providerAt(loaders, input.providerId, 'VSEE')).id;
        return { plan: { ...(await planOf(input.visitKey, isNew, toCome)), providerVseeId }, body: null };
      };
      return ask(dependencies, target(input.visitKey), { kind: writes.assignVisitProvider, key, input, prepare });
    },
    unassignProvider: ({ key, ...input }) => {
      const prepare = async (isNew: boolean) => ({
        plan: { ...(await planOf(input.visitKey, isNew, toCome)), providerVseeId: null },
        body: null,
      });
      return ask(dependencies, target(input.visitKey), { kind: writes.unassignVisitProvider, key, input, prepare });
    },
    close: ({ key, ...input }) => {
      const prepare = async (isNew: boolean) => ({
        plan: { ...(await planOf(input.visitKey, isNew, ['IN_PROGRESS'])), reason: input.reason },
        body: null,
      });
      return ask(dependencies, target(input.visitKey), { kind: writes.closeVisit, key, input, prepare });
    },
  };
}

export function checkState({ status }: Visit, from: readonly Visit['status'][]): void {
  const isOpen = from.includes(status) || status === 'UNKNOWN';
  if (!isOpen) refuse('CONFLICT', ['visitId'], 'The visit is not in a state from which this can be done.');
}

export const toCome = ['PENDING', 'CONFIRMED'] as const;
