import { type ReactElement, useState } from 'react';
import type { BoardVisitFragment } from '../../../client/index.ts';
import { words } from '../../words.ts';
import { standingOf } from './calendar-entry.ts';
import { CalendarForm } from './calendar-form.tsx';
import type { Room } from './types.ts';

type Props = Readonly<{ visit: BoardVisitFragment; room: Room; isHeard: boolean; onTold: () => void }>;

/** A visit's entry in the practice calendar, and what can be done where there is none. */
export function CalendarPart({ visit, room, isHeard, onTold }: Props): ReactElement {
  const [isEntering, setEntering] = useState(false);
  const { calendarEntry: entry } = visit;
  const standing = standingOf(visit, isHeard);
  return (
    <>
      {entry === null ? (
        <span className="muted">{isHeard ? 'Not in the practice calendar' : 'Not known'}</span>
      ) : (
        <>
          {words(entry.status)}
          {entry.reminders.map(({ reminderId, type, statusRawCode }) => (
            <span key={reminderId} className="muted">
              {' · '}
              {type === 'SMS' ? 'SMS' : words(type)} reminder {statusRawCode}
            </span>
          ))}
        </>
      )}
      {standing === 'missing' && !isEntering && (
        <>
          {' '}
          <button type="button" className="small" onClick={() => setEntering(true)}>
            Enter it…
          </button>
        </>
      )}
      {isEntering && <CalendarForm {...{ visit, room, onTold }} />}
    </>
  );
}
