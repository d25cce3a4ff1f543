import type { CallScope } from '../domain/call.ts';
import { VendorError } from '../domain/errors.ts';
import type { Write, WriteLeg } from '../domain/write.ts';
import type { Course, Leg, Turn } from './leg.ts';
import type { HeldWrite } from './ledger.ts';
import { abandoned, type Legs, type SagaOptions } from './options.ts';
import { record } from './record.ts';

/** Undoes what was done, the latest first. What cannot be undone stays done, and says why. */
export async function takeBack(
  options: SagaOptions,
  scope: CallScope,
  held: HeldWrite,
  course: Course<never>,
  gone: Legs,
): Promise<Legs> {
  const legs = [...gone];
  const undoable = [...legs.keys()].filter((at) => legs[at]?.state === 'DONE' && isUndoable(course, at)).toReversed();
  const at = legs.findIndex(({ state }, position) => state !== 'DONE' && course.legs[position]?.isLater !== true);
  const failed = legs[at];
  if (undoable.length === 0 || failed === undefined) return legs;
  const because = failed.code ?? abandoned;
  await record(options.ledger, { hold: held.hold, position: at, change: failed, because });
  for (const position of undoable) {
    const leg = legs[position];
    if (leg === undefined) continue;
    legs[position] = { ...leg, ...(await undo(options, { scope, legs }, course.legs[position], leg)) };
  }
  return legs;
}

async function undo(
  { onBug }: SagaOptions,
  turn: Turn,
  leg: Leg<never> | undefined,
  done: WriteLeg,
): Promise<Pick<WriteLeg, 'state' | 'code'>> {
  const work = async (): Promise<void> => leg?.undo?.(turn, done.vendorId ?? '');
  try {
    // One that may have been done and only not been answered is seen to be done the second time.
    await work().catch((error: unknown) => {
      if (error instanceof VendorError && error.outcome === 'unknown') return work();
      throw error;
    });
    return { state: 'COMPENSATED', code: null };
  } catch (error) {
    if (!(error instanceof VendorError)) onBug(error);
    return { state: 'DONE', code: error instanceof VendorError ? error.code : 'INTERNAL_SERVER_ERROR' };
  }
}

/** A write whose undoing was decided on is not carried forward any more: some of it may be undone already. */
export function isTakingBack(write: Write, course: Course<never>): boolean {
  return (
    write.code !== null && write.legs.some(({ state }, position) => state === 'DONE' && isUndoable(course, position))
  );
}

function isUndoable(course: Course<never>, position: number): boolean {
  return course.legs[position]?.undo != null;
}
