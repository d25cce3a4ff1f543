import type { ReactElement } from 'react';
import { useMatchReviewQuery } from '../../../client/index.ts';
import { gapsOf } from '../../graph/failures.ts';
import { Empty } from '../../parts/empty.tsx';
import { Gaps } from '../../parts/gaps.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { type Place, setQuery } from '../../router.ts';
import { Pair } from './pair.tsx';

const lists = [
  { status: 'OPEN', name: 'To decide' },
  { status: 'FLAGGED', name: 'Contradicting' },
  { status: 'REJECTED', name: 'Not the same' },
  { status: 'LINKED', name: 'The same' },
] as const;

/** Records that may be one person's: what the rules leave open, a person decides. */
export function MatchesPage({ place }: Readonly<{ place: Place }>): ReactElement {
  const status = lists.find((one) => one.status === place.query.get('status'))?.status ?? 'OPEN';
  const { data, error, refetch, fetchMore } = useMatchReviewQuery({ variables: { status }, errorPolicy: 'all' });
  const matches = data?.patientMatches;
  const pairs = matches?.edges.flatMap(({ node }) => (node === null ? [] : [node])) ?? [];
  const cursor = matches?.pageInfo.hasNextPage === true ? matches.pageInfo.endCursor : null;
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <p className="eyebrow">Uncertain links are never followed</p>
          <h1>Match review</h1>
        </div>
        <div className="group" role="group" aria-label="Which pairs">
          {lists.map((one) => (
            <button
              key={one.status}
              type="button"
              aria-pressed={one.status === status}
              onClick={() => setQuery(place, { status: one.status === 'OPEN' ? null : one.status })}
            >
              {one.name}
            </button>
          ))}
        </div>
      </header>
      <Gaps gaps={gapsOf(error)} onRetry={() => void refetch()} />
      {data === undefined && error === undefined && <Skeleton rows={8} label="Pairs are on their way" />}
      {matches !== undefined && pairs.length === 0 && (
        <Empty title={status === 'OPEN' ? 'Nothing waits for a decision' : 'No such pairs'}>
          Pairs come up when a person’s records are looked for at another vendor: open a chart.
        </Empty>
      )}
      {pairs.map((pair) => (
        <Pair key={pair.matchId} pair={pair} onDecided={() => void refetch()} />
      ))}
      {cursor !== null && (
        <p>
          <button type="button" onClick={() => void fetchMore({ variables: { status, after: cursor } })}>
            More pairs
          </button>
        </p>
      )}
    </div>
  );
}
