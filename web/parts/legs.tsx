import type { ReactElement } from 'react';
import type { LegLineFragment } from '../../client/index.ts';
import { words } from '../words.ts';
import { Badge, type Tone } from './badge.tsx';
import { VendorTag } from './vendor-tag.tsx';

export type Leg = LegLineFragment;

export const legTones: Readonly<Record<Leg['state'], Tone>> = {
  PLANNED: 'quiet',
  SENT: 'busy',
  DONE: 'good',
  REFUSED: 'bad',
  FAILED: 'bad',
  UNKNOWN: 'warn',
  COMPENSATED: 'warn',
};

const meanings: Readonly<Record<Leg['state'], string>> = {
  PLANNED: 'its turn has not come',
  SENT: 'sent, its answer is waited for',
  DONE: 'done',
  REFUSED: 'refused',
  FAILED: 'not done',
  UNKNOWN: 'sent, and nobody knows what became of it',
  COMPENSATED: 'done, and taken back',
};

/** What a booking took at each vendor. */
export function Legs({ legs }: Readonly<{ legs: readonly Leg[] }>): ReactElement {
  return (
    <ul className="plain legs">
      {legs.map((leg) => (
        <li key={`${leg.vendor} ${leg.operation}`}>
          <VendorTag vendor={leg.vendor} />
          <Badge tone={legTones[leg.state]}>{words(leg.state)}</Badge>
          <span className="muted">
            {meanings[leg.state]}
            {leg.code !== null && ` (${words(leg.code)})`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What waits to be settled; a leg that is done, refused or taken back has come to its end. */
export function unsettled(legs: readonly Leg[]): readonly Leg[] {
  return legs.filter(({ state }) => state === 'UNKNOWN' || state === 'SENT' || state === 'PLANNED');
}
