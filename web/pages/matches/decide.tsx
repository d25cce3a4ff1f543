import { type ReactElement, useId, useState } from 'react';
import type { Outcome } from '../../graph/outcome.ts';
import { OutcomeNotice } from '../../parts/outcome-notice.tsx';
import type { OnDecided } from './pair-list.tsx';
import type { Decision, Status } from './types.ts';

export type Send = (reason: string) => Promise<Outcome<unknown>>;

type Props = Readonly<{
  status: Status;
  /** Null where neither record could be read: there is nobody to link to. */
  onLink: Send | null;
  onPart: Send;
  onDecided: OnDecided;
}>;

/** What a person can say of a pair. What was said before can be taken back, and does not stand in the way. */
export function Decide(props: Props): ReactElement {
  if (props.status === 'OPEN' || props.status === 'FLAGGED') return <DecideForm {...props} />;
  return (
    <details>
      <summary>Was this decided wrongly?</summary>
      <DecideForm {...props} />
    </details>
  );
}

/** A person's word, with their reason. It is kept here and reaches no vendor, so that it takes no key. */
function DecideForm({ status, onLink, onPart, onDecided }: Props): ReactElement {
  const [reason, setReason] = useState('');
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const reasonId = useId();
  const canDecide = reason.trim() !== '' && !isSending;
  const decide = async (decision: Decision, send: Send): Promise<void> => {
    setSending(true);
    const result = await send(reason.trim());
    setOutcome(result);
    setSending(false);
    if (result.kind === 'done') onDecided(decision);
  };
  return (
    <form className="form" onSubmit={(event) => event.preventDefault()}>
      <div className="field">
        <label htmlFor={reasonId}>
          <strong>Why?</strong> <span className="muted">In your own words; it is kept for good.</span>
        </label>
        <textarea id={reasonId} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
      </div>
      <OutcomeNotice outcome={outcome} what="The decision" />
      {onLink === null && <p className="muted">Neither record could be read, so that the two cannot be linked now.</p>}
      <div className="actions">
        {status !== 'LINKED' && (
          <button
            type="button"
            className="primary"
            disabled={!canDecide || onLink === null}
            onClick={() => onLink !== null && void decide('linked', onLink)}
          >
            One person: link the records
          </button>
        )}
        {status !== 'REJECTED' && (
          <button type="button" className="danger" disabled={!canDecide} onClick={() => void decide('parted', onPart)}>
            Not the same person
          </button>
        )}
      </div>
    </form>
  );
}
