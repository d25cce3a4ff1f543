import type { CallScope } from '../domain/call.ts';
import type { Touched } from '../domain/write.ts';
import type { Vendors } from '../vendors/index.ts';
import { type BookingCommands, bookingCommands, bookingWrites } from './booking.ts';
import { type CalendarCommands, calendarCommands, calendarWrites } from './calendar.ts';
import { createCalendarSync } from './calendar-sync.ts';
import type { CommandDependencies } from './dependencies.ts';
import { type IntakeCommands, intakeCommands, intakeWrites } from './intake.ts';
import type { CarryOn, Recoverable } from './leg.ts';
import type { HeldWrite, Ledger } from './ledger.ts';
import type { Outbox } from './outbox.ts';
import { createReconciler, type Reconciler } from './reconciler.ts';
import { createRun, type Run } from './run.ts';
import { createSaga } from './saga.ts';
import { type VisitCommands, visitCommands, visitWrites } from './visit.ts';
import { type WriteCommands, writeCommands } from './write.ts';

export type Commands = Readonly<{
  intake: IntakeCommands;
  booking: BookingCommands;
  visit: VisitCommands;
  calendar: CalendarCommands;
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
  const { vendors, ledger, outbox, quietMs, patienceMs, onTouched = () => undefined, onBug } = options;
  const saga = createSaga({ ledger, quietMs, onTouched, onBug });
  const running = new Set<Promise<unknown>>();

  const sync = createCalendarSync({ vendors, outbox, onTouched });

  /** A write that was begun goes on when its client leaves: nothing but its vendors' deadlines ends it. */
  const carryOnFor = (bill: Bill): CarryOn => {
    const carryOn = saga(scopeFor(bill));
    return (held, course, forward) => tracked(carryOn(held, course, forward));
  };

  function tracked<T>(work: Promise<T>): Promise<T> {
    const end = work.then(nothing, nothing).finally(() => running.delete(end));
    running.add(end);
    return work;
  }

  const writes = {
    ...intakeWrites(vendors),
    ...bookingWrites(vendors, ledger),
    ...visitWrites(vendors),
    ...calendarWrites(),
  };
  const kinds = new Map<string, Recoverable>(Object.entries(writes));
  const catchUp = (): Promise<void> => sync(scopeFor({ onCall: nothing }));
  const carryOnInBackground = carryOnFor({ onCall: nothing });
  async function recover(held: HeldWrite): Promise<void> {
    await kinds.get(held.write.operation)?.recover(carryOnInBackground, held);
  }

  return {
    ledger,
    commands: ({ principal, maySettle, bill, ...request }) => {
      let hasLeft = false;
      const once = createRun({ ledger, carryOn: carryOnFor(bill), principal, patienceMs });
      const run: Run = async (order) => {
        const written = await once(order);
        hasLeft ||= written.write?.state === 'SUCCEEDED' && written.write.settledAt === null;
        return written;
      };
      const dependencies = { ...request, run };
      return {
        intake: intakeCommands(dependencies, writes, vendors),
        booking: bookingCommands(dependencies, writes, vendors),
        visit: visitCommands(dependencies, writes, outbox),
        calendar: calendarCommands(dependencies, writes, {
          vendors,
          ledger,
          outbox,
          sync,
          scope: scopeFor(bill),
          patienceMs,
        }),
        write: writeCommands(ledger, maySettle),
        afterwards: () => {
          if (hasLeft) tracked(catchUp()).catch(onBug);
        },
      };
    },
    reconciler: createReconciler({
      ...{ ledger, recover, catchUp, everyMs: options.reconcileEveryMs, keepKeysMs: options.keepKeysMs, onBug },
    }),
    idle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}

/** Nothing but the vendors' own deadlines ends what was begun. */
function scopeFor(bill: Bill): CallScope {
  return { signal: new AbortController().signal, deadlineAt: Infinity, ...bill };
}

function nothing(): void {
  // A write without a request is on nobody's bill.
}
