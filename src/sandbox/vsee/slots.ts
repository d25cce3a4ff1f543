import { Refusal } from '../kit/refusal.ts';
import type { State } from './state.ts';

/** A stretch of time, epoch milliseconds. */
export type Stretch = Readonly<{ startAt: number; endAt: number }>;

/** When each provider is taken, leaving out what was cancelled and the one visit that is to be moved. */
export function takenStretches(state: State, except: string | null = null): ReadonlyMap<string, readonly Stretch[]> {
  const taken = new Map<string, Stretch[]>();
  for (const { vseeId, providerId, status, startAt, endAt } of state.visits.values()) {
    if (providerId === null || status === 'cancelled' || vseeId === except) continue;
    taken.set(providerId, [...(taken.get(providerId) ?? []), { startAt, endAt }]);
  }
  return taken;
}

export function isFree(taken: readonly Stretch[] | undefined, { startAt, endAt }: Stretch): boolean {
  return !(taken ?? []).some((one) => one.startAt < endAt && startAt < one.endAt);
}

/** How the vendor refuses a slot that is gone is not documented: a 400 with a text is a guess. */
export function refuseTaken(state: State, providerId: string | null, stretch: Stretch, except: string | null): void {
  if (providerId === null) return;
  if (!isFree(takenStretches(state, except).get(providerId), stretch))
    throw new Refusal(400, 'The slot is not available');
}
