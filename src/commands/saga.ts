import type { CallScope } from '../domain/call.ts';
import type { Write, WriteLeg } from '../domain/write.ts';
import { goForward } from './forward.ts';
import type { CarryOn, Course } from './leg.ts';
import { type HeldWrite, type LegChange, noTraces, type Settlement, type Traces } from './ledger.ts';
import { lookForLost } from './lost-legs.ts';
import { abandoned, type Legs, type SagaOptions } from './options.ts';
import { withPatience } from './record.ts';
import { isTakingBack, takeBack } from './take-back.ts';

export type Saga = (scope: CallScope) => CarryOn;

/**
 * Carries writes out leg by leg. Each leg is recorded before it is sent and after; a failure takes back what was done,
 * as far as that can be; a call that nobody knows the outcome of is looked for, and never sent again on a guess.
 */
export function createSaga(options: SagaOptions): Saga {
  return (scope) => async (held, course, forward) => {
    const found = await lookForLost(options, scope, held, course, forward?.isAsked === true);
    const isBegun = found.some(({ state }) => state === 'DONE');
    const mayGoOn = !isUnclear(found) && !isTakingBack(held.write, course);
    const goes = mayGoOn && forward !== null && (forward.isAsked || isBegun);
    const gone = goes ? await goForward(options, scope, held, course, found, forward.body) : found;
    const isAtRest = isWhole(course, gone) || isUnclear(gone);
    const legs = isAtRest ? gone : await takeBack(options, scope, held, course, gone);
    return finish(options, held, course, legs);
  };
}

function isUnclear(legs: Legs): boolean {
  return legs.some(({ state }) => state === 'UNKNOWN');
}

function isWhole(course: Course<never>, legs: Legs): boolean {
  return legs.every(({ state }, position) => state === 'DONE' || course.legs[position]?.isLater === true);
}

/** Ends the write, with all that it leaves behind, and tells whoever keeps copies. */
async function finish(
  { ledger, onTouched }: SagaOptions,
  held: HeldWrite,
  course: Course<never>,
  legs: Legs,
): Promise<Write> {
  const state = endOf(course, legs);
  const changes = legs.map(({ state, code, vendorId, facts }, position): LegChange => ({
    ...{ position, state, code, vendorId, facts },
  }));
  const settlement: Settlement = {
    state,
    code: state === 'SUCCEEDED' ? null : (legs.find(({ code }) => code !== null)?.code ?? abandoned),
    answer: course.answer(legs),
    legs: changes.filter(({ position }) => legs[position] !== held.write.legs[position]),
    traces: tracesOf(course, legs, held.at, state),
  };
  await withPatience(() => ledger.settle(held.hold, settlement));
  if (legs.some(({ state }) => state !== 'PLANNED')) onTouched(course.touched(legs));
  const write = await withPatience(() => ledger.byId(held.hold.writeId));
  if (write === null) throw new Error('a write that is not in the ledger');
  return write;
}

function tracesOf(course: Course<never>, legs: Legs, at: number, state: Settlement['state']): Traces {
  const traces = course.traces?.(legs, at) ?? noTraces;
  return state === 'SUCCEEDED' ? traces : { ...traces, calendar: [] };
}

function endOf(course: Course<never>, legs: Legs): Settlement['state'] {
  const has = (state: WriteLeg['state']): boolean => legs.some((leg) => leg.state === state);
  if (has('UNKNOWN')) return 'UNKNOWN';
  if (isWhole(course, legs)) return 'SUCCEEDED';
  if (has('DONE')) return 'PARTLY_DONE';
  return has('REFUSED') ? 'REFUSED' : 'FAILED';
}
