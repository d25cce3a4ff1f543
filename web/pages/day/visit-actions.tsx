import { type ReactElement, useState } from 'react';
import type { BoardVisitFragment } from '../../../client/index.ts';
import { touchRoom } from '../../graph/touch.ts';
import { OutcomeNotice } from '../../parts/outcome-notice.tsx';
import { useTimes } from '../../time.ts';
import { ProviderSelect } from './provider-select.tsx';
import { type Slot, TimePicker } from './time-picker.tsx';
import type { Room } from './types.ts';
import { type VisitChange, useVisitChange } from './visit-change.ts';

type Props = Readonly<{ visit: BoardVisitFragment; room: Room; day: string; onDone: () => void }>;
type Doing = 'moving' | 'assigning' | 'cancelling' | 'ending' | null;

/** What can be done with a visit in its state; each with what became of it. */
export function VisitActions({ visit, room, day: firstDay, onDone }: Props): ReactElement | null {
  const times = useTimes();
  const [doing, setDoing] = useState<Doing>(null);
  const [day, setDay] = useState(firstDay);
  const [slot, setSlot] = useState<Slot | null>(null);
  const [provider, setProvider] = useState(visit.provider?.id ?? null);
  const [isPatientsWish, setPatientsWish] = useState(false);
  const { attempt, what } = useVisitChange();
  const isAhead = visit.status === 'CONFIRMED' || visit.status === 'PENDING';
  const isOn = visit.status === 'IN_PROGRESS';
  if (!isAhead && !isOn) return null;

  const run = async (change: VisitChange): Promise<void> => {
    const outcome = await attempt.run(change);
    if (outcome.kind !== 'refused' && outcome.kind !== 'failed') touchRoom(room.code);
    if (outcome.kind === 'done') onDone();
  };
  const common = { visitId: visit.id };
  const change: VisitChange | null =
    doing === 'moving'
      ? slot && { kind: 'move', ...common, ...slot }
      : doing === 'assigning'
        ? provider === null
          ? { kind: 'unassign', ...common }
          : { kind: 'assign', ...common, providerId: provider }
        : doing === 'cancelling'
          ? { kind: 'cancel', ...common, isPatientsWish }
          : doing === 'ending'
            ? { kind: 'end', ...common }
            : null;
  const names = { moving: 'Reschedule', assigning: 'Assign', cancelling: 'Cancel visit', ending: 'End visit' } as const;
  const offered = isAhead ? (['moving', 'assigning', 'cancelling'] as const) : (['ending'] as const);

  return (
    <section className="form actions-of-visit" aria-label="What can be done">
      <div className="actions">
        {offered.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={doing === one}
            onClick={() => {
              attempt.reset();
              setDoing(doing === one ? null : one);
            }}
          >
            {names[one]}
          </button>
        ))}
      </div>
      {doing === 'moving' && (
        <TimePicker
          {...{
            room: room.code,
            day,
            provider: visit.provider?.id ?? null,
            chosen: slot,
            onDay: setDay,
            onChoose: setSlot,
          }}
        />
      )}
      {doing === 'assigning' && (
        <ProviderSelect {...{ room: room.code, value: provider, nobody: 'Nobody', onChange: setProvider }} />
      )}
      {doing === 'cancelling' && (
        <label className="check">
          <input type="checkbox" checked={isPatientsWish} onChange={({ target }) => setPatientsWish(target.checked)} />
          The patient called it off
        </label>
      )}
      {doing === 'ending' && <p>The visit ends for everybody who is in it.</p>}
      <OutcomeNotice
        outcome={attempt.outcome}
        what={what(change)}
        {...(change === null ? {} : { onRetry: () => void run(change) })}
      />
      {doing !== null && (
        <div className="actions actions-end">
          <button
            type="button"
            className={doing === 'cancelling' ? 'danger' : 'primary'}
            disabled={change === null || attempt.isSending}
            onClick={() => {
              if (change !== null) void run(change);
            }}
          >
            {attempt.isSending
              ? 'Sending…'
              : doing === 'moving'
                ? `Move${slot === null ? '' : ` to ${times.dayAndTime(slot.startsAt)}`}`
                : doing === 'cancelling'
                  ? 'Cancel it'
                  : names[doing]}
          </button>
        </div>
      )}
    </section>
  );
}
