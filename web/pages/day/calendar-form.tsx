import { type ReactElement, useState } from 'react';
import type { BoardVisitFragment } from '../../../client/index.ts';
import { touchRoom } from '../../graph/touch.ts';
import { takeFocus } from '../../parts/focus.ts';
import type { Leg } from '../../parts/legs.tsx';
import { OutcomeNotice } from '../../parts/outcome-notice.tsx';
import { useRemembered } from '../../parts/remembered.ts';
import { useCalendarEntry } from './calendar-entry.ts';
import type { Room } from './types.ts';

type Props = Readonly<{ visit: BoardVisitFragment; room: Room; onTold: () => void }>;

/** Enters a visit into the practice calendar. The calendars cannot be listed: which one it is, the practice knows. */
export function CalendarForm({ visit, room, onTold }: Props): ReactElement {
  const whose = visit.provider?.id ?? room.id;
  const [calendarId, setCalendarId, keepCalendarId] = useRemembered(`calendar of ${whose}`);
  const [summary, setSummary] = useState('');
  const [typeId, setTypeId] = useState('');
  const [locationId, setLocationId] = useState('');
  const { isSending, outcome, run } = useCalendarEntry();
  const isReady = calendarId.trim() !== '' && !isSending;

  const enter = async (): Promise<void> => {
    const { id: visitId, startsAt, endsAt, patient } = visit;
    if (startsAt === null || endsAt === null) return;
    const { kind } = await run({
      ...{ visitId, startsAt, endsAt, patientId: patient?.id ?? null, calendarId: calendarId.trim() },
      ...{ summary: textOf(summary), typeId: textOf(typeId), locationId: textOf(locationId) },
    });
    if (kind === 'done') keepCalendarId();
    touchRoom(room.code);
    onTold();
  };
  if (outcome?.kind === 'done') return <EnteredNotice legs={[...(outcome.payload.write?.legs ?? []), ...visit.legs]} />;
  const texts = [
    ['What it is', summary, setSummary],
    ['Kind, by the practice’s id', typeId, setTypeId],
    ['Place, by the practice’s id', locationId, setLocationId],
  ] as const;
  return (
    <form
      className="form"
      aria-label="Enter it in the practice calendar"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void enter();
      }}
    >
      <label className="field">
        <span>Calendar, by Updox’s id</span>
        <input
          ref={takeFocus}
          autoComplete="off"
          value={calendarId}
          onChange={({ target }) => setCalendarId(target.value)}
        />
        <small className="muted">
          Kept in this browser for {visit.provider === null ? 'this room' : 'this provider'}.
        </small>
      </label>
      {texts.map(([name, value, set]) => (
        <label key={name} className="field">
          <span>{name} (may be left out)</span>
          <input autoComplete="off" value={value} onChange={({ target }) => set(target.value)} />
        </label>
      ))}
      <OutcomeNotice outcome={outcome} what="The entry" onRetry={() => void enter()} />
      <div className="actions actions-end">
        <button type="submit" className="primary" disabled={!isReady}>
          {isSending ? 'Sending…' : 'Enter it'}
        </button>
      </div>
    </form>
  );
}

/** Done is what the calendar has; what it has not yet, it is told of again and again. Either may be seen later. */
function EnteredNotice({ legs }: Readonly<{ legs: readonly Leg[] }>): ReactElement {
  const isThere = legs.some((leg) => leg.vendor === 'UPDOX' && leg.state === 'DONE');
  return (
    <div ref={takeFocus} tabIndex={-1} className={isThere ? 'notice notice-good' : 'notice notice-warn'} role="status">
      <div>
        <strong>{isThere ? 'It is in the practice calendar.' : 'The practice calendar does not have it yet.'}</strong>
        {!isThere && <p>It is noted here, and the server tells the calendar by itself until it has it.</p>}
      </div>
    </div>
  );
}

function textOf(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
