import { type ReactElement, useState } from 'react';
import { useClinic } from '../../clinic.ts';
import { type Place, setQuery } from '../../router.ts';
import { addDays, longDay } from '../../moments.ts';
import { useNow, useTimes } from '../../time.ts';
import { Board } from './board.tsx';
import { Filters } from './filters.tsx';
import { NewVisitDialog } from './new-visit-dialog.tsx';
import type { Seen } from './types.ts';
import { Unsettled } from './unsettled.tsx';

/** The rooms of the clinic and who comes to them, one day at a time. */
export function DayPage({ place }: Readonly<{ place: Place }>): ReactElement {
  const { rooms } = useClinic();
  const times = useTimes();
  const today = times.date(useNow(60_000));
  const day = /^\d{4}-\d{2}-\d{2}$/.exec(place.query.get('day') ?? '')?.[0] ?? today;
  const shown = place.query.get('rooms')?.split(',') ?? rooms.map(({ code }) => code);
  const provider = place.query.get('provider');
  const [making, setMaking] = useState<'booking' | 'walk-in' | null>(null);
  const [seen, setSeen] = useState<ReadonlyMap<string, readonly Seen[]>>(new Map());
  const providers = uniqueById([...seen.values()].flat()).toSorted((one, other) => one.name.localeCompare(other.name));
  const goTo = (next: string): void => setQuery(place, { day: next === today ? null : next });

  return (
    <div className="page page-board">
      <header className="page-head">
        <div>
          <p className="eyebrow">Day board · {times.zone}</p>
          <h1>{longDay(day)}</h1>
        </div>
        <div className="toolbar">
          <div className="group" role="group" aria-label="Day">
            <button type="button" aria-label="The day before" onClick={() => goTo(addDays(day, -1))}>
              ‹
            </button>
            <button type="button" aria-pressed={day === today} onClick={() => goTo(today)}>
              Today
            </button>
            <button type="button" aria-label="The day after" onClick={() => goTo(addDays(day, 1))}>
              ›
            </button>
          </div>
          <input
            type="date"
            aria-label="Date"
            value={day}
            onChange={({ target }) => target.value !== '' && goTo(target.value)}
          />
          <Filters place={place} shown={shown} provider={provider} providers={providers} />
          <button type="button" onClick={() => setMaking('walk-in')}>
            Walk-in
          </button>
          <button type="button" className="primary" onClick={() => setMaking('booking')}>
            Book a visit
          </button>
        </div>
      </header>
      <Unsettled />
      <Board
        key={day}
        day={day}
        isToday={day === today}
        rooms={rooms.filter(({ code }) => shown.includes(code))}
        provider={provider}
        onSeen={(code, list) => setSeen((known) => new Map(known).set(code, list))}
      />
      {making !== null && (
        <NewVisitDialog
          kind={making}
          day={day < today ? today : day}
          room={shown[0] ?? rooms[0]?.code ?? ''}
          onClose={() => setMaking(null)}
        />
      )}
    </div>
  );
}

function uniqueById(list: readonly Seen[]): readonly Seen[] {
  return [...new Map(list.map((one) => [one.id, one])).values()];
}
