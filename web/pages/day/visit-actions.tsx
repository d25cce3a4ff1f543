import { type ReactElement, useState } from 'react';
import type { BoardVisitFragment } from '../../../client/index.ts';
import { touchRoom } from '../../graph/touch.ts';
import { OutcomeNotice } from '../../parts/outcome-notice.tsx';
import { useTimes } from '../../time.ts';
import { ProviderSelect } from './provider-select.tsx';
import { type Slot, TimePicker } from './time-picker.tsx';
import type { Room } from './types.ts';
import { type VisitChange, useVisitChange } from './visit-change.ts';

type Props = Readonly<{ visit: BoardVisitFragment; room: Room; day: string; onDone: (what: string) => void }>;
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
  // What became of it is asked about this one, whatever was chosen since.
  const [tried, setTried] = useState<VisitChange | null>(null);
  const isAhead = visit.status === 'CONFIRMED' || visit.status === 'PENDING';
  const isOn = visit.status === 'IN_PROGRESS';
  // A change that nobody knew of may be seen before it is told: what was asked is answered all the same.
  if (!isAhead && !isOn && attempt.outcome === null && !attempt.isSending) return null;

  const run = async (change: VisitChange): Promise<void> => {
    setTried(change);
    const outcome = await attempt.run(change);
    if (outcome.kind !== 'refused' && outcome.kind !== 'failed') touchRoom(room.code);
    if (outcome.kind === 'done') onDone(what(change));
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
  const offered: readonly NonNullable<Doing>[] = isAhead
    ? ['moving', 'assigning', 'cancelling']
    : isOn
      ? ['ending']
      : [];

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
      {doing === 'moving' && isAhead && (
        <TimePicker
          {...{
            room: room.code,
            day,
            provider: visit.provider?.id ?? null,
            chosen: slot,
            refusal: attempt.outcome?.kind === 'refused' ? attempt.outcome : null,
            onDay: setDay,
            onChoose: setSlot,
          }}
        />
      )}
      {doing === 'assigning' && isAhead && (
        <ProviderSelect {...{ room: room.code, value: provider, nobody: 'Nobody', onChange: setProvider }} />
      )}
      {doing === 'cancelling' && isAhead && (
        <label className="check">
          <input type="checkbox" checked={isPatientsWish} onChange={({ target }) => setPatientsWish(target.checked)} />
          The patient called it off
        </label>
      )}
      {doing === 'ending' && isOn && <p>The visit ends for everybody who is in it.</p>}
      <OutcomeNotice
        outcome={attempt.outcome}
        what={what(tried)}
        {...(tried === null ? {} : { onRetry: () => void run(tried) })}
      />
      {doing !== null && offered.includes(doing) && (
        <div className="actions actions-end">
          <button
            type="button"
            className={doing === 'cancelling' ? 'danger' : 'primary'}
            disabled={change === null || attempt.isSending}
            onClick={() => {
              if (change !== null) void run(change);
            }}
          >
            {attempt.isSending ? 'Sending…' : deedOf(doing, provider, slot && times.dayAndTime(slot.startsAt))}
          </button>
        </div>
      )}
    </section>
  );
}

/** What the button that does it says; `moment` is the time that was chosen. */
function deedOf(doing: NonNullable<Doing>, provider: string | null, moment: string | null): string {
  switch (doing) {
    case 'moving':
      return moment === null ? 'Move' : `Move to ${moment}`;
    case 'assigning':
      return provider === null ? 'Take the provider away' : 'Assign this provider';
    case 'cancelling':
      return 'Cancel it';
    case 'ending':
      return 'End it for everybody';
  }
}
