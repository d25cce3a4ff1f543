import { type ReactElement, type ReactNode, useState } from 'react';
import { gapsOf } from '../../graph/failures.ts';
import { useGaps } from '../../graph/gaps.ts';
import { cursorOf, nodesOf, type PageEnd } from '../../graph/lists.ts';
import { useWhole } from '../../graph/whole.ts';
import { Empty } from '../../parts/empty.tsx';
import { Gaps } from '../../parts/gaps.tsx';
import { More } from '../../parts/more.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { namesOf, Pair } from './pair.tsx';
import type { Candidate, Decision, PairOf, Row, Status } from './types.ts';

export type OnDecided = (decision: Decision) => void;

type Matches<P> = PageEnd & Readonly<{ totalCount: number | null; edges: readonly Readonly<{ node: P | null }>[] }>;

type Page<P> = Readonly<{ list: Matches<P> | undefined; error?: unknown }>;

type Props<C extends Candidate, P extends PairOf<C>> = Readonly<{
  status: Status;
  matches: Matches<P> | undefined;
  /** Whether the queue is asked for from its beginning. */
  isAnew: boolean;
  error: unknown;
  rows: readonly Row<C>[];
  onFirst: () => Promise<Page<P>>;
  onMore: (after: string) => Promise<Page<P>>;
  /** Where such pairs come from, for whom there is none. */
  whence: string;
  /** What can be done about a pair. */
  children: (pair: P, onDecided: OnDecided) => ReactNode;
}>;

/** One queue of the review, whosever records are in it. */
export function PairList<C extends Candidate, P extends PairOf<C>>(props: Props<C, P>): ReactElement {
  const { status, matches, isAnew, error, rows, onFirst, onMore, whence, children } = props;
  const [said, setSaid] = useState('');
  // Whoever decides on a pair far down goes on with the next one there.
  const { shown, isAsking, lacking, askAnew } = useWhole(matches, { first: onFirst, after: onMore });
  const pairs = nodesOf(shown);
  const gaps = gapsOf(undefined, useGaps({ loading: isAnew, error }), lacking);
  const decided = (pair: P, decision: Decision): void => {
    setSaid(`${namesOf(pair)}: ${decision === 'linked' ? 'the records are linked.' : 'not the same person.'}`);
    void askAnew();
  };
  return (
    <>
      <p role="status" className="pair-said muted">
        {said}
      </p>
      <Gaps gaps={gaps} onRetry={() => void askAnew()} />
      {shown === undefined && error === undefined && <Skeleton rows={8} label="Pairs are on their way" />}
      {shown !== undefined && pairs.length === 0 && gaps.length === 0 && (
        <Empty title={status === 'OPEN' ? 'Nothing waits for a decision' : 'No such pairs'}>{whence}</Empty>
      )}
      {pairs.map((pair) => (
        <Pair key={pair.matchId} {...{ pair, rows }}>
          {children(pair, (decision) => decided(pair, decision))}
        </Pair>
      ))}
      <More cursor={isAsking ? null : cursorOf(shown)} name="More pairs" {...{ isAnew, onMore }} />
    </>
  );
}
