import {
  type SettleWriteInput,
  type SettleWriteMutation,
  type UnsettledWritesQuery,
  useSettleWriteMutation,
} from '../../../client/index.ts';
import { type Attempt, useAttempt } from '../../graph/attempt.ts';
import { type Mistake, outcomeOf } from '../../graph/outcome.ts';
import type { Leg } from '../../parts/legs.tsx';

type Edge = UnsettledWritesQuery['unsettledWrites']['edges'][number];

/** A change that has not come to its end. */
export type OpenWrite = NonNullable<Edge['node']>;

/** What somebody has found out about a change. */
export type Finding = Required<SettleWriteInput>;

/** The change as it stands after it was settled; null: it could not be read back. */
export type Settled = Readonly<{
  settled: SettleWriteMutation['settleWrite']['write'];
  userErrors: readonly Mistake[];
}>;

/** The part that nobody knows the end of; there is none where all is known, and only the taking back is missing. */
export function lostLeg({ legs }: OpenWrite): Leg | undefined {
  return legs.find(({ state }) => state === 'UNKNOWN' || state === 'SENT');
}

/**
 * Settles a change. It needs no key, for what is settled is not settled again. How far the change itself came by that is
 * not what became of the settling: "it was not done" is an end too.
 */
export function useSettling(): Attempt<Finding, Settled> {
  const [settle] = useSettleWriteMutation({ errorPolicy: 'all' });
  return useAttempt<Finding, Settled>(async ({ writeId, isDone, vendorId, reason }) => {
    const { data, error } = await settle({ variables: { input: { writeId, isDone, vendorId, reason } } });
    const told = data?.settleWrite;
    return outcomeOf<Settled>(told && { settled: told.write, userErrors: told.userErrors }, error);
  });
}
