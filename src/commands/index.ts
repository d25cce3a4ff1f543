import type { CallScope } from '../domain/call.ts';
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

function createCommands(tools: Tools, { principal, maySettle, bill, ...request }: CommandRequest): Commands {
  const { options, kinds, sync } = tools;
  const { vendors, ledger, outbox, patienceMs, onBug } = options;
  const once = createRun({ ledger, carryOn: tools.carryOnFor(bill), principal, patienceMs });
  let hasLeft = false;
  const run: Run = async (order) => {
    const written = await once(order);
    hasLeft ||= written.write?.state === 'SUCCEEDED' && written.write.settledAt === null;
    return written;
  };
  const dependencies = { ...request, run };
  const calendar = { vendors, ledger, outbox, sync, scope: scopeFor(bill), patienceMs };
  return {
    intake: intakeCommands(dependencies, kinds, vendors),
    booking: bookingCommands(dependencies, kinds, vendors),
    visit: { ...visitCommands(dependencies, kinds, outbox), ...cancelCommands(dependencies, kinds, outbox) },
    telemedicine: telemedicineCommands(dependencies, kinds),
    room: roomCommands(dependencies, kinds),
    calendar: calendarCommands(dependencies, kinds, calendar),
    patient: patientCommands(dependencies, kinds),
    case: caseCommands(dependencies, kinds),
    caseAction: caseActionCommands(dependencies, kinds),
    message: messageCommands(dependencies, kinds, { vendors, scope: scopeFor(bill) }),
    file: fileCommands(dependencies, kinds),
    messageMark: messageMarkCommands(dependencies, kinds),
    write: writeCommands({ ledger, recover: tools.recover, viewerId: principal, maySettle }),
    afterwards: () => {
      if (hasLeft) tools.catchUp().catch(onBug);
    },
  };
}

/** Nothing but the vendors' own deadlines ends what was begun. */
function scopeFor(bill: Bill): CallScope {
  return { signal: new AbortController().signal, deadlineAt: Infinity, ...bill };
}

function nothing(): void {
  // Nobody wants to know.
}

/** A write without a request is on nobody's bill. */
const nobody: Bill = { onCall: nothing };
