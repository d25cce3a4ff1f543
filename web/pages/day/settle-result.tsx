import type { ReactElement } from 'react';
import { Legs } from '../../parts/legs.tsx';
import { takeFocus } from '../../parts/focus.ts';
import type { Settled } from './settling.ts';

type Write = NonNullable<Settled['settled']>;

/** Where the change stands, now that somebody told of it. */
const ends: Readonly<Record<Write['state'], string>> = {
  SUCCEEDED: 'It is settled: it was done.',
  REFUSED: 'It is settled: a vendor refused it, and nothing of it is left.',
  FAILED: 'It is settled: it was not done. Whoever wanted it may ask for it again.',
  PARTLY_DONE: 'What you told is noted. A part is done and could not be taken back yet; the server goes on trying.',
  UNKNOWN: 'What you told is noted. Of another part nobody knows yet what became of it.',
  STARTED: 'What you told is noted. The change is carried on.',
  SENT: 'What you told is noted. The change is carried on.',
};

export function SettleResult({ settled, onClose }: Readonly<{ settled: Settled; onClose: () => void }>): ReactElement {
  const { settled: write } = settled;
  const isOver = write !== null && ['SUCCEEDED', 'REFUSED', 'FAILED'].includes(write.state);
  return (
    <>
      <div className={isOver ? 'notice notice-good' : 'notice notice-warn'} role="status">
        <p>
          <strong>
            {write === null ? 'What you told is noted; the change could not be read back.' : ends[write.state]}
          </strong>
        </p>
      </div>
      {write !== null && <Legs legs={write.legs} />}
      <div className="actions actions-end">
        <button ref={takeFocus} type="button" className="primary" onClick={onClose}>
          Done
        </button>
      </div>
    </>
  );
}
