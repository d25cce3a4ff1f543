import { useEffect, useEffectEvent, useState } from 'react';
import type { MissingFragment } from '../../client/index.ts';
import { type Gap, gapsOf } from './failures.ts';

type Asked = Readonly<{ loading: boolean; error?: unknown }>;

/**
 * What is missing from an answer. While it is asked for anew the last answer's gaps stand, for until the next one nobody
 * knows better: else a vendor that is away would be taken for one that has nothing.
 */
export function useGaps(
  { loading, error }: Asked,
  ...lists: readonly (readonly MissingFragment[] | undefined)[]
): readonly Gap[] {
  const [kept, keep] = useState<readonly Gap[]>([]);
  const told = gapsOf(error, ...lists);
  if (!loading && keyOf(kept) !== keyOf(told)) keep(told);
  return loading ? kept : told;
}

function keyOf(gaps: readonly Gap[]): string {
  return JSON.stringify(gaps);
}

/** Asks anew whenever the turn goes up: the parts of a page follow when the page is asked to try again. */
export function useTurn(turn: number, ask: () => Promise<unknown>): void {
  const again = useEffectEvent(ask);
  useEffect(() => {
    if (turn > 0) void again().catch(() => undefined);
  }, [turn]);
}
