import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { CalendarRow, CalendarRowChange } from '../domain/calendar.ts';
import type { CallScope } from '../domain/call.ts';
import { fromRecordKey, toPlantedEntryKey, toPlantedKey, toPlantedVisitKey } from '../domain/id.ts';
import type { Write, Written } from '../domain/write.ts';
import { configured } from '../loaders/dependencies.ts';
import type { Loaders } from '../loaders/index.ts';
import type { Vendors } from '../vendors/index.ts';
import type { CalendarSync } from './calendar-sync.ts';
import { ask, type CommandDependencies } from './dependencies.ts';
import { defineWrite, type Leg } from './leg.ts';
import { type Ledger, noTraces } from './ledger.ts';
import { mistake, refuse } from './mistake.ts';
import type { Outbox } from './outbox.ts';

type Slot = Readonly<{ startsAt: number; endsAt: number }>;

/** What is to be changed in the practice calendar. Ids are keys of global ids, but those of the calendar itself. */
export type CalendarWish =
  | (Readonly<{ kind: 'add'; patientId: string | null; visitKey: string | null }> & Slot & NewRow)
  | (Readonly<{ kind: 'block' }> & Slot & NewRow)
  | (Readonly<{ kind: 'move'; entryId: string }> & Slot)
  | Readonly<{ kind: 'cancel'; entryId: string }>;

export type CalendarOrder = Readonly<{ key: string; wish: CalendarWish }>;

type NewRow = Pick<CalendarRow, 'calendarId' | 'typeId' | 'locationId' | 'summary' | 'details'>;

const text = z.string().nullable();
const rowPlan = z.object({
  ...{ entryId: z.string(), calendarId: z.string(), startsAt: z.number(), durationMinutes: z.number() },
  ...{ patientKey: text, typeId: text, locationId: text, summary: text, details: text },
  ...{ isBlocked: z.boolean(), isCancelled: z.boolean() },
});
const changePlan = z.object({
  ...{ entryId: z.string(), startsAt: z.number().optional(), durationMinutes: z.number().optional() },
  isCancelled: z.boolean().optional(),
});
const plan = z.union([rowPlan, changePlan]);
type Plan = z.output<typeof plan>;

/** A leg that the background sees to, with whatever else the calendar is to be told. */
export const calendarLeg: Leg<unknown> = {
  ...{ vendor: 'UPDOX', operation: 'syncAppointments', isLater: true, find: null, undo: null },
  send: () => Promise.reject(new Error('the calendar is told in the background')),
};

const mutations = {
  add: 'addCalendarEntry',
  block: 'blockCalendarTime',
  move: 'moveCalendarEntry',
  cancel: 'cancelCalendarEntry',
} as const;

export function calendarWrites() {
  const kindOf = (operation: string) =>
    defineWrite<Plan, null>({
      ...{ operation, plan },
      course: (change) => ({
        legs: [calendarLeg],
        answer: () => change.entryId,
        traces: () => ({ ...noTraces, calendar: [{ position: 0, change: withoutGaps(change) }] }),
        touched: () => [{ type: 'CalendarEntry', ref: { vendor: 'UPDOX', id: change.entryId } }],
      }),
    });
  return {
    addCalendarEntry: kindOf(mutations.add),
    blockCalendarTime: kindOf(mutations.block),
    moveCalendarEntry: kindOf(mutations.move),
    cancelCalendarEntry: kindOf(mutations.cancel),
  };
}

export type CalendarWrites = ReturnType<typeof calendarWrites>;

/** What is undefined was left out. */
function withoutGaps(change: Plan): CalendarRow | CalendarRowChange {
  if ('calendarId' in change) return change;
  const { entryId, startsAt, durationMinutes, isCancelled } = change;
  return {
    entryId,
    ...(startsAt === undefined ? {} : { startsAt }),
    ...(durationMinutes === undefined ? {} : { durationMinutes }),
    ...(isCancelled === undefined ? {} : { isCancelled }),
  };
}

export type CalendarCommands = Readonly<{
  /**
   * Carries out the first order, and tells the calendar of those that are to follow in the same call: each of them is
   * answered when it is asked for in its own turn.
   */
  change: (order: CalendarOrder, following: readonly CalendarOrder[]) => Promise<Written>;
}>;

export type CalendarTools = Readonly<{
  vendors: Vendors;
  ledger: Ledger;
  outbox: Outbox;
  sync: CalendarSync;
  scope: CallScope;
  /** How long an answer waits for the calendar, milliseconds; what takes longer goes on behind it. */
  patienceMs: number;
}>;

const lookAgainMs = 50;

export function calendarCommands(
  dependencies: CommandDependencies,
  writes: CalendarWrites,
  tools: CalendarTools,
): CalendarCommands {
  const { vendors, ledger, outbox, sync, scope, patienceMs } = tools;

  function enter({ key, wish }: CalendarOrder): Promise<Written> {
    const visitKey = 'visitKey' in wish ? wish.visitKey : null;
    const target = visitKey === null ? null : ({ type: 'Visit', key: visitKey } as const);
    const prepare = async () => {
      configured(vendors.updox, 'UPDOX', 'syncAppointments');
      return { plan: await planOf(wish, dependencies.loaders, outbox), body: null };
    };
    return ask(dependencies, target, { kind: writes[mutations[wish.kind]], key, input: wish, prepare });
  }

  /** The write once the calendar has answered for it, or as it stands when that takes too long. */
  async function told(write: Write): Promise<Write> {
    const until = performance.now() + patienceMs;
    for (let now = write; ; now = (await ledger.byId(write.id)) ?? write) {
      if (now.settledAt !== null || performance.now() > until) return now;
      await sleep(lookAgainMs);
    }
  }

  return {
    change: async (order, following) => {
      const written = await enter(order);
      if (written.write === null) return written;
      // Those that are wrong in themselves say so in their own turn.
      for (const next of following) await enter(next).catch(() => null);
      if (written.write.settledAt === null) await sync(scope);
      const write = await told((await ledger.byId(written.write.id)) ?? written.write);
      const isRefused = write.legs.some(({ state }) => state === 'REFUSED');
      return { write, userErrors: isRefused ? [mistake('REFUSED', [], { vendor: 'UPDOX' })] : [] };
    },
  };
}

async function planOf(wish: CalendarWish, loaders: Loaders, outbox: Outbox): Promise<Plan> {
  const slot = 'startsAt' in wish ? slotOf(wish) : {};
  if (wish.kind === 'move' || wish.kind === 'cancel') {
    // Whatever is changed is sent whole, and the vendor cannot be asked for what it holds.
    const isOurs = (await outbox.rows([wish.entryId])).has(wish.entryId);
    if (!isOurs) refuse('NOT_FOUND', ['entryId'], 'The entry was not made here.');
    return { entryId: wish.entryId, ...slot, ...(wish.kind === 'cancel' ? { isCancelled: true } : {}) };
  }
  const { calendarId, typeId, locationId, summary, details } = wish;
  if (calendarId.trim() === '') refuse('INVALID', ['calendarId']);
  const visitKey = wish.kind === 'add' ? wish.visitKey : null;
  return {
    entryId: visitKey === null ? toPlantedEntryKey(randomUUID()) : await visitEntry(visitKey, loaders),
    ...{ calendarId, typeId, locationId, summary, details },
    ...slotOf(wish),
    patientKey: wish.kind === 'add' ? await patientKey(wish.patientId, loaders) : null,
    ...{ isBlocked: wish.kind === 'block', isCancelled: false },
  };
}

async function visitEntry(visitKey: string, loaders: Loaders): Promise<string> {
  const ref = fromRecordKey(visitKey);
  const visit = ref === null ? null : await loaders.visit.byRef(ref);
  return visit === null ? refuse('NOT_FOUND', ['visitId']) : toPlantedVisitKey(visit.ref);
}

async function patientKey(patientId: string | null, loaders: Loaders): Promise<string | null> {
  if (patientId === null) return null;
  const patient = await loaders.patient.byId(patientId);
  return patient === null ? refuse('NOT_FOUND', ['patientId']) : toPlantedKey(patient.id);
}

function slotOf({ startsAt, endsAt }: Slot): Pick<CalendarRow, 'startsAt' | 'durationMinutes'> {
  const durationMinutes = (endsAt - startsAt) / 60_000;
  const isWhole = Number.isInteger(durationMinutes) && durationMinutes > 0 && durationMinutes <= longestMinutes;
  if (!isWhole) refuse('INVALID', ['endsAt'], 'An entry takes whole minutes, and a week at most.');
  return { startsAt, durationMinutes };
}

const longestMinutes = 7 * 24 * 60;
