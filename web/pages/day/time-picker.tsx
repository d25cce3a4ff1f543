import { type ReactElement, useEffect, useEffectEvent } from 'react';
import { useFreeTimesQuery } from '../../../client/index.ts';
import { useGaps } from '../../graph/gaps.ts';
import { nodesOf } from '../../graph/lists.ts';
import { spanOf } from '../../moments.ts';
import { Gaps } from '../../parts/gaps.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useNow, useTimes } from '../../time.ts';

export type Slot = Readonly<{ startsAt: string; endsAt: string }>;

type Props = Readonly<{
  room: string;
  day: string;
  provider: string | null;
  chosen: Slot | null;
  /** The last refusal of a time, if there was one: others may have gone since, too. */
  refusal: object | null;
  onDay: (day: string) => void;
  onChoose: (slot: Slot | null) => void;
}>;

/** The free times of a room on a day, as the vendor tells them now. */
export function TimePicker({ room, day, provider, chosen, refusal, onDay, onChoose }: Props): ReactElement {
  const times = useTimes();
  const now = useNow();
  const { data, loading, error, refetch } = useFreeTimesQuery({
    variables: { room, ...spanOf(day, times.zone), provider },
    errorPolicy: 'all',
    fetchPolicy: 'network-only',
  });
  const chooseAnew = useEffectEvent(() => {
    onChoose(null);
    void refetch();
  });
  useEffect(() => {
    if (refusal !== null) chooseAnew();
  }, [refusal]);
  const told = nodesOf(data?.room?.availability);
  const free = told.filter(({ startsAt }) => Date.parse(startsAt) > now);
  const gaps = useGaps({ loading, error }, data?.room?.availability.unavailable);
  return (
    <div className="form">
      <label className="field">
        <span>Day</span>
        <input
          type="date"
          value={day}
          onChange={({ target }) => {
            if (target.value === '') return;
            onDay(target.value);
            onChoose(null);
          }}
        />
      </label>
      <fieldset className="field">
        <legend>Free times ({times.zone})</legend>
        <Gaps gaps={gaps} onRetry={() => void refetch()} />
        {loading && data === undefined && <Skeleton rows={2} label="Free times are on their way" />}
        {data !== undefined && free.length === 0 && gaps.length === 0 && (
          <p className="muted">Nobody is free on this day any more. Choose another day or provider.</p>
        )}
        <div className="slots">
          {free.map(({ startsAt, endsAt }) => (
            <button
              key={startsAt}
              type="button"
              aria-pressed={startsAt === chosen?.startsAt}
              onClick={() => onChoose({ startsAt, endsAt })}
            >
              {times.time(startsAt)}
            </button>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
