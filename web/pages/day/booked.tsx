import type { ReactElement } from 'react';
import { type Leg, Legs } from '../../parts/legs.tsx';
import { useTimes } from '../../time.ts';

type Props = Readonly<{
  who: string;
  visit: Readonly<{ startsAt: string | null }> | null;
  legs: readonly Leg[];
  onClose: () => void;
}>;

/** A visit that was just made. */
export function Booked({ who, visit, legs, onClose }: Props): ReactElement {
  const times = useTimes();
  return (
    <>
      <div className="notice notice-good" role="status">
        <p>
          <strong>{who}</strong>
          {visit?.startsAt == null ? ' is in.' : ` comes on ${times.dayAndTime(visit.startsAt)} (${times.zone}).`}
          {visit === null && ' The visit could not be read back; the board has it when the vendor tells it.'}
        </p>
      </div>
      <Legs legs={legs} />
      <div className="actions actions-end">
        <button type="button" className="primary" onClick={onClose}>
          Done
        </button>
      </div>
    </>
  );
}
