import type { ReactElement } from 'react';
import {
  type ProviderPairFragment,
  type ProviderMatchesQuery,
  useLinkProviderRecordMutation,
  useProviderMatchesQuery,
  useRejectProviderMatchMutation,
  useUnlinkProviderRecordMutation,
} from '../../../client/index.ts';
import { isAskedAnew } from '../../graph/gaps.ts';
import { type Outcome, outcomeOf } from '../../graph/outcome.ts';
import { Decide, type Send } from './decide.tsx';
import { type OnDecided, PairList } from './pair-list.tsx';
import { providerRows } from './rows.ts';
import { type Target, targetOf } from './target.ts';
import type { Status } from './types.ts';

/** Pairs of records that may be one provider's. */
export function ProviderPairs({ status }: Readonly<{ status: Status }>): ReactElement {
  const query = useProviderMatchesQuery({ variables: { status }, errorPolicy: 'all' });
  const { data, error, refetch, fetchMore } = query;
  return (
    <PairList
      {...{ status, error, isAnew: isAskedAnew(query), matches: data?.providerMatches, rows: providerRows }}
      onFirst={async () => pageOf(await refetch())}
      onMore={async (after) => pageOf(await fetchMore({ variables: { status, after }, errorPolicy: 'all' }))}
      whence="Pairs come up when whoever holds a visit or a case is looked for at the other vendor."
    >
      {(pair, onDecided) => <DecideOnProvider {...{ pair, onDecided }} />}
    </PairList>
  );
}

function pageOf({ data, error }: Readonly<{ data?: ProviderMatchesQuery | undefined; error?: unknown }>) {
  return { list: data?.providerMatches, error };
}

type Props = Readonly<{ pair: ProviderPairFragment; onDecided: OnDecided }>;

function DecideOnProvider({ pair: { matchId, status, candidates }, onDecided }: Props): ReactElement {
  const [link] = useLinkProviderRecordMutation({ errorPolicy: 'all' });
  const [unlink] = useUnlinkProviderRecordMutation({ errorPolicy: 'all' });
  const [reject] = useRejectProviderMatchMutation({ errorPolicy: 'all' });
  const target = targetOf(candidates, ({ provider }) => provider?.id);
  const inputOf = ({ id: providerId, vendor, vendorId }: Target, reason: string) => ({
    variables: { input: { providerId, vendor, vendorId, reason } },
  });
  const onLink = async (reason: string, to: Target): Promise<Outcome<unknown>> => {
    const { data, error } = await link(inputOf(to, reason));
    return outcomeOf(data?.linkProviderRecord, error);
  };
  const onPart: Send = async (reason) => {
    if (target?.isLinked === true) {
      const { data, error } = await unlink(inputOf(target, reason));
      return outcomeOf(data?.unlinkProviderRecord, error);
    }
    const { data, error } = await reject({ variables: { input: { matchId, reason } } });
    return outcomeOf(data?.rejectProviderMatch, error);
  };
  return (
    <Decide onLink={target === null ? null : (reason) => onLink(reason, target)} {...{ status, onPart, onDecided }} />
  );
}
