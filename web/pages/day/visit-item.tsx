import type { ReactElement } from 'react';
import type { BoardVisitFragment } from '../../../client/index.ts';
import { duration } from '../../moments.ts';
import { legTones, unsettled } from '../../parts/legs.tsx';
import { useNow, useTimes } from '../../time.ts';
import { words } from '../../words.ts';

type Props = Readonly<{ visit: BoardVisitFragment; onOpen: () => void }>;

/** Where the focus goes back to, wherever on the board the visit stands by then. */
export function itemId({ id }: Pick<BoardVisitFragment, 'id'>): string {
  return `visit-${id}`;
}

/** A visit on the board: when, who, with whom, how; what is unsettled comes to the front. */
export function VisitItem({ visit, onOpen }: Props): ReactElement {
  const times = useTimes();
  const now = useNow();
  const { status, kind, startsAt, provider, legs } = visit;
  const who = visit.patient?.name?.text ?? visit.patientName ?? 'Patient not known';
  const open = unsettled(legs);
  const waiting = waitingSeconds(visit, now);
  return (
    <li>
      <button id={itemId(visit)} type="button" className={`visit visit-${status.toLowerCase()}`} onClick={onOpen}>
        <span className="visit-top">
          <time dateTime={startsAt ?? undefined}>{startsAt === null ? 'No time' : times.time(startsAt)}</time>
          <span className="visit-state">{words(status)}</span>
        </span>
        <span className="visit-who">{who}</span>
        <span className="visit-with">
          {provider === null ? <em>Nobody assigned</em> : (provider.name?.text ?? 'Provider’s name not known')}
        </span>
        <span className="visit-kind">
          {words(kind)}
          {visit.isZoneAssumed && ' · zone assumed'}
          {visit.calendarEntry === null ? '' : ' · in calendar'}
        </span>
        {waiting !== null && (
          <span className="visit-waits">{waiting < 60 ? 'Came just now' : `Waits ${duration(waiting)}`}</span>
        )}
        {legs.length > 0 && (
          <span className="dots" aria-label={`Booked in ${legs.length} parts`}>
            {legs.map((leg) => (
              <i key={`${leg.vendor}${leg.operation}`} className={`dot dot-${legTones[leg.state]}`} />
            ))}
          </span>
        )}
        {open.length > 0 && (
          <strong className="visit-open">Unsettled: {open.map((leg) => words(leg.state)).join(', ')}</strong>
        )}
      </button>
    </li>
  );
}

/** For how long somebody waits who came without an appointment; null: nobody waits. */
function waitingSeconds({ kind, status, startsAt }: BoardVisitFragment, now: number): number | null {
  const isWaiting = kind === 'WALK_IN' && (status === 'PENDING' || status === 'CONFIRMED');
  if (!isWaiting || startsAt === null || Date.parse(startsAt) > now) return null;
  return (now - Date.parse(startsAt)) / 1_000;
}
