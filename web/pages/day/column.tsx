import { skipToken } from '@apollo/client/react';
import { type ReactElement, useEffect, useEffectEvent, useState } from 'react';
import type { BoardVisitFragment, FrontDeskDayQuery } from '../../../client/index.ts';
import { useFrontDeskDayQuery } from '../../../client/index.ts';
import { useGaps, useLastTold } from '../../graph/gaps.ts';
import { nodesOf } from '../../graph/lists.ts';
import { Gaps } from '../../parts/gaps.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { spanOf } from '../../moments.ts';
import { useTimes } from '../../time.ts';
import { useLiveRoom } from './live-room.ts';
import { Queue } from './queue.tsx';
import type { Hours, Room, Seen } from './types.ts';
import { VisitDialog } from './visit-dialog.tsx';
import { VisitItem } from './visit-item.tsx';

type Props = Readonly<{
  room: Room;
  day: string;
  hours: readonly number[];
  /** The hour that it is; null on other days. */
  current: number | null;
  provider: string | null;
  onSpan: (code: string, hours: Hours) => void;
  onSeen: (code: string, providers: readonly Seen[]) => void;
}>;

/** One room's day. Each room asks for itself, so that one that fails leaves the others standing. */
export function Column({ room, day, hours, current, provider, onSpan, onSeen }: Props): ReactElement {
  const times = useTimes();
  const { from, to } = spanOf(day, times.zone);
  const isFollowed = useLiveRoom(room.code, () => void refetch());
  const { data, error, loading, refetch } = useFrontDeskDayQuery(
    isFollowed ? { variables: { room: room.code, from, to }, errorPolicy: 'all' } : skipToken,
  );
  const known = data?.room;
  const gaps = useGaps({ loading, error }, known?.visits.unavailable);
  const read = known?.visits !== undefined && isRead(known.visits) ? known.visits : undefined;
  const told = useLastTold(read, gaps.length > 0);
  const all = nodesOf(told);
  const visits = all.filter((visit) => isOf(visit, provider));
  const report = useEffectEvent(() => {
    const hoursSeen = all.flatMap(({ startsAt }) => (startsAt === null ? [] : [times.hour(startsAt)]));
    if (hoursSeen.length > 0) onSpan(room.code, { first: Math.min(...hoursSeen), last: Math.max(...hoursSeen) });
    onSeen(room.code, all.flatMap(seenIn));
  });
  useEffect(() => {
    if (data !== undefined) report();
  }, [data]);
  // Here and not with its item: a visit that is moved leaves its hour, or the day, while somebody looks at it.
  const [open, setOpen] = useState<BoardVisitFragment | null>(null);
  const isEmpty = data !== undefined && visits.length === 0 && gaps.length === 0;

  return (
    <section className="column" aria-label={room.name}>
      <header className="column-head">
        <h2>{room.name}</h2>
        <Queue queue={known?.queue} count={told == null ? null : visits.length} />
        <Gaps gaps={gaps} isKept={read !== told} onRetry={() => void refetch()} />
      </header>
      {hours.map((hour, index) => (
        <ol key={hour} className={hour === current ? 'cell cell-now' : 'cell'} aria-label={`${String(hour)}:00`}>
          {told === undefined && (loading || !isFollowed) && index < 3 && (
            <li>
              <Skeleton rows={2} label="Visits are on their way" />
            </li>
          )}
          {isEmpty && index === 0 && <li className="muted">No visits</li>}
          {visits
            .filter(({ startsAt }) => startsAt !== null && times.hour(startsAt) === hour)
            .map((visit) => (
              <VisitItem key={visit.id} visit={visit} onOpen={() => setOpen(visit)} />
            ))}
        </ol>
      ))}
      {open !== null && (
        <VisitDialog
          visit={all.find(({ id }) => id === open.id) ?? open}
          {...{ room, day }}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

type Listed = NonNullable<FrontDeskDayQuery['room']>['visits'];

/** An empty list that a vendor is missing from does not say that nobody comes. */
function isRead({ edges, unavailable }: Listed): boolean {
  return edges.length > 0 || unavailable.length === 0;
}

function isOf({ provider }: BoardVisitFragment, wanted: string | null): boolean {
  if (wanted === null) return true;
  return wanted === 'none' ? provider === null : provider?.id === wanted;
}

function seenIn({ provider }: BoardVisitFragment): readonly Seen[] {
  return provider === null ? [] : [{ id: provider.id, name: provider.name?.text ?? 'Name not known' }];
}
