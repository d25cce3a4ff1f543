import type { CallScope } from '../domain/call.ts';
import { later } from '../domain/later.ts';
import { type Makers, onDemand } from '../domain/on-demand.ts';
import type { Touched } from '../domain/write.ts';
import type { Vendors } from '../vendors/index.ts';
import { type BookingCommands, bookingCommands } from './booking.ts';
import { type CalendarCommands, calendarCommands } from './calendar.ts';
import { type CalendarSync, createCalendarSync } from './calendar-sync.ts';
import { type CaseActionCommands, caseActionCommands } from './case-action.ts';
import { type CaseCommands, caseCommands } from './case.ts';
import { cancelCommands, type CancelCommands } from './cancel-visit.ts';
import type { CommandDependencies } from './dependencies.ts';
import { type FileCommands, fileCommands } from './file.ts';
import { type IntakeCommands, intakeCommands } from './intake.ts';
import { createKinds, createRecovery, type Kinds } from './kinds.ts';
import type { CarryOn } from './leg.ts';
import type { HeldWrite, Ledger } from './ledger.ts';
import { type MessageMarkCommands, messageMarkCommands } from './message-mark.ts';
import { type MessageCommands, messageCommands } from './message.ts';
import type { Outbox } from './outbox.ts';
import { type PatientCommands, patientCommands } from './patient.ts';
import { createReconciler, type Reconciler } from './reconciler.ts';
import { type RoomCommands, roomCommands } from './room.ts';
import { createRun, type Run } from './run.ts';
import { createSaga } from './saga.ts';
import { type TelemedicineCommands, telemedicineCommands } from './telemedicine.ts';
import { createTracker } from './tracker.ts';
import { type VisitCommands, visitCommands } from './visit.ts';
import { type WriteCommands, writeCommands } from './write.ts';

export type Commands = Readonly<{
  intake: IntakeCommands;
  booking: BookingCommands;
  visit: VisitCommands & CancelCommands;
  telemedicine: TelemedicineCommands;
  room: RoomCommands;
  calendar: CalendarCommands;
  patient: PatientCommands;
  case: CaseCommands;
  caseAction: CaseActionCommands;
  message: MessageCommands;
  file: FileCommands;
  messageMark: MessageMarkCommands;
  write: WriteCommands;
  /** Tells the practice calendar of what this request left for it, behind its answer. */
  afterwards: () => void;
}>;

export type WritesOptions = Readonly<{
  vendors: Vendors;
  ledger: Ledger;
  outbox: Outbox;
  /** For this long a write whose answer was lost may still arrive at its vendor, milliseconds. */
  quietMs: number;
  /** How long a request waits for another that has its key, milliseconds. */
  patienceMs: number;
  /** Between two looks for writes that somebody left, milliseconds. */
  reconcileEveryMs: number;
  /** A key is remembered for this long after its write's end, milliseconds. */
  keepKeysMs: number;
  /** Told which records are not what they were, so that nobody is told the old ones. */
  onTouched?: (touched: readonly Touched[]) => void;
  onBug: (error: unknown) => void;
}>;

/** Whatever of writes outlives a request. */
export type Writes = Readonly<{
  commands: (request: CommandRequest) => Commands;
  ledger: Ledger;
  reconciler: Reconciler;
  /** Resolves when no write is being carried out here any more. */
  idle: () => Promise<void>;
}>;

export type CommandRequest = Omit<CommandDependencies, 'run'> &
  Readonly<{ principal: string; maySettle: boolean; bill: Bill }>;

/** Told of every vendor call that a write makes. */
type Bill = Pick<CallScope, 'onCall' | 'onRead' | 'onAnswer'>;

export function createWrites(options: WritesOptions): Writes {
  const { vendors, ledger, outbox, quietMs, onTouched = nothing, onBug } = options;
  const saga = createSaga({ ledger, quietMs, onTouched, onBug });
  const { track, idle } = createTracker();
  const kinds = createKinds(vendors, ledger);
  const sync = createCalendarSync({ vendors, outbox, onTouched });

  /** A write that was begun goes on when its client leaves: nothing but its vendors' deadlines ends it. */
  const carryOnFor = (bill: Bill): CarryOn => {
    const carryOn = saga(scopeFor(bill));
    return (held, course, forward) => track(carryOn(held, course, forward));
  };
  const recover = createRecovery(kinds, carryOnFor(nobody));
  const catchUp = (): Promise<void> => track(sync(scopeFor(nobody)));

  return {
    ledger,
    commands: (request) => createCommands({ options, kinds, sync, carryOnFor, recover, catchUp }, request),
    reconciler: createReconciler({
      ...{ ledger, recover, catchUp, everyMs: options.reconcileEveryMs, keepKeysMs: options.keepKeysMs, onBug },
    }),
    idle,
  };
}

type Tools = Readonly<{
  options: WritesOptions;
  kinds: Kinds;
  sync: CalendarSync;
  carryOnFor: (bill: Bill) => CarryOn;
  recover: (held: HeldWrite) => Promise<void>;
  catchUp: () => Promise<void>;
}>;

/** What the commands of one request are made of. */
type Making = Readonly<{
  tools: Tools;
  dependencies: CommandDependencies;
  request: CommandRequest;
  /** Whether the request has left anything for later. */
  hasLeft: () => boolean;
}>;

const makers: Makers<Commands, Making> = {
  intake: ({ dependencies, tools: { kinds, options } }) => intakeCommands(dependencies, kinds, options.vendors),
  booking: ({ dependencies, tools: { kinds, options } }) => bookingCommands(dependencies, kinds, options.vendors),
  visit: ({ dependencies, tools: { kinds, options } }) => ({
    ...visitCommands(dependencies, kinds, options.outbox),
    ...cancelCommands(dependencies, kinds, options.outbox),
  }),
  telemedicine: ({ dependencies, tools: { kinds } }) => telemedicineCommands(dependencies, kinds),
  room: ({ dependencies, tools: { kinds } }) => roomCommands(dependencies, kinds),
  calendar: ({ dependencies, tools: { kinds, sync, options }, request: { bill } }) =>
    calendarCommands(dependencies, kinds, { ...options, sync, scope: scopeFor(bill) }),
  patient: ({ dependencies, tools: { kinds } }) => patientCommands(dependencies, kinds),
  case: ({ dependencies, tools: { kinds } }) => caseCommands(dependencies, kinds),
  caseAction: ({ dependencies, tools: { kinds } }) => caseActionCommands(dependencies, kinds),
  message: ({ dependencies, tools: { kinds, options }, request: { bill } }) =>
    messageCommands(dependencies, kinds, { vendors: options.vendors, scope: scopeFor(bill) }),
  file: ({ dependencies, tools: { kinds } }) => fileCommands(dependencies, kinds),
  messageMark: ({ dependencies, tools: { kinds } }) => messageMarkCommands(dependencies, kinds),
  write: ({ tools: { options, recover }, request: { principal, maySettle } }) =>
    writeCommands({ ledger: options.ledger, recover, viewerId: principal, maySettle }),
  afterwards:
    ({ tools: { catchUp, options }, hasLeft }) =>
    () => {
      if (hasLeft()) catchUp().catch(options.onBug);
    },
};

function createCommands(tools: Tools, request: CommandRequest): Commands {
  const { ledger, patienceMs } = tools.options;
  let hasLeft = false;
  // Made by the first write: most requests have none.
  const once = later(() =>
    createRun({ ledger, carryOn: tools.carryOnFor(request.bill), principal: request.principal, patienceMs }),
  );
  const run: Run = async (order, subject) => {
    const written = await once()(order, subject);
    hasLeft ||= written.write?.state === 'SUCCEEDED' && written.write.settledAt === null;
    return written;
  };
  return onDemand(makers, { tools, dependencies: { ...request, run }, request, hasLeft: () => hasLeft }).parts;
}

/** Nothing but the vendors' own deadlines ends what was begun. */
function scopeFor(bill: Bill): CallScope {
  const { signal } = new AbortController();
  return { signal: () => signal, deadlineAt: Infinity, ...bill };
}

function nothing(): void {
  // Nobody wants to know.
}

/** A write without a request is on nobody's bill. */
const nobody: Bill = { onCall: nothing };
