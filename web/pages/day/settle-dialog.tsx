import { type ReactElement, useState } from 'react';
import { Dialog } from '../../parts/dialog.tsx';
import { Legs } from '../../parts/legs.tsx';
import { useTimes } from '../../time.ts';
import { changeName } from './change-names.ts';
import { SettleConfirm } from './settle-confirm.tsx';
import { type Draft, SettleForm } from './settle-form.tsx';
import { SettleResult } from './settle-result.tsx';
import { lostLeg, type OpenWrite, useSettling } from './settling.ts';
import { Subject } from './subject.tsx';

type Props = Readonly<{
  write: OpenWrite;
  /** Whatever came of it: the change may stand otherwise now, and so may what it changed. */
  onTold: () => void;
  onClose: () => void;
}>;

/** Tells the server what became of a change that it cannot find out about by itself. */
export function SettleDialog({ write, onTold, onClose }: Props): ReactElement {
  const times = useTimes();
  const [draft, setDraft] = useState<Draft>({ isDone: null, vendorId: '', reason: '' });
  const [isConfirming, setConfirming] = useState(false);
  const { isSending, outcome, run, reset } = useSettling();
  const leg = lostLeg(write);

  const settle = async (): Promise<void> => {
    const vendorId = draft.vendorId.trim();
    await run({
      ...{ writeId: write.writeId, isDone: draft.isDone === true, reason: draft.reason.trim() },
      vendorId: draft.isDone === true && vendorId !== '' ? vendorId : null,
    });
    onTold();
  };

  return (
    <Dialog title={`Settle: ${changeName(write.operation)}`} onClose={onClose}>
      {outcome?.kind === 'done' ? (
        <SettleResult settled={outcome.payload} onClose={onClose} />
      ) : (
        <>
          <p className="muted">
            Asked for {times.dayAndTime(write.startedAt)} · <span className="mono">{write.writeId}</span>
          </p>
          <Subject writeId={write.writeId} />
          <Legs legs={write.legs} />
          {leg !== undefined && !isConfirming && (
            <SettleForm leg={leg} draft={draft} onChange={setDraft} onNext={() => setConfirming(true)} />
          )}
          {leg !== undefined && isConfirming && (
            <SettleConfirm
              {...{ write, leg, draft, isSending, outcome }}
              onBack={() => {
                reset();
                setConfirming(false);
              }}
              onSettle={() => void settle()}
            />
          )}
        </>
      )}
    </Dialog>
  );
}
