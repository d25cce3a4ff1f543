import { NetworkStatus } from '@apollo/client';
import { useEffect, useEffectEvent, useState } from 'react';
import { type Gap, gapsOf } from './failures.ts';

type Asked = Readonly<{ loading: boolean; error?: unknown }>;

type Kept = Readonly<{ isAsked: boolean; failed: readonly Gap[]; told: readonly Gap[] }>;

/**
 * What is missing from an answer. While it is asked for anew the last answer's gaps stand, for until the next one nobody
 * knows better: else a vendor that is away would be taken for one that has nothing. So they do when anything else
 * changes what is shown, like a further page: a failure comes with the answer that lacks something, and with none after.
 */
export function useGaps({ loading, error }: Asked, ...lists: readonly (readonly Gap[] | undefined)[]): readonly Gap[] {
  const [kept, keep] = useState<Kept>({ isAsked: true, failed: [], told: [] });
  const next = loading ? { ...kept, isAsked: true } : answered(kept, error, lists);
  if (keyOf(kept) !== keyOf(next)) keep(next);
  return next.told;
}

function answered(kept: Kept, error: unknown, lists: readonly (readonly Gap[] | undefined)[]): Kept {
  const failed = kept.isAsked || error !== undefined ? gapsOf(error) : kept.failed;
  return { isAsked: false, failed, told: gapsOf(undefined, ...lists, failed) };
}

function keyOf(kept: Kept): string {
  return JSON.stringify(kept);
}

type Query = Readonly<{ loading: boolean; networkStatus: NetworkStatus }>;

/** Whether a list is asked for from its beginning. A further page says nothing of the pages before it. */
export function isAskedAnew({ loading, networkStatus }: Query): boolean {
  return loading && networkStatus !== NetworkStatus.fetchMore;
}

/** What was told last: that it cannot be read now does not take it out of sight. */
export function useLastTold<T>(told: T | null | undefined, isMissing: boolean): T | null | undefined {
  const [kept, keep] = useState(told);
  if (told != null && told !== kept) keep(told);
  return told ?? (isMissing ? kept : told);
}

/** Asks anew whenever the turn goes up: the parts of a page follow when the page is asked to try again. */
export function useTurn(turn: number, ask: () => Promise<unknown>): void {
  const again = useEffectEvent(ask);
  useEffect(() => {
    if (turn > 0) void again().catch(() => undefined);
  }, [turn]);
}
