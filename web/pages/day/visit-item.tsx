import { type ReactElement, useState } from 'react';
import type { BoardVisitFragment } from '../../../client/index.ts';
import { legTones, unsettled } from '../../parts/legs.tsx';
import { useTimes } from '../../time.ts';
import { words } from '../../words.ts';
import type { Room } from './types.ts';
import { VisitDialog } from './visit-dialog.tsx';

type Props = Readonly<{ visit: BoardVisitFragment; room: Room; day: string }>;

/** A visit on the board: when, who, with whom, how; what is unsettled comes to the front. */
export function VisitItem({ visit, room, day }: Props): ReactElement {
  const times = useTimes();
  const [isOpen, setOpen] = useState(false);
  const { status, kind, startsAt, provider, legs } = visit;
  const who = visit.patient?.name?.text ?? visit.patientName ?? 'Patient not known';
  const open = unsettled(legs);
  return (
    <li>
      <button type="button" className={`visit visit-${status.toLowerCase()}`} onClick={() => setOpen(true)}>
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
          {visit.calendarEntry === null ? '' : ' · in the calendar'}
        </span>
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
      {isOpen && <VisitDialog {...{ visit, room, day }} onClose={() => setOpen(false)} />}
    </li>
  );
}
