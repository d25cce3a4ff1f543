import { type CSSProperties, type ReactElement, useCallback, useState } from 'react';
import { Empty } from '../../parts/empty.tsx';
import { useNow, useTimes } from '../../time.ts';
import { Column } from './column.tsx';
import type { Hours, Room, Seen } from './types.ts';

type Props = Readonly<{
  day: string;
  isToday: boolean;
  rooms: readonly Room[];
  provider: string | null;
  onSeen: (code: string, providers: readonly Seen[]) => void;
}>;

/** The hours that are shown however few visits there are. */
const usual: Hours = { first: 8, last: 17 };

/** Rooms side by side; a row for each hour, as high as the fullest room needs it. */
export function Board({ day, isToday, rooms, provider, onSeen }: Props): ReactElement {
  const times = useTimes();
  const now = useNow();
  const [spans, setSpans] = useState<ReadonlyMap<string, Hours>>(new Map());
  const noteSpan = useCallback(
    (code: string, hours: Hours) => setSpans((known) => new Map(known).set(code, hours)),
    [],
  );
  if (rooms.length === 0) return <Empty title="No room is shown">Choose some under “rooms” above.</Empty>;

  const all = [usual, ...spans.values()];
  const first = Math.min(...all.map((span) => span.first));
  const last = Math.max(...all.map((span) => span.last));
  const hours = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const current = isToday ? times.hour(now) : null;
  const style: CSSProperties = {
    gridTemplateColumns: `3.25rem repeat(${rooms.length}, minmax(11.5rem, 1fr))`,
    gridTemplateRows: `repeat(${hours.length + 1}, minmax(min-content, auto))`,
  };
  return (
    <div className="board" style={style} role="region" aria-label="Rooms and visits" tabIndex={0}>
      <div className="hours" aria-hidden="true">
        <span />
        {hours.map((hour) => (
          <span key={hour} className={hour === current ? 'hour hour-now' : 'hour'}>
            {String(hour).padStart(2, '0')}:00
          </span>
        ))}
      </div>
      {rooms.map((room) => (
        <Column key={room.code} {...{ room, day, hours, current, provider }} onSpan={noteSpan} onSeen={onSeen} />
      ))}
    </div>
  );
}
