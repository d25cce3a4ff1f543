import type { ReactElement } from 'react';
import type { Outcome } from '../../graph/outcome.ts';
import { takeFocus } from '../../parts/focus.ts';
import type { Leg } from '../../parts/legs.tsx';
import { vendorNames, whyMissing } from '../../words.ts';
import type { Draft } from './settle-form.tsx';
import type { OpenWrite, Settled } from './settling.ts';

type Props = Readonly<{
  write: OpenWrite;
  leg: Leg;
  draft: Draft;
  isSending: boolean;
  outcome: Outcome<Settled> | null;
  onBack: () => void;
  onSettle: () => void;
}>;

/** What is about to be told, and what follows from it: it cannot be told otherwise afterwards. */
export function SettleConfirm({ write, leg, draft, isSending, outcome, onBack, onSettle }: Props): ReactElement {
  const others = write.legs.filter((other) => other !== leg && other.state === 'DONE');
  const vendors = [...new Set(others.map(({ vendor }) => vendorNames[vendor]))].join(' and ');
  return (
    <div className="form">
      <div ref={takeFocus} tabIndex={-1} className="form" role="group" aria-label="What you are about to tell">
        <p>
          <strong>
            {vendorNames[leg.vendor]} {draft.isDone === true ? 'did it' : 'did not do it'}
            {draft.isDone === true && draft.vendorId.trim() !== '' && ` and gave it the id ${draft.vendorId.trim()}`}.
          </strong>
        </p>
        <p>{draft.reason}</p>
        <p>
          {draft.isDone === true
            ? 'It is kept, and what comes after it is done where the server still can.'
            : `The change counts as not done.${vendors === '' ? '' : ` What ${vendors} did for it before is taken back.`}`}{' '}
          This cannot be told otherwise afterwards.
        </p>
      </div>
      <NotSettled outcome={outcome} />
      <div className="actions actions-end">
        <button type="button" disabled={isSending} onClick={onBack}>
          Back
        </button>
        <button type="button" className="primary" disabled={isSending} onClick={onSettle}>
          {isSending ? 'Settling…' : 'Settle it'}
        </button>
      </div>
    </div>
  );
}

function NotSettled({ outcome }: Readonly<{ outcome: Outcome<Settled> | null }>): ReactElement | null {
  if (outcome === null || outcome.kind === 'done') return null;
  const isNo = outcome.kind === 'refused' || (outcome.kind === 'failed' && outcome.code === 'FORBIDDEN');
  return (
    <div className={isNo ? 'notice notice-bad' : 'notice notice-warn'} role="alert">
      <div>
        <strong>{isNo ? 'It was not settled.' : 'Nobody knows whether it was settled.'}</strong>
        {outcome.kind === 'refused' &&
          outcome.mistakes.map(({ code, message }) => <p key={`${code}${message}`}>{message}</p>)}
        {outcome.kind === 'failed' && <p>{whyMissing(outcome.vendor, outcome.code)}</p>}
        {outcome.kind === 'lost' && <p>The server could not be reached.</p>}
        {!isNo && <p>Trying again is safe: what is settled is not settled again.</p>}
      </div>
    </div>
  );
}
